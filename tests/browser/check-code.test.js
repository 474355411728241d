// A new phone without a connection shows a check code, which the person types into the scan page.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { openWorld, reachScan } from './world.js';

test('a check code from a phone in airplane mode finishes the move', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone } = world;
  await reachScan(world);
  await phone.goOffline();
  await phone.scan(await portal.screenshot());
  await portal.enterCheckCode(await phone.checkCode());
  await portal.reaches('done');
  portal.noProblems();
});

test('the setup key, typed into the new phone, works like the QR code', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone } = world;
  await reachScan(world);
  await phone.goOffline();
  await phone.typeSetupKey(await portal.setupKey());
  await portal.enterCheckCode(await phone.checkCode());
  await portal.reaches('done');
});

test('a wrong check code is refused, and the right one still accepted', async (context) => {
  const world = await openWorld(context, 'alice', { javaScriptEnabled: false });
  const { portal, phone } = world;
  await reachScan(world);
  const before = await portal.qr();
  await phone.goOffline();
  await phone.scan(await portal.screenshot());
  const right = await phone.checkCode();
  const wrong = right.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  await portal.enterCheckCode(wrong);
  await portal.reaches('scan');
  await portal.page.locator('main [role="alert"]').first().waitFor();
  assert.equal(await portal.qr(), before);
  await portal.enterCheckCode(right);
  await portal.reaches('done');
});
