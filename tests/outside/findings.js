// Reads wapiti's reports, named as arguments, and says what they found. Two of its kinds need
// judging:
//
// - Cross-site request forgery. The form at sign-in has no token: there is no session yet that one
//   could belong to, and the same-origin rule refuses other sites. And tokens inside a journey
//   wapiti calls unchecked when a wrong one gets the same answer as a right one, which is so after
//   the journey has ended. forgery.js has tried all these forms itself.
// - Methods. It names each method with a status of its own, refusals included.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Report } from './report.js';
import { signInCalls } from './demo.js';

const FORGERY = 'Cross Site Request Forgery';
const METHODS = 'HTTP Methods';
const TRIED = ['/sign-in', '/passcode', '/scan'];
/** Fewer would mean that wapiti did not get anywhere. */
const PAGES = 5;

const report = new Report('scan');

function isExplained(category, { path, info }) {
  if (category === FORGERY) return TRIED.includes(path);
  return (
    category === METHODS &&
    [...info.matchAll(/\((\d{3})\)/g)].every(([, status]) => status >= '400' && status < '500')
  );
}

for (const file of process.argv.slice(2)) {
  const scan = JSON.parse(readFileSync(file, 'utf8'));
  const who = basename(file, '.json');
  const pages = scan.infos.crawled_pages_nbr;
  report.note(`${who}: saw the portal`, `${pages} pages`, pages < PAGES ? 'too few' : '');
  const all = ['vulnerabilities', 'anomalies', 'additionals'].flatMap((kind) =>
    Object.entries(scan[kind] ?? {}).flatMap(([category, found]) =>
      found.map((one) => ({ category, one })),
    ),
  );
  const open = all.filter(({ category, one }) => !isExplained(category, one));
  for (const { category, one } of open) {
    report.note(
      `${who}: ${category}`,
      `${one.method} ${one.path} ${one.parameter ?? ''}: ${one.info}`,
      'found',
    );
  }
  report.note(
    `${who}: wapiti finds nothing`,
    `${all.length - open.length} that are none`,
    open.length ? `${open.length} findings` : '',
  );
}
const calls = await signInCalls();
report.note(
  'the sign-in form was attacked',
  `${calls} sign-ins at the stand-in in all`,
  calls > 2 ? '' : 'not a try got through',
);
report.end();
