import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Role, Scenario } from '../../../../src/chart/chart.ts';
import { namelessDocument } from '../../../../src/formats/link/nameless-document.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { runs } from '../../../support/runs.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { insideOf, linkOf } from './links.ts';

const CHART: ChartDocument = deepFreeze({
  title: 'Ada Osei’s plan',
  context: { journey: ['Phone (Ada Osei)'] },
  deck: {
    part: 'branch',
    branch: 'ada.osei@northwind.example',
    title: 'By Ada Osei',
    subtitle: 'Ada Osei',
    footer: 'Ada Osei',
  },
  branchOf: { document: 'ada', title: 'Ada Osei', scenario: 'ada', head: 'ada' },
  baseline: 'ada',
  scenarios: [
    {
      id: 'ada',
      name: 'Ada Osei’s first',
      context: { journey: ['Ada Osei'] },
      roles: [
        {
          id: 'ada.osei@northwind.example',
          title: 'Office of Ada Osei',
          person: 'Osei, Ada',
          department: 'Team Ada Osei',
          accountableFor: ['cx:Ada Osei'],
          responsibleFor: ['Ada Osei'],
          kpis: ['Ada Osei smiles'],
          touchpoints: ['Ada Osei’s phone'],
          note: 'Ada',
          extra: new Map([['Mail of Ada', 'ada.osei@northwind.example']]),
        },
        {
          id: 'bo',
          title: 'Clerk, write to bo.li+x@northwind.example',
          person: 'Bo Li & Cy Dee',
          vacant: true,
        },
        { id: 'dee', title: 'Cy Dee' },
      ],
      lines: [
        { manager: 'ada.osei@northwind.example', report: 'bo', kind: 'dotted', purpose: 'Weekly with Bo Li' },
      ],
      arrangement: {
        folded: ['ada.osei@northwind.example'],
        branches: new Map([['ada.osei@northwind.example', 'left']]),
      },
      dismissals: [
        {
          rule: 'dotted-line-no-purpose',
          roles: ['bo'],
          about: ['ada.osei@northwind.example~>bo', 'Ada Osei'],
          kind: 'accepted',
          reason: 'Ada says so',
        },
      ],
      table: { columns: [{ name: 'Ada' }], left: ['Ada'] },
    },
    { id: 'bo', name: 'Bo Li', roles: [{ id: 'bo', title: 'Clerk', person: 'Ada Osei' }], lines: [] },
  ],
} as const);

describe('a document without names', () => {
  it('says one person wherever somebody is named, and numbers what has an id', () => {
    expect(namelessDocument(CHART)).toEqual({
      title: 'One person’s plan',
      context: { journey: ['Phone (one person)'] },
      deck: { part: 'branch', branch: 'r1' },
      baseline: 's1',
      scenarios: [
        {
          id: 's1',
          name: 'One person’s first',
          context: { journey: ['One person'] },
          roles: [
            {
              id: 'r1',
              title: 'Office of one person',
              department: 'Team one person',
              accountableFor: ['cx:one person'],
              responsibleFor: ['One person'],
              kpis: ['One person smiles'],
              touchpoints: ['One person’s phone'],
            },
            { id: 'r2', title: 'Clerk, write to one person', vacant: true },
            { id: 'r3', title: 'One person' },
          ],
          lines: [{ manager: 'r1', report: 'r2', kind: 'dotted', purpose: 'Weekly with one person' }],
          arrangement: { folded: ['r1'], branches: new Map([['r1', 'left']]) },
          dismissals: [
            {
              rule: 'dotted-line-no-purpose',
              roles: ['r2'],
              about: ['r1~>r2', 'One person'],
              kind: 'accepted',
              reason: '',
            },
          ],
        },
        { id: 's2', name: 'One person', roles: [{ id: 'r2', title: 'Clerk' }], lines: [] },
      ],
    });
  });

  it.each(REFERENCE_CHARTS)('is judged as it was: %s', (name) => {
    const document = referenceDocument(name);
    const rulesIn = (one: ChartDocument) => lint(one, one.scenarios[0]).findings.map(({ rule }) => rule);
    expect(rulesIn(namelessDocument(document))).toEqual(rulesIn(document));
  });
});

/** A name of one or two made-up words that stand nowhere else. */
const person = fc
  .tuple(fc.stringMatching(/^[a-z]{2,6}$/), fc.option(fc.stringMatching(/^[a-zé]{2,6}$/)))
  .map(([first, last]) => (last === null ? `Qxz${first}` : `Qxz${first} Wvj${last}`));

/** A document with names in every field that people write some in. */
function withNames(document: ChartDocument, names: readonly string[]): ChartDocument {
  let turn = 0;
  const name = () => names[(turn += 1) % names.length] ?? '';
  const named = (scenario: Scenario): Scenario => ({
    ...scenario,
    name: `${name()}: plan`,
    roles: scenario.roles.map(
      (role): Role => ({
        ...role,
        title: `${role.title} (${name()})`,
        person: name(),
        department: `${name()} and team`,
        kpis: [name()],
        touchpoints: [`at ${name()}`],
        note: `Ask ${name()}`,
        extra: new Map([[name(), `${name()}@x.example`]]),
        unknown: new Map([[name(), name()]]),
      }),
    ),
    lines: scenario.lines.map((line) => ({ ...line, purpose: `for ${name()}` })),
    table: { columns: [{ name: name() }], left: [name()] },
    dismissals: [{ rule: 'r', roles: [], about: [name()], kind: 'accepted', reason: name() }],
    unknown: new Map([['x', { by: name() }]]),
  });
  const [first, ...rest] = document.scenarios;
  return {
    ...document,
    title: `By ${name()}`,
    deck: { title: name(), subtitle: name(), footer: name() },
    branchOf: { document: name(), title: name(), scenario: name(), head: name() },
    context: { journey: [name()] },
    unknown: new Map([['by', name()]]),
    scenarios: [named(first), ...rest.map(named)],
  };
}

describe('a link without names', () => {
  it('has nobody’s name in its text, wherever it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument(),
        fc.array(person, { minLength: 1, maxLength: 4 }),
        async (bare, names) => {
          const document = withNames(bare, names);
          // Somebody must be stated to be a name for other texts to be searched for it.
          fc.pre(document.scenarios.flatMap(({ roles }) => roles).length >= names.length * 2);
          const content = { names: false, notes: true, hidden: true };
          const inside = (await insideOf(await linkOf(document, content))).toLowerCase();
          const stated = document.scenarios.flatMap(({ roles }) => roles.map((role) => role.person ?? ''));
          expect(inside).toContain('one person');
          for (const name of stated) expect(inside).not.toContain(name.toLowerCase());
        },
      ),
      { numRuns: runs(60, 1_000) },
    );
  });
});
