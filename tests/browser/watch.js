// A reverse proxy before the portal that hears of every script error and every violation of the
// policy. It is for WebKitGTK, which tells nobody while it is automated.
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';

const REPORTS = '/watch';
const LISTENERS = `for (const name of ['error', 'unhandledrejection'])
  addEventListener(name, ({ message, reason }) => navigator.sendBeacon('${REPORTS}', message ?? reason));
`;

/** Resolves to `{ url, problems }`. The proxy ends with the test. */
export async function startWatch(context, portalUrl) {
  const portal = new URL(portalUrl);
  const problems = [];
  const server = createServer((request, response) => {
    if (request.url === REPORTS) hear(request, response, problems);
    else forward(request, response, portal);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, problems };
}

async function hear(request, response, problems) {
  let report = '';
  for await (const chunk of request) report += chunk;
  problems.push(report);
  response.writeHead(204).end();
}

function forward(request, response, portal) {
  const headers = { ...request.headers, host: portal.host, 'accept-encoding': 'identity' };
  // The portal takes forms of its own pages only.
  if (headers.origin) headers.origin = portal.origin;
  if (headers.referer) headers.referer = portal.href;
  const { method, url: path } = request;
  const onward = ask({ host: portal.hostname, port: portal.port, method, path, headers });
  onward.on('response', (reply) => {
    const sent = { ...reply.headers };
    const policy = sent['content-security-policy'];
    if (policy) sent['content-security-policy'] = `${policy}; report-uri ${REPORTS}`;
    const isScript = sent['content-type']?.includes('javascript');
    // Its length changes.
    if (isScript) delete sent['content-length'];
    response.writeHead(reply.statusCode, sent);
    if (isScript) response.write(LISTENERS);
    reply.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
