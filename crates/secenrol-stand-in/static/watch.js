// Plays a move: fills in the portal's forms as a person would, and points the new phone at the portal.
'use strict';

const button = document.getElementById('play');
const caption = document.getElementById('caption');
const portal = document.getElementById('portal');
const phones = document.getElementById('phones');
const { userid, password } = button.dataset;

const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const READ_MS = 2500;
const KEY_MS = isCalm ? 0 : 90;
const LOOK_EVERY_MS = 100;
const MARGIN_PX = 16;
const PATIENCE_MS = 60_000;
// A sign-in code that changes while the script types it would be refused.
const CODE_SECONDS = 6;

// The title of the phone that matters now.
let watched = '#old-title';

document.documentElement.classList.add('has-script');

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function say(words) {
  caption.textContent = words;
}

async function until(what, found) {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const result = await found();
    if (result) return result;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`The demo stopped: ${what}. Press the button to try again.`);
}

// Waits until the portal shows the page of a step.
function step(name) {
  return until(`the portal did not show “${name}”`, () => {
    const page = portal.contentDocument;
    const isThere = page?.readyState === 'complete' && page.querySelector(`[data-step="${name}"]`);
    return isThere && page;
  });
}

function loaded(frame) {
  return new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
}

async function open(frame, path) {
  const isLoaded = loaded(frame);
  frame.src = path;
  await isLoaded;
}

// Signs out first if the browser has a session: all windows of the portal share one cookie.
async function openSignIn() {
  await open(portal, '/sign-in');
  const signOut = portal.contentDocument.querySelector('form[action$="/sign-out"]');
  if (!signOut) return;
  const isOut = loaded(portal);
  signOut.submit();
  await isOut;
  await open(portal, '/sign-in');
}

// Scrolls only the frame: scrollIntoView would scroll the page around the frame, too.
function lookAt(frame, selector) {
  const { top } = frame.contentDocument.querySelector(selector).getBoundingClientRect();
  frame.contentWindow.scrollBy({ top: top - MARGIN_PX, behavior: isCalm ? 'auto' : 'smooth' });
}

// Hides everything but the phones on the page in the frame.
function showPhonesAlone() {
  const others = phones.contentDocument.querySelectorAll('header, main > h1, main > p');
  for (const other of others) other.hidden = true;
  lookAt(phones, watched);
}

async function type(page, selector, text) {
  const field = page.querySelector(selector);
  field.value = '';
  field.focus();
  for (const letter of text) {
    field.value += letter;
    await pause(KEY_MS);
  }
  return field;
}

function send(field) {
  field.form.requestSubmit(field.form.querySelector('button:not([type="button"])'));
}

async function passcode() {
  const screens = await until('the old phone showed no sign-in code', async () => {
    const reply = await fetch(`/phone/${userid}/live`);
    const now = reply.ok && (await reply.json());
    return now && now.seconds_left >= CODE_SECONDS && now;
  });
  return screens.old_code;
}

async function play() {
  watched = '#old-title';
  await fetch('/control/start-over', { method: 'POST' });
  await open(phones, `/phone/${userid}`);
  await openSignIn();
  let page = await step('sign-in');
  say('1. Alice signs in with her password.');
  await pause(READ_MS);
  await type(page, '[autocomplete="username"]', userid);
  send(await type(page, '[autocomplete="current-password"]', password));
  page = await step('passcode');
  say('2. Alice enters the sign-in code from her old phone.');
  await pause(READ_MS);
  send(await type(page, '[autocomplete="one-time-code"]', await passcode()));
  await step('scan');
  watched = '#new-title';
  lookAt(phones, watched);
  lookAt(portal, 'h1');
  say('3. Alice scans the QR code with her new phone.');
  await pause(READ_MS);
  phones.contentDocument.getElementById('point').click();
  await step('done');
  say('4. The new phone is ready. Sign-in codes from the old phone no longer work.');
}

// A field in the frame takes the focus, which scrolls this page away from its title and button.
portal.addEventListener('load', () => scrollTo(0, 0));
phones.addEventListener('load', showPhonesAlone);
if (phones.contentDocument?.querySelector(watched)) showPhonesAlone();
button.addEventListener('click', async () => {
  button.disabled = true;
  try {
    await play();
  } catch (error) {
    say(error.message);
  }
  button.disabled = false;
  button.textContent = 'Play again';
});
