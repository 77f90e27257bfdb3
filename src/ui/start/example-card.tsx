import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { MISTAKEN_TEMPLATES } from '../../editor/templates/mistaken-templates.ts';
import { openTemplate } from '../../editor/templates/open-template.ts';
import type { Template } from '../../editor/templates/template.ts';
import { type TemplatePicture, templatePicture } from '../../editor/templates/template-picture.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ChartPicture } from '../primitives/chart-picture.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { ScenePicture } from '../templates/scene-picture.tsx';
import { usePreviews } from '../templates/use-previews.ts';
import { useTheme } from '../use-theme.ts';
import styles from './example-card.module.css';
import { otherFindings } from './finding-words.ts';
import { Section } from './section.tsx';

const EXAMPLES = MISTAKEN_TEMPLATES.slice(0, 1);
const NONE: typeof EXAMPLES = [];

/** A chart with a mistake that is often made, and what is said about it: what Reportline is for, in one look. */
export function ExampleCard() {
  const [example] = EXAMPLES;
  const picture = example && templatePicture(example.id);
  if (!example || !picture?.worst) return null;
  return (
    <Section title="Or see what it finds">
      <Example template={example} picture={picture} worst={picture.worst} />
    </Section>
  );
}

interface Props {
  readonly template: Template;
  readonly picture: TemplatePicture;
  readonly worst: NonNullable<TemplatePicture['worst']>;
}

function Example({ template, picture: { thumbnail, counts }, worst }: Props) {
  const { editor } = useWorkplace();
  const id = useId();
  // The whole picture needs the rules, which come with the first sign that somebody is there.
  const isJudged = useEditorState((state) => state.isJudged);
  const preview = usePreviews(isJudged ? EXAMPLES : NONE, useTheme()).get(template.id);
  return (
    <button
      type="button"
      className={styles['example']}
      data-exit
      aria-labelledby={`${id}-open ${id}-name`}
      aria-describedby={`${id}-words`}
      onClick={() => void openTemplate(editor, template, { reload: () => window.location.reload() })}
    >
      <span className={styles['picture']}>
        {preview ? (
          <ScenePicture scene={preview.scene} className={styles['chart']} />
        ) : (
          <ChartPicture thumbnail={thumbnail} className={styles['chart']} />
        )}
      </span>
      <span className={styles['text']}>
        <span id={`${id}-name`} className={styles['name']}>
          {template.name}
        </span>
        <span id={`${id}-words`} className={styles['words']}>
          <span className={styles['finding']} data-severity={worst.severity}>
            <SeverityMark severity={worst.severity} size={18} />
            <span>
              <strong>{SEVERITY_WORDS[worst.severity]}:</strong> {worst.message}
            </span>
          </span>
          <span className={styles['more']}>{otherFindings(counts)}</span>
        </span>
        <span id={`${id}-open`} className={styles['open']}>
          Open the example
          <ArrowRight size={15} aria-hidden />
        </span>
      </span>
    </button>
  );
}
