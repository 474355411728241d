// A new phone number for passcodes by text message: in the portal, and with its guidance on the
// stock page.
import assert from 'node:assert/strict';
import { test } from './bounded.js';
import { OTHER_WAYS } from './demo.js';
import { openWorld } from './world.js';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? '' : ' without scripts';
  test(`a new number is set from start to finish${how}, and passcodes go there alone`, async (context) => {
    const { portal, phone, browser } = await openWorld(context, 'carol', { javaScriptEnabled });
    const { page } = portal;
    await portal.open();
    await portal.reaches('start');
    await page.locator('main a[href$="/sms"]').click();
    await portal.reaches('sms');
    await page.locator('main a[href*="for=number"]').click();
    await portal.fillSignIn('carol');
    await portal.reaches('passcode');
    await portal.enterPasscode(await phone.textedCode());
    await portal.reaches('sms-number');

    await portal.enterNumber('07797 712345');
    await portal.reaches('sms-number');
    const problem = page.locator('#number-problem');
    assert.match(await problem.innerText(), /the country you chose \(United Kingdom\)/);
    const field = page.locator('input[autocomplete="tel"]');
    assert.equal(await field.inputValue(), '07797 712345');
    assert.match(await field.getAttribute('aria-describedby'), /number-problem/);
    assert.deepEqual(await phone.messages(), [1, 0]);

    await portal.enterNumber('07400 123999');
    await page.locator('#new-number', { hasText: '+44 7400 123999' }).waitFor();
    await portal.confirmNumber('no');
    await portal.enterNumber('07400 123456');
    await page.locator('#new-number', { hasText: '+44 7400 123456' }).waitFor();
    assert.deepEqual(
      await phone.messages(),
      [1, 0],
      'nothing is sent before the number was looked at',
    );
    await portal.confirmNumber('yes');
    await portal.enterPasscode(await phone.codeAtNewNumber());
    await portal.reaches('sms-done');
    assert.match(await page.locator('main').innerText(), /ending in\s56/);
    assert.deepEqual(await phone.messages(), [1, 1]);

    portal.page = await (await browser.newContext()).newPage();
    await portal.signIn('carol');
    await portal.reaches('passcode');
    assert.deepEqual(await phone.messages(), [1, 2], 'to the new number and not to the old one');
    await portal.enterPasscode(await phone.codeAtNewNumber());
    await portal.reaches('scan');
  });

  test(`the steps on the stock page can be ticked off${how}, and the way back is there`, async (context) => {
    const { demo, desk, portal } = await openWorld(
      context,
      'carol',
      { javaScriptEnabled },
      OTHER_WAYS,
    );
    const { page } = portal;
    await desk.route('http://mfa.example.org/**', (route) =>
      route.continue({ url: new URL('/secenrol/', demo.phones).href }),
    );
    await portal.open('sms?userid=carol');
    await portal.reaches('sms');
    const steps = page.locator('main ol.task-list > li');
    assert.equal(await steps.count(), 4);
    assert.match(await steps.nth(2).innerText(), /Send My Passcode Via SMS/);
    assert.equal(await page.locator('main a[href*="for=number"]').count(), 0);

    const [stock] = await Promise.all([
      desk.waitForEvent('page'),
      steps.first().locator('a').click(),
    ]);
    await stock.locator('h1', { hasText: 'stock SecEnrol page' }).waitFor();
    assert.equal(await stock.evaluate(() => window.opener), null);
    await stock.locator('h2', { hasText: 'Send My Passcode Via SMS' }).waitFor();
    await stock.close();

    for (const box of await steps.locator('input[type="checkbox"]').all()) {
      await box.focus();
      await page.keyboard.press('Space');
      assert.ok(await box.isChecked());
    }
    await page.locator('main a[href*="/?userid=carol"]').click();
    await portal.reaches('start');
    portal.noProblems();
  });
}
