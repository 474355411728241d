// A first phone, from the choice on the start page to done: without anything to confirm with, and
// with a code from an e-mail.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { openWorld } from './world.js';

for (const [userid, how] of [
  ['erin', 'the password alone'],
  ['frank', 'a code from an e-mail'],
]) {
  test(`a first phone is set up with ${how}, and no page speaks of an old one`, async (context) => {
    const { portal, phone } = await openWorld(context, userid);
    const quiet = async () =>
      assert.doesNotMatch(await portal.page.innerText('main'), /old phone/i);
    await portal.open();
    await portal.reaches('start');
    await portal.page.locator('main a[href*="for=first"]').click();
    await portal.reaches('sign-in');
    await quiet();
    await portal.page.locator('header a[href*="help"]').click();
    await portal.reaches('help');
    await quiet();
    await portal.page.locator('main a[href*="/?for=first"]').click();
    await portal.reaches('start');
    await quiet();
    await portal.page.locator('main a[href*="sign-in?for=first"]').click();
    await portal.fillSignIn(userid);
    if (userid === 'frank') {
      await portal.reaches('passcode');
      await quiet();
      await portal.enterPasscode(await phone.textedCode());
    }
    await portal.reaches('scan');
    await quiet();
    await phone.open();
    await phone.scan(await portal.screenshot());
    await portal.reachesWithin(40, 'done');
    await quiet();
    portal.noProblems();
  });
}
