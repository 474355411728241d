// Tests the whole app journey in one browser engine, with scripts and without. Each engine has a
// driver with the same few functions, so one journey tests all engines.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from './bounded.js';
import { startDemo } from './demo.js';
import { PASSWORD } from './portal.js';

const STEP_SECONDS = 40;
const DONE_SECONDS = 60;
// About 20 s on a machine that does nothing else.
const JOURNEY_SECONDS = 400;

/** Defines the tests of one engine. */
export function journeysIn(engine, options = {}) {
  for (const hasScripts of [true, false]) {
    const name = `the app journey in ${engine.name}, scripts ${hasScripts ? 'on' : 'off'}`;
    test(name, { timeout: JOURNEY_SECONDS * 1000, ...options }, async (context) => {
      const demo = await startDemo();
      context.after(() => demo.stop());
      const driver = await engine.open(context, { hasScripts, portal: demo.portal });
      const tab = new Tab(driver, driver.portal ?? demo.portal);
      const secenrol = new SecEnrol(demo.phones);
      const sendsAgain = engine.reloadIgnoresScript || !hasScripts;
      await signIn(tab, secenrol, { hasScripts });
      await refusePasscode(tab, secenrol, { sendsAgain });
      await enterPasscodeTwice(tab, secenrol);
      await keepQrCode(tab);
      await finish(tab, secenrol, { backIsStale: engine.keepsHttpPages && !hasScripts });
      assert.deepEqual(driver.problems(), []);
      await noticesProblems(driver, { hasScripts });
    });
  }
}

/**
 * Changing the language keeps the user name if scripts run. A reload after a refusal does not send
 * the password again. The right password leads to the passcode page.
 */
async function signIn(tab, secenrol, { hasScripts }) {
  await tab.open('');
  await tab.reaches('start');
  await tab.leaves(() => tab.driver.click('main a[href*="sign-in"]'));
  await tab.reaches('sign-in');
  await tab.driver.type('#userid', 'alice');
  await tab.driver.click('#languages summary');
  await tab.leaves(() => tab.driver.click('#languages a[lang="de"]'));
  await tab.reaches('sign-in');
  assert.equal(await tab.driver.run(() => document.documentElement.lang), 'de');
  const kept = await tab.driver.run(() => document.querySelector('#userid').value);
  // Only the script can keep the user name, because the user name must not be in the address.
  assert.equal(kept, hasScripts ? 'alice' : '');
  if (!hasScripts) await tab.driver.type('#userid', 'alice');
  await tab.sends('#password', 'not the password');
  await tab.shows('#password-problem');
  assert.equal(await secenrol.calls('sign-in'), 1);
  await tab.leaves(() => tab.driver.reload());
  await tab.reaches('sign-in');
  assert.equal(await secenrol.calls('sign-in'), 1, 'a reload sent the password again');

  await tab.open('sign-in');
  await tab.driver.type('#userid', 'alice');
  await tab.sends('#password', PASSWORD);
  await tab.reaches('passcode');
}

/**
 * A reload after a refusal sends nothing to SecEnrol. If the browser sends the form again, a page
 * without an error leads back to the passcode page.
 */
async function refusePasscode(tab, secenrol, { sendsAgain }) {
  await tab.sends('#passcode', '000000');
  await tab.shows('#passcode-problem');
  await tab.leaves(() => tab.driver.reload());
  if (sendsAgain) {
    await tab.reaches('error');
    assert.ok(!(await tab.has('[data-reference], [role="alert"]')), 'nothing failed');
    await tab.leaves(() => tab.driver.click('main .button'));
  }
  await tab.reaches('passcode');
  assert.equal(await secenrol.calls('passcode'), 1);
}

async function enterPasscodeTwice(tab, secenrol) {
  await tab.driver.type('#passcode', await secenrol.oldCode());
  await tab.leaves(() => tab.driver.click('form[action$="/passcode"] .button', 2));
  await tab.reaches('scan');
  assert.equal(await secenrol.calls('passcode'), 2, 'one for the refusal, one for two clicks');
}

/** Back, Forward and a reload show the same QR code. */
async function keepQrCode(tab) {
  const qr = () => tab.driver.run(() => document.querySelector('img#qr').getAttribute('src'));
  const code = await qr();
  await tab.open('help');
  await tab.reaches('help');
  await tab.leaves(() => tab.driver.back());
  await tab.reaches('scan');
  assert.equal(await qr(), code, 'after Back');
  await tab.leaves(() => tab.driver.forward());
  await tab.reaches('help');
  await tab.leaves(() => tab.driver.back());
  await tab.reaches('scan');
  await tab.leaves(() => tab.driver.reload());
  await tab.reaches('scan');
  assert.equal(await qr(), code, 'after a reload');
}

