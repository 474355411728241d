// Sends bytes on a socket and returns the reply, without an HTTP library that would tidy up either.
import net from 'node:net';

/**
 * Sends bytes and collects the reply. Waits for one complete answer or the end of the connection.
 * With `mustClose`, it then waits for the server to close; otherwise it shuts its own side down and
 * waits for the end. Resolves to `{ messages, stray, bytes, closed, hung }`: the complete messages,
 * the bytes after them, all bytes, whether the server closed by itself (if it had to), and whether
 * nothing arrived within `patience` milliseconds.
 */
export function exchange(url, pieces, { patience, closePatience, mustClose, headOnly }) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: url.hostname, port: Number(url.port), allowHalfOpen: true });
    const chunks = [];
    let ended = false;
    let answered = false;
    let timer = setTimeout(() => finish({ hung: true }), patience);

    function finish(how) {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      socket.destroy();
      const bytes = Buffer.concat(chunks);
      resolve({ ...split(bytes, headOnly), bytes, closed: false, hung: false, ...how });
    }
    // A reset counts as an end: the server may close before it has read everything.
    socket.on('error', () => finish({ closed: true }));
    socket.on('end', () => finish({ closed: true }));
    socket.on('close', () => finish({ closed: true }));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (answered || !split(Buffer.concat(chunks), headOnly).messages.some(isFinal)) return;
      answered = true;
      clearTimeout(timer);
      timer = setTimeout(() => finish({ hung: !mustClose }), mustClose ? closePatience : patience);
      if (!mustClose) socket.end();
    });
    socket.on('connect', () => {
      socket.setNoDelay(true);
      for (const piece of pieces) socket.write(piece);
    });
  });
}

function isFinal(message) {
  return message.status >= 200;
}

/** Splits what a server sent into messages. `headOnly`: the answers to HEAD have no bodies. */
export function split(bytes, headOnly = false) {
  const messages = [];
  let rest = bytes;
  while (rest.length) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) break;
    const [first, ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
    if (!status) break;
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const bodiless = headOnly || status < 200 || status === 204 || status === 304;
    const length = bodiless ? 0 : Number(headers.get('content-length') ?? 0);
    if (rest.length < end + 4 + length) break;
    messages.push({ status, headers, body: rest.subarray(end + 4, end + 4 + length).toString() });
    rest = rest.subarray(end + 4 + length);
  }
  return { messages, stray: rest };
}
