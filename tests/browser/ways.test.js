// The journey with the keyboard alone, without stylesheets and from right to left. QR code readers must read the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './bounded.js';
import { PASSWORD } from './portal.js';
import { openWorld, reachScan } from './world.js';

test('the keyboard alone leads from start to done, and shows where it is', async (context) => {
  const { portal, phone } = await openWorld(context, 'alice');
  const { page } = portal;
  await portal.open();
  await portal.reaches('start');
  await tabTo(page, 'main a[href$="/sign-in"]');
  await page.keyboard.press('Enter');
  await portal.reaches('sign-in');
  // The field is focused on load.
  await page.keyboard.type('alice');
  await tabTo(page, 'input[autocomplete="current-password"]');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await portal.reaches('passcode');
  await page.keyboard.type('000 000');
  await page.keyboard.press('Enter');
  await page.locator('#passcode-problem[role="alert"]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'passcode');
  await page.keyboard.type(await phone.oldCode());
  await page.keyboard.press('Enter');
  await portal.reaches('scan');
  await phone.goOffline();
  await phone.scan(await portal.screenshot());
  await tabTo(page, '.scan-check-code summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#check_code');
  await page.keyboard.type(await phone.checkCode());
  await page.keyboard.press('Enter');
  await portal.reaches('done');
});

test('without stylesheets and scripts, right to left, the journey ends well', async (context) => {
  const world = await openWorld(context, 'alice', { javaScriptEnabled: false, locale: 'ar' });
  await world.desk.route(/\.css$/, (route) => route.abort());
  await reachScan(world);
  assert.equal(await world.portal.page.locator('html').getAttribute('dir'), 'rtl');
  await world.phone.scan(await world.portal.screenshot());
  await world.portal.reachesWithin(60, 'done');
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`zbarimg and the phone read the QR code off the ${colorScheme} page, ${width} pixels wide`, async (context) => {
      const world = await openWorld(context, 'alice', {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await reachScan(world);
      const picture = await world.portal.screenshot();
      const key = await world.portal.setupKey();
      assert.match(zbarimg(context, picture), new RegExp(`^\\S+seed=${key}\\S*$`));
      await world.phone.scan(picture);
      await world.portal.reachesWithin(40, 'done');
      world.portal.noProblems();
    });
  }
}

/** Presses Tab until the element has the focus. The focus must be visible all the time. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const [there, seen] = await page.evaluate((wanted) => {
      const { activeElement: focused } = document;
      return [
        focused.matches(wanted),
        focused === document.body || getComputedStyle(focused).outlineStyle !== 'none',
      ];
    }, selector);
    assert.ok(seen, `after ${presses + 1} presses the focus can't be seen`);
    if (there) return;
  }
  assert.fail(`no way to ${selector} by Tab`);
}

function zbarimg(context, picture) {
  const folder = mkdtempSync(join(tmpdir(), 'handover-qr-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'page.png');
  writeFileSync(file, picture);
  return execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' }).trim();
}

test('a typed password can be shown, and hidden again', async (context) => {
  const { portal } = await openWorld(context, 'alice', { locale: 'en' });
  await portal.open('sign-in');
  const field = portal.page.locator('#password');
  const button = portal.page.locator('[data-reveal]');
  await field.fill('secret');
  await button.click();
  assert.equal(await field.getAttribute('type'), 'text');
  assert.equal(await button.textContent(), 'Hide password');
  await button.click();
  assert.equal(await field.getAttribute('type'), 'password');
  assert.equal(await field.inputValue(), 'secret');
  portal.noProblems();
});
