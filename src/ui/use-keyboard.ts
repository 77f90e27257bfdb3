import { useLayoutEffect } from 'react';
import type { Action } from '../editor/actions/action.ts';
import { ALL_ACTIONS } from '../editor/actions/all-actions.ts';
import { actionForStroke, actionMeantBy, isTakenFromBrowser, type KeyFocus } from '../editor/actions/keys.ts';
import { sayWhyNot } from '../editor/actions/why-not.ts';
import { DOCUMENT_ACTIONS } from '../editor/comparing/actions-while-comparing.ts';
import type { Editor } from '../editor/editor.ts';
import type { EditorState } from '../editor/store/state.ts';
import { tabStop } from './canvas/tab-stop.ts';
import type { Workplace } from './editor-context.tsx';
import { commitDraft, isTextField } from './primitives/drafts.ts';

/**
 * Runs the actions' key strokes, as far as what has the focus leaves them to the app.
 *
 * @param actionsNow Those that can be meant now. They must stay the same from one rendering to the next.
 * @param teller Says why a key does nothing; another one where the workplace's own messages are not shown.
 */
export function useKeyboard(
  workplace: Workplace,
  actionsNow: (state: EditorState) => readonly Action[] = whatIsMeant,
  teller: Editor = workplace.editor,
): void {
  // Before the page is painted: whoever sees it may press a key, and on a slow machine other effects come much later.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOnControl(event)) return;
      const { store, selectRole } = workplace.editor;
      // A window that was asked for and is on its way has the keys already.
      const focus = store.getState().dialog === null ? focusOf(event.target) : 'layer';
      const actions = actionsNow(store.getState());
      const asked = (state: EditorState) => actionForStroke(actions, event, state, focus);
      let action = asked(store.getState());
      const meant = action ? undefined : meantBy(event, store.getState());
      if (meant !== undefined) {
        action = asked({ ...store.getState(), selection: { kind: 'roles', ids: [meant] } });
        if (action) selectRole(meant);
      }
      if (!action) {
        if (isTakenFromBrowser(ALL_ACTIONS, event, focus)) event.preventDefault();
        const idle = event.repeat || focus === 'layer' ? undefined : actionMeantBy(actions, event, focus);
        if (idle && !isTextSelected()) sayWhyNot(teller, idle, store.getState());
        return;
      }
      event.preventDefault();
      commitDraft();
      // The draft may have changed what can be done.
      if (action.isEnabled(store.getState())) action.run(workplace);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [workplace, actionsNow, teller]);
}

/** Words marked on the page are what somebody copies; that no role is selected is then no news. */
function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

const NONE: readonly Action[] = [];

/** While scenarios are compared the chart behind them is not meant; while they are presented, nothing is. */
function whatIsMeant({ comparing }: EditorState): readonly Action[] {
  if (!comparing) return ALL_ACTIONS;
  return comparing.step === undefined ? DOCUMENT_ACTIONS : NONE;
}

/**
 * Where nothing is selected, the role whose card has the keyboard; where the chart as a whole has it, keys that walk
 * set out from the card that Tab would reach.
 */
function meantBy(event: KeyboardEvent, state: EditorState): string | undefined {
  const { key, target } = event;
  if (state.selection.kind !== 'nothing' || !(target instanceof HTMLElement)) return undefined;
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const walks = isPlain && /^(?:Arrow|Home|End|Page)/.test(key);
  return target.dataset['role'] ?? (walks && target.matches('main .react-flow') ? tabStop(state) : undefined);
}

export function focusOf(target: EventTarget | null): KeyFocus {
  // A press on the words of a window leaves the keyboard with the body, and the chart behind it is not meant.
  if (document.querySelector('dialog[open]')) return 'layer';
  if (!(target instanceof HTMLElement)) return 'chart';
  if (target.closest('dialog, [role="dialog"], [role="menu"]')) return 'layer';
  const onChart = target === document.body || target.closest('main') !== null;
  if (isTextField(target)) return 'text';
  if (target.closest('[role="tree"]')) return 'outline';
  return onChart ? 'chart' : 'control';
}

/** Enter and Space belong to the button that has the focus, but not to a card, which is the thing acted on. */
export function isOnControl({ target, key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if ((key !== 'Enter' && key !== ' ') || ctrlKey || metaKey || shiftKey) return false;
  return target instanceof HTMLElement && target.closest('button:not([data-role]), a') !== null;
}
