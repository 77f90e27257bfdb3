import { changeSentence, roleNames } from '../../chart/change-words.ts';
import type { Change, ChangeKind } from '../../chart/changes.ts';
import { changesBetween, roleKey } from '../../chart/changes-between.ts';
import { inDigits } from '../../chart/digits.ts';
import { inScenario } from '../../chart/edits/document-edit.ts';
import { takenAlong, takenAlongWith, takeOver } from '../../chart/edits/take-over.ts';
import { lineIdentity } from '../../chart/line-identity.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Editor } from '../editor.ts';
import { stepDone } from '../spoken.ts';
import type { Compared } from './compared.ts';
import { linesBackWith } from './lines-back.ts';

/** Where a change is taken: into the first scenario, or out of the second, which then is as the first there. */
export type Into = 'before' | 'after';

/** A change as it is taken over: from which of the two scenarios into which, and the key it has there. */
interface Way {
  readonly change: Change;
  readonly target: Compared['before'];
  readonly source: Compared['before'];
}

/** Undefined where the change cannot be taken there by itself: the line of a role goes and comes with the role. */
function wayOf(change: Change, into: Into, { before, after }: Compared): Way | undefined {
  if (into === 'before') return { change, target: before, source: after };
  const key = reversedKey(change);
  const reversed = changesBetween(after, before).find((one) => one.key === key);
  return reversed && { change: reversed, target: after, source: before };
}

/** What the change is called that takes another one back. */
function reversedKey(change: Change): string {
  switch (change.kind) {
    case 'added':
      return roleKey('removed', change.role.id);
    case 'removed':
      return roleKey('added', change.role.id);
    case 'line': {
      if (change.how === 'changed') return change.key;
      return `line ${change.how === 'added' ? 'removed' : 'added'} ${lineIdentity(change.line)}`;
    }
    case 'moved':
    case 'changed':
    case 'order':
      return change.key;
  }
}

/** Whether a change can be taken there by itself. */
export function canBeTaken(change: Change, into: Into, compared: Compared): boolean {
  return wayOf(change, into, compared) !== undefined;
}

/** What comes along when a change is taken over, each in a sentence; empty where nothing does. */
export function comingAlong(change: Change, into: Into, compared: Compared): readonly string[] {
  const way = wayOf(change, into, compared);
  if (!way) return [];
  const names = roleNames(way.target, way.source);
  return takenAlong(way.change.key, way.target, way.source).map((along) => changeSentence(along, names));
}

/** The same for all that are listed of a kind, taken over into the first scenario. */
export function comingAlongWith(changes: readonly Change[], { before, after }: Compared): readonly string[] {
  const names = roleNames(before, after);
  const keys = changes.map(({ key }) => key);
  return takenAlongWith(keys, before, after).map((along) => changeSentence(along, names));
}

/**
 * Takes one change over, as one step, and says so with the way back. A role that comes back into the second scenario
 * has its dotted lines again. Returns whether anything changed; a document that must not be changed refuses.
 */
export function takeChangeOver(editor: Editor, change: Change, into: Into, compared: Compared): boolean {
  const way = wayOf(change, into, compared);
  if (!way) return false;
  const { target, source } = way;
  const along = takenAlong(way.change.key, target, source);
  const lines = into === 'after' ? linesBackWith(target, source, [way.change, ...along]) : [];
  const verb = into === 'before' ? 'Take over into' : 'Take back in';
  // What is taken back is named as the list has it: what happens instead would read as if that were taken back.
  const sentence = changeSentence(change, roleNames(compared.before, compared.after));
  const label = `${verb} ${quoteText(target.name)}: ${sentence}`;
  if (!commitKeys(editor, label, [way.change.key, ...lines], way)) return false;
  const others = otherChanges(along.length);
  editor.notifyStep(`${stepDone(label)}${others && `, with ${others} it needs`}.`);
  return true;
}

const KINDS: Readonly<Record<ChangeKind, readonly [one: string, several: string]>> = {
  added: ['1 added role', '# added roles'],
  removed: ['1 removal', '# removals'],
  moved: ['1 move', '# moves'],
  changed: ['1 changed field', '# changed fields'],
  line: ['1 line', '# lines'],
  order: ['the order of 1 team', 'the order of # teams'],
};

/** Takes all changes of a kind that are listed over into the first scenario, in the same way. */
export function takeKindOver(
  editor: Editor,
  { kind, changes }: { readonly kind: ChangeKind; readonly changes: readonly Change[] },
  compared: Compared,
): boolean {
  const what = KINDS[kind][changes.length === 1 ? 0 : 1].replace('#', inDigits(changes.length));
  return takeSeveralOver(editor, what, changes, compared);
}

/** Takes changes of any kind over into the first scenario, in the same way. */
export function takeAllOver(editor: Editor, changes: readonly Change[], compared: Compared): boolean {
  const what = changes.length === 1 ? '1 change' : `${inDigits(changes.length)} changes`;
  return takeSeveralOver(editor, what, changes, compared);
}

function takeSeveralOver(
  editor: Editor,
  what: string,
  changes: readonly Change[],
  compared: Compared,
): boolean {
  if (changes.length === 0) return false;
  const { before: target, after: source } = compared;
  const label = `Take over ${what} into ${quoteText(target.name)}`;
  const keys = changes.map(({ key }) => key);
  const others = otherChanges(comingAlongWith(changes, compared).length);
  if (!commitKeys(editor, label, keys, { target, source })) return false;
  const need = changes.length === 1 ? 'it needs' : 'they need';
  editor.notifyStep(`${stepDone(label)}${others && `, with ${others} ${need}`}.`);
  return true;
}

function commitKeys(
  editor: Editor,
  label: string,
  keys: readonly string[],
  { target, source }: Pick<Way, 'target' | 'source'>,
): boolean {
  return editor.commit(label, inScenario(target.id, takeOver(keys, source)), target.id);
}

/** "2 other changes"; empty for none. */
export function otherChanges(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 other change' : `${inDigits(count)} other changes`;
}
