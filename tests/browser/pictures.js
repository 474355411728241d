// Takes pictures of every page in every state, for people to look at: node pictures.js OUTDIR
// [LANGUAGE…] STATE-LANGUAGE-WIDTH-light.png and -dark.png; in the middle width also with forced
// colours, with more contrast, and printed. README's pictures come from here, too.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { LANGUAGES, everyDeskState, everyState } from './states.js';

const WIDTHS = [320, 390, 768, 1366];
const LAST_ROWS = 150;
const OTHER_WAYS = {
  forced: { forcedColors: 'active', colorScheme: 'dark' },
  contrast: { contrast: 'more', reducedMotion: 'reduce' },
  print: { media: 'print' },
};
const NO_WAY = {
  media: null,
  colorScheme: null,
  contrast: null,
  forcedColors: null,
  reducedMotion: null,
};

const [folder, ...chosen] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node pictures.js OUTDIR [LANGUAGE…]');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const browser = await launchChromium();
const reader = await (await browser.newContext()).newPage();
for (const language of chosen.length ? chosen : LANGUAGES) {
  // A demo each: somebody moves to a new phone once.
  const demo = await startDemo();
  try {
    const visit = async (name, { page }) => {
      // The open list of languages would cover the page.
      await page.evaluate(() => document.querySelector('#languages')?.removeAttribute('open'));
      await take(page, `${name}-${language}`);
    };
    await everyState(browser, demo, { locale: language }, visit);
    if (language === 'en') await everyDeskState(browser, {}, visit);
  } finally {
    await demo.stop();
  }
}
await browser.close();

/** Whether the last rows of a picture have one colour. Each page ends with an edge or a text. */
async function endsEmpty(picture) {
  return reader.evaluate(
    async ([base64, rows]) => {
      const reply = await fetch(`data:image/png;base64,${base64}`);
      const image = await createImageBitmap(await reply.blob());
      const canvas = new OffscreenCanvas(image.width, rows);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, rows - image.height);
      const pixels = new Uint32Array(context.getImageData(0, 0, image.width, rows).data.buffer);
      return pixels.every((pixel) => pixel === pixels[0]);
    },
    [picture.toString('base64'), LAST_ROWS],
  );
}

async function take(page, name) {
  const shoot = async (how) => {
    let picture;
    // Under load, Chromium now and then leaves the lower half of a long picture empty.
    for (let tries = 0; tries < 3; tries += 1) {
      picture = await page.screenshot({ fullPage: true });
      if (!(await endsEmpty(picture))) break;
    }
    await writeFile(join(folder, `${name}-${how}.png`), picture);
  };
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await shoot(`${width}-${colorScheme}`);
    }
  }
  await page.setViewportSize({ width: 768, height: 800 });
  for (const [way, media] of Object.entries(OTHER_WAYS)) {
    await page.emulateMedia({ ...NO_WAY, ...media });
    await shoot(way);
  }
  await page.emulateMedia(NO_WAY);
  await page.setViewportSize({ width: 1280, height: 800 });
}
