import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import { statedFields } from '../../formats/rulebook/context-words.ts';
import { drawExample } from '../../formats/rulebook/example-picture.ts';
import type { Rule, RuleExample } from '../../rules/define-rule.ts';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { useTheme } from '../use-theme.ts';
import styles from './example-figure.module.css';
import { usePicture } from '../primitives/use-picture.ts';

const KINDS = {
  wrong: { icon: X, words: 'Wrong' },
  right: { icon: Check, words: 'Right' },
} as const;

interface Props {
  readonly rule: Rule;
  readonly example: RuleExample;
  readonly kind: keyof typeof KINDS;
}

/** An example of a rule: the chart as the product draws it, what is stated in it, and what the rule says. */
export function ExampleFigure({ rule, example, kind }: Props) {
  const theme = useTheme();
  const { scene, finding, stated, words } = useMemo(
    () => drawExample(rule, example, theme),
    [rule, example, theme],
  );
  const address = usePicture(scene);
  const { icon: Icon, words: verdict } = KINDS[kind];
  const facts = statedFields(example.context).map(({ field, value }) => ({ title: field, words: value }));
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <span className={styles['kind']} data-kind={kind}>
          <Icon size={15} strokeWidth={2.4} aria-hidden />
          {verdict}
        </span>
        {example.caption}
      </figcaption>
      <div className={styles['picture']}>
        <img
          src={address}
          width={scene.width}
          height={scene.height}
          alt={`${verdict}: ${words}`}
          data-loading={address === undefined}
        />
      </div>
      {finding && (
        <p className={styles['says']}>
          <SeverityMark severity={finding.severity} size={16} />
          <span>
            <b>{SEVERITY_WORDS[finding.severity]}:</b> {finding.message} {finding.severityReason}
          </span>
        </p>
      )}
      {facts.length + stated.length > 0 && (
        <ul className={styles['stated']} aria-label="What is stated">
          {[...facts, ...stated].map(({ title, words: told }) => (
            <li key={title + told}>
              <b>{title}:</b> {told}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
