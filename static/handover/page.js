// What more than one module needs of the page.

// An array, which NodeList is not.
export function findAll(selector) {
  return [...document.querySelectorAll(selector)];
}

// A GET request: location.reload() would send a refused form again.
export function askForPageAnew() {
  location.replace(location.pathname + location.search);
}

// Whether this page asked for itself. Browsers without storage can tell, too.
export function wasAskedForAnew() {
  return document.referrer === location.origin + location.pathname + location.search;
}
