// A SecEnrol that answers without end: endless bodies, endless headers, compressed bombs, or one
// byte at a time. The portal cuts it off, reports it, and does not grow.
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Report } from './report.js';
import { serve } from './served.js';

const SIGN_INS = 160; // of each kind, by as many people
const AT_A_TIME = 16;
const WARM_UP = 48;
const GROWTH_MIB = 5;
const TOTAL_SECONDS = 5; // the shortest that a config may say

const BLOCK = Buffer.alloc(64 * 1024, ' ');
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

/**
 * What each kind of server writes for a request. `write` takes what it can; `false` tells to wait.
 */
const KINDS = {
  'a body without end': (socket) => {
    socket.write(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{"result":"',
    );
    pour(socket, BLOCK);
  },
  'headers without end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    pour(socket, Buffer.from(`X-Filler: ${'x'.repeat(1000)}\r\n`));
  },
  'a body that unpacks to 64 MiB': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n');
    socket.end(BOMB);
  },
  'a byte a second': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
    const drip = setInterval(() => socket.write(' '), 1000);
    socket.on('close', () => clearInterval(drip));
  },
};

function pour(socket, block) {
  const more = () => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', more);
  more();
}

let kind;
let cut = 0;
const upstream = net
  .createServer((socket) => {
    socket.on('error', () => {});
    socket.on('close', () => {
      cut += 1;
    });
    socket.once('data', () => KINDS[kind](socket));
  })
  .listen(0, '127.0.0.1');
await once(upstream, 'listening');

const served = await serve(
  `http://127.0.0.1:${upstream.address().port}`,
  `
sign_in_timeout_seconds = ${TOTAL_SECONDS}
timeout_seconds = ${TOTAL_SECONDS}
# Otherwise the circuit breaker would open, and few requests would reach this server.
breaker_faults = 0
`,
);
const report = new Report('endless');

let people = 0;
async function signIns(count) {
  const statuses = new Map();
  const last = people + count;
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      while (people < last) {
        const { status } = await served.signIn(`user${people++}`, 'some password');
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  return statuses;
}

for (kind of Object.keys(KINDS)) await signIns(WARM_UP);
const before = await served.residentMib();
for (kind of Object.keys(KINDS)) {
  cut = 0;
  const statuses = await signIns(SIGN_INS);
  const told = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  // A sign-in that takes over 2 s leads to the waiting page and ends there.
  const fine = [...statuses.keys()].every((status) => [303, 502, 503, 504].includes(status));
  report.note(`${kind}: a page that says so`, told, fine ? '' : 'another status');
  await served.residentMib();
  // Requests without a place get 503 and never reach SecEnrol.
  const asked = SIGN_INS - (statuses.get(503) ?? 0);
  report.note(
    `${kind}: most asked for it`,
    `${asked} of ${SIGN_INS}`,
    asked < SIGN_INS / 2 ? 'too few' : '',
  );
  // The sign-in's response arrives before its exchange ends.
  for (let waits = 0; cut < asked && waits < 2 * TOTAL_SECONDS; waits++) await setTimeout(1000);
  report.note(
    `${kind}: cut off`,
    `${cut} of ${asked} connections closed`,
    cut < asked ? 'some are open' : '',
  );
}
const after = await served.residentMib();
report.note(
  `${SIGN_INS * Object.keys(KINDS).length} endless replies: within ${GROWTH_MIB} MiB`,
  `${before.toFixed(1)} MiB before, ${after.toFixed(1)} MiB after`,
  after - before > GROWTH_MIB ? 'more' : '',
);
await served.stop();
upstream.close();
report.end();
