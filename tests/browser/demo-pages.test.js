// The demo's own pages: the phones, the switches, and the move that plays itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld, reachScan } from './world.js';

const PHONE = { width: 390, height: 664 };

test('one button points the new phone at the portal', async (context) => {
  const { portal, phone, ...rest } = await openWorld(context, 'alice');
  await reachScan({ portal, phone, ...rest });
  await phone.open();
  await phone.page.locator('#point').click();
  await portal.reachesWithin(40, 'done');
  assert.match(await phone.newCode(), /^\d{6}$/);
});

test('the demo strip leads to the phones of whoever is signed in', async (context) => {
  const { portal, desk } = await openWorld(context, 'alice');
  await portal.signIn('CORP\\alice');
  await portal.reaches('passcode');
  const opened = desk.waitForEvent('page');
  await portal.page.locator('[data-demo] a').click();
  const phones = await opened;
  await phones.locator('#old-code').waitFor();
  assert.match(await phones.locator('h1').innerText(), /alice/);
});

test('a move plays itself, twice, beside the phones', async (context) => {
  const { portal } = await openWorld(context, 'alice', { reducedMotion: 'reduce' });
  const { page } = portal;
  await portal.open();
  const phones = await page.locator('[data-demo] a').getAttribute('href');
  await page.goto(new URL('/watch', phones).href);
  for (const round of ['first', 'second']) {
    await page.locator('#play').click();
    await page
      .frameLocator('#portal')
      .locator('main[data-step="scan"]')
      .waitFor({ timeout: 40_000 });
    await page
      .frameLocator('#portal')
      .locator('main[data-step="done"]')
      .waitFor({ timeout: 40_000 });
    await page.locator('#caption', { hasText: 'ready' }).waitFor();
    const code = await page.frameLocator('#phones').locator('#new-code').innerText();
    assert.match(code, /^\d{6}$/, round);
    await page.locator('#play:enabled').waitFor();
  }
});

test('the portal itself is framed by nobody', async (context) => {
  const { portal } = await openWorld(context, 'alice');
  const { headers } = await portal.page.request
    .get(portal.url, { headers: { 'sec-fetch-dest': 'iframe' } })
    .then((reply) => ({ headers: reply.headers() }));
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.match(headers['content-security-policy'], /frame-ancestors 'none'/);
});

test('the switches fit into the window of a phone', async (context) => {
  const { portal } = await openWorld(context, 'alice', { viewport: PHONE });
  const { page } = portal;
  await portal.open();
  const phones = await page.locator('[data-demo] a').getAttribute('href');
  for (const path of ['/control', '/phone', '/phone/alice', '/watch']) {
    await page.goto(new URL(path, phones).href);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(wide, [], path);
  }
  await page.goto(new URL('/control', phones).href);
  assert.ok(await page.locator('#calls-poll').isVisible(), 'the calls are there, too');
});
