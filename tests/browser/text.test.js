// Signing in with a passcode that came as a text message.
import { test } from './bounded.js';
import { openWorld } from './world.js';

test('a texted passcode signs in', async (context) => {
  const { portal, phone } = await openWorld(context, 'carol');
  await portal.signIn('carol');
  await portal.reaches('passcode');
  await portal.enterPasscode(await phone.textedCode());
  await portal.reaches('scan');
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  portal.noProblems();
});
