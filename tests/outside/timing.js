// Checks whether answers reveal accounts: compares unknown, wrong and locked by status, length and
// time. The limits are off, since they would end the sampling after five attempts.
import { phones, startOver } from './demo.js';
import { Report } from './report.js';
import { serve } from './served.js';

const SAMPLES = Number(process.env.HANDOVER_SAMPLES ?? 500); // of each kind
const ROUND = 6; // no account is wrong more than twice between two starts of the stand-in
const MEDIANS_MS = 10;
const FLOOR_MS = 400;
/** What differs by no more than the echoed name does. */
const LENGTH = 64;

const served = await serve(phones.origin);
const report = new Report('timing');

const KINDS = {
  // As often refused as the others, since a second refusal says more.
  unknown: (i) => [`nobody${i % 3}`, 'wrong'],
  wrong: (i) => [['alice', 'bob', 'carol'][i % 3], 'wrong'],
  locked: () => ['dave', 'moving day'],
};

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

// In turns, so that other load on the machine affects all kinds alike. One of each kind at a time:
// a second sign-in of an account waits for the first one, whatever the account is.
const seen = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
for (let i = 0; i < SAMPLES; i += 1) {
  // Otherwise the stand-in would lock the accounts with wrong passwords.
  if (i % ROUND === 0) await startOver();
  await Promise.all(
    Object.entries(KINDS).map(async ([kind, of]) => seen[kind].push(await served.signIn(...of(i)))),
  );
}
await served.stop();

const [, ...others] = Object.keys(KINDS);
for (const [kind, answers] of Object.entries(seen)) {
  const statuses = [...new Set(answers.map(({ status }) => status))];
  report.note(
    `${kind}: refused with 401`,
    statuses.join(', '),
    statuses.length === 1 && statuses[0] === 401 ? '' : 'another status',
  );
  const fastest = Math.min(...answers.map(({ ms }) => ms));
  report.note(
    `${kind}: not faster than ${FLOOR_MS} ms`,
    `${fastest.toFixed(1)} ms`,
    fastest < FLOOR_MS ? 'too fast' : '',
  );
}
const first = seen.unknown;
for (const kind of others) {
  const time = Math.abs(median(seen[kind].map(({ ms }) => ms)) - median(first.map(({ ms }) => ms)));
  report.note(
    `${kind}, unknown: medians of ${SAMPLES} within ${MEDIANS_MS} ms`,
    `${time.toFixed(2)} ms apart`,
    time < MEDIANS_MS ? '' : 'too far',
  );
  const length = Math.abs(
    median(seen[kind].map((one) => one.length)) - median(first.map((one) => one.length)),
  );
  report.note(
    `${kind}, unknown: pages of one length, but for the name`,
    `${length} bytes apart`,
    length < LENGTH ? '' : 'too far',
  );
}
report.end();
