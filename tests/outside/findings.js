// Reads wapiti's reports, named as arguments, and prints their findings. Three kinds need an
// explanation:
//
// - Cross-site request forgery. The sign-in form has no token, since there is no session yet; the
//   same-origin rule refuses other sites. Inside a journey, wapiti calls a token unchecked if a
//   wrong one gets the same answer as a right one. That is so after the journey has ended.
//   forgery.js has tried all these forms itself.
// - LDAP injection at /lost. Wapiti compares two pages, and this page shows the time. It asks nothing
//   of SecEnrol.
// - Methods. Wapiti reports each method with a distinct status, also if the method is refused.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Report } from './report.js';
import { signInCalls } from './demo.js';

const FORGERY = 'Cross Site Request Forgery';
const LDAP = 'LDAP Injection';
const METHODS = 'HTTP Methods';
const TRIED = ['/sign-in', '/passcode', '/scan'];
/** Fewer would mean that wapiti did not get anywhere. */
const PAGES = 5;

const report = new Report('scan');

function isExplained(category, { method, path, info }) {
  if (category === FORGERY) return TRIED.includes(path);
  if (category === LDAP) return method === 'GET' && path === '/lost';
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
