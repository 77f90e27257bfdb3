import { cleanText } from '../../src/chart/clean-text.ts';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';

const ESC = '\u001B';

/** By what they attack: each is put together with others, blanks and letters. */
const ATTACKS: Readonly<Record<string, readonly string[]>> = {
  script: [
    '<script>window.__ran=1</script>',
    '</script><script>window.__ran=1</script>',
    '<img src=x onerror="window.__ran=1">',
    '"><svg onload=window.__ran=1>',
    "' onmouseover='window.__ran=1",
    '<iframe srcdoc="<script>parent.__ran=1</script>">',
    'javascript:window.__ran=1',
    '<a href="javascript:window.__ran=1">x</a>',
    '<style>*{display:none}</style>',
    '<base href="//x.example">',
    '<!--',
    '-->',
    '</title>',
    '</style>',
    '<math><mtext></mtext></math>',
    '{{constructor.constructor("window.__ran=1")()}}',
    '${window.__ran=1}',
  ],
  formula: [
    '=1+1',
    '  =cmd|"/c calc"!A1',
    '\t=1+1',
    '\n=1+1',
    '\r=1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    "'=1+1",
    '\u200B=1+1',
    '\uFEFF=1+1',
    '=HYPERLINK("http://x.example","x")',
    '=DDE("cmd";"/C calc";"x")',
    '|calc',
    '%0A=1',
  ],
  markdown: [
    '[x](javascript:alert(1))',
    '![x](http://x.example/a.png)',
    '`code`',
    '```',
    '**b** _i_',
    '| a | b |',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '---',
    '<details>',
    'http://x.example',
    'www.x.example',
    '$$x$$',
    '@someone',
    '#1',
    '&amp;',
    '\\',
    '[x]: http://x.example',
  ],
  mermaid: [
    '"]',
    '"];click r1 "javascript:alert(1)"',
    '%%{init: {"theme":"dark"}}%%',
    'end',
    'subgraph x',
    'r1 --> r2',
    ';',
    'click r1 call alert()',
    '\\n',
    '#quot;',
    '`md`',
    'style r1 fill:red',
    'graph TD',
    '---',
  ],
  xml: [
    '&lt;',
    '&#0;',
    '&#x1F;',
    ']]>',
    '<![CDATA[',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<a:t>',
    '\uFFFE',
    '\uFFFF',
    '\u0000',
    '\u0008',
  ],
  terminal: [
    `${ESC}[31mred${ESC}[0m`,
    `${ESC}[2J`,
    `${ESC}]8;;http://x.example${ESC}\\x${ESC}]8;;${ESC}\\`,
    `${ESC}]0;title\u0007`,
    '\u0007',
    '\u0008\u0008',
    '\u009B31m',
    '\u009D0;x\u009C',
    '\r overwritten',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u007F',
  ],
  direction: [
    '\u202Egnp.exe',
    '\u2066x\u2069',
    '\u200F',
    '\u061C',
    '\u202A\u202B\u202C',
    'مدير',
    'מנהל',
    '\u2067\u202E',
  ],
  unseen: [
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u2060',
    '\u00AD',
    '\u00A0',
    '\u3000',
    '\u034F',
    '\u180E',
    '\uFE0F',
    '\u{E0041}',
  ],
  halves: ['\uD83D', '\uDE00', 'a\uD83D', '\uDE00b', '\uD83D\uD83D\uDE00'],
  emoji: ['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇬🇧', '1️⃣', '😀'.repeat(50), 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L'],
  names: [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    'true',
    '0',
    '-0',
    '1e999',
  ],
  paths: [
    '../../etc/passwd',
    '..\\..\\windows',
    'CON',
    'con.txt',
    'NUL',
    'AUX.',
    'COM1',
    'a/b\\c:d*e?f"g<h>i|j',
    '.hidden',
    'ends in.',
    '~',
    '%2e%2e%2f',
    'C:\\x',
    '\\\\server\\share',
  ],
  outline: [
    '(Ada)',
    '[id: x]',
    '[board, executive]',
    'A ..> B: c',
    'A --> B',
    '- x',
    '\\(',
    ']',
    ' (',
    '[',
    'a; b, c: d',
    'Vacant',
    'none',
    '*',
    'N/A',
    '-',
  ],
  long: [
    'x'.repeat(10_000),
    'W'.repeat(3_000),
    'word '.repeat(1_500),
    '<'.repeat(2_000),
    '"'.repeat(2_000),
    '&'.repeat(10_001),
    '界'.repeat(900),
  ],
};

export const HOSTILE_TITLES = 500;

/** {@link HOSTILE_TITLES} texts as somebody might send them, the same on every run; none is blank once it is clean. */
export function hostileTexts(seed = 8): readonly string[] {
  const random = randomNumbers(seed);
  const kinds = Object.values(ATTACKS);
  const texts: string[] = [];
  for (let at = 0; texts.length < HOSTILE_TITLES; at += 1) {
    const attacks = kinds[at % kinds.length] ?? [];
    // Each as it is first, then among others.
    const attack = attacks[Math.floor(at / kinds.length)] ?? mixed(random, kinds);
    if (cleanText(attack, 'line').text.trim() !== '') texts.push(attack);
    else texts.push(`${attack}Head of ${at}`);
  }
  return texts;
}

/** The same as a chart holds them in a title or a name. */
export function hostileTitles(seed = 8): readonly string[] {
  return hostileTexts(seed).map((text) => cleanText(text, 'line').text);
}

function mixed(random: RandomNumbers, kinds: readonly (readonly string[])[]): string {
  const part = () => random.pick(random.pick(kinds)).slice(0, 200);
  const glue = random.pick(['', ' ', '\n', '\t', 'Head of ', '\u00A0']);
  return Array.from({ length: random.between(2, 4) }, part).join(glue);
}
