import type { Role } from '../chart/chart.ts';
import type { RolePatch } from '../chart/edits/set-role.ts';
import { areaName, type Names, STANDARD_NAMES } from '../chart/names.ts';
import type { Org } from '../chart/org-index.ts';
import { quoteText } from '../chart/quote.ts';
import { readRole, type RoleReading } from '../chart/role-reading.ts';
import { titleOf } from '../chart/role-reading/standing.ts';
import type { TitleArea } from '../chart/titles/reading.ts';
import { areaWord } from '../chart/words.ts';
import { namesArea, withArea } from '../rules/shared/areas.ts';

/** What kind of role the rules take a title for, beside its function and level. */
export interface TitleKind {
  /** Unique among the kinds of one role. */
  readonly id: string;
  readonly name: string;
  /** What it was read from and what follows, as whole sentences that begin in lower case after the name. */
  readonly reason: string;
  /** Statements that settle the guess; none: only another title does. */
  readonly answers: readonly KindAnswer[];
}

export interface KindAnswer {
  readonly words: string;
  readonly patch: RolePatch;
}

/** Every kind a role's title was read as and nobody has stated yet, in the order of their weight. */
export function titleKinds(org: Org, role: Role, names: Names = STANDARD_NAMES): readonly TitleKind[] {
  const reading = readRole(org, role);
  if (reading.body) return role.body === undefined ? [bodyKind(role)] : [];
  if (reading.assistant) return role.assistant === undefined ? [assistantKind(role)] : [];
  return [
    ...chiefKinds(role, reading),
    ...leadKind(role, reading, names),
    ...reading.areas.flatMap((area) => areaKind(role, area, names)),
    ...secondKind(role, reading, names),
  ];
}

function bodyKind(role: Role): TitleKind {
  return {
    id: 'body',
    name: 'Board or committee',
    reason: `read from ${quoteText(role.title)}, since nobody is named as its holder.`,
    answers: [
      { words: 'Confirm', patch: { body: true } },
      { words: 'It is a person', patch: { body: false } },
    ],
  };
}

function assistantKind(role: Role): TitleKind {
  return {
    id: 'assistant',
    name: 'Assistant',
    reason: `read from ${quoteText(role.title)}. Assistants are staff and do not count in a span.`,
    answers: [
      { words: 'Confirm', patch: { assistant: true } },
      { words: 'Not an assistant', patch: { assistant: false } },
    ],
  };
}

function chiefKinds(role: Role, reading: RoleReading): readonly TitleKind[] {
  const kinds: TitleKind[] = [];
  if (reading.chiefExecutive)
    kinds.push({
      id: 'chief-executive',
      name: 'Chief executive',
      reason: titleOf(role).chiefExecutiveIfTop
        ? `read from ${quoteText(role.title)} with nobody above.`
        : `read from ${asWritten(role.title, titleOf(role).functionFrom)}, of the whole or of a division.`,
      answers: [],
    });
  if (reading.chiefOperating)
    kinds.push({
      id: 'chief-operating',
      name: 'Chief operating officer',
      reason: `read from ${asWritten(role.title, 'coo', 'chief operating officer')}. As a boss of customer experience it is judged more mildly than other heads of operations.`,
      answers: [],
    });
  return kinds;
}

function leadKind(role: Role, reading: RoleReading, names: Names): readonly TitleKind[] {
  if (!reading.customerLead || namesArea(role.accountableFor, 'cx')) return [];
  const from = titleOf(role).customerLeadFrom;
  const accountable: KindAnswer = {
    words: `Accountable for ${areaName('cx', names)}`,
    patch: { accountableFor: withArea(role.accountableFor, 'cx') },
  };
  const not: KindAnswer = { words: 'Not accountable', patch: { accountableFor: [] } };
  return [
    {
      id: 'customer-lead',
      name: 'Customer-experience lead',
      reason:
        from === undefined
          ? `read from ${quoteText(role.title)} and the function stated for it.`
          : `read from ${asWritten(role.title, from)}.`,
      answers: role.accountableFor === undefined ? [accountable, not] : [accountable],
    },
  ];
}

const AREA_KINDS: Readonly<Record<TitleArea, { readonly name: string; readonly words: string }>> = {
  'digital-cx': { name: 'In charge of digital customer service', words: 'Responsible for digital CX' },
  insight: { name: 'In charge of customer insight', words: 'Responsible for insight' },
};

function areaKind(role: Role, area: TitleArea, names: Names): readonly TitleKind[] {
  if (namesArea(role.accountableFor, area) || namesArea(role.responsibleFor, area)) return [];
  const { name, words: usual } = AREA_KINDS[area];
  const called = areaName(area, names);
  const words = called === areaWord(area) ? usual : `Responsible for ${called}`;
  const patch = { responsibleFor: withArea(role.responsibleFor, area) };
  return [{ id: area, name, reason: `read from ${quoteText(role.title)}.`, answers: [{ words, patch }] }];
}

function secondKind(
  role: Role,
  { secondFunction }: RoleReading,
  { departments }: Names,
): readonly TitleKind[] {
  if (secondFunction === undefined) return [];
  const from = titleOf(role).secondFunctionFrom;
  return [
    {
      id: 'second-function',
      name: `Second function, ${departments[secondFunction]}`,
      reason: `read from ${asWritten(role.title, from)}. The title joins two jobs.`,
      answers: [],
    },
  ];
}

/** The first of some phrases that stands in the title, as it is written there; otherwise the whole title. */
function asWritten(title: string, ...phrases: readonly (string | undefined)[]): string {
  const written = title.normalize('NFC');
  // One plain letter for each, so that places stay where they are.
  const plain = written.replaceAll(/\p{L}/gu, (letter) =>
    letter.length === 1 ? letter.normalize('NFD').charAt(0) : letter,
  );
  for (const phrase of phrases) {
    const between = phrase?.split(' ').join(String.raw`[^\p{L}\p{N}]+`);
    if (between === undefined) continue;
    const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${between}(?![\p{L}\p{N}])`, 'iu').exec(plain);
    if (found) return quoteText(written.slice(found.index, found.index + found[0].length));
  }
  return quoteText(title);
}
