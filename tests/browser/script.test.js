// static/handover.js alone: how it handles each reply, and what it does in a page.
import assert from 'node:assert/strict';
import { before } from 'node:test';
import { test } from './bounded.js';
import { openChromium } from './chromium.js';
import { fragment, html, servedScript, startHost } from './script-host.js';

let script;
before(async () => {
  script = await servedScript();
});

/** A page of a new host, watched for errors: `{ host, page }`. */
async function open(context, { browsing, prepare, ...options } = {}) {
  const host = await startHost(script, options);
  context.after(() => host.stop());
  // One for each test: a context cannot be closed while its page reloads itself.
  const browser = await openChromium(context);
  const desk = await browser.newContext(browsing);
  const page = await desk.newPage();
  const errors = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await prepare?.(page);
  await page.goto(host.url);
  return { host, page, errors };
}

async function until(condition, what, seconds = 8) {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `not within ${seconds} s: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/** Has the page count its requests and the timers it sets. Requests on the wire may be more: the browser may repeat one. */
const counting = (page) =>
  page.addInitScript(() => {
    const { fetch, setTimeout } = self;
    self.counts = { fetches: 0, timers: 0 };
    self.fetch = (...request) => {
      self.counts.fetches += 1;
      return fetch(...request);
    };
    self.setTimeout = (...timer) => {
      self.counts.timers += 1;
      return setTimeout(...timer);
    };
  });
const counts = (page) => page.evaluate(() => self.counts);

/** Tells the page that its tab is hidden, or visible again. */
const becomeHidden = (page, hidden = true) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, hidden);

/** Tells the page that its tab is visible again. */
const becomeVisible = (page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

/** Waits for a fragment's words. The announcer may contain the same. */
const shows = (page, words) => page.locator('[data-announce]', { hasText: words }).waitFor();

// Polling

test('a fragment replaces the element and polls next', async (context) => {
  const { host, page, errors } = await open(context, {
    body: fragment('Waiting', '0.1s'),
    answer: (_, response, count) =>
      html(response, fragment(`Poll ${count}`, count < 3 ? '50ms' : '600s')),
    prepare: (one) => one.clock.install(),
  });
  await shows(page, 'Poll 3');
  // A timer that an earlier fragment left behind would poll before the page becomes visible.
  await page.clock.runFor(60_000);
  await becomeVisible(page);
  await shows(page, 'Poll 4');
  assert.equal(host.polls, 4);
  assert.equal(await page.locator('[hx-get]').count(), 1);
  assert.equal(host.lastPoll['hx-request'], 'true');
  assert.deepEqual(errors, []);
});

test('the delay is kept', async (context) => {
  const begin = Date.now();
  const { host } = await open(context, { body: fragment('Waiting', '1200ms') });
  await until(() => host.polls === 1, 'the first poll');
  assert.ok(Date.now() - begin >= 1200);
});

test('HX-Redirect replaces the page', async (context) => {
  let goOn;
  const counted = new Promise((resolve) => {
    goOn = resolve;
  });
  const { page } = await open(context, {
    answer: (_, response) =>
      counted.then(() => {
        response.setHeader('HX-Redirect', '/elsewhere');
        html(response, '');
      }),
  });
  const entries = await page.evaluate(() => history.length);
  goOn();
  await page.getByText('Elsewhere').waitFor();
  assert.equal(await page.evaluate(() => history.length), entries);
});

test('after 401 the page reloads', async (context) => {
  const { page } = await open(context, {
    answer: (_, response) => {
      response.statusCode = 401;
      html(response, 'gone');
    },
  });
  await page.getByText('Anew').waitFor();
});

test('after a redirect the page reloads', async (context) => {
  const { page } = await open(context, {
    answer: (_, response) => response.writeHead(303, { location: '/elsewhere' }).end(),
  });
  await page.getByText('Anew').waitFor();
});

test('a reply that is no fragment is not inserted', async (context) => {
  const { page } = await open(context, {
    answer: (_, response) => html(response, '<h1>Proxy sign-in</h1>'),
  });
  await page.getByText('Anew').waitFor();
});

for (const [name, answer] of Object.entries({
  'refuses every poll': (_, response) => response.writeHead(403).end(),
  'answers every poll itself': (_, response) => html(response, '<h1>Blocked</h1>'),
})) {
  test(`where a device ${name}, the page stands still and shows its button`, async (context) => {
    const { host, page } = await open(context, {
      body: `${fragment('Waiting')}<form data-check-now><button>Check now</button></form>`,
      isSameAnew: true,
      answer,
    });
    await page.getByRole('button', { name: 'Check now' }).waitFor();
    await until(() => host.polls >= 3, 'it tries again');
    assert.equal(host.pages, 2, 'it reloads once');
  });
}

test('a page that has polled again may reload again', async (context) => {
  const { host } = await open(context, {
    isSameAnew: true,
    answer: (_, response, count) =>
      count % 2 ? response.writeHead(401).end() : html(response, fragment('Waiting')),
  });
  await until(() => host.pages >= 4, 'it reloads after each refusal');
});

test('the script hides the button that it makes needless', async (context) => {
  const { page } = await open(context, {
    body: `${fragment('Waiting')}<form data-check-now><button>Check now</button></form>`,
  });
  await page.getByRole('button', { name: 'Check now' }).waitFor({ state: 'hidden' });
});

for (const [name, storage] of Object.entries({
  'has no storage': () => null,
  'forbids storage': () => {
    throw new DOMException('denied', 'SecurityError');
  },
})) {
  test(`in a browser that ${name} it polls all the same`, async (context) => {
    const { page, errors } = await open(context, {
      prepare: (one) =>
        one.addInitScript(`Object.defineProperty(self, 'sessionStorage', { get: ${storage} })`),
      answer: (_, response) => html(response, fragment('Polled')),
    });
    await shows(page, 'Polled');
    assert.deepEqual(errors, []);
  });
}

test('the page of a refused form reloads without sending the form again', async (context) => {
  const form = '<form method="post" action="/refused"><button>Send</button></form>';
  const { page } = await open(context, {
    body: fragment('Waiting', '600s') + form,
    answer: (_, response) => response.writeHead(401).end(),
  });
  await page.click('button');
  await page.waitForURL('**/refused');
  const methods = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) methods.push(request.method());
  });
  await becomeVisible(page);
  await page.getByText('Anew').waitFor();
  assert.deepEqual(methods, ['GET']);
});

for (const [name, answer] of Object.entries({
  'a lost connection': (request) => request.socket.destroy(),
  'a fault of the server': (_, response) => response.writeHead(503).end(),
  'too many requests': (_, response) => response.writeHead(429).end(),
})) {
  test(`after ${name} it tries again, ever more slowly`, async (context) => {
    const { host, page } = await open(context, {
      body: fragment('Waiting', '36000s'),
      answer,
      prepare: async (one) => {
        await one.clock.install();
        await counting(one);
      },
    });
    await page.clock.pauseAt(Date.now() + 3600_000);
    const failed = ({ timers }) =>
      until(async () => (await counts(page)).timers > timers, 'the wait after a failed poll');
    let before = await counts(page);
    await becomeVisible(page);
    await failed(before);
    assert.equal((await counts(page)).fetches, before.fetches + 1);
    const between = [];
    for (let waited = 500; between.length < 6; waited += 500) {
      before = await counts(page);
      await page.clock.runFor(500);
      if ((await counts(page)).fetches > before.fetches) {
        await failed(before);
        between.push(waited);
        waited = 0;
      }
      assert.ok(waited < 40_000, `no poll after waits of ${between}`);
    }
    assert.ok(between[0] >= 2000 && between[0] <= 3500, `${between}`);
    assert.ok(
      between.slice(1, 4).every((wait, index) => wait > between[index]),
      `${between}`,
    );
    assert.ok(between.at(-1) >= 29_000 && between.at(-1) <= 31_000, `${between}`);
    assert.equal(host.pages, 1);
  });
}

test('a page that becomes visible polls at once, and one request is in flight at a time', async (context) => {
  const held = [];
  const { host, page } = await open(context, {
    body: fragment('Waiting', '600s'),
    answer: (_, response) => held.push(response),
    prepare: counting,
  });
  await becomeVisible(page);
  await until(() => host.polls === 1, 'a poll');
  await becomeVisible(page);
  assert.equal((await counts(page)).fetches, 1);
  html(held.pop(), fragment('Still waiting', '600s'));
  await shows(page, 'Still waiting');
  await becomeVisible(page);
  await until(() => host.polls === 2, 'another poll');
});

// The button "I've scanned it"

const SIGN =
  '<form method="post" action="/more" data-sign><input type="hidden" name="token" value="1">' +
  '<button id="sign" data-busy="Checking…">I have scanned it</button></form>';

test('the button sends its form in place, once, and polls anew', async (context) => {
  const { host, page, errors } = await open(context, {
    body: fragment('Waiting', '600s', SIGN),
    answer: (_, response) => html(response, fragment('Still waiting', '600s', SIGN)),
  });
  const label = await page.evaluate(() => {
    const button = document.getElementById('sign');
    button.focus();
    button.click();
    button.click();
    return button.textContent;
  });
  assert.equal(label, 'Checking…');
  await shows(page, 'Still waiting');
  assert.equal(host.posts, 1);
  assert.equal(host.lastPost, 'token=1');
  assert.equal(host.polls, 1);
  assert.equal(host.pages, 1);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'sign');
  assert.deepEqual(errors, []);
});

test('the button sends its form once where browsers reflect no ARIA attributes', async (context) => {
  const { host, page } = await open(context, {
    body: fragment('Waiting', '600s', SIGN),
    answer: (_, response) => html(response, fragment('Still waiting', '600s', SIGN)),
    prepare: (one) => one.addInitScript(() => delete Element.prototype.ariaDisabled),
  });
  await page.evaluate(() => {
    const button = document.getElementById('sign');
    button.click();
    button.click();
  });
  await shows(page, 'Still waiting');
  assert.equal(host.posts, 1);
});

test('a press during a poll brings another poll', async (context) => {
  const held = [];
  const { host, page } = await open(context, {
    body: fragment('Waiting', '600s', SIGN),
    answer: (_, response, count) =>
      count === 1 ? held.push(response) : html(response, fragment(`Poll ${count}`, '600s', SIGN)),
  });
  await becomeVisible(page);
  await until(() => held.length === 1, 'a poll');
  await page.click('#sign');
  await page.locator('#sign', { hasText: 'I have' }).waitFor();
  html(held.pop(), fragment('Outdated', '600s', SIGN));
  await shows(page, 'Poll 2');
  assert.equal(host.posts, 1);
});

test('where polls are refused, the button sends its form as a page', async (context) => {
  const { host, page } = await open(context, {
    body: fragment('Waiting', '50ms', SIGN),
    isSameAnew: true,
    answer: (_, response) => response.writeHead(403).end(),
  });
  await until(() => host.pages === 2, 'the page asks for itself');
  // Until the poll of the second page is refused, its form goes out in place.
  await until(async () => {
    if (page.url().endsWith('/elsewhere')) return true;
    await page.click('#sign').catch(() => {});
    return false;
  }, 'the whole page');
});

test('who comes back after 5 seconds need not press the button', async (context) => {
  const { host, page } = await open(context, {
    body: fragment('Waiting', '600s', SIGN),
    answer: (_, response, count) => html(response, fragment(`Poll ${count}`, '600s', SIGN)),
    prepare: (one) => one.clock.install(),
  });
  await becomeHidden(page);
  await page.clock.runFor(4000);
  await becomeHidden(page, false);
  await shows(page, 'Poll 1');
  assert.equal(host.posts, 0, 'after 4 seconds the page only polls');
  await becomeHidden(page);
  await page.clock.runFor(5000);
  await becomeHidden(page, false);
  await until(() => host.posts === 1, 'the form');
  await until(async () => {
    await page.clock.runFor(100);
    return host.polls === 2;
  }, 'the poll after the form');
});

test('a page from the back/forward cache reloads', async (context) => {
  const { page } = await open(context, { body: '' });
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.getByText('Anew').waitFor();
});

test('a page whose path names another host reloads here', async (context) => {
  const { host, page } = await open(context, { body: '' });
  const address = host.url.replace('/page', '//elsewhere.example/page');
  await page.goto(address);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await until(() => host.pages === 3, 'it reloads');
  assert.equal(page.url(), address);
});

test('no script in a fragment runs, and focus inside stays', async (context) => {
  const more =
    '<button id="inside">Look</button><script>document.title = "run"</script>' +
    '<img src="data:," onerror="document.title = \'run\'">';
  const { page } = await open(context, {
    body: fragment('Waiting', '600s', more),
    answer: (_, response) => html(response, fragment('Polled', '600s', more)),
  });
  await page.focus('#inside');
  await becomeVisible(page);
  await shows(page, 'Polled');
  assert.equal(await page.title(), 'Host');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'inside');
});

test('focus goes to the content if its element is gone', async (context) => {
  const { page } = await open(context, {
    body: fragment('Waiting', '600s', '<button id="inside">Look</button>'),
    answer: (_, response) => html(response, fragment('Polled', '600s')),
  });
  await page.focus('#inside');
  await becomeVisible(page);
  await shows(page, 'Polled');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'main');
});

// Words for screen readers

test('changes are announced, the first state and repetitions are not', async (context) => {
  const said = ['Waiting', 'Waiting', 'Found it', 'Found it'];
  const { page } = await open(context, {
    answer: (_, response, count) =>
      html(
        response,
        count < said.length
          ? fragment(said[count - 1], '200ms')
          : fragment(said[count - 1], '600s', '<i id="last"></i>'),
      ),
    prepare: async (one) => {
      await one.clock.install();
      await one.addInitScript(() => {
        self.heard = [];
        addEventListener('DOMContentLoaded', () => {
          const announcer = document.getElementById('announcer');
          new MutationObserver(() => {
            if (announcer.textContent) self.heard.push(announcer.textContent);
          }).observe(announcer, { childList: true, characterData: true, subtree: true });
        });
      });
    },
  });
  await page.locator('#last').waitFor({ state: 'attached' });
  // Let pending announcements appear.
  await page.clock.runFor(10_000);
  assert.deepEqual(await page.evaluate(() => self.heard), ['Found it']);
});

// History

test('a page that is left keeps no QR code, setup key or app link', async (context) => {
  const { page, errors } = await open(context, {
    body: '<img id="qr"><code id="setup-key">ABCD</code><a id="app-link" href="app:ABCD">App</a>',
  });
  const secrets = page.locator('#qr, #setup-key, #app-link');
  assert.equal(await secrets.count(), 3);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  assert.equal(await secrets.count(), 0);
  assert.deepEqual(errors, []);
});

// Copy button

const COPY =
  '<code id="setup-key">ABCD EFGH\n 2345</code>' +
  '<button type="button" data-copy="setup-key" data-copied="Copied" hidden>Copy <b>key</b></button>';

test('the copy button copies without white space and says so for a while', async (context) => {
  const { page, errors } = await open(context, {
    body: COPY,
    browsing: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const button = page.locator('button');
  await button.click();
  await page.locator('#announcer', { hasText: 'Copied' }).waitFor();
  assert.equal(await button.textContent(), 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'ABCDEFGH2345');
  await button.click();
  await until(async () => (await button.innerHTML()) === 'Copy <b>key</b>', 'the label back');
  assert.deepEqual(errors, []);
});

test('without a clipboard the copy button selects the text', async (context) => {
  const { page, errors } = await open(context, {
    body: COPY,
    prepare: (one) =>
      one.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
      ),
  });
  await page.click('button');
  await until(
    async () => (await page.evaluate(() => String(getSelection()))).startsWith('ABCD EFGH'),
    'the selection',
  );
  assert.equal(await page.locator('button').textContent(), 'Copy key');
  assert.deepEqual(errors, []);
});

// Forms

test("a form goes out once, with its button's value", async (context) => {
  const form =
    '<form method="post" action="/slow"><input name="code" value="1">' +
    '<button name="way" value="code" data-busy="Sending…">Send</button></form>';
  const { host, page, errors } = await open(context, { body: form });
  const button = await page.evaluate(() => {
    const clicked = document.querySelector('button');
    clicked.click();
    clicked.click();
    document.querySelector('form').requestSubmit();
    return { label: clicked.textContent, disabled: clicked.ariaDisabled };
  });
  assert.deepEqual(button, { label: 'Sending…', disabled: 'true' });
  await page.getByText('Sent').waitFor();
  assert.equal(host.posts, 1);
  assert.equal(host.lastPost, 'code=1&way=code');
  assert.deepEqual(errors, []);
});

test("a poll does not cut a form's answer off", async (context) => {
  const form = '<form method="post" action="/slow"><button>Send</button></form>';
  const { host, page } = await open(context, {
    body: fragment('Waiting', '600s') + form,
    answer: (_, response) => {
      response.setHeader('HX-Redirect', '/elsewhere');
      html(response, '');
    },
  });
  await page.evaluate(() => {
    document.querySelector('button').click();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await page.getByText('Sent').waitFor();
  assert.equal(host.posts, 1);
  assert.equal(host.polls, 1);
});

test('a form in a fragment reloads only the fragment', async (context) => {
  const more =
    '<form method="post" action="/more"><input type="hidden" name="token" value="1"><button>More</button></form>';
  const { host, page, errors } = await open(context, {
    body: `${fragment('Ends soon', '600s', more)}<input id="typed">`,
    answer: (_, response) => html(response, fragment('Goes on', '600s')),
  });
  await page.locator('#typed').fill('1234');
  await page.locator('button').click();
  await shows(page, 'Goes on');
  assert.deepEqual([host.posts, host.lastPost, host.polls, host.pages], [1, 'token=1', 1, 1]);
  assert.equal(await page.locator('#typed').inputValue(), '1234');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'main');
  assert.deepEqual(errors, []);
});

test('a form without an answer page can be sent again after a minute', async (context) => {
  const form = '<form action="/nothing"><button data-busy="Sending…">Send</button></form>';
  const { page } = await open(context, { body: form, prepare: (one) => one.clock.install() });
  const button = page.locator('button');
  await button.click();
  assert.equal(await button.getAttribute('aria-disabled'), 'true');
  await page.clock.runFor(61_000);
  assert.equal(await button.getAttribute('aria-disabled'), null);
  assert.equal(await button.textContent(), 'Send');
});

test('a form can be sent again after a minute where the browser names no button', async (context) => {
  const { page } = await open(context, {
    body: '<form action="/nothing"><button>Send</button></form>',
    prepare: async (one) => {
      await one.clock.install();
      await one.addInitScript(() =>
        Object.defineProperty(SubmitEvent.prototype, 'submitter', { value: undefined }),
      );
    },
  });
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().includes('/nothing')) sent += 1;
  });
  await page.locator('button').click();
  await until(() => sent === 1, 'the form');
  await page.clock.runFor(61_000);
  await page.locator('button').click();
  await until(() => sent === 2, 'the form again');
});

test('it leaves nothing in the global scope', async (context) => {
  const names = () => Object.getOwnPropertyNames(window).sort();
  const { page } = await open(context, { body: fragment('Waiting', '600s') });
  const withScript = await page.evaluate(names);
  await page.goto(new URL('/elsewhere', page.url()).href);
  assert.deepEqual(withScript, await page.evaluate(names));
});
