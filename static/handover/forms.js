// Sends each form once, however often people press its button.

import { relabel } from './button.js';

// A form whose reply never came can be sent again.
const RELEASE_AFTER_MS = 60_000;
// The session's new end shows at once.
const POLL_AFTER_MORE_TIME_MS = 100;

const sentForms = new Set();

export function isSendingForm() {
  return sentForms.size > 0;
}

export function startForms(poller) {
  addEventListener('submit', (event) => {
    const { target: form, submitter: button } = event;
    if (sentForms.has(form)) event.preventDefault();
    if (event.defaultPrevented) return;
    if (form.closest('[hx-get]')) {
      event.preventDefault();
      askForMoreTime(form, poller);
      return;
    }
    sentForms.add(form);
    // Not the attribute "disabled": the browser would leave out the button's value.
    if (button) markAsBusy(button, form);
  });
}

function markAsBusy(button, form) {
  button.setAttribute('aria-disabled', 'true');
  relabel(button, button.dataset.busy, RELEASE_AFTER_MS, () => {
    sentForms.delete(form);
    button.removeAttribute('aria-disabled');
  });
}

// The form of a polled fragment. The page stays, with all that somebody typed on it.
async function askForMoreTime(form, poller) {
  const body = new URLSearchParams(new FormData(form));
  let reply;
  try {
    reply = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
  } catch {
    // The poll shows that the browser is offline.
    poller.poll();
    return;
  }
  if (reply.type === 'opaqueredirect') poller.pollIn(POLL_AFTER_MORE_TIME_MS);
  // Only a page can explain a refusal.
  else form.submit();
}
