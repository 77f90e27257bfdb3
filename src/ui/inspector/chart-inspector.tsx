import { DIGITAL_WEIGHTS, INDUSTRIES, MODELS, SCOPES, SIZES } from '../../chart/chart.ts';
import { DIGITAL_WORDS, INDUSTRY_WORDS, MODEL_WORDS, SCOPE_WORDS, SIZE_WORDS } from '../../chart/words.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './chart-inspector.module.css';
import { Consequence } from './consequence.tsx';
import { ContextChoice } from './context-choice.tsx';
import { ContextList } from './context-list.tsx';
import { CONTEXT_SOURCES } from './context-reasons.ts';
import inspector from './inspector.module.css';
import { ScenariosSentence } from './scenarios-sentence.tsx';

/** The organisation around the chart: what the rules weigh their findings by. */
export function ChartInspector() {
  const readOnly = useEditorState((state) => state.readOnly);
  const scenarioId = useEditorState((state) => currentScenario(state).id);
  return (
    <div className={styles['page']}>
      <fieldset key={scenarioId} className={inspector['form']} disabled={readOnly} aria-label="Chart">
        <section className={inspector['section']}>
          <p className={inspector['hint']}>
            What is right depends on the organisation. State what you know; what is not stated is never held
            against the chart.
          </p>
          <ScenariosSentence />
        </section>
        <section className={styles['fields']}>
          <ContextChoice field="industry" options={INDUSTRIES} words={INDUSTRY_WORDS} />
          <ContextChoice field="size" options={SIZES} words={SIZE_WORDS} />
          <ContextChoice field="digital" options={DIGITAL_WEIGHTS} words={DIGITAL_WORDS} />
          <ContextChoice field="model" options={MODELS} words={MODEL_WORDS} />
          <ContextChoice field="scope" options={SCOPES} words={SCOPE_WORDS} />
          <ContextList field="journey" suggestions={JOURNEY} />
          <ul className={styles['sources']} aria-label="Sources">
            {CONTEXT_SOURCES.map(({ source, of }) => (
              <li key={source.id}>
                {of}: according to {source.author}, <cite>{source.title}</cite>
                {source.year !== undefined && ` (${source.year})`}
                {!/[.?!]$/.test(source.title) && '.'}
              </li>
            ))}
          </ul>
        </section>
      </fieldset>
      <Consequence />
    </div>
  );
}

const JOURNEY = ['website', 'app', 'phone', 'email', 'webchat', 'store', 'delivery'];
