import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../../../src/chart/chart.ts';
import {
  goToLineManager,
  goToLineReport,
  makeDotted,
  makeSolid,
  wouldCircle,
} from '../../../../src/editor/actions/line-actions.ts';
import { currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import type { Drop } from '../../../../src/editor/dropping/drop.ts';
import { newContext, newEditor } from '../new-editor.ts';

function given(drawn: string) {
  const editor = newEditor(drawn);
  const { context, did } = newContext(editor);
  const asked: Drop[][] = [];
  const drags = {
    ...context.drags,
    decide: (_: string, drops: readonly Drop[]) => void asked.push([...drops]),
  };
  const select = (manager: string, report: string, kind: LineKind) =>
    editor.select({ kind: 'line', line: { manager, report, kind } });
  return { editor, context: { ...context, drags }, did, asked, select };
}

describe('a dotted line that becomes solid', () => {
  it('asks whether the role moves or has one boss more', () => {
    const { editor, context, asked, select } = given('a > b, c; b > d; c ..> d');
    select('c', 'd', 'dotted');
    makeSolid.run(context);
    expect(asked[0]?.map(({ effect }) => effect)).toEqual([
      'Title of d reports to Title of c instead of Title of b',
      'Title of d reports to Title of b and to Title of c',
    ]);
    const scenario = currentScenario(editor.store.getState());
    const lines = asked[0]?.map(({ edit }) =>
      edit(scenario)
        .lines.filter(({ report }) => report === 'd')
        .map(({ manager, kind }) => `${manager} ${kind}`),
    );
    expect(lines).toEqual([['c solid'], ['b solid', 'c solid']]);
  });

  it('means one thing where there is no other boss', () => {
    const alone = given('a > b; c; b ..> c');
    alone.select('b', 'c', 'dotted');
    makeSolid.run(alone.context);
    expect(alone.asked[0]?.map(({ effect }) => effect)).toEqual(['Title of c reports to Title of b']);
  });

  it('is not offered where it would close a circle', () => {
    const { editor, select } = given('a > b; b > c; c ..> b');
    select('c', 'b', 'dotted');
    expect(makeSolid.isEnabled(editor.store.getState())).toBe(false);
    const org = currentOrg(editor.store.getState());
    expect(wouldCircle(org, { manager: 'c', report: 'b', kind: 'dotted' })).toBe(true);
    expect(wouldCircle(org, { manager: 'b', report: 'c', kind: 'dotted' })).toBe(false);
  });

  it('goes where a solid line stands beside it already', () => {
    const { editor, context, asked, select } = given('a > b; a ..> b');
    select('a', 'b', 'dotted');
    makeSolid.run(context);
    const scenario = currentScenario(editor.store.getState());
    expect(asked[0]?.map(({ edit }) => edit(scenario).lines.map(({ kind }) => kind))).toEqual([['solid']]);
  });
});

describe('the actions of a line', () => {
  it('are there for the kind that is selected, and for no role', () => {
    const { editor, select } = given('a > b; c ..> b');
    const enabled = () =>
      [makeSolid, makeDotted, goToLineManager].map(({ isEnabled }) => isEnabled(editor.store.getState()));
    select('a', 'b', 'solid');
    expect(enabled()).toEqual([false, true, true]);
    select('c', 'b', 'dotted');
    expect(enabled()).toEqual([true, false, true]);
    editor.selectRole('a');
    expect(enabled()).toEqual([false, false, false]);
  });

  it('make a solid line dotted and keep it selected, as one step', () => {
    const { editor, context, select } = given('a > b');
    select('a', 'b', 'solid');
    makeDotted.run(context);
    const state = editor.store.getState();
    expect(state.selection).toEqual({ kind: 'line', line: { manager: 'a', report: 'b', kind: 'dotted' } });
    expect(state.past.map(({ label }) => label)).toEqual([
      'Make the line from Title of b to Title of a dotted',
    ]);
    expect(currentOrg(state).bosses('b')).toEqual([]);
  });

  it('lead to either end, by its name', () => {
    const { editor, context, did, select } = given('a > b');
    select('a', 'b', 'solid');
    expect(goToLineReport.label(editor.store.getState())).toBe('Go to Title of b');
    goToLineReport.run(context);
    expect(editor.store.getState().selection).toEqual({ kind: 'roles', ids: ['b'] });
    expect(did).toEqual(['reveal b']);
  });
});
