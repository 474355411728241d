// Malformed and abusive requests, byte by byte. The server must refuse each or cut it off at once,
// and must not take hidden bytes for a second request. It must then still answer others. None may
// reach SecEnrol.
import { portal, signInCalls } from './demo.js';
import { exchange } from './raw.js';
import { Report } from './report.js';

/** Longer than the server gives a head, so that what it cuts off for slowness counts as cut off. */
const PATIENCE_MS = 8000;
/**
 * How soon a connection must be closed that can't be trusted any more. Shorter than an idle one is
 * kept.
 */
const CLOSE_MS = 3000;
const HEALTH_MS = 2000;

const HOST = portal.host;
const EVIL = 'evil.example';
const CHUNKS = '5\r\nhello\r\n0\r\n\r\n';
/** Hidden behind or inside a request; the page that it asks for must never come. */
const MARKER = `GET /help HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`;
const MARKER_PAGE = 'data-step="help"';
const FORM = 'Content-Type: application/x-www-form-urlencoded';
const OWN = 'Sec-Fetch-Site: same-origin';
const GOOD_FIELDS = 'userid=mallory&password=x';

// The expected answers, never more than one each. `closes`: the server must close the connection.

const REFUSED = { status: [400, 499], silence: true };
const BAD_FRAMING = { status: [400, 400], closes: true };
const BAD_SYNTAX = { status: [400, 400], silence: true, closes: true };
const WRONG_HOST = { status: [400, 400, 421], silence: false };
const NO_SUCH_PATH = { status: [400, 400, 404], silence: true };
/** Leads to the address of the page. */
const OTHER_SPELLING = { status: [303, 303, 400, 404] };
const WRONG_METHOD = { status: [400, 405, 501] };
const FINE = { status: [200, 200] };
const FINE_OR_REFUSED = { status: [200, 200, ...Array.from({ length: 32 }, (_, i) => 400 + i)] };
const only = (...statuses) => ({ status: [statuses[0], statuses[0], ...statuses.slice(1)] });

// Building requests

const request = (line, ...lines) => `${[line, ...lines].join('\r\n')}\r\n\r\n`;
const get = (path, ...lines) => request(`GET ${path} HTTP/1.1`, `Host: ${HOST}`, ...lines);
const post = (path, ...lines) => request(`POST ${path} HTTP/1.1`, `Host: ${HOST}`, OWN, ...lines);
const form = (body, ...lines) =>
  post('/sign-in', FORM, `Content-Length: ${Buffer.byteLength(body, 'latin1')}`, ...lines) + body;
const chunked = (...lines) => post('/sign-in', FORM, ...lines) + CHUNKS + MARKER;
const lengthy = (...lines) => post('/sign-in', FORM, ...lines) + 'hello' + MARKER;
const filler = (bytes) => 'a'.repeat(bytes);

