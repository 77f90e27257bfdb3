import { CircleSlash } from 'lucide-react';
import type { Ref } from 'react';
import type { SeveritySetting } from '../../chart/chart.ts';
import { settingName } from '../../editor/rule-settings.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './rule-item.module.css';
import { Unseen } from '../primitives/unseen.tsx';

interface Props {
  readonly rule: Rule;
  /** The document's own; absent: as the rule book has it. */
  readonly setting: SeveritySetting | undefined;
  /** Findings in the chart on screen. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly ref: Ref<HTMLButtonElement> | undefined;
}

/** One rule in the list: how grave it is, what it is called, and what differs in this chart. */
export function RuleItem({ rule, setting, count, isOpen, ref }: Props) {
  const { editor } = useWorkplace();
  const severity = setting ?? rule.severity;
  return (
    <button
      ref={ref}
      type="button"
      className={styles['item']}
      data-rule={rule.id}
      data-off={severity === 'off'}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => editor.showRule(rule.id)}
    >
      {severity === 'off' ? (
        <CircleSlash size={16} aria-hidden />
      ) : (
        <SeverityMark severity={severity} size={16} />
      )}
      <span className={styles['words']}>
        <span>
          {severity !== 'off' && <Unseen>{SEVERITY_WORDS[severity]}: </Unseen>}
          {rule.docs.title}
        </span>
        {setting !== undefined && (
          <span className={styles['setting']}>{settingName(setting)} in this chart</span>
        )}
      </span>
      {count > 0 && (
        <span className={styles['count']}>
          {count > 99 ? '99+' : count}
          <Unseen>{count === 1 ? ' finding' : ' findings'} in this chart</Unseen>
        </span>
      )}
    </button>
  );
}
