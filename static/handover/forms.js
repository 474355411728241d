// Sends each form once, however often people press its button.

import { forgetAnnouncedState } from './announcer.js';
import { relabel } from './button.js';
import { REPLY_WITHIN_MS } from './page.js';

// A form whose reply never came can be sent again.
const RELEASE_AFTER_MS = 60_000;

const sentForms = new Set();

export function isSendingForm() {
  return sentForms.size > 0;
}

export function startForms(poller) {
  addEventListener('submit', (event) => {
    const { target: form, submitter: button } = event;
    if (sentForms.has(form)) event.preventDefault();
    if (event.defaultPrevented) return;
    if (form.closest('[hx-get]') && !poller.isRefused) {
      event.preventDefault();
      press(button, form, poller);
      return;
    }
    sentForms.add(form);
    const release = markBusy(button);
    setTimeout(() => {
      sentForms.delete(form);
      release();
    }, RELEASE_AFTER_MS);
  });
}

// Returns a function that makes the button usable again. Older browsers do not say which button it
// is.
function markBusy(button) {
  if (!button) return () => {};
  // Not the attribute "disabled": the browser would leave out the button's value.
  button.setAttribute('aria-disabled', 'true');
  const restoreLabel = relabel(button, button.dataset.busy);
  return () => {
    restoreLabel();
    button.removeAttribute('aria-disabled');
  };
}

async function press(button, form, poller) {
  // Older browsers have no property for the attribute.
  if (button?.getAttribute('aria-disabled') === 'true') return;
  const release = markBusy(button);
  // Somebody who asks is told the state, even if it has not changed.
  forgetAnnouncedState();
  // Only a page can explain a refusal.
  if (!(await sendInPlace(form, poller))) form.submit();
  release();
}

// Sends the form of a polled fragment, and polls. The page stays, with all that somebody typed on it.
// Returns whether the portal accepts the form, as far as is known.
export async function sendInPlace(form, poller) {
  const body = new URLSearchParams(new FormData(form));
  const signal = AbortSignal.timeout?.(REPLY_WITHIN_MS);
  try {
    const reply = await fetch(form.action, { method: 'POST', body, redirect: 'manual', signal });
    if (reply.type !== 'opaqueredirect') return false;
    poller.pollAnew();
  } catch {
    // The poll shows that the browser is offline.
    poller.poll();
  }
  return true;
}
