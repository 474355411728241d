// Every page in every language: axe, the Nu HTML checker, and buttons that stay short. Every state
// of each page is checked in three languages (every-page-*.test.js).
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { checkMarkup, violations } from './every-page.js';
import { everyState } from './states.js';

const NARROW = { width: 320, height: 640 };
const BUTTON_LINES = 2;

test('every page in every language: axe, the Nu HTML checker, no button of three lines', async (context) => {
  const files = await readdir(new URL('../../locales', import.meta.url));
  const languages = files.map((file) => file.replace('.ftl', ''));
  const demo = await startDemo();
  context.after(() => demo.stop());
  const browser = await launchChromium();
  context.after(() => browser.close());
  const folder = await mkdtemp(join(tmpdir(), 'handover-languages-'));
  context.after(() => rm(folder, { recursive: true }));

  const seen = new Set();
  await everyState(browser, demo, { locale: 'en' }, async (state, { page: shown, answer }) => {
    const step = await shown.locator('main').getAttribute('data-step');
    if (answer.request().method() !== 'GET' || seen.has(step)) return;
    seen.add(step);
    const page = await shown.context().newPage();
    await page.setViewportSize(NARROW);
    let language;
    await page.route('**', (route) =>
      route.continue({
        headers: { ...route.request().headers(), 'accept-language': language },
      }),
    );
    for (language of languages) {
      const response = await page.goto(shown.url());
      const name = `${state} in ${language}`;
      assert.equal(await page.locator('html').getAttribute('lang'), language, name);
      await writeFile(join(folder, `${state}-${language}.html`), await response.text());
      assert.deepEqual(await violations(page), [], name);
      assert.deepEqual(await page.evaluate(longButtons, BUTTON_LINES), [], name);
    }
    await page.close();
  });
  assert.ok(seen.size >= 12, `only ${[...seen].join(', ')}`);
  await checkMarkup(folder);
});

/** The texts of the buttons that have more lines than that. */
function longButtons(lines) {
  const linesOf = (button) => {
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(button);
    const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
    return Math.round((button.clientHeight - padding) / parseFloat(lineHeight));
  };
  const buttons = [...document.querySelectorAll('button, .button')];
  return buttons.filter((button) => linesOf(button) > lines).map((button) => button.innerText);
}
