import { describe, expect, it } from 'vitest';
import { readOutlineFile } from '../../../../src/formats/text/read-outline-file.ts';

describe('readOutlineFile', () => {
  it('reads a chart, and says by line what it did not understand', () => {
    const read = readOutlineFile(Buffer.from('CEO\n  CMO [odd]\n'), 'Northwind');
    expect(read).toMatchObject({
      ok: true,
      document: { title: 'Northwind', scenarios: [{ roles: [{ title: 'CEO' }, { title: 'CMO [odd]' }] }] },
      problems: [{ row: 2, severity: 'warning' }],
    });
  });

  it('reads other encodings and says so', () => {
    const read = readOutlineFile(Buffer.from('Café\n', 'latin1'));
    expect(read).toMatchObject({
      document: { title: 'Untitled chart', scenarios: [{ roles: [{ title: 'Café' }] }] },
      problems: [{ severity: 'info', message: expect.stringContaining('Windows-1252') }],
    });
  });

  it('says in how many lines it found the holder behind a dash, and makes a vacant post vacant', () => {
    const read = readOutlineFile('CEO - Ada Osei\n  CMO - Bea Lund\n  COO - Cy Ant\n  CFO (vacant)\n');
    expect(read).toMatchObject({
      document: {
        scenarios: [
          { roles: [{ title: 'CEO', person: 'Ada Osei' }, {}, {}, { title: 'CFO', vacant: true }] },
        ],
      },
      problems: [{ severity: 'info', message: expect.stringMatching(/^In 3 lines what follows the title/) }],
    });
  });

  it('says that a blank file has no role in it', () => {
    expect(readOutlineFile(' \n\n')).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning', message: 'There is no role in it.' }],
    });
  });

  it('refuses what is no text', () => {
    expect(readOutlineFile(Uint8Array.of(0, 1, 2, 255, 254))).toMatchObject({
      ok: false,
      reason: 'not-text',
    });
  });
});
