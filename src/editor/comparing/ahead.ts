import { changesBetween } from '../../chart/changes-between.ts';
import { layoutScenario } from '../../layout/layout.ts';
import type { Layout } from '../../layout/placement.ts';
import type { EditorState } from '../store/state.ts';
import { usualPair } from './comparing.ts';
import { overlayOf, viewedIn } from './viewed.ts';

/** Of more roles than this, somebody at work would notice it. */
const MOST_ROLES = 2_000;

/**
 * Works out what the comparison a person most likely asks for begins with. All of it is remembered, so that on the key
 * there is less to wait for; nothing depends on whether it was done.
 *
 * @returns How the two will lie; undefined where nothing was worked out.
 */
export function prepareComparison({
  document,
  scenarioId,
}: Pick<EditorState, 'document' | 'scenarioId'>): Layout | undefined {
  const pair = usualPair({ document, scenarioId });
  const overlay = pair && overlayOf(document, pair);
  if (!overlay || overlay.scenario.roles.length > MOST_ROLES) return undefined;
  changesBetween(overlay.before, overlay.after);
  const { scenarios } = viewedIn('together', document, overlay).document;
  const layout = layoutScenario(scenarios[0]);
  // Where lines run is worked out when it is first asked for.
  void layout.bounds;
  return layout;
}
