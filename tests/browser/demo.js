// The program as a test starts it: `handover demo` (the portal, its stand-in SecEnrol and the
// phones) or `handover serve`, on free ports.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess, stopProcess } from './processes.js';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const START_SECONDS = 60;

/** The debug binary, from tests/run or from the place where cargo puts it. */
export function binary() {
  if (process.env.HANDOVER_BINARY) return process.env.HANDOVER_BINARY;
  const metadata = execFileSync(
    'cargo',
    ['metadata', '--format-version=1', '--no-deps', '--offline'],
    {
      cwd: REPOSITORY,
      encoding: 'utf8',
    },
  );
  const path = join(JSON.parse(metadata).target_directory, 'debug', 'handover');
  if (!existsSync(path))
    throw new Error(`no ${path}: run "cargo build" first, or tests/run browser`);
  return path;
}

/** The config of an organisation with optional features: `startDemo(OTHER_WAYS)`. */
export const OTHER_WAYS = new URL('other-ways.toml', import.meta.url).pathname;

/**
 * Resolves to `{ portal, phones, status, pid, stop }`, the first two URLs ending in a slash.
 * `config`: a file for `--config`.
 */
export async function startDemo(config) {
  const tried = config ? ['--config', config] : [];
  return startProgram(['demo', '--listen', '127.0.0.1:0', ...tried], (output) => {
    const portal = /^\s*Portal:\s+(http:\S+)/m.exec(output)?.[1];
    const phones = /^\s*Phones:\s+(http:\S+)/m.exec(output)?.[1];
    const status = /^\s*Status:\s+(http:[^\s,]+)/m.exec(output)?.[1];
    return (
      portal && phones && status && { portal: withSlash(portal), phones: withSlash(phones), status }
    );
  });
}

/** Resolves to `{ port, pid, stop }`: `handover serve` with this config. */
export async function startServe(config) {
  return startProgram(['serve', '--config', config], (output) => {
    const port = /serving.*127\.0\.0\.1:(\d+)/.exec(output)?.[1];
    return port && { port };
  });
}

/** Starts the program. `found` gets all output so far, and returns a result once the output has what the test needs. */
async function startProgram(words, found) {
  const child = startProcess(binary(), words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => stopProcess(child);

  let output = '';
  const known = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const all = found(output);
      if (all) resolve(all);
    };
    const fail = (why) => reject(new Error(`handover ${words[0]} ${why}; it printed:\n${output}`));
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(`did not start (${error.message})`));
    child.on('exit', (code, signal) => fail(`ended (${code ?? signal})`));
    setTimeout(() => fail(`was not ready within ${START_SECONDS} s`), START_SECONDS * 1000).unref();
  });

  try {
    return { ...(await known), pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withSlash(url) {
  return url.endsWith('/') ? url : `${url}/`;
}
