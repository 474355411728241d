// The kit of a roll-out in every language: a poster fits on one A4 page, banners keep to their place.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from './bounded.js';
import { openChromium } from './chromium.js';
import { binary } from './demo.js';

const CONFIG = `
[server]
public_url = "https://token.example-organisation.org/move"
[secenrol]
urls = ["https://mfa.example.org"]
[brand]
organisation = "Example Organisation"
`;
const NARROW = { width: 320, height: 640 };

test('a poster is one page, and banners fit into a narrow window', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'handover-kit-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'config.toml'), CONFIG);
  execFileSync(binary(), ['kit', '--config', 'config.toml', '--out', 'kit'], { cwd: folder });
  const browser = await openChromium(context);
  const page = await browser.newPage({ viewport: NARROW });
  const languages = (await readdir(join(folder, 'kit'))).filter((name) => !name.endsWith('.html'));
  assert.ok(languages.length >= 20, languages.join(', '));
  const open = (language, name) =>
    page.goto(pathToFileURL(join(folder, 'kit', language, name)).href);
  for (const language of languages) {
    await open(language, 'poster.html');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
    assert.equal(pages.length, 1, `${language}: the poster`);
    for (const name of [
      'banner-wide.html',
      'banner-box.html',
      'banner-line.html',
      'help-desk.html',
    ]) {
      await open(language, name);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= NARROW.width, `${language}: ${name} is ${width} pixels wide`);
    }
  }
});
