// How a page depends on the language and on the browser's time zone.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './bounded.js';
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

for (const [timezoneId, shown] of [
  ['Europe/Berlin', /^\d\d:\d\d$/],
  ['America/New_York', /^\d\d:\d\d (E[SD]T|GMT-[45])$/],
  // So say browsers that hide their zone.
  ['UTC', /^\d\d?:\d\d\s[AP]M \(Europe\/Berlin\)$/],
]) {
  test(`in a browser of ${timezoneId}, times of Berlin name their zone unless it is the same`, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'zone-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const config = join(folder, 'config.toml');
    writeFileSync(config, '[brand]\ntime_zone = "Europe/Berlin"\n');
    const { portal } = await openWorld(context, 'alice', { locale: 'en-GB', timezoneId }, config);
    await portal.signIn('alice');
    await portal.reaches('passcode');
    await portal.enterPasscode('000000');
    const time = portal.page.locator('.advice time');
    await time.waitFor();
    const moment = new Date(await time.getAttribute('datetime'));
    // The page's own time is in the page's language.
    const [locale, timeZone] =
      timezoneId === 'UTC' ? ['en', 'Europe/Berlin'] : ['en-GB', timezoneId];
    const there = moment.toLocaleTimeString(locale, { timeStyle: 'short', timeZone });
    const text = (await time.textContent()).replace(/\s/g, ' ');
    assert.ok(text.startsWith(there.replace(/\s/g, ' ')), `${text}, not ${there}`);
    assert.match(text, shown);
  });
}

test('without scripts the clock’s time zone is named', async (context) => {
  const { portal } = await openWorld(context, 'alice', { javaScriptEnabled: false });
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode('000000');
  assert.match(await portal.page.locator('.advice time').innerText(), / \(\S+\)$/);
});
