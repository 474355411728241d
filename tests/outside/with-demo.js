// Runs one command against a `handover demo` of its own: with-demo.js SECONDS COMMAND [ARGUMENT…]
// The command finds the demo by HANDOVER_PORTAL, HANDOVER_PHONES (URLs ending in a slash) and
// HANDOVER_PID. At the end, and after SECONDS at the latest, both are stopped by their pids.
import { spawn } from 'node:child_process';
import { startDemo } from '../browser/demo.js';

const TOO_LONG = 124;
const STOPPED = 130;
const GRACE_SECONDS = 5;

const [seconds, command, ...rest] = process.argv.slice(2);
const demo = await startDemo();
const child = spawn(command, rest, {
  stdio: 'inherit',
  // A process group of its own, so that the command's children stop with it.
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
    // The process has already ended.
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
