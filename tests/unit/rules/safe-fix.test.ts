import { describe, expect, it, vi } from 'vitest';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import type { Rule } from '../../../src/rules/define-rule.ts';
import type { Fix } from '../../../src/rules/finding.ts';
import { safeFixOf } from '../../../src/rules/fixes.ts';
import { lint } from '../../../src/rules/lint.ts';
import { chartOf } from './outline-charts.ts';

const proposed = vi.hoisted((): { fixes: readonly Fix[] } => ({ fixes: [] }));

vi.mock('../../../src/rules/catalogue/index.ts', async (importOriginal) => {
  const catalogue = await importOriginal<typeof import('../../../src/rules/catalogue/index.ts')>();
  return {
    ...catalogue,
    findRule: (id: string): Rule | undefined => {
      const rule = catalogue.findRule(id);
      return rule && { ...rule, fix: () => proposed.fixes };
    },
  };
});

const { document, scenario } = chartOf(
  'CEO\n  CMO [id: cmo]\n  Chief Customer Officer [id: cco, accountable: cx]\nA [id: a]',
);
const orphan = lint(document, scenario).findings.find(({ rule }) => rule === 'orphan-role');
const under = (label: string, boss: string, safe: boolean): Fix => ({
  label,
  safe,
  edit: moveRole('a', boss),
});

function chosenFrom(...fixes: readonly Fix[]): string | undefined {
  if (!orphan) throw new Error('No finding');
  proposed.fixes = fixes;
  return safeFixOf(document, scenario, orphan)?.label;
}

describe('safeFixOf', () => {
  it('is the first that may be made without asking', () => {
    expect(
      chosenFrom(under('one', 'ceo', false), under('two', 'cmo', true), under('three', 'ceo', true)),
    ).toBe('two');
  });

  it('passes over what leaves the finding standing, does nothing or adds an error', () => {
    const idle: Fix = { label: 'idle', safe: true, edit: (same) => same };
    const vain: Fix = { label: 'vain', safe: true, edit: setRole('a', { note: 'x' }) };
    const harmful: Fix = {
      label: 'harmful',
      safe: true,
      edit: (chart) => moveRole('cco', 'cmo')(moveRole('a', 'ceo')(chart)),
    };
    expect(chosenFrom(idle, vain, harmful, under('good', 'ceo', true))).toBe('good');
    expect(chosenFrom(idle, vain, harmful)).toBeUndefined();
  });

  it('is absent where every repair is a choice', () => {
    expect(chosenFrom(under('one', 'ceo', false))).toBeUndefined();
  });
});
