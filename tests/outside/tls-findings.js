// Reads testssl.sh's report, named as argument. Four kinds of findings say nothing about the
// portal:
//
// - The certificate was made for the test: no authority knows it or could revoke it.
// - The order of ciphers. The client chooses: all offered ciphers are sound, and a phone without
//   AES hardware knows which is fast.
// - Findings about testssl.sh's own openssl.
// - BREACH. testssl.sh requests only the start page, which is compressed in the form that everybody
//   gets. It has nothing secret and nothing of the request. No page of a journey is compressed
//   (tests/portal/start.rs shows it).
import { readFileSync } from 'node:fs';
import { Report } from './report.js';

const SET_ASIDE = /^(cert_|DNS_CAArecord|cipher_order$|engine_problem$|BREACH$)/;
const FINE = ['OK', 'INFO', 'DEBUG'];
/** What it must have looked at; fewer findings would mean that it did not get anywhere. */
const LOOKED_AT = [
  'SSLv2',
  'SSLv3',
  'TLS1',
  'TLS1_1',
  'TLS1_2',
  'TLS1_3',
  'heartbleed',
  'ROBOT',
  'PFS',
  'secure_renego',
  'BEAST',
  'LUCKY13',
  'RC4',
];

const report = new Report('tls');
const findings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const id of LOOKED_AT) {
  const found = findings.filter((finding) => finding.id === id);
  const bad = found.filter(({ severity }) => !FINE.includes(severity));
  const problem = !found.length
    ? 'not looked at'
    : bad.map(({ severity, finding }) => `${severity}: ${finding}`).join('; ');
  report.note(id, found.map(({ finding }) => finding).join('; '), problem);
}
const open = findings.filter(
  ({ id, severity }) => !FINE.includes(severity) && !SET_ASIDE.test(id) && !LOOKED_AT.includes(id),
);
for (const { id, severity, finding } of open) report.note(id, finding, severity);
report.note(
  'testssl.sh finds nothing else',
  `${findings.length} findings`,
  open.length ? `${open.length} are open` : '',
);
report.end();
