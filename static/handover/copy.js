// The buttons that copy a text.

import { announce } from './announcer.js';
import { relabel } from './button.js';
import { findAll } from './page.js';

const COPIED_FOR_MS = 3000;

export function startCopyButtons() {
  showCopyButtons();
  addEventListener('click', ({ target }) => {
    const button = target.closest('[data-copy]');
    if (button) copy(button);
  });
}

// They are hidden in the markup, because they do nothing without this script.
export function showCopyButtons() {
  for (const button of findAll('[data-copy]')) button.removeAttribute('hidden');
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const copied = button.dataset.copied;
  // White space in a setup key is there for reading only.
  const text = button.dataset.text || source.textContent.replace(/\s/g, '');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The browser forbids it. People can still copy a selection.
    getSelection().selectAllChildren(source);
    return;
  }
  announce(copied);
  if (button.textContent !== copied) setTimeout(relabel(button, copied), COPIED_FOR_MS);
}
