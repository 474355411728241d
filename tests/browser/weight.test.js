// The bytes of the start page over the wire, headers included, in a browser with an empty cache.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { devices } from 'playwright-core';
import { OTHER_WAYS } from './demo.js';
import { openWorld } from './world.js';

const MOST_REQUESTS = 4;
const MOST_BYTES = 15_000;

for (const [whose, config, browsing] of [
  ['the demo', undefined, {}],
  ['the demo on a phone', undefined, devices['Pixel 7']],
  ['an organisation with other ways', OTHER_WAYS, {}],
]) {
  test(`the start page of ${whose} comes in four requests and fifteen kilobytes`, async (context) => {
    const { portal } = await openWorld(context, 'alice', browsing, config);
    const network = await portal.page.context().newCDPSession(portal.page);
    const asked = [];
    let bytes = 0;
    network.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await network.send('Network.enable');
    await portal.page.goto(portal.url, { waitUntil: 'networkidle' });
    await portal.reaches('start');
    assert.ok(asked.length > 1 && asked.length <= MOST_REQUESTS, asked.join('\n'));
    assert.ok(bytes > 0 && bytes <= MOST_BYTES, `${bytes} bytes`);
  });
}
