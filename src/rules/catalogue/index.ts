import type { Rule } from '../define-rule.ts';
import { cxBelowCmoOrSales } from './cx-below-cmo-or-sales.ts';
import { cxEveryoneOwnsIt } from './cx-everyone-owns-it.ts';
import { cxMultipleOwners } from './cx-multiple-owners.ts';
import { cxNoBoardVoice } from './cx-no-board-voice.ts';
import { cxNoOwner } from './cx-no-owner.ts';
import { cxOwnerNotUnderCeo } from './cx-owner-not-under-ceo.ts';
import { cxResponsibleNotAccountable } from './cx-responsible-not-accountable.ts';
import { cxUnderFunctionalSilo } from './cx-under-functional-silo.ts';
import { cxUnderMarketing } from './cx-under-marketing.ts';
import { multipleSolidBosses } from './multiple-solid-bosses.ts';
import { multipleTops } from './multiple-tops.ts';
import { orphanRole } from './orphan-role.ts';
import { reportingCycle } from './reporting-cycle.ts';
import { serviceOutsideCustomerLine } from './service-outside-customer-line.ts';

/** Every rule, in the order of the rule book: by category, the gravest questions first. */
export const CATALOGUE: readonly Rule[] = [
  cxNoOwner,
  cxEveryoneOwnsIt,
  cxResponsibleNotAccountable,
  cxMultipleOwners,
  cxOwnerNotUnderCeo,
  cxUnderMarketing,
  cxUnderFunctionalSilo,
  cxBelowCmoOrSales,
  cxNoBoardVoice,
  serviceOutsideCustomerLine,
  multipleTops,
  reportingCycle,
  multipleSolidBosses,
  orphanRole,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
