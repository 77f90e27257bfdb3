import { describe, expect, it } from 'vitest';
import { isInInter, missingIn } from '../../../../../src/formats/picture/pdf/in-inter.ts';

describe('missingIn', () => {
  it('finds nothing in the languages titles are written in', () => {
    for (const text of [
      'Überprüfung – 50 %',
      'Čeština, Łódź, Ştefan',
      'Ελληνικά',
      'Українська',
      'Việt Nam',
      '✓ → ●',
    ])
      expect(missingIn(text)).toEqual([]);
  });

  it('names each character once, in order, whole', () => {
    expect(missingIn('a顧客b顧 👍 مر')).toEqual(['顧', '客', '👍', 'م', 'ر']);
  });

  it('counts half of a pair', () => {
    expect(missingIn('a\ud83d')).toEqual(['\ud83d']);
  });

  it('does not count what is never seen', () => {
    expect(missingIn('a\u0000\t\n\u00ad\u200d\u202e\u2066\u3000\ufe0f\ufeff')).toEqual([]);
  });

  it('looks at letters as they are drawn, composed', () => {
    expect(missingIn('e\u0301')).toEqual([]);
    expect(missingIn('ก\u0e31')).toEqual(['ก', '\u0e31']);
  });

  it('takes no sign of the private area for what a writer meant', () => {
    expect(missingIn('\ue000')).toEqual(['\ue000']);
  });
});

it('isInInter says whether a text is drawn whole', () => {
  expect(isInInter('Zoë')).toBe(true);
  expect(isInInter('Zoë 顧')).toBe(false);
  expect(isInInter('')).toBe(true);
});