const CASES = {
  'controls: these are in order': [
    ['a plain request', get('/'), FINE],
    ['a URL of 1.5 KiB', get(`/?${filler(1500)}`), FINE],
    ['90 headers', get('/', ...Array.from({ length: 88 }, (_, i) => `X-${i}: 1`)), FINE],
    ['a head of 12 KiB', get('/', `X-Long: ${filler(12_000)}`), FINE],
    [
      'absolute form with the right host',
      request(`GET http://${HOST}/ HTTP/1.1`, `Host: ${HOST}`),
      FINE_OR_REFUSED,
    ],
    ['an empty line before the request', `\r\n${get('/')}`, FINE_OR_REFUSED],
    [
      'headers that proxies send',
      get('/', `X-Forwarded-Host: ${EVIL}`, `Forwarded: host=${EVIL}`, 'X-Original-URL: /done'),
      FINE,
    ],
    [
      'a method override',
      get('/', 'X-HTTP-Method-Override: POST', 'X-Method-Override: DELETE'),
      FINE,
    ],
    ['a redirect asked for in the query', get(`/sign-in?next=//${EVIL}&url=http://${EVIL}`), FINE],
  ],

  'Transfer-Encoding in every disguise': [
    ['chunked', chunked('Transfer-Encoding: chunked'), BAD_FRAMING],
    ['Chunked', chunked('Transfer-Encoding: Chunked'), BAD_FRAMING],
    ['the name in capitals', chunked('TRANSFER-ENCODING: CHUNKED'), BAD_FRAMING],
    ['the name in small letters', chunked('transfer-encoding:chunked'), BAD_FRAMING],
    ['chunked, identity', chunked('Transfer-Encoding: chunked, identity'), BAD_FRAMING],
    ['identity, chunked', chunked('Transfer-Encoding: identity, chunked'), BAD_FRAMING],
    ['gzip, chunked', chunked('Transfer-Encoding: gzip, chunked'), BAD_FRAMING],
    ['identity', chunked('Transfer-Encoding: identity'), BAD_FRAMING],
    ['xchunked', chunked('Transfer-Encoding: xchunked'), BAD_FRAMING],
    ['"chunked" in quotes', chunked('Transfer-Encoding: "chunked"'), BAD_FRAMING],
    ['chunked;q=1', chunked('Transfer-Encoding: chunked;q=1'), BAD_FRAMING],
    ['no value', chunked('Transfer-Encoding:'), BAD_FRAMING],
    ['a comma alone', chunked('Transfer-Encoding: ,'), BAD_FRAMING],
    ['a tab before the value', chunked('Transfer-Encoding:\tchunked'), BAD_FRAMING],
    ['white space behind the value', chunked('Transfer-Encoding: chunked \t'), BAD_FRAMING],
    ['a vertical tab before the value', chunked('Transfer-Encoding: \x0bchunked'), BAD_FRAMING],
    ['an 8-bit byte in the value', chunked('Transfer-Encoding: chunked\xa0'), BAD_FRAMING],
    ['a space before the colon', chunked('Transfer-Encoding : chunked'), BAD_FRAMING],
    ['a tab before the colon', chunked('Transfer-Encoding\t: chunked'), BAD_FRAMING],
    ['the value folded', chunked('Transfer-Encoding:\r\n chunked'), BAD_FRAMING],
    [
      'the whole header folded behind another',
      chunked('X-One: 1\r\n Transfer-Encoding: chunked'),
      BAD_FRAMING,
    ],
    ['behind a bare CR', chunked('X-One: 1\rTransfer-Encoding: chunked'), BAD_FRAMING],
    ['behind a bare LF', chunked('X-One: 1\nTransfer-Encoding: chunked'), BAD_FRAMING],
    ['twice', chunked('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'), BAD_FRAMING],
    [
      'twice and different',
      chunked('Transfer-Encoding: identity', 'Transfer-Encoding: chunked'),
      BAD_FRAMING,
    ],
    [
      'before Content-Length',
      chunked('Transfer-Encoding: chunked', `Content-Length: ${CHUNKS.length}`),
      BAD_FRAMING,
    ],
    [
      'after Content-Length',
      chunked(`Content-Length: ${CHUNKS.length}`, 'Transfer-Encoding: chunked'),
      BAD_FRAMING,
    ],
    [
      'after Content-Length: 0',
      chunked('Content-Length: 0', 'Transfer-Encoding: chunked'),
      BAD_FRAMING,
    ],
    [
      'after a Content-Length over everything',
      chunked(`Content-Length: ${CHUNKS.length + MARKER.length}`, 'Transfer-Encoding: identity'),
      BAD_FRAMING,
    ],
    ['with a GET', get('/', 'Transfer-Encoding: chunked') + CHUNKS + MARKER, BAD_FRAMING],
    [
      'with a HEAD',
      request('HEAD / HTTP/1.1', `Host: ${HOST}`, 'Transfer-Encoding: chunked') + CHUNKS + MARKER,
      { ...BAD_FRAMING, headOnly: true },
    ],
    [
      'in HTTP/1.0',
      request('POST /sign-in HTTP/1.0', `Host: ${HOST}`, OWN, FORM, 'Transfer-Encoding: chunked') +
        CHUNKS +
        MARKER,
      BAD_FRAMING,
    ],
    [
      'at a path that is none',
      post('/none', 'Transfer-Encoding: chunked') + CHUNKS + MARKER,
      BAD_FRAMING,
    ],
    [
      'from another origin',
      request(
        'POST /sign-in HTTP/1.1',
        `Host: ${HOST}`,
        'Sec-Fetch-Site: cross-site',
        FORM,
        'Transfer-Encoding: chunked',
      ) +
        CHUNKS +
        MARKER,
      BAD_FRAMING,
    ],
    ['with no chunk ever', post('/sign-in', FORM, 'Transfer-Encoding: chunked'), BAD_FRAMING],
    [
      'with a chunk of a wrong size',
      post('/sign-in', FORM, 'Transfer-Encoding: chunked') + `zz\r\nhello\r\n0\r\n\r\n${MARKER}`,
      BAD_FRAMING,
    ],
  ],

  'Content-Length': [
    ['twice the same', lengthy('Content-Length: 5', 'Content-Length: 5'), BAD_FRAMING],
    ['twice and different', lengthy('Content-Length: 5', 'Content-Length: 0'), BAD_FRAMING],
    ['5, 5', lengthy('Content-Length: 5, 5'), BAD_FRAMING],
    ['5,5', lengthy('Content-Length: 5,5'), BAD_FRAMING],
    ['negative', lengthy('Content-Length: -5'), BAD_FRAMING],
    ['+5', lengthy('Content-Length: +5'), BAD_FRAMING],
    ['0x5', lengthy('Content-Length: 0x5'), BAD_FRAMING],
    ['5 5', lengthy('Content-Length: 5 5'), BAD_FRAMING],
    ['5;', lengthy('Content-Length: 5;'), BAD_FRAMING],
    ['5.0', lengthy('Content-Length: 5.0'), BAD_FRAMING],
    ['no value', lengthy('Content-Length:'), BAD_FRAMING],
    ['a superscript five', lengthy('Content-Length: \xb5'), BAD_FRAMING],
    ['2^64', lengthy('Content-Length: 18446744073709551616'), BAD_FRAMING],
    ['2^64 + 5', lengthy('Content-Length: 18446744073709551621'), BAD_FRAMING],
    ['forty nines', lengthy(`Content-Length: ${'9'.repeat(40)}`), BAD_FRAMING],
    ['a space before the colon', lengthy('Content-Length : 5'), BAD_FRAMING],
    ['folded', lengthy('Content-Length:\r\n 5'), BAD_FRAMING],
    [
      'a request as the body of a GET',
      get('/', `Content-Length: ${MARKER.length}`) + MARKER,
      FINE_OR_REFUSED,
    ],
    [
      'a request as the body of what is refused for its origin',
      request(
        'POST /sign-in HTTP/1.1',
        `Host: ${HOST}`,
        'Sec-Fetch-Site: cross-site',
        FORM,
        `Content-Length: ${MARKER.length}`,
      ) + MARKER,
      only(403),
    ],
    [
      'a request as the body of what is refused for its type',
      post('/sign-in', 'Content-Type: text/plain', `Content-Length: ${MARKER.length}`) + MARKER,
      only(415),
    ],
    [
      'a request as the body of what is refused for its path',
      post('/none', FORM, `Content-Length: ${MARKER.length}`) + MARKER,
      only(404),
    ],
    [
      'a request as the body of what is refused for its method',
      post('/help', FORM, `Content-Length: ${MARKER.length}`) + MARKER,
      only(405),
    ],
  ],

  'lines and names': [
    // RFC 9112, 2.2: a recipient may accept a single LF as a line terminator.
    ['bare LF everywhere', `GET / HTTP/1.1\nHost: ${HOST}\n\n`, FINE_OR_REFUSED],
    [
      'bare LF behind one header',
      `GET / HTTP/1.1\r\nHost: ${HOST}\nX-One: 1\r\n\r\n`,
      FINE_OR_REFUSED,
    ],
    ['bare LF at the end of the head', `GET / HTTP/1.1\r\nHost: ${HOST}\r\n\n`, FINE_OR_REFUSED],
    ['bare CR everywhere', `GET / HTTP/1.1\rHost: ${HOST}\r\r`, BAD_SYNTAX],
    ['a bare CR in a value', get('/', 'X-One: 1\r2'), BAD_SYNTAX],
    ['NUL in a value', get('/', 'X-One: 1\x002'), BAD_SYNTAX],
    ['NUL in a name', get('/', 'X-\x00One: 1'), BAD_SYNTAX],
    ['ESC in a value', get('/', 'X-One: \x1b[31m'), BAD_SYNTAX],
    ['8-bit bytes in a name', get('/', 'X-\xe9: 1'), BAD_SYNTAX],
    ['a space in a name', get('/', 'X One: 1'), BAD_SYNTAX],
    ['a space before the colon', get('/', 'X-One : 1'), BAD_SYNTAX],
    ['an empty name', get('/', ': 1'), BAD_SYNTAX],
    ['a line without a colon', get('/', 'X-One'), BAD_SYNTAX],
    ['brackets in a name', get('/', 'X(One): 1'), BAD_SYNTAX],
    ['a folded value', get('/', 'X-One: 1\r\n 2'), BAD_SYNTAX],
    ['white space before the first header', `GET / HTTP/1.1\r\n Host: ${HOST}\r\n\r\n`, BAD_SYNTAX],
    ['8-bit bytes in the path', get('/\xe9'), REFUSED],
    ['NUL in the path', get('/\x00'), REFUSED],
    [
      'a tab for the space behind the method',
      `GET\t/ HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`,
      BAD_SYNTAX,
    ],
    ['a space in the path', get('/ sign-in'), BAD_SYNTAX],
    ['no path', get(''), BAD_SYNTAX],
    ['a path without a slash', get('sign-in'), REFUSED],
    [
      'nothing but garbage',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03garbage\r\n\r\n',
      BAD_SYNTAX,
    ],
  ],

  Host: [
    ['none', 'GET / HTTP/1.1\r\n\r\n', WRONG_HOST],
    ['none, in HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', WRONG_HOST],
    ['empty', request('GET / HTTP/1.1', 'Host:'), WRONG_HOST],
    ['two, the same', get('/', `Host: ${HOST}`), WRONG_HOST],
    ['two, the right one first', get('/', `Host: ${EVIL}`), WRONG_HOST],
    [
      'two, the right one last',
      request('GET / HTTP/1.1', `Host: ${EVIL}`, `Host: ${HOST}`),
      WRONG_HOST,
    ],
    ['another', request('GET / HTTP/1.1', `Host: ${EVIL}`), WRONG_HOST],
    ['another port', request('GET / HTTP/1.1', `Host: ${portal.hostname}:1`), WRONG_HOST],
    ['no port', request('GET / HTTP/1.1', `Host: ${portal.hostname}`), WRONG_HOST],
    ['an empty port', request('GET / HTTP/1.1', `Host: ${portal.hostname}:`), WRONG_HOST],
    ['a suffix', request('GET / HTTP/1.1', `Host: ${HOST}.${EVIL}`), WRONG_HOST],
    ['a prefix', request('GET / HTTP/1.1', `Host: ${EVIL}.${HOST}`), WRONG_HOST],
    ['a user before it', request('GET / HTTP/1.1', `Host: ${EVIL}@${HOST}`), WRONG_HOST],
    ['a user behind it', request('GET / HTTP/1.1', `Host: ${HOST}@${EVIL}`), WRONG_HOST],
    ['a path behind it', request('GET / HTTP/1.1', `Host: ${HOST}/${EVIL}`), WRONG_HOST],
    ['a list', request('GET / HTTP/1.1', `Host: ${HOST}, ${EVIL}`), WRONG_HOST],
    [
      'another, for a static file',
      request('GET /static/handover.css HTTP/1.1', `Host: ${EVIL}`),
      { status: [400, 400, 404, 421] },
    ],
    [
      'another, for a form',
      request(
        'POST /sign-in HTTP/1.1',
        `Host: ${EVIL}`,
        OWN,
        FORM,
        `Content-Length: ${GOOD_FIELDS.length}`,
      ) + GOOD_FIELDS,
      WRONG_HOST,
    ],
    [
      'absolute form with another',
      request(`GET http://${EVIL}/ HTTP/1.1`, `Host: ${HOST}`),
      WRONG_HOST,
    ],
    [
      'absolute form with another, twice',
      request(`GET http://${EVIL}/ HTTP/1.1`, `Host: ${EVIL}`),
      WRONG_HOST,
    ],
    [
      'absolute form with the right one, Host another',
      request(`GET http://${HOST}/ HTTP/1.1`, `Host: ${EVIL}`),
      WRONG_HOST,
    ],
    [
      'absolute form with a user',
      request(`GET http://${EVIL}@${HOST}/ HTTP/1.1`, `Host: ${HOST}`),
      WRONG_HOST,
    ],
  ],

  'versions and methods': [
    ['HTTP/0.9', 'GET /\r\n', BAD_SYNTAX],
    ['HTTP/1.2', request('GET / HTTP/1.2', `Host: ${HOST}`), BAD_SYNTAX],
    ['HTTP/2.0 on one line', request('GET / HTTP/2.0', `Host: ${HOST}`), BAD_SYNTAX],
    ['HTTP/11', request('GET / HTTP/11', `Host: ${HOST}`), BAD_SYNTAX],
    ['http/1.1', request('GET / http/1.1', `Host: ${HOST}`), BAD_SYNTAX],
    [
      'the HTTP/2 preface',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00',
      BAD_SYNTAX,
    ],
    ['get', request('get / HTTP/1.1', `Host: ${HOST}`, OWN), WRONG_METHOD],
    [
      'a method that is none',
      request('FROB / HTTP/1.1', `Host: ${HOST}`, OWN),
      { ...WRONG_METHOD, allow: true },
    ],
    ['a method of 1 KiB', request(`${'A'.repeat(1024)} / HTTP/1.1`, `Host: ${HOST}`, OWN), REFUSED],
    ['a method with a bracket', request('GE(T / HTTP/1.1', `Host: ${HOST}`), REFUSED],
    [
      'PUT',
      request('PUT / HTTP/1.1', `Host: ${HOST}`, OWN, 'Content-Length: 0'),
      { ...only(405), allow: true },
    ],
    [
      'DELETE',
      request('DELETE /sign-in HTTP/1.1', `Host: ${HOST}`, OWN),
      { ...only(405), allow: true },
    ],
    [
      'PROPFIND',
      request('PROPFIND / HTTP/1.1', `Host: ${HOST}`, OWN, 'Depth: 1'),
      { ...WRONG_METHOD, allow: true },
    ],
    ['TRACE', request('TRACE / HTTP/1.1', `Host: ${HOST}`, OWN, `X-Secret: ${EVIL}`), WRONG_METHOD],
    [
      'TRACE without an origin',
      request('TRACE / HTTP/1.1', `Host: ${HOST}`, `X-Secret: ${EVIL}`),
      { status: [400, 405] },
    ],
    [
      'CONNECT',
      request(`CONNECT ${EVIL}:443 HTTP/1.1`, `Host: ${EVIL}:443`),
      { ...REFUSED, silence: true },
    ],
    ['CONNECT to itself', request(`CONNECT ${HOST} HTTP/1.1`, `Host: ${HOST}`), REFUSED],
    ['OPTIONS *', request('OPTIONS * HTTP/1.1', `Host: ${HOST}`), { status: [400, 405] }],
    [
      'OPTIONS with a preflight',
      request(
        'OPTIONS /sign-in HTTP/1.1',
        `Host: ${HOST}`,
        `Origin: http://${EVIL}`,
        'Access-Control-Request-Method: POST',
      ),
      { status: [400, 405] },
    ],
    ['GET *', get('*'), REFUSED],
  ],

  'Expect and Upgrade': [
    [
      'Expect: 100-continue',
      post('/sign-in', FORM, `Content-Length: ${GOOD_FIELDS.length}`, 'Expect: 100-continue'),
      REFUSED,
    ],
    [
      'Expect: 100-continue with the body behind it',
      post('/sign-in', FORM, `Content-Length: ${MARKER.length}`, 'Expect: 100-continue') + MARKER,
      REFUSED,
    ],
    ['Expect: something else', get('/', 'Expect: something-else'), REFUSED],
    // An offer that a server may ignore. Java's HTTP client makes it.
    [
      'Upgrade: h2c',
      get(
        '/',
        'Connection: Upgrade, HTTP2-Settings',
        'Upgrade: h2c',
        'HTTP2-Settings: AAMAAABkAAQAAP__',
      ),
      FINE,
    ],
    [
      'Upgrade: websocket',
      get(
        '/',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ),
      REFUSED,
    ],
    [
      'Upgrade: websocket, with a request behind it',
      get(
        '/',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ) + MARKER,
      REFUSED,
    ],
  ],

  sizes: [
    ['a path of 3 KiB', get(`/${filler(3000)}`), only(414)],
    ['a query of 3 KiB', get(`/?${filler(3000)}`), only(414)],
    ['a URL of 2049 bytes', get(`/?${filler(2047)}`), only(414)],
    ['a URL of 14 KiB', get(`/?${filler(14_000)}`), only(414)],
    [
      'a URL of 200 KiB',
      get(`/?${filler(200_000)}`),
      { status: [414, 414, 431, 400], silence: true },
    ],
    ['a header of 17 KiB', get('/', `X-Long: ${filler(17_000)}`), only(431)],
    [
      'cookies of 20 KiB',
      get('/', ...Array.from({ length: 5 }, (_, i) => `Cookie: c${i}=${filler(4000)}`)),
      only(431),
    ],
    [
      '60 headers that are 20 KiB together',
      get('/', ...Array.from({ length: 60 }, (_, i) => `X-${i}: ${filler(330)}`)),
      only(431),
    ],
    [
      'a header of 1 MiB',
      get('/', `X-Long: ${filler(1_000_000)}`),
      { ...only(431), silence: true },
    ],
    ['97 headers', get('/', ...Array.from({ length: 96 }, (_, i) => `X-${i}: 1`)), only(431)],
    [
      'the same header 120 times',
      get('/', ...Array.from({ length: 120 }, () => 'X: 1')),
      only(431),
    ],
    [
      '2,000 headers',
      get('/', ...Array.from({ length: 2000 }, (_, i) => `X-${i}: 1`)),
      { ...only(431), silence: true },
    ],
    [
      'a form of 16 KiB + 1',
      form(`userid=mallory&password=${filler(16 * 1024 + 1 - 24)}`),
      only(413),
    ],
    ['a form of 64 KiB', form(`userid=mallory&password=${filler(64 * 1024)}`), only(413)],
    ['a form said to be 1 GB', post('/sign-in', FORM, 'Content-Length: 1000000000'), only(413)],
    [
      'a large body where none belongs',
      post('/help', FORM, 'Content-Length: 50000') + filler(50_000),
      { status: [405, 405, 413] },
    ],
    [
      'a large body with a GET',
      get('/', 'Content-Length: 50000') + filler(50_000),
      { status: [413, 413, 400] },
    ],
  ],

  'media types': [
    [
      'multipart',
      post('/sign-in', 'Content-Type: multipart/form-data; boundary=x', 'Content-Length: 5') +
        '--x--',
      only(415),
    ],
    [
      'JSON',
      post('/sign-in', 'Content-Type: application/json', 'Content-Length: 2') + '{}',
      only(415),
    ],
    [
      'plain text',
      post('/sign-in', 'Content-Type: text/plain', `Content-Length: ${GOOD_FIELDS.length}`) +
        GOOD_FIELDS,
      only(415),
    ],
    ['none', post('/sign-in', `Content-Length: ${GOOD_FIELDS.length}`) + GOOD_FIELDS, only(415)],
    [
      'one that only begins right',
      post('/sign-in', `${FORM}x`, `Content-Length: ${GOOD_FIELDS.length}`) + GOOD_FIELDS,
      only(415),
    ],
    [
      'two',
      post('/sign-in', FORM, 'Content-Type: text/plain', `Content-Length: ${GOOD_FIELDS.length}`) +
        GOOD_FIELDS,
      only(415, 400),
    ],
    [
      'another charset',
      post('/sign-in', `${FORM}; charset=utf-16`, `Content-Length: ${GOOD_FIELDS.length}`) +
        GOOD_FIELDS,
      only(415, 400),
    ],
    [
      'a compressed body',
      post('/sign-in', FORM, 'Content-Encoding: gzip', `Content-Length: ${GOOD_FIELDS.length}`) +
        GOOD_FIELDS,
      only(415, 400),
    ],
    ['no body at all', post('/sign-in', FORM), only(400, 411)],
  ],

  paths: [
    ['//', get('//'), OTHER_SPELLING],
    ['another host behind //', get(`//${EVIL}/`), NO_SUCH_PATH],
    ['a backslash and another host', get(`/\\${EVIL}`), NO_SUCH_PATH],
    ['/../', get('/../'), NO_SUCH_PATH],
    ['/./', get('/./'), NO_SUCH_PATH],
    ['/../../etc/passwd', get('/../../../../etc/passwd'), NO_SUCH_PATH],
    ['/%2e%2e/', get('/%2e%2e/%2e%2e/etc/passwd'), NO_SUCH_PATH],
    ['/%00', get('/%00'), NO_SUCH_PATH],
    ['/sign-in%00', get('/sign-in%00'), NO_SUCH_PATH],
    ['/%5c', get('/%5c..%5c'), NO_SUCH_PATH],
    ['/sign-in/', get('/sign-in/'), OTHER_SPELLING],
    ['/sign-in;x=1', get('/sign-in;x=1'), NO_SUCH_PATH],
    ['/static/', get('/static/'), NO_SUCH_PATH],
    ['/static/../sign-in', get('/static/../sign-in'), NO_SUCH_PATH],
    ['/static/..%2f', get('/static/..%2f..%2fetc%2fpasswd'), NO_SUCH_PATH],
    ['/static/..%5c', get('/static/..%5c..%5cetc%5cpasswd'), NO_SUCH_PATH],
    ['/static/%252e%252e%252f', get('/static/%252e%252e%252fetc%252fpasswd'), NO_SUCH_PATH],
    ['/static/ and an overlong slash', get('/static/..%c0%af..%c0%afetc/passwd'), NO_SUCH_PATH],
    ['/static/ and an absolute path', get('/static//etc/passwd'), NO_SUCH_PATH],
    ['/static/%2fetc%2fpasswd', get('/static/%2fetc%2fpasswd'), NO_SUCH_PATH],
    ['a bad percent encoding', get('/%zz'), NO_SUCH_PATH],
    ['half a percent encoding', get('/static/%'), NO_SUCH_PATH],
    ['a line break and a header', get('/%0d%0aSet-Cookie:%20x=1'), NO_SUCH_PATH],
    ['file:', request('GET file:///etc/passwd HTTP/1.1', `Host: ${HOST}`), REFUSED],
    ['/metrics', get('/metrics'), NO_SUCH_PATH],
    ['/healthz', get('/healthz'), NO_SUCH_PATH],
    ['/.git/config', get('/.git/config'), NO_SUCH_PATH],
    ['a bad query', get('/scan?still=%zz&%=%'), { status: [303, 303, 400, 404] }],
  ],

  'forms that SecEnrol never sees': [
    ['a bad percent encoding in the userid', form('userid=%zz&password=x'), only(400, 422)],
    ['a bad percent encoding in the password', form('userid=mallory&password=%zz'), only(400, 422)],
    ['half a percent encoding', form('userid=mallory&password=x%'), only(400, 422)],
    ['overlong UTF-8 in the userid', form('userid=%c0%aemallory&password=x'), only(400, 422)],
    ['overlong UTF-8 in the password', form('userid=mallory&password=%c0%ae'), only(400, 422)],
    ['a surrogate in UTF-8', form('userid=mallory&password=%ed%a0%80'), only(400, 422)],
    ['raw 8-bit bytes', form('userid=mallory&password=\xe9'), only(400, 422)],
    ['a userid twice', form('userid=mallory&userid=trudy&password=x'), only(400, 422)],
    ['a password twice', form('userid=mallory&password=x&password=y'), only(400, 422)],
    ['an unknown field', form(`${GOOD_FIELDS}&action=GETQRONLY`), only(400, 422)],
    ['an unknown field without a value', form(`${GOOD_FIELDS}&admin`), only(400, 422)],
    ['no password', form('userid=mallory'), only(400, 422)],
    ['fields as arrays', form('userid[]=mallory&password[]=x'), only(400, 422)],
    ['semicolons between', form('userid=mallory;password=x'), only(400, 422)],
    [
      'fields in the query',
      post(`/sign-in?${GOOD_FIELDS}`, FORM, 'Content-Length: 0'),
      only(400, 422),
    ],
    ['an empty body', form(''), only(400, 422)],
    ['NUL in the userid', form('userid=mall%00ory&password=x'), only(400, 422)],
    ['NUL in the password', form('userid=mallory&password=x%00y'), only(400, 422)],
    [
      'a line break in the password',
      form('userid=mallory&password=x%0d%0aSet-Cookie:%20x=1'),
      only(400, 422),
    ],
    ['a line break in the userid', form('userid=mall%0d%0aory&password=x'), only(400, 422)],
    ['an LDAP filter', form('userid=*)(uid=*))(|(uid=*&password=x'), only(400, 422)],
    [
      'an LDAP filter in full width',
      form('userid=%ef%bc%8a%ef%bc%89%ef%bc%88uid%ef%bc%9d%ef%bc%8a&password=x'),
      only(400, 422),
    ],
    ['a right-to-left override', form('userid=mallory%e2%80%aetxt&password=x'), only(400, 422)],
    ['a password of 257 bytes', form(`userid=mallory&password=${filler(257)}`), only(400, 422)],
    [
      '1,000 fields',
      form(Array.from({ length: 1000 }, (_, i) => `f${i}=1`).join('&')),
      only(400, 422),
    ],
    [
      'a passcode without a journey',
      post('/passcode', FORM, 'Content-Length: 24') + 'token=x&passcode=1234567',
      { status: [303, 303, 403] },
    ],
    [
      'from another origin',
      form(GOOD_FIELDS).replace(OWN, 'Sec-Fetch-Site: cross-site'),
      only(403),
    ],
    [
      'from a sibling origin',
      form(GOOD_FIELDS).replace(OWN, 'Sec-Fetch-Site: same-site'),
      only(403),
    ],
    ['from nowhere', form(GOOD_FIELDS).replace(`${OWN}\r\n`, ''), only(403)],
    ['from origin null', form(GOOD_FIELDS).replace(OWN, 'Origin: null'), only(403)],
    [
      'from two origins',
      form(GOOD_FIELDS).replace(OWN, `Origin: ${portal.origin}\r\nOrigin: http://${EVIL}`),
      only(403),
    ],
  ],
};

