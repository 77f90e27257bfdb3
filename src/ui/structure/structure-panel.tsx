import { ChartNoAxesColumn } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { BANDS, type Band, measureStructure } from '../../chart/spans.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { RoleLinks } from '../problems/role-links.tsx';
import { Figures } from './figures.tsx';
import { RoleGroup } from './role-group.tsx';
import styles from './structure-panel.module.css';

const oneStop = rovingFocus({ items: '[aria-expanded]', along: 'column' });

/** How tall and how wide the organisation is, and who is behind each number. */
export function StructurePanel() {
  // Measuring goes through every role; the chart shows an edit first and does not wait for it.
  const structure = measureStructure(useDeferredValue(useEditorState(currentOrg)));
  const [open, setOpen] = useState<string | null>(null);
  const { layers, bands, average, widest, vacant, bodies, apart } = structure;
  if (structure.count === 0)
    return (
      <EmptyState icon={ChartNoAxesColumn} title="Nothing to measure yet">
        Drag roles onto the canvas. How many layers they make, and how many reports each has, shows here.
      </EmptyState>
    );
  const group = (key: string) => ({
    isOpen: open === key,
    onToggle: () => setOpen(open === key ? null : key),
  });
  const others = [
    { name: 'Vacant', roles: vacant },
    { name: 'Boards and committees', roles: bodies },
    { name: 'Not under the top', roles: apart },
  ].filter(({ roles }) => roles.length > 0);
  const largest = (groups: readonly (readonly unknown[])[]) =>
    Math.max(...groups.map(({ length }) => length));
  return (
    <div className={styles['page']}>
      <Figures structure={structure} />
      <section ref={oneStop} className={styles['section']} aria-label="Layers">
        <h2 className={styles['heading']}>Layers</h2>
        {layers.map((roles, depth) => {
          const name = `Layer ${depth + 1}`;
          return <RoleGroup key={name} {...group(name)} name={name} roles={roles} most={largest(layers)} />;
        })}
        {layers.length === 0 && (
          <p className={styles['hint']}>Nobody leads the chart: every role has a boss.</p>
        )}
      </section>
      <section ref={oneStop} className={styles['section']} aria-label="Spans of control">
        <h2 className={styles['heading']}>Spans of control</h2>
        {bands.map((roles, at) => {
          const name = bandName(BANDS[at]);
          return (
            <RoleGroup
              key={name}
              {...group(name)}
              name={name}
              unit="direct reports"
              roles={roles}
              most={largest(bands)}
            />
          );
        })}
        {average === undefined || widest === undefined ? (
          <p className={styles['hint']}>Nobody has a direct report yet.</p>
        ) : (
          <>
            <p className={styles['hint']}>
              {average.toFixed(1)} on average, {widest.span} at most:
            </p>
            <RoleLinks ids={widest.roles.map(({ id }) => id)} />
          </>
        )}
        <p className={styles['hint']}>
          Counted as the rules do: without dotted lines and assistants. Boards and committees have no span.
        </p>
      </section>
      {others.length > 0 && (
        <section ref={oneStop} className={styles['section']} aria-label="Others">
          <h2 className={styles['heading']}>Besides</h2>
          {others.map(({ name, roles }) => (
            <RoleGroup key={name} {...group(name)} name={name} roles={roles} />
          ))}
        </section>
      )}
    </div>
  );
}

/** "1", "2–3", "13+". */
function bandName(band: Band | undefined): string {
  if (!band) return '';
  if (band.to === Number.POSITIVE_INFINITY) return `${band.from}+`;
  return band.from === band.to ? `${band.from}` : `${band.from}–${band.to}`;
}
