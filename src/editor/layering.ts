import type { ArrangingLayers } from '../browser/layers/arrange-in-worker.ts';
import type { Scenario } from '../chart/chart.ts';
import { beyondLayers, type LayeredPlaces, layoutOfLayers, NO_LAYERS } from '../layout/layered-layout.ts';
import { shownScenario } from './derived.ts';
import type { Editor } from './editor.ts';

/**
 * Keeps the layers of a chart that is arranged in them in step with it. They come a moment after an edit; until then
 * the layers before it stay on the screen, and the tree where another branch is shown. What is out of date before it
 * is done is cancelled. When layers fail, the tree is shown, with a sentence.
 */
export function keepLayered(editor: Editor, arrange: (scenario: Scenario) => ArrangingLayers): void {
  let wanted: Scenario | null = null;
  let running: ArrangingLayers | undefined;

  const show = (scenario: Scenario, places: LayeredPlaces) => {
    if (wanted !== scenario || shownScenario(editor.store.getState()) !== scenario) return;
    wanted = null;
    running = undefined;
    const before = editor.store.getState().layers;
    const { layout, fellBack } = layoutOfLayers(scenario, places);
    editor.showLayers({ scenario, layout, ...(fellBack === undefined ? {} : { fellBack }) });
    // Said once, and not again with every edit that leaves it so.
    if (fellBack !== undefined && before?.fellBack === undefined)
      editor.notify({ tone: 'problem', text: fellBack });
  };

  const follow = () => {
    const state = editor.store.getState();
    const scenario = shownScenario(state);
    const isLayered = scenario.arrangement?.kind === 'layered';
    if (isLayered && scenario === wanted) return;
    running?.cancel();
    running = undefined;
    wanted = null;
    if (!isLayered) {
      if (state.layers) editor.showLayers(null);
      return;
    }
    if (state.layers?.scenario === scenario) return;
    wanted = scenario;
    const tooMuch = beyondLayers(scenario);
    if (tooMuch !== undefined) {
      show(scenario, { fellBack: tooMuch });
      return;
    }
    try {
      running = arrange(scenario);
    } catch {
      show(scenario, { fellBack: NO_LAYERS });
      return;
    }
    running.places.then(
      (places) => show(scenario, places),
      () => show(scenario, { fellBack: NO_LAYERS }),
    );
  };

  follow();
  editor.store.subscribe(follow);
}
