import { GitCompareArrows, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import { startOf } from '../../chart/start-of.ts';
import {
  addProposal,
  deleteScenario,
  goToScenario,
  nameScenario,
} from '../../editor/actions/scenario-actions.ts';
import { placeScenario } from '../../editor/actions/scenario-order-actions.ts';
import { compareScenarios } from '../../editor/actions/compare-actions.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { rovedTo } from '../primitives/roved-to.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { FirstStepsHint } from '../start/first-steps-hint.tsx';
import { ScenarioMenuButton } from './scenario-menu-button.tsx';
import { ScenarioName } from './scenario-name.tsx';
import styles from './scenario-strip.module.css';
import { useTabDrag } from './use-tab-drag.ts';
import { useTabFocus } from './use-tab-focus.ts';

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** The scenarios of the file, one of them on the screen; a way to add one, and what can be done with the one shown. */
export function ScenarioStrip() {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const scenarios = useEditorState(({ document }) => document.scenarios);
  const baseline = useEditorState(({ document }) => baselineOf(document));
  const shown = useEditorState((state) => currentScenario(state).id);
  const naming = useEditorState((state) => state.namingScenario);
  const list = useRef<HTMLDivElement>(null);
  const readOnly = useEditorState((state) => state.readOnly);
  const order = JSON.stringify([...scenarios.map(({ id }) => id), shown, naming]);
  const { hold, remember } = useTabFocus(list, order);
  const { drag, start, isClick } = useTabDrag({
    list,
    onDrop: (id, to) => placeScenario(editor, id, to),
  });

  const press = (event: KeyboardEvent<HTMLElement>) => {
    // With another key held down they are those of the whole app, and move the tab itself.
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = scenarios.findIndex(({ id }) => id === shown);
    const to = rovedTo(event.key, 'row', at, scenarios.length);
    const next = to === undefined ? undefined : scenarios[to];
    const action = { F2: nameScenario, Delete: deleteScenario }[event.key];
    if (!next && !action?.isEnabled(editor.store.getState())) return;
    event.preventDefault();
    if (next?.id === shown) return;
    // A name that is being written has the keyboard.
    if (action !== nameScenario) hold();
    if (next) goToScenario(workplace, next.id);
    else action?.run(workplace);
  };

  return (
    <section className={styles['strip']} aria-label="Scenarios">
      <div className={styles['scroller']}>
        <div
          ref={list}
          className={styles['list']}
          role="tablist"
          aria-label="Scenarios"
          tabIndex={-1}
          onKeyDown={press}
          onFocus={remember}
        >
          {scenarios.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              className={styles['tab']}
              aria-selected={id === shown}
              tabIndex={id === shown ? 0 : -1}
              data-naming={id === naming}
              disabled={id === naming}
              data-dragged={id === drag?.id}
              onPointerDown={(event) => {
                if (!readOnly && scenarios.length > 1) start(event, id);
              }}
              onClick={({ detail }) => {
                if (isClick(detail)) goToScenario(workplace, id);
              }}
              onDoubleClick={() => {
                if (nameScenario.isEnabled(editor.store.getState())) nameScenario.run(workplace);
              }}
            >
              <span className={styles['name']} dir="auto">
                {startOf(name)}
              </span>
              {scenarios.length > 1 && id === baseline && (
                <span className={styles['baseline']}>baseline</span>
              )}
            </button>
          ))}
        </div>
        {drag?.gap && (
          <span
            className={styles['gap']}
            style={{ left: Math.max(0, drag.gap.mark - 2.5) }}
            data-gap={drag.gap.to}
            aria-hidden
          />
        )}
        {naming !== null && <ScenarioName key={naming} id={naming} list={list} onKey={hold} />}
      </div>
      <div ref={oneStop} className={styles['actions']} role="toolbar" aria-label="Add or change scenarios">
        <ActionButton action={addProposal} icon={Plus} look="icon" />
        <ScenarioMenuButton />
        {scenarios.length > 1 && (
          <ActionButton action={compareScenarios} icon={GitCompareArrows} look="quiet" text="Compare" />
        )}
      </div>
      <FirstStepsHint />
    </section>
  );
}
