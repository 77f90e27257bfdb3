import { changeSentence, roleNames } from '../../chart/change-words.ts';
import type { Change, ChangeKind } from '../../chart/changes.ts';
import { changesBetween, roleKey } from '../../chart/changes-between.ts';
import { inDigits } from '../../chart/digits.ts';
import { inScenario } from '../../chart/edits/document-edit.ts';
import { takenAlong, takeOver } from '../../chart/edits/take-over.ts';
import { lineIdentity } from '../../chart/line-identity.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Editor } from '../editor.ts';
import { stepDone } from '../spoken.ts';
import type { Compared } from './compared.ts';

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

/**
 * Takes one change over, as one step, and says so with the way back. Returns whether anything changed; a document that
 * must not be changed refuses.
 */
export function takeChangeOver(editor: Editor, change: Change, into: Into, compared: Compared): boolean {
  const way = wayOf(change, into, compared);
  if (!way) return false;
  const along = takenAlong(way.change.key, way.target, way.source).length;
  const sentence = changeSentence(way.change, roleNames(way.target, way.source));
  return take(editor, [way], `${sentence} in ${quoteText(way.target.name)}`, along);
}

const KINDS: Readonly<Record<ChangeKind, readonly [one: string, several: string]>> = {
  added: ['added role', 'added roles'],
  removed: ['removal', 'removals'],
  moved: ['move', 'moves'],
  changed: ['changed field', 'changed fields'],
  line: ['line', 'lines'],
  order: ['order', 'orders'],
};

/** The same for all changes of a kind that are listed. */
export function takeKindOver(
  editor: Editor,
  {
    kind,
    changes,
    into,
  }: { readonly kind: ChangeKind; readonly changes: readonly Change[]; readonly into: Into },
  compared: Compared,
): boolean {
  const ways = changes.flatMap((change) => wayOf(change, into, compared) ?? []);
  const [first] = ways;
  if (!first) return false;
  const count = `${inDigits(ways.length)} ${KINDS[kind][ways.length === 1 ? 0 : 1]}`;
  const { name } = first.target;
  const label =
    into === 'before'
      ? `Take over ${count} into ${quoteText(name)}`
      : `Take back ${count} in ${quoteText(name)}`;
  return take(editor, ways, label, 0);
}

function take(editor: Editor, ways: readonly Way[], label: string, along: number): boolean {
  const [first] = ways;
  if (!first) return false;
  const { target, source } = first;
  const keys = ways.map(({ change }) => change.key);
  if (!editor.commit(label, inScenario(target.id, takeOver(keys, source)), target.id)) return false;
  const others =
    along === 0 ? '' : `, with ${along === 1 ? '1 other change' : `${along} other changes`} it needs`;
  editor.notifyStep(`${stepDone(label)}${others}.`);
  return true;
}
