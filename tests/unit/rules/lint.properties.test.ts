import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { findingIdentity, type Judgement } from '../../../src/rules/finding.ts';
import { fixesOf } from '../../../src/rules/fixes.ts';
import { forecast } from '../../../src/rules/forecast.ts';
import { lint } from '../../../src/rules/lint.ts';
import { runs } from '../../support/runs.ts';
import { anyChart, deepFreeze } from './random-charts.ts';

/** The same bytes, edits left out. */
const inWords = (judgement: Judgement) => JSON.stringify(judgement);

/**
 * The roles in another order. Roots, and roles no root reaches, stay in their order among themselves, since that is
 * the order they are drawn in; the place of everybody else follows from the lines.
 */
function shuffled(scenario: Scenario, keys: readonly number[]): Scenario {
  const org = indexOrg(scenario);
  const placed = new Set(org.roots.flatMap((root) => org.descendants(root.id)));
  const kept = scenario.roles.filter((role) => !placed.has(role));
  const order = scenario.roles.map((role, i) => ({ role, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
  const roles = order.map(({ role }) => (placed.has(role) ? role : (kept.shift() ?? role)));
  return { ...scenario, roles };
}

describe('lint on any chart', () => {
  it('does not depend on the order of unrelated roles', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.array(fc.nat(), { minLength: 11, maxLength: 11 }),
        ({ document, scenario }, keys) => {
          const judgement = lint(document, scenario);
          expect(inWords(lint(document, shuffled(scenario, keys)))).toBe(inWords(judgement));
        },
      ),
      { numRuns: runs(500, 10_000) },
    );
  });

  it('never fails, changes nothing, and says the same each time', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const copy = structuredClone(chart);
        const { document, scenario } = deepFreeze(chart);
        const judgement = lint(document, scenario);
        expect(judgement.findings.filter(({ headline }) => headline === 'Rule not checked')).toEqual([]);
        expect(inWords(lint(copy.document, copy.scenario))).toBe(inWords(judgement));
      }),
      { numRuns: runs(500, 10_000) },
    );
  });

  it('speaks only of roles and lines that are there, and of nothing twice', () => {
    fc.assert(
      fc.property(anyChart, ({ document, scenario }) => {
        const ids = new Set(scenario.roles.map(({ id }) => id));
        const solid = new Set(
          scenario.lines
            .filter(({ kind }) => kind === 'solid')
            .map(({ manager, report }) => JSON.stringify([manager, report])),
        );
        const { findings, questions } = lint(document, scenario);
        for (const { roles, related, lines, message } of findings) {
          expect([...roles, ...related].every((id) => ids.has(id))).toBe(true);
          expect(lines.every(({ manager, report }) => solid.has(JSON.stringify([manager, report])))).toBe(
            true,
          );
          expect(message).toMatch(/\.$/);
          expect(message).not.toMatch(/undefined|null|NaN/);
        }
        expect(questions.every(({ roles }) => roles.every((id) => ids.has(id)))).toBe(true);
        const identities = findings.map(findingIdentity);
        expect(new Set(identities).size).toBe(identities.length);
      }),
      { numRuns: runs(500, 10_000) },
    );
  });

  it('offers only fixes that remove their finding and add no error', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { document, scenario } = deepFreeze(chart);
        const errors = (found: ReturnType<typeof lint>) =>
          found.findings.filter(({ severity }) => severity === 'error').map(findingIdentity);
        const before = lint(document, scenario);
        for (const finding of before.findings) {
          const fixes = fixesOf(document, scenario, finding);
          expect(new Set(fixes.map(({ label }) => label)).size).toBe(fixes.length);
          for (const fix of fixes) {
            const after = lint(document, fix.edit(scenario));
            expect(after.findings.map(findingIdentity)).not.toContain(findingIdentity(finding));
            expect(errors(before)).toEqual(expect.arrayContaining(errors(after)));
          }
        }
      }),
      { numRuns: runs(150, 10_000) },
    );
  });

  it('offers only answers that settle their question', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { document, scenario } = deepFreeze(chart);
        const asked = (found: ReturnType<typeof lint>) =>
          found.questions.map(({ rule, roles, question }) => JSON.stringify([rule, roles, question]));
        const { questions } = lint(document, scenario);
        for (const { rule, roles, question, answers } of questions) {
          expect(answers.length).toBeGreaterThan(1);
          expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
          for (const { edit } of answers) {
            const answered = edit(scenario);
            expect(answered).not.toBe(scenario);
            expect(asked(lint(document, answered))).not.toContain(JSON.stringify([rule, roles, question]));
          }
        }
      }),
      { numRuns: runs(200, 10_000) },
    );
  });

  it('forecasts what lint then finds', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), fc.nat(), ({ document, scenario }, from, to) => {
        const pick = (at: number) => scenario.roles[at % Math.max(1, scenario.roles.length)]?.id ?? '';
        const edit = moveRole(pick(from), pick(to));
        const before = lint(document, scenario).findings.map(findingIdentity);
        const after = lint(document, edit(scenario)).findings.map(findingIdentity);
        const { introduced, fixed, remaining } = forecast(document, scenario, edit);
        expect(new Set(fixed.map(findingIdentity))).toEqual(
          new Set(before.filter((identity) => !after.includes(identity))),
        );
        expect(introduced.length + remaining).toBe(after.length);
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});
