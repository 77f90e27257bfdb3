import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { shortName } from '../../chart/short-name.ts';
import { storyOf } from '../../chart/story.ts';
import { type Comparing, withoutStory } from '../../editor/comparing/comparing.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { type StoryFrame, storyFrame } from '../../editor/comparing/story-frame.ts';
import { storyOutcome } from '../../editor/comparing/story-outcome.ts';
import { signsIn } from '../../editor/comparing/shown-signs.ts';
import { lastPlace, stepAt, stepBy } from '../../editor/comparing/story-steps.ts';
import { storyWords } from '../../editor/comparing/story-words.ts';
import { latest } from '../../editor/store/latest.ts';
import { NOTHING } from '../../editor/store/state.ts';
import { chartView } from '../canvas/chart-view-in-time.ts';
import { useEditorState, useWorkplace, WorkplaceProvider } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { FollowedStep } from './followed-step.tsx';
import { SignLegend } from './sign-legend.tsx';
import { StoryCaption } from './story-caption.tsx';
import styles from './story-view.module.css';
import { useCompared } from './use-compared.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useRestingPointer } from './use-resting-pointer.ts';
import { useStoryStage } from './use-stages.ts';
import { useStoryKeys } from './use-story-keys.ts';
import { useStoryPress } from './use-story-press.ts';
import hidden from '../primitives/unseen.module.css';

interface Props {
  readonly comparing: Comparing;
  readonly step: number;
}

/** The changes one by one, for those who look on: the chart, a sentence, and nothing else. */
export function StoryView({ comparing, step }: Props) {
  const compared = useCompared(comparing);
  return compared ? <Story comparing={comparing} step={step} compared={compared} /> : null;
}

function Story({ comparing, step, compared }: Props & { readonly compared: Compared }) {
  const { editor } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const isJudged = useEditorState((state) => state.isJudged);
  const steps = useMemo(() => storyOf(compared.before, compared.after), [compared]);
  const last = lastPlace(steps.length);
  const place = stepAt(step, { last });
  const frame = useMemo(
    () => ({ ...storyFrame(document, compared, steps, place), isJudged }),
    [document, compared, steps, place, isJudged],
  );
  const workplace = useStoryStage(frame);
  useShownFrame(frame, workplace.editor);
  const words = useMemo(() => {
    const changes = steps.reduce((sum, { changes: { length } }) => sum + length, 0);
    return storyWords({ title: document.title, compared, frame, place, steps: steps.length, changes });
  }, [document, compared, frame, place, steps]);
  const outcome = useMemo(
    () => (frame.part === 'closing' ? storyOutcome(compared, frame.findings) : undefined),
    [compared, frame],
  );

  const latestState = useRef({ comparing, step, last });
  useEffect(() => {
    latestState.current = { comparing, step, last };
  });
  const { goTo, by, end } = useMemo(() => {
    const showStep = (wanted: number) => {
      const now = latestState.current;
      const next = stepAt(wanted, now);
      if (next !== now.step) editor.compare({ ...now.comparing, step: next });
    };
    return {
      goTo: showStep,
      by: (count: number) => showStep(stepBy(count, latestState.current)),
      end: () => {
        editor.compare(withoutStory(latestState.current.comparing));
        editor.say('The presentation has ended.');
      },
    };
  }, [editor]);
  const { isFull, turn } = useFullScreen(end);
  useStoryKeys({ goTo, by, turnFullScreen: turn, end });
  const root = useRef<HTMLDivElement>(null);
  useRestingPointer(root);
  const canvas = useStoryPress(by);
  // The keys lead through the story wherever the keyboard is: no card or button has to have it.
  useEffect(() => root.current?.focus(), []);

  return (
    <div ref={root} className={styles['story']} tabIndex={-1} data-regions>
      <main ref={canvas} className={styles['canvas']} aria-label="Presentation">
        <h1 className={hidden['unseen']}>
          What changes from {shortName(compared.before.name)} to {shortName(compared.after.name)}
        </h1>
        <div className={styles['chart']}>
          <WorkplaceProvider value={workplace}>
            <ErrorBoundary part="The chart" area="canvas">
              <chartView.Part>
                <FollowedStep place={place} focus={frame.focus} />
              </chartView.Part>
            </ErrorBoundary>
          </WorkplaceProvider>
        </div>
        <div className={styles['signs']}>
          {frame.part === 'step' && (
            <SignLegend signs={signsIn([frame.changes])} className={styles['legend']} />
          )}
        </div>
        {/* An edge of the screen that leads on or back; the buttons below say the same to those who do not see it. */}
        <div className={styles['zone']} data-side="back" data-over={place === 0} aria-hidden>
          <ChevronLeft size={32} />
        </div>
        <div className={styles['zone']} data-side="on" data-over={place === last} aria-hidden>
          <ChevronRight size={32} />
        </div>
      </main>
      <StoryCaption
        words={words}
        outcome={outcome}
        isFirst={place === 0}
        isLast={place === last}
        isFull={isFull}
        onStep={by}
        onFull={turn}
        onEnd={end}
      />
    </div>
  );
}

/** Puts the chart of a step on the canvas, its cards on their way there. */
function useShownFrame(frame: StoryFrame, viewer: ReturnType<typeof useWorkplace>['editor']): void {
  useEffect(() => {
    viewer.store.setState((state) =>
      latest({ ...state, changes: frame.changes, selection: NOTHING }, frame.document),
    );
    if (!viewer.store.getState().isJudged) viewer.judged();
  }, [frame, viewer]);
}
