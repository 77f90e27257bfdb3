import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchDocument, canPutBack, scenarioForBranch } from '../../../src/chart/branch-document.ts';
import type { ChartDocument, Dismissal } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const dismissal = (...roles: readonly string[]): Dismissal => ({
  rule: 'span-too-wide',
  roles,
  about: [],
  kind: 'accepted',
  reason: 'We know',
});

const SCENARIO = {
  ...scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > care; coo ..> cx; cx ..> brand'),
  context: { model: 'matrixed' as const },
  arrangement: {
    folded: ['coo', 'cx'],
    branches: new Map([
      ['cmo', 'stacked' as const],
      ['ceo', 'side' as const],
    ]),
  },
  dismissals: [dismissal('cx', 'brand'), dismissal('cx', 'coo'), dismissal()],
};
const DOCUMENT: ChartDocument = {
  title: 'Northwind',
  context: { industry: 'utilities', model: 'advisory', scope: 'full' },
  rules: new Map([['one-to-one-chain', 'off']]),
  scenarios: [scenarioOf('other'), SCENARIO],
};
const cut = (
  headId: string,
  document = DOCUMENT,
  scenario = document.scenarios[1] ?? document.scenarios[0],
) => branchDocument({ document, documentKey: 'key', scenario, headId });

describe('a branch as a document of its own', () => {
  const branch = cut('cmo');
  const [scenario] = branch.scenarios;

  it('has its roles and lines, and how it is set out and folded', () => {
    expect(scenario.roles.map(({ id }) => id)).toEqual(['cmo', 'brand', 'cx', 'care']);
    expect(scenario.lines.map(({ manager, report }) => `${manager} ${report}`)).toEqual([
      'cmo brand',
      'cmo cx',
      'cx care',
      'cx brand',
    ]);
    expect(scenario.arrangement).toEqual({ folded: ['cx'], branches: new Map([['cmo', 'stacked']]) });
  });

  it('is judged as a part of the larger one: its context, its rules, and the decisions about its roles alone', () => {
    expect(branch.context).toEqual({ industry: 'utilities', model: 'matrixed', scope: 'branch' });
    expect(scenario).not.toHaveProperty('context');
    expect(branch.rules).toBe(DOCUMENT.rules);
    expect(scenario.dismissals).toEqual([dismissal('cx', 'brand')]);
  });

  it('says what it is, and where it is from', () => {
    expect(branch.title).toBe('Northwind: Title of cmo');
    expect(branch.branchOf).toEqual({
      document: 'key',
      title: 'Northwind',
      scenario: 's',
      head: 'cmo',
      roles: ['cmo', 'brand', 'cx', 'care'],
    });
  });

  it('is a chart that can be saved and read again', () => {
    const withHead = arbitraryDocument().filter(({ scenarios }) => scenarios[0].roles.length > 0);
    fc.assert(
      fc.property(withHead, fc.nat(), (document, at) => {
        const { roles } = document.scenarios[0];
        const headId = roles[at % roles.length]?.id ?? '';
        const made = cut(headId, document, document.scenarios[0]);
        const read = readDocument(writeDocument(made));
        const title = read.ok && read.document.title;
        expect(read).toMatchObject({ ok: true, document: { ...made, title } });
        expect(indexOrg(made.scenarios[0]).bosses(headId)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the place of a branch', () => {
  const [, today] = DOCUMENT.scenarios;

  it('is the scenario it was cut from, or the first that has its head', () => {
    expect(scenarioForBranch(DOCUMENT, cut('cmo'))).toBe(today);
    const renamed: ChartDocument = {
      ...DOCUMENT,
      scenarios: [scenarioOf('x'), { ...SCENARIO, id: 'later' }],
    };
    expect(scenarioForBranch(renamed, cut('cmo'))?.id).toBe('later');
    const twice: ChartDocument = { ...DOCUMENT, scenarios: [{ ...SCENARIO, id: 'first' }, SCENARIO] };
    expect(scenarioForBranch(twice, cut('cmo'))?.id).toBe('s');
  });

  it('is nowhere without its head, and for what is no branch', () => {
    expect(canPutBack(DOCUMENT, cut('cmo'))).toBe(true);
    expect(canPutBack({ ...DOCUMENT, scenarios: [scenarioOf('ceo > coo')] }, cut('cmo'))).toBe(false);
    expect(canPutBack(DOCUMENT, DOCUMENT)).toBe(false);
  });
});
