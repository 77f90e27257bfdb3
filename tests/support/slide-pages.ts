import type { Scenario } from '../../src/chart/chart.ts';
import type { PptxOptions } from '../../src/formats/picture/pptx.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import type { Page } from '../../src/layout/primitives.ts';
import { buildScene, type SceneOptions } from '../../src/layout/scene.ts';
import { LIGHT } from '../../src/layout/theme.ts';

/** A chart as one page of a deck. */
export function chartPage(scenario: Scenario, options: Partial<SceneOptions> = {}): Page {
  const scene = buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT, ...options });
  return { scene, title: options.title ?? scenario.name };
}

export const PPTX: PptxOptions = {
  title: 'A deck',
  day: new Date(2026, 2, 4, 5, 6, 7),
  palette: {
    ink: LIGHT.ink,
    paper: LIGHT.paper,
    softInk: LIGHT.soft,
    tint: LIGHT.canvas,
    accents: [LIGHT.accent, LIGHT.accountable],
    link: LIGHT.accent,
  },
};
