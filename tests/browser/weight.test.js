// The bytes of the start page over the wire, headers included, in a browser with an empty cache.
import assert from 'node:assert/strict';
import { devices } from 'playwright-core';
import { test } from './bounded.js';
import { OTHER_WAYS } from './demo.js';
import { weigh } from './weight.js';
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
    const { asked, bytes } = await weigh(portal);
    await portal.reaches('start');
    assert.ok(asked.length > 1 && asked.length <= MOST_REQUESTS, asked.join('\n'));
    assert.ok(bytes > 0 && bytes <= MOST_BYTES, `${bytes} bytes`);
  });
}
