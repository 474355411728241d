// Browsers that keep no cookie for the portal, and those that do not run its script.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './bounded.js';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { Portal } from './portal.js';
import { openWorld, reachScan } from './world.js';

const BLOCK = 2;

test('a browser that blocks cookies says so after the password', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'no-cookies-'));
  mkdirSync(join(folder, 'Default'));
  const profile = { default_content_setting_values: { cookies: BLOCK } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile }));
  const demo = await startDemo();
  context.after(() => demo.stop());
  const desk = await launchChromium({ folder, port: 0 });
  context.after(async () => {
    await desk.close();
    // Chromium writes its profile until its last process has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });

  const portal = new Portal(await desk.newPage(), demo.portal);
  await portal.signIn('alice');
  await portal.reaches('start');
  const told = portal.page.getByRole('alert');
  assert.match(await told.innerText(), /cookie/);
  const opened = desk.waitForEvent('page');
  await told.getByRole('link').click();
  assert.equal((await opened).url(), demo.portal);
  portal.noProblems();
});

test('where the script is blocked, the button leads from the QR code to done', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone, desk } = world;
  await desk.route('**/*.js', (route) => route.abort());
  await reachScan(world);
  await phone.scan(await portal.screenshot());
  const step = async () => portal.page.locator('main').getAttribute('data-step');
  for (let tries = 0; (await step()) === 'scan'; tries += 1) {
    assert.ok(tries < 20, 'the button does not lead on');
    await portal.page.locator('#sign').click();
    await portal.reaches('scan', 'done');
  }
  await portal.reaches('done');
});

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without';
  test(`Back after stopping says that the journey is over, ${scripts} scripts`, async (context) => {
    const world = await openWorld(context, 'alice', { javaScriptEnabled });
    const { portal } = world;
    await reachScan(world);
    await portal.page.locator('form[action$="/sign-out"] button').click();
    await portal.reaches('start');
    await portal.page.goBack();
    await portal.reaches('start');
    const told = portal.page.locator('main .notice--info');
    assert.match(await told.innerText(), /no longer signed in/);
  });
}

test('Back after stopping at the first page after the password asks for no cookies', async (context) => {
  const { portal } = await openWorld(context, 'alice');
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.page.locator('form[action$="/sign-out"] button').click();
  await portal.reaches('start');
  await portal.page.goBack();
  await portal.page.locator('main .notice--info', { hasText: 'no longer signed in' }).waitFor();
});