/** Says what is wrong with what came back; empty where nothing is. */
function judge(seen, expected) {
  const answers = seen.messages.filter((message) => message.status >= 200);
  const problems = [];
  if (seen.hung)
    problems.push(answers.length ? 'the connection stays open behind the answer' : 'it hangs');
  if (seen.messages.length > answers.length) problems.push('answered with an interim status');
  if (answers.length > 1) problems.push(`answered ${answers.length} times`);
  if (seen.bytes.includes(MARKER_PAGE)) problems.push('the hidden request was answered');
  if (seen.stray.length)
    problems.push(
      `bytes that are no answer: ${JSON.stringify(seen.stray.subarray(0, 40).toString('latin1'))}`,
    );
  if (!answers.length && !expected.silence && !seen.hung) problems.push('no answer');
  if (answers.length && !allowed(answers[0].status, expected.status))
    problems.push(`status ${answers[0].status}`);
  if (expected.closes && !seen.closed) problems.push('not closed');
  for (const { status, headers } of answers) {
    if (expected.allow && status === 405 && !headers.has('allow')) problems.push('no Allow');
    for (const name of ['server', 'x-powered-by', 'set-cookie', 'access-control-allow-origin']) {
      if (headers.has(name)) problems.push(`header ${name}`);
    }
  }
  if (seen.bytes.includes(EVIL)) problems.push('what was sent comes back');
  if (seen.bytes.includes('root:')) problems.push('a file comes back');
  return problems.join(', ');
}

