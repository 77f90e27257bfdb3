import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf } from '../outline-charts.ts';

const rule = 'dotted-line-no-purpose';
const tree = 'CEO\n  A\n  B\n  C\nBoard of Directors [body, id: board]\n';
const about = (lines: string) => findingsOf(rule, `${tree}${lines}`).map((finding) => finding.about);

describe(rule, () => {
  it('lists all lines in one finding, in their order', () => {
    expect(findingsOf(rule, `${tree}C ..> A\nA ..> B: metrics\nA ..> C`)).toMatchObject([
      {
        severity: 'info',
        roles: [],
        about: ['c~>a', 'a~>c'],
        message: 'Nothing says what the dotted line between C and A is for, nor what another one is.',
      },
    ]);
  });

  it.each([
    ['A ..> B', 'Nothing says what the dotted line between A and B is for.'],
    [
      'A ..> B\nB ..> C\nC ..> A',
      'Nothing says what the dotted line between A and B is for, nor what 2 others are.',
    ],
  ])('names the first of them: %j', (lines, message) => {
    expect(findingsOf(rule, `${tree}${lines}`)[0]?.message).toBe(message);
  });

  it('takes blanks for nothing', () => {
    const { document, scenario } = chartOf(`${tree}A ..> B: metrics\nB ..> C: metrics`);
    const blank = (line: Line): Line => (line.manager === 'b' ? { ...line, purpose: ' ' } : line);
    const changed = { ...scenario, lines: scenario.lines.map(blank) };
    expect(
      lint(document, changed)
        .findings.filter((found) => found.rule === rule)
        .map((found) => found.about),
    ).toEqual([['b~>c']]);
  });

  it.each([
    ['every line has a purpose', 'A ..> B: metrics'],
    ['a board or committee has members', 'board ..> A\nboard ..> B'],
    ['there are solid lines only', ''],
  ])('is silent where %s', (_case, lines) => {
    expect(about(lines)).toEqual([]);
  });

  it('counts lines to a committee', () => {
    expect(about('A ..> board')).toEqual([['a~>board']]);
  });

  it('offers four purposes for all of them at once', () => {
    const { document, scenario } = chartOf(`${tree}A ..> B\nB ..> C\nboard ..> A\nA ..> C: advice`);
    const [finding] = lint(document, scenario).findings.filter((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    const fixes = fixesOf(document, scenario, finding);
    expect(fixes.map(({ label }) => label)).toEqual([
      'Say that all 2 are for: CX steering committee',
      'Say that all 2 are for: shared metrics',
      'Say that all 2 are for: communications',
      'Say that all 2 are for: project planning',
    ]);
    const repaired = fixes[1]?.edit(scenario) ?? scenario;
    expect(repaired.lines.filter(({ kind }) => kind === 'dotted').map(({ purpose }) => purpose)).toEqual([
      'shared metrics',
      'shared metrics',
      undefined,
      'advice',
    ]);
    expect(fixes[1]?.edit(repaired)).toBe(repaired);
  });
});
