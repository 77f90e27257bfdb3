import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { findingIdentity } from '../../../../src/rules/finding.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf } from '../outline-charts.ts';

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.valid.map((example) => [example.caption, example] as const))(
    'is silent: %s',
    (_caption, { outline, context }) => {
      const { document, scenario } = chartOf(outline, context);
      expect(lint(document, scenario).findings.filter(({ rule }) => rule === id)).toEqual([]);
    },
  );

  it.each(examples.invalid.map((example) => [example.caption, example] as const))(
    'finds one thing, and a fix for it: %s',
    (_caption, { outline, context }) => {
      const { document, scenario } = chartOf(outline, context);
      const before = lint(document, scenario).findings;
      const [finding, ...more] = before.filter(({ rule }) => rule === id);
      expect(more).toEqual([]);
      if (!finding) throw new Error('No finding');

      const fixes = fixesOf(document, scenario, finding);
      expect(fixes).not.toEqual([]);
      const errors = new Set(before.filter(({ severity }) => severity === 'error').map(findingIdentity));
      for (const { edit } of fixes) {
        const after = lint(document, edit(scenario)).findings;
        expect(after.map(findingIdentity)).not.toContain(findingIdentity(finding));
        const added = after.filter((left) => left.severity === 'error' && !errors.has(findingIdentity(left)));
        expect(added).toEqual([]);
      }
    },
  );
});
