// The next action of each page is in the window without scrolling, on a laptop and on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from './world.js';

const LAPTOP = { width: 1366, height: 625 };
const PHONE = { width: 390, height: 664 };

for (const locale of ['en', 'de', 'ar']) {
  for (const [device, viewport] of [
    ['laptop', LAPTOP],
    ['phone', PHONE],
  ]) {
    test(`each page's next action is in the window of a ${device}, in ${locale}`, async (context) => {
      const { portal, phone } = await openWorld(context, 'alice', { locale, viewport });
      const { page } = portal;
      await portal.open();
      await portal.reaches('start');
      await isInWindow(page, device === 'laptop' ? '.choices' : '.choice');

      await portal.signIn('alice', 'wrong');
      await isInWindow(page, '#password');
      await isInWindow(page, 'main form .button');
      assert.equal(await focusedId(page), 'password', 'what one types lands in the field');

      await portal.signIn('alice');
      await portal.reaches('passcode');
      await isInWindow(page, '#passcode');
      await portal.enterPasscode('000000');
      await isInWindow(page, '#passcode');
      assert.equal(await focusedId(page), 'passcode', 'what one types lands in the field');
      await isInWindow(page, 'form[action$="/passcode"] .button');
      if (device === 'laptop') await isInWindow(page, '#tries-left');
      await portal.enterPasscode(await phone.oldCode());

      await portal.reaches('scan');
      if (device === 'laptop') {
        await isInWindow(page, '#qr');
        await isInWindow(page, '.steps');
        await isInWindow(page, '.waiting-state');
      } else {
        // A phone cannot scan its own screen.
        await isInWindow(page, '.scan-code summary');
      }
    });
  }
}

async function isInWindow(page, selector) {
  const { top, bottom, height } = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
  const where = `${selector} is at ${top} to ${bottom} of ${height}`;
  assert.ok(top >= 0 && bottom <= height, where);
}

function focusedId(page) {
  return page.evaluate(() => document.activeElement.id);
}
