// Chromium as the journey of all engines drives it.
import { openChromium } from './chromium.js';

// It logs an error page's status, too.
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

export const chromium = {
  name: 'Chromium',
  /** Whether a reload sends a refused form again, although the script replaced the history's entry. */
  reloadIgnoresScript: false,

  async open(context, { hasScripts }) {
    const browser = await openChromium(context);
    const page = await browser.newPage({ javaScriptEnabled: hasScripts });
    const problems = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text()))
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    return {
      goto: (url) => page.goto(url),
      reload: () => page.reload(),
      back: () => page.goBack(),
      forward: () => page.goForward(),
      run: (code, ...values) => page.evaluate(`(${code})(...${JSON.stringify(values)})`),
      click: (selector, clickCount = 1) => page.click(selector, { clickCount, noWaitAfter: true }),
      type: (selector, text) => page.locator(selector).pressSequentially(text),
      screenshot: () => page.screenshot(),
      problems: () => problems,
    };
  },
};
