// What more than one module needs of the page.

// An array, which NodeList is not.
export function findAll(selector) {
  return [...document.querySelectorAll(selector)];
}

// A GET request: location.reload() would send a refused form again.
export function askForPageAnew() {
  location.replace(location.pathname + location.search);
}
