import { useEffect, useMemo, useRef } from 'react';
import { holdFullScreen } from '../../browser/full-screen.ts';
import { shortName } from '../../chart/short-name.ts';
import { storyOf } from '../../chart/story.ts';
import { type Comparing, withoutStory } from '../../editor/comparing/comparing.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { type StoryFrame, storyFrame } from '../../editor/comparing/story-frame.ts';
import { stepAt, stepBy } from '../../editor/comparing/story-steps.ts';
import { latest } from '../../editor/store/latest.ts';
import { NOTHING } from '../../editor/store/state.ts';
import { chartView } from '../canvas/chart-view-in-time.ts';
import { useEditorState, useWorkplace, WorkplaceProvider } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { FollowedStep } from './followed-step.tsx';
import { StoryCaption } from './story-caption.tsx';
import styles from './story-view.module.css';
import { useCompared } from './use-compared.ts';
import { useStoryStage } from './use-stages.ts';
import { useStoryKeys } from './use-story-keys.ts';

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
  const frame = useMemo(
    () => ({ ...storyFrame(document, compared, steps, step), isJudged }),
    [document, compared, steps, step, isJudged],
  );
  const workplace = useStoryStage(frame);
  useShownFrame(frame, workplace.editor);

  const latestState = useRef({ comparing, step, count: steps.length });
  useEffect(() => {
    latestState.current = { comparing, step, count: steps.length };
  });
  const { goTo, end } = useMemo(() => {
    const showStep = (place: number) => {
      const now = latestState.current;
      const next = stepAt(place, now);
      if (next !== now.step) editor.compare({ ...now.comparing, step: next });
    };
    return { goTo: showStep, end: () => editor.compare(withoutStory(latestState.current.comparing)) };
  }, [editor]);
  const by = useMemo(() => (count: number) => goTo(stepBy(count, latestState.current)), [goTo]);
  useStoryKeys({ goTo, by, end });
  useEffect(() => holdFullScreen(end), [end]);
  const place = stepAt(step, { count: steps.length });

  return (
    <div className={styles['story']} data-regions>
      <main className={styles['canvas']} aria-label="Presentation">
        <h1 className={styles['unseen']}>
          What changes from {shortName(compared.before.name)} to {shortName(compared.after.name)}
        </h1>
        <WorkplaceProvider value={workplace}>
          <ErrorBoundary part="The chart" area="canvas">
            <chartView.Part>
              <FollowedStep place={place} roles={frame.roles} />
            </chartView.Part>
          </ErrorBoundary>
        </WorkplaceProvider>
        <Zone side="back" onPress={() => by(-1)} />
        <Zone side="on" onPress={() => by(1)} />
      </main>
      <StoryCaption
        compared={compared}
        frame={frame}
        place={place}
        count={steps.length}
        onStep={by}
        onEnd={end}
      />
    </div>
  );
}

/** An edge of the screen that leads on or back; the buttons below say the same to those who do not see it. */
function Zone({ side, onPress }: { readonly side: 'back' | 'on'; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className={styles['zone']}
      data-side={side}
      tabIndex={-1}
      aria-hidden
      // The keyboard stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    />
  );
}

/** Puts the chart of a step on the canvas, its cards on their way there, and rings those it is about. */
function useShownFrame(frame: StoryFrame, viewer: ReturnType<typeof useWorkplace>['editor']): void {
  useEffect(() => {
    viewer.store.setState((state) =>
      latest({ ...state, changes: frame.changes, selection: NOTHING }, frame.document),
    );
    viewer.select(frame.roles.length > 0 ? { kind: 'roles', ids: frame.roles } : NOTHING);
    if (!viewer.store.getState().isJudged) viewer.judged();
  }, [frame, viewer]);
}
