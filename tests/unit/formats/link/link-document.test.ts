import { describe, expect, it } from 'vitest';
import type { ChartDocument, Unknown } from '../../../../src/chart/chart.ts';
import { EVERYTHING, linkDocument } from '../../../../src/formats/link/link-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { SMALL_LOGO } from '../../../support/logos.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const unknown: Unknown = new Map([['x-vendor', 'Zyx unseen']]);

const CHART: ChartDocument = deepFreeze({
  title: 'Northwind',
  context: { industry: 'utilities', journey: ['phone'], unknown },
  rules: new Map([['orphan-role', 'off']]),
  baseline: 'plan',
  deck: { format: 'pptx', footer: 'Board of May', logo: SMALL_LOGO, unknown },
  branchOf: { document: 'k', title: 'Whole', scenario: 's', head: 'a', unknown },
  scenarios: [
    {
      id: 'today',
      name: 'Today',
      roles: [
        {
          id: 'a',
          title: 'Head of Sales',
          person: 'Ada Osei',
          note: 'Zyx note',
          extra: new Map([['Salary', 'Zyx 100']]),
          position: { x: 1, y: 2 },
          unknown,
        },
        { id: 'b', title: 'Clerk' },
      ],
      lines: [{ manager: 'a', report: 'b', kind: 'dotted', purpose: 'metrics', unknown }],
      arrangement: { folded: ['a'], unknown },
      context: { size: 'small', unknown },
      dismissals: [
        {
          rule: 'r',
          roles: ['a'],
          about: [],
          kind: 'accepted',
          reason: 'Zyx says so',
          on: '2026-11-22',
          unknown,
        },
      ],
      table: { columns: [{ name: 'Salary', unknown }], left: ['Zyx Three'], unknown },
      unknown,
    },
    { id: 'plan', name: 'Plan', roles: [{ id: 'a', title: 'Head of Sales' }], lines: [] },
  ],
  unknown,
});
const [TODAY, PLAN] = CHART.scenarios;

describe('what goes along in a link', () => {
  it('is the whole document but for the logo', () => {
    expect(linkDocument(CHART, EVERYTHING)).toEqual({
      ...CHART,
      deck: { format: 'pptx', footer: 'Board of May', unknown },
    });
    const { deck: _, ...plain } = CHART;
    expect(linkDocument(plain, EVERYTHING)).toBe(plain);
  });

  it('is without notes and reasons when those are left out, and keeps the decisions', () => {
    const { scenarios } = linkDocument(CHART, { ...EVERYTHING, notes: false });
    const { note: _, ...first } = TODAY.roles[0] ?? { id: '', title: '' };
    expect(scenarios).toEqual([
      {
        ...TODAY,
        roles: [first, TODAY.roles[1]],
        dismissals: TODAY.dismissals?.map((decision) => ({ ...decision, reason: '' })),
      },
      PLAN,
    ]);
  });

  it('is without columns, and fields of another version, when those are left out', () => {
    const held = linkDocument(CHART, { ...EVERYTHING, hidden: false });
    expect(writeDocument(held)).not.toMatch(/Salary|100|Three|unseen|x-vendor/);
    expect(held).toMatchObject({
      title: 'Northwind',
      rules: CHART.rules,
      baseline: 'plan',
      branchOf: { document: 'k', head: 'a' },
      context: { industry: 'utilities', journey: ['phone'] },
    });
    expect(held.scenarios[0]).toEqual({
      id: 'today',
      name: 'Today',
      context: { size: 'small' },
      arrangement: { folded: ['a'] },
      roles: [
        { id: 'a', title: 'Head of Sales', person: 'Ada Osei', note: 'Zyx note', position: { x: 1, y: 2 } },
        { id: 'b', title: 'Clerk' },
      ],
      lines: [{ manager: 'a', report: 'b', kind: 'dotted', purpose: 'metrics' }],
      dismissals: [
        { rule: 'r', roles: ['a'], about: [], kind: 'accepted', reason: 'Zyx says so', on: '2026-11-22' },
      ],
    });
  });

  it('says nothing that nobody sees when only names are asked for', () => {
    const held = linkDocument(CHART, { names: true, notes: false, hidden: false });
    expect(writeDocument(held)).not.toContain('Zyx');
    expect(writeDocument(held)).toContain('Ada Osei');
  });

  it('has nobody in it without names, whatever else is asked for', () => {
    expect(writeDocument(linkDocument(CHART, { ...EVERYTHING, names: false }))).not.toMatch(/Zyx|Ada|Whole/);
  });
});
