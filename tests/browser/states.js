// Every page in every state that a person may see.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devices } from 'playwright-core';
import { OTHER_WAYS, startDemo } from './demo.js';
import { Phone } from './phone.js';
import { Portal } from './portal.js';

/** The languages in which every page is checked: the default, one with long words, one written from right to left. */
export const LANGUAGES = ['en', 'de', 'ar'];

const PHONE = devices['Pixel 7'].userAgent;

/**
 * Walks through all states and awaits `visit(name, portal)` in each. `browsing` are options of the
 * browser contexts. `other` is the config of the organisation with optional features.
 */
export async function everyState(browser, demo, browsing, visit, other = OTHER_WAYS) {
  const newPortal = async (more = {}, { portal } = demo) =>
    new Portal(await (await browser.newContext({ ...browsing, ...more })).newPage(), portal);
  const close = (portal) => portal.page.context().close();

  const reader = await newPortal();
  for (const path of ['', 'sign-in', 'sms', 'lost', 'help', 'no-such-page']) {
    await reader.open(path);
    const step = await reader.reaches('start', 'sign-in', 'sms', 'lost', 'help', 'error');
    await openAll(reader);
    await visit(step, reader);
  }
  for (const purpose of ['first', 'app']) {
    for (const path of ['', 'sign-in', 'lost', 'help']) {
      await reader.open(`${path}?for=${purpose}&userid=erin`);
      const step = await reader.reaches('start', 'sign-in', 'lost', 'help');
      await openAll(reader);
      await visit(`${step}-${purpose}`, reader);
    }
  }
  await close(reader);

  const asked = await newPortal({ userAgent: PHONE });
  await asked.open();
  await asked.reaches('start');
  await visit('start-phone', asked);
  await openAll(asked);
  await visit('start-phone-open', asked);
  await close(asked);

  const twice = await newPortal();
  const cookie = { name: 'handover_insecure', value: 'a', url: demo.portal };
  const { hostname: domain } = new URL(demo.portal);
  await twice.page
    .context()
    .addCookies([cookie, { name: cookie.name, value: 'b', domain, path: '/scan' }]);
  await twice.open('scan');
  await twice.reaches('error');
  await visit('error-two-cookies', twice);
  await close(twice);

  const pushed = await newPortal();
  await pushed.signIn('bob');
  await pushed.reaches('approve');
  await visit('approve', pushed);
  await close(pushed);

  const portal = await newPortal();
  await portal.signIn('alice', 'not the password');
  await portal.reaches('sign-in');
  await visit('sign-in-refused', portal);
  await portal.page.locator('input[autocomplete="username"]').fill('a*b');
  const password = portal.page.locator('input[autocomplete="current-password"]');
  await password.fill('x');
  await portal.send(password);
  await portal.reaches('sign-in');
  await visit('sign-in-malformed', portal);

  await portal.signIn('alice');
  await portal.reaches('passcode');
  await visit('passcode', portal);
  const elsewhere = await newPortal();
  await elsewhere.signIn('alice');
  await elsewhere.reaches('passcode');
  await portal.open('passcode');
  await portal.reaches('passcode');
  await visit('passcode-other-sign-in', portal);
  await close(elsewhere);
  await portal.enterPasscode('not a passcode at all!');
  await portal.reaches('passcode');
  await visit('passcode-malformed', portal);
  await portal.enterPasscode('000000');
  await portal.reaches('passcode');
  await visit('passcode-refused', portal);

  const phone = new Phone(
    await (await browser.newContext()).newPage(),
    new URL('alice', demo.phones).href,
  );
  await phone.open();
  await portal.enterPasscode(await phone.oldCode());
  await portal.reaches('scan');
  await visit('scan', portal);
  await openAll(portal);
  await visit('scan-open', portal);
  const onPhone = await newPortal({ userAgent: PHONE });
  await onPhone.page.context().addCookies(await portal.page.context().cookies());
  await onPhone.open('scan');
  await onPhone.reaches('scan');
  await visit('scan-phone', onPhone);
  await openAll(onPhone);
  await visit('scan-phone-open', onPhone);
  await close(onPhone);
  await portal.enterCheckCode('00000000');
  await portal.reaches('scan');
  await visit('scan-refused', portal);
  await portal.open();
  await portal.reaches('start');
  await visit('start-under-way', portal);
  await portal.open('scan');
  await portal.reaches('scan');

  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await visit('done', portal);
  await close(portal);

  await firstPhone(
    await newPortal(),
    new Phone(phone.page, new URL('frank', demo.phones).href),
    visit,
  );
  await newNumber(
    await newPortal(),
    new Phone(phone.page, new URL('carol', demo.phones).href),
    visit,
  );

  // This page comes from the management listener.
  const status = new Portal(await (await browser.newContext(browsing)).newPage(), demo.status);
  await status.open();
  await openAll(status);
  await visit('status', status);
  await close(status);
  await phone.page.context().close();
  await otherWays(newPortal, visit, other);
}

