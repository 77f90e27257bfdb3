import {
  BookOpenText,
  CircleQuestionMark,
  Download,
  Ellipsis,
  Link2,
  type LucideIcon,
  Network,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { exportPicture, openFromDisk, saveToDisk } from '../../editor/actions/file-actions.ts';
import { openHelp } from '../../editor/actions/help-actions.ts';
import { redo, undo } from '../../editor/actions/history-actions.ts';
import { shareLink } from '../../editor/actions/link-actions.ts';
import { openRuleBook } from '../../editor/actions/rulebook-actions.ts';
import { missingPart } from '../../editor/missing-part.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { type LoadedOnUse, loadOnUse } from '../primitives/load-on-use.tsx';
import { logo } from '../primitives/logo.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { SearchField } from '../search/search-field.tsx';
import { DocumentTitle } from './document-title.tsx';
import styles from './toolbar.module.css';
import { useNarrow } from '../use-breadth.ts';

/** The fields beside them stay stops of their own: text needs the arrow keys. */
const oneStop = rovingFocus({ items: 'button', along: 'row' });

export function Toolbar() {
  const isNarrow = useNarrow();
  return (
    <header className={styles['toolbar']} aria-label="Toolbar">
      <img src={logo()} alt="" width={24} height={24} className={styles['logo']} />
      <DocumentTitle />
      <SearchField />
      <div ref={oneStop} className={styles['actions']} role="toolbar" aria-label="Actions">
        <ActionButton action={undo} icon={Undo2} look="icon" />
        <ActionButton action={redo} icon={Redo2} look="icon" />
        <span className={styles['divider']} />
        <MenuButton label="Arrange" icon={Network} menu={arrangeMenu} />
        <ActionButton action={openRuleBook} icon={BookOpenText} look="icon" />
        <span className={styles['divider']} />
        {/* Also under “More”, where a narrow window has room for words. */}
        {!isNarrow && (
          <>
            <ActionButton action={openFromDisk} look="quiet" text="Open" />
            <ActionButton action={saveToDisk} look="quiet" text="Save" />
          </>
        )}
        <ActionButton action={shareLink} icon={Link2} look="icon" />
        <ActionButton action={exportPicture} icon={Download} look="primary" text="Export" />
        {!isNarrow && <ActionButton action={openHelp} icon={CircleQuestionMark} look="icon" />}
        <MenuButton label="More" icon={Ellipsis} menu={moreMenu} />
      </div>
    </header>
  );
}

/** The menus' code comes with the first press; until then the button looks the same. */
const arrangeMenu = loadOnUse(async () => (await import('./arrange-menu.tsx')).ArrangeMenu);
const moreMenu = loadOnUse(async () => (await import('./more-menu.tsx')).MoreMenu);

interface MenuButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly menu: LoadedOnUse;
}

function MenuButton({ label, icon: Icon, menu }: MenuButtonProps) {
  const { editor } = useWorkplace();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={styles['more']}
      data-tip={label}
      aria-label={label}
      onClick={() => setWanted(true)}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
  if (!isWanted) return button;
  const apologise = () => {
    setWanted(false);
    editor.notify(missingPart('The menu', () => window.location.reload()));
  };
  return (
    <ErrorBoundary part="The menu" onError={apologise}>
      <menu.Part fallback={button} />
    </ErrorBoundary>
  );
}
