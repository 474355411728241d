// Every page in every state that a person may see it in, one after the other.
import { Phone } from './phone.js';
import { Portal } from './portal.js';

/** The languages in which every page is looked at: a plain one, one of long words, one right to left. */
export const LANGUAGES = ['en', 'de', 'ar'];

/**
 * Walks through all states and awaits `visit(name, portal)` in each. `browsing` are options of the
 * browser contexts.
 */
export async function everyState(browser, demo, browsing, visit) {
  const newPortal = async () => new Portal(await (await browser.newContext(browsing)).newPage(), demo.portal);
  const close = (portal) => portal.page.context().close();

  const reader = await newPortal();
  for (const path of ['', 'sign-in', 'sms', 'lost', 'help', 'no-such-page']) {
    await reader.open(path);
    const step = await reader.reaches('start', 'sign-in', 'sms', 'lost', 'help', 'error');
    await openAll(reader);
    await visit(step, reader);
  }
  await close(reader);

  const pushed = await newPortal();
  await pushed.signIn('bob');
  await pushed.reaches('approve');
  await visit('approve', pushed);
  await close(pushed);

  const portal = await newPortal();
  await portal.signIn('alice', 'not the password');
  await portal.reaches('sign-in');
  await visit('sign-in-refused', portal);
  await portal.page.locator('input[autocomplete="username"]').fill('a*b');
  const password = portal.page.locator('input[autocomplete="current-password"]');
  await password.fill('x');
  await portal.send(password);
  await portal.reaches('sign-in');
  await visit('sign-in-malformed', portal);

  await portal.signIn('alice');
  await portal.reaches('passcode');
  await visit('passcode', portal);
  await portal.enterPasscode('not a passcode at all!');
  await portal.reaches('passcode');
  await visit('passcode-malformed', portal);
  await portal.enterPasscode('000000');
  await portal.reaches('passcode');
  await visit('passcode-refused', portal);

  const phone = new Phone(await (await browser.newContext()).newPage(), new URL('alice', demo.phones).href);
  await phone.open();
  await portal.enterPasscode(await phone.oldCode());
  await portal.reaches('scan');
  await visit('scan', portal);
  await openAll(portal);
  await visit('scan-open', portal);
  await portal.enterCheckCode('00000000');
  await portal.reaches('scan');
  await visit('scan-refused', portal);
  await portal.open();
  await portal.reaches('start');
  await visit('start-under-way', portal);
  await portal.open('scan');
  await portal.reaches('scan');

  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await visit('done', portal);
  await close(portal);

  // No page of the portal: the management listener's.
  const status = new Portal(await (await browser.newContext(browsing)).newPage(), demo.status);
  await status.open();
  await openAll(status);
  await visit('status', status);
  await close(status);
  await phone.page.context().close();
}

/** Shows what is folded away. */
async function openAll({ page }) {
  const closed = page.locator('details:not([open]) > summary');
  while (await closed.count()) await closed.first().click();
}
