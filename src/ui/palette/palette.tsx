import { Search } from 'lucide-react';
import { memo, useId, useLayoutEffect, useState } from 'react';
import { indexOrg } from '../../chart/org-index.ts';
import { quoteText } from '../../chart/quote.ts';
import { addHere } from '../../editor/actions/role-actions.ts';
import { newRole } from '../../editor/new-role.ts';
import { type PaletteItem, searchPalette } from '../../editor/role-palette.ts';
import { roleColour } from '../role-colour.ts';
import { focusChart } from '../canvas/focus-chart.ts';
import { useDragStart } from '../dragging/use-drag-start.ts';
import type { Theme } from '../../layout/theme.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { useTheme } from '../use-theme.ts';
import styles from './palette.module.css';
import { useAdditionWords } from './use-addition-words.ts';

const oneStop = rovingFocus({ items: 'button:not(:disabled)', along: 'column' });

/** Roles to drag onto the chart; a click or Enter adds one under the selected role, which stays selected. */
export function Palette() {
  const [query, setQuery] = useState('');
  const groups = searchPalette(query);
  const readOnly = useEditorState((state) => state.readOnly);
  const [reached, setReached] = useState<PaletteItem | null>(null);
  const words = useAdditionWords(reached);
  const described = useId();
  const isReached = reached !== null;
  useLayoutEffect(() => {
    // The words take room from the list, whose last role in sight is still to be seen.
    if (isReached) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isReached]);
  return (
    <nav className={styles['palette']} aria-label="Role palette">
      <label className={styles['search']}>
        <Search size={15} aria-hidden />
        <input
          type="search"
          dir="auto"
          placeholder="Find a role"
          aria-label="Find a role in the palette"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {/* Its buttons cannot be reached in a chart that is only looked at; the list can still be read and scrolled. */}
      <div ref={oneStop} className={styles['groups']} {...(readOnly && SCROLLABLE)}>
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className={styles['heading']}>{group.title}</h2>
            <ul>
              {group.items.map((item) => (
                <li key={item.key}>
                  <PaletteRole
                    item={item}
                    describedBy={words !== undefined && reached === item ? described : undefined}
                    onReached={setReached}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <OwnRole title={query} />}
      </div>
      {reached && (
        <p id={described} className={styles['forecast']} aria-live="polite">
          {words}
        </p>
      )}
    </nav>
  );
}

/** For the keyboard to scroll it. */
const SCROLLABLE = { tabIndex: 0, role: 'group', 'aria-label': 'Roles' };

interface RoleProps {
  readonly item: PaletteItem;
  readonly describedBy: string | undefined;
  /** Told when the keyboard comes to it, and null when it leaves. */
  readonly onReached: (item: PaletteItem | null) => void;
}

/** As it was while the chart beside it is edited: the words below the list follow that, no role in it does. */
const PaletteRole = memo(function PaletteRole({ item, describedBy, onReached }: RoleProps) {
  const workplace = useWorkplace();
  const startDrag = useDragStart();
  const readOnly = useEditorState((state) => state.readOnly);
  const theme = useTheme();
  return (
    <button
      type="button"
      className={styles['role']}
      disabled={readOnly}
      aria-describedby={describedBy}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) onReached(item);
      }}
      onBlur={() => onReached(null)}
      onPointerDown={(event) => {
        const { currentTarget: taken } = event;
        startDrag(event, () => {
          // The keyboard goes along to the chart, where the role that comes of it is selected.
          taken.blur();
          focusChart();
          return { kind: 'palette', role: newRole(item.role) };
        });
      }}
      onClick={() => {
        addHere(workplace, newRole(item.role));
      }}
    >
      <svg className={styles['swatch']} width={4} height={14} aria-hidden>
        <rect width={4} height={14} rx={2} fill={colourOf(theme, item)} />
      </svg>
      {item.role.title}
    </button>
  );
});

function OwnRole({ title }: { title: string }) {
  const workplace = useWorkplace();
  return (
    <div className={styles['none']}>
      <p>No role of that name in the palette.</p>
      <button type="button" onClick={() => addHere(workplace, newRole({ title: title.trim() }))}>
        Add {quoteText(title.trim())}
      </button>
    </div>
  );
}

function colourOf(theme: Theme, { role }: PaletteItem): string {
  const alone = { ...role, id: 'palette' };
  const org = indexOrg({ id: 'palette', name: '', roles: [alone], lines: [] });
  return roleColour(theme, org, alone);
}
