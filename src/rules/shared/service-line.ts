import type { Role, Severity } from '../../chart/chart.ts';
import { RANK } from '../../chart/role-reading.ts';
import { readTitle } from '../../chart/titles/read-title.ts';
import type { Facts } from './facts.ts';
import { isCustomerRole, reachesByDottedLine, SILOS } from './position.ts';
import { oncePer } from './remember.ts';

/** What to say of a role outside the customer line, and under whom it is found instead. */
export interface ServiceVerdict {
  readonly severity: Severity;
  readonly severityReason?: string;
  readonly boss?: Role;
}

/** The top role for digital customer service; neither the lead nor a top role. */
export const digitalServiceRole: (facts: Facts) => Role | undefined = oncePer((facts) =>
  facts.highest(facts.digital.filter((role) => role !== facts.lead && !facts.isTop(role))),
);

/** The top role of customer service with a team; neither the lead nor the one for digital service. */
export const serviceRole: (facts: Facts) => Role | undefined = oncePer((facts) => {
  const digital = digitalServiceRole(facts);
  const service = facts.byFunction.get('customer-service') ?? [];
  return facts.highest(
    service.filter((role) => role !== facts.lead && role !== digital && facts.rank(role) >= RANK.manager),
  );
});

/**
 * Whether no customer role stands above, the owner is not linked, and the role is not next to the top. A role
 * with no path to the top is not judged: nobody knows what it is next to.
 */
export function isOutside(facts: Facts, digital: Role): boolean {
  const depth = facts.depth(digital);
  if (depth === undefined || depth === 1) return false;
  const above = facts.ancestors(digital);
  if (above.some((role) => role === facts.lead || isCustomerRole(facts, role))) return false;
  return !facts.lead || !reachesByDottedLine(facts, facts.lead, digital);
}

/** How much it matters depends on the nearest functional boss and on the context. */
export function digitalVerdict(facts: Facts, digital: Role): ServiceVerdict {
  const boss = functionalBoss(facts, digital);
  return { ...weigh(facts, boss), ...(boss ? { boss } : {}) };
}

function weigh(facts: Facts, boss: Role | undefined): ServiceVerdict {
  const { context, regulated, small } = facts;
  const fn = boss && facts.fn(boss);
  if (fn === 'it') return context.industry === 'technology' ? consider(IT_IN_TECHNOLOGY) : warn();
  if (fn === 'marketing' || fn === 'sales') {
    if (context.digital === 'occasional') return consider('Digital is only an occasional route to market.');
    return small ? consider('In a small organisation this line is a usual one.') : warn();
  }
  if (boss && fn === 'operations') {
    return facts.reading(boss).chiefOperating
      ? consider('Some sources see the Chief Operating Officer as a sensible home for service.')
      : warn();
  }
  if (fn === 'digital' && context.digital === 'central')
    return warn('Digital is the central route to market.');
  if (regulated) return warn('In a regulated industry the customer line has to be visible.');
  return fn === 'digital'
    ? consider('A digital line can work where digital is not the central route to market.')
    : consider('The sources name no right line outside regulated industries.');
}

function consider(severityReason: string): ServiceVerdict {
  return { severity: 'info', severityReason };
}

function warn(severityReason?: string): ServiceVerdict {
  return severityReason === undefined ? { severity: 'warning' } : { severity: 'warning', severityReason };
}

const IT_IN_TECHNOLOGY = 'In a technology company this line is a usual one.';

/** Customer service below IT; `undefined` where it is not. */
export function serviceVerdict(
  facts: Facts,
  service: Role,
): (ServiceVerdict & { readonly boss: Role }) | undefined {
  const boss = facts.ancestors(service).find((role) => facts.fn(role) === 'it');
  if (!boss) return undefined;
  return facts.context.industry === 'technology'
    ? { severity: 'info', severityReason: IT_IN_TECHNOLOGY, boss }
    : { severity: 'warning', boss };
}

/** At a telephone company "telephony" may mean the network; until somebody declares a function, it is open. */
export function mayRunTheNetwork(facts: Facts, service: Role): boolean {
  return (
    facts.context.industry === 'telecoms' &&
    service.function === undefined &&
    readTitle(service.title).functionFrom === 'telephony'
  );
}

/** The nearest marketing, digital or silo role above; behind a digital one, whoever of the others stands above it. */
function functionalBoss(facts: Facts, digital: Role): Role | undefined {
  const isLine = (role: Role) => facts.fn(role) === 'marketing' || SILOS.has(facts.fn(role));
  const nearest = facts.ancestors(digital).find((role) => isLine(role) || facts.fn(role) === 'digital');
  if (!nearest || isLine(nearest)) return nearest;
  return facts.ancestors(nearest).find(isLine) ?? nearest;
}
