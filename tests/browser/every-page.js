// What holds on every page in every state: people with any sight, screen and browser can use it.
// Each language has a test file of its own, so that they run side by side.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import vnu from 'vnu-jar';
import { test } from './bounded.js';
import { openChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { everyDeskState, everyState } from './states.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// More than forty states, each checked twice.
const EVERY_PAGE_SECONDS = 1800;
const ZOOMED = { width: 320, height: 256 };
// Chromium logs an error page's status in the console.
const ANSWERED = /^console: Failed to load resource: the server responded with a status of 4\d\d/;

/** Defines the test of all pages in one language. */
export function everyPageIn(language) {
  const name = `every page in ${language}: axe, the Nu HTML checker, 400 % zoom, no problem in the console`;
  test(name, { timeout: EVERY_PAGE_SECONDS * 1000 }, async (context) => {
    const demo = await startDemo();
    context.after(() => demo.stop());
    const browser = await openChromium(context);
    const folder = await mkdtemp(join(tmpdir(), 'handover-pages-'));
    context.after(() => rm(folder, { recursive: true }));

    const seen = [];
    const visit = async (name, portal) => {
      seen.push(name);
      const { page } = portal;
      assert.equal(await page.locator('html').getAttribute('lang'), language, name);
      await writeFile(join(folder, `${name}.html`), await portal.source());
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
      }
      const before = page.viewportSize();
      await page.setViewportSize(ZOOMED);
      assert.deepEqual(await sticksOut(page), [], `${name} at 320 pixels, which is 400 % zoom`);
      await page.setViewportSize(before);
      const problems = portal.problems.filter((problem) => !ANSWERED.test(problem));
      assert.deepEqual(problems, [], name);
    };
    const browsing = { locale: language, colorScheme: 'light' };
    await everyState(browser, demo, browsing, visit);
    if (language === 'en') await everyDeskState(browser, browsing, visit);
    assert.ok(seen.length >= 35, `only ${seen.join(', ')}`);
    await checkMarkup(folder);
  });
}

/** The rules that axe finds broken, with the elements. */
export async function violations(page) {
  // Without this, axe opens a blank page each time, for results of frames. The portal has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
  );
}

/** The elements that make the window scroll sideways. */
export function sticksOut(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (right > innerWidth + 0.5 || left < -0.5);
    });
    return wide || out.length
      ? [
          `${document.documentElement.scrollWidth} px`,
          ...out.map((one) => one.outerHTML.slice(0, 120)),
        ]
      : [];
  });
}

/** The attributes of polls are htmx's and no HTML. Everything else must be valid. */
export async function checkMarkup(folder) {
  const java = ['-jar', vnu, '--errors-only', '--format', 'gnu', '--skip-non-html'];
  const polls = [
    '--filterpattern',
    'Attribute “hx-(get|trigger|swap)” not allowed on element “div” at this point.',
  ];
  // Java reads the quotes above in the locale's encoding.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stderr } = await promisify(execFile)('java', [...java, ...polls, folder], { env }).catch(
    (error) => error,
  );
  const errors = stderr
    .split('\n')
    .filter((line) => line && line !== 'Document checking completed.');
  assert.deepEqual(errors, []);
}
