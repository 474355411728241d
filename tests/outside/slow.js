// Slow clients must not hold a connection for long, and an ordinary user must get through
// meanwhile. First come our own clients, each slow in another way, then slowhttptest with 200
// connections.
import { spawn } from 'node:child_process';
import net from 'node:net';
import { portal, startOver } from './demo.js';
import { Connections } from './connections.js';
import { Person } from './person.js';
import { split } from './raw.js';
import { Report } from './report.js';

const HEAD_SECONDS = 5;
const BODY_SECONDS = 10;
const ANSWER_SECONDS = 30;
const GRACE_SECONDS = 2;
/** How much longer a slow client waits for its end before it gives up. */
const FOREVER_SECONDS = 5;
const JOURNEY_SECONDS = 20;

const ATTACKERS = '127.0.0.1';
const CONNECTIONS = 200;
const ATTACK_SECONDS = 30;
const UNREADING = 10;
/** Enough answers that no buffer takes them all: those of both kernels together stay below. */
const UNREAD_BYTES = 24 * 1024 * 1024;

const GET = `GET / HTTP/1.1\r\nHost: ${portal.host}\r\n\r\n`;
const POST =
  `POST /sign-in HTTP/1.1\r\nHost: ${portal.host}\r\nSec-Fetch-Site: same-origin\r\n` +
  'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n';
const LONG = 'x'.repeat(1000);

const report = new Report('slow');

// Slow clients of our own

