import { DIGITAL_WEIGHTS, type Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { RANK } from '../../chart/role-reading.ts';
import { DIGITAL_WORDS } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import { namesArea, withArea } from '../shared/areas.ts';
import { headsOf } from '../shared/departments.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { digitalExperienceOwner } from '../sources/articles.ts';

/** Of a smaller drawing nobody can say who is missing. */
const FEWEST_ROLES = 3;

export const digitalCentralNoLead = defineRule({
  id: 'digital-central-no-lead',
  category: 'digital',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Nobody leads digital, the central route to market',
    what: 'Fires when digital is stated to be the central route to market and no role of the level head or above works in digital, or is accountable or responsible for the digital customer experience; a title that names digital customer service counts. The owner of the customer experience may be that role, a board or committee too, and so may a vacant post. Silent in small organisations, and where the chart is an excerpt or a branch.',
    why: 'Where most customers come in by the app or the website, those are the company to them. Without anybody senior enough to decide, they are built by whoever has a budget left, and a customer who gets stuck there is nobody’s concern.',
    remedy:
      'Put a Digital Director, or a head of digital customer service, below the owner of the customer experience.',
    sources: [digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Digital Director
  Chief Marketing Officer`,
        context: { digital: 'central' },
        caption: 'A Digital Director below the owner.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx; digital-cx]
    Head of Customer Service
  Chief Marketing Officer`,
        context: { digital: 'central' },
        caption: 'The owner leads the digital side as well.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service
  Chief Marketing Officer`,
        context: { digital: 'central' },
        caption: 'Most customers come by the app, and nobody at this table runs it.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
    Head of Digital Marketing
    Website Manager [function: digital]`,
        context: { digital: 'central' },
        caption: 'Digital marketing is marketing, and the manager of the website is too far down.',
      },
    ],
  },

  *check(facts) {
    if (facts.context.digital !== 'central' || !isJudged(facts) || isLed(facts)) return;
    yield {
      roles: [],
      message: 'Digital is the central route to market, and no role from head upwards leads it.',
    };
  },

  *ask(facts) {
    if (facts.context.digital !== undefined || facts.scenario.roles.length < FEWEST_ROLES) return;
    if (!isJudged(facts) || isLed(facts)) return;
    yield {
      roles: [],
      question: 'How much does digital weigh as a route to market?',
      answers: DIGITAL_WEIGHTS.map((digital) => ({
        label: DIGITAL_WORDS[digital],
        edit: setScenarioContext({ digital }),
      })),
    };
  },

  *fix(facts, _finding, taken) {
    const { lead } = facts;
    const host = lead ?? facts.tops[0];
    const director = host === undefined || facts.rank(host) > RANK.director;
    yield addUnder(
      host,
      director
        ? { title: 'Digital Director', function: 'digital', level: 'director' }
        : { title: 'Head of Digital', function: 'digital', level: 'head' },
      taken,
    );
    if (!lead) return;
    yield addUnder(
      lead,
      {
        title: 'Head of Digital Customer Service',
        function: 'customer-service',
        level: 'head',
        responsibleFor: ['digital-cx'],
      },
      taken,
    );
    yield choice(
      `Make ${nameOf(lead)} responsible for the digital customer experience`,
      setRole(lead.id, { responsibleFor: withArea(lead.responsibleFor, 'digital-cx') }),
    );
  },
});

function isJudged(facts: Facts): boolean {
  return facts.scope === 'full' && !facts.small;
}

function isLed(facts: Facts): boolean {
  const isHead = (role: Role) => facts.rank(role) >= RANK.head;
  if (headsOf(facts, 'digital').length > 0 || facts.digital.some(isHead)) return true;
  const bodies = facts.bodies.filter(
    (body) =>
      facts.fn(body) === 'digital' ||
      namesArea(body.accountableFor, 'digital-cx') ||
      namesArea(body.responsibleFor, 'digital-cx'),
  );
  return bodies.some(isHead);
}

function addUnder(host: Role | undefined, role: Omit<Role, 'id'>, taken: TakenIds): Fix {
  const where = host ? ` under ${nameOf(host)}` : '';
  return choice(`Add a ${role.title}${where}`, (scenario) => {
    const added: Role = { ...role, id: freshId(role.title, taken, scenario), planned: true };
    return addRole(added, host ? { boss: host.id } : {})(scenario);
  });
}
