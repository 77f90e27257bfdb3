import { useId } from 'react';
import { currentOrg } from '../../editor/derived.ts';
import type { FindingEntry } from '../../rules/checklist.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { cLevelQuestion } from '../../rules/sources/articles.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './checklist-banner.module.css';
import { FindingItem } from './finding-item.tsx';

type Checklist = Extract<FindingEntry, { readonly kind: 'checklist' }>;

const SIGNS: Readonly<Record<number, string>> = { 3: 'three of the four signs', 4: 'all four signs' };

/** Findings that say the same thing together: somebody has the title and little else. */
export function ChecklistBanner({ entry: { role, findings } }: { entry: Checklist }) {
  const heading = useId();
  const title = useEditorState((state) => currentOrg(state).role(role)?.title ?? 'The customer lead');
  const signs = new Set(findings.map(({ rule }) => rule)).size;
  return (
    <li className={styles['group']}>
      <section aria-labelledby={heading}>
        <div className={styles['banner']}>
          <h2 id={heading} className={styles['heading']}>
            Checklist appointment
          </h2>
          <p>
            {title} has the title without the means: {SIGNS[signs] ?? `${signs} signs`} of a post that was
            filled to tick a box.
          </p>
          <p className={styles['source']}>
            According to {cLevelQuestion.author}, <cite>{cLevelQuestion.title}</cite> ({cLevelQuestion.year}).
          </p>
        </div>
        <ul>
          {findings.map((finding) => (
            <FindingItem key={findingIdentity(finding)} finding={finding} />
          ))}
        </ul>
      </section>
    </li>
  );
}
