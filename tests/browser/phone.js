// The demo's phone page: an employee's old phone and new phone side by side.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_SECONDS = 40;
const CODE_SECONDS = 30;
const PASSCODE = /^\d{6,8}$/;
const CHECK_CODE = /^[0-9A-Z]{6,}$/;

export class Phone {
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  async open() {
    await this.page.goto(this.url);
  }

  /** The code that the old phone shows now. */
  oldCode() {
    return this.#code('#old-code', PASSCODE);
  }

  newCode() {
    return this.#code('#new-code', PASSCODE);
  }

  checkCode() {
    return this.#code('#check-code', CHECK_CODE);
  }

  /** Waits for the old phone's next code, because a code works once. */
  async oldCodeAfter(used) {
    const end = Date.now() + (CODE_SECONDS + PATIENCE_SECONDS) * 1000;
    for (;;) {
      const code = await this.oldCode();
      if (code !== used) return code;
      assert.ok(Date.now() < end, `the old phone still shows ${used}`);
      await pause(1000);
    }
  }

  async approvePush() {
    const approve = this.page.locator('button#approve');
    await this.#appears(approve);
    await approve.click();
  }

  /**
   * The passcode in the newest message to the old number, or in the mail of somebody without an old
   * phone.
   */
  textedCode() {
    return this.#newestIn('#texts');
  }

  /** The passcode in the newest text message to the new number. */
  codeAtNewNumber() {
    return this.#newestIn('#new-texts');
  }

  /** How many messages came to the old number and to the new one. */
  async messages() {
    await this.open();
    return Promise.all(
      ['#texts li', '#new-texts li'].map((list) => this.page.locator(list).count()),
    );
  }

  async #newestIn(list) {
    const newest = this.page.locator(`${list} li`).last();
    await this.#appears(newest);
    const text = await newest.innerText();
    const code = /\b\d{6,8}\b/.exec(text)?.[0];
    assert.ok(code, `no passcode in the text message "${text}"`);
    return code;
  }

  async goOffline() {
    await this.page.locator('input#airplane').setChecked(true);
  }

  /** Shows the new phone a picture of the portal's page. */
  async scan(screenshot) {
    await this.page.locator('input#screenshot').setInputFiles({
      name: 'portal.png',
      mimeType: 'image/png',
      buffer: screenshot,
    });
  }

  async typeSetupKey(key) {
    const field = this.page.locator('input#setup-key-entry');
    await field.fill(key);
    await field.press('Enter');
  }

  async #code(selector, pattern) {
    const element = this.page.locator(selector);
    await element.waitFor({ timeout: PATIENCE_SECONDS * 1000 });
    const code = (await element.textContent()).replace(/\s/g, '');
    assert.match(code, pattern, `${selector} shows "${code}"`);
    return code;
  }

  /** Reloads the page until the element appears. */
  async #appears(locator) {
    const end = Date.now() + PATIENCE_SECONDS * 1000;
    while (Date.now() < end) {
      await this.open();
      const there = await locator.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (there) return;
    }
    assert.fail(`nothing like ${locator} on the phone page:\n${await this.page.innerText('body')}`);
  }
}
