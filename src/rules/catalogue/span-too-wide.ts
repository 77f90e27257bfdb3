import type { Level, Role } from '../../chart/chart.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { insertLevel, joinTeams, leadsService } from '../shared/narrower-spans.ts';
import { nameOf } from '../shared/wording.ts';
import { howManyReports, oregonRatio, spanGuidelines, spansOfControl } from '../sources/organisation.ts';

const WIDEST_AT_THE_TOP = 12;
const WIDEST: Readonly<Record<Level, number>> = {
  board: 12,
  'c-suite': 10,
  director: 10,
  head: 12,
  manager: 15,
  staff: 15,
};
/** Teams that do the same work by the same rules, all day. */
const WIDEST_IN_SERVICE = 25;

export const spanTooWide = defineRule({
  id: 'span-too-wide',
  category: 'structure',
  basis: 'practice',
  severity: 'warning',
  docs: {
    title: 'Too many direct reports',
    what: 'Counts a role’s solid reports without assistants, and compares them with what is usual: up to 12 at the top and on a board, 10 for chiefs and directors, 12 for heads, 15 for managers and everybody else, 25 for managers in customer service. Dotted lines do not count, and boards and committees have no span. The figures are conventions, not laws; the 12 and the 25 are our own choice.',
    why: 'Each report costs hours a month: to set goals, to decide, to listen. With too many of them decisions queue up before one desk, the loud ones are heard, and new people are left to find their own way.',
    remedy: 'Insert a level, or let a senior colleague lead those who do related work.',
    sources: [spansOfControl, howManyReports, oregonRatio, spanGuidelines],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Customer Insight Manager
    Complaints Manager
    Customer Journey Manager
    Contact Centre Manager
    Chat Manager
    Service Standards Manager
    Customer Training Manager
    Loyalty Manager
    Member Services Manager
    Accessibility Manager
    Executive Assistant`,
        caption: 'Ten managers and an assistant, who does not count.',
      },
      {
        outline: `Contact Centre Director
  Contact Centre Manager
    Agent, Billing [id: a1]
    Agent, Billing [id: a2]
    Agent, Billing [id: a3]
    Agent, Billing [id: a4]
    Agent, Repairs [id: a5]
    Agent, Repairs [id: a6]
    Agent, Repairs [id: a7]
    Agent, Repairs [id: a8]
    Agent, Moving home [id: a9]
    Agent, Moving home [id: a10]
    Agent, Moving home [id: a11]
    Agent, Moving home [id: a12]
    Agent, Complaints [id: a13]
    Agent, Complaints [id: a14]
    Agent, Complaints [id: a15]
    Agent, Complaints [id: a16]
  Workforce Planning Manager`,
        caption: 'Sixteen agents who do the same work: usual in a contact centre.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Head of Logistics
    Head of Warehousing
    Head of Procurement
    Head of Quality
    Head of Facilities
    Head of Planning
    Logistics Manager
    Warehouse Manager
    Procurement Manager
    Quality Manager
    Facilities Manager
  Chief Financial Officer`,
        caption: 'Heads and managers of the same departments, all at one desk.',
      },
      {
        outline: `Managing Director
  Head of Sales
  Head of Marketing
  Head of Customer Service
  Head of Finance
  Head of HR
  Head of IT
  Head of Legal
  Head of Product
  Head of Logistics
  Head of Procurement
  Head of Quality
  Head of Facilities
  Press Officer`,
        caption: 'Thirteen people wait for one decision.',
      },
    ],
  },

  *check(facts) {
    for (const role of facts.bossesOfMany) {
      if (facts.isBody(role)) continue;
      const span = spanOf(facts, role);
      const widest = widestFor(facts, role);
      if (span <= widest) continue;
      yield {
        roles: [role.id],
        message: `${nameOf(role)} has ${span} direct reports; ${widest} are about the most for ${position(facts, role)}.`,
      };
    }
  },

  *fix(facts, finding, taken) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    if (!role) return;
    const joining = joinTeams(facts, role);
    if (joining) yield joining;
    const inserting = insertLevel(facts, role, widestFor(facts, role), taken);
    if (inserting) yield inserting;
    if (!facts.isTop(role) && spanOf(facts, role) <= WIDEST_IN_SERVICE) yield* leadsService(facts, role);
  },
});

/** `facts.reading` lets a declared `assistant` win over the title. */
function spanOf(facts: Facts, role: Role): number {
  return facts.org.reports(role.id).filter((report) => !facts.reading(report).assistant).length;
}

function widestFor(facts: Facts, role: Role): number {
  if (facts.isTop(role)) return WIDEST_AT_THE_TOP;
  return isServiceManager(facts, role) ? WIDEST_IN_SERVICE : WIDEST[facts.level(role)];
}

function isServiceManager(facts: Facts, role: Role): boolean {
  return facts.level(role) === 'manager' && facts.fn(role) === 'customer-service';
}

const POSITIONS: Readonly<Record<Level, string>> = {
  board: 'a seat on the board',
  'c-suite': 'a chief',
  director: 'a director',
  head: 'a head of department',
  manager: 'a manager',
  staff: 'one person',
};

function position(facts: Facts, role: Role): string {
  if (facts.isTop(role)) return 'the top of a chart';
  return isServiceManager(facts, role) ? 'a manager in customer service' : POSITIONS[facts.level(role)];
}
