import { shortName } from '../../chart/short-name.ts';
import type { ViewLink } from '../../editor/comparing/linked-views.ts';
import { currentScenario } from '../../editor/derived.ts';
import { chartView } from '../canvas/chart-view-in-time.ts';
import type { Editor } from '../../editor/editor.ts';
import { useEditorState, useWorkplace, WorkplaceProvider } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import styles from './compare-view.module.css';
import { JoinedView } from './joined-view.tsx';
import { useStageKeyboard } from './use-stage-keyboard.ts';
import type { Stage } from './use-stages.ts';

interface Props {
  readonly stage: Stage;
  readonly link: ViewLink;
  /** Its keys hold where nothing else has the keyboard. */
  readonly isLead: boolean;
}

/** One canvas of the comparison, on which everything works as on the chart's own; nothing on it can be changed. */
export function ComparePane({ stage, link, isLead }: Props) {
  const { editor } = useWorkplace();
  return (
    <WorkplaceProvider value={stage.workplace}>
      <Canvas stage={stage} link={link} isLead={isLead} teller={editor} />
    </WorkplaceProvider>
  );
}

function Canvas({ stage: { pane, workplace }, link, isLead, teller }: Props & { readonly teller: Editor }) {
  const name = useEditorState((state) => shortName(currentScenario(state).name));
  const isAlone = pane === 'together';
  const ref = useStageKeyboard(workplace, isLead, teller);
  return (
    <section
      ref={ref}
      className={styles['pane']}
      aria-label={isAlone ? 'Both scenarios' : `${pane === 'before' ? 'Before' : 'After'}: ${name}`}
      data-pane={pane}
    >
      <ErrorBoundary part="The chart" area="canvas">
        <chartView.Part>{!isAlone && <JoinedView name={pane} link={link} />}</chartView.Part>
      </ErrorBoundary>
      {!isAlone && (
        <p className={styles['name']} aria-hidden>
          <span className={styles['side']}>{pane === 'before' ? 'Before' : 'After'}</span> {name}
        </p>
      )}
    </section>
  );
}
