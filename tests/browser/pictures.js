// Takes pictures of every page, for people to look at: node pictures.js OUTDIR
// PAGE-WIDTH-light.png, -dark.png and -rtl.png (light, turned right to left by force).
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { Phone } from './phone.js';
import { Portal } from './portal.js';

const WIDTHS = [320, 768, 1280];
const LOOKS = [
  { name: 'light', colorScheme: 'light', dir: 'ltr' },
  { name: 'dark', colorScheme: 'dark', dir: 'ltr' },
  { name: 'rtl', colorScheme: 'light', dir: 'rtl' },
];

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node pictures.js OUTDIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const demo = await startDemo();
const browser = await launchChromium();
try {
  for (const path of ['lost', 'help', 'sms']) {
    const portal = await newPortal();
    await portal.open(path);
    await portal.reaches(path);
    await take(portal, path);
  }
  await pushPictures();
  await journeyPictures();
  const portal = await newPortal();
  await portal.open('no-such-page');
  await portal.reaches('error');
  await take(portal, 'error');
} finally {
  await browser.close();
  await demo.stop();
}

async function pushPictures() {
  const portal = await newPortal();
  await portal.signIn('bob');
  await portal.reaches('approve');
  await take(portal, 'approve');
}

async function journeyPictures() {
  const portal = await newPortal();
  await portal.open();
  await portal.reaches('start');
  await take(portal, 'start');
  await portal.open('sign-in');
  await portal.reaches('sign-in');
  await take(portal, 'sign-in');
  await portal.signIn('alice', 'not the password');
  await portal.reaches('sign-in');
  await take(portal, 'sign-in-refused');

  await portal.signIn('alice');
  await portal.reaches('passcode');
  await take(portal, 'passcode');
  await portal.enterPasscode('000000');
  await portal.reaches('passcode');
  await take(portal, 'passcode-refused');

  const phone = await newPhone('alice');
  await portal.enterPasscode(await phone.oldCode());
  await portal.reaches('scan');
  await take(portal, 'scan');
  await portal.page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  await take(portal, 'scan-open');
  await portal.enterCheckCode('00000000');
  await portal.reaches('scan');
  await take(portal, 'scan-refused');

  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await take(portal, 'done');
}

async function newPortal() {
  return new Portal(await (await browser.newContext()).newPage(), demo.portal);
}

async function newPhone(user) {
  const phone = new Phone(await (await browser.newContext()).newPage(), new URL(user, demo.phones).href);
  await phone.open();
  return phone;
}

async function take({ page }, name) {
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.evaluate((dir) => { document.documentElement.dir = dir; }, look.dir);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(folder, `${name}-${width}-${look.name}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.evaluate(() => { document.documentElement.dir = 'ltr'; });
  await page.setViewportSize({ width: 1280, height: 800 });
}
