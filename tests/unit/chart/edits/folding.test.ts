import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import {
  fold,
  foldToLevel,
  keepFolding,
  unfold,
  unfoldAll,
  unfoldBranch,
  unfoldTo,
} from '../../../../src/chart/edits/folding.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > phone; lone');
const folded = ({ arrangement }: Scenario) => arrangement?.folded;
const shown = (scenario: Scenario) => layoutScenario(scenario).cards.map(({ id }) => id);

describe('folding', () => {
  it('hides the team of a role and shows it again', () => {
    const once = fold('cmo')(CHART);
    expect(folded(once)).toEqual(['cmo']);
    expect(shown(once)).toEqual(['ceo', 'cmo', 'coo', 'lone']);
    expect(fold('cmo')(once)).toBe(once);
    expect(folded(unfold('cmo')(once))).toEqual([]);
    expect(unfold('cmo')(CHART)).toBe(CHART);
  });

  it('leaves a role without a team, or one that is not there, as it is', () => {
    expect(fold('coo')(CHART)).toBe(CHART);
    expect(fold('nobody')(CHART)).toBe(CHART);
  });

  it('shows so many levels and folds what is below, level by level', () => {
    const two = foldToLevel(2)(CHART);
    expect(shown(two)).toEqual(['ceo', 'cmo', 'coo', 'lone']);
    expect(folded(two)).toEqual(['cmo', 'cx']);
    expect(shown(unfold('cmo')(two))).not.toContain('phone');
    expect(shown(foldToLevel(1)(CHART))).toEqual(['ceo', 'lone']);
    expect(shown(foldToLevel(9)(CHART))).toEqual(shown(CHART));
  });

  it('shows everybody below a role, or everybody', () => {
    const all = foldToLevel(1)(CHART);
    expect(folded(unfoldBranch('cmo')(all))).toEqual(['ceo']);
    expect(unfoldAll(unfoldAll(all))).toEqual({ ...CHART, arrangement: { folded: [] } });
  });

  it('opens the way to a role and no other', () => {
    const both = fold('cmo')(fold('cx')(fold('ceo')(CHART)));
    expect(folded(unfoldTo(['cx'])(both))).toEqual(['cx']);
    expect(unfoldTo(['cx'])(CHART)).toBe(CHART);
  });

  it('forgets roles that are gone', () => {
    const stale = { ...CHART, arrangement: { folded: ['gone', 'cx'] } };
    expect(folded(fold('cmo')(stale))).toEqual(['cx', 'cmo']);
  });

  it('brings any role of any chart into sight', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 12 }), fc.nat(), fc.nat(4), (scenario, at, level) => {
        const role = scenario.roles[at % Math.max(1, scenario.roles.length)];
        if (!role) return;
        expect(shown(unfoldTo([role.id])(foldToLevel(level)(scenario)))).toContain(role.id);
        expect(shown(unfoldAll(foldToLevel(level)(scenario)))).toEqual(
          shown({ ...scenario, arrangement: {} }),
        );
      }),
    );
  });
});

describe('keepFolding', () => {
  const documentWith = (scenario: Scenario) => ({ title: 'T', scenarios: [scenario] as const });

  it('takes over what is hidden, and nothing else', () => {
    const from = documentWith({ ...fold('cmo')(CHART), name: 'Later' });
    const kept = keepFolding(from, documentWith(CHART));
    expect(kept).toEqual(documentWith({ ...CHART, arrangement: { folded: ['cmo'] } }));
    expect(keepFolding(documentWith(CHART), kept)).toEqual(documentWith(CHART));
  });

  it('is the same document when nothing is to be taken over', () => {
    const document = documentWith(CHART);
    expect(keepFolding(documentWith({ ...CHART, name: 'Other' }), document)).toBe(document);
  });
});
