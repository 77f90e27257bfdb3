import { describe, expect, it } from 'vitest';
import { joined, keywords } from '../../../../src/rules/shared/keywords.ts';

const known = keywords([
  ['email', ['email']],
  ['webchat', ['webchat', 'chat', 'live chat']],
  ['chatbot', ['chatbot']],
  ['self-service', ['self-service']],
  ['sms', ['SMS']],
  ['app', ['app']],
]);
const find = (text: string) => known.find(text);

describe('keywords', () => {
  it.each([
    ['E-Mail', 'email'],
    ['emails', 'email'],
    ['our e mail desk', 'email'],
    ['self service', 'self-service'],
    ['Selfservice', 'self-service'],
    ['SMS', 'sms'],
    ['Apps', 'app'],
    ['Émail', 'email'],
  ])('finds %s', (text, value) => {
    expect(find(text)).toBe(value);
  });

  it('lets the longest word win, wherever it stands', () => {
    expect(find('chat bot')).toBe('chatbot');
    expect(find('app chatbot')).toBe('chatbot');
    expect(find('live chat in the app')).toBe('webchat');
  });

  it.each(['happy', 'snapchats', '', '—', 'mail', 'apple'])('finds nothing in %j', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('reads no further than a person would write', () => {
    expect(find(`${'x '.repeat(5_000)}email`)).toBeUndefined();
  });
});

describe('taking known words out', () => {
  it.each([
    ['Our e-mails and phone', 'our and phone'],
    ['Live chat desk', 'desk'],
    ['live desk', 'live desk'],
    ['App, SMS', ''],
    ['Selfservice hours', 'hour'],
  ])('leaves of %s', (text, left) => {
    expect(known.without(text)).toBe(left);
  });
});

describe('joined', () => {
  it.each([
    ['Web sites', 'web-site'],
    ['Pick-up counters', 'pick up counter'],
    ['Customer’s', 'customers'],
  ])('takes %s for %s', (a, b) => {
    expect(joined(a)).toBe(joined(b));
  });

  it('keeps an s that is no plural', () => {
    expect(joined('SMS')).toBe('sms');
    expect(joined('loss')).toBe('loss');
  });
});
