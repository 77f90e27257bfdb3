import {
  type ChartDocument,
  type Context,
  DIGITAL_WEIGHTS,
  INDUSTRIES,
  MODELS,
  SCOPES,
  type Scenario,
  SIZES,
} from '../../chart/chart.ts';
import { contextOf } from '../../chart/context.ts';
import { setDocumentContext } from '../../chart/edits/document-edit.ts';
import { setScenarioContext, type ContextPatch } from '../../chart/edits/set-context.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DIGITAL_WORDS, INDUSTRY_WORDS, MODEL_WORDS, SCOPE_WORDS, SIZE_WORDS } from '../../chart/words.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { ListField } from './list-field.tsx';

/** The organisation around the chart: what the rules weigh their findings by. */
export function ChartInspector() {
  const { editor } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const scenario = useEditorState(currentScenario);
  const readOnly = useEditorState((state) => state.readOnly);
  const context: Context = contextOf(document, scenario);

  // A field the scenario states for itself is changed there; everything else belongs to the whole document.
  const change = (patch: ContextPatch) => {
    const field = Object.keys(patch)[0] as keyof Context;
    if (scenario.context?.[field] === undefined)
      editor.commit('Change the context', setDocumentContext(patch));
    else editor.commitScenario('Change the context', setScenarioContext(patch));
  };

  return (
    <fieldset className={styles['form']} disabled={readOnly} aria-label="Chart">
      <OtherScenarios document={document} shown={scenario} />
      <section className={styles['section']}>
        <p className={styles['hint']}>
          What is right depends on the organisation. State what you know; what is not stated is never held
          against the chart.
        </p>
        <ChoiceField
          label="Industry"
          value={context.industry}
          options={INDUSTRIES}
          words={INDUSTRY_WORDS}
          hint="Regulated industries must be seen to put customers first; technology firms may line service into IT."
          onChange={(industry) => change({ industry })}
        />
        <ChoiceField
          label="Size"
          value={context.size}
          options={SIZES}
          words={SIZE_WORDS}
          hint="In a small firm one person may wear two hats."
          onChange={(size) => change({ size })}
        />
        <ChoiceField
          label="Digital as a route to market"
          value={context.digital}
          options={DIGITAL_WEIGHTS}
          words={DIGITAL_WORDS}
          hint="Decides where digital customer service belongs."
          onChange={(digital) => change({ digital })}
        />
        <ChoiceField
          label="How customer experience is run"
          value={context.model}
          options={MODELS}
          words={MODEL_WORDS}
          hint="Each model has a weakness of its own, and is judged by it."
          onChange={(model) => change({ model })}
        />
        <ChoiceField
          label="What is drawn"
          value={context.scope}
          options={SCOPES}
          words={SCOPE_WORDS}
          hint="Keeps the rules from missing what was left out on purpose."
          onChange={(scope) => change({ scope })}
        />
        <ListField
          label="Touch-points on the customer’s journey"
          value={context.journey}
          suggestions={JOURNEY}
          onChange={(journey) => change({ journey })}
        />
      </section>
    </fieldset>
  );
}

/** What a file holds besides the scenario on screen, so that nobody takes the one for the whole. */
function OtherScenarios({ document, shown }: { document: ChartDocument; shown: Scenario }) {
  const others = document.scenarios.filter((scenario) => scenario !== shown);
  if (others.length === 0) return null;
  const names = others.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const more = others.length - names.length;
  return (
    <section className={styles['section']} aria-label="Scenarios">
      <p className={styles['sentence']}>
        You see “{shown.name}”. The file also holds {names.join(', ')}
        {more > 0 && ` and ${more} more`}, which stay in it unchanged.
      </p>
    </section>
  );
}

const MOST_NAMED = 5;
const JOURNEY = ['website', 'app', 'phone', 'email', 'webchat', 'store', 'delivery'];
