import { SEVERITIES, type ChartDocument, type Severity } from '../../chart/chart.ts';
import type { Scene } from '../../layout/primitives.ts';
import { buildScene } from '../../layout/scene.ts';
import type { Theme } from '../../layout/theme.ts';
import { currentJudgement, currentScenario, wholeLayout, wholeMarks } from '../derived.ts';
import { roleMarks, lineMarks } from '../../formats/picture/scene-marks.ts';

/** What the gallery shows of a template before it is chosen. */
export interface TemplatePreview {
  /** The chart as it will look, on the colour of the canvas. */
  readonly scene: Scene;
  /** How many findings of each severity it gives; every severity is there. */
  readonly counts: ReadonlyMap<Severity, number>;
}

export function previewOf(document: ChartDocument, theme: Theme): TemplatePreview {
  const shown = { document, scenarioId: document.scenarios[0].id };
  const marks = wholeMarks(shown);
  const standing = currentJudgement(shown).findings.filter(({ dismissed }) => !dismissed);
  return {
    scene: buildScene({
      scenario: currentScenario(shown),
      layout: wholeLayout(shown),
      theme,
      background: theme.canvas,
      name: document.title,
      marks: roleMarks(marks),
      lineMarks: lineMarks(marks),
    }),
    counts: new Map(
      SEVERITIES.map((severity) => [
        severity,
        standing.filter((finding) => finding.severity === severity).length,
      ]),
    ),
  };
}
