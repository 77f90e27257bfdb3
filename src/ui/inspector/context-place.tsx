import type { Scenario } from '../../chart/chart.ts';
import type { ContextField } from '../../chart/edits/context-place.ts';
import { quoteText } from '../../chart/quote.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './chart-inspector.module.css';
import { CONTEXT_LABELS } from './context-reasons.ts';
import type { ContextFieldState } from './use-context-field.ts';

interface Props {
  readonly field: ContextField;
  readonly state: Pick<
    ContextFieldState<ContextField>,
    'value' | 'isOwn' | 'keepForThisScenario' | 'shareWithAllScenarios'
  >;
  /** What the other scenarios go by, inside a sentence. */
  readonly sharedWords: string;
}

/** Whether a field holds for all scenarios or for this one, and the button that moves it; quiet while there is one. */
export function ContextPlace({ field, state, sharedWords }: Props) {
  const { scenarios } = useEditorState(({ document }) => document);
  const shown = useEditorState(currentScenario);
  if (scenarios.length < 2) return null;
  const { value, isOwn, keepForThisScenario, shareWithAllScenarios } = state;
  const others = scenarios.filter(
    (scenario) => scenario !== shown && scenario.context?.[field] !== undefined,
  );
  const words = isOwn ? 'Same in all scenarios' : 'Only in this scenario';
  return (
    <p className={styles['place']} data-own={isOwn}>
      {isOwn
        ? ownWords(value !== undefined, shown.name, sharedWords)
        : sharedSentence(value !== undefined, namesOf(others))}{' '}
      <button
        type="button"
        className={styles['move']}
        aria-label={`${words}: ${CONTEXT_LABELS[field]}`}
        onClick={isOwn ? shareWithAllScenarios : keepForThisScenario}
      >
        {words}
      </button>
    </p>
  );
}

function ownWords(isStated: boolean, name: string, sharedWords: string): string {
  if (!isStated) return `What you choose will hold in ${quoteText(name)} only.`;
  return `Holds in ${quoteText(name)} only; otherwise it is ${sharedWords}.`;
}

function sharedSentence(isStated: boolean, exceptions: string): string {
  if (!isStated) return 'What you choose will hold for all scenarios.';
  return `Holds for all scenarios${exceptions === '' ? '' : `, except in ${exceptions}`}.`;
}

const MOST_NAMED = 3;

function namesOf(scenarios: readonly Scenario[]): string {
  const names = scenarios.slice(0, MOST_NAMED).map(({ name }) => quoteText(name));
  const more = scenarios.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
