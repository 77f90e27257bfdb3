import { Fragment, useId } from 'react';
import type { Template } from '../../editor/templates/template.ts';
import type { TemplatePreview } from '../../editor/templates/template-preview.ts';
import { FindingCounts } from './finding-counts.tsx';
import { ScenePicture } from './scene-picture.tsx';
import styles from './template-card.module.css';

interface Props {
  readonly template: Template;
  /** Absent: still to be drawn. */
  readonly preview: TemplatePreview | undefined;
  readonly onChoose: () => void;
}

/** One template: its picture, what it shows, when it fits, who describes it, and what the rules say about it. */
export function TemplateCard({ template, preview, onChoose }: Props) {
  const id = useId();
  return (
    <button
      type="button"
      className={styles['card']}
      data-card
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
      onClick={onChoose}
    >
      <span className={styles['picture']}>
        {preview && <ScenePicture scene={preview.scene} className={styles['chart']} />}
      </span>
      <span className={styles['text']}>
        <span id={`${id}-name`} className={styles['name']}>
          {template.name}
        </span>
        <span id={`${id}-words`} className={styles['words']}>
          <FindingCounts counts={preview?.counts} />
          <span>{template.shows}</span>
          <span className={styles['fits']}>{template.fits}</span>
          <span className={styles['sources']}>
            Described by{' '}
            {template.sources.map(({ id: source, author, title, year }, i) => (
              <Fragment key={source}>
                {i > 0 && '; '}
                {author}, <cite>{title}</cite>
                {year !== undefined && ` (${year})`}
              </Fragment>
            ))}
          </span>
        </span>
      </span>
    </button>
  );
}
