// The portal in an employee's browser. Uses only the hooks of the public HTML contract.
import assert from 'node:assert/strict';

export const PASSWORD = 'moving day';
const STEP_SECONDS = 40;

export class Portal {
  /** Problems in the console or on the page, and requests to other origins. */
  problems = [];

  constructor(page, url) {
    this.page = page;
    this.url = url;
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`page: ${error.message}`));
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.status() !== 303)
        this.answer = response;
    });
    page.on('request', (request) => {
      if (
        !['data:', 'blob:'].includes(new URL(request.url()).protocol) &&
        new URL(request.url()).origin !== origin
      ) {
        this.problems.push(`request: ${request.url()}`);
      }
    });
  }

  async open(path = '') {
    await this.page.goto(new URL(path, this.url).href);
  }

  /** Waits until the page is at one of these steps, and resolves to it. */
  async reaches(...steps) {
    return this.reachesWithin(STEP_SECONDS, ...steps);
  }

  async reachesWithin(seconds, ...steps) {
    const wanted = steps.map((step) => `main[data-step="${step}"]`).join(', ');
    try {
      const main = this.page.locator(wanted);
      await main.waitFor({ timeout: seconds * 1000 });
      return await main.getAttribute('data-step');
    } catch (error) {
      const main = this.page.locator('main');
      const step = await main.getAttribute('data-step', { timeout: 1000 }).catch(() => 'no step');
      const words = await main.innerText({ timeout: 1000 }).catch(() => '');
      assert.fail(
        `expected ${steps.join(' or ')}, but ${this.page.url()} is at ${step}:\n${words}\n(${error.message})`,
      );
    }
  }

  /** Goes from the start page through the sign-in form. */
  async signIn(userid, password = PASSWORD) {
    await this.open();
    await this.reaches('start');
    await this.page.locator('main a[href*="sign-in"]').first().click();
    await this.fillSignIn(userid, password);
  }

  /** Waits for the sign-in form, fills it in and sends it. */
  async fillSignIn(userid, password = PASSWORD) {
    await this.reaches('sign-in');
    await this.page.locator('input[autocomplete="username"]').fill(userid);
    const field = this.page.locator('input[autocomplete="current-password"]');
    await field.fill(password);
    await this.send(field);
  }

  async enterPasscode(code) {
    const field = this.page.locator('input[autocomplete="one-time-code"]');
    await field.fill(code);
    await this.send(field);
  }

  async enterNumber(number) {
    const field = this.page.locator('input[autocomplete="tel"]');
    await field.fill(number);
    await this.send(field);
  }

  /** Answers whether the number shown is the right one: `yes` or `no`. */
  async confirmNumber(answer) {
    await this.#press(this.page.locator(`button[name="answer"][value="${answer}"]`));
  }

  async enterCheckCode(code) {
    const field = this.page.locator('input[name="check_code"]');
    await openDetails(field);
    await field.fill(code);
    await this.send(field);
  }

  /** Without scripts, the button sends the form as a page. */
  async pressScanned() {
    await this.#press(this.page.locator('#sign'));
  }

  /** The QR code's image, as its data URI. */
  async qr() {
    const image = this.page.locator('img#qr');
    const source = await image.getAttribute('src');
    assert.match(source, /^data:image\/(png|jpeg|gif|bmp);base64,[A-Za-z0-9+/=]+$/);
    return source;
  }

  async setupKey() {
    return (await this.page.locator('#setup-key').textContent()).replace(/\s/g, '');
  }

  /** The page's markup as the portal sent it. */
  source() {
    return this.answer.text();
  }

  screenshot() {
    return this.page.screenshot({ fullPage: true });
  }

  /** Presses the button of the form that a field is in. */
  async send(field) {
    await this.#press(
      field.locator('xpath=ancestor::form').locator('button:not([type="button"])').first(),
    );
  }

  /** Every form leads to a new document, maybe of the same step. */
  async #press(button) {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), button.click()]);
  }

  noProblems() {
    assert.deepEqual(this.problems, []);
  }
}

/** Opens the <details> around an element, if it is in a closed one. */
export async function openDetails(locator) {
  const summary = locator.locator('xpath=ancestor::details[not(@open)]/summary');
  if (await summary.count()) await summary.first().click();
}
