// Writes the names of the regions that have a numbering plan, a file for each language of the portal, in that
// language's order, as code, tab, name:
//   node regions/write.mjs
// A language that has no file here shows the English names. The names are the Unicode CLDR's, which come with Node.
import { readdirSync, writeFileSync } from 'node:fs';

const CODES = `AC AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE
GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW
KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS
ST SV SX SY SZ TA TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;

// The portal's Portuguese is Portugal's; the CLDR's, without a country, is Brazil's.
const SPOKEN = { pt: 'pt-PT' };
const folder = new URL('.', import.meta.url);

for (const file of readdirSync(new URL('../locales', folder))) {
  const language = file.replace(/\.ftl$/, '');
  const names = new Intl.DisplayNames([SPOKEN[language] ?? language], { type: 'region' });
  const { compare } = new Intl.Collator(SPOKEN[language] ?? language);
  const rows = CODES.split(/\s+/).map((code) => [code, names.of(code)]).sort(([, one], [, other]) => compare(one, other));
  writeFileSync(new URL(`${language}.tsv`, folder), rows.map((row) => `${row.join('\t')}\n`).join(''));
}
