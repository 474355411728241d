// Signing in by push: the browser waits while the old phone is asked.
import { test } from './bounded.js';
import { openWorld } from './world.js';

test('a push approved on the old phone leads on to the scan page by itself', async (context) => {
  const { portal, phone } = await openWorld(context, 'bob');
  await portal.signIn('bob');
  await portal.reaches('approve');
  await phone.approvePush();
  await portal.reachesWithin(40, 'scan');
  await phone.scan(await portal.screenshot());
  await portal.reachesWithin(40, 'done');
  portal.noProblems();
});

test('without scripts the approve page refreshes itself', async (context) => {
  const { portal, phone } = await openWorld(context, 'bob', { javaScriptEnabled: false });
  await portal.signIn('bob');
  await portal.reaches('approve');
  await phone.approvePush();
  await portal.reachesWithin(60, 'scan');
});

test('a browser that was closed meanwhile finds the approval on its return', async (context) => {
  const { portal, phone, desk } = await openWorld(context, 'bob');
  await portal.signIn('bob');
  await portal.reaches('approve');
  const approve = portal.page.url();
  await portal.page.close();
  await phone.approvePush();
  portal.page = await desk.newPage();
  await portal.page.goto(approve);
  await portal.reachesWithin(40, 'scan');
});
