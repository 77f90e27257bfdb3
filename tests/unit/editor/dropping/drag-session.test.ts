import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { currentJudgement, currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import { createDragSession } from '../../../../src/editor/dropping/drag-session.ts';
import type { DragSource, DropTarget } from '../../../../src/editor/dropping/drop.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { showsOnChart } from '../../../../src/editor/quiet.ts';
import { type Finding, findingIdentity } from '../../../../src/rules/finding.ts';
import { compareJudgements, newsOf } from '../../../../src/rules/compare-judgements.ts';
import { anyChart, deepFreeze } from '../../rules/random-charts.ts';
import { newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, coo; cmo > brand, cx';
const START = { x: 0, y: 0 };

/** A session over a chart on which every point is the target that is set. */
function newSession(editor: Editor) {
  const revealed: string[] = [];
  const session = createDragSession(editor, {
    reveal: (id, how) => void revealed.push(how?.asItIs ? `${id} as it is` : id),
    placeOf: () => ({ x: 40, y: 50 }),
  });
  let under: DropTarget | null = null;
  let looked = 0;
  const hide = session.locateWith(() => {
    looked += 1;
    return under;
  });
  return {
    session,
    revealed,
    hide,
    looks: () => looked,
    drag: () => session.store.getState().drag,
    over: (target: DropTarget | null) => {
      under = target;
      session.move({ x: 5, y: looked });
    },
  };
}

describe('a drag', () => {
  it('says while it moves what letting go would do, and changes nothing until then', () => {
    const editor = newEditor(CHART);
    const { document } = editor.store.getState();
    const { session, drag, over } = newSession(editor);
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    expect(drag()).toMatchObject({ target: null, drop: null, forecast: null });
    over({ kind: 'card', roleId: 'coo' });
    expect(drag()).toMatchObject({ drop: { label: 'Move Title of cx' }, forecast: { introduced: [] } });
    over({ kind: 'card', roleId: 'cx' });
    expect(drag()).toMatchObject({ target: { roleId: 'cx' }, drop: null, forecast: null });
    expect(drag()?.refusal).toBe('Let go to leave it where it is');
    over(null);
    expect(drag()).toMatchObject({ target: null, drop: null });
    expect(editor.store.getState()).toMatchObject({ document, past: [] });
  });

  it('is one step, selects the role and shows it', () => {
    const editor = newEditor(CHART);
    const { session, revealed, over } = newSession(editor);
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    over({ kind: 'gap', boss: 'ceo', before: 'coo' });
    session.end();
    const state = editor.store.getState();
    expect(state.past.map(({ label }) => label)).toEqual(['Move Title of cx']);
    expect(
      currentOrg(state)
        .reports('ceo')
        .map(({ id }) => id),
    ).toEqual(['cmo', 'cx', 'coo']);
    expect(state.selection).toEqual({ kind: 'roles', ids: ['cx'] });
    // Whoever held it has it in view.
    expect(revealed).toEqual(['cx as it is']);
    expect(session.store.getState()).toEqual({ drag: null, choice: null });
  });

  it('follows the pointer without asking again while the target is the same', () => {
    const { session, drag, over } = newSession(newEditor(CHART));
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    for (const target of [
      { kind: 'card', roleId: 'coo' },
      { kind: 'gap', boss: 'ceo', before: 'coo' },
      { kind: 'canvas' },
    ] as const) {
      over({ ...target });
      const first = drag();
      over({ ...target });
      expect(drag()?.forecast).toBe(first?.forecast);
      expect(drag()?.pointer).not.toEqual(first?.pointer);
    }
  });

  it.each<[string, DropTarget, DropTarget]>([
    ['another card', { kind: 'card', roleId: 'coo' }, { kind: 'card', roleId: 'ceo' }],
    ['another gap', { kind: 'gap', boss: 'ceo', before: 'cmo' }, { kind: 'gap', boss: 'ceo', before: 'coo' }],
    ['the last gap', { kind: 'gap', boss: 'ceo', before: 'cmo' }, { kind: 'gap', boss: 'ceo' }],
    ['the gap of another boss', { kind: 'gap', boss: 'ceo' }, { kind: 'gap', boss: 'coo' }],
    ['the canvas', { kind: 'card', roleId: 'coo' }, { kind: 'canvas' }],
  ])('forecasts anew over %s', (_what, one, other) => {
    const { session, drag, over } = newSession(newEditor(CHART));
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    over(one);
    const first = drag()?.drop;
    over(other);
    expect(drag()?.target).toEqual(other);
    expect(drag()?.drop).not.toBe(first);
  });

  it('does nothing when it ends where nothing can be dropped, or is cancelled', () => {
    const editor = newEditor(CHART);
    const { session, over } = newSession(editor);
    const ends: readonly (() => void)[] = [
      () => {},
      () => over({ kind: 'card', roleId: 'cx' }),
      () => over(null),
      () => {
        over({ kind: 'card', roleId: 'coo' });
        session.cancel();
      },
    ];
    for (const last of ends) {
      session.begin({ kind: 'card', roleId: 'cx' }, START);
      last();
      session.end();
      expect(session.store.getState()).toEqual({ drag: null, choice: null });
    }
    expect(editor.store.getState().past).toEqual([]);
  });

  it('passes over moves and ends while nothing is dragged, and a chart that is not shown', () => {
    const { session, over, looks, hide } = newSession(newEditor(CHART));
    over({ kind: 'canvas' });
    session.end();
    expect(looks()).toBe(0);
    hide();
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    session.move({ x: 1, y: 1 });
    expect(session.store.getState().drag?.target).toBeNull();
  });

  it('asks everybody who knows about a part of the page, until they are gone', () => {
    const { session, hide, drag, over } = newSession(newEditor(CHART));
    const leave = session.locateWith(() => ({ kind: 'card', roleId: 'coo' }));
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    over({ kind: 'card', roleId: 'cmo' });
    expect(drag()?.target).toEqual({ kind: 'card', roleId: 'cmo' });
    over(null);
    expect(drag()?.target).toEqual({ kind: 'card', roleId: 'coo' });
    hide();
    leave();
    session.move({ x: 9, y: 9 });
    expect(drag()?.target).toBeNull();
  });

  it('judges the chart as it is when it ends, not as it was when it was last forecast', () => {
    const editor = newEditor(CHART);
    const { session, over } = newSession(editor);
    session.begin({ kind: 'card', roleId: 'cmo' }, START);
    over({ kind: 'card', roleId: 'coo' });
    editor.commitScenario('Move', moveRole('coo', 'cmo'));
    session.end();
    expect(editor.store.getState().past.length).toBe(1);
  });

  it('says why nothing happens in a read-only document', () => {
    const editor = newEditor(CHART, { readOnly: true });
    const { session, over, revealed } = newSession(editor);
    session.begin({ kind: 'card', roleId: 'cx' }, START);
    over({ kind: 'card', roleId: 'coo' });
    session.end();
    expect(editor.store.getState()).toMatchObject({ past: [], notice: { tone: 'problem' } });
    expect(revealed).toEqual([]);
  });
});

describe('a card with reports', () => {
  it('asks what moves, after a forecast of the usual answer', () => {
    const editor = newEditor(CHART);
    const { session, drag, over } = newSession(editor);
    session.begin({ kind: 'card', roleId: 'cmo' }, START);
    over({ kind: 'card', roleId: 'coo' });
    expect(drag()).toMatchObject({ drop: { choice: 'The whole branch' }, refusal: null });
    session.end();
    const { choice } = session.store.getState();
    expect(choice?.question).toBe('What moves?');
    const [, alone] = choice?.drops ?? [];
    if (alone) session.choose(alone.drop);
    const state = editor.store.getState();
    expect(state.past.map(({ label }) => label)).toEqual(['Move Title of cmo without its reports']);
    const reports = (id: string) =>
      currentOrg(state)
        .reports(id)
        .map((role) => role.id);
    expect([reports('ceo'), reports('coo'), reports('cmo')]).toEqual([['brand', 'cx', 'coo'], ['cmo'], []]);
  });
});

describe('a line that can mean several things', () => {
  const pulled = () => {
    const editor = newEditor(CHART);
    const made = newSession(editor);
    made.session.begin({ kind: 'line', roleId: 'coo', end: 'manager' }, START);
    made.over({ kind: 'card', roleId: 'cx' });
    made.session.end();
    return { editor, ...made };
  };

  it('asks, with the forecast of each, and changes nothing yet', () => {
    const { editor, session } = pulled();
    const { drag, choice } = session.store.getState();
    expect(drag).toBeNull();
    expect(choice?.question).toBe('What does this line mean?');
    expect(choice?.drops.length).toBe(3);
    for (const { drop, forecast } of choice?.drops ?? []) {
      const state = editor.store.getState();
      const there = newEditor(state.document);
      there.commitScenario('Try', drop.edit);
      expect(forecast).toEqual(
        compareJudgements(currentJudgement(state), currentJudgement(there.store.getState())),
      );
    }
    expect(editor.store.getState().past).toEqual([]);
  });

  it('does the one that is chosen, as one step', () => {
    const { editor, session } = pulled();
    const dotted = session.store.getState().choice?.drops[1]?.drop;
    if (dotted) session.choose(dotted);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual([
      'Draw a dotted line from Title of cx to Title of coo',
    ]);
    expect(session.store.getState().choice).toBeNull();
    expect(editor.store.getState().selection).toEqual({
      kind: 'line',
      line: { manager: 'coo', report: 'cx', kind: 'dotted' },
    });
  });

  it('forgets the question when it is cancelled or another drag begins', () => {
    const cancelled = pulled();
    cancelled.session.cancel();
    expect(cancelled.session.store.getState().choice).toBeNull();
    const again = pulled();
    again.session.begin({ kind: 'card', roleId: 'cx' }, START);
    expect(again.session.store.getState().choice).toBeNull();
  });
});

describe('the forecast of any drag over any chart', () => {
  it('is what the rules say after the real drop, and the role keeps the id it was forecast with', () => {
    const drags = anyChart.chain(({ document, scenario }) => {
      const id = fc.constantFrom('gone', ...scenario.roles.map((role) => role.id));
      const source: fc.Arbitrary<DragSource> = fc.oneof(
        fc.constant<DragSource>({ kind: 'palette', role: { id: 'fresh', title: 'Chief Customer Officer' } }),
        id.map((roleId) => ({ kind: 'card' as const, roleId })),
        id.map((roleId) => ({ kind: 'line' as const, roleId, end: 'report' as const })),
      );
      const target: fc.Arbitrary<DropTarget> = fc.oneof(
        id.map((roleId) => ({ kind: 'card' as const, roleId })),
        fc.record({ kind: fc.constant('gap' as const), boss: id, before: id }),
        fc.constant<DropTarget>({ kind: 'canvas' }),
      );
      return fc.record({ document: fc.constant(deepFreeze(document)), source, target });
    });
    fc.assert(
      fc.property(drags, ({ document, source, target }) => {
        const editor = newEditor(document);
        const { session, drag, over } = newSession(editor);
        const before = currentJudgement(editor.store.getState());
        session.begin(source, START);
        over(target);
        const foretold = drag();
        session.end();
        const choice = session.store.getState().choice?.drops[0];
        if (choice) session.choose(choice.drop);
        const state = editor.store.getState();
        if (!foretold?.drop) {
          expect(state.document).toBe(document);
          return;
        }
        const forecast = choice?.forecast ?? foretold.forecast;
        const change = newsOf(compareJudgements(before, currentJudgement(state)));
        const shows = (finding: Finding) => showsOnChart(finding, currentScenario(state).roles.length);
        expect(forecast).toEqual({
          introduced: change.introduced.filter(shows),
          fixed: change.fixed.filter(shows),
          remaining: change.remaining,
        });
        const now = currentJudgement(state).findings.map(findingIdentity);
        for (const finding of forecast?.introduced ?? []) expect(now).toContain(findingIdentity(finding));
        for (const finding of forecast?.fixed ?? []) expect(now).not.toContain(findingIdentity(finding));
        const { line, roleId } = choice?.drop ?? foretold.drop;
        expect(state.selection).toEqual(line ? { kind: 'line', line } : { kind: 'roles', ids: [roleId] });
        expect(currentScenario(state).roles.some(({ id }) => id === roleId)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
