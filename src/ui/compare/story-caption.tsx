import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import type { StoryFrame } from '../../editor/comparing/story-frame.ts';
import { readingAlike } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './story-view.module.css';

interface Props {
  readonly compared: Compared;
  readonly frame: StoryFrame;
  /** 0 before the first step. */
  readonly place: number;
  readonly count: number;
  readonly onStep: (by: number) => void;
  readonly onEnd: () => void;
}

/** What happens at a step in a sentence, what it does to the findings, and the way on. */
export function StoryCaption({ compared, frame, place, count, onStep, onEnd }: Props) {
  const { editor } = useWorkplace();
  const words = captionWords(compared, frame, place, count);
  const notes = noteWords(frame, place);
  const spoken = [`${words}.`, ...notes.map(({ text }) => `${text}.`)].join(' ');
  useEffect(() => editor.say(spoken), [editor, spoken]);
  return (
    <footer className={styles['caption']} aria-label="Steps">
      <button
        type="button"
        className={styles['turn']}
        aria-label="Step before"
        aria-disabled={place === 0}
        onClick={() => onStep(-1)}
      >
        <ChevronLeft size={22} aria-hidden />
      </button>
      <div className={styles['words']}>
        <p className={styles['sentence']}>{words}</p>
        <p className={styles['notes']}>
          {notes.map(({ kind, text }) => (
            <span key={kind} data-kind={kind}>
              {text}
            </span>
          ))}
        </p>
      </div>
      <button
        type="button"
        className={styles['turn']}
        aria-label="Next step"
        aria-disabled={place >= count}
        onClick={() => onStep(1)}
      >
        <ChevronRight size={22} aria-hidden />
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
    </footer>
  );
}

/** As many as can be read while somebody speaks. */
const MOST_TOLD = 2;

/** "3 of 9: Move A from B to C; and 2 more changes"; before the first step what is seen, and how much is to come. */
function captionWords(
  { before, after }: Compared,
  { sentences }: StoryFrame,
  place: number,
  count: number,
): string {
  if (place === 0) {
    const names = [shortName(before.name), shortName(after.name)] as const;
    if (count === 0) return `${names.join(' and ')} are the same`;
    return `${names[0]}: ${count === 1 ? '1 step' : `${inDigits(count)} steps`} to ${names[1]}`;
  }
  const more = sentences.length - MOST_TOLD;
  const others = more <= 0 ? '' : `; and ${more === 1 ? '1 more change' : `${inDigits(more)} more changes`}`;
  return `${inDigits(place)} of ${inDigits(count)}: ${sentences.slice(0, MOST_TOLD).join('; ')}${others}`;
}

function noteWords({ findings }: StoryFrame, place: number) {
  if (!findings || place === 0) return [];
  const { fixed, introduced } = findings;
  const alike = readingAlike(findings);
  return [
    ...(fixed.length > 0 ? [{ kind: 'fixed', text: `Fixed: ${headlines(fixed, alike)}` }] : []),
    ...(introduced.length > 0 ? [{ kind: 'new', text: `New: ${headlines(introduced, alike)}` }] : []),
  ];
}

/** Those that would read like one in the other list say what tells them apart. */
function headlines(findings: readonly Finding[], alike: ReadonlySet<Finding>): string {
  const more = findings.length - MOST_TOLD;
  const named = findings
    .slice(0, MOST_TOLD)
    .map((finding) =>
      alike.has(finding) ? `${finding.headline} (${withoutStop(finding.message)})` : finding.headline,
    );
  return [...named, ...(more > 0 ? [`${inDigits(more)} more`] : [])].join('; ');
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
