// What happens when somebody comes back to the page.

import { sendInPlace } from './forms.js';

// Who was away for this long may have used the phone meanwhile.
const AWAY_MS = 5000;

export function startVisibility(poller) {
  let hiddenSince = document.hidden ? Date.now() : undefined;
  addEventListener('visibilitychange', async () => {
    if (document.hidden) {
      hiddenSince ??= Date.now();
      return;
    }
    const wasAway = Date.now() - hiddenSince >= AWAY_MS;
    hiddenSince = undefined;
    // Browsers delay the timers of hidden tabs.
    const form = wasAway && document.querySelector('[hx-get] [data-sign]');
    if (!form || !(await sendInPlace(form, poller))) poller.poll();
  });
}
