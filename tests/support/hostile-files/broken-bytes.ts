import { REFERENCE_CHARTS, referenceChart } from '../reference-charts.ts';
import type { RandomNumbers } from '../random-numbers.ts';
import { many } from './broken-charts.ts';
import type { Makers } from './maker.ts';

const TABLE = 'Id,Title,Manager\n1,Geschäftsführer,\n2,Directeur général,1\n';
const MOST = 20 * 1024 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const ENDINGS = ['csv', 'txt', 'md', 'json', 'xlsx', 'tsv', 'reportline.json'];

/** Bytes in other encodings than they say, and bytes that are nothing. */
export const BROKEN_BYTES: Makers = {
  'a chart in another encoding': (random) => ({
    ending: 'reportline.json',
    content: encoded(random, chart(random)),
  }),
  'a table in another encoding': (random) => ({
    ending: random.pick(['csv', 'txt']),
    content: encoded(random, TABLE),
  }),
  'byte order marks in the wrong places': (random) => ({
    ending: random.pick(['reportline.json', 'csv', 'txt']),
    content: random.pick([
      `\uFEFF\uFEFF${TABLE}`,
      `${TABLE}\uFEFF`,
      `\uFEFF${chart(random)}`,
      `${chart(random)}\uFEFF`,
      '\uFEFF',
      Uint8Array.of(0xff, 0xfe),
      Uint8Array.of(0xfe, 0xff, 0),
      Uint8Array.of(0xef, 0xbb),
    ]),
  }),
  'bytes that are no UTF-8': (random) => {
    const bytes = Buffer.from(random.chance(0.5) ? chart(random) : TABLE);
    const bad = random.pick([
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xff],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
    ]);
    const at = random.between(1, bytes.length - 1);
    const content = Buffer.concat([bytes.subarray(0, at), Uint8Array.from(bad), bytes.subarray(at)]);
    return { ending: random.pick(['reportline.json', 'csv', 'txt']), content };
  },
  'zeros among the letters': (random) => {
    const text = random.chance(0.5) ? chart(random) : TABLE;
    const at = random.between(0, text.length);
    return {
      ending: random.pick(ENDINGS),
      content: `${text.slice(0, at)}${'\0'.repeat(random.between(1, 9))}${text.slice(at)}`,
    };
  },
  nothing: (random) => ({
    ending: random.pick(ENDINGS),
    content: random.pick(['', ' ', '\n', '\0', '\r\n\r\n', '\u00A0']),
  }),
  noise: (random) => ({
    ending: random.pick(ENDINGS),
    content: Uint8Array.from(many(random.between(1, 5_000), () => random.between(0, 255))),
  }),
  'a picture': (random) => ({
    ending: random.pick(ENDINGS),
    content: Uint8Array.from([...PNG, ...many(500, () => random.between(0, 255))]),
  }),
  'a web page': (random) => ({
    ending: random.pick(ENDINGS),
    content: `<!doctype html><html><head><title>Sign in</title><script>alert(1)</script></head><body>\n<h1>Sign in</h1>\n<table><tr><td>Id</td></tr></table>${'<p>x</p>\n'.repeat(random.between(0, 200))}</body></html>`,
  }),
  'one byte too large': (random) => ({
    ending: random.pick(['csv', 'reportline.json', 'xlsx']),
    content: Buffer.alloc(MOST + 1, random.pick(['a', ' ', '\n'])),
  }),
  'just not too large': (random) => {
    const ending = random.pick(['csv', 'reportline.json', 'txt']);
    if (ending === 'csv') return { ending, content: Buffer.alloc(MOST, 'Id,Title,Manager\n') };
    if (ending === 'txt')
      return { ending, content: Buffer.alloc(MOST, `CEO\n  Head of ${'x'.repeat(2_000)}\n`) };
    const role = (at: number) => `{"id":"r${at}","title":"Role ${at}","note":"${'x'.repeat(9_000)}"}`;
    return {
      ending,
      content: `{"format":"reportline","version":1,"title":"Large","scenarios":[{"id":"s","name":"S","roles":[${many(2_200, role).join(',')}]}]}`,
    };
  },
};

function chart(random: RandomNumbers): string {
  return referenceChart(random.pick(REFERENCE_CHARTS)).toString('utf8');
}

function encoded(random: RandomNumbers, text: string): Uint8Array {
  return random.pick([
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'utf16le').swap16(),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1),
    () => Buffer.from(`\uFEFF${text}`, 'utf8').subarray(0, random.between(2, 40)),
    () => Buffer.from(text, 'base64'),
  ])();
}
