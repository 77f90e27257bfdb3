import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { SMALL_LOGO } from '../../../support/logos.ts';

const FILE = {
  format: 'reportline',
  version: 1,
  title: 'Small',
  scenarios: [{ id: 'today', name: 'Today', roles: [{ id: 'ceo', title: 'CEO' }], lines: [] }],
};

function read(deck: unknown) {
  const result = readDocument(JSON.stringify({ ...FILE, deck }));
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe('how a chart leaves for a deck, in a file', () => {
  it('is read as it stands', () => {
    const deck = {
      format: 'pptx',
      part: 'levels',
      levels: 3,
      page: 'a4',
      upright: true,
      people: false,
      title: '',
      brand: ['#0b7f77', '#6a4fc4'],
      logo: SMALL_LOGO,
    };
    const { document, problems } = read(deck);
    expect(document.deck).toEqual(deck);
    expect(problems).toEqual([]);
    expect(read(undefined).document).not.toHaveProperty('deck');
  });

  it.each<readonly [string, string, unknown]>([
    ['a format of another program', 'format', 'docx'],
    ['a part there is none of', 'part', 'half'],
    ['a page of another size', 'page', 'a5'],
    ['no number of levels', 'levels', 'three'],
    ['no levels at all', 'levels', 0],
    ['half a level', 'levels', 1.5],
    ['a scale of five', 'scale', 5],
    ['a word for yes', 'people', 'yes'],
    ['a title that is a number', 'title', 7],
    ['a colour by its name', 'brand', ['teal']],
    ['three colours', 'brand', ['#000000', '#111111', '#222222']],
    ['a logo of the web', 'logo', 'https://example.com/logo.png'],
    ['a logo that is none', 'logo', 'data:image/png;base64,AAAA'],
    ['a logo that is a number', 'logo', 7],
    ['a branch of no name', 'branch', ''],
  ])('reports %s, goes on without it, and keeps it in the file', (_, field, value) => {
    const { document, problems } = read({ footer: 'Board', [field]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toContain('deck');
    expect(problems[0]?.path).toContain(field);
    expect(document.deck).toMatchObject({ footer: 'Board' });
    expect(document.deck).not.toHaveProperty(field);
    expect(JSON.parse(writeDocument(document))).toHaveProperty(['deck', field], value);
  });

  it.each<readonly [string, unknown]>([
    ['a text', 'png'],
    ['a list', ['png']],
    ['null', null],
  ])('reports and keeps %s in its place', (_, value) => {
    const { document, problems } = read(value);
    expect(document.deck).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual(['deck']);
    expect(JSON.parse(writeDocument(document))).toHaveProperty('deck', value);
  });

  it('keeps what a later version says', () => {
    const { document, problems } = read({ format: 'png', sparkle: { much: true } });
    expect(document.deck).toMatchObject({ format: 'png' });
    expect(problems.length).toBeLessThanOrEqual(1);
    expect(JSON.parse(writeDocument(document))).toHaveProperty('deck.sparkle', { much: true });
  });
});
