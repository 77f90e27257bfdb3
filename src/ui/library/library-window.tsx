import { FolderOpen } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { eraseEverything } from '../../editor/library/erase.ts';
import { restoreRevision } from '../../editor/library/restore-revision.ts';
import { useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { FilterField } from '../primitives/filter-field.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { ChartList } from './chart-list.tsx';
import { DamagedList } from './damaged-list.tsx';
import { LibraryFoot } from './library-foot.tsx';
import styles from './library-window.module.css';
import { useLibrary } from './use-library.ts';

/** Fewer are seen at a glance. */
const WORTH_FILTERING = 6;

/** Every chart this browser keeps, and what can be done with each. */
export function LibraryWindow() {
  const workplace = useWorkplace();
  const { editor, recents, settings, firstSteps } = workplace;
  const view = useLibrary(workplace);
  const { stored, listed, said, act } = view;
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed).trim().toLowerCase();
  const found = useMemo(
    () => (sought === '' ? listed : listed.filter(({ entry }) => entry.title.toLowerCase().includes(sought))),
    [listed, sought],
  );

  const open = (entry: LibraryEntry) => {
    close();
    if (editor.store.getState().documentKey !== entry.key) void recents.open(entry);
  };
  const erase = () =>
    void act(
      () => eraseEverything(workplace),
      () => {
        close();
        settings.forget();
        // Whoever sits here next is new to it.
        firstSteps.again();
        const text =
          'Everything Reportline kept on this computer is erased. Files you saved are where you put them.';
        editor.notify({ tone: 'done', text });
        return text;
      },
    );

  return (
    <DialogFrame
      title="Charts on this computer"
      words="Kept in this browser and nowhere else. Save what matters as a file, too."
      modal={modal}
      onClose={close}
      className={styles['window']}
    >
      {listed.length >= WORTH_FILTERING && (
        <div className={styles['tools']}>
          <FilterField label="Filter charts" value={typed} onChange={setTyped} />
        </div>
      )}
      <p role="status" className={styles['said']} data-tone={said?.tone}>
        {said?.text}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard */}
      <div className={styles['body']} role="region" aria-label="Charts on this computer" tabIndex={0}>
        {stored === 'asking' && <p className={styles['none']}>Looking…</p>}
        {stored === 'failed' && (
          <p className={styles['none']}>
            This browser’s storage did not answer, so nothing can be listed. Nothing was changed; close this
            and try again.
          </p>
        )}
        {typeof stored !== 'string' && listed.length === 0 && (
          <EmptyState icon={FolderOpen} title="No charts here yet">
            A chart is kept here from its first role on. Close this and add one, or open a file.
          </EmptyState>
        )}
        {listed.length > 0 && found.length === 0 && (
          <p className={styles['none']}>No title has “{typed.trim()}” in it. Fewer letters find more.</p>
        )}
        {typeof stored !== 'string' && found.length > 0 && (
          <ChartList
            key={sought}
            listed={found}
            view={view}
            now={stored.at}
            elsewhere={stored.elsewhere}
            onOpen={open}
            onRename={(entry, title) => void view.rename(entry, title)}
            onDuplicate={(entry) => void view.duplicate(entry)}
            onDelete={(entry) => void view.remove(entry)}
            onRestore={(entry, version) =>
              void act(
                () => restoreRevision(workplace, entry, version),
                () => (close(), ''),
              )
            }
          />
        )}
        {typeof stored !== 'string' && <DamagedList damaged={stored.damaged} now={stored.at} view={view} />}
      </div>
      {typeof stored !== 'string' && <LibraryFoot stored={stored} onErase={erase} />}
    </DialogFrame>
  );
}
