import { describe, expect, it } from 'vitest';
import '../../../support/with-judge.ts';
import { storyOf } from '../../../../src/chart/story.ts';
import { comparedIn } from '../../../../src/editor/comparing/compared.ts';
import { storyFrame } from '../../../../src/editor/comparing/story-frame.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

function story() {
  const document = comparedDocument();
  const compared = comparedIn(document, PAIR);
  if (!compared) throw new Error('One of the scenarios is gone');
  const steps = storyOf(compared.before, compared.after);
  return { steps, compared, frame: (place: number) => storyFrame(document, compared, steps, place) };
}

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

  it('keeps one chart for the canvas at all steps, so that its cards glide', () => {
    const { frame, steps } = story();
    const ids = [...steps.keys(), steps.length].map((place) => frame(place).document.scenarios[0].id);
    expect(new Set(ids)).toEqual(new Set(['story']));
  });
});
