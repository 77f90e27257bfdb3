import type { Scenario } from '../../src/chart/chart.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import type { Page, Primitive, Scene } from '../../src/layout/primitives.ts';
import { buildScene } from '../../src/layout/scene.ts';
import { LIGHT } from '../../src/layout/theme.ts';

export function sceneOf(scenario: Scenario): Scene {
  return buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT });
}

/** A page with nothing on it but these shapes. */
export function pageOf(
  primitives: readonly Primitive[],
  more: Partial<Scene> & { title?: string } = {},
): Page {
  const { title = 'Page', ...scene } = more;
  const groups = [{ kind: 'page', ids: [], name: 'Shapes', primitives } as const];
  return { title, scene: { width: 400, height: 300, background: '#ffffff', name: 'Page', groups, ...scene } };
}
