// The main journey, start page to done, whatever runs in the page.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from './bounded.js';
import { openWorld, reachScan } from './world.js';

const HTMX = fileURLToPath(import.meta.resolve('htmx.org/dist/htmx.min.js'));
const OUR_SCRIPT = /\/handover[^/]*\.js(\?.*)?$/;

test('the scan page turns to done by itself', async (context) => {
  const world = await openWorld(context, 'alice');
  await reachScan(world);
  await world.phone.scan(await world.portal.screenshot());
  await world.portal.reachesWithin(40, 'done');
  world.portal.noProblems();
});

test('htmx in the place of our script drives the same fragments', async (context) => {
  const world = await openWorld(context, 'alice', { bypassCSP: true });
  await world.desk.route(OUR_SCRIPT, (route) =>
    route.fulfill({ path: HTMX, contentType: 'text/javascript' }),
  );
  const polls = [];
  world.portal.page.on('request', (request) => {
    if (request.headers()['hx-request']) polls.push(request.headers());
  });
  await reachScan(world);
  await world.phone.scan(await world.portal.screenshot());
  await world.portal.reachesWithin(40, 'done');
  assert.ok(polls.length > 0, 'nothing was polled');
  assert.ok(
    polls.every((headers) => 'hx-current-url' in headers),
    'it was not htmx that polled',
  );
  world.portal.noProblems();
});

test('without scripts the scan page refreshes itself', async (context) => {
  const world = await openWorld(context, 'alice', { javaScriptEnabled: false });
  await reachScan(world);
  await world.phone.scan(await world.portal.screenshot());
  await world.portal.reachesWithin(60, 'done');
  world.portal.noProblems();
});

test('without scripts the button leads on', async (context) => {
  const world = await openWorld(context, 'alice', { javaScriptEnabled: false });
  await reachScan(world);
  await world.phone.scan(await world.portal.screenshot());
  await world.phone.newCode();
  await world.portal.pressScanned();
  await world.portal.reaches('done');
});
