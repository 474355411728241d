// What more than one module needs of the page.

// Longer than the portal takes to answer.
export const REPLY_WITHIN_MS = 20_000;

// An array, which NodeList is not.
export function findAll(selector) {
  return [...document.querySelectorAll(selector)];
}

// A GET request: location.reload() would send a refused form again. The whole address, because a path
// such as //example.org would lead to another host.
export function askForPageAnew() {
  const [address] = location.href.split('#');
  location.replace(address);
}

// Whether this page asked for itself. Browsers without storage can tell, too.
export function wasAskedForAnew() {
  return document.referrer === location.origin + location.pathname + location.search;
}
