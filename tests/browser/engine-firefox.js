// Firefox as the journey of all engines drives it: by WebDriver BiDi, without geckodriver.
import puppeteer from 'puppeteer-core';
import { closeBrowser } from './processes.js';

// It answers page.evaluate() also without scripts, but no promise settles then. So nothing here uses
// puppeteer's functions that wait inside the page.
export const firefox = {
  name: 'Firefox',
  reloadIgnoresScript: false,

  async open(context, { hasScripts }) {
    const launching = puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      timeout: 90_000,
      extraPrefsFirefox: {
        'javascript.enabled': hasScripts,
        'intl.accept_languages': 'en',
        // Answers yes to "send again?".
        'dom.confirm_repost.testing.always_accept': true,
      },
    });
    // Also if the test ends meanwhile.
    context.after(async () => {
      const browser = await launching;
      await closeBrowser(() => browser.close(), browser.process().pid);
    });
    const browser = await launching;
    const [page] = await browser.pages();
    await page.setViewport({ width: 1366, height: 900 });
    const problems = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    // Violations of the policy, too.
    page.on('pageerror', (error) => problems.push(error.message));
    const run = (code, ...values) => page.evaluate(`(${code})(...${JSON.stringify(values)})`);
    return {
      goto: (url) => page.goto(url),
      reload: () => page.reload(),
      back: () => page.goBack(),
      forward: () => page.goForward(),
      run,
      async click(selector, count = 1) {
        const { x, y } = await run(middleOf, selector);
        await page.mouse.click(x, y, { count });
      },
      async type(selector, text) {
        await run((wanted) => document.querySelector(wanted).focus(), selector);
        await page.keyboard.type(text);
      },
      screenshot: () => page.screenshot(),
      problems: () => problems,
    };
  },
};

function middleOf(selector) {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
