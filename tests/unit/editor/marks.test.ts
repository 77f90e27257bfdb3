import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFinding, shownMarks } from '../../../src/editor/marks.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { lint } from '../../../src/rules/lint.ts';
import { anyChart } from '../rules/random-charts.ts';
import { findingOf } from './findings.ts';

describe('shownMarks', () => {
  const error = findingOf({
    severity: 'error',
    roles: ['a', '__proto__'],
    lines: [{ manager: 'a', report: 'b' }],
  });
  const warning = findingOf({
    lines: [
      { manager: 'a', report: 'b' },
      { manager: 'b', report: 'a' },
    ],
  });
  const strip = findingOf({ severity: 'info', roles: [] });
  const dismissed = findingOf({ severity: 'error', roles: ['c'], dismissed: true });
  const marks = shownMarks({ findings: [error, warning, strip, dismissed], questions: [] }, 10);

  it('gives each card its findings and the worst severity', () => {
    expect([...marks.cards]).toEqual([
      ['a', { severity: 'error', findings: [error, warning] }],
      ['__proto__', { severity: 'error', findings: [error] }],
    ]);
    const unsorted = shownMarks({ findings: [warning, error], questions: [] }, 10);
    expect(unsorted.cards.get('a')?.severity).toBe('error');
  });

  it('puts what is about no role into the strip', () => {
    expect(marks.strip).toEqual([strip]);
  });

  it('has the gravest finding told in the strip, where there is something about the whole chart', () => {
    expect(marks.told).toBe(error);
    const told = (...findings: readonly Finding[]) => shownMarks({ findings, questions: [] }, 10).told;
    expect(told(warning, { ...strip, severity: 'warning' })).toMatchObject({ roles: [] });
    expect(told(dismissed, strip)).toBe(strip);
    expect(told(error)).toBeUndefined();
  });

  it('gives a solid line its worst finding, by its direction; a dotted one none', () => {
    const line = { manager: 'a', report: 'b', kind: 'solid' } as const;
    expect(lineFinding(marks, line)).toBe(error);
    expect(lineFinding(marks, { ...line, manager: 'b', report: 'a' })).toBe(warning);
    expect(lineFinding(marks, { ...line, kind: 'dotted' })).toBeUndefined();
    expect(lineFinding(marks, { ...line, manager: '__proto__' })).toBeUndefined();
  });

  it('is quiet on a chart that is being started', () => {
    const small = shownMarks({ findings: [error, strip], questions: [] }, 2);
    expect(small.strip).toEqual([]);
    expect(small.cards.size).toBe(2);
  });

  it('shows each standing finding of any chart somewhere, and never twice on a card', () => {
    fc.assert(
      fc.property(anyChart, ({ document, scenario }) => {
        const judgement = lint(document, scenario);
        const { cards, strip: whole } = shownMarks(judgement, Number.POSITIVE_INFINITY);
        const shown = new Set([...whole, ...[...cards.values()].flatMap(({ findings }) => findings)]);
        expect(shown).toEqual(new Set(judgement.findings.filter((finding) => !finding.dismissed)));
        for (const { findings } of cards.values()) expect(new Set(findings).size).toBe(findings.length);
      }),
    );
  });
});
