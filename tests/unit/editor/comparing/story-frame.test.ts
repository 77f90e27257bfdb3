import { describe, expect, it } from 'vitest';
import '../../../support/with-judge.ts';
import type { Dismissal, Scenario } from '../../../../src/chart/chart.ts';
import { storyOf } from '../../../../src/chart/story.ts';
import { comparedIn } from '../../../../src/editor/comparing/compared.ts';
import { storyFrame } from '../../../../src/editor/comparing/story-frame.ts';
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
    const { document, changes, sentences, roles } = frame(0);
    expect(document.scenarios[0].roles).toEqual(compared.before.roles);
    expect(changes.cards.size).toBe(0);
    expect(sentences).toEqual([]);
    expect(roles).toEqual([]);
  });

  it('shows at each step what changes at it, and nothing that has changed before', () => {
    const { frame, steps } = story();
    expect(steps.length).toBeGreaterThan(3);
    for (let place = 1; place <= steps.length; place += 1) {
      const { changes, sentences, roles } = frame(place);
      const { changes: own = [] } = steps[place - 1] ?? {};
      expect(sentences).toHaveLength(own.length);
      expect(roles.length).toBeGreaterThan(0);
      const isSeen = changes.cards.size > 0 || changes.lines.size > 0;
      expect(isSeen, sentences.join()).toBe(true);
      for (const id of changes.cards.keys()) expect([...roles, 'was-cx']).toContain(id);
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
    expect(frame(steps.length + 5).changes.charts[0]).toBe(chart);
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

  it('keeps one chart for the canvas at all steps, so that its cards glide', () => {
    const { frame, steps } = story();
    const ids = [...steps.keys(), steps.length].map((place) => frame(place).document.scenarios[0].id);
    expect(new Set(ids)).toEqual(new Set(['story']));
  });
});
