import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Point } from '../../chart/chart.ts';
import { whenIdle } from '../../browser/when-idle.ts';
import { addAndSelect } from '../../editor/actions/role-actions.ts';
import { openFromDisk } from '../../editor/actions/file-actions.ts';
import { newFromTemplate } from '../../editor/actions/template-actions.ts';
import { newRole } from '../../editor/new-role.ts';
import { ROLE_PALETTE } from '../../editor/role-palette.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { logo } from '../primitives/logo.ts';
import { SeparatePart } from '../primitives/separate-part.tsx';
import { useNarrow } from '../use-breadth.ts';
import styles from './empty-chart.module.css';

const CHIEF_EXECUTIVE = ROLE_PALETTE[0]?.items[0];

/** Stands below everything else there is, so that nothing moves when it comes. */
const startGallery = loadOnUse(async () => (await import('../start/start-gallery.tsx')).StartGallery);

/** Where the chart will be: a role may be let go before what shows it has come. */
function isOverCanvas({ x, y }: Point): boolean {
  return Boolean(document.elementFromPoint(x, y)?.closest('main'));
}

/** A page that is never idle shows the gallery after this; milliseconds. */
const PATIENCE = 400;

/** What to do with an empty canvas: draw, go on, look at an example, begin with a template or a table. */
export function EmptyChart() {
  const workplace = useWorkplace();
  const { drags } = workplace;
  const isDragging = useStore(drags.store, ({ drag }) => drag !== null);
  // There the roles are in a region of their own, from which nothing can be dragged here.
  const isNarrow = useNarrow();
  // One of several scenarios is filled from the others.
  const isStart = useEditorState(({ document }) => document.scenarios.length === 1);
  useEffect(() => drags.locateWith((client) => (isOverCanvas(client) ? { kind: 'canvas' } : null)), [drags]);
  useEffect(() => (isStart ? whenIdle(startGallery.prefetch, PATIENCE) : undefined), [isStart]);
  return (
    <div className={styles['empty']} data-dragging={isDragging}>
      <div className={styles['sheet']} data-start={isStart}>
        <div className={styles['first']}>
          <p className={styles['wordmark']}>
            <img src={logo()} alt="" width={28} height={28} />
            <strong>Reportline</strong>
            <span>The org chart that argues back</span>
          </p>
          <h2>{isNarrow ? 'Add a role to begin' : 'Drag a role here to begin'}</h2>
          {isNarrow ? (
            <p>
              Choose it here or under “Roles”: each goes under the role you selected last. Reportline draws
              the line, arranges the chart, and warns you where the structure repeats a known mistake of
              customer-experience leadership.
            </p>
          ) : (
            <p>
              Drop the next one on its boss. Reportline draws the line, arranges the chart, and warns you,
              before each drop, where the structure would repeat a known mistake of customer-experience
              leadership.
            </p>
          )}
          <div className={styles['buttons']}>
            {CHIEF_EXECUTIVE && (
              <button
                type="button"
                className={styles['primary']}
                onClick={() => addAndSelect(workplace, newRole(CHIEF_EXECUTIVE.role), {})}
              >
                Add a Chief Executive Officer
              </button>
            )}
            <button type="button" className={styles['quiet']} onClick={() => newFromTemplate.run(workplace)}>
              Start from a template
            </button>
            <button type="button" className={styles['quiet']} onClick={() => openFromDisk.run(workplace)}>
              Open or import a file
            </button>
          </div>
          <p className={styles['formats']}>
            A chart saved before, a table from HR (Excel, CSV), a list in JSON or an outline: drop it
            anywhere. Nothing you draw leaves this computer.
          </p>
        </div>
        {isStart && (
          <SeparatePart name="The list of charts to start from">
            <startGallery.Part isPatient />
          </SeparatePart>
        )}
      </div>
    </div>
  );
}
