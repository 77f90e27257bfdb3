import type { LeftTab } from '../../editor/store/state.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { Tabs } from '../primitives/tabs.tsx';
import { useNarrow } from '../use-breadth.ts';
import styles from './left-region.module.css';
import { Palette } from './palette.tsx';

/** Comes when somebody first looks at it; drawing on the canvas needs none of it. */
const outline = loadOnUse(async () => (await import('../outline/outline.tsx')).Outline);

/** What there is to draw with, or what is drawn already as a list. */
export function LeftRegion() {
  const { editor } = useWorkplace();
  const left = useEditorState((state) => state.left);
  const isNarrow = useNarrow();
  const content =
    left === 'roles' ? (
      <Palette />
    ) : (
      <ErrorBoundary part="The outline">
        <outline.Part />
      </ErrorBoundary>
    );
  return (
    <section className={styles['region']} role={isNarrow ? 'main' : undefined} aria-label="Roles and outline">
      {isNarrow ? (
        content
      ) : (
        <Tabs<LeftTab>
          label="Roles and outline"
          value={left}
          onChange={editor.showLeft}
          isPanelStop={false}
          tabs={[
            { value: 'roles', label: 'Roles' },
            { value: 'outline', label: 'Outline' },
          ]}
        >
          {content}
        </Tabs>
      )}
    </section>
  );
}
