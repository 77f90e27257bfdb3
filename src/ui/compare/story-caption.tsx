import { ChevronLeft, ChevronRight, Maximize2, Minimize2, X } from 'lucide-react';
import { useEffect } from 'react';
import { inDigits } from '../../chart/digits.ts';
import type { StoryOutcome as Outcome } from '../../editor/comparing/story-outcome.ts';
import type { StoryNote, StoryWords } from '../../editor/comparing/story-words.ts';
import { useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './story-caption.module.css';
import { StoryOutcome } from './story-outcome.tsx';
import { Unseen } from '../primitives/unseen.tsx';

interface Props {
  readonly words: StoryWords;
  /** What all steps amount to; absent: it is not the end yet. */
  readonly outcome: Outcome | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFull: boolean;
  readonly onStep: (by: number) => void;
  readonly onFull: () => void;
  readonly onEnd: () => void;
}

/** What happens at a step in a sentence, what it does to the findings, and the way on. */
export function StoryCaption(props: Props) {
  const { words, outcome, isFirst, isLast, isFull, onStep, onFull, onEnd } = props;
  const { editor } = useWorkplace();
  const { spoken } = words;
  useEffect(() => editor.say(spoken), [editor, spoken]);
  const full = isFull ? 'Leave full screen' : 'Full screen';
  return (
    <footer className={styles['caption']} aria-label="Steps">
      <div className={styles['way']}>
        <button
          type="button"
          className={styles['turn']}
          data-tip="Step before"
          data-tip-keys="← or Page Up"
          aria-label="Step before"
          aria-disabled={isFirst}
          onClick={() => onStep(-1)}
        >
          <ChevronLeft size={22} aria-hidden />
        </button>
        <span className={styles['counter']}>{words.counter}</span>
        <button
          type="button"
          className={styles['turn']}
          data-tip="Next step"
          data-tip-keys="→, Space or Page Down"
          aria-label="Next step"
          aria-disabled={isLast}
          onClick={() => onStep(1)}
        >
          <ChevronRight size={22} aria-hidden />
        </button>
      </div>
      <div className={styles['words']} data-end={outcome !== undefined}>
        <Headline words={words} />
        {words.besides !== '' && <p className={styles['besides']}>{words.besides}</p>}
        {words.notes.length > 0 && (
          <ul className={styles['notes']} aria-label="Findings">
            {words.notes.map((note) => (
              <Note key={note.kind} note={note} />
            ))}
          </ul>
        )}
        {outcome && <StoryOutcome outcome={outcome} />}
      </div>
      <div className={styles['screen']}>
        <button
          type="button"
          className={styles['turn']}
          data-tip={full}
          data-tip-keys="F"
          aria-label={full}
          onClick={onFull}
        >
          {isFull ? <Minimize2 size={18} aria-hidden /> : <Maximize2 size={18} aria-hidden />}
        </button>
        <button
          type="button"
          className={styles['turn']}
          data-tip="End the presentation"
          data-tip-keys="Esc"
          aria-label="End the presentation"
          onClick={onEnd}
        >
          <X size={18} aria-hidden />
        </button>
      </div>
    </footer>
  );
}

/** Titles that are cut for those who see them are in full for those who hear them. */
function Headline({ words: { headline, fullHeadline } }: Pick<Props, 'words'>) {
  if (headline === fullHeadline) return <p className={styles['headline']}>{headline}</p>;
  return (
    <p className={styles['headline']}>
      <span aria-hidden>{headline}</span>
      <Unseen>{fullHeadline}</Unseen>
    </p>
  );
}

function Note({ note: { kind, name, findings, more } }: { readonly note: StoryNote }) {
  return (
    <li data-kind={kind}>
      <strong>{name}</strong>
      {findings.map(({ severity, headline, change, count }) => (
        <span key={`${severity} ${headline} ${change}`} className={styles['finding']}>
          <SeverityMark severity={severity} size={16} />
          <Unseen>{SEVERITY_WORDS[severity]}: </Unseen>
          {headline}
          {change !== undefined && `, ${change}`}
          {count > 1 && ` (${inDigits(count)} times)`}
        </span>
      ))}
      {more > 0 && <span className={styles['finding']}>and {inDigits(more)} more</span>}
    </li>
  );
}
