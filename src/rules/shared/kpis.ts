import type { Role } from '../../chart/chart.ts';
import { keywords } from './keywords.ts';
import { oncePer } from './remember.ts';

const each = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

const AUDIENCES = ['customer', 'client', 'consumer', 'member', 'guest', 'patient'];

/** Says whose measure it is: the customers’. */
const CUSTOMERS = keywords([
  [
    true,
    [
      ...AUDIENCES,
      ...'kunde kunden kundin kundinnen gast gaste mitglied mitglieder patienten clientele membre'.split(' '),
      ...'kundenzufriedenheit kundenbindung kundentreue kundenabwanderung kundenbewertung'.split(' '),
      // Written as one word by some.
      ...each(['customer', 'client'], ['satisfaction', 'retention', 'churn', 'loyalty', 'effort', 'trust']),
      ...'CX VoC CSAT CES C-MeX CLV CLTV FCR'.split(' '),
      ...each(['first'], ['contact resolution', 'call resolution', 'time resolution', 'contact fix']),
    ],
  ],
]);

/** A measure of customers unless it names the staff. */
const MEASURES = keywords([
  [
    true,
    [
      ...'NPS tNPS rNPS promoter detractor LTV'.split(' '),
      'net promoter',
      'lifetime value',
      ...'satisfaction satisfied dissatisfaction dissatisfied retention retained churn churned'.split(' '),
      ...'loyalty loyal complaint effort trust trustpilot rating sentiment'.split(' '),
      ...'recommendation recommend recommended recommending'.split(' '),
      ...'zufriedenheit loyalitat abwanderung beschwerde beschwerden vertrauen bewertung'.split(' '),
      ...'weiterempfehlung weiterempfehlungsrate fidelite reclamation recommandation confiance'.split(' '),
    ],
  ],
]);

const EMPLOYEES = [
  ...'employee staff agent colleague associate adviser advisor rep representative worker crew'.split(' '),
  ...'workforce workplace personnel mitarbeiter mitarbeitende mitarbeiterin mitarbeiterinnen'.split(' '),
  ...'employe salarie collaborateur'.split(' '),
];

/** The people who work here, also where they are called after whom they serve: "customer service agents". */
const STAFF = keywords([
  [
    true,
    [
      ...EMPLOYEES,
      ...each(
        each(AUDIENCES, ['service', 'care', 'support', 'success', 'contact', 'facing', 'experience']),
        EMPLOYEES,
      ),
      ...each(['staff', 'team', 'crew', 'board'], ['member']),
      ...each(['member of', 'member of the'], ['staff', 'team', 'crew', 'board', 'workforce']),
      // As one word it loses its s, as two it does not.
      'eNPS',
      'e-NPS',
      // "Team" and "people" alone may be anybody's.
      ...each(
        ['team', 'people', 'manager', 'talent'],
        ['satisfaction', 'retention', 'churn', 'loyalty', 'trust', 'sentiment', 'effort', 'NPS', 'complaint'],
      ),
    ],
  ],
]);

/** Companies write the same few measures on many roles. */
const MOST_KNOWN = 2_000;
const MOST_KNOWN_LENGTH = 200;
const known = new Map<string, boolean>();

/**
 * Whether a measure, as somebody wrote it, says how customers fare: one of the usual measures, or any that names
 * customers, clients, members, guests or patients. A measure of the staff is none, unless customers are named beside
 * the staff ("customer and employee satisfaction").
 */
export function isCustomerMeasure(kpi: string): boolean {
  const found = known.get(kpi);
  if (found !== undefined) return found;
  const answer = read(kpi);
  if (kpi.length <= MOST_KNOWN_LENGTH) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(kpi, answer);
  }
  return answer;
}

function read(kpi: string): boolean {
  if (STAFF.find(kpi)) return CUSTOMERS.find(STAFF.without(kpi)) === true;
  return MEASURES.find(kpi) === true || CUSTOMERS.find(kpi) === true;
}

/** Whether one of a role's stated measures is a customer measure. */
export const hasCustomerMeasure: (role: Role) => boolean = oncePer(
  (role) => role.kpis?.some(isCustomerMeasure) ?? false,
);
