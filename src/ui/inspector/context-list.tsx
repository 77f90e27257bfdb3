import styles from './chart-inspector.module.css';
import { ContextPlace } from './context-place.tsx';
import { CONTEXT_LABELS, CONTEXT_REASONS } from './context-reasons.ts';
import inspector from './inspector.module.css';
import { ListField } from './list-field.tsx';
import { useContextField } from './use-context-field.ts';

/** The touch-points, with why they matter and where they hold. None is something else than not stated. */
export function ContextList({ field, suggestions }: { field: 'journey'; suggestions: readonly string[] }) {
  const state = useContextField(field);
  const { value, shared, change } = state;
  return (
    <div className={styles['field']}>
      <ListField label={CONTEXT_LABELS[field]} value={value} suggestions={suggestions} onChange={change} />
      <p className={inspector['hint']}>{CONTEXT_REASONS[field]}</p>
      <ContextPlace field={field} state={state} sharedWords={listWords(shared)} />
    </div>
  );
}

function listWords(items: readonly string[] | undefined): string {
  if (items === undefined) return 'not stated';
  return items.length === 0 ? '“None”' : `“${items.join(', ')}”`;
}
