import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../../../src/rules/define-rule.ts';
import { judge } from '../../../src/rules/judge.ts';
import { gatherFacts } from '../../../src/rules/shared/facts.ts';
import { chartOf } from './outline-charts.ts';

const rule = (id: string, parts: Pick<Rule, 'check'> & Partial<Rule>): Rule =>
  defineRule({
    id,
    category: 'structure',
    basis: 'practice',
    severity: 'info',
    docs: { title: `Title of ${id}`, what: '', why: '', remedy: '', sources: [] },
    examples: { valid: [], invalid: [] },
    ...parts,
  });

const { document, scenario } = chartOf('CEO\n  CFO');
const facts = gatherFacts(document, scenario);
const run = (...rules: Rule[]) => judge(rules, facts, () => undefined);

describe('judge', () => {
  it('turns a rule that throws into one finding and goes on', () => {
    const broken = rule('broken', {
      *check() {
        yield { roles: ['ceo'], message: 'Half of the truth.' };
        throw new Error('bug');
      },
    });
    const sound = rule('sound', { check: () => [{ roles: ['cfo'], message: 'Well.' }] });
    const { findings } = run(broken, sound);
    expect(findings.map(({ severity, rule: id, roles }) => [severity, id, roles])).toEqual([
      ['error', 'broken', []],
      ['info', 'sound', ['cfo']],
    ]);
    expect(findings[0]?.message).toContain('Title of broken');
  });

  it('treats a question that throws in the same way', () => {
    const broken = rule('broken', {
      check: () => [],
      ask: () => {
        throw new Error('bug');
      },
    });
    expect(run(broken)).toMatchObject({ findings: [{ rule: 'broken', severity: 'error' }], questions: [] });
  });

  it('fills in what a rule leaves out', () => {
    const brief = rule('brief', { check: () => [{ roles: [], message: 'Well.' }] });
    expect(run(brief).findings).toEqual([
      {
        rule: 'brief',
        severity: 'info',
        roles: [],
        related: [],
        lines: [],
        about: [],
        headline: 'Title of brief',
        message: 'Well.',
        dismissed: false,
      },
    ]);
  });

  it('puts findings about the whole chart before those about roles', () => {
    const mixed = rule('mixed', {
      check: () => [
        { roles: ['cfo'], message: '3' },
        { roles: ['ceo', 'cfo'], message: '2' },
        { roles: ['ceo'], message: '1' },
        { roles: [], message: '0' },
      ],
    });
    expect(run(mixed).findings.map(({ message }) => message)).toEqual(['0', '1', '2', '3']);
  });
});
