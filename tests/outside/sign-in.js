// One sign-in, as an attacker's script sends it.
import http from 'node:http';

/** Resolves to the answer's status, length, milliseconds and `Retry-After`. */
export function signIn(portal, agent, userid, password) {
  const body = new URLSearchParams({ userid, password }).toString();
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    Origin: portal.origin,
    'Sec-Fetch-Site': 'same-origin',
  };
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = http.request(
      new URL('/sign-in', portal),
      { method: 'POST', headers, agent },
      (response) => {
        let length = 0;
        response.on('data', (chunk) => {
          length += chunk.length;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            length,
            ms: performance.now() - began,
            retryAfter: response.headers['retry-after'],
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
