// After the move only the new phone's codes sign in.
import { test } from './bounded.js';
import { openWorld, reachScan } from './world.js';

test('after the move the old phone is refused and the new one accepted', async (context) => {
  const world = await openWorld(context, 'alice');
  const { portal, phone, browser } = world;
  const used = await reachScan(world);
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');

  portal.page = await (await browser.newContext()).newPage();
  await portal.signIn('alice');
  await portal.reaches('passcode');
  await portal.enterPasscode(await phone.oldCodeAfter(used));
  await portal.reaches('passcode');
  await portal.page.locator('main [role="alert"]').first().waitFor();
  await portal.enterPasscode(await phone.newCode());
  await portal.reaches('scan');
});
