import { describe, expect, it } from 'vitest';
import { resetRules, setRule } from '../../../src/chart/edits/set-rule.ts';
import { currentJudgement } from '../../../src/editor/derived.ts';
import { changedRules, RESET_STEP, ruleStep } from '../../../src/editor/rule-settings.ts';
import { CATALOGUE, findRule } from '../../../src/rules/catalogue/index.ts';
import type { Rule } from '../../../src/rules/define-rule.ts';
import { newEditor } from './new-editor.ts';

const rule = findRule('cx-under-marketing') as Rule;

function found(editor: ReturnType<typeof newEditor>) {
  return currentJudgement(editor.store.getState())
    .findings.filter((finding) => finding.rule === rule.id)
    .map(({ severity, severityReason }) => [severity, severityReason]);
}

describe('the settings of rules', () => {
  it('are counted where there is such a rule, in the order of the rule book', () => {
    const [first, second] = CATALOGUE as readonly [Rule, Rule, ...Rule[]];
    const rules = new Map([
      ['from-the-future', 'off' as const],
      [second.id, 'info' as const],
      [first.id, 'off' as const],
    ]);
    expect(changedRules({ rules })).toEqual([first, second]);
    expect(changedRules({})).toEqual([]);
  });

  it('are named as steps', () => {
    expect(ruleStep(rule, 'off')).toBe('Change “Customer experience under Marketing” to Off');
    expect(ruleStep(rule, 'info')).toBe('Change “Customer experience under Marketing” to Consider');
    expect(ruleStep(rule, undefined)).toMatch(/^Bring “Customer experience under Marketing” back/);
  });

  it('are one step each, judge the chart anew at once, and can be taken back', () => {
    const editor = newEditor({
      title: 'Northwind',
      scenarios: [
        {
          id: 'today',
          name: 'Today',
          roles: [
            { id: 'ceo', title: 'Chief Executive Officer' },
            { id: 'cmo', title: 'Chief Marketing Officer' },
            { id: 'cco', title: 'Chief Customer Officer', accountableFor: ['cx'] },
          ],
          lines: [
            { manager: 'ceo', report: 'cmo', kind: 'solid' },
            { manager: 'cmo', report: 'cco', kind: 'solid' },
          ],
        },
      ],
    });
    const before = found(editor);
    expect(before).toEqual([['error', undefined]]);
    expect(editor.commit(ruleStep(rule, 'off'), setRule(rule.id, 'off'))).toBe(true);
    expect(found(editor)).toEqual([]);
    expect(editor.commit(ruleStep(rule, 'info'), setRule(rule.id, 'info'))).toBe(true);
    expect(found(editor)).toEqual([['info', 'Set in this chart to “Consider”.']]);
    expect(editor.commit(RESET_STEP, resetRules([rule.id]))).toBe(true);
    expect(found(editor)).toEqual(before);
    expect(editor.store.getState().past).toHaveLength(3);
    editor.undo();
    editor.undo();
    expect(found(editor)).toEqual([]);
  });
});
