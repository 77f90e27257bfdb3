import { CircleCheck } from 'lucide-react';
import { useId } from 'react';
import { SEVERITIES } from '../../chart/chart.ts';
import { openTemplate } from '../../editor/templates/open-template.ts';
import type { Template } from '../../editor/templates/template.ts';
import { templatePicture } from '../../editor/templates/template-picture.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ChartPicture } from '../primitives/chart-picture.tsx';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import { findingWords } from './finding-words.ts';
import styles from './small-templates.module.css';

/** One template in small: its picture, its name, and marks for what is said about it. */
export function SmallTemplate({ template }: { template: Template }) {
  const { editor } = useWorkplace();
  const id = useId();
  const picture = templatePicture(template.id);
  const found = picture ? SEVERITIES.filter((severity) => picture.counts[severity] > 0) : [];
  const said = `${picture ? `${findingWords(picture.counts)}. ` : ''}${template.shows}`;
  return (
    <button
      type="button"
      className={styles['card']}
      data-card
      data-tip={said}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
      onClick={() => void openTemplate(editor, template, { reload: () => window.location.reload() })}
    >
      <ChartPicture thumbnail={picture?.thumbnail} className={styles['picture']} />
      <span className={styles['text']}>
        <span id={`${id}-name`} className={styles['name']}>
          {template.name}
        </span>
        <span className={styles['marks']} aria-hidden>
          {found.map((severity) => (
            <SeverityMark
              key={severity}
              severity={severity}
              size={18}
              count={picture?.counts[severity] ?? 0}
            />
          ))}
          {found.length === 0 && <CircleCheck size={16} />}
        </span>
        <span id={`${id}-words`} hidden>
          {said}
        </span>
      </span>
    </button>
  );
}
