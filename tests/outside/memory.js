// Checks two limits on strangers. Their visits must not make the portal grow. They must not try a
// user's password with SecEnrol as often as they like. HANDOVER_VISITS shortens the first part.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { pid, portal, signInCalls } from './demo.js';
import { Report } from './report.js';
import { signIn } from './sign-in.js';

const WARM_UP = 20_000;
const VISITS = Number(process.env.HANDOVER_VISITS ?? 1_000_000);
const VISITORS = 8;
const GROWTH_MIB = 20;
const SETTLE_MS = 3000;

const WRONG_PASSWORDS = 200;
const AT_A_TIME = 20;
const UPSTREAM = 5;
const VICTIM = 'carol';

const report = new Report('memory');

// Visits

/** One keep-alive connection that asks for page after page. Resolves when `next` has no more. */
function visitor(next, seen) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: portal.hostname, port: Number(portal.port), noDelay: true });
    let rest = '';
    const ask = () => {
      const path = next();
      if (path === undefined) socket.end(resolve);
      else
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: ${portal.host}\r\nSec-Fetch-Site: none\r\n\r\n`,
        );
    };
    socket.setEncoding('latin1');
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      rest += chunk;
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(rest.slice(0, end + 2))?.[1] ?? 0);
      if (rest.length < end + 4 + length) return;
      const status = rest.slice(9, 12);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      rest = rest.slice(end + 4 + length);
      ask();
    });
  });
}

/** Visits all pages in turn, `count` in all. Resolves to how often each status came. */
async function visits(pages, count) {
  const seen = new Map();
  let asked = 0;
  const next = () => (asked < count ? pages[asked++ % pages.length] : undefined);
  // A server may close a connection after a number of answers; then a new one replaces it.
  const keepVisiting = async () => {
    for (let opened = 0; asked < count && opened < count / 100; opened += 1)
      await visitor(next, seen);
  };
  await Promise.all(Array.from({ length: VISITORS }, keepVisiting));
  return seen;
}

function residentMib() {
  return (
    Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1]) / 1024
  );
}

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return residentMib();
}

const start = await (await fetch(portal)).text();
const files = [...start.matchAll(/\/static\/[^"]+/g)].map((match) => match[0]);
const pages = [
  '/',
  '/sign-in',
  '/help',
  '/lost',
  '/sms',
  '/passcode',
  '/scan',
  '/done',
  '/none',
  ...files,
];

await visits(pages, WARM_UP);
const before = await settled();
const began = Date.now();
const seen = await visits(pages, VISITS);
const seconds = (Date.now() - began) / 1000;
const after = await settled();

const growth = after - before;
report.note(
  `${VISITS} anonymous visits: within ${GROWTH_MIB} MiB`,
  `${before.toFixed(1)} MiB before, ${after.toFixed(1)} MiB after, ${Math.round(VISITS / seconds)} a second`,
  Math.abs(growth) > GROWTH_MIB ? `${growth.toFixed(1)} MiB more` : '',
);
const answered = [...seen.values()].reduce((sum, count) => sum + count, 0);
const statuses = [...seen].map(([status, count]) => `${count} × ${status}`).join(', ');
report.note(
  'all of them answered, none with a fault',
  statuses,
  answered !== VISITS
    ? `${VISITS - answered} unanswered`
    : [...seen.keys()].some((status) => status >= '500')
      ? 'faults'
      : '',
);

// Wrong passwords

async function guess(count) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  // Like SecEnrol, the limit must treat all spellings of a name as one.
  const names = [VICTIM, VICTIM.toUpperCase(), ` ${VICTIM[0].toUpperCase()}${VICTIM.slice(1)}`];
  const tries = Array.from({ length: count }, (_, i) =>
    signIn(portal, agent, names[i % names.length], `wrong ${i}`),
  );
  const answers = await Promise.all(tries);
  agent.destroy();
  return answers;
}

const calls = await signInCalls();
const answers = await guess(WRONG_PASSWORDS);
const upstream = (await signInCalls()) - calls;
const kinds = new Map();
for (const { status } of answers) kinds.set(status, (kinds.get(status) ?? 0) + 1);
const told = [...kinds].map(([status, count]) => `${count} × ${status}`).join(', ');
report.note(
  `${WRONG_PASSWORDS} wrong passwords for one account: at most ${UPSTREAM} upstream`,
  `${upstream} sign-ins`,
  upstream > UPSTREAM ? 'too many' : '',
);
report.note(
  'each refused, with 401 or 429',
  told,
  [...kinds.keys()].some((status) => ![401, 429].includes(status)) ? 'another status' : '',
);
const untold = answers.filter(({ status, retryAfter }) => status === 429 && !retryAfter).length;
report.note(
  '429 says when to try again',
  `${kinds.get(429) ?? 0} × 429`,
  untold ? `${untold} do not` : kinds.has(429) ? '' : 'no 429 came',
);
report.end();