/** A client on one connection. The clock of what it does slowly runs from `begin`. */
class Client {
  received = Buffer.alloc(0);
  #socket = net.connect({
    host: portal.hostname,
    port: Number(portal.port),
    localAddress: ATTACKERS,
  });
  #began = Date.now();
  #heard = () => {};
  over = new Promise((resolve) => {
    this.#socket.on('error', () => {});
    this.#socket.on('end', resolve);
    this.#socket.on('close', resolve);
  });

  constructor() {
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      this.#heard();
    });
  }

  get seconds() {
    return (Date.now() - this.#began) / 1000;
  }

  begin() {
    this.#began = Date.now();
  }

  say(text) {
    if (this.#socket.writable) this.#socket.write(text);
  }

  /** Says one piece a second until the end. */
  drip(pieces) {
    const timer = setInterval(() => {
      const next = pieces.shift();
      if (next === undefined || !this.#socket.writable) clearInterval(timer);
      else this.say(next);
    }, 1000);
    this.over.then(() => clearInterval(timer));
  }

  /** Waits for one whole answer. */
  async answer() {
    while (!split(this.received).messages.length) {
      await Promise.race([
        new Promise((resolve) => {
          this.#heard = resolve;
        }),
        this.over,
      ]);
      if (this.#socket.destroyed) throw new Error('closed before the first answer');
    }
  }

  destroy() {
    this.#socket.destroy();
  }
}

const SLOW_CLIENTS = [
  ['says nothing', HEAD_SECONDS, async () => {}],
  ['head: a byte a second', HEAD_SECONDS, async (client) => client.drip([...GET])],
  ['head: stops half-way', HEAD_SECONDS, async (client) => client.say(GET.slice(0, 20))],
  [
    'head: a header a second',
    HEAD_SECONDS,
    async (client) => {
      client.say(GET.slice(0, -2));
      client.drip(Array.from({ length: 60 }, (_, i) => `X-${i}: 1\r\n`));
    },
  ],
  [
    'second head: a byte a second',
    HEAD_SECONDS,
    async (client) => second(client, () => client.drip([...GET.slice(1)]), GET[0]),
  ],
  [
    'second head: stops half-way',
    HEAD_SECONDS,
    async (client) => second(client, () => {}, GET.slice(0, 20)),
  ],
  [
    'second head, sent with the first: a byte a second',
    HEAD_SECONDS,
    async (client) => {
      client.say(GET + GET.slice(0, 20));
      client.drip([...GET.slice(20)]);
    },
  ],
  [
    'body: a byte a second',
    BODY_SECONDS,
    async (client) => {
      client.say(POST);
      client.drip([...LONG]);
    },
  ],
  ['body: stops half-way', BODY_SECONDS, async (client) => client.say(`${POST}userid=mallory`)],
  ['body: never begins', BODY_SECONDS, async (client) => client.say(POST)],
  [
    'second body: a byte a second',
    BODY_SECONDS,
    async (client) => second(client, () => client.drip([...LONG]), POST),
  ],
  [
    'body of a request that is refused: a byte a second',
    BODY_SECONDS,
    async (client) => {
      client.say(POST.replace('same-origin', 'cross-site'));
      client.drip([...LONG]);
    },
  ],
  [
    'body with a GET: a byte a second',
    BODY_SECONDS,
    async (client) => {
      client.say(GET.replace('\r\n\r\n', '\r\nContent-Length: 1000\r\n\r\n'));
      client.drip([...LONG]);
    },
  ],
  [
    'chunks: one a second',
    HEAD_SECONDS,
    async (client) => {
      client.say(POST.replace('Content-Length: 1000', 'Transfer-Encoding: chunked'));
      client.drip(Array.from({ length: 60 }, () => '1\r\nx\r\n'));
    },
  ],
];

/** One request in order, then something slow on the same connection. */
async function second(client, then, first) {
  client.say(GET);
  await client.answer();
  client.begin();
  client.say(first);
  then();
}

async function beSlow([name, seconds, act]) {
  const client = new Client();
  let problem = '';
  try {
    await act(client);
    problem = await within(client.over, seconds + GRACE_SECONDS + FOREVER_SECONDS, 'still open');
    if (!problem && client.seconds > seconds + GRACE_SECONDS) problem = 'cut too late';
  } catch (error) {
    problem = error.message;
  }
  const took = client.seconds;
  client.destroy();
  return {
    name,
    seconds,
    problem,
    seen: `after ${took.toFixed(1)} s; allowed ${seconds} + ${GRACE_SECONDS}`,
  };
}

/**
 * Several connections that ask for the same file again and again and read none of it; judged by the
 * last to be cut.
 */
async function neverRead(watch) {
  const file = /\/static\/[^"]+\.css/.exec(await (await fetch(portal)).text())[0];
  const size = Number(
    (
      await fetch(new URL(file, portal), { headers: { 'Accept-Encoding': 'identity' } })
    ).headers.get('content-length'),
  );
  const ask = `GET ${file} HTTP/1.1\r\nHost: ${portal.host}\r\nAccept-Encoding: identity\r\n\r\n`;
  const limit = ANSWER_SECONDS + GRACE_SECONDS;
  const times = await Promise.all(
    Array.from({ length: UNREADING }, async () => {
      const socket = net.connect({
        host: portal.hostname,
        port: Number(portal.port),
        localAddress: ATTACKERS,
      });
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.pause();
      const began = Date.now();
      const port = socket.localPort;
      socket.write(ask.repeat(Math.ceil(UNREAD_BYTES / size)));
      await pause(1);
      while (watch.holds(port) && Date.now() - began < (limit + FOREVER_SECONDS) * 1000)
        await pause(0.25);
      const took = watch.holds(port) ? Infinity : (Date.now() - began) / 1000;
      socket.destroy();
      return took;
    }),
  );
  const longest = Math.max(...times);
  const problem = longest === Infinity ? 'still open' : longest > limit ? 'cut too late' : '';
  const open = times.filter((time) => time === Infinity).length;
  return {
    name: `answers that are never read, ${UNREADING} times`,
    problem,
    seen: `${open || 'none'} open in the end; allowed ${ANSWER_SECONDS} + ${GRACE_SECONDS}`,
  };
}

async function ourOwn() {
  const watch = new Connections(portal, ATTACKERS);
  const outcomes = await Promise.all([...SLOW_CLIENTS.map(beSlow), neverRead(watch)]);
  watch.stop();
  for (const { name, problem, seen } of outcomes) report.note(name, seen, problem);
}

// slowhttptest

// slowhttptest cannot set arbitrary headers, but writes the given media type unchanged. That is how
// its forms claim the portal's own origin. Without it, they would be refused before their bodies
// are read, and the test would show nothing.
const OWN_FORM = 'application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin';

// Its slow readers send ten requests at most. The kernel's buffers hold all the answers, so the
// idle deadline ends them. Our own clients include readers whose answers the server cannot deliver.
const ATTACKS = [
  ['head', HEAD_SECONDS, ['-H', '-i', '2', '-t', 'GET', '-u', portal.href]],
  [
    'body',
    BODY_SECONDS,
    ['-B', '-i', '2', '-s', '8192', '-f', OWN_FORM, '-u', new URL('sign-in', portal).href],
  ],
  [
    'read',
    ANSWER_SECONDS,
    ['-X', '-n', '2', '-z', '5', '-w', '10', '-y', '20', '-k', '10', '-u', portal.href],
  ],
];

/** Attacks anew as soon as all is cut off, for as long as an attack lasts. */
async function attack([name, seconds, kind]) {
  const watch = new Connections(portal, ATTACKERS);
  const length = Math.max(ATTACK_SECONDS, seconds + GRACE_SECONDS + FOREVER_SECONDS);
  const end = Date.now() + length * 1000;
  let rounds = 0;
  let odd = '';
  while (Date.now() < end - 1000) {
    const left = Math.ceil((end - Date.now()) / 1000);
    const args = [
      ...kind,
      '-c',
      String(CONNECTIONS),
      '-r',
      String(CONNECTIONS),
      '-l',
      String(left),
      '-p',
      '3',
      '-v',
      '1',
    ];
    odd ||= await slowhttptest(args, left + FOREVER_SECONDS);
    rounds += 1;
    if (odd) break;
  }
  watch.stop();
  const limit = seconds + GRACE_SECONDS;
  let problem = odd;
  if (!problem && !watch.most) problem = 'nobody connected';
  if (!problem && watch.longest > limit) problem = 'cut too late';
  report.note(
    `slowhttptest, ${name}: cut off in time`,
    `${watch.most} at once, the longest for ${watch.longest.toFixed(1)} s; allowed ${seconds} + ${GRACE_SECONDS}; ${rounds} rounds`,
    problem,
  );
}

async function slowhttptest(args, seconds) {
  const child = spawn('slowhttptest', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const over = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(''));
  });
  const late = await within(over, seconds, 'does not end');
  child.kill('SIGKILL');
  const failure = late || (await over);
  if (failure) return `slowhttptest: ${failure}`;
  return /Exit status:/.test(output)
    ? ''
    : `slowhttptest says ${JSON.stringify(output.slice(-200))}`;
}

// The ordinary user

/** Goes on one journey after another until `attacks` is over. */
async function meanwhile(what, attacks) {
  let going = true;
  const over = attacks.finally(() => {
    going = false;
  });
  const times = [];
  let problem = '';
  do {
    await startOver();
    const person = new Person('alice');
    const began = Date.now();
    try {
      problem = await within(person.journey(), JOURNEY_SECONDS, 'a journey takes too long');
    } catch (error) {
      problem = error.message;
    }
    person.leave();
    times.push((Date.now() - began) / 1000);
    if (!problem && going) await Promise.race([pause(1), over]);
  } while (going && !problem);
  await over;
  report.note(
    `${what}: an ordinary user gets through`,
    `${times.length} journeys, the longest of ${Math.max(...times).toFixed(1)} s; allowed ${JOURNEY_SECONDS}`,
    problem,
  );
}

async function within(promise, seconds, otherwise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(otherwise), seconds * 1000);
  });
  const outcome = await Promise.race([Promise.resolve(promise).then(() => ''), late]);
  clearTimeout(timer);
  return outcome;
}

function pause(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

await meanwhile('nobody slow', pause(1));
await meanwhile('slow clients of our own', ourOwn());
for (const each of ATTACKS) await meanwhile(`slowhttptest, ${each[0]}`, attack(each));
report.end();
