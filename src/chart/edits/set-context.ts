import type { Context, Scenario } from '../chart.ts';
import { cleanFields } from './clean-fields.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** New values by field; `undefined` makes a field "not stated" again. */
export type ContextPatch = { readonly [Field in keyof Context]?: Context[Field] | undefined };

/** States the context one scenario is judged in; the document's own context stays as it is. */
export function setScenarioContext(patch: ContextPatch): ScenarioEdit {
  return (scenario) => {
    const context = withoutAbsent<Context>({ ...scenario.context, ...cleanFields(patch) });
    if (sameValue(context, scenario.context ?? {})) return scenario;
    return withoutAbsent<Scenario>({
      ...scenario,
      context: Object.keys(context).length > 0 ? context : undefined,
    });
  };
}
