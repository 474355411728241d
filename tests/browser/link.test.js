// The link that docs/stock-page.md gives for an organisation's own sign-in pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from './bounded.js';
import { openWorld } from './world.js';

const DOCUMENTED = readFileSync(new URL('../../docs/stock-page.md', import.meta.url), 'utf8');

test('a sign-in page hands over what was typed there, and its language', async (context) => {
  const { portal } = await openWorld(context, 'alice');
  const { page } = portal;
  const snippets = [...DOCUMENTED.matchAll(/```html\n([^]*?)```/g)]
    .map(([, html]) => html)
    .join('');
  assert.match(snippets, /<script>/);
  await page.setContent(
    `<html lang="de"><title>x</title><input id="username" value="CORP\\bob">${snippets}`,
  );
  // The documented address is an example.
  await page.locator('#manage-my-token').evaluate((link, url) => {
    link.href = link.href.replace('https://token.example.org/move/', url);
  }, portal.url);
  await page.locator('#manage-my-token').click();
  await portal.reaches('sign-in');
  assert.equal(await page.locator('input[autocomplete="username"]').inputValue(), 'CORP\\bob');
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
});
