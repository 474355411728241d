// An ordinary user: the whole journey over HTTP, through the portal's HTML contract and the
// stand-in's phones. `fetch` cannot choose its local address. The user needs one of their own,
// since the portal may limit the attackers' connections.
import { Agent, request } from 'node:http';
import { PASSWORD, phones, portal, screens } from './demo.js';

const ADDRESS = '127.0.0.2';
const ANSWER_SECONDS = 10;
const PHONE_SECONDS = 20;

export class Person {
  #userid;
  #agent;
  #portal;
  #cookies = new Map();

  /** `where`: the portal, if it is not the demo's. */
  constructor(userid, address = ADDRESS, where = portal) {
    this.#userid = userid;
    this.#portal = where;
    this.#agent = new Agent({ keepAlive: true, localAddress: address });
  }

  /** From the start page to done. Throws where a page isn't the one expected. */
  async journey() {
    await this.reachScan();
    await this.scan();
    const end = Date.now() + PHONE_SECONDS * 1000;
    for (;;) {
      const page = await this.#open('scan/check');
      if (step(page) === 'done') break;
      if (Date.now() > end)
        throw new Error(`still at ${step(page)} ${PHONE_SECONDS} s after the phone has scanned`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    this.#agent.destroy();
  }

  /** Shows the QR code to the new phone, and asks the portal nothing more. */
  async scan() {
    const picture = this.#found(
      await this.#open('scan'),
      /<img id="qr" src="data:image\/png;base64,([^"]+)"/,
      'QR code',
    );
    await this.#showToPhone(Buffer.from(picture, 'base64'));
  }

  /** From the start page to the one that asks for a passcode. Resolves to that page's token. */
  async reachPasscode() {
    this.#expect(await this.#open(''), 'start');
    this.#expect(await this.#open('sign-in'), 'sign-in');
    const asked = await this.#post('sign-in', { userid: this.#userid, password: PASSWORD });
    this.#expect(asked, 'passcode');
    return this.#token(asked);
  }

  /**
   * On to the page with the QR code; only alice and others with a code can. Resolves to that page's
   * token.
   */
  async reachScan() {
    return this.sendPasscode(await this.reachPasscode());
  }

  /** From the page that asks for a passcode to the one with the QR code. */
  async sendPasscode(token) {
    const { old_code: passcode } = await screens(this.#userid);
    const shown = await this.#post('passcode', { token, passcode });
    this.#expect(shown, 'scan');
    return this.#token(shown);
  }

  /** What the browser would send as `Cookie`. */
  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  leave() {
    this.#agent.destroy();
  }

  #open(path) {
    return this.#ask('GET', new URL(path, this.#portal));
  }

  #post(path, fields) {
    return this.#ask('POST', new URL(path, this.#portal), new URLSearchParams(fields).toString());
  }

  async #ask(method, url, body) {
    const answer = await this.#exchange(method, url, body);
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.#cookies.set(name, value);
    }
    if (answer.status !== 303) return answer;
    return this.#ask('GET', new URL(answer.headers.location, url));
  }

  #exchange(method, url, body) {
    const headers = { Host: url.host, 'Sec-Fetch-Site': 'same-origin' };
    if (this.#cookies.size) headers.Cookie = this.cookie;
    if (body !== undefined) {
      headers.Origin = url.origin;
      headers['Content-Type'] = 'application/x-www-form-urlencoded';
      headers['Content-Length'] = Buffer.byteLength(body);
    }
    return new Promise((resolve, reject) => {
      const asked = request(url, { method, headers, agent: this.#agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            what: `${method} ${url.pathname}`,
            status: response.statusCode,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      asked.setTimeout(ANSWER_SECONDS * 1000, () => {
        asked.destroy(new Error(`${method} ${url.pathname}: no answer within ${ANSWER_SECONDS} s`));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  async #showToPhone(picture) {
    const form = new FormData();
    form.set('screenshot', new Blob([picture], { type: 'image/png' }), 'portal.png');
    await fetch(new URL(`${this.#userid}/scan`, phones), { method: 'POST', body: form });
  }

  #expect(page, wanted) {
    if (page.status !== 200 || step(page) !== wanted) {
      throw new Error(
        `${page.what}: expected the page "${wanted}", got ${page.status} "${step(page)}"`,
      );
    }
  }

  #token(page) {
    return this.#found(page, /name="token" value="([^"]+)"/, 'token');
  }

  #found(page, pattern, what) {
    const match = pattern.exec(page.text);
    if (!match) throw new Error(`${page.what}: no ${what} on the page "${step(page)}"`);
    return match[1];
  }
}

function step(page) {
  return /<main[^>]* data-step="([^"]+)"/.exec(page.text)?.[1];
}
