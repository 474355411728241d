// The scan page keeps its QR code and offers the setup key.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { openDetails } from './portal.js';
import { openWorld, reachScan } from './world.js';

test('reload, Back and a second tab show the same QR code', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, desk } = world;
  await reachScan(world);
  const scan = portal.page.url();
  const qr = await portal.qr();

  await portal.page.reload();
  await portal.reaches('scan');
  assert.equal(await portal.qr(), qr, 'after a reload');

  await portal.open('help');
  await portal.reaches('help');
  await portal.page.goBack();
  await portal.reaches('scan');
  assert.equal(await portal.qr(), qr, 'after Back');

  await portal.open('sign-in');
  await portal.reaches('scan');
  assert.equal(await portal.qr(), qr, 'after a page out of turn');

  const second = await desk.newPage();
  await second.goto(scan);
  assert.equal(await second.locator('img#qr').getAttribute('src'), qr, 'in a second tab');
});

test('Back to a refused passcode leads on, and asks for no form to be sent again', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone } = world;
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode('000000');
  await portal.reaches('passcode');
  await portal.enterPasscode(await phone.oldCode());
  await portal.reaches('scan');
  await portal.page.goBack();
  await portal.reaches('scan');
});

test('the QR code is at least 240 px wide and inside a 320 px window', async (context) => {
  const world = await openWorld(context, 'alice', { viewport: { width: 320, height: 640 } });
  await reachScan(world);
  const box = await world.portal.page.locator('img#qr').boundingBox();
  assert.ok(box.width >= 240, `it is ${box.width} px wide`);
  assert.ok(box.x >= 0 && box.x + box.width <= 320, `it is at ${box.x} px, ${box.width} px wide`);
  await world.phone.scan(await world.portal.screenshot());
  await world.portal.reachesWithin(40, 'done');
});

for (const locale of ['en', 'de', 'ar']) {
  test(`in a laptop's window the QR code is whole without scrolling, in ${locale}`, async (context) => {
    const world = await openWorld(context, 'alice', {
      locale,
      viewport: { width: 1366, height: 625 },
    });
    await reachScan(world);
    const box = await world.portal.page.locator('img#qr').boundingBox();
    assert.ok(
      box.width >= 240 && box.y + box.height <= 625,
      `it is at ${box.y} px, ${box.height} px high`,
    );
  });
}

test('the copy button copies the setup key without its spaces', async (context) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const world = await openWorld(context, 'alice', { permissions });
  const { portal } = world;
  await reachScan(world);
  const button = portal.page.locator('button[data-copy="setup-key"]');
  await openDetails(portal.page.locator('#setup-key'));
  await button.click();
  await portal.page.waitForFunction(() => document.getElementById('announcer').textContent !== '');
  assert.equal(
    await portal.page.evaluate(() => navigator.clipboard.readText()),
    await portal.setupKey(),
  );
  portal.noProblems();
});

test('without scripts there is no copy button', async (context) => {
  const world = await openWorld(context, 'alice', { javaScriptEnabled: false });
  await reachScan(world);
  await openDetails(world.portal.page.locator('#setup-key'));
  assert.equal(await world.portal.page.locator('#setup-key').isVisible(), true);
  assert.equal(await world.portal.page.locator('button[data-copy]:visible').count(), 0);
});

test('after done, Back brings no QR code and no key back', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone } = world;
  await reachScan(world);
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  for (let steps = 0; steps < 4; steps += 1) {
    await portal.page.goBack();
    await portal.page.waitForLoadState();
    assert.equal(await portal.page.locator('img#qr, #setup-key').count(), 0, portal.page.url());
  }
});

test('without a network the page says so, and goes on once it is back', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone, desk } = world;
  await reachScan(world);
  const picture = await portal.screenshot();
  await desk.setOffline(true);
  await portal.page
    .locator('[data-announce]', { hasText: 'You are offline' })
    .waitFor({ timeout: 20_000 });
  await phone.scan(picture);
  await desk.setOffline(false);
  await portal.reachesWithin(40, 'done');
});

test('once the phone has reported, it takes the place of the QR code', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone } = world;
  await reachScan(world);
  const drawing = portal.page.locator('.qr-frame .art');
  assert.equal(await drawing.isVisible(), false);
  await phone.scan(await portal.screenshot());
  await drawing.waitFor({ timeout: 40_000 });
  await portal.reaches('done');
});
