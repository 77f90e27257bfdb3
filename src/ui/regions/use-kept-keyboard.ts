import { useEffect } from 'react';
import { focusCard } from '../canvas/focus-chart.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import { currentScenario } from '../../editor/derived.ts';
import type { Editor } from '../../editor/editor.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { Workplace } from '../editor-context.tsx';
import { focusRegion } from './focus-region.ts';

/**
 * The net under everything that hands the keyboard on: when what had it is gone, the region where it was takes it, and
 * when a key let go of it, as Enter does in a text, the chart. A press on nothing is no loss; whoever marks words with
 * the pointer is left alone.
 */
export function useKeptKeyboard({ editor, drags }: Workplace): void {
  useEffect(() => {
    let last: Element | null = null;
    let region: Element | null = null;
    let byKey = false;
    let isPressed = false;
    let frame = 0;
    let waited = 0;

    const look = () => {
      const isNowhere = document.activeElement === document.body && document.hasFocus();
      if (!isNowhere || !last || isPressed || document.querySelector('dialog[open]')) return;
      if (isChartDue(editor) && region?.matches('main') && waited < PATIENCE) {
        waited += 1;
        lookSoon();
        return;
      }
      if (isGone(last)) giveBack(editor, region);
      else if (byKey) giveBack(editor, document.querySelector('main') ? null : region);
    };
    /** A frame later, whoever knows better has had the chance to take it. */
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    };
    const held = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      waited = 0;
      // A menu or a window stands in no region: what follows from it concerns the one before.
      region = target.closest('[data-regions] > *') ?? region;
    };
    const keyed = ({ key }: KeyboardEvent) => {
      // Behind the last stop of the page the browser's own controls come.
      byKey = key !== 'Tab' && document.activeElement !== document.body;
      // A menu of the system may have swallowed the release.
      isPressed = false;
      lookSoon();
    };
    const pressed = () => {
      byKey = false;
      isPressed = true;
    };
    const released = () => {
      isPressed = false;
      lookSoon();
    };
    const stops = [editor.store.subscribe(lookSoon), drags.store.subscribe(lookSoon)];
    const listeners = {
      focusin: held,
      focusout: lookSoon,
      keydown: keyed,
      pointerdown: pressed,
      pointerup: released,
      pointercancel: released,
      click: lookSoon,
    };
    const abort = new AbortController();
    for (const [type, listen] of Object.entries(listeners))
      document.addEventListener(type, listen as EventListener, { capture: true, signal: abort.signal });
    return () => {
      cancelAnimationFrame(frame);
      abort.abort();
      for (const stop of stops) stop();
    };
  }, [editor, drags]);
}

/** How often a chart that is on its way is looked for before the keyboard goes elsewhere: some seconds. */
const PATIENCE = 300;

/** The first role is there, and the part of the program that shows it is not; as a list, nothing of it is to come. */
function isChartDue({ store }: Editor): boolean {
  const state = store.getState();
  const isList = state.comparing?.view === 'list' && state.comparing.step === undefined;
  return !isList && currentScenario(state).roles.length > 0 && !isChartShown(state);
}

function isChartShown(state: EditorState): boolean {
  return currentScenario(state).roles.length > 0 && document.querySelector('main .react-flow') !== null;
}

function isGone(element: Element): boolean {
  return (
    !element.isConnected ||
    element.matches(':disabled') ||
    !element.checkVisibility({ visibilityProperty: true })
  );
}

function giveBack({ store }: Editor, region: Element | null): void {
  const all = [...document.querySelectorAll('[data-regions] > *')];
  const chart = document.querySelector('main, [role="main"]');
  // A region that was put away, or shows nothing that takes the keyboard, leaves it to the chart, and that to any.
  for (const one of [region, chart, ...all]) {
    if (!one?.isConnected) continue;
    // Taking the keyboard, a card would be selected: where nothing is, the chart as a whole has it.
    // Of another chart the cards may not be in the page yet; it passes the keyboard on to them.
    if (one === chart && isChartShown(store.getState())) focusCard(selectedIds(store.getState()).at(-1));
    if (document.activeElement !== document.body || focusRegion(one)) return;
  }
}
