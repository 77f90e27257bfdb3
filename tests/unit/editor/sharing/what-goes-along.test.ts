import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../../src/chart/chart.ts';
import { USUAL_CONTENT, whatCanBeLeftOut } from '../../../../src/editor/sharing/what-goes-along.ts';
import { SMALL_LOGO } from '../../../support/logos.ts';
import { documentOf } from '../new-editor.ts';

const PLAIN = documentOf('ceo > cmo');
const [TODAY] = PLAIN.scenarios;
const withScenario = (patch: Partial<Scenario>): ChartDocument => ({
  ...PLAIN,
  scenarios: [TODAY, { ...TODAY, id: 'plan', ...patch }],
});
const NOTHING = { names: 0, notes: 0, columns: [], hasUnknown: false, hasLogo: false };
const unknown = new Map([['x', 1]]);

describe('what goes along unless somebody says otherwise', () => {
  it('is what is seen on the cards', () => {
    expect(USUAL_CONTENT).toEqual({ names: true, notes: false, hidden: false });
  });
});

describe('what a chart has that can be left out', () => {
  it('is nothing of one with titles and lines alone', () => {
    expect(whatCanBeLeftOut(PLAIN)).toEqual(NOTHING);
  });

  it('is counted in every scenario, blanks not', () => {
    const decision = { rule: 'r', roles: [], about: [], kind: 'accepted' } as const;
    const chart = withScenario({
      roles: [
        { id: 'a', title: 'A', person: 'Ada Osei', note: 'x', extra: new Map([['Site', 'Leeds']]) },
        {
          id: 'b',
          title: 'B',
          person: ' ',
          note: '\n',
          extra: new Map([
            ['Site', ''],
            ['Salary', '1'],
          ]),
        },
      ],
      dismissals: [
        { ...decision, reason: 'Agreed' },
        { ...decision, reason: '' },
      ],
    });
    expect(whatCanBeLeftOut(chart)).toEqual({
      ...NOTHING,
      names: 1,
      notes: 2,
      columns: ['Site', 'Salary'],
    });
  });

  it.each<readonly [string, ChartDocument]>([
    ['the document', { ...PLAIN, unknown }],
    ['the context', { ...PLAIN, context: { unknown } }],
    ['the deck', { ...PLAIN, deck: { unknown } }],
    ['a scenario', withScenario({ unknown })],
    ['a role', withScenario({ roles: [{ id: 'a', title: 'A', unknown }] })],
    ['a line', withScenario({ lines: [{ manager: 'a', report: 'b', kind: 'solid', unknown }] })],
    ['the table', withScenario({ table: { columns: [], unknown } })],
  ])('is what another version has put into %s', (_what, chart) => {
    expect(whatCanBeLeftOut(chart)).toEqual({ ...NOTHING, hasUnknown: true });
  });

  it('is the logo, which no link carries', () => {
    expect(whatCanBeLeftOut({ ...PLAIN, deck: { logo: SMALL_LOGO } })).toEqual({ ...NOTHING, hasLogo: true });
  });
});
