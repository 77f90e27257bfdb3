import type { Role } from '../../chart/chart.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence, type ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import { CHANNEL_WORDS } from '../shared/channels.ts';
import type { Facts } from '../shared/facts.ts';
import { isFilled } from '../shared/filled.ts';
import { fromAbove } from '../shared/from-above.ts';
import { haveJointBoss, joinedBy } from '../shared/joined-roles.ts';
import { addLead, choice, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { channelsOf } from '../shared/touchpoints.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';

/** More lines than that nobody would want drawn at once. */
const MOST_REPAIRED = 12;

export const channelsSplit = defineRule({
  id: 'channels-split',
  category: 'channels',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Channel heads meet only at the top',
    what: 'Looks at the filled roles that own a contact channel: phone, email, post, web chat, chatbot, social media, messaging, text messages, app, website or self-service. Fires when there are two or more and nobody below the top stands above all of them; of a role with two bosses either may be the one, and a role that owns a channel may itself be the one above the others. Boards and committees join nobody, but whoever they answer to does. Silent when a top role owns the customer experience, when the owner reaches every one of them by solid lines or by dotted lines to them or to somebody above them, and in small organisations.',
    why: 'Customers start in one channel and finish in another. Where the heads of the channels first meet at the chief executive, each one improves its own, and nobody carries the conversation, the data or the promise across.',
    remedy:
      'Let the channel heads report to one central role. Where that is too much at once, give the owner of the customer experience a dotted line to each of them.',
    sources: [digitalExperienceOwner, whereCxFits],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Customer Experience Director [accountable: cx]
    Head of Telephony [touchpoints: phone]
    Head of Digital [touchpoints: webchat; app]
  Marketing Director`,
        caption: 'Telephony and digital answer to one central role.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Operations Director
    Head of Customer Service [touchpoints: phone; email]
  Chief Marketing Officer [touchpoints: website]
Chief Customer Officer ..> Head of Customer Service: CX steering committee
Chief Customer Officer ..> Chief Marketing Officer: CX steering committee`,
        caption: 'The owner is linked to every channel head.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Operations Director
    Head of Customer Service [touchpoints: phone; email]
  Chief Marketing Officer
    Head of Digital Marketing [touchpoints: website; social]`,
        caption: 'Who calls about the website speaks to another company.',
      },
      {
        outline: `Chief Executive Officer
  Chief Information Officer
    Head of Contact Centre [touchpoints: phone]
  Operations Director
    Head of Back Office [touchpoints: post]
  Chief Marketing Officer
    Head of Digital Communications [touchpoints: website]`,
        caption: 'Three channels, three departments, and no one who owns the whole.',
      },
    ],
  },

  *check(facts) {
    if (facts.small || facts.owners.some(facts.isTop)) return;
    const owners = channelOwners(facts);
    if (owners.length < 2 || haveJointBoss(facts, owners)) return;
    if (facts.lead && owners.every(joinedBy(facts, facts.lead))) return;
    const channels = [...new Set(owners.flatMap(channelsOf))].map((channel) => CHANNEL_WORDS[channel]);
    const below = facts.tops.length > 0 ? ` below ${namesOf(facts.tops)}` : '';
    yield {
      roles: owners.map((role) => role.id),
      message: `${namesOf(owners)} run ${listed(channels)} apart, and nobody${below} brings them together.`,
    };
  },

  *fix(facts, _finding, taken) {
    const { lead } = facts;
    const owners = channelOwners(facts);
    const isJoined = lead && joinedBy(facts, lead);
    const branches = withoutThoseBelow(
      facts,
      owners.filter((role) => !isJoined?.(role)),
    );
    // A channel of the top itself is for the top to give away.
    if (branches.length > MOST_REPAIRED || branches.some(facts.isTop)) return;
    if (!lead) {
      yield* leadThemAll(facts, branches, taken);
      return;
    }
    const above = new Set(facts.ancestors(lead));
    const movable = branches.filter((role) => !above.has(role));
    if (!facts.isTop(lead) && movable.length > 0) {
      const moves = movable.map((role) => moveRole(role.id, lead.id));
      yield choice(`Move ${namesOf(movable)} under ${nameOf(lead)}`, inSequence(...moves));
    }
    // Nobody has a line to a boss.
    if (movable.length < branches.length) return;
    const lines = branches.map((role) =>
      drawLine({ manager: lead.id, report: role.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
    );
    const what = lines.length === 1 ? 'a dotted line' : 'dotted lines';
    yield choice(`Draw ${what} from ${nameOf(lead)} to ${namesOf(branches)}`, inSequence(...lines));
  },
});

function channelOwners(facts: Facts): readonly Role[] {
  return facts.touchpointOwners.filter((role) => isFilled(role) && channelsOf(role).length > 0);
}

/** Whoever is below another of them comes along. */
function withoutThoseBelow(facts: Facts, roles: readonly Role[]): readonly Role[] {
  const all = new Set(roles.filter((role) => !facts.isTop(role) && !facts.isBody(role)));
  const isIn = fromAbove<boolean>(
    facts,
    (members, above) => above.includes(true) || members.some((role) => all.has(role)),
  );
  return roles.filter((role) => !facts.org.bosses(role.id).some(isIn));
}

/** One central role where there is nobody yet. */
function* leadThemAll(facts: Facts, branches: readonly Role[], taken: TakenIds): Iterable<Fix> {
  const addition = addLead(facts, taken);
  if (!addition) return;
  const edit: ScenarioEdit = (scenario) => {
    const added = addition.edit(scenario);
    const central = added.roles.at(-1);
    if (added === scenario || !central) return scenario;
    return inSequence(...branches.map((role) => moveRole(role.id, central.id)))(added);
  };
  yield choice(`${addition.label} and move ${namesOf(branches)} there`, edit);
}
