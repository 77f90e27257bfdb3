import { useEffect, useRef, useState } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import type { Prospects } from '../../editor/goals/prospects.ts';
import type { Goal } from '../../editor/goals/sending.ts';
import type { Forecast } from '../../rules/compare-judgements.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './goal-picker.module.css';
import { Outcome } from './outcome.tsx';

interface Props {
  readonly goal: Goal;
  readonly prospects: Prospects;
}

/**
 * What a goal would change in a word or two: worked out once its row is in view and the page has nothing better to do.
 */
export function GoalOutcome({ goal, prospects }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const isJudged = useEditorState((state) => state.isJudged);
  const [made, setMade] = useState<{ readonly of: Prospects; readonly forecast: Forecast | null }>();
  useEffect(() => {
    const row = place.current;
    if (!row) return undefined;
    let callOff = () => {};
    const observer = new IntersectionObserver((entries) => {
      callOff();
      if (entries.at(-1)?.isIntersecting !== true) return;
      callOff = whenIdle(() => {
        observer.disconnect();
        const [usual] = prospects.drops(goal);
        if (usual) setMade({ of: prospects, forecast: prospects.forecast(usual) });
      });
    });
    observer.observe(row);
    return () => {
      callOff();
      observer.disconnect();
    };
    // Rules that come late are a reason to look again.
  }, [goal, prospects, isJudged]);
  return (
    <span ref={place} className={styles['outcome']}>
      {made?.of === prospects && made.forecast && <Outcome forecast={made.forecast} />}
    </span>
  );
}
