// Starts a `handover serve` in front of any upstream, and a stranger who signs in to it. Some
// attacks cannot use the demo: its portal and stand-in share a process, and its limits are the
// defaults.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from './sign-in.js';

const START_SECONDS = 20;
const SETTLE_MS = 3000;
/** So high that no attack meets them. */
const LIMITS = `[limits]
failures_per_userid = 1000
failures_per_address = 10000
userids_per_address = 10000
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * Resolves to `{ portal, residentMib, signIn, stop }`. `secenrol`: more of the config's section, as
 * TOML. `limits`: the config's limits and sections that follow.
 */
export async function serve(upstream, secenrol = '', limits = LIMITS) {
  const portal = new URL(`http://127.0.0.1:${await freePort()}/`);
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  const config = join(folder, 'config.toml');
  writeFileSync(
    config,
    `[server]
listen = "${portal.host}"
public_url = "${portal.origin}"
management_listen = ""
insecure_http = true
connections_per_address = 1000
[audit]
destination = "off"
[secenrol]
urls = ["${upstream}"]
insecure_http = true
${secenrol}
${limits}`,
  );
  const child = spawn(process.env.HANDOVER_BINARY, ['serve', '--config', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { RUST_LOG: 'off' },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  for (const end = Date.now() + START_SECONDS * 1000; ;) {
    if (
      await fetch(portal).then(
        () => true,
        () => false,
      )
    )
      break;
    if (Date.now() > end || child.exitCode !== null)
      throw new Error('handover serve does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  return {
    portal,
    /** Of the process, once it has had time to let go of what it no longer needs. */
    async residentMib() {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      return (
        Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))[1]) /
        1024
      );
    },
    signIn: (userid, password) => signIn(portal, agent, userid, password),
    async stop() {
      agent.destroy();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}
