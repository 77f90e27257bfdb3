import { joined, keywords } from './keywords.ts';

/**
 * The ways a customer can get in touch from afar. A store, a counter or a car park is a touch-point, but none of these.
 */
export const CONTACT_CHANNELS = [
  'phone',
  'email',
  'post',
  'webchat',
  'chatbot',
  'social',
  'messaging',
  'sms',
  'app',
  'website',
  'self-service',
] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What stands for the digital side, against the phone; email, post, chatbot and text messages are on neither. */
export const DIGITAL_CHANNELS: readonly ContactChannel[] = [
  'webchat',
  'app',
  'website',
  'self-service',
  'social',
  'messaging',
];

/** A channel inside a sentence. */
export const CHANNEL_WORDS: Readonly<Record<ContactChannel, string>> = {
  phone: 'phone',
  email: 'email',
  post: 'post',
  webchat: 'web chat',
  chatbot: 'chatbot',
  social: 'social media',
  messaging: 'messaging',
  sms: 'text messages',
  app: 'app',
  website: 'website',
  'self-service': 'self-service',
};

const words = (text: string): readonly string[] => text.split(', ');

/** Names that hold wherever they stand in a touch-point: "Customer calls" is phone. The longest one wins. */
const NAMES = keywords<ContactChannel | undefined>([
  [
    'phone',
    [
      ...words('phone, telephone, telephony, call, callback, hotline, helpline, IVR, voicemail, voicebot'),
      ...words('call centre, call center, contact centre, contact center, landline, freephone, toll-free'),
      ...words('Telefon, Anruf'),
    ],
  ],
  ['email', words('email, electronic mail, courriel')],
  ['post', words('post, letter, postal, postal mail, paper mail, white mail, direct mail, courrier')],
  ['webchat', words('webchat, chat, live chat, online chat')],
  ['chatbot', words('chatbot, bot, virtual assistant, virtual agent, digital assistant')],
  [
    'social',
    [
      ...words(
        'social, social media, social network, Facebook, Instagram, Twitter, LinkedIn, TikTok, YouTube',
      ),
      ...words('social post, Snapchat, Pinterest, Reddit, soziale Medien, réseaux sociaux'),
    ],
  ],
  [
    'messaging',
    words(
      'messaging, messenger, WhatsApp, Whats App, WeChat, Telegram, Viber, iMessage, instant message, direct message',
    ),
  ],
  ['sms', words('SMS, text message, text messaging, texting')],
  ['app', words('app, mobile app, phone app, mobile application, application mobile')],
  [
    'website',
    [
      ...words('website, web page, home page, landing page, web form, contact form, online form'),
      ...words('Webseite, Internetseite, site web, site internet'),
    ],
  ],
  [
    'self-service',
    [
      ...words('self-service, self-serve, self-care, FAQ, help centre, help center, help page, online help'),
      ...words('knowledge base, customer portal, client portal, member portal, patient portal'),
      ...words('service portal, support portal, web portal, online portal'),
    ],
  ],
  // What only sounds like a channel. A rule that took one for a channel would speak of something that is not there.
  [
    undefined,
    [
      ...words('app store, phone shop, phone store, phone box, call-out, call to action, house call'),
      ...words('post office, post-purchase, post-sale, post-visit, post-stay, post-trip, post-delivery'),
      ...words('post-booking, blog post, job post, social care, social service, social work, social worker'),
      ...words('social security, social housing, social event'),
    ],
  ],
]);

/**
 * Names that say a channel only by themselves: "Web" is the website, but a web shop is a shop, the voice of the
 * customer is no phone line, and the supplier portal is not for customers.
 */
const ALONE: ReadonlyMap<string, ContactChannel> = new Map([
  ['web', 'website'],
  ['internet', 'website'],
  ['online', 'website'],
  ['mail', 'post'],
  ['voice', 'phone'],
  ['text', 'sms'],
  ['x', 'social'],
  ['portal', 'self-service'],
]);

/** Large charts repeat themselves; a session that goes through more texts than that starts afresh. */
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 100;
const known = new Map<string, ContactChannel | undefined>();

/** The channel a touch-point names, as somebody wrote it; absent: it is another kind of touch-point. */
export function channelOf(touchpoint: string): ContactChannel | undefined {
  if (known.has(touchpoint)) return known.get(touchpoint);
  const channel = ALONE.get(joined(touchpoint)) ?? NAMES.find(touchpoint);
  if (touchpoint.length > LONGEST_KNOWN) return channel;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(touchpoint, channel);
  return channel;
}
