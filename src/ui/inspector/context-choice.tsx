import type { Context } from '../../chart/chart.ts';
import type { ContextField } from '../../chart/edits/context-place.ts';
import styles from './chart-inspector.module.css';
import { ContextPlace } from './context-place.tsx';
import { CONTEXT_LABELS, CONTEXT_REASONS } from './context-reasons.ts';
import { Field } from './field.tsx';
import inspector from './inspector.module.css';
import { useContextField } from './use-context-field.ts';

type ChoiceField = Exclude<ContextField, 'journey'>;

interface Props<Name extends ChoiceField> {
  readonly field: Name;
  readonly options: readonly NonNullable<Context[Name]>[];
  readonly words: Readonly<Record<NonNullable<Context[Name]>, string>>;
}

/** One of several, or not stated, with why it matters and where it holds. */
export function ContextChoice<Name extends ChoiceField>({ field, options, words }: Props<Name>) {
  const state = useContextField(field);
  const { value, shared, isOwn, change } = state;
  const follows = isOwn && shared !== undefined;
  return (
    <div className={styles['field']}>
      <Field label={CONTEXT_LABELS[field]}>
        {(id) => (
          <>
            <select
              id={id}
              className={inspector['input']}
              aria-describedby={`${id}-why`}
              data-stated={value !== undefined}
              value={value ?? ''}
              onChange={({ currentTarget }) =>
                change(options.find((option) => option === currentTarget.value))
              }
            >
              <option value="">{follows ? `As for all scenarios: ${words[shared]}` : 'Not stated'}</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {words[option]}
                </option>
              ))}
            </select>
            <p id={`${id}-why`} className={inspector['hint']}>
              {CONTEXT_REASONS[field]}
            </p>
          </>
        )}
      </Field>
      <ContextPlace
        field={field}
        state={state}
        sharedWords={shared === undefined ? 'not stated' : `“${words[shared]}”`}
      />
    </div>
  );
}
