// The programs that tests start. None outlives the tests, also if a signal interrupts them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const STOP_SECONDS = 5;

const running = new Set();

// One listener for all programs.
process.once('exit', () => running.forEach((child) => signal(child, 'SIGTERM')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

/** Starts a program as the leader of a process group. `options` are those of `spawn`. */
export function startProcess(program, words, options) {
  const child = spawn(program, words, { detached: true, ...options });
  running.add(child);
  // Without a listener, a program that cannot start would end the tests.
  child.on('error', () => running.delete(child));
  child.once('exit', () => running.delete(child));
  return child;
}

/** Stops a program with its children. */
export async function stopProcess(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signal(child, 'SIGTERM');
  await within(STOP_SECONDS, gone).catch(() => signal(child, 'SIGKILL'));
  await gone;
}

/** Closes a browser with `close`. Kills its process if that takes long, as when a page navigates without end. */
export async function closeBrowser(close, pid) {
  await within(STOP_SECONDS, close()).catch(() => killIfThere(pid, 'SIGKILL'));
}

/** Settles as the promise does, or rejects after this time. */
function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function signal(child, name) {
  killIfThere(-child.pid, name);
}

function killIfThere(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
