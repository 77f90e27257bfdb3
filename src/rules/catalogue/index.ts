import type { Rule } from '../define-rule.ts';
import { advisoryWithoutMandate } from './advisory-without-mandate.ts';
import { ambiguousTitle } from './ambiguous-title.ts';
import { channelsSplit } from './channels-split.ts';
import { crossFunctionalGap } from './cross-functional-gap.ts';
import { cxBelowCmoOrSales } from './cx-below-cmo-or-sales.ts';
import { cxEveryoneOwnsIt } from './cx-everyone-owns-it.ts';
import { cxKpiNotShared } from './cx-kpi-not-shared.ts';
import { cxMultipleOwners } from './cx-multiple-owners.ts';
import { cxNoBoardVoice } from './cx-no-board-voice.ts';
import { cxNoOwner } from './cx-no-owner.ts';
import { cxOwnedByFunctionalHead } from './cx-owned-by-functional-head.ts';
import { cxOwnerNoKpis } from './cx-owner-no-kpis.ts';
import { cxOwnerNoResources } from './cx-owner-no-resources.ts';
import { cxOwnerNotDedicated } from './cx-owner-not-dedicated.ts';
import { cxOwnerNotUnderCeo } from './cx-owner-not-under-ceo.ts';
import { cxResponsibleNotAccountable } from './cx-responsible-not-accountable.ts';
import { cxUnderFunctionalSilo } from './cx-under-functional-silo.ts';
import { cxUnderMarketing } from './cx-under-marketing.ts';
import { digitalCentralNoLead } from './digital-central-no-lead.ts';
import { dottedLineNoPurpose } from './dotted-line-no-purpose.ts';
import { dualHattedExecutive } from './dual-hatted-executive.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { keyRoleVacant } from './key-role-vacant.ts';
import { matrixedWithoutDottedLines } from './matrixed-without-dotted-lines.ts';
import { multipleSolidBosses } from './multiple-solid-bosses.ts';
import { multipleTops } from './multiple-tops.ts';
import { oneToOneChain } from './one-to-one-chain.ts';
import { operationalWithoutDepartments } from './operational-without-departments.ts';
import { orphanRole } from './orphan-role.ts';
import { reportingCycle } from './reporting-cycle.ts';
import { serviceOutsideCustomerLine } from './service-outside-customer-line.ts';
import { spanTooWide } from './span-too-wide.ts';
import { tooManyDottedLines } from './too-many-dotted-lines.ts';
import { tooManyLayers } from './too-many-layers.ts';
import { touchpointUnowned } from './touchpoint-unowned.ts';

/** Every rule, in the order of the rule book: by category, the gravest questions first. */
export const CATALOGUE: readonly Rule[] = [
  cxNoOwner,
  cxEveryoneOwnsIt,
  cxResponsibleNotAccountable,
  cxMultipleOwners,
  cxOwnerNoKpis,
  cxOwnerNoResources,
  cxOwnerNotDedicated,
  cxKpiNotShared,
  cxOwnerNotUnderCeo,
  cxUnderMarketing,
  cxUnderFunctionalSilo,
  cxOwnedByFunctionalHead,
  cxBelowCmoOrSales,
  cxNoBoardVoice,
  serviceOutsideCustomerLine,
  digitalCentralNoLead,
  channelsSplit,
  touchpointUnowned,
  advisoryWithoutMandate,
  matrixedWithoutDottedLines,
  operationalWithoutDepartments,
  crossFunctionalGap,
  multipleTops,
  reportingCycle,
  multipleSolidBosses,
  orphanRole,
  spanTooWide,
  oneToOneChain,
  tooManyLayers,
  dualHattedExecutive,
  keyRoleVacant,
  dottedLineNoPurpose,
  tooManyDottedLines,
  duplicateTitle,
  ambiguousTitle,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
