// Everything a journey needs in one test: a demo process, a browser, the portal and a phone in it.
import { openChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { Phone } from './phone.js';
import { Portal } from './portal.js';

/**
 * `after` is the test context's. Everything stops when the test ends.
 * `browsing` are options of the portal's browser context. The phone has a separate context.
 * `config` is a config file for the demo.
 */
export async function openWorld(context, user, browsing = {}, config = undefined) {
  const demo = await startDemo(config);
  context.after(() => demo.stop());
  const browser = await openChromium(context);

  const desk = await browser.newContext(browsing);
  const hand = await browser.newContext();
  const portal = new Portal(await desk.newPage(), demo.portal);
  const phone = new Phone(await hand.newPage(), new URL(user, demo.phones).href);
  await phone.open();
  return { demo, browser, desk, portal, phone };
}

/** Signs alice in and stops at the scan page. Returns the passcode used. */
export async function reachScan({ portal, phone }) {
  await portal.signIn('alice');
  await portal.reaches('passcode');
  const code = await phone.oldCode();
  await portal.enterPasscode(code);
  await portal.reaches('scan');
  return code;
}
