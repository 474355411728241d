// The button that shows a typed password.

import { findAll } from './page.js';

export function startRevealButtons() {
  for (const button of findAll('[data-reveal]')) startRevealing(button);
}

function startRevealing(button) {
  const field = document.getElementById(button.dataset.reveal);
  const words = [button.textContent, button.dataset.hide];
  const show = (isShown) => {
    field.type = isShown ? 'text' : 'password';
    button.textContent = words[Number(isShown)];
  };
  // It is hidden in the markup, because it does nothing without this script.
  button.removeAttribute('hidden');
  button.addEventListener('click', () => show(field.type === 'password'));
  // Browsers keep what was typed into a text field, and show it again.
  field.form.addEventListener('submit', () => show(false));
}
