import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, readPickedFile } from '../../../src/browser/files.ts';
import { anyText } from '../../support/arbitrary-document.ts';

const DAY = new Date(2026, 0, 5, 23, 59);

describe('fileName', () => {
  it.each([
    ['Northwind Water', 'northwind-water-2026-01-05.png'],
    ['  “Plan B” / 2027?  ', 'plan-b-2027-2026-01-05.png'],
    ['../../etc/passwd', 'etc-passwd-2026-01-05.png'],
    ['Geschäftsführer Ö', 'geschäftsführer-ö-2026-01-05.png'],
    ['客户体验总监', '客户体验总监-2026-01-05.png'],
    ['con', 'con-2026-01-05.png'],
    ['', 'chart-2026-01-05.png'],
    ['***', 'chart-2026-01-05.png'],
    ['\u202Egnp.exe', 'gnp-exe-2026-01-05.png'],
  ])('of %j', (title, name) => {
    expect(fileName(title, 'png', DAY)).toBe(name);
  });

  it('says which scenario of several it is, and which branch', () => {
    expect(fileName('Northwind', 'png', DAY, { scenario: 'Proposal 2027' })).toBe(
      'northwind-proposal-2027-2026-01-05.png',
    );
    expect(fileName('Northwind', 'png', DAY, { scenario: '…', branch: 'Head of IT' })).toBe(
      'northwind-2026-01-05-head-of-it.png',
    );
    expect(fileName('Northwind', 'pdf', DAY, { scenario: 'Today', branch: 'Head of IT' })).toBe(
      'northwind-today-2026-01-05-head-of-it.pdf',
    );
  });

  it('has nothing in it that a system refuses, and is never too long, whatever the title', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (title, scenario, branch) => {
        const name = fileName(title, 'reportline.json', DAY, { scenario, branch });
        expect(name).toMatch(/^[^\\/:*?"<>|\s.]+-2026-01-05(?:-[^\\/:*?"<>|\s.]+)?\.reportline\.json$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
    const long = '客户体验总监'.repeat(20);
    const name = fileName(long, 'reportline.json', DAY, { scenario: long, branch: long });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});

describe('readPickedFile', () => {
  it('gives the name and the bytes', async () => {
    const file = new File([new Uint8Array([1, 2, 3])], 'a.json');
    expect(await readPickedFile(file)).toEqual({ name: 'a.json', bytes: new Uint8Array([1, 2, 3]) });
  });
});
