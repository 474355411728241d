// Polls the one element with hx-get, as htmx would, and shows what each reply brings.

import { announceChangedState, showState } from './announcer.js';
import { showCopyButtons } from './copy.js';
import { isSendingForm } from './forms.js';
import { parseFragment } from './fragment.js';
import { REPLY_WITHIN_MS, askForPageAnew, findAll, wasAskedForAnew } from './page.js';

const DEFAULT_DELAY_MS = 2000;
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 30_000;
// Time to read the last state, and for the phone to take the place of the QR code.
const LEAVE_AFTER_MS = 1100;

const TOO_MANY_REQUESTS = 429;

export class Poller {
  #timer;
  #failures = 0;
  #isAsking = false;
  #isLeaving = false;
  // Whether something has changed since the poll in flight was sent.
  #isOutdated = false;
  // Whether a device between refuses the polls.
  isRefused = false;
  // A device between may refuse every poll. Then a page asks for itself once only.
  #mayAskForPageAnew = !wasAskedForAnew();

  start() {
    showCheckNow(false);
    this.#pollWhenDue();
    addEventListener('online', () => this.poll());
  }

  pollIn(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.poll(), milliseconds);
  }

  // After a form that changes what a poll brings.
  pollAnew() {
    this.#isOutdated = this.#isAsking;
    if (!this.#isAsking) this.poll();
  }

  async poll() {
    const element = polledElement();
    if (!element || this.#isAsking || this.#isLeaving) return;
    this.#isAsking = true;
    try {
      const reply = await ask(element);
      const html = (await reply.text()).trim();
      this.#use(reply, html, element);
    } catch {
      this.#tryAgain(element);
    }
    this.#isAsking = false;
  }

  #use({ headers, status }, html, element) {
    // Another page would cut the form's reply off.
    if (isSendingForm()) this.#tryAgain(element);
    else if (headers.has('HX-Redirect')) this.#leaveFor(headers.get('HX-Redirect'), html, element);
    else if (isRefusal(status)) this.#leaveForPageAnew(element);
    else if (status === 200) this.#show(parseFragment(html), element);
    else this.#tryAgain(element);
  }

  #show(fragment, element) {
    // A proxy's own page, for example: it has no place here.
    if (!fragment.querySelector('[hx-get]')) {
      this.#leaveForPageAnew(element);
      return;
    }
    this.#mayAskForPageAnew = true;
    replaceKeepingFocus(element, fragment);
    showCopyButtons();
    announceChangedState();
    this.#failures = 0;
    this.isRefused = false;
    if (this.#isOutdated) this.pollIn(0);
    else this.#pollWhenDue();
    this.#isOutdated = false;
  }

  #leaveFor(url, lastState, element) {
    this.#isLeaving = true;
    showState(element, lastState);
    if (lastState) document.body.classList.add('is-over');
    setTimeout(() => location.replace(url), lastState ? LEAVE_AFTER_MS : 0);
  }

  #leaveForPageAnew(element) {
    if (this.#mayAskForPageAnew) {
      this.#isLeaving = true;
      askForPageAnew();
      return;
    }
    this.isRefused = true;
    showCheckNow(true);
    this.#tryAgain(element);
  }

  #pollWhenDue() {
    const element = polledElement();
    if (element) this.pollIn(delayOf(element));
  }

  // The random part keeps many browsers from asking at the same moment after an outage.
  #tryAgain(element) {
    if (!navigator.onLine) showState(element, element.dataset.offline);
    const wait = FIRST_RETRY_MS * 2 ** this.#failures * (1 + Math.random() / 4);
    this.#failures += 1;
    this.pollIn(Math.min(LONGEST_RETRY_MS, wait));
  }
}

// The button for browsers that do not run this script.
function showCheckNow(isShown) {
  for (const form of findAll('[data-check-now]')) form.hidden = !isShown;
}

function polledElement() {
  return document.querySelector('[hx-get]');
}

function ask(element) {
  return fetch(element.getAttribute('hx-get'), {
    headers: { 'HX-Request': 'true' },
    redirect: 'manual',
    signal: AbortSignal.timeout?.(REPLY_WITHIN_MS),
  });
}

// A redirect that fetch did not follow has the status 0.
function isRefusal(status) {
  return status === 0 || (status >= 400 && status < 500 && status !== TOO_MANY_REQUESTS);
}

// Each fragment says when to ask again: hx-trigger="load delay:2s".
function delayOf(element) {
  const match = /delay:([\d.]+)(m?s)/.exec(element.getAttribute('hx-trigger'));
  if (!match) return DEFAULT_DELAY_MS;
  const [, number, unit] = match;
  return number * (unit === 's' ? 1000 : 1) || DEFAULT_DELAY_MS;
}

// Without its element the focus would go to the top of the page.
function replaceKeepingFocus(element, fragment) {
  const hadFocus = element.contains(document.activeElement);
  const focusedId = document.activeElement?.id;
  element.replaceWith(fragment);
  if (!hadFocus) return;
  const focused = document.getElementById(focusedId) ?? document.getElementById('main');
  focused?.focus({ preventScroll: true });
}
