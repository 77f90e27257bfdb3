import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../../src/formats/document/decode-text.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';

const small = {
  format: 'reportline',
  version: 1,
  title: 'Small',
  scenarios: [
    {
      id: 'today',
      name: 'Today',
      roles: [
        { id: 'ceo', title: 'CEO' },
        { id: 'cco', title: 'CCO' },
      ],
      lines: [{ manager: 'ceo', report: 'cco', kind: 'solid' }],
    },
  ],
};

function refusal(input: Uint8Array | string): string {
  const result = readDocument(input);
  return result.ok ? 'read' : result.reason;
}

describe('what cannot be read at all', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['prose', 'Dear all, please find attached', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['a number', '5', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['the file of another program', '{"type":"excalidraw","version":2}', 'not-ours'],
    ['a format inherited from nowhere', '{"__proto__":{"format":"reportline"}}', 'not-ours'],
    ['a chart cut short', JSON.stringify(small).slice(0, -20), 'damaged'],
    ['scenarios that are no list', '{"format":"reportline","version":1,"scenarios":{"a":1}}', 'damaged'],
    ['a raw NUL in a text', '{"format":"reportline","title":"a\u0000"}', 'damaged'],
  ])('%s', (_name, text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it('and says so where the end is missing, and only there', () => {
    const message = (text: string) => {
      const result = readDocument(text);
      return result.ok ? '' : result.message;
    };
    const whole = JSON.stringify(small);
    expect(message(whole.slice(0, -20))).toContain('It stops too early');
    expect(message(whole.replace(/.$/, ',}'))).toBe(
      'The file is a chart, but damaged. Look for an earlier copy of it.',
    );
  });

  it('bytes that are no text', () => {
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]))).toBe('not-text');
  });

  it('UTF-16 that ends in the middle of a character', () => {
    expect(refusal(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe('not-text');
  });

  it('more than 20 MB, as bytes or as text, counted in bytes', () => {
    const full = JSON.stringify(small);
    const padded = full + ' '.repeat(MAX_FILE_BYTES - full.length);
    expect(refusal(padded)).toBe('read');
    expect(refusal(`${padded} `)).toBe('too-large');
    expect(refusal(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('too-large');
    expect(refusal(`"${'€'.repeat(Math.ceil(MAX_FILE_BYTES / 3))}"`)).toBe('too-large');
  });

  it('more than 64 levels of nesting, however many there are', () => {
    const nested = (levels: number) =>
      `{"format":"reportline","version":1,"title":"x","scenarios":[],"deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(refusal(nested(63))).toBe('read');
    expect(refusal(nested(64))).toBe('damaged');
    expect(refusal(nested(1_000_000))).toBe('damaged');
  });
});

describe('encodings', () => {
  const text = JSON.stringify({ ...small, title: 'Geschäftsführung – 总监' });
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    view.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  it.each([
    ['a text', text],
    ['a text with a byte order mark', `\uFEFF${text}`],
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s', (_name, input) => {
    expect(readDocument(input)).toMatchObject({
      ok: true,
      document: { title: 'Geschäftsführung – 总监' },
      problems: [],
    });
  });
});

describe('versions', () => {
  it('opens a newer version for reading only, and says so', () => {
    const result = readDocument(JSON.stringify({ ...small, version: 2, novelty: true }));
    expect(result).toMatchObject({ ok: true, readOnly: true, problems: [{ path: 'version' }] });
    expect(result.ok && result.document.unknown).toEqual(new Map([['novelty', true]]));
  });

  it.each(['2', ' 2.0 ', '99999999999'])('takes the text %j for the number', (version) => {
    const result = readDocument(JSON.stringify({ ...small, version }));
    expect(result).toMatchObject({ ok: true, readOnly: true, problems: [{ path: 'version' }] });
  });

  it('reads the text "1" as this version, with a note', () => {
    const result = readDocument(JSON.stringify({ ...small, version: '1' }));
    expect(result).toMatchObject({ ok: true, readOnly: false, problems: [{ severity: 'info' }] });
  });

  it.each([[undefined], ['first'], ['0'], [''], [0], [null]])('reads version %s as the first', (version) => {
    const result = readDocument(JSON.stringify({ ...small, version }));
    expect(result).toMatchObject({
      ok: true,
      readOnly: false,
      problems: [{ path: 'version', severity: 'warning' }],
    });
  });
});

it('says that a file of a newer version is just that when its scenarios are out of reach', () => {
  const result = readDocument('{"format":"reportline","version":3,"scenarios":{}}');
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('newer version') });
});

it('bounds what it says about a file of nothing but faults', () => {
  const result = readDocument(
    JSON.stringify({
      ...small,
      scenarios: [{ ...small.scenarios[0], roles: Array.from({ length: 30_000 }, () => 5) }],
    }),
  );
  if (!result.ok) throw new Error(result.message);
  expect(result.problems.length).toBe(10_001);
  expect(result.problems.at(-1)?.message).toContain('20001 more');
});
