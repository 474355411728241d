// Chromium as tests/run finds or unpacks it, or the distribution's.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { closeBrowser } from './processes.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  for (const name of NAMES) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Try the next name.
      }
    }
  }
  throw new Error('no Chromium found: install it, or set CHROMIUM to its path');
}

/** A browser that ends with the test. `context` is the test's. `more` are further arguments for Chromium. */
export async function openChromium(context, more) {
  const launching = launchChromium(undefined, more).then(async (browser) => ({
    browser,
    pid: await processOf(browser),
  }));
  // Also if the test ends meanwhile.
  context.after(async () => {
    const { browser, pid } = await launching;
    await closeBrowser(() => browser.close(), pid);
  });
  return (await launching).browser;
}

async function processOf(browser) {
  const control = await browser.newBrowserCDPSession();
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser').id;
}

/**
 * With `lasting`, starts one persistent context in `lasting.folder` that others can control through `lasting.port`.
 * `more` are further arguments for Chromium.
 */
export function launchChromium(lasting, more = []) {
  const options = {
    executablePath: executable(),
    timeout: 90_000,
    // Pages see its language, whatever this terminal's is.
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    args: [
      ...(lasting ? [`--remote-debugging-port=${lasting.port}`] : []),
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  };
  return lasting
    ? chromium.launchPersistentContext(lasting.folder, options)
    : chromium.launch(options);
}
