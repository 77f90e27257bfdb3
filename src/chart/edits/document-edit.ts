import type { ChartDocument, Context, Scenario } from '../chart.ts';
import { cleanText } from '../clean-text.ts';
import { cleanFields } from './clean-fields.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import type { ContextPatch } from './set-context.ts';

/** A change of the whole document; the same promises as a {@link ScenarioEdit}. */
export type DocumentEdit = (document: ChartDocument) => ChartDocument;

/** Runs a scenario's edit inside its document. A scenario that is gone changes nothing. */
export function inScenario(scenarioId: string, edit: ScenarioEdit): DocumentEdit {
  return (document) => {
    const at = document.scenarios.findIndex((scenario) => scenario.id === scenarioId);
    const scenario = document.scenarios[at];
    if (!scenario) return document;
    const changed = edit(scenario);
    if (changed === scenario) return document;
    return { ...document, scenarios: document.scenarios.with(at, changed) as [Scenario, ...Scenario[]] };
  };
}

/** Gives the document another title; a blank one changes nothing. */
export function setTitle(title: string): DocumentEdit {
  return (document) => {
    const trimmed = cleanText(title, 'line').text.trim();
    if (trimmed === '' || trimmed === document.title || title === document.title) return document;
    return { ...document, title: trimmed };
  };
}

/** States the context all scenarios are judged in, unless they state their own. */
export function setDocumentContext(patch: ContextPatch): DocumentEdit {
  return (document) => {
    const context = withoutAbsent<Context>({ ...document.context, ...cleanFields(patch) });
    if (sameValue(context, document.context ?? {})) return document;
    return withoutAbsent<ChartDocument>({
      ...document,
      context: Object.keys(context).length > 0 ? context : undefined,
    });
  };
}
