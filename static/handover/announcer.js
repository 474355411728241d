// Tells screen readers what changes on the page.

import { findAll } from './page.js';

// Browsers announce a live region only when its text changes after it was empty.
const ANNOUNCE_AFTER_MS = 100;

let announcedState = visibleState();

function visibleState() {
  return findAll('[data-announce]')
    .map((element) => element.textContent.trim())
    .join(' ');
}

export function announce(words) {
  const announcer = document.getElementById('announcer');
  announcer.textContent = '';
  setTimeout(() => {
    announcer.textContent = words;
  }, ANNOUNCE_AFTER_MS);
}

// Most polls bring the same state again, which would only disturb.
export function announceChangedState() {
  const state = visibleState();
  if (state === announcedState) return;
  announcedState = state;
  announce(state);
}

// Announces the next state even if it is the same.
export function forgetAnnouncedState() {
  announcedState = undefined;
}

// Takes the place of the state that an element shows.
export function showState(element, words) {
  const line = element.querySelector('[data-announce]');
  if (!line || !words) return;
  line.textContent = words;
  announcedState = words;
  announce(words);
}
