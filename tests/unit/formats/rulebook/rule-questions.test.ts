import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../src/formats/rulebook/rule-questions.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import type { Rule } from '../../../../src/rules/define-rule.ts';
import { madeUpRule } from './made-up-rule.ts';

/** Asks only where the given title is in the chart. */
function askingAbout(wanted: string): Rule {
  return madeUpRule({
    *ask({ org }) {
      for (const { id, title } of org.roles)
        if (title === wanted) yield { roles: [id], question: `Who is ${title}?`, answers: [] };
    },
  });
}

const other = madeUpRule({
  id: 'another',
  examples: { invalid: [], valid: [{ outline: 'Elsewhere [budget]', caption: 'Elsewhere.' }] },
});

describe('the questions of a rule', () => {
  it('are those it asks about its examples, each kind once whoever it is about', () => {
    expect(questionsOf(madeUpRule(), [])).toEqual([{ question: 'Has Boss a budget?', answers: ['Yes'] }]);
  });

  it('come from the examples of other rules where its own bring none', () => {
    expect(questionsOf(askingAbout('Elsewhere'), [other])).toEqual([
      { question: 'Who is Elsewhere?', answers: [] },
    ]);
    expect(questionsOf(askingAbout('Elsewhere'), [])).toEqual([]);
  });

  it('come up when what an example states is taken away', () => {
    const curious = madeUpRule({
      *ask({ context, org }) {
        if (context.size === undefined && org.roles.every(({ vacant }) => vacant === undefined))
          yield { roles: [], question: 'How large is it?', answers: [] };
      },
      examples: {
        invalid: [{ outline: 'Boss [vacant]', context: { size: 'small' }, caption: 'A small one.' }],
        valid: [],
      },
    });
    expect(questionsOf(curious, [])).toEqual([{ question: 'How large is it?', answers: [] }]);
  });

  it('are none for a rule that never asks, or that fails in asking', () => {
    const { ask: _, ...silent } = madeUpRule();
    expect(questionsOf(silent, [silent])).toEqual([]);
    const broken = madeUpRule({
      ask: () => {
        throw new Error('broken');
      },
    });
    expect(questionsOf(broken, [broken])).toEqual([]);
  });

  it('are found for every rule that asks', () => {
    for (const rule of CATALOGUE.filter(({ ask }) => ask))
      expect(questionsOf(rule, CATALOGUE), rule.id).not.toEqual([]);
  });
});
