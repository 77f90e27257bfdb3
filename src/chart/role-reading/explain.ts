import type { Role } from '../chart.ts';
import type { Org } from '../org-index.ts';
import { levelBasis } from './meaning.ts';
import { standingOf, titleOf } from './standing.ts';

/**
 * Why a role's function was inferred, as a sentence. `undefined` when it is declared or not known. Apart from
 * `readRole`, because only the one role somebody looks at needs it.
 */
export function explainFunction(org: Org, role: Role): string | undefined {
  if (role.function !== undefined) return undefined;
  const title = titleOf(role);
  const is = standingOf(org, role, title);
  if (is.body) return 'A board or committee serves the whole organisation.';
  if (is.assistant) return undefined;
  if (title.function !== undefined) return readFrom(title.functionFrom);
  return is.chiefExecutive ? NOBODY_ABOVE : undefined;
}

/** Why a role's level was inferred, as a sentence. `undefined` when it is declared. */
export function explainLevel(org: Org, role: Role): string | undefined {
  if (role.level !== undefined) return undefined;
  const title = titleOf(role);
  const from = title.levelFrom;
  switch (levelBasis(org, role, title, standingOf(org, role, title))) {
    case 'body':
      return 'A board or committee is placed at board level.';
    case 'assistant':
      return 'Assistants are read as staff, whoever they assist.';
    case 'nobody-above':
      return NOBODY_ABOVE;
    case 'executive-seat':
      return `Read from “${shown(from ?? 'svp')}” in the title and the seat on the executive team.`;
    case 'next-to-top':
      return `Read from “${shown(from ?? 'svp')}” in the title, reporting straight to the top.`;
    case 'no-reports':
      return `A “${from ?? 'manager'}” without reports is read as staff.`;
    case 'title':
      return from === undefined ? 'The title names no rank, so staff is assumed.' : readFrom(from);
  }
}

const NOBODY_ABOVE = 'With nobody above, “DG” is read as the chief executive.';

function readFrom(words: string | undefined): string {
  return words === undefined ? 'Read from the title.' : `Read from “${shown(words)}” in the title.`;
}

/** Normalised words are in lower case; abbreviations read better in capitals. */
function shown(words: string): string {
  return words.replace(
    /\b(?:[a-z]?vp|c[a-z]{1,3}o|md|dg|pdg|it|hr|rh|pr|cx|ux|dsi|daf|drh|ned)\b/g,
    (word) => (word === 'chro' || word.length <= 4 ? word.toUpperCase() : word),
  );
}
