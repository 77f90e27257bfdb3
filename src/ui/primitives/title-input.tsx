import { usualTitle } from '../../editor/usual-titles.ts';
import styles from './title-input.module.css';
import { type DraftOptions, useDraft } from './use-draft.ts';
import hidden from './unseen.module.css';

interface Props extends DraftOptions {
  readonly className: string | undefined;
  /** Where the title that is offered stands. */
  readonly offerClassName: string | undefined;
}

/**
 * The field of a title while it is edited in its place. A usual title that fits what was typed is offered below, and
 * taken by the arrow key that leads there or by a press; it can still be changed then. Whoever types on never meets it.
 */
export function TitleInput({ value, onCommit, onDone, className, offerClassName }: Props) {
  const { props, draft, setDraft } = useDraft({ value, onCommit, onDone });
  const offered = draft === value ? undefined : usualTitle(draft);
  return (
    <>
      <input
        {...props}
        className={className}
        dir="auto"
        aria-label="Title"
        placeholder="Title"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          // While signs are composed, the arrows choose among them.
          if (event.key === 'ArrowDown' && offered !== undefined && !event.nativeEvent.isComposing) {
            event.preventDefault();
            setDraft(offered);
          }
          props.onKeyDown(event);
        }}
      />
      <span role="status" className={hidden['unseen']}>
        {offered !== undefined && `Arrow down completes it to ${offered}`}
      </span>
      <span className={`${styles['place']} ${offerClassName}`}>
        {offered !== undefined && (
          <button
            type="button"
            className={styles['offer']}
            tabIndex={-1}
            aria-label={`Arrow down completes it to ${offered}`}
            // The keyboard stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.stopPropagation();
              setDraft(offered);
            }}
          >
            <kbd>↓</kbd>
            <span>{offered}</span>
          </button>
        )}
      </span>
    </>
  );
}
