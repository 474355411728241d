// WebKitGTK as the journey of all engines drives it: its MiniBrowser on a screen of its own, by
// WebDriver.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { startProcess, stopProcess } from './processes.js';
import { startWatch } from './watch.js';

const LIBRARIES = '/usr/lib';

export const webkit = {
  name: 'WebKitGTK',
  reloadIgnoresScript: true,
  /** Of https, its back/forward cache keeps only pages without `no-store`; of http, all. */
  keepsHttpPages: true,

  async open(context, { hasScripts, portal }) {
    const watch = await startWatch(context, portal);
    const display = await startScreen(context);
    const port = await freePort();
    const driver = startProcess('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8' },
    });
    context.after(() => stopProcess(driver));
    const session = await openSession(`http://127.0.0.1:${port}`, driver, [
      '--automation',
      `--enable-javascript=${hasScripts}`,
    ]);
    const pressAt = (element) => [
      { type: 'pointerMove', duration: 0, origin: element, x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const find = (value) => session('POST', '/element', { using: 'css selector', value });
    const path = async (selector) => `/element/${Object.values(await find(selector))[0]}`;
    return {
      goto: (url) => session('POST', '/url', { url }),
      reload: () => session('POST', '/refresh', {}),
      back: () => session('POST', '/back', {}),
      forward: () => session('POST', '/forward', {}),
      run: (code, ...args) =>
        session('POST', '/execute/sync', { script: `return (${code})(...arguments)`, args }),
      async click(selector, count = 1) {
        if (count === 1) {
          await session('POST', `${await path(selector)}/click`, {});
          return;
        }
        const element = await find(selector);
        const actions = Array.from({ length: count }, () => pressAt(element)).flat();
        const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
        await session('POST', '/actions', { actions: [{ ...mouse, actions }] });
      },
      type: async (selector, text) => session('POST', `${await path(selector)}/value`, { text }),
      screenshot: async () => Buffer.from(await session('GET', '/screenshot'), 'base64'),
      problems: () => watch.problems,
      portal: watch.url,
    };
  },
};

/** Starts an X server that shows nothing. Resolves to its name. */
async function startScreen(context) {
  const words = ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'];
  const screen = startProcess('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  context.after(() => stopProcess(screen));
  const [number] = await once(screen.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/** Resolves to a function that sends a command of WebDriver and resolves to its value. */
async function openSession(driverUrl, driver, args) {
  const send = async (method, path, body) => {
    const reply = await fetch(driverUrl + path, { method, body: body && JSON.stringify(body) });
    const { value } = await reply.json();
    assert.ok(reply.ok, `${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  while (!(await send('GET', '/status').catch(() => null))) {
    assert.equal(driver.exitCode, null, 'WebKitWebDriver ended');
    await pause(50);
  }
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } };
  const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch } });
  return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
}

/** The library of WebKitGTK brings it, each version in a folder of its own. */
function miniBrowser() {
  const found = readdirSync(LIBRARIES)
    .filter((name) => name.includes('linux-gnu'))
    .flatMap((name) => readdirSync(`${LIBRARIES}/${name}`).map((inner) => `${name}/${inner}`))
    .map((folder) => `${LIBRARIES}/${folder}/MiniBrowser`)
    .find((path) => /webkit/.test(path) && existsSync(path));
  assert.ok(found, `no WebKitGTK MiniBrowser below ${LIBRARIES}: install webkit2gtk-driver`);
  return found;
}
