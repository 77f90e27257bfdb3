import type { ReactNode } from 'react';
import type { LeftTab } from '../../editor/store/state.ts';
import { hasUnplaced, leftTab, unplacedCount } from '../../editor/unplaced/left-tab.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { Tabs } from '../primitives/tabs.tsx';
import { useNarrow } from '../use-breadth.ts';
import styles from './left-region.module.css';
import { Palette } from './palette.tsx';

/** These come when somebody first looks at them; drawing on the canvas needs none of it. */
const outline = loadOnUse(async () => (await import('../outline/outline.tsx')).Outline);
const tray = loadOnUse(async () => (await import('../unplaced/tray.tsx')).Tray);

/** What there is to draw with, what is drawn already as a list, or what of it has no place yet. */
export function LeftRegion() {
  const { editor } = useWorkplace();
  const left = useEditorState(leftTab);
  const isNarrow = useNarrow();
  const content = contentOf(left);
  return (
    <section className={styles['region']} role={isNarrow ? 'main' : undefined} aria-label="Roles and outline">
      {isNarrow ? (
        content
      ) : (
        <LeftTabs left={left} onChange={editor.showLeft}>
          {content}
        </LeftTabs>
      )}
    </section>
  );
}

function contentOf(left: LeftTab) {
  switch (left) {
    case 'roles':
      return <Palette />;
    case 'outline':
      return (
        <ErrorBoundary key="outline" part="The outline">
          <outline.Part />
        </ErrorBoundary>
      );
    case 'unplaced':
      return (
        <ErrorBoundary key="unplaced" part="The list of roles without a boss">
          <tray.Part />
        </ErrorBoundary>
      );
  }
}

interface Props {
  readonly left: LeftTab;
  readonly onChange: (left: LeftTab) => void;
  readonly children: ReactNode;
}

/** The third tab is there only while something has no place. */
function LeftTabs({ left, onChange, children }: Props) {
  const isTrayFilled = useEditorState(hasUnplaced);
  const count = useEditorState(unplacedCount);
  return (
    <Tabs<LeftTab>
      label="Roles and outline"
      value={left}
      onChange={onChange}
      isPanelStop={false}
      tabs={[
        { value: 'roles', label: 'Roles' },
        { value: 'outline', label: 'Outline' },
        ...(isTrayFilled ? [{ value: 'unplaced', label: <UnplacedLabel count={count} /> } as const] : []),
      ]}
    >
      {children}
    </Tabs>
  );
}

/** There is no room for more figures; the tray itself says how many it is. */
const MOST_COUNTED = 999;

function UnplacedLabel({ count }: { count: number }) {
  return (
    <>
      Unplaced
      {count > 0 && (
        <span className={styles['count']}>{count > MOST_COUNTED ? `${MOST_COUNTED}+` : count}</span>
      )}
    </>
  );
}
