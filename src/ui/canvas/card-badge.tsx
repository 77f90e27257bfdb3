import { Tooltip } from 'radix-ui';
import type { CardMark } from '../../editor/marks.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './card-badge.module.css';

/** The worst severity and the count, on the corner of a card; says what they are and leads there. */
export function CardBadge({ mark }: { mark: CardMark }) {
  const { editor } = useWorkplace();
  const { findings, severity } = mark;
  const worst = findings.find((finding) => finding.severity === severity);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          className={styles['badge']}
          aria-label={`${findings.length === 1 ? '1 problem' : `${findings.length} problems`}: show`}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            const [first] = worst?.roles ?? [];
            if (first !== undefined) editor.selectRole(first);
            if (worst) editor.showFinding(findingIdentity(worst));
          }}
        >
          <SeverityMark severity={severity} size={20} count={findings.length} />
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={styles['tip']} side="top" sideOffset={4} collisionPadding={8}>
          <ul className={styles['list']}>
            {findings.slice(0, 5).map((finding) => (
              <li key={findingIdentity(finding)}>
                {SEVERITY_WORDS[finding.severity]}: {finding.headline}
              </li>
            ))}
            {findings.length > 5 && <li>and {findings.length - 5} more</li>}
          </ul>
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
