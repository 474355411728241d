// Lists the kernel's connections to the portal and when each began. A client that reads nothing
// cannot notice by itself that it was cut off. Works only on Linux.
import { readFileSync } from 'node:fs';

const EVERY_MS = 250;
/** Open, or closed by the client alone: what the server still holds. */
const HELD = new Set(['01', '08']);

export class Connections {
  #port;
  #address;
  #since = new Map();
  #timer;
  /** How long the longest of all connections was held, in seconds. */
  longest = 0;
  /** The most that were held at once. */
  most = 0;

  /** Watches the connections to `url` from an IPv4 address. */
  constructor(url, address) {
    this.#port = hex(Number(url.port));
    this.#address = Buffer.from(address.split('.').reverse().map(Number))
      .toString('hex')
      .toUpperCase();
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
  }

  stop() {
    clearInterval(this.#timer);
  }

  /** Whether the server holds the connection from this port. */
  holds(port) {
    this.#look();
    return [...this.#since.keys()].some((held) => held.startsWith(`${hex(port)} `));
  }

  #look() {
    const now = Date.now();
    const held = new Set();
    for (const line of readFileSync('/proc/net/tcp', 'latin1').split('\n').slice(1)) {
      const [, local, remote, state, , , , , , inode] = line.trim().split(/\s+/);
      if (!local?.endsWith(`:${this.#port}`) || !HELD.has(state)) continue;
      const [address, port] = remote.split(':');
      // The key includes the socket's number: another connection may soon reuse a port.
      if (address === this.#address) held.add(`${port} ${inode}`);
    }
    for (const connection of this.#since.keys()) {
      if (!held.has(connection)) this.#since.delete(connection);
    }
    for (const connection of held) {
      if (!this.#since.has(connection)) this.#since.set(connection, now);
      this.longest = Math.max(this.longest, (now - this.#since.get(connection)) / 1000);
    }
    this.most = Math.max(this.most, held.size);
  }
}

function hex(port) {
  return port.toString(16).toUpperCase().padStart(4, '0');
}
