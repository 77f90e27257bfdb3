import { changeWords, fieldLabel, type RoleNames } from '../../chart/change-words.ts';
import { fieldValues } from '../../chart/change-words/field-values.ts';
import { flagWords, isFlagField } from '../../chart/change-words/flag-sentence.ts';
import { type Change, CHANGE_KINDS, type FieldChanged } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { nameWithin, shortName } from '../../chart/short-name.ts';
import type { ChangeGroup, ToldChange } from '../../layout/deck/change-summary.ts';
import { KIND_WORDS } from '../changes/kind-words.ts';

/**
 * The changes of two charts as a slide tells them: kind by kind, the changed fields of one role together, and each of
 * them counted.
 */
export function changeGroups(changes: readonly Change[], names: RoleNames): readonly ChangeGroup[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const told = toldOf(
      changes.filter((change) => change.kind === kind),
      names,
    );
    return told.length === 0 ? [] : [{ kind, title: KIND_WORDS[kind], changes: told }];
  });
}

function toldOf(changes: readonly Change[], names: RoleNames): readonly ToldChange[] {
  const fields = new Map<string, FieldChanged[]>();
  for (const change of changes)
    if (change.kind === 'changed') {
      const { id } = change.after;
      fields.set(id, [...(fields.get(id) ?? []), change]);
    }
  const others = changes.flatMap((change) => (change.kind === 'changed' ? [] : [toldChange(change, names)]));
  const changed = [...fields.values()].map((ofRole): ToldChange => {
    const id = ofRole[0]?.after.id ?? '';
    return {
      headline: wholeName(names(id)),
      text: ofRole.map(fieldWords).join('; '),
      ...(ofRole.length > 1 && { count: ofRole.length }),
    };
  });
  return [...others, ...changed];
}

/** As long as on a card: where the picture folds it away, its title stands nowhere else on the pages. */
function wholeName(name: string): string {
  return nameWithin(name, 330);
}

function toldChange(change: Exclude<Change, FieldChanged>, names: RoleNames): ToldChange {
  const named = (ids: readonly string[], between = ' and ') =>
    listed(
      ids.map((id) => names(id)),
      between,
    );
  switch (change.kind) {
    case 'added': {
      const { role, bosses } = change;
      const text = bosses.length === 0 ? 'without a boss' : `under ${named(bosses)}`;
      return { headline: wholeName(names(role.id, 'its boss')), text };
    }
    case 'removed': {
      const { role, bosses } = change;
      const text = bosses.length === 0 ? 'was without a boss' : `was under ${named(bosses)}`;
      return { headline: wholeName(names(role.id, 'its boss')), text };
    }
    case 'moved': {
      const { after, from, to } = change;
      const headline = wholeName(names(after.id, 'its boss'));
      if (from.length === 0) return { headline, text: `now under ${named(to)}` };
      const was = `from ${named(from)}`;
      return { headline, text: to.length === 0 ? `${was}, now without a boss` : `${was} to ${named(to)}` };
    }
    case 'line': {
      const { role, what, before, after } = changeWords(change, names);
      const purpose = change.line.purpose?.trim();
      const of = purpose ? `: ${shortName(purpose)}` : '';
      const says =
        change.how === 'changed' ? arrow(shortName(before), shortName(after)) : `${change.how}${of}`;
      return { headline: shortName(role), text: `${what}${change.how === 'changed' ? ':' : ','} ${says}` };
    }
    case 'order': {
      const { role, what } = changeWords(change, names);
      return { headline: shortName(role) || what, text: `now ${named(change.after, ', ')}` };
    }
    default:
      return change satisfies never;
  }
}

/** "Person: Ada Osei → Jun Park", "joins the board". */
function fieldWords(change: FieldChanged): string {
  const { before, after, field } = change;
  if (isFlagField(field)) return flagWords({ ...change, field });
  const isList = Array.isArray(before[field]) || Array.isArray(after[field]);
  const value = (words: string) => (isList ? listed(words.split('; '), ', ') : shortName(words));
  const said = fieldValues(change);
  return `${shortName(fieldLabel(change))}: ${arrow(value(said.before), value(said.after))}`;
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

const MOST_LISTED = 4;

/** Each of some names short, and not too many of them. */
function listed(words: readonly string[], between: string): string {
  const shown = words.length > MOST_LISTED ? words.slice(0, MOST_LISTED - 1) : words;
  const more = words.length - shown.length;
  return [...shown.map(shortName), ...(more > 0 ? [`${inDigits(more)} more`] : [])].join(between);
}
