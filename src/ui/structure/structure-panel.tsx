import { ChartNoAxesColumn } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { BANDS, measureStructure } from '../../chart/spans.ts';
import {
  bandName,
  besides,
  HOW_SPANS_COUNT,
  layerName,
  NO_LAYERS,
  NO_SPANS,
  spanWords,
} from '../../chart/structure-words.ts';
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
  const readOnly = useEditorState((state) => state.readOnly);
  const { layers, bands, widest } = structure;
  if (structure.count === 0)
    return (
      <EmptyState icon={ChartNoAxesColumn} title="Nothing to measure yet">
        {readOnly
          ? 'No role is drawn. How many layers there are, and how many reports each has, shows here once one is.'
          : 'Drag roles onto the canvas. How many layers they make, and how many reports each has, shows here.'}
      </EmptyState>
    );
  const group = (key: string) => ({
    isOpen: open === key,
    onToggle: () => setOpen(open === key ? null : key),
  });
  const others = besides(structure);
  const spans = spanWords(structure);
  const largest = (groups: readonly (readonly unknown[])[]) =>
    Math.max(...groups.map(({ length }) => length));
  return (
    <div className={styles['page']}>
      <Figures structure={structure} />
      <section ref={oneStop} className={styles['section']} aria-label="Layers">
        <h2 className={styles['heading']}>Layers</h2>
        {layers.map((roles, depth) => {
          const name = layerName(depth);
          return <RoleGroup key={name} {...group(name)} name={name} roles={roles} most={largest(layers)} />;
        })}
        {layers.length === 0 && <p className={styles['hint']}>{NO_LAYERS}</p>}
      </section>
      <section ref={oneStop} className={styles['section']} aria-label="Spans of control">
        <h2 className={styles['heading']}>Spans of control</h2>
        {BANDS.map((band, at) => {
          const name = bandName(band);
          return (
            <RoleGroup
              key={name}
              {...group(name)}
              name={name}
              unit="direct reports"
              roles={bands[at] ?? []}
              most={largest(bands)}
            />
          );
        })}
        {spans === undefined ? (
          <p className={styles['hint']}>{NO_SPANS}</p>
        ) : (
          <>
            <p className={styles['hint']}>{spans}:</p>
            <RoleLinks ids={widest?.roles.map(({ id }) => id) ?? []} />
          </>
        )}
        <p className={styles['hint']}>{HOW_SPANS_COUNT}</p>
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
