import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { defineRule } from '../define-rule.ts';
import { CHANNEL_WORDS, type ContactChannel, DIGITAL_CHANNELS } from '../shared/channels.ts';
import { isFilled } from '../shared/filled.ts';
import { ownTouchpoints, quotedList, topFilled } from '../shared/touchpoint-repairs.ts';
import { channelsOf, touchpointsOf } from '../shared/touchpoints.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';

const PHONE: readonly ContactChannel[] = ['phone'];
const DIGITAL = DIGITAL_CHANNELS;
/** What somebody who leads customer service is most often found to run. */
const USUAL: readonly (readonly ContactChannel[])[] = [
  ['phone'],
  ['phone', 'email'],
  ['phone', 'email', 'webchat'],
];

const WEBSITE: ContactChannel = 'website';

export const touchpointUnowned = defineRule({
  id: 'touchpoint-unowned',
  category: 'channels',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    {
      severity: 'info',
      when: 'when no journey is stated, and phone has an owner but no digital channel has one, or the reverse',
    },
  ],
  docs: {
    title: 'Touch-point without an owner',
    what: 'Compares the touch-points of the stated customer journey with those that filled roles own; a vacant role owns nothing unless an interim is named. Names are compared without case, hyphens and plural, and two names of one contact channel are the same. Without a stated journey, and only in a chart of the whole leadership, it looks whether phone has an owner while web chat, app, website, self-service, social media and messaging have none, or the reverse; email, post, chatbot and text messages count for neither side. An empty journey is a stated one. Silent while no role in the chart states a touch-point: then it is not known who owns what.',
    why: 'What nobody manages nobody repairs. Customers judge the whole by its worst part, and a car park or a web form that is nobody’s job can spoil what every department did well. Somebody who can only call, or never call, is left alone in one moment or another.',
    remedy:
      'Give each touch-point an owner. One that a partner runs needs an owner too: record the partner as a role.',
    sources: [whereCxFits, digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service [touchpoints: phone; email]
    Head of Digital [touchpoints: web site]
  Head of Stores [touchpoints: store; pick-up counter]`,
        context: { journey: ['website', 'telephone', 'store', 'pick-up counters'] },
        caption: 'Every touch-point of the journey has an owner, whatever it is called.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service [touchpoints: phone; email]
    Head of Digital [touchpoints: app; webchat]`,
        caption: 'No journey is stated, but there is a phone line and there are digital channels.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service [touchpoints: phone]
  Operations Director
    Head of Stores [touchpoints: store]`,
        context: { journey: ['phone', 'store', 'car park'] },
        caption: 'The visit starts and ends in a car park that is nobody’s job.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Digital [touchpoints: app; website]
    Head of Customer Service`,
        caption: 'An app, a website, and no number to call.',
      },
    ],
  },

  *check(facts) {
    if (facts.touchpointOwners.length === 0) return;
    const owners = facts.touchpointOwners.filter(isFilled);
    const { journey } = facts.context;
    if (journey) {
      const unowned = unownedItems(journey, owners);
      if (unowned.length === 0) return;
      yield {
        roles: [],
        about: unowned,
        message: `${quotedList(unowned)} ${unowned.length === 1 ? 'is' : 'are'} managed by nobody.`,
      };
      return;
    }
    if (facts.scope !== 'full') return;
    const missing = missingSide(owners);
    if (!missing) return;
    const others = owners.filter((role) => has(role, missing === PHONE ? DIGITAL : PHONE));
    yield {
      roles: [],
      related: others.map((role) => role.id),
      severity: 'info',
      severityReason: 'No customer journey is stated; this is concluded from the channels that are.',
      about: missing,
      headline: missing === PHONE ? 'Digital channels without phone' : 'Phone without digital channels',
      message:
        missing === PHONE
          ? `${namesOf(others)} ${others.length === 1 ? 'runs' : 'run'} digital channels, and nobody runs phone.`
          : `${namesOf(others)} ${others.length === 1 ? 'runs' : 'run'} phone, and nobody runs a digital channel.`,
    };
  },

  /**
   * About the head of customer service only, and only while nobody’s touch-points are known: one answer is a start,
   * and a question for each team would be a form. Nor is the journey asked for, which no click can state.
   */
  *ask(facts) {
    if (facts.touchpointOwners.length > 0) return;
    const { journey } = facts.context;
    if (journey ? journey.every(isBlank) : facts.scope !== 'full') return;
    const service = topFilled(facts, 'customer-service');
    if (!service || service.touchpoints) return;
    yield {
      roles: [service.id],
      question: `Which channels does ${nameOf(service)} run?`,
      answers: [...USUAL, []].map((channels) => ({
        label: channels.length === 0 ? 'None' : inWords(channels),
        edit: setRole(service.id, { touchpoints: channels }),
      })),
    };
  },

  *fix(facts, { about }, taken) {
    // Without a journey one of the digital channels is enough.
    const items = facts.context.journey || about.length === 1 ? about : [WEBSITE];
    yield* ownTouchpoints(facts, items, taken);
  },
});

/** As written and in the order of the journey, each once; a blank item is none. */
function unownedItems(journey: readonly string[], owners: readonly Role[]): readonly string[] {
  const owned = touchpointsOf(owners);
  return [...new Set(journey)].filter((item) => !isBlank(item) && !owned.has(item));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The side nobody owns while somebody owns the other. */
function missingSide(owners: readonly Role[]): readonly ContactChannel[] | undefined {
  const phone = owners.some((role) => has(role, PHONE));
  const digital = owners.some((role) => has(role, DIGITAL));
  if (phone === digital) return undefined;
  return phone ? DIGITAL : PHONE;
}

function has(role: Role, side: readonly ContactChannel[]): boolean {
  return channelsOf(role).some((channel) => side.includes(channel));
}

function inWords(channels: readonly ContactChannel[]): string {
  const text = listed(channels.map((channel) => CHANNEL_WORDS[channel]));
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
