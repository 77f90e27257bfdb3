import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-no-board-voice';
const chart = (owner: string, ceo = '', others = '') =>
  `CEO${ceo}\n  Chief Customer Officer [id: cco, accountable: cx${owner}]\n  CFO${others}`;

describe(rule, () => {
  it('hears a stated no', () => {
    expect(verdicts(rule, chart(', no board'))).toEqual(['warning: cco']);
  });

  it('concludes it from a full chart that says who sits there', () => {
    expect(verdicts(rule, chart('', ' [board]'))).toEqual(['warning: cco']);
    expect(verdicts(rule, chart('', '', ' [board]'))).toEqual(['warning: cco']);
    expect(verdicts(rule, chart('', ' [board]'), { scope: 'excerpt' })).toEqual([]);
  });

  it('does not conclude it from stated refusals alone', () => {
    expect(verdicts(rule, chart('', ' [no board]'))).toEqual([]);
  });

  it.each([
    ['the owner has the seat', chart(', board', ' [board]')],
    [
      'a role above has it',
      'CEO\n  Chief Strategy Officer [board]\n    Head of CX [accountable: cx, no board]',
    ],
    ['a service head has it', `${chart(', no board')}\n  Customer Services Director [board]`],
    ['another customer role has it', `${chart(', no board')}\n  Client Experience Director [board]`],
    ['the top owns it', 'CEO [board, accountable: cx]\n  CFO\n  COO'],
    ['nobody leads it', 'CEO [board]\n  CFO\n  COO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('is silent in small organisations and in a branch', () => {
    expect(verdicts(rule, chart(', no board'), { size: 'small' })).toEqual([]);
    expect(verdicts(rule, chart(', no board'), { scope: 'branch' })).toEqual([]);
    expect(verdicts(rule, chart(', no board'), { scope: 'excerpt' })).toHaveLength(1);
  });

  it('only considers an executive seat next to the top outside regulated industries', () => {
    const outline = chart(', no board, executive');
    const [finding] = findingsOf(rule, outline);
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toBeTruthy();
    for (const industry of ['financial-services', 'utilities', 'telecoms'] as const)
      expect(verdicts(rule, outline, { industry })).toEqual(['warning: cco']);
    expect(verdicts(rule, chart(', no board, no executive'))).toEqual(['warning: cco']);
    const lower = 'CEO\n  Strategy Director\n    Head of CX [id: cx, accountable: cx, no board, executive]';
    expect(verdicts(rule, lower)).toEqual(['warning: cx']);
  });

  describe('its question', () => {
    it('asks for the industry where that would make a seat beside the top too little', () => {
      const ask = (owner: string) => questionsOf(rule, chart(owner)).map(({ question }) => question);
      expect(ask(', no board, executive')).toEqual(['Which industry is this?']);
      expect(ask(', no board, no executive')).toEqual([]);
      expect(questionsOf(rule, chart(', no board, executive'), { industry: 'other' })).toEqual([]);
    });

    it('asks who sits on the board while nobody’s seat is stated', () => {
      const [question] = questionsOf(rule, `${chart('')}\n  Head of Customer Service`);
      expect(question?.roles).toEqual(['cco']);
      expect(question?.answers.map(({ label }) => label)).toEqual([
        'Chief Customer Officer',
        'Head of Customer Service',
        'None of these',
      ]);
    });

    it.each([
      ['a finding says it', chart('', ' [board]')],
      ['the owner’s seat is stated', chart(', board')],
      ['somebody speaks for the customer', `${chart('')}\n  Customer Services Director [board]`],
      ['nobody leads', 'CEO\n  CFO\n  COO'],
    ])('does not ask when %s', (_case, outline) => {
      expect(questionsOf(rule, outline)).toEqual([]);
    });

    it('does not ask small organisations', () => {
      expect(questionsOf(rule, chart(''), { size: 'small' })).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(`${chart('')}\n  Head of Customer Service`);
      const answers = lint(document, scenario).questions.find((question) => question.rule === rule)?.answers;
      const after = answers?.map(({ edit }) => lint(document, edit(scenario)));
      expect(after?.map(({ questions }) => questions.filter((question) => question.rule === rule))).toEqual([
        [],
        [],
        [],
      ]);
      expect(
        after?.map(({ findings }) => findings.filter((finding) => finding.rule === rule).length),
      ).toEqual([0, 0, 1]);
    });
  });
});
