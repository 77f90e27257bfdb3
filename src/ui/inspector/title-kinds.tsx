import { useId } from 'react';
import type { Role } from '../../chart/chart.ts';
import type { RolePatch } from '../../chart/edits/set-role.ts';
import type { Org } from '../../chart/org-index.ts';
import { titleKinds } from '../../editor/title-kinds.ts';
import { useNames } from '../settings/use-setting.ts';
import styles from './inspector.module.css';
import kindStyles from './title-kinds.module.css';

interface TitleKindsProps {
  readonly role: Role;
  readonly org: Org;
  readonly onChange: (patch: RolePatch) => void;
}

/** What the rules take the title to mean, each a guess with its reason and the click that settles it. */
export function TitleKinds({ role, org, onChange }: TitleKindsProps) {
  const heading = useId();
  const kinds = titleKinds(org, role, useNames());
  if (kinds.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['heading']}>
        Read from the title
      </h3>
      <ul className={kindStyles['kinds']}>
        {kinds.map(({ id, name, reason, answers }) => (
          <li key={id} className={kindStyles['kind']}>
            <p>
              <span className={kindStyles['name']}>{name}:</span> {reason}
            </p>
            <p className={kindStyles['answers']}>
              {answers.map(({ words, patch }) => (
                <button
                  key={words}
                  type="button"
                  className={styles['confirm']}
                  aria-label={`${words}: ${name}`}
                  onClick={({ currentTarget }) => {
                    // This button goes away; the keyboard goes to the title it was about.
                    titleField(currentTarget)?.focus();
                    onChange(patch);
                  }}
                >
                  {words}
                </button>
              ))}
              {answers.length === 0 && (
                <button
                  type="button"
                  className={styles['confirm']}
                  aria-label={`Change the title: ${name}`}
                  onClick={({ currentTarget }) => {
                    const title = titleField(currentTarget);
                    title?.focus();
                    title?.select();
                  }}
                >
                  Change the title
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first field of the form. */
function titleField(from: HTMLElement): HTMLInputElement | null {
  return from.closest('fieldset')?.querySelector('input') ?? null;
}
