import type { ReactNode } from 'react';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './later-part.module.css';
import { laterWords } from './later-words.ts';

interface Props {
  readonly count: number;
  /** Something stands above it that does not wait. */
  readonly isMore: boolean;
  /** What is looked for is in it: it shows, whatever a person has done with it. */
  readonly isWanted: boolean;
  readonly children: ReactNode;
}

/** What can wait while a chart is being started: folded until a person opens it, and then open until it is folded. */
export function LaterPart({ count, isMore, isWanted, children }: Props) {
  const { editor } = useWorkplace();
  const isFolded = useEditorState(({ hidden }) => hidden.later);
  return (
    <details
      className={styles['later']}
      open={isWanted || !isFolded}
      onToggle={({ currentTarget: { open } }) => {
        if (!isWanted && open === isFolded) editor.togglePart('later');
      }}
    >
      <summary>{laterWords(count, isMore)}</summary>
      {children}
    </details>
  );
}
