import type { Action } from '../../editor/actions/action.ts';
import { takeOver } from '../../editor/actions/keeping-actions.ts';
import { makeMine } from '../../editor/actions/link-actions.ts';
import { MAKE_MINE } from '../../editor/sharing/make-mine.ts';
import type { ViewOnlyReason } from '../../editor/view-only.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { focusChart } from './focus-chart.ts';
import styles from './view-only-bar.module.css';

interface Way {
  readonly name: string;
  readonly words: string;
  readonly label: string;
  readonly action: Action;
}

/** A chart of a newer version has no way out, and says so under its title. */
const WAYS: Readonly<Partial<Record<ViewOnlyReason, Way>>> = {
  link: {
    name: 'Chart from a link',
    words: 'This chart came inside a link and is not stored on this computer.',
    label: MAKE_MINE,
    action: makeMine,
  },
  'other-tab': {
    name: 'Chart of another tab',
    words: 'You are editing this chart in another tab.',
    label: 'Edit here instead',
    action: takeOver,
  },
};

/** Says of a chart that can only be looked at why, with the way to change that; nothing for any other. */
export function ViewOnlyBar() {
  const workplace = useWorkplace();
  const way = useEditorState((state) => (state.readOnly ? WAYS[state.readOnlyBecause] : undefined));
  if (!way) return null;
  const { name, words, label, action } = way;
  return (
    <section className={styles['bar']} aria-label={name}>
      <p>{words}</p>
      <button
        type="button"
        className={styles['button']}
        onClick={() => {
          action.run(workplace);
          focusChart();
        }}
      >
        {label}
      </button>
    </section>
  );
}
