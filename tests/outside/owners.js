// Checks what an account's owner notices of strangers and crowds: a webhook tells of a phone that was
// enrolled behind a closed browser, wrong passwords do not lock the account at SecEnrol, and a crowd
// of sign-ins delays no passcode.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phones, signInCalls, startOver } from './demo.js';
import { Person } from './person.js';
import { Report } from './report.js';
import { serve } from './served.js';
import { signIn } from './sign-in.js';

const WEBHOOK_SECONDS = 40;
const WINDOWS = 3;
const WRONG_PASSWORDS = 8; // in each window
const WINDOW_MS = 61_000;
const THRESHOLD = 10;
const CROWD = 330;
const SLOW_SECONDS = 4;
const PASSCODE_SECONDS = 2;
const OWNER = '127.0.0.3';

const report = new Report('owners');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// A closed browser

async function closedBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  const secret = join(folder, 'secret');
  writeFileSync(secret, randomBytes(64), { mode: 0o600 });
  let told;
  const called = new Promise((resolve) => {
    told = resolve;
  });
  const hook = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      response.end();
      told(body);
    });
  });
  await once(hook.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${hook.address().port}/hook`;
  const served = await serve(
    phones.origin,
    '',
    `[webhook]\nurl = "${url}"\nsecret_file = "${secret}"\n`,
  );
  const alice = new Person('alice', OWNER, served.portal);
  await alice.reachScan();
  await alice.scan();
  alice.leave();
  const began = performance.now();
  const body = await Promise.race([called, pause(WEBHOOK_SECONDS * 1000)]);
  report.note(
    `a webhook within ${WEBHOOK_SECONDS} s, the browser closed`,
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
    body === undefined ? 'no webhook' : body.includes('alice') ? '' : 'of another account',
  );
  await served.stop();
  hook.close();
  rmSync(folder, { recursive: true });
}

// Wrong passwords

async function wrongPasswords() {
  const served = await serve(
    phones.origin,
    `lockout_threshold = ${THRESHOLD}`,
    '[limits]\nwindow_minutes = 1\n',
  );
  const before = await signInCalls();
  const statuses = new Map();
  for (let window = 0; window < WINDOWS; window += 1) {
    if (window) await pause(WINDOW_MS);
    for (let i = 0; i < WRONG_PASSWORDS; i += 1) {
      const { status } = await served.signIn('carol', `wrong ${i}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  const sent = (await signInCalls()) - before;
  await served.stop();
  report.note(
    `${WINDOWS * WRONG_PASSWORDS} wrong passwords, ${WINDOWS} windows: below SecEnrol's ${THRESHOLD}`,
    `${sent} sent; ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}`,
    sent >= THRESHOLD ? 'too many' : sent ? '' : 'none was sent',
  );
  // The stand-in locks at ten, so it still accepts carol.
  const direct = await serve(phones.origin);
  const { status } = await direct.signIn('carol', 'moving day');
  await direct.stop();
  report.note(
    'the right password is accepted then',
    `${status}`,
    status === 303 ? '' : 'the account is locked',
  );
}

// A crowd

async function crowd() {
  const served = await serve(phones.origin);
  const alice = new Person('alice', OWNER, served.portal);
  const token = await alice.reachPasscode();
  await fault({ 'sign-in': 'slow', seconds: `${SLOW_SECONDS}` });
  const before = await signInCalls();
  const agent = new http.Agent({ keepAlive: true, maxSockets: CROWD });
  const others = Array.from({ length: CROWD }, (_, i) =>
    signIn(served.portal, agent, `user${i}`, 'wrong'),
  );
  // Once SecEnrol is asked, the queue fills behind it.
  while ((await signInCalls()) - before < 40) await pause(20);
  const began = performance.now();
  const problem = await alice.sendPasscode(token).then(
    () => '',
    (error) => error.message,
  );
  const seconds = (performance.now() - began) / 1000;
  report.note(
    `a passcode among ${CROWD} sign-ins: taken within ${PASSCODE_SECONDS} s`,
    `${seconds.toFixed(2)} s`,
    problem || (seconds < PASSCODE_SECONDS ? '' : 'too slow'),
  );
  await Promise.all(others);
  await fault({});
  agent.destroy();
  alice.leave();
  await served.stop();
}

/** Sets the stand-in's faults, by exchange; without one, none. */
async function fault(faults) {
  await fetch(new URL('/control', phones), { method: 'POST', body: new URLSearchParams(faults) });
}

for (const check of [closedBrowser, wrongPasswords, crowd]) {
  await startOver();
  await check();
}
report.end();
