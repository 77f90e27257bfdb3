import type { Severity } from '../../chart/chart.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { standsUnder } from '../../chart/standing-tree.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import type { Finding } from '../../rules/finding.ts';
import { currentJudgement, currentScenario, type Shown } from '../derived.ts';
import { type FindingTexts, findingTexts } from './finding-texts.ts';
import { type Piece, markedText } from './marked-text.ts';
import { fitOf } from './match-text.ts';
import { soughtText } from './plain-text.ts';
import { readQuery, type Term } from './query.ts';
import { furtherFacts, holderText } from './role-texts.ts';

/** A role that was found, as it is listed. */
export interface Hit {
  readonly id: string;
  readonly title: readonly Piece[];
  /** Holder and department, as far as there are any. */
  readonly facts: readonly (readonly Piece[])[];
  /** From the top to its boss, the middle left out: "Chief Executive Officer › … › Head of Sales". Empty at the top. */
  readonly path: string;
  /** What else it is known by, with its name, where that holds what the rest does not: "E-mail", "ada@example.org". */
  readonly further?: { readonly name: string; readonly value: readonly Piece[] };
  /** The finding that holds what the role itself does not; absent when the role holds all. */
  readonly finding?: { readonly severity: Severity; readonly headline: readonly Piece[] };
}

/** Describes the roles found for what was typed. Ids the chart does not have are left out. */
export function describeHits(shown: Shown, ids: readonly string[], typed: string): readonly Hit[] {
  const query = readQuery(typed);
  const org = indexOrg(currentScenario(shown));
  const judgement = currentJudgement(shown);
  return ids.flatMap((id) => {
    const role = org.role(id);
    if (!role) return [];
    const holder = cardHolder(role)?.text ?? '';
    const own = soughtText([role.title, holderText(role), role.department ?? ''].join('\n'));
    const notOwn = query.terms.filter((term) => fitOf(own, term) === 'none');
    const further = furtherFacts(role).find(([, value]) => notOwn.some((term) => startsIn(value, term)));
    const known = furtherFacts(role).map(([, value]) => value);
    const missing = notOwn.filter((term) => !known.some((value) => startsIn(value, term)));
    const finding = missing.length === 0 ? undefined : findingWith(missing, id, findingTexts(judgement));
    const marked = (text: string) => markedText(shortName(text), query);
    return {
      id,
      title: marked(role.title),
      facts: [holder, role.department ?? ''].filter((text) => text.trim() !== '').map(marked),
      path: pathTo(org, id),
      ...(further && { further: { name: shortName(further[0]), value: marked(further[1]) } }),
      ...(finding && { finding: { severity: finding.severity, headline: marked(finding.headline) } }),
    };
  });
}

function startsIn(value: string, term: Term): boolean {
  return fitOf(soughtText(value), term) === 'start';
}

/** The worst finding of a role that holds all of some terms. */
function findingWith(
  terms: readonly Term[],
  id: string,
  { texts, byRole, findingsByRole }: FindingTexts,
): Finding | undefined {
  const holding = byRole
    .get(id)
    ?.findIndex((number) => terms.every((term) => fitOf(texts[number] ?? '', term) !== 'none'));
  return holding === undefined ? undefined : findingsByRole.get(id)?.[holding];
}

/** Of a long path the top and the direct boss say the most. */
function pathTo(org: Org, id: string): string {
  const [nearest, ...others] = standsUnder(org, id).map((boss) => shortName(org.role(boss)?.title ?? ''));
  if (nearest === undefined) return '';
  const top = others.at(-1);
  if (top === undefined) return nearest;
  return [top, ...(others.length > 1 ? ['…'] : []), nearest].join(' › ');
}
