import { type Fit, fitOf } from '../search/match-text.ts';
import { plainText } from '../search/plain-text.ts';
import { readQuery, type Term } from '../search/query.ts';
import type { Command } from './command.ts';
import { OTHER_WORDS } from './other-words.ts';

/** What a word costs by how it stands in the label; in the group or in other words alone it is found, but last. */
const COSTS = { start: 0, inside: 1, none: 4 } as const;

/**
 * The commands in which every word of what was typed is found, in their label, in other words for them, or in the title
 * of their group. First those that can be done now, then the better matches, then those used last; equals keep their
 * order.
 *
 * @param recent Ids of actions, the one used last first.
 */
export function rankCommands(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): readonly Command[] {
  const { terms, text } = readQuery(typed);
  const ranked = commands.flatMap((command) => {
    const cost = costOf(command, terms, text);
    return cost === undefined ? [] : [{ command, cost, turn: turnOf(command, recent) }];
  });
  return ranked
    .toSorted(
      (a, b) =>
        Number(b.command.isEnabled) - Number(a.command.isEnabled) || a.cost - b.cost || a.turn - b.turn,
    )
    .map(({ command }) => command);
}

/** Absent when a word is found nowhere. A label that begins with what was typed is what was meant. */
function costOf({ action, label, group }: Command, terms: readonly Term[], text: string): number | undefined {
  const name = plainText(label);
  const around = plainText([action.otherWords, OTHER_WORDS[action.id], group].filter(Boolean).join(' '));
  let cost = name.startsWith(text) ? 0 : 1;
  for (const term of terms) {
    const fit = fitIn(name, term);
    if (fit === 'none' && fitIn(around, term) !== 'start') return undefined;
    cost += COSTS[fit];
  }
  return cost;
}

function fitIn(text: string, term: Term): Fit {
  const fit = fitOf(text, term);
  return fit === 'none' ? fitOf(text, oneOf(term)) : fit;
}

/** Of what there are several of, one: who looks for "templates" means the command with a template. */
function oneOf({ word }: Term): Term {
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=\w{3})s$/, '');
  return { word: one, forms: [] };
}

function turnOf({ action }: Command, recent: readonly string[]): number {
  const at = recent.indexOf(action.id);
  return at < 0 ? recent.length : at;
}
