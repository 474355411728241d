// Lists what a person needs next on each page of the app journey, and tells whether the window
// shows it without scrolling.
import { devices } from 'playwright-core';
import { openDetails } from './portal.js';

/** Options of the browser contexts. The portal recognises a phone by its user agent. */
export const LAPTOP = { viewport: { width: 1366, height: 625 } };
export const PHONE = {
  viewport: { width: 390, height: 664 },
  userAgent: devices['Pixel 7'].userAgent,
};

const PASSWORD_FORM = ['#password', 'main form .button'];
const PASSCODE_FORM = ['#passcode', 'form[action$="/passcode"] .button'];
const FINISH = 'form[action$="/sign-out"] .button';

/**
 * Walks the journey; the password and the passcode are refused once each. Awaits
 * `visit(page, needed, focused)` on each page. `needed` has the selectors of the elements that must
 * be in the window, `focused` the id of the field that must have the focus, if any.
 */
export async function walk({ portal, phone }, device, visit) {
  const { page } = portal;
  const isLaptop = device === LAPTOP;
  await portal.open();
  await portal.reaches('start');
  await visit('start', [isLaptop ? '.choices' : '.choice']);

  await portal.signIn('alice', 'wrong');
  await page.locator('#password-problem').waitFor();
  await visit('sign-in, refused', PASSWORD_FORM, 'password');

  await portal.signIn('alice');
  await portal.reaches('passcode');
  await visit('passcode', ['#passcode'], 'passcode');
  await portal.enterPasscode('000000');
  await page.locator('#passcode-problem').waitFor();
  const tries = isLaptop ? ['#tries-left'] : [];
  await visit('passcode, refused', [...PASSCODE_FORM, ...tries], 'passcode');
  await portal.enterPasscode(await phone.oldCode());

  await portal.reaches('scan');
  // A phone cannot scan its own screen.
  await visit(
    'scan',
    isLaptop ? ['#qr', '.steps', '.waiting-state'] : ['#setup-key', '[data-copy="setup-key"]'],
  );

  await openDetails(page.locator('#qr'));
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await visit('done', [FINISH]);
}

/** Returns where an element is, or null if the whole element is in the window. */
export function outsideWindow(page, selector) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const { top, bottom } = element.getBoundingClientRect();
      const isInside = top >= 0 && bottom <= innerHeight;
      return isInside ? null : `${name} is at ${top} to ${bottom} of ${innerHeight}`;
    }, selector);
}

export function focusedId(page) {
  return page.evaluate(() => document.activeElement.id);
}
