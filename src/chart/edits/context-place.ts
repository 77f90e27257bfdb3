import type { ChartDocument, Context } from '../chart.ts';
import { contextOf } from '../context.ts';
import { type DocumentEdit, inScenario, setDocumentContext } from './document-edit.ts';
import { setScenarioContext } from './set-context.ts';

/** A field of the context a person can state. */
export type ContextField = Exclude<keyof Context, 'unknown'>;

/**
 * Makes a field a scenario's own: it keeps the value it is judged by, and from now on neither follows the document nor
 * is followed by other scenarios. What is not stated cannot be anybody's own and changes nothing.
 */
export function makeOwn(scenarioId: string, field: ContextField): DocumentEdit {
  return (document) => {
    const value = document.context?.[field];
    if (value === undefined || ownValue(document, scenarioId, field) !== undefined) return document;
    return inScenario(scenarioId, setScenarioContext({ [field]: value }))(document);
  };
}

/**
 * Makes the value a scenario is judged by the value of all of them: the document states it, and no scenario keeps one
 * of its own. A scenario that is gone, or in which the field is not stated, changes nothing.
 */
export function shareWithAll(scenarioId: string, field: ContextField): DocumentEdit {
  return (document) => {
    const scenario = document.scenarios.find(({ id }) => id === scenarioId);
    const value = scenario && contextOf(document, scenario)[field];
    if (value === undefined) return document;
    const following = document.scenarios.reduce(
      (current, { id }) => inScenario(id, setScenarioContext({ [field]: undefined }))(current),
      document,
    );
    return setDocumentContext({ [field]: value })(following);
  };
}

function ownValue(document: ChartDocument, scenarioId: string, field: ContextField) {
  return document.scenarios.find(({ id }) => id === scenarioId)?.context?.[field];
}
