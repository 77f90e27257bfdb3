import { describe, expect, it } from 'vitest';
import { CHANNEL_WORDS, CONTACT_CHANNELS, channelOf } from '../../../../src/rules/shared/channels.ts';

describe('channelOf', () => {
  it.each(CONTACT_CHANNELS)('knows %s by its own name and by its name in sentences', (channel) => {
    expect(channelOf(channel)).toBe(channel);
    expect(channelOf(channel.toUpperCase())).toBe(channel);
    expect(channelOf(CHANNEL_WORDS[channel])).toBe(channel);
  });

  it.each([
    ['Customer calls', 'phone'],
    ['Telephone', 'phone'],
    ['telephony', 'phone'],
    ['24/7 hotline', 'phone'],
    ['IVR', 'phone'],
    ['Call-centre', 'phone'],
    ['Téléphone', 'phone'],
    ['voice', 'phone'],
    ['E-Mails', 'email'],
    ['service e mail', 'email'],
    ['Letters', 'post'],
    ['Mail', 'post'],
    ['Inbound post', 'post'],
    ['Live chat', 'webchat'],
    ['Chats', 'webchat'],
    ['web-chat', 'webchat'],
    ['Chat bot', 'chatbot'],
    ['Virtual assistant', 'chatbot'],
    ['Social media', 'social'],
    ['Facebook page', 'social'],
    ['X', 'social'],
    ['social post', 'social'],
    ['WhatsApp', 'messaging'],
    ['Whats App chat', 'messaging'],
    ['Facebook Messenger', 'messaging'],
    ['Text message', 'sms'],
    ['text messaging', 'sms'],
    ['Texts', 'sms'],
    ['Mobile app', 'app'],
    ['Phone app', 'app'],
    ['Apps', 'app'],
    ['Web site', 'website'],
    ['Web', 'website'],
    ['Online', 'website'],
    ['Webseite', 'website'],
    ['Contact form', 'website'],
    ['FAQs', 'self-service'],
    ['Self service', 'self-service'],
    ['Help center', 'self-service'],
    ['Customer portal', 'self-service'],
    ['Portal', 'self-service'],
  ])('reads %s as %s', (touchpoint, channel) => {
    expect(channelOf(touchpoint)).toBe(channel);
  });

  it.each([
    'store',
    'Branches',
    'pick-up counter',
    'parking lot',
    'Online shop',
    'Web shop',
    'App Store',
    'Phone shop',
    'Post office',
    'Post-purchase survey',
    'Voice of the customer',
    'Supplier portal',
    'Social care',
    'Call-out',
    'Happy hour',
    'Context',
    'constructor',
    '',
    ' ',
    '🙂',
  ])('takes %j for no channel', (touchpoint) => {
    expect(channelOf(touchpoint)).toBeUndefined();
  });

  it('lets the longest name win', () => {
    expect(channelOf('chat in the customer portal')).toBe('self-service');
    expect(channelOf('post-purchase email')).toBeUndefined();
    expect(channelOf('app store or telephone support')).toBe('phone');
  });

  it('says the same when asked again, also of thousands of texts and very long ones', () => {
    const long = `${'x'.repeat(200)} phone`;
    expect(channelOf(long)).toBe('phone');
    for (let at = 0; at < 5_100; at += 1) expect(channelOf(`phone ${at}`)).toBe('phone');
    expect(channelOf(long)).toBe('phone');
    expect(channelOf('Live chat')).toBe('webchat');
    expect(channelOf('store')).toBeUndefined();
  });
});
