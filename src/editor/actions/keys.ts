import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

/** What of a keyboard event decides; a DOM `KeyboardEvent` is one. */
export interface KeyStroke {
  readonly key: string;
  /** The key's place on the keyboard: with Alt, some systems make another character of it. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key stroke is the one written as `Mod+Shift+Z`. */
export function isStroke(stroke: KeyStroke, written: string): boolean {
  const parts = written.split('+');
  const key = parts.at(-1) ?? '';
  const wants = new Set(parts.slice(0, -1));
  return (
    (stroke.key.toLowerCase() === key.toLowerCase() || (stroke.altKey && stroke.code === codeOf(key))) &&
    (stroke.ctrlKey || stroke.metaKey) === wants.has('Mod') &&
    stroke.shiftKey === wants.has('Shift') &&
    stroke.altKey === wants.has('Alt')
  );
}

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (key === '=') return 'Equal';
  return key === '-' ? 'Minus' : `Key${key.toUpperCase()}`;
}

/** The action a key stroke asks for, if it may run now. */
export function actionForStroke(
  actions: readonly Action[],
  stroke: KeyStroke,
  state: EditorState,
): Action | undefined {
  return actions.find(
    (action) => action.keys.some((written) => isStroke(stroke, written)) && action.isEnabled(state),
  );
}

/** A key stroke as a person reads it: `Ctrl+Z`, on a Mac `⌘Z`. */
export function keyLabel(written: string, mac: boolean): string {
  if (!mac) return written.replace('Mod', 'Ctrl').replace('Escape', 'Esc');
  return written.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥').replace('Escape', 'Esc');
}
