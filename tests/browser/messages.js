// Shows translators where each message stands: node messages.js OUTDIR LANGUAGE
// OUTDIR/index.html lists every message with its English, its translation, and pictures of the
// pages that contain it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Visitor, parse } from '@fluent/syntax';
import { launchChromium } from './chromium.js';
import { OTHER_WAYS, startDemo } from './demo.js';
import { everyState } from './states.js';

const LOCALES = new URL('../../locales/', import.meta.url);
/** What the demo has without a config. */
const DEMO = new URL('../../src/config/demo.toml', import.meta.url);
const WIDTH = 390;

const [folder, language] = process.argv.slice(2);
if (!language) {
  console.error('usage: node messages.js OUTDIR LANGUAGE');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const [english, translated] = [await messages('en'), await messages(language)];
const browser = await launchChromium();
const places = await placesOfMessages();
await takePictures();
await browser.close();
await writeFile(join(folder, 'index.html'), overview());
console.log(`${english.size} messages: ${join(folder, 'index.html')}`);

/** The text and the names of the values of each message, by the message's name. */
async function messages(tag) {
  const source = await readFile(new URL(`${tag}.ftl`, LOCALES), 'utf8');
  const found = parse(source, { withSpans: true }).body.filter(({ type }) => type === 'Message');
  return new Map(
    found.map((message) => {
      const values = new Set();
      class Values extends Visitor {
        visitVariableReference({ id }) {
          values.add(id.name);
        }
      }
      new Values().visit(message);
      const text = source.slice(message.value.span.start, message.span.end).trim();
      return [message.id.name, { text, values: [...values] }];
    }),
  );
}

/** The states that contain each message: visits them in a language of names such as `⟦sign-in-lead⟧`. */
async function placesOfMessages() {
  const places = new Map();
  const words = await mkdtemp(join(tmpdir(), 'handover-words-'));
  try {
    const lines = [...english].map(([name, { values }]) => {
      const filled = values.map((value) => ` { $${value} }`);
      return `${name} = ⟦${name}⟧${filled.join('')}\n`;
    });
    await writeFile(join(words, 'en.ftl'), lines.join(''));
    const withWords = async (config) => {
      const path = join(words, basename(`${config}`));
      const keys = `[brand]\nlocales_dir = "${words}"\n`;
      await writeFile(path, (await readFile(config, 'utf8')).replace('[brand]\n', keys));
      return path;
    };
    const [demo, other] = [await withWords(DEMO), await withWords(OTHER_WAYS)];
    await inEveryState('en', { demo, other }, async (state, page) => {
      for (const [, name] of (await page.content()).matchAll(/⟦([a-z0-9-]+)⟧/g))
        places.set(name, (places.get(name) ?? new Set()).add(state));
    });
  } finally {
    await rm(words, { recursive: true });
  }
  return places;
}

async function takePictures() {
  await inEveryState(language, { other: OTHER_WAYS }, async (state, page) => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: WIDTH, height: 800 });
    await page.screenshot({ path: join(folder, `${state}.png`), fullPage: true });
    await page.setViewportSize(before);
  });
}

async function inEveryState(locale, { demo: config, other }, visit) {
  const demo = await startDemo(config);
  try {
    await everyState(browser, demo, { locale }, (state, { page }) => visit(state, page), other);
  } finally {
    await demo.stop();
  }
}

function overview() {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // A variant that no state shows stands where the message does that it replaces.
  const statesOf = (name) => places.get(name) ?? places.get(name.replace(/-[a-z]+$/, '')) ?? [];
  const pictures = (name) =>
    [...statesOf(name)].map((state) => `<a href="${state}.png">${state}</a>`).join(' ');
  const rows = [...english].map(
    ([name, { text }]) =>
      `<tr><td>${name}<td>${escaped(text)}` +
      `<td lang="${language}" dir="auto">${escaped(translated.get(name)?.text ?? '')}` +
      `<td>${pictures(name) || 'in a mail, or on a rare page'}`,
  );
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Messages in ${language}</title>` +
    `<table><tr><th>Message<th>English<th>${language}<th>Pages${rows.join('\n')}</table></html>\n`
  );
}
