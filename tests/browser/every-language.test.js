// Every page in every language: axe, the Nu HTML checker, buttons that stay short, and nothing that
// sticks out of a narrow window. In three languages, every state of each page is checked
// (every-page-*.test.js).
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './bounded.js';
import { openChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { checkMarkup, sticksOut, violations } from './every-page.js';
import { everyState } from './states.js';

// Twenty languages of some fifteen pages.
const EVERY_LANGUAGE_SECONDS = 2400;
const NARROW = { width: 320, height: 640 };
const BUTTON_LINES = 2;

const name =
  'every page in every language: axe, the Nu HTML checker, no button of three lines, no scrolling sideways';
test(name, { timeout: EVERY_LANGUAGE_SECONDS * 1000 }, async (context) => {
  const files = await readdir(new URL('../../locales', import.meta.url));
  const languages = files.map((file) => file.replace('.ftl', ''));
  const demo = await startDemo();
  context.after(() => demo.stop());
  const browser = await openChromium(context);
  const folder = await mkdtemp(join(tmpdir(), 'handover-languages-'));
  context.after(() => rm(folder, { recursive: true }));

  const steps = new Set();
  await everyState(browser, demo, { locale: 'en' }, async (state, { page: shown, answer }) => {
    const step = await shown.locator('main').getAttribute('data-step');
    // The answer to a form has no address to ask for again.
    if (answer.request().method() !== 'GET' || steps.has(step)) return;
    steps.add(step);
    const page = await shown.context().newPage();
    await page.setViewportSize(NARROW);
    const control = await page.context().newCDPSession(page);
    const userAgent = await shown.evaluate(() => navigator.userAgent);
    for (const language of languages) {
      const wanted = { userAgent, acceptLanguage: language };
      await control.send('Emulation.setUserAgentOverride', wanted);
      const response = await page.goto(shown.url());
      const named = `${state} in ${language}`;
      assert.equal(await page.locator('html').getAttribute('lang'), language, named);
      await writeFile(join(folder, `${state}-${language}.html`), await response.text());
      assert.deepEqual(await violations(page), [], named);
      assert.deepEqual(await page.evaluate(longButtons, BUTTON_LINES), [], named);
      assert.deepEqual(await sticksOut(page), [], named);
    }
    await page.close();
  });
  assert.ok(steps.size >= 12, `only ${[...steps].join(', ')}`);
  await checkMarkup(folder);
});

/**
 * The texts of the buttons that have more lines than that. A link to IT support has a number or an
 * address below its name, which may need two more.
 */
function longButtons(lines) {
  const linesOf = (button) => {
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(button);
    const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
    return Math.round((button.clientHeight - padding) / parseFloat(lineHeight));
  };
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const buttons = [...document.querySelectorAll('button, .button:not(:has([translate]))')];
  return buttons.filter((button) => linesOf(button) > lines).map((button) => button.innerText);
}
