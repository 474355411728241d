// Lighthouse (its mobile preset) on start, sign-in and scan. Ends with 1 where accessibility or best practices
// are below 100 on any. Performance is only printed, because it depends on how busy the machine is. It is the median of five
// loads, as Lighthouse's own advice has it. Each page is loaded with nothing in the browser's cache.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launchChromium } from './chromium.js';
import { startDemo } from './demo.js';
import { freePort } from './free-port.js';
import { Phone } from './phone.js';
import { Portal } from './portal.js';
import { reachScan } from './world.js';

const MUST = ['accessibility', 'best-practices'];
const LOADS = 5;
const SETTINGS = {
  onlyCategories: ['performance', ...MUST],
  logLevel: 'error',
  disableStorageReset: true,
};

const demo = await startDemo();
const folder = await mkdtemp(join(tmpdir(), 'handover-lighthouse-'));
const port = await freePort();
const browser = await launchChromium({ folder, port });
let failed = false;
try {
  const portal = new Portal(await browser.newPage(), demo.portal);
  const cache = await browser.newCDPSession(portal.page);
  const loadCold = async (path) => {
    await cache.send('Network.clearBrowserCache');
    return measure(new URL(path, demo.portal).href);
  };
  const judge = async (path) => {
    const loads = [];
    while (loads.length < LOADS) loads.push(await loadCold(path));
    report(path, loads);
  };
  await judge('');
  await judge('sign-in');
  const phone = new Phone(await browser.newPage(), new URL('alice', demo.phones).href);
  await phone.open();
  await reachScan({ portal, phone });
  await judge('scan');
} finally {
  await browser.close();
  await demo.stop();
  await rm(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

function report(path, loads) {
  const performance = median(loads.map(({ categories }) => categories.performance.score * 100));
  const paints = loads.map(({ audits }) =>
    Math.round(audits['largest-contentful-paint'].numericValue),
  );
  const span = `${Math.min(...paints)} to ${Math.max(...paints)}`;
  console.log(
    `/${path}: performance ${Math.round(performance)}, largest contentful paint ${median(paints)} ms (${span})`,
  );
  for (const id of MUST) {
    const worst = loads.reduce((one, other) =>
      other.categories[id].score < one.categories[id].score ? other : one,
    );
    console.log(`  ${id} ${Math.round(worst.categories[id].score * 100)}`);
    if (worst.categories[id].score === 1) continue;
    failed = true;
    for (const { id: audit } of worst.categories[id].auditRefs) {
      const { score, title } = worst.audits[audit];
      if (score !== null && score < 1) console.log(`    ${title}`);
    }
  }
}

function median(figures) {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
}

// Lighthouse sometimes misses the start of a load, and then asks to be run again.
async function measure(url, again = 3) {
  const { lhr } = await lighthouse(url, { ...SETTINGS, port });
  if (!lhr.runtimeError) return lhr;
  if (!again) throw new Error(lhr.runtimeError.message);
  return measure(url, again - 1);
}
