// The portal on the new phone itself: the setup key by copy and paste instead of a QR code.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { devices } from 'playwright-core';
import { openDetails } from './portal.js';
import { openWorld, reachScan } from './world.js';

const { userAgent, viewport, hasTouch, isMobile } = devices['Pixel 7'];
const PHONE = { userAgent, viewport, hasTouch, isMobile };

test('the new phone copies the setup key, and its check code ends the move', async (context) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const world = await openWorld(context, 'alice', { ...PHONE, permissions });
  const { portal, phone } = world;
  await reachScan(world);
  const { page } = portal;
  await page.locator('button[data-copy="setup-key"]').click();
  await page.waitForFunction(() => document.getElementById('announcer').textContent !== '');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await portal.setupKey());
  assert.equal(await page.locator('img#qr').isVisible(), false);

  await phone.goOffline();
  await phone.typeSetupKey(copied);
  const field = page.locator('input[name="check_code"]');
  assert.equal(await field.isVisible(), true);
  await portal.enterCheckCode(await phone.checkCode());
  await portal.reaches('done');
  portal.noProblems();
});

test('on the old phone the QR code is as wide as the window, without scripts', async (context) => {
  const world = await openWorld(context, 'alice', { ...PHONE, javaScriptEnabled: false });
  const { portal, phone } = world;
  const { page } = portal;
  await portal.open();
  await portal.reaches('start');
  const old = page.locator('main a[href*="on=old"]');
  await openDetails(old);
  await old.click();
  await portal.fillSignIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode(await phone.oldCode());
  await portal.reaches('scan');
  const { x, y, width, height } = await page.locator('img#qr').boundingBox();
  assert.ok(width >= 0.75 * viewport.width, `${width} px`);
  assert.ok(x >= 0 && x + width <= viewport.width && y + height <= viewport.height, `${x} ${y}`);
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
});

test('on the new phone the QR code of the start page opens the portal elsewhere', async (context) => {
  const { portal } = await openWorld(context, 'alice', PHONE);
  await portal.open();
  await portal.reaches('start');
  const picture = portal.page.locator('img[src$="/address.svg"]');
  assert.equal(await picture.isVisible(), false, 'nothing but a short question');
  await openDetails(picture);
  await picture.scrollIntoViewIfNeeded();
  await portal.page.waitForFunction(
    () => document.querySelector('img[src$="/address.svg"]').naturalWidth > 0,
  );
  const { width, height } = await picture.boundingBox();
  assert.ok(width >= 150 && width === height, `${width} by ${height}`);
  portal.noProblems();
});
