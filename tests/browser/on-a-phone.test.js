// The portal on the new phone itself: the setup key by copy and paste instead of a QR code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('an old phone without scripts shows the QR code as wide as its window', async (context) => {
  const world = await openWorld(context, 'alice', { ...PHONE, javaScriptEnabled: false });
  const { portal, phone } = world;
  await reachScan(world);
  const picture = portal.page.locator('img#qr');
  await openDetails(picture);
  const { x, width } = await picture.boundingBox();
  assert.ok(width >= 240 && x >= 0 && x + width <= viewport.width, `${width} px at ${x}`);
  await phone.scan(await portal.screenshot());
  await portal.page.locator('form[data-check-now] button').waitFor();
  await portal.pressCheckNow();
  await portal.reaches('done');
});
