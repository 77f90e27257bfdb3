import { describe, expect, it } from 'vitest';
import '../../../support/with-judge.ts';
import type { Dismissal, Scenario } from '../../../../src/chart/chart.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { inSequence } from '../../../../src/chart/edits/scenario-edit.ts';
import { storyOf } from '../../../../src/chart/story.ts';
import { comparedIn, findingsOf } from '../../../../src/editor/comparing/compared.ts';
import { storyFrame } from '../../../../src/editor/comparing/story-frame.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { comparedDocument, named, PAIR } from './compared-document.ts';

function story(document = comparedDocument()) {
  const compared = comparedIn(document, PAIR);
  if (!compared) throw new Error('One of the scenarios is gone');
  const steps = storyOf(compared.before, compared.after);
  return { steps, compared, frame: (place: number) => storyFrame(document, compared, steps, place) };
}

type Dismissals = Scenario['dismissals'];
const ORPHAN: Dismissal = {
  rule: 'orphan-role',
  roles: ['a'],
  about: [],
  kind: 'accepted',
  reason: 'Joins in May',
};

describe('storyFrame', () => {
  it('begins with the first chart, in which nothing has changed', () => {
    const { frame, compared } = story();
    const { document, part, changes, sentences, focus } = frame(0);
    expect(part).toBe('opening');
    expect(document.scenarios[0].roles).toEqual(compared.before.roles);
    expect(changes.cards.size).toBe(0);
    expect(sentences).toEqual([]);
    expect(focus.all).toEqual([]);
  });

  it('ends with the second chart as it is, and with what all steps do to the findings', () => {
    const { frame, steps, compared } = story();
    const closing = frame(steps.length + 1);
    const { document, part, changes, sentences, focus, findings } = closing;
    expect(part).toBe('closing');
    expect(document.scenarios[0].roles).toEqual(compared.after.roles);
    expect(changes.cards.size + changes.lines.size + changes.traces.length).toBe(0);
    expect(sentences).toEqual([]);
    expect(focus.all).toEqual([]);
    expect(findings).toEqual(findingsOf(comparedDocument(), compared));
    expect(frame(steps.length + 9).part).toBe('closing');
  });

  it('has the teams open of which the order changes', () => {
    const many = Array.from({ length: 70 }, (_, i) => `r${i}`).join(', ');
    const chart = (team: string) => `ceo > ${many}; r1 > ${team}; r2 > u, v`;
    const { frame } = story({
      title: '',
      scenarios: [named('today', 'Today', chart('x, y')), named('plan', 'Proposal', chart('y, x'))],
    });
    expect(frame(1).document.scenarios[0].arrangement?.folded).toEqual(['r2']);
  });

  it('has no end where nothing changes', () => {
    const [today] = comparedDocument().scenarios;
    const { frame } = story({ title: '', scenarios: [today, { ...today, id: 'plan' }] });
    expect(frame(0).part).toBe('opening');
    expect(frame(1).part).toBe('opening');
  });

  it('cuts titles no more than two lines need, and says them in full', () => {
    const long = (word: string) => `${word} ${'of everything '.repeat(6)}`.trim();
    const roles = { a: { title: long('Head') }, b: { title: long('Director') }, x: { title: long('Agent') } };
    const { frame } = story({
      title: '',
      scenarios: [named('today', 'Today', 'a; b; a > x', roles), named('plan', 'Plan', 'a; b; b > x', roles)],
    });
    const [sentence] = frame(1).sentences;
    expect(sentence?.full).toBe(
      `Move ${long('Agent')} from under ${long('Head')} to under ${long('Director')}`,
    );
    expect(sentence?.shown).toMatch(
      /^Move Agent of everything .*… from under Head of .*… to under Director of .*…$/,
    );
    expect(sentence?.shown.length).toBeLessThanOrEqual(150);
    expect(sentence?.shown.length).toBeGreaterThan(120);
  });

  it('shows at each step what changes at it, and nothing that has changed before', () => {
    const { frame, steps } = story();
    expect(steps.length).toBeGreaterThan(3);
    for (let place = 1; place <= steps.length; place += 1) {
      const { changes, part, sentences, focus } = frame(place);
      expect(part).toBe('step');
      const { changes: own = [] } = steps[place - 1] ?? {};
      expect(sentences).toHaveLength(own.length);
      expect(focus.lead.length).toBeGreaterThan(0);
      const isSeen = changes.cards.size > 0 || changes.lines.size > 0;
      expect(isSeen, sentences.map(({ full }) => full).join()).toBe(true);
      for (const id of changes.cards.keys()) expect(focus.changed).toContain(id);
    }
  });

  it('ends with the second chart, judged by what that is judged by', () => {
    const { frame, steps, compared } = story();
    const last = frame(steps.length);
    const [chart] = last.changes.charts;
    expect(new Set(chart.roles.map(({ id }) => id))).toEqual(
      new Set(compared.after.roles.map(({ id }) => id)),
    );
    expect(chart.context).toEqual(compared.after.context);
  });

  it('calls the two charts as they are called, at whatever step', () => {
    const { frame, steps } = story();
    for (const place of [0, 1, steps.length])
      expect(frame(place).changes.names).toEqual({ before: 'Today', after: 'Proposal' });
  });

  it.each([
    // Told while another step is to come, where the chart is not yet judged as the second one.
    ['the second', 'a; ceo > b, c', undefined, [ORPHAN]],
    // Told last, where it is no longer judged as the first one.
    ['the first', 'ceo > b, c; a', [ORPHAN], undefined],
  ])('never tells as news what is dismissed in %s', (_, plan, before, after) => {
    const charts = (dismissedBefore?: Dismissals, dismissedAfter?: Dismissals) =>
      story({
        title: 'Northwind',
        scenarios: [
          {
            ...named('today', 'Today', 'ceo > a, b'),
            ...(dismissedBefore && { dismissals: dismissedBefore }),
          },
          {
            ...named('plan', 'Proposal', plan),
            ...(dismissedAfter && { dismissals: dismissedAfter }),
            context: { industry: 'utilities' },
          },
        ],
      });
    const told = ({ frame, steps }: ReturnType<typeof story>) =>
      [0, ...steps.keys()].flatMap((place) => {
        const { findings } = frame(place + 1);
        return [...(findings?.introduced ?? []), ...(findings?.fixed ?? [])].map(({ rule }) => rule);
      });
    expect(told(charts())).toContain('orphan-role');
    const quiet = charts(before, after);
    expect(told(quiet)).not.toContain('orphan-role');
    const [last] = quiet.frame(quiet.steps.length).changes.charts;
    expect(last.dismissals).toEqual(after);
    expect(last.context).toEqual({ industry: 'utilities' });
  });

  describe('of a finding that is about more at the end', () => {
    const template = referenceDocument('cx-under-marketing');
    const [today] = template.scenarios;
    const moved = inSequence(moveRole('cco', 'ceo'), moveRole('hdm', 'cco'))(today);
    const GAP = 'cross-functional-gap';
    const told = (dismissals?: Dismissals) => {
      const plan = { ...moved, id: 'plan', name: 'Proposal', ...(dismissals && { dismissals }) };
      const { frame, steps } = story({ ...template, scenarios: [{ ...today, id: 'today' }, plan] });
      const frames = steps.map((_, at) => frame(at + 1).findings);
      return { frames, end: frame(steps.length + 1).findings };
    };
    const rulesOf = (findings: readonly Finding[] = []) => findings.map(({ rule }) => rule);

    it('says neither at a step nor at the end that it is fixed or new', () => {
      const { frames, end } = told();
      for (const findings of [...frames, end]) {
        expect(rulesOf(findings?.fixed)).not.toContain(GAP);
        expect(rulesOf(findings?.introduced)).not.toContain(GAP);
      }
      const sum = (list: 'fixed' | 'introduced') =>
        frames.flatMap((findings) => findings?.[list] ?? []).length;
      expect(sum('fixed') - sum('introduced')).toBe((end?.fixed.length ?? 0) - (end?.introduced.length ?? 0));
      expect(end?.remaining.find(({ finding }) => finding.rule === GAP)?.was?.about).toHaveLength(3);
    });

    it('says that it is gone where somebody has dismissed what it has become', () => {
      const last = told().end?.remaining.find(({ finding }) => finding.rule === GAP)?.finding;
      const { roles = [], about = [] } = last ?? {};
      const { frames, end } = told([{ rule: GAP, roles, about, kind: 'accepted', reason: 'Known' }]);
      expect(rulesOf(end?.fixed)).toContain(GAP);
      expect(
        frames.flatMap((findings) => rulesOf(findings?.fixed)).filter((rule) => rule === GAP),
      ).toHaveLength(1);
      for (const findings of frames) expect(rulesOf(findings?.introduced)).not.toContain(GAP);
    });
  });

  it('keeps one chart for the canvas at all steps, so that its cards glide', () => {
    const { frame, steps } = story();
    const ids = [...steps.keys(), steps.length].map((place) => frame(place).document.scenarios[0].id);
    expect(new Set(ids)).toEqual(new Set(['story']));
  });
});
