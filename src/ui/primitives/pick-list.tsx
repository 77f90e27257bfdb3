import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { movedBy } from './pick-list-moves.ts';
import { type PickItem, PickListRow } from './pick-list-row.tsx';
import styles from './pick-list.module.css';
import { takeTypedAhead } from './typed-ahead.ts';
import { opensHere } from './use-modal.ts';

interface Props {
  /** Names the list; and the field, if there is one. */
  readonly label: string;
  /** What is typed to narrow the list; absent: the list itself takes the keyboard. */
  readonly field?: {
    readonly query: string;
    readonly placeholder: string;
    readonly onType: (query: string) => void;
  };
  readonly items: readonly PickItem[];
  /** The place of the row that Enter picks; -1: none is chosen yet. */
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onPick: (place: number) => void;
  /** Answers Escape; absent: whatever is around the list does. */
  readonly onEscape?: () => void;
  /** The id of what says more about the active row. */
  readonly describedBy?: string;
  /** How many there are, or why there are none; spoken too. */
  readonly words: string;
}

/**
 * A list to pick from by typing, arrows, Home, End and Page keys, as the ARIA practices describe it: the keyboard stays
 * in the field, and the active row is told to screen readers. By pointer a row is picked with a click.
 */
export function PickList({ label, field, items, active, onActive, onPick, onEscape, ...rest }: Props) {
  const { describedBy, words } = rest;
  const id = useId();
  const start = useRef<HTMLInputElement & HTMLDivElement>(null);
  /** What was typed and entered before the list was there. */
  const entered = useRef<string>(undefined);
  const narrow = useEffectEvent((query: string) => field?.onType(query));
  const pickFirst = useEffectEvent(() => onPick(active));
  // Before anything else can be typed: what is typed between the stand-in's going and the list's coming would be lost.
  useLayoutEffect(() => {
    opensHere(start.current);
    start.current?.focus();
    const { text, isEntered } = takeTypedAhead();
    if (isEntered) entered.current = text;
    if (text !== '') narrow(text);
  }, []);
  // Enter that was pressed for them picks once the list is the one they find, and it can be closed for that.
  useLayoutEffect(() => {
    if (entered.current === undefined || entered.current !== field?.query) return;
    entered.current = undefined;
    queueMicrotask(() => pickFirst());
  });

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && onEscape) onEscape();
    else if (event.key === 'Enter' && !event.shiftKey) onPick(active);
    else {
      const place = event.shiftKey ? undefined : movedBy(event.key, active, items.length);
      if (place === undefined) return;
      onActive(place);
    }
    event.preventDefault();
  };
  const activeId = active >= 0 && items.length > 0 ? `${id}${active}` : undefined;
  return (
    <div className={styles['pick']}>
      {field && (
        <label className={styles['field']}>
          <Search size={17} aria-hidden />
          <input
            ref={start}
            type="text"
            role="combobox"
            dir="auto"
            className={styles['input']}
            placeholder={field.placeholder}
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={items.length > 0}
            aria-controls={items.length > 0 ? id : undefined}
            aria-activedescendant={activeId}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={field.query}
            onChange={({ currentTarget }) => field.onType(currentTarget.value)}
            onKeyDown={press}
          />
        </label>
      )}
      {items.length > 0 && (
        <div
          ref={field ? undefined : start}
          id={id}
          className={styles['list']}
          role="listbox"
          aria-label={label}
          tabIndex={field ? -1 : 0}
          aria-activedescendant={field ? undefined : activeId}
          onKeyDown={field ? undefined : press}
        >
          {items.map((item, place) => (
            <PickListRow
              key={item.key}
              id={`${id}${place}`}
              item={item}
              isActive={place === active}
              describedBy={place === active ? describedBy : undefined}
              onPoint={() => onActive(place)}
              onPick={() => onPick(place)}
            />
          ))}
        </div>
      )}
      <p className={styles['words']} role="status" data-alone={items.length === 0}>
        {words}
      </p>
    </div>
  );
}
