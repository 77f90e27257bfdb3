import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { overlaid } from '../../../../src/chart/overlay.ts';
import { overlayOf, type Pane, viewedIn } from '../../../../src/editor/comparing/viewed.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

function look(pane: Pane, document: ChartDocument = comparedDocument()) {
  const overlay = overlayOf(document, PAIR);
  if (!overlay) throw new Error('One of the scenarios is gone');
  return { document, overlay, viewed: viewedIn(pane, document, overlay) };
}

describe('overlayOf', () => {
  it('is the two laid over each other, and nothing where one of them is gone', () => {
    const document = comparedDocument();
    const [today, plan] = document.scenarios;
    if (!plan) throw new Error('There is no second scenario');
    expect(overlayOf(document, PAIR)).toBe(overlaid(today, plan));
    expect(overlayOf(document, { before: 'gone', after: 'plan' })).toBeUndefined();
    expect(overlayOf(document, { before: 'today', after: 'gone' })).toBeUndefined();
  });
});

describe('viewedIn', () => {
  it.each(['together', 'before', 'after'] as const)('shows one chart without a baseline: %s', (pane) => {
    const { document, viewed } = look(pane);
    expect(viewed.document.scenarios).toHaveLength(1);
    expect(viewed.document.baseline).toBeUndefined();
    expect(viewed.document.title).toBe(document.title);
    expect(viewed.changes.names).toEqual({ before: 'Today', after: 'Proposal' });
    expect(viewed.changes.document).toBe(document);
  });

  it('says at a place that was left where its role is, and not who holds it', () => {
    const { viewed, overlay } = look('together');
    const place = viewed.document.scenarios[0].roles.find(({ id }) => id === 'was-cx');
    expect(place).toEqual({ id: 'was-cx', title: 'Title of cx', person: expect.stringContaining('ceo') });
    expect(viewed.changes.traces).toEqual([{ place: 'was-cx', role: 'cx' }]);
    expect(viewed.changes.charts).toEqual([overlay.after, overlay.before]);
    expect(look('together', viewed.changes.document).viewed.document.scenarios[0].roles).toBe(
      viewed.document.scenarios[0].roles,
    );
  });

  it('marks on each side only the roles it has, and no places', () => {
    const sides = (['before', 'after'] as const).map((pane) => [...look(pane).viewed.changes.cards.keys()]);
    expect(sides.map((ids) => ids.toSorted())).toEqual([
      ['coo', 'cx', 'old'],
      ['coo', 'cx', 'new'],
    ]);
    expect(look('before').viewed.changes.traces).toEqual([]);
  });

  it('folds both sides as both together, whatever each of them has folded', () => {
    const document = comparedDocument();
    const [today, plan] = document.scenarios;
    if (!plan) throw new Error('There is no second scenario');
    const folded: ChartDocument = {
      ...document,
      scenarios: [{ ...today, arrangement: { folded: ['coo'], direction: 'right' } }, plan],
    };
    const { overlay } = look('before', folded);
    for (const pane of ['before', 'after'] as const) {
      const [shown] = look(pane, folded).viewed.document.scenarios;
      expect(shown.arrangement).toEqual({ ...overlay.scenario.arrangement });
      expect(shown.lines).toBe((pane === 'before' ? folded.scenarios[0] : plan).lines);
    }
  });
});
