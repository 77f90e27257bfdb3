import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { arrangeAs } from '../../../src/chart/edits/arrange.ts';
import { removeRoles } from '../../../src/chart/edits/remove-roles.ts';
import { currentLayout } from '../../../src/editor/derived.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import { keepLayered } from '../../../src/editor/layering.ts';
import { arrangeLayers, layoutLayered } from '../../../src/layout/layered.ts';
import type { LayeredPlaces } from '../../../src/layout/layered-layout.ts';
import { largeScenario } from '../../support/scenarios.ts';
import { documentOf, newEditor } from './new-editor.ts';

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: { scenario: Scenario; isCancelled: boolean; answer: (fails?: boolean) => Promise<void> }[] =
    [];
  const arrange = (scenario: Scenario) => {
    const { promise, resolve, reject } = deferred<LayeredPlaces>();
    const request = {
      scenario,
      isCancelled: false,
      answer: async (fails = false) => {
        if (fails) reject(new Error('no worker'));
        else resolve(arrangeLayers(scenario));
        await promise.catch(() => undefined);
        await Promise.resolve();
      },
    };
    asked.push(request);
    return { places: promise, cancel: () => void (request.isCancelled = true) };
  };
  return { asked, arrange };
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const CHART = 'a > b, c; b > d; c ..> d: metrics';
const placed = ({ store }: Editor) => currentLayout(store.getState()).cards.map(({ id, x, y }) => [id, x, y]);

describe('keepLayered', () => {
  it('shows the tree until the first layers come, and the layers then', async () => {
    const editor = newEditor(CHART);
    const tree = placed(editor);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    expect(asked).toHaveLength(0);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    expect(placed(editor)).toEqual(tree);
    await asked[0]?.answer();
    const { scenario } = asked[0] ?? {};
    expect(scenario && layoutLayered(scenario).layout.cards.map(({ id, x, y }) => [id, x, y])).toEqual(
      placed(editor),
    );
  });

  it('keeps the layers before while new ones are on their way, and cancels what is out of date', async () => {
    const editor = newEditor(CHART);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    await asked[0]?.answer();
    const before = placed(editor);
    editor.commitScenario('Delete d', removeRoles(['d'], 'lift'));
    editor.commitScenario('Delete c', removeRoles(['c'], 'lift'));
    expect(placed(editor)).toEqual(before.filter(([id]) => id === 'a' || id === 'b'));
    expect(asked.map(({ isCancelled }) => isCancelled)).toEqual([false, true, false]);
    await asked[1]?.answer();
    expect(placed(editor)).toEqual(before.filter(([id]) => id === 'a' || id === 'b'));
    await asked[2]?.answer();
    expect(placed(editor).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('does not show layers of an edit that was taken back meanwhile', async () => {
    const editor = newEditor(CHART);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    await asked[0]?.answer();
    const before = placed(editor);
    editor.commitScenario('Delete d', removeRoles(['d'], 'lift'));
    editor.undo();
    expect(asked[1]?.isCancelled).toBe(true);
    await asked[1]?.answer();
    expect(placed(editor)).toEqual(before);
  });

  it('shows no role that is gone while new layers are on their way', async () => {
    const editor = newEditor(CHART);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    await asked[0]?.answer();
    const d = currentLayout(editor.store.getState()).card('d');
    editor.commitScenario('Delete d', removeRoles(['d'], 'lift'));
    const layout = currentLayout(editor.store.getState());
    expect(d && layout.cardAt({ x: d.x + 5, y: d.y + 5 })).toBeUndefined();
    expect(layout.lines.some(({ report }) => report === 'd')).toBe(false);
    expect(currentLayout(editor.store.getState())).toBe(layout);
  });

  it('drops layers with the last wish for them', async () => {
    const editor = newEditor(CHART);
    const tree = placed(editor);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    await asked[0]?.answer();
    editor.undo();
    expect(placed(editor)).toEqual(tree);
    expect(editor.store.getState().layers).toBeNull();
  });

  it('falls back to the tree with a sentence when the worker fails, and when a chart is too large', async () => {
    const editor = newEditor(CHART);
    const { asked, arrange } = slowWorker();
    keepLayered(editor, arrange);
    editor.commitScenario('Arrange the chart in layers', arrangeAs('layered'));
    await asked[0]?.answer(true);
    expect(editor.store.getState().notice?.text).toContain('drawn as a tree');

    const wide = largeScenario(401, () => 0);
    const large = newEditor(documentOf({ ...wide, arrangement: { kind: 'layered', folded: [] } }));
    const other = slowWorker();
    keepLayered(large, other.arrange);
    expect(other.asked).toHaveLength(0);
    expect(large.store.getState().notice?.text).toContain('here are 401');
    expect(placed(large)).toHaveLength(401);
    large.notify(null);
    large.commitScenario('Delete r400', removeRoles(['r400', 'r399'], 'lift'));
    expect(other.asked).toHaveLength(1);
  });
});
