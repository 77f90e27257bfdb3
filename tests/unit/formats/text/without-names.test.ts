import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRemover } from '../../../../src/formats/text/without-names.ts';

const without = (text: string, ...names: readonly string[]) => nameRemover(names)(text);

describe('names in a text', () => {
  it.each([
    ['Office of Ada Osei', ['Ada Osei'], 'Office of one person'],
    ['Ada Osei’s team', ['Ada Osei'], 'One person’s team'],
    ['Ada Osei and ada osei', ['Ada Osei'], 'One person and one person'],
    ['Ada Osei-Mensah and Ada Osei', ['Ada Osei', 'Ada Osei-Mensah'], 'One person and one person'],
    ['reports to (Bo)', ['Bo'], 'reports to (one person)'],
    ['Will they?', ['will'], 'Will they?'],
    ['will and Will', ['Will'], 'will and one person'],
    ['Bob, Bo and Jobo', ['Bo'], 'Bob, one person and Jobo'],
    ['Ada Oseis', ['Ada Osei'], 'Ada Oseis'],
    ['Jose\u0301 and Jose', ['Jose'], 'Jose\u0301 and one person'],
    ['Team 客户 李伟', ['李伟'], 'Team 客户 one person'],
    ['seen by (ret.) Smith', ['(ret.) Smith'], 'seen by one person'],
    ['Dr. A. Osei (interim)', ['Dr. A. Osei'], 'One person (interim)'],
    ['a.b', ['a*b', '.*'], 'a.b'],
    ['none here', [], 'none here'],
    ['none here', ['', ' ', '—', '😀'], 'none here'],
  ])('%j without %j', (text, names, expected) => {
    expect(without(text, ...names)).toBe(expected);
  });

  it('of which one begins within another are found one after the other', () => {
    expect(without('Ada Bo Cyd', 'Ada Bo', 'Bo Cyd')).toBe('One person Cyd');
  });

  it('are gone, whatever else the text says', () => {
    const name = fc.constantFrom('Ada Osei', 'Bo', 'Zoë O’Neil', 'Müller, Jan', '(Jo) $&');
    const between = fc.string().map((text) => ` ${text.replaceAll(/[\p{L}\p{N}]/gu, '')} `);
    fc.assert(
      fc.property(fc.array(fc.tuple(between, name)), between, (pairs, end) => {
        const text = pairs.flat().join('') + end;
        const kept = without(text, 'Ada Osei', 'Bo', 'Zoë O’Neil', 'Müller, Jan', '(Jo) $&');
        expect(kept).not.toMatch(/Ada|Osei|Bo|Neil|Jan|Jo/);
        expect(kept.match(/one person/gi)?.length ?? 0).toBe(pairs.length);
      }),
    );
  });

  it('may be ten thousand in a text of a million characters', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `Ada Osei${at}`);
    const text = 'Ada Osei9999, Ada Nobody; '.repeat(40_000);
    expect(nameRemover(names)(text)).not.toContain('9999');
  });
});
