import { type ReactNode, useEffect, useRef } from 'react';
import styles from './pick-list.module.css';

export interface PickItem {
  readonly key: string;
  /** Listed, and said to be off; picking it does nothing. */
  readonly isDisabled?: boolean;
  /** What the row shows; all its words are its name. The same object where nothing changed renders nothing anew. */
  readonly content: ReactNode;
}

interface Props {
  readonly id: string;
  readonly item: PickItem;
  readonly isActive: boolean;
  readonly describedBy: string | undefined;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

export function PickListRow({ id, item, isActive, describedBy, onPoint, onPick }: Props) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={row}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      className={styles['row']}
      aria-selected={isActive}
      aria-disabled={item.isDisabled === true}
      aria-describedby={describedBy}
      // The keyboard stays where it is, which is in the field.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onPick}
    >
      {item.content}
    </button>
  );
}
