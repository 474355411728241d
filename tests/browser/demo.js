// One `handover demo` process: the portal, its stand-in SecEnrol and the phones, on free ports.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const START_SECONDS = 20;
const STOP_SECONDS = 5;

/** The debug binary: where tests/run says, or else where cargo puts it. */
function binary() {
  if (process.env.HANDOVER_BINARY) return process.env.HANDOVER_BINARY;
  const metadata = execFileSync('cargo', ['metadata', '--format-version=1', '--no-deps', '--offline'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  const path = join(JSON.parse(metadata).target_directory, 'debug', 'handover');
  if (!existsSync(path)) throw new Error(`no ${path}: run "cargo build" first, or tests/run browser`);
  return path;
}

/** An organisation with ways of its own: `startDemo(OTHER_WAYS)`. */
export const OTHER_WAYS = new URL('other-ways.toml', import.meta.url).pathname;

/** Resolves to `{ portal, phones, status, pid, stop }`, the first two URLs ending in a slash. `config`: a file for `--config`. */
export async function startDemo(config) {
  const tried = config ? ['--config', config] : [];
  const child = spawn(binary(), ['demo', '--listen', '127.0.0.1:0', ...tried], { stdio: ['ignore', 'pipe', 'pipe'] });
  // Also when the tests are broken off.
  process.once('exit', () => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
    await gone;
    clearTimeout(impatience);
  };

  let output = '';
  const addresses = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const portal = /^\s*Portal:\s+(http:\S+)/m.exec(output)?.[1];
      const phones = /^\s*Phones:\s+(http:\S+)/m.exec(output)?.[1];
      const status = /^\s*Status:\s+(http:[^\s,]+)/m.exec(output)?.[1];
      if (portal && phones && status) resolve({ portal: withSlash(portal), phones: withSlash(phones), status });
    };
    const fail = (why) => reject(new Error(`handover demo ${why}; it printed:\n${output}`));
    child.stdout.on('data', read);
    child.stderr.on('data', (chunk) => { output += chunk; });
    child.on('error', (error) => fail(`did not start (${error.message})`));
    child.on('exit', (code, signal) => fail(`ended (${code ?? signal})`));
    setTimeout(() => fail(`named no addresses within ${START_SECONDS} s`), START_SECONDS * 1000).unref();
  });

  try {
    return { ...(await addresses), pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withSlash(url) {
  return url.endsWith('/') ? url : `${url}/`;
}
