// A sibling site of the portal's domain sets cookies for the whole domain. Everything here is
// https, under two names of one domain, in the real browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './bounded.js';
import { openChromium } from './chromium.js';
import { startDemo, startServe } from './demo.js';
import { Phone } from './phone.js';
import { Portal } from './portal.js';

const DOMAIN = 'example.org';
const PORTAL = `token.${DOMAIN}`;
const NEIGHBOUR = `evil.${DOMAIN}`;
/** Names that any site may set for the whole domain. Decoding or trimming turns them into the session cookie's name. */
const DISGUISED = [
  '%5F%5FHost-handover',
  '\u2000__Host-handover',
  '\u00a0__Host-handover',
  '\u3000__Host-handover',
  '__Host-handover\u2028',
];

/** The portal and a neighbour over https, one browser, and alice's phone. */
async function openDomain(context) {
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [certificate, key, config] = ['cert.pem', 'key.pem', 'config.toml'].map((name) =>
    join(folder, name),
  );
  const names = `subjectAltName=DNS:${PORTAL},DNS:${NEIGHBOUR}`;
  const subject = ['-subj', `/CN=${DOMAIN}`, '-addext', names, '-days', '2', '-nodes'];
  const opensslArgs = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ];
  execFileSync('openssl', opensslArgs, { stdio: 'ignore' });

  const demo = await startDemo();
  context.after(() => demo.stop());
  writeFileSync(
    config,
    `
    [server]
    listen = "127.0.0.1:0"
    public_url = "https://${PORTAL}:0"
    tls.certificate = "cert.pem"
    tls.key = "key.pem"
    [secenrol]
    urls = ["${new URL(demo.phones).origin}"]
    insecure_http = true
  `,
  );
  const served = await startServe(config);
  context.after(() => served.stop());

  const neighbour = https.createServer(
    { cert: readFileSync(certificate), key: readFileSync(key) },
    (request, response) => {
      if (request.url === '/latin-1')
        response.setHeader('Set-Cookie', `user=J\u00fcrgen; Domain=${DOMAIN}; Path=/`);
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>A neighbour</title>');
    },
  );
  neighbour.listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  context.after(() => {
    neighbour.closeAllConnections();
    neighbour.close();
  });

  const browser = await openChromium(context, [`--host-resolver-rules=MAP *.${DOMAIN} 127.0.0.1`]);
  const url = `https://${PORTAL}:${served.port}/`;
  const visitor = async () => {
    const desk = await browser.newContext({ ignoreHTTPSErrors: true });
    return new Portal(await desk.newPage(), url);
  };
  /** Opens a page of the neighbour in a browser and sets cookies there. */
  const visitNeighbour = async ({ page }, path, ...cookies) => {
    const tab = await page.context().newPage();
    await tab.goto(`https://${NEIGHBOUR}:${neighbour.address().port}${path}`);
    await tab.evaluate(
      (all) =>
        all.forEach((cookie) => {
          document.cookie = cookie;
        }),
      cookies,
    );
    await tab.close();
  };
  const phonePage = await (await browser.newContext()).newPage();
  const phone = new Phone(phonePage, new URL('alice', demo.phones).href);
  await phone.open();
  return { visitor, visitNeighbour, phone };
}

async function sessionOf({ page }) {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === '__Host-handover').value;
}

const domainCookie = (name, value, path) =>
  `${name}=${value}; Domain=${DOMAIN}; Path=${path}; Secure`;

test('a passcode goes to the journey of the browser in which it is typed, whatever a neighbour sets', async (context) => {
  const { visitor, visitNeighbour, phone } = await openDomain(context);
  const attacker = await visitor();
  await attacker.signIn('alice');
  await attacker.reaches('passcode');
  const attackersSession = await sessionOf(attacker);

  const victim = await visitor();
  const planted = DISGUISED.flatMap((name) =>
    ['/passcode', '/approve', '/'].map((path) => domainCookie(name, attackersSession, path)),
  );
  await visitNeighbour(victim, '/', ...planted);
  const stored = (await victim.page.context().cookies()).filter(
    ({ value }) => value === attackersSession,
  );
  assert.ok(stored.length > 3, 'the browser dropped the neighbour’s cookies');
  await victim.signIn('alice');
  await victim.reaches('passcode');
  const code = await phone.oldCode();
  await victim.enterPasscode(code);
  await victim.reaches('scan');
  await victim.qr();

  await attacker.open('passcode');
  assert.equal(
    await attacker.reaches('passcode'),
    'passcode',
    'the passcode went to the attacker’s journey',
  );
  await attacker.open('scan');
  await attacker.reaches('passcode');
  await attacker.enterPasscode(code);
  assert.notEqual(await attacker.reaches('passcode', 'sign-in', 'scan'), 'scan');
});

test('a sibling subdomain can neither start a journey in a browser nor replace its QR code', async (context) => {
  const { visitor, visitNeighbour, phone } = await openDomain(context);
  const attacker = await visitor();
  await attacker.signIn('carol');
  await attacker.reaches('passcode');
  const attackersSession = await sessionOf(attacker);

  const victim = await visitor();
  await visitNeighbour(
    victim,
    '/',
    ...DISGUISED.map((name) => domainCookie(name, attackersSession, '/passcode')),
  );
  await victim.open('passcode');
  await victim.reaches('start');
  await victim.signIn('alice');
  await victim.reaches('passcode');
  await victim.enterPasscode(await phone.oldCode());
  await victim.reaches('scan');
  const qr = await victim.qr();
  await visitNeighbour(
    victim,
    '/',
    ...DISGUISED.map((name) => domainCookie(name, attackersSession, '/scan')),
  );
  await visitNeighbour(victim, '/', domainCookie('%5F%5FHost-handover', 'rubbish', '/scan/'));
  await victim.open('scan');
  await victim.reaches('scan');
  assert.equal(await victim.qr(), qr);
  assert.equal(await victim.page.locator('.person bdi').first().textContent(), 'alice');
});

test('a neighbour’s cookie in Latin-1 does not block sign-in, and sign-out keeps the neighbour’s cookies', async (context) => {
  const { visitor, visitNeighbour } = await openDomain(context);
  const person = await visitor();
  await visitNeighbour(person, '/latin-1', domainCookie('sso_session', 'of-the-organisation', '/'));
  await person.signIn('alice');
  await person.reaches('passcode');
  await person.page.locator('form[action$="/sign-out"] button').click();
  await person.reaches('start');
  const left = (await person.page.context().cookies()).map(({ name }) => name);
  assert.ok(left.includes('sso_session') && left.includes('user'), `left: ${left}`);
  assert.ok(!left.includes('__Host-handover'), `left: ${left}`);
});
