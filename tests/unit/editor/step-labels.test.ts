import { describe, expect, it } from 'vitest';
import type { RolePatch } from '../../../src/chart/edits/set-role.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { lineStep, roleStep } from '../../../src/editor/step-labels.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const role = { id: 'a', title: 'Head of Sales', person: 'Ada' };

describe('roleStep', () => {
  it.each<[RolePatch, string]>([
    [{ title: 'Sales Director' }, 'Rename Head of Sales'],
    [{ person: 'Mia' }, 'Name the holder of Head of Sales'],
    [{ person: undefined }, 'Clear the holder of Head of Sales'],
    [{ level: 'head' }, 'Change the level of Head of Sales'],
    [{ vacant: true }, 'Make Head of Sales vacant, with its holder as the interim'],
    [{ vacant: true, person: undefined }, 'Make Head of Sales vacant'],
    [{ board: true }, 'Change whether Head of Sales sits on the board'],
    [{ kpis: [], board: true }, 'Change Head of Sales'],
  ])('names %j', (patch, name) => {
    expect(roleStep(role, patch)).toBe(name);
  });

  it('cuts endless titles', () => {
    expect(roleStep({ ...role, title: 'x'.repeat(10_000) }, { title: 'y' }).length).toBeLessThan(80);
  });
});

describe('lineStep', () => {
  it('names both ends', () => {
    const org = indexOrg(scenarioOf('ceo > cmo'));
    const line = { manager: 'ceo', report: 'cmo', kind: 'solid' } as const;
    expect(lineStep(org, line, 'delete')).toBe('Delete the line from Title of cmo to Title of ceo');
    expect(lineStep(org, line, 'dotted')).toBe('Make the line from Title of cmo to Title of ceo dotted');
  });
});
