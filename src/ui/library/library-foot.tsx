import { useEffect, useId, useRef, useState } from 'react';
import { type RoomUsed, roomUsed } from '../../browser/storage/room-used.ts';
import { whatIsErased } from '../../editor/library/erase.ts';
import type { StoredCharts } from '../../editor/library/list-charts.ts';
import { sizeOnDisk } from '../../editor/library/version-words.ts';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import styles from './library-window.module.css';

interface Props {
  readonly stored: StoredCharts;
  readonly onErase: () => void;
}

/** How much room is taken, and the way to take nothing any more, which asks first. */
export function LibraryFoot({ stored, onErase }: Props) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const erase = useRef<HTMLButtonElement>(null);
  const [room, setRoom] = useState<RoomUsed>();
  useEffect(() => {
    let isWanted = true;
    void roomUsed().then((now) => isWanted && setRoom(now));
    return () => {
      isWanted = false;
    };
  }, [stored]);
  if (!isAsking)
    return (
      <DialogFoot words={room ? `${sizeOnDisk(room.used)} of room used in this browser` : ''}>
        <FootButton button={erase} onClick={() => setAsking(true)}>
          Erase everything on this computer…
        </FootButton>
      </DialogFoot>
    );
  const keep = () => {
    setAsking(false);
    requestAnimationFrame(() => erase.current?.focus());
  };
  return (
    <div
      className={styles['erasing']}
      role="alertdialog"
      aria-modal="false"
      aria-labelledby={`${id}-q`}
      aria-describedby={`${id}-w`}
    >
      <div>
        <p id={`${id}-q`}>
          <strong>Erase everything on this computer?</strong>
        </p>
        <p id={`${id}-w`}>
          {`Gone for good: ${whatIsErased(stored)}. Files you have saved stay where they are.`}
        </p>
      </div>
      <button type="button" className={styles['keep']} autoFocus onClick={keep}>
        Keep everything
      </button>
      <button type="button" className={styles['danger']} data-exit onClick={onErase}>
        Erase everything
      </button>
    </div>
  );
}
