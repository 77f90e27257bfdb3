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
  const key = written.endsWith('+') ? '+' : (written.split('+').at(-1) ?? '');
  const wants = new Set(written.slice(0, -key.length).split('+'));
  // Which signs need Shift is the keyboard's business: + does on one and not on the next.
  const isSign = /^[^\p{L}\p{N}]$/u.test(key);
  return (
    (stroke.key.toLowerCase() === key.toLowerCase() || (stroke.altKey && stroke.code === codeOf(key))) &&
    (stroke.ctrlKey || stroke.metaKey) === wants.has('Mod') &&
    (isSign || stroke.shiftKey === wants.has('Shift')) &&
    stroke.altKey === wants.has('Alt')
  );
}

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (key === '=') return 'Equal';
  return key === '-' ? 'Minus' : `Key${key.toUpperCase()}`;
}

/**
 * Where the focus is: on the chart or nowhere, in the outline, on another control, in a text, or in a dialog or menu.
 */
export type KeyFocus = 'chart' | 'outline' | 'control' | 'text' | 'layer';

/** The browser would open something of its own for these. */
const BROWSER_KEYS = new Set([
  'Mod+S',
  'Mod+Shift+S',
  'Mod+O',
  'Mod+Shift+O',
  'Mod+Shift+E',
  'Mod+F',
  'Mod+K',
]);

/** Buttons, texts and panels that scroll have a use of their own for these. */
const CHART_KEYS =
  /^(?:(?:Mod\+|Shift\+)?Enter|Delete|Backspace|(?:Alt\+)?(?:Shift\+)?Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down)|[-+*]|Mod\+(?:Shift\+)?[ACX])$/;

/** What these do on the chart they do not in the outline, which answers them itself. */
const ROW_KEYS =
  /^(?:(?:Mod\+|Shift\+)?Enter|F2|(?:Alt\+)?(?:Shift\+)?Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down))$/;

/** Whether a key stroke, as written, is the app's where the focus is. */
export function isOurs(written: string, focus: KeyFocus): boolean {
  if (BROWSER_KEYS.has(written)) return true;
  if (focus === 'layer') return false;
  if (focus === 'outline') return !ROW_KEYS.test(written);
  if (focus === 'text') return /^(?:Shift\+)?F\d+$/.test(written);
  return focus === 'chart' || !CHART_KEYS.test(written);
}

/** The action a key stroke asks for, if it may run now. */
export function actionForStroke(
  actions: readonly Action[],
  stroke: KeyStroke,
  state: EditorState,
  focus: KeyFocus,
): Action | undefined {
  return actions.find(
    (action) =>
      !action.isBrowsers &&
      action.keys.some((written) => isOurs(written, focus) && isStroke(stroke, written)) &&
      action.isEnabled(state),
  );
}

/** The action a key stroke asks for, whether or not it may run now. */
export function actionMeantBy(
  actions: readonly Action[],
  stroke: KeyStroke,
  focus: KeyFocus,
): Action | undefined {
  return actions.find(
    ({ keys, isBrowsers }) =>
      !isBrowsers && keys.some((written) => isOurs(written, focus) && isStroke(stroke, written)),
  );
}

/**
 * Whether a key stroke is the app's although there may be nothing to do for it: with Alt and an arrow the browser would
 * go a page back instead, and the chart would be gone; what saves or opens a chart would save the page or open a list
 * of the browser's; and with nothing to undo it would take back a letter in the field that was typed in last.
 */
export function isTakenFromBrowser(actions: readonly Action[], stroke: KeyStroke, focus: KeyFocus): boolean {
  return actions.some(({ keys }) =>
    keys.some(
      (written) =>
        (BROWSER_KEYS.has(written) || /^(?:Alt\+Arrow|Mod\+(?:Shift\+Z|[YZ])$)/.test(written)) &&
        isOurs(written, focus) &&
        isStroke(stroke, written),
    ),
  );
}

const ARROWS: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
]);

/** A key stroke as a person reads it: `Ctrl+Z`, on a Mac `⌘Z`. */
export function keyLabel(written: string, mac: boolean): string {
  const shown = written.replace(/Arrow\w+/, (arrow) => ARROWS.get(arrow) ?? arrow).replace('Escape', 'Esc');
  if (!mac) return shown.replace('Mod', 'Ctrl');
  return shown.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
}
