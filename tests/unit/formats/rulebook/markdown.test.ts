import { describe, expect, it } from 'vitest';
import { codeBlock, link, list, page, picture, plain } from '../../../../src/formats/rulebook/markdown.ts';

describe('Markdown', () => {
  it.each([
    ['a *b* _c_ `d`', String.raw`a \*b\* \_c\_ \`d\``],
    ['[x](y) <b>', String.raw`\[x\](y) \<b\>`],
    ['a | b \\', String.raw`a \| b \\`],
    ['two\n\nlines', 'two lines'],
    ['Customer’s “voice”, cx-no-owner.', 'Customer’s “voice”, cx-no-owner.'],
  ])('writes %j as plain text', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('puts blocks together and leaves out the empty ones', () => {
    expect(page(['# A', '', list(['b', 'c']), list([])])).toBe('# A\n\n- b\n- c\n');
    expect(link('[a]', 'b.md')).toBe(String.raw`[\[a\]](b.md)`);
    expect(picture('a', 'b.svg')).toBe('![a](b.svg)');
    expect(codeBlock('text', 'a\n  b\n')).toBe('```text\na\n  b\n```');
  });
});
