import { describe, expect, it } from 'vitest';
import { DIGITAL_WEIGHTS, type Context } from '../../../../src/chart/chart.ts';
import { contextOf } from '../../../../src/chart/context.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'digital-central-no-lead';
const central: Context = { digital: 'central' };
const plain = 'CEO\n  Chief Customer Officer [id: cco, accountable: cx]\n  CMO';
const fires = (outline: string, context: Context = central) => verdicts(rule, outline, context);

describe(rule, () => {
  it('warns about the chart where digital is central and nobody leads it', () => {
    expect(fires(plain)).toEqual(['warning: ']);
    expect(findingsOf(rule, plain, central)[0]).toMatchObject({ roles: [], about: [], related: [] });
  });

  it('is about digital as the central route only', () => {
    for (const digital of ['mixed', 'occasional'] as const) expect(fires(plain, { digital })).toEqual([]);
    expect(fires(plain, {})).toEqual([]);
  });

  it('does not judge a small organisation, an excerpt or a branch', () => {
    expect(fires(plain, { ...central, size: 'small' })).toEqual([]);
    expect(fires(plain, { ...central, size: 'medium' })).toEqual(['warning: ']);
    for (const scope of ['excerpt', 'branch'] as const)
      expect(fires(plain, { ...central, scope })).toEqual([]);
    expect(fires(plain, { ...central, scope: 'full' })).toEqual(['warning: ']);
  });

  it.each([
    ['a digital function', 'Digital Director'],
    ['a declared digital function', 'Somebody [function: digital, level: head]'],
    ['accountability for the area', 'Somebody [level: head, accountable: digital-cx]'],
    ['responsibility for the area', 'Somebody [level: head, responsible: Digital-CX]'],
    ['a title that names digital customer service', 'Head of Digital Customer Service'],
    ['a vacant post', 'Head of Digital [vacant]'],
    ['a committee of that function', 'Digital board [body, function: digital]'],
    ['a committee accountable for the area', 'Digital board [body, accountable: digital-cx]'],
    ['a committee responsible for the area', 'Digital board [body, responsible: digital-cx]'],
  ])('is content with %s', (_case, role) => {
    expect(fires(`${plain}\n  ${role}`)).toEqual([]);
  });

  it.each([
    ['a digital manager', 'Somebody [function: digital, level: manager]'],
    ['a manager responsible for the area', 'Somebody [level: manager, responsible: digital-cx]'],
    ['a lowly committee', 'Somebody [body, function: digital, level: manager]'],
    ['a committee of something else', 'Somebody [body, accountable: digital-cx:uk]'],
    ['digital marketing', 'Head of Digital Marketing'],
    ['another qualified area', 'Somebody [level: head, accountable: digital-cx:uk]'],
  ])('is not content with %s', (_case, role) => {
    expect(fires(`${plain}\n  ${role}`)).toEqual(['warning: ']);
  });

  it('needs one of them only, whoever else works there', () => {
    const manager = '  Somebody [function: digital, level: manager]';
    expect(fires(`${plain}\n  Digital Director\n  ${manager}`)).toEqual([]);
    const clerk = '  Somebody [level: staff, responsible: digital-cx]';
    expect(fires(`${plain}\n  CFO [responsible: digital-cx]\n  ${clerk}`)).toEqual([]);
    const boards = '  A [body, function: digital, level: staff]\n  B [body, function: digital]';
    expect(fires(`${plain}\n${boards}`)).toEqual([]);
  });

  it('counts the owner of the customer experience and the top', () => {
    expect(fires(plain.replace('accountable: cx', 'accountable: cx; digital-cx'))).toEqual([]);
    expect(fires(plain.replace('CEO', 'CEO [responsible: digital-cx]'))).toEqual([]);
  });

  it('needs no owner to speak', () => {
    expect(fires('CEO\n  CFO\n  CMO')).toEqual(['warning: ']);
  });

  describe('its repairs', () => {
    const labels = (outline: string) => {
      const { document, scenario } = chartOf(outline, central);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      return finding ? fixesOf(document, scenario, finding).map(({ label }) => label) : [];
    };

    it('put a digital lead below the owner', () => {
      expect(labels(plain)).toEqual([
        'Add a Digital Director under Chief Customer Officer',
        'Add a Head of Digital Customer Service under Chief Customer Officer',
        'Make Chief Customer Officer responsible for the digital customer experience',
      ]);
    });

    it('suit the rank of the owner', () => {
      expect(labels('CEO\n  Customer Experience Director [accountable: cx]\n  CMO')[0]).toBe(
        'Add a Head of Digital under Customer Experience Director',
      );
      expect(labels('CEO\n  CX Manager [accountable: cx]\n  CMO')).toHaveLength(2);
    });

    it('put it below the top where nobody owns the whole', () => {
      expect(labels('CEO\n  CFO\n  CMO')).toEqual(['Add a Digital Director under CEO']);
    });

    it('add a planned role', () => {
      const { document, scenario } = chartOf(plain, central);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const [fix] = finding ? fixesOf(document, scenario, finding) : [];
      const repaired = fix?.edit(scenario);
      expect(repaired?.roles.at(-1)).toMatchObject({ function: 'digital', level: 'director', planned: true });
      expect(repaired?.lines.at(-1)).toMatchObject({ manager: 'cco', report: 'digital-director' });
    });
  });

  describe('its question', () => {
    it('asks for the weight of digital where central would be a finding', () => {
      const [question] = questionsOf(rule, plain);
      expect(question?.roles).toEqual([]);
      expect(question?.answers).toHaveLength(3);
      expect(questionsOf(rule, `${plain}\n  Digital Director`)).toEqual([]);
      expect(questionsOf(rule, plain, { size: 'small' })).toEqual([]);
      expect(questionsOf(rule, plain, { scope: 'excerpt' })).toEqual([]);
      expect(questionsOf(rule, 'CEO\n  CMO')).toEqual([]);
      for (const digital of DIGITAL_WEIGHTS) expect(questionsOf(rule, plain, { digital })).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(plain);
      const asked = (found: ReturnType<typeof lint>) =>
        found.questions.filter((question) => question.rule === rule);
      const answers = asked(lint(document, scenario)).flatMap((question) => question.answers);
      const answered = answers.map(({ edit }) => edit(scenario));
      expect(answered.map((chart) => contextOf(document, chart).digital)).toEqual(DIGITAL_WEIGHTS);
      expect(answered.flatMap((chart) => asked(lint(document, chart)))).toEqual([]);
    });
  });
});
