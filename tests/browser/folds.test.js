// The next action of each page is in the window without scrolling, on a laptop and on a phone.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { LAPTOP, PHONE, focusedId, outsideWindow, walk } from './folds.js';
import { LANGUAGES } from './states.js';
import { openWorld } from './world.js';

for (const locale of LANGUAGES) {
  for (const [name, device] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
    test(`each page's next action is in the window of a ${name}, in ${locale}`, async (context) => {
      const world = await openWorld(context, 'alice', { locale, ...device });
      const { page } = world.portal;
      await walk(world, device, async (step, needed, typed) => {
        for (const selector of needed)
          assert.equal(await outsideWindow(page, selector), null, step);
        if (typed) assert.equal(await focusedId(page), typed, `what one types on ${step}`);
      });
    });
  }
}
