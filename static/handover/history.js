// What Back, Forward and a reload may do.

import { askForPageAnew, findAll } from './page.js';

export function startHistory() {
  // Neither Back nor a reload may send a form again. WebKit's reload button does it all the same: the
  // portal then says that nothing was sent again.
  history.replaceState(null, '');
  // The back/forward cache must not keep a secret. It may also be void by then.
  addEventListener('pagehide', () => {
    for (const secret of findAll('#qr, #setup-key, #app-link')) secret.remove();
  });
  if (isBackWithoutCookie()) location.replace('?said=over');
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) askForPageAnew();
  });
}

// Signing out deletes the cookie. Back then leads to the page for browsers that keep no cookie.
function isBackWithoutCookie() {
  const [entry] = performance.getEntriesByType('navigation');
  return entry?.type === 'back_forward' && /[?&]said=no-cookie\b/.test(location.search);
}
