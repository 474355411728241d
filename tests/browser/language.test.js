// How a page depends on the language and on the browser's time zone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from './world.js';

test('another language keeps the name that was typed', async (context) => {
  const { portal } = await openWorld(context, 'alice', { locale: 'en' });
  const { page } = portal;
  await portal.open('sign-in?for=first');
  await page.locator('input[autocomplete="username"]').fill('CORP\\alice');
  await page.locator('#languages summary').click();
  await page.locator('#languages a[lang="de"]').click();
  await page.locator('html[lang="de"]').waitFor();
  assert.doesNotMatch(page.url(), /alice/);
  assert.equal(await page.locator('input[autocomplete="username"]').inputValue(), 'CORP\\alice');
  assert.equal(await page.locator('input[name="aim"]').inputValue(), 'first');
  portal.noProblems();
});

test('the clock after a refused passcode is the browser’s own', async (context) => {
  const { portal } = await openWorld(context, 'alice', {
    locale: 'en-GB',
    timezoneId: 'America/New_York',
  });
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode('000000');
  const time = portal.page.locator('.advice time');
  await time.waitFor();
  const moment = new Date(await time.getAttribute('datetime'));
  const there = moment.toLocaleTimeString('en-GB', {
    timeStyle: 'short',
    timeZone: 'America/New_York',
  });
  assert.equal(await time.textContent(), there);
  assert.match(there, /^\d\d:\d\d$/);
});

test('without scripts the clock’s time zone is named', async (context) => {
  const { portal } = await openWorld(context, 'alice', { javaScriptEnabled: false });
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode('000000');
  assert.match(await portal.page.locator('.advice time').innerText(), / \(\S+\)$/);
});
