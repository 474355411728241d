// The demo's phones: paste and drop of screenshots, and live screens. The page works without it.
'use strict';

const phones = document.querySelector('[data-live]');
const form = document.getElementById('scan-form');
const chooser = document.getElementById('screenshot');
const target = document.querySelector('.drop-zone');

document.documentElement.classList.add('has-script');

function scan(files) {
  const picture = Array.from(files).find((file) => file.type.startsWith('image/'));
  if (!picture) return;
  const chosen = new DataTransfer();
  chosen.items.add(picture);
  chooser.files = chosen.files;
  form.requestSubmit();
}

chooser.addEventListener('change', () => {
  if (chooser.files.length) form.requestSubmit();
});
document.addEventListener('paste', (event) => scan(event.clipboardData.files));
// On the whole page: the browser would open a picture that is dropped beside the target.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  target.classList.add('is-target');
});
document.addEventListener('dragleave', () => target.classList.remove('is-target'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  target.classList.remove('is-target');
  scan(event.dataTransfer.files);
});

function put(id, text) {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) element.textContent = text;
}

function isThere(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function showTexts(id, passcodes) {
  const list = document.getElementById(id);
  if (!list) return;
  if (passcodes.length < list.children.length) list.replaceChildren();
  for (const passcode of passcodes.slice(list.children.length)) {
    const item = document.createElement('li');
    const strong = document.createElement('strong');
    item.dataset.passcode = passcode;
    strong.textContent = passcode;
    item.append('Your passcode is ', strong);
    list.append(item);
  }
}

function show(screens) {
  put('old-code', screens.old_code ?? '');
  put('new-code', screens.new_code ?? '');
  put('check-code', screens.check_code ?? '');
  put('old-countdown', String(screens.seconds_left));
  put('new-countdown', String(screens.seconds_left));
  put('phone-message', screens.message.text);
  const message = document.getElementById('phone-message');
  message.hidden = !screens.message.text;
  message.classList.toggle('error', screens.message.is_error);
  for (const bar of document.querySelectorAll('progress')) bar.value = screens.seconds_left;
  showTexts('texts', screens.texts);
  showTexts('new-texts', screens.new_texts);
  put('new-number', screens.new_number ?? '');
  for (const part of document.querySelectorAll('[data-show]'))
    part.hidden = !isThere(screens[part.dataset.show]);
  for (const part of document.querySelectorAll('[data-hide]'))
    part.hidden = isThere(screens[part.dataset.hide]);
}

async function refresh() {
  try {
    const reply = await fetch(phones.dataset.live);
    if (reply.ok) show(await reply.json());
  } catch {
    // The demo is stopped or restarting. The next second tries again.
  }
  setTimeout(refresh, 1000);
}

refresh();
