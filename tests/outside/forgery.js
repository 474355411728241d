// Runs before wapiti. Checks that forged forms are refused, which wapiti cannot judge (findings.js
// says why). Then prints two users' cookies for wapiti on the lines `cookie passcode …` and `cookie
// scan …`.
import { PASSWORD, portal, signInCalls } from './demo.js';
import { Person } from './person.js';
import { Report } from './report.js';

const report = new Report('forgery');

async function status(path, fields, headers) {
  const body = new URLSearchParams(fields);
  const answer = await fetch(new URL(path, portal), {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  });
  await answer.text();
  return answer.status;
}

async function refused(what, path, fields, headers) {
  const seen = await status(path, fields, headers);
  report.note(what, String(seen), seen === 403 ? '' : 'not refused');
}

const OTHERS = {
  'another site': { 'Sec-Fetch-Site': 'cross-site' },
  'a sibling site': { 'Sec-Fetch-Site': 'same-site' },
  'the address bar': { 'Sec-Fetch-Site': 'none' },
  'another origin': { Origin: 'http://evil.example' },
  'origin null': { Origin: 'null' },
  nowhere: {},
};
const OWN = { 'Sec-Fetch-Site': 'same-origin' };

const asked = new Person('carol');
const cookies = { passcode: asked, scan: new Person('alice') };
const tokens = { passcode: await asked.reachPasscode(), scan: await cookies.scan.reachScan() };
const fields = { passcode: 'passcode', scan: 'check_code' };

const before = await signInCalls();
for (const [who, headers] of Object.entries(OTHERS)) {
  await refused(
    `sign-in: a form from ${who}`,
    'sign-in',
    { userid: 'bob', password: PASSWORD },
    headers,
  );
}
for (const [step, person] of Object.entries(cookies)) {
  const Cookie = person.cookie;
  const token = tokens[step];
  const field = fields[step];
  const another = tokens[step === 'scan' ? 'passcode' : 'scan'];
  for (const [who, headers] of Object.entries(OTHERS)) {
    await refused(
      `${step}: a form from ${who}`,
      step,
      { token, [field]: '12345678' },
      { ...headers, Cookie },
    );
  }
  await refused(
    `${step}: a token that is made up`,
    step,
    { token: 'x'.repeat(token.length), [field]: '12345678' },
    { ...OWN, Cookie },
  );
  await refused(
    `${step}: an empty token`,
    step,
    { token: '', [field]: '12345678' },
    { ...OWN, Cookie },
  );
  await refused(
    `${step}: another person's token`,
    step,
    { token: another, [field]: '12345678' },
    { ...OWN, Cookie },
  );
  await refused(
    `${step}: signing out with another's token`,
    'sign-out',
    { token: another },
    { ...OWN, Cookie },
  );
}
const calls = (await signInCalls()) - before;
report.note('none of this reached SecEnrol', `${calls} sign-ins`, calls ? 'some did' : '');
for (const [step, person] of Object.entries(cookies)) {
  person.leave();
  console.log(`cookie ${step} ${person.cookie}`);
}
report.end();
