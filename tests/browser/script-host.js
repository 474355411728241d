// A page of our own around handover.js, under the portal's strictest policy; each test says what is
// polled.
import { createServer } from 'node:http';
import { startDemo } from './demo.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types handover',
].join('; ');

/** A fragment like the portal's, with the delay until the next poll. */
export function fragment(words, delay = '100ms', more = '') {
  return (
    `\n<div hx-get="/status" hx-trigger="load delay:${delay}" hx-swap="outerHTML">` +
    `<p data-announce>${words}</p>${more}</div>\n`
  );
}

/**
 * The script as the portal serves it: the build makes one file of the modules in static/handover.
 */
export async function servedScript() {
  const demo = await startDemo();
  try {
    const page = await (await fetch(demo.portal)).text();
    const [, path] = /<script\b[^>]*\bsrc="([^"]+)"/.exec(page);
    return await (await fetch(new URL(path, demo.portal))).text();
  } finally {
    await demo.stop();
  }
}

/**
 * The page loads `script`. It has `body` in it the first time, and nothing that polls when asked
 * for anew, unless `isSameAnew`. `answer(request, response, count)` answers `/status`. The host
 * counts `pages`, `polls` and `posts`.
 */
export async function startHost(
  script,
  { body = fragment('Waiting'), isSameAnew = false, answer } = {},
) {
  const host = { pages: 0, polls: 0, posts: 0, lastPost: '', lastPoll: null };
  const routes = {
    'GET /handover.js': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(script);
    },
    'GET /status': (request, response) => {
      host.polls += 1;
      host.lastPoll = request.headers;
      if (answer) return answer(request, response, host.polls);
      return html(response, fragment('Waiting'));
    },
    'GET /page': (request, response) => {
      host.pages += 1;
      html(response, page(host.pages === 1 || isSameAnew ? body : 'Anew'));
    },
    'GET /elsewhere': (request, response) =>
      html(response, '<title>Elsewhere</title><main>Elsewhere'),
    'GET /nothing': (request, response) => response.writeHead(204).end(),
    'GET /refused': (request, response) => html(response, page('Anew')),
    'POST /refused': (request, response) => {
      response.statusCode = 422;
      html(response, page(body));
    },
    'POST /more': async (request, response) => {
      host.posts += 1;
      for await (const chunk of request) host.lastPost += chunk;
      response.writeHead(303, { location: '/elsewhere' }).end();
    },
    'POST /slow': async (request, response) => {
      host.posts += 1;
      for await (const chunk of request) host.lastPost += chunk;
      setTimeout(() => html(response, '<title>Sent</title><main>Sent'), 1000);
    },
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const route =
      routes[`${request.method} ${pathname}`] ?? ((_, reply) => reply.writeHead(404).end());
    route(request, response);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  host.url = `http://127.0.0.1:${server.address().port}/page`;
  host.stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return host;
}

export function html(response, content) {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', POLICY);
  response.end(content);
}

function page(body) {
  return `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<script src="/handover.js" type="module"></script>
<main id="main" tabindex="-1">${body}</main><p id="announcer" role="status"></p></html>`;
}
