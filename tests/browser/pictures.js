// Takes pictures of every page in every state, for people to look at: node pictures.js OUTDIR
// STATE-LANGUAGE-WIDTH-light.png and -dark.png. README's pictures come from here, too.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { LANGUAGES, everyState } from './states.js';

const WIDTHS = [320, 768, 1280];

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node pictures.js OUTDIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const browser = await launchChromium();
for (const language of LANGUAGES) {
  // A demo each: somebody moves to a new phone once.
  const demo = await startDemo();
  try {
    await everyState(browser, demo, { locale: language }, (name, { page }) => take(page, `${name}-${language}`));
  } finally {
    await demo.stop();
  }
}
await browser.close();

async function take(page, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}
