import type { Point, Role } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { currentOrg } from '../../editor/derived.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { roleColour } from '../role-colour.ts';
import { useZoom } from '../canvas/view-handle.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useTheme } from '../use-theme.ts';
import styles from './role-ghost.module.css';

/** Of the held card, so that its title can still be read. */
const SMALLEST = 0.6;

/**
 * The card that is held, a little turned, so that it is plainly not on the chart yet. People aim with it, so the pointer
 * is in its middle; but nearer to its top, so that the title of the card beneath can be read above it.
 */
export function RoleGhost({ role, pointer }: { role: Role; pointer: Point }) {
  const { view } = useWorkplace();
  // Of a chart that is seen from far out it would hide the card that is aimed at.
  const size = Math.min(1, Math.max(SMALLEST, useZoom(view)));
  const theme = useTheme();
  const holder = cardHolder(role);
  const colour = useEditorState((state) => {
    const org = currentOrg(state);
    const home = org.role(role.id) ? org : indexOrg({ ...ALONE, roles: [role] });
    return roleColour(theme, home, role);
  });
  return (
    <div
      className={styles['ghost']}
      data-testid="held-card"
      style={{
        transform: `translate(${pointer.x}px, ${pointer.y}px) translate(-50%, ${-12 * size}px) rotate(-1.5deg) scale(${size})`,
      }}
    >
      <span className={styles['bar']} style={{ background: colour }} />
      <strong dir="auto">{role.title}</strong>
      {holder && (
        <span className={styles['person']} dir="auto">
          {holder.text}
        </span>
      )}
    </div>
  );
}

const ALONE = { id: 'ghost', name: '', lines: [] } as const;
