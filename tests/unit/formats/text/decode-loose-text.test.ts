import { describe, expect, it } from 'vitest';
import { decodeLooseText } from '../../../../src/formats/text/decode-loose-text.ts';

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('decodeLooseText', () => {
  it.each([
    ['UTF-8', Buffer.from('Müller,Café'), undefined],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFMüller,Café'), undefined],
    ['UTF-16 with a byte order mark', utf16('\uFEFFMüller,Café', 'le'), undefined],
    ['UTF-16 without one', utf16('Müller,Café', 'le'), 'UTF-16'],
    ['UTF-16, the other way round', utf16('Müller,Café', 'be'), 'UTF-16'],
    ['Windows-1252', Buffer.from('Müller,Café', 'latin1'), 'Windows-1252'],
  ])('reads %s', (_name, bytes, guess) => {
    expect(decodeLooseText(bytes)).toEqual({ ok: true, text: 'Müller,Café', ...(guess && { guess }) });
  });

  it('knows the quotation marks and the euro of Windows-1252', () => {
    expect(decodeLooseText(Uint8Array.of(0x93, 0x80, 0x94))).toMatchObject({ text: '“€”' });
  });

  it('knows UTF-16 by its header, where names in another script stand below', () => {
    const text = `Id;Title;Manager\r\n${'1;Генеральный директор;\r\n'.repeat(40)}`;
    expect(decodeLooseText(utf16(text, 'le'))).toEqual({ ok: true, text, guess: 'UTF-16' });
    expect(decodeLooseText(utf16(text, 'be'))).toEqual({ ok: true, text, guess: 'UTF-16' });
  });

  it('reads each line for itself where two encodings stand in one file', () => {
    const bytes = Buffer.concat([
      Buffer.from('\uFEFFCafé\r'),
      Buffer.from('Müller £\n', 'latin1'),
      Buffer.from('–'),
    ]);
    expect(decodeLooseText(bytes)).toEqual({
      ok: true,
      text: 'Café\rMüller £\n–',
      guess: 'UTF-8 in some lines and as Windows-1252 in others',
    });
  });

  it('bears an empty character here and there, and not many', () => {
    const text = `${'Müller, £5\n'.repeat(20)}\0`;
    expect(decodeLooseText(Buffer.from(text, 'latin1'))).toMatchObject({ ok: true, text });
    expect(decodeLooseText(Buffer.from('Müller\0\0', 'latin1')).ok).toBe(false);
  });

  it.each([
    ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xff, 0xfe, 0x80)],
    ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
  ])('refuses %s', (_name, bytes) => {
    expect(decodeLooseText(bytes)).toEqual({ ok: false, reason: 'not-text' });
  });

  it('refuses what is too large before it looks inside', () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(decodeLooseText(large)).toEqual({ ok: false, reason: 'too-large' });
  });
});