/**
 * `[low, high, …others]`: 501 is allowed to a method where it stands among the others, as HTTP
 * wants it.
 */
function allowed(status, [low, high, ...others]) {
  return (status >= low && status <= high) || others.includes(status);
}

async function health() {
  const options = { patience: HEALTH_MS, closePatience: HEALTH_MS, mustClose: false };
  const { messages } = await exchange(portal, [get('/', 'Connection: close')], options);
  return messages[0]?.status === 200
    ? ''
    : `then GET / is not answered within ${HEALTH_MS / 1000} s`;
}

function told(seen) {
  const statuses = seen.messages.map((message) => message.status).join(', ') || 'no answer';
  return seen.closed ? `${statuses}, closed` : statuses;
}

const report = new Report('malformed');
const before = await signInCalls();
for (const [group, cases] of Object.entries(CASES)) {
  console.log(`\n${group}`);
  for (const [name, bytes, expected] of cases) {
    const seen = await exchange(portal, [Buffer.from(bytes, 'latin1')], {
      patience: PATIENCE_MS,
      closePatience: CLOSE_MS,
      mustClose: Boolean(expected.closes),
      headOnly: Boolean(expected.headOnly),
    });
    const problems = [judge(seen, expected), await health()].filter(Boolean);
    report.note(name, told(seen), problems.join(', '));
  }
}
console.log('\nin the end');
const calls = (await signInCalls()) - before;
report.note('none of this reached SecEnrol', `${calls} sign-ins`, calls ? 'some did' : '');
report.end();
