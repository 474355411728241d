// Prints what the app journey costs a person: node journey-cost.js
//
// Words: those that a person sees in `main`. Words in a closed fold, and words only for screen readers, do
// not count; labels, buttons and the headings of folds do.
// Clicks: buttons and links pressed, and fields that have no focus of their own.
// Scrolls: pages where what is needed next is not in the window.
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { LAPTOP, PHONE, focusedId, outsideWindow, walk } from './folds.js';
import { Phone } from './phone.js';
import { PASSWORD, Portal } from './portal.js';
import { LANGUAGES } from './states.js';
import { weigh } from './weight.js';

const browser = await launchChromium();
try {
  const cost = await inDemo({ locale: 'en', ...LAPTOP }, measureJourney);
  const shown = await measureFolds();
  const { asked, bytes } = await inDemo({ locale: 'en' }, ({ portal }) => weigh(portal));
  const { passcode, scan, done } = cost.words;
  const straight = cost.linkedSignIn + passcode + scan + done;
  console.log('| app journey | figure |');
  console.log('|---|---|');
  print('words on the five pages', `${sum(cost.words)} (${list(cost.words)})`);
  print('words, linked straight to `/sign-in`', straight);
  print('clicks + scrolls on a laptop until done', `${cost.clicks} + ${cost.scrolls}`);
  print('next action in the window', `${shown.inside} of ${shown.all} pages`);
  print('start page over the wire', `${(bytes / 1000).toFixed(1)} kB, ${asked.length} requests`);
  for (const place of shown.outside) console.log(`\nnot in the window: ${place}`);
} finally {
  await browser.close();
}

/** Somebody moves to a new phone once, so each measurement has a demo of its own. */
async function inDemo(browsing, measure) {
  const demo = await startDemo();
  const desk = await browser.newContext(browsing);
  const hand = await browser.newContext();
  try {
    const portal = new Portal(await desk.newPage(), demo.portal);
    const phone = new Phone(await hand.newPage(), new URL('alice', demo.phones).href);
    await phone.open();
    return await measure({ portal, phone });
  } finally {
    await Promise.all([desk.close(), hand.close()]);
    await demo.stop();
  }
}

/** From the start page to done, without a mistake. */
async function measureJourney({ portal, phone }) {
  const cost = { linkedSignIn: 0, words: {}, clicks: 0, scrolls: 0 };
  const { page } = portal;
  const look = async (step, ...needed) => {
    await portal.reaches(step);
    cost.words[step] = await page.evaluate(countWords);
    const outside = await Promise.all(needed.map((selector) => outsideWindow(page, selector)));
    if (outside.some(Boolean)) cost.scrolls += 1;
  };
  const press = async (selector) => {
    cost.clicks += 1;
    await page.click(selector);
  };
  const type = async (id, text) => {
    if ((await focusedId(page)) !== id) await press(`#${id}`);
    await page.keyboard.type(text);
  };

  await portal.open('sign-in');
  await portal.reaches('sign-in');
  cost.linkedSignIn = await page.evaluate(countWords);

  await portal.open();
  await look('start', 'main a[href*="sign-in"]');
  await press('main a[href*="sign-in"]');
  await look('sign-in', '#userid', '#password', 'main form .button');
  await type('userid', 'alice');
  await page.keyboard.press('Tab');
  await type('password', PASSWORD);
  await press('main form .button');
  await look('passcode', '#passcode', 'form[action$="/passcode"] .button');
  await type('passcode', await phone.oldCode());
  await press('form[action$="/passcode"] .button');
  await look('scan', '#qr', '.steps', '.waiting-state');
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await look('done');
  return cost;
}

/** Every page of the journey with its refusals, in two windows and three languages. */
async function measureFolds() {
  const shown = { inside: 0, all: 0, outside: [] };
  for (const locale of LANGUAGES) {
    for (const device of [LAPTOP, PHONE]) {
      await inDemo({ locale, ...device }, (world) =>
        walk(world, device, async (name, needed) => {
          const places = needed.map((selector) => outsideWindow(world.portal.page, selector));
          const outside = (await Promise.all(places)).filter(Boolean);
          shown.all += 1;
          if (outside.length === 0) shown.inside += 1;
          else
            shown.outside.push(
              `${name}, ${locale}, ${device.viewport.width} px: ${outside.join('; ')}`,
            );
        }),
      );
    }
  }
  return shown;
}

/** Runs in the page. */
function countWords() {
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  let words = 0;
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (isSeen(parentElement)) words += data.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  }
  return words;
}

function sum(figures) {
  return Object.values(figures).reduce((one, other) => one + other);
}

function list(figures) {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join(', ');
}

function print(what, figure) {
  console.log(`| ${what} | ${figure} |`);
}