async function firstPhone(portal, phone, visit) {
  await portal.open('sign-in?for=first');
  await portal.fillSignIn('frank');
  await portal.reaches('passcode');
  await openAll(portal);
  await visit('passcode-first', portal);
  await portal.enterPasscode('000000');
  await portal.reaches('passcode');
  await visit('passcode-first-refused', portal);
  await portal.enterPasscode(await phone.textedCode());
  await portal.reaches('scan');
  await openAll(portal);
  await visit('scan-first', portal);
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  await visit('done-first', portal);
  await portal.page.context().close();
}

async function newNumber(portal, phone, visit) {
  await portal.open('sign-in?for=number');
  await portal.fillSignIn('carol');
  await portal.reaches('passcode');
  await portal.enterPasscode(await phone.textedCode());
  await portal.reaches('sms-number');
  await visit('sms-number', portal);
  await portal.enterNumber('0909 879 0123');
  await portal.reaches('sms-number');
  await visit('sms-number-wrong', portal);
  await portal.enterNumber('07400 123456');
  await portal.reaches('sms-confirm');
  await visit('sms-confirm', portal);
  await portal.confirmNumber('yes');
  await portal.reaches('sms-code');
  await visit('sms-code', portal);
  await portal.enterPasscode('000000');
  await portal.reaches('sms-code');
  await visit('sms-code-refused', portal);
  await portal.enterPasscode(await phone.codeAtNewNumber());
  await portal.reaches('sms-done');
  await visit('sms-done', portal);
  await portal.page.context().close();
}

/** Pages of an organisation with guidance for numbers on the stock page, its own reset, and single sign-on. */
async function otherWays(newPortal, visit, config) {
  const demo = await startDemo(config);
  try {
    const named = (name) => newPortal({ extraHTTPHeaders: { 'x-remote-user': name } }, demo);
    for (const [name, path, step, portal] of [
      ['sms-guided', 'sms', 'sms', await newPortal({}, demo)],
      ['lost-own-ways', 'lost?userid=bob', 'lost', await newPortal({}, demo)],
      ['sign-in-locked', 'sign-in', 'sign-in', await named('CORP\\alice')],
      ['sign-on-unusable', 'sign-in', 'error', await named('alice, bob')],
    ]) {
      await portal.open(path);
      await portal.reaches(step);
      await openAll(portal);
      await visit(name, portal);
      await portal.page.context().close();
    }
  } finally {
    await demo.stop();
  }
}

/** Walks through the help desk's pages, which are only in English. Their user was refused twice and is signed in. */
export async function everyDeskState(browser, browsing, visit) {
  const folder = await mkdtemp(join(tmpdir(), 'handover-desk-'));
  const token = 'the bearer token of the help desk in this test';
  await writeFile(join(folder, 'token'), token, { mode: 0o600 });
  const config = join(folder, 'config.toml');
  await writeFile(config, '[helpdesk]\nenabled = true\ntoken_file = "token"\n');
  const demo = await startDemo(config);
  const newPortal = async (url, more = {}) =>
    new Portal(await (await browser.newContext({ ...browsing, ...more })).newPage(), url);
  try {
    const user = await newPortal(demo.portal);
    await user.signIn('alice', 'not the password');
    await user.reaches('sign-in');
    await user.fillSignIn('alice');
    await user.reaches('passcode');
    await user.enterPasscode('000000');
    await user.reaches('passcode');

    const stranger = await newPortal(demo.status);
    await stranger.open('desk');
    await stranger.reaches('desk-problem');
    await visit('desk-refused', stranger);
    const extraHTTPHeaders = { authorization: `Bearer ${token}` };
    const desk = await newPortal(demo.status, { extraHTTPHeaders });
    await desk.open('desk');
    await desk.reaches('desk');
    await visit('desk', desk);
    const search = desk.page.locator('input[name="search"]');
    await search.fill('alice');
    await desk.send(search);
    await desk.page.locator('[data-account="alice"]').waitFor();
    await visit('desk-found', desk);
    for (const portal of [user, stranger, desk]) await portal.page.context().close();
  } finally {
    await demo.stop();
    await rm(folder, { recursive: true });
  }
}

/** Opens all <details>. */
async function openAll({ page }) {
  const closed = page.locator('details:not([open]) > summary');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  assert.equal(await closed.count(), 0, 'something stays folded away');
}
