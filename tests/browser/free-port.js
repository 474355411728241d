import { createServer } from 'node:net';

/** A port of the loopback address that is free now. For programs that do not say which port they chose. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
