import { useMemo } from 'react';
import type { Compared } from '../../editor/comparing/compared.ts';
import { contextDifferences } from '../../editor/comparing/context-differences.ts';
import { useEditorState } from '../editor-context.tsx';
import { CONTEXT_LABELS } from '../inspector/context-reasons.ts';
import styles from './context-note.module.css';

/**
 * Says above the findings by what else than the chart the two scenarios are judged differently; absent where nothing
 * is.
 */
export function ContextNote({ compared }: { readonly compared: Compared }) {
  const document = useEditorState((state) => state.document);
  const differences = useMemo(() => contextDifferences(document, compared), [document, compared]);
  if (differences.length === 0) return null;
  return (
    <section className={styles['note']} aria-label="Judged differently">
      <p>This is different too, and the rules use it:</p>
      <dl>
        {differences.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{CONTEXT_LABELS[field]}</dt>
            <dd>
              {before} → {after}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