/**
 * The new phone is enrolled from a screenshot of the page, and the browser then shows the done page
 * without a click. After that, Back does not show the QR code.
 */
async function finish(tab, secenrol, { backIsStale }) {
  await tab.driver.run(() => document.querySelector('#qr').scrollIntoView({ block: 'center' }));
  await secenrol.scan(() => tab.driver.screenshot());
  await tab.reaches('done', DONE_SECONDS);
  await tab.leaves(() => tab.driver.back());
  if (backIsStale) await tab.leaves(() => tab.driver.reload());
  await tab.reaches('done');
  assert.ok(!(await tab.has('#qr, #setup-key')));
  await tab.leaves(() => tab.driver.click('form[action$="/sign-out"] .button'));
  await tab.reaches('closed');
}

/** Shows that the driver reports problems: without that, its empty list would prove nothing. */
async function noticesProblems(driver, { hasScripts }) {
  await driver.run(() => {
    const picture = document.createElement('img');
    picture.src = 'http://127.0.0.1:9/another-origin.png';
    document.body.append(picture);
    setTimeout(() => {
      throw new Error('thrown by the test');
    });
  });
  const end = Date.now() + STEP_SECONDS * 1000;
  for (const problem of ['another-origin.png', ...(hasScripts ? ['thrown by the test'] : [])]) {
    while (!driver.problems().some((seen) => seen.includes(problem))) {
      assert.ok(Date.now() < end, `${problem} went unseen: ${driver.problems()}`);
      await pause(50);
    }
  }
}

/** A tab of any engine. */
class Tab {
  #documents = 0;

  constructor(driver, url) {
    this.driver = driver;
    this.url = url;
  }

  open(path) {
    return this.leaves(() => this.driver.goto(new URL(path, this.url).href));
  }

  /** Fills in a field and presses the button of its form. */
  async sends(field, text) {
    await this.driver.type(field, text);
    const form = await this.driver.run(
      (selector) => document.querySelector(selector).form.getAttribute('action'),
      field,
    );
    await this.leaves(() =>
      this.driver.click(`form[action="${form}"] button:not([type="button"])`),
    );
  }

  /** Does something that loads another document, and waits until that document is complete. */
  async leaves(action) {
    this.#documents += 1;
    const mark = String(this.#documents);
    await this.driver.run((value) => {
      document.documentElement.dataset.left = value;
    }, mark);
    await action();
    await this.#until(
      `no other page came after ${action}`,
      (value) =>
        document.readyState === 'complete' && document.documentElement.dataset.left !== value,
      mark,
    );
  }

  reaches(step, seconds = STEP_SECONDS) {
    return this.#until(
      `the page did not reach ${step}`,
      (value) => document.querySelector('main')?.dataset.step === value,
      step,
      seconds,
    );
  }

  shows(selector) {
    return this.#until(`the page does not show ${selector}`, isThere, selector);
  }

  has(selector) {
    return this.driver.run(isThere, selector);
  }

  /** Waits for a condition in the page. Between two documents, there may be no page to ask. */
  async #until(failure, condition, value, seconds = STEP_SECONDS) {
    const end = Date.now() + seconds * 1000;
    while (!(await this.driver.run(condition, value).catch(() => false))) {
      if (Date.now() > end) assert.fail(`${failure}; it is:\n${await this.#text()}`);
      await pause(50);
    }
  }

  #text() {
    return this.driver.run(() => `${location.href}\n${document.body.innerText}`);
  }
}

function isThere(selector) {
  return document.querySelector(selector) !== null;
}

/** The stand-in and alice's phones, without a browser. */
class SecEnrol {
  constructor(phones) {
    this.phone = new URL('alice', phones).href;
    this.control = new URL('/control', phones);
  }

  /** How many exchanges of a kind the portal asked for. */
  async calls(exchange) {
    const page = await (await fetch(this.control)).text();
    return Number(new RegExp(`id="calls-${exchange}">(\\d+)<`).exec(page)[1]);
  }

  async oldCode() {
    return (await this.#screens()).old_code.replace(/\s/g, '');
  }

  /**
   * Gives the new phone screenshots of the portal's page until it finds the QR code. The first
   * screenshot may be from before the page was painted.
   */
  async scan(takePicture) {
    const end = Date.now() + STEP_SECONDS * 1000;
    for (;;) {
      const body = new FormData();
      body.set('screenshot', new Blob([await takePicture()], { type: 'image/png' }), 'portal.png');
      await fetch(`${this.phone}/scan`, { method: 'POST', body });
      const { message } = await this.#screens();
      if (!message.is_error) return;
      assert.ok(Date.now() < end, message.text);
    }
  }

  async #screens() {
    return (await fetch(`${this.phone}/live`)).json();
  }
}
