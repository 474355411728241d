// Runs one command against a `handover demo` of its own: with-demo.js SECONDS COMMAND [ARGUMENT…]
// The command finds it by HANDOVER_PORTAL, HANDOVER_PHONES (URLs ending in a slash) and
// HANDOVER_PID. Both are stopped by their pids at the end, which comes after SECONDS at the latest.
import { spawn } from 'node:child_process';
import { startDemo } from '../browser/demo.js';

const TOO_LONG = 124;
const STOPPED = 130;
const GRACE_SECONDS = 5;

const [seconds, command, ...rest] = process.argv.slice(2);
const demo = await startDemo();
const child = spawn(command, rest, {
  stdio: 'inherit',
  // Its own group: whatever the command started goes with it.
  detached: true,
  env: {
    ...process.env,
    HANDOVER_PORTAL: demo.portal,
    HANDOVER_PHONES: demo.phones,
    HANDOVER_PID: String(demo.pid),
  },
});

let why;
const halt = (status) => {
  why ??= status;
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), GRACE_SECONDS * 1000).unref();
};
function signal(name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
process.on('SIGINT', () => halt(STOPPED));
process.on('SIGTERM', () => halt(STOPPED));
const limit = setTimeout(
  () => {
    console.error(`${command} was stopped after ${seconds} s`);
    halt(TOO_LONG);
  },
  Number(seconds) * 1000,
);

const status = await new Promise((resolve) => {
  child.on('error', (error) => {
    console.error(error.message);
    resolve(1);
  });
  child.on('exit', (code) => resolve(code ?? 1));
});
clearTimeout(limit);
await demo.stop();
process.exit(why ?? status);
