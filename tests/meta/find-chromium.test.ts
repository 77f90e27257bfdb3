import { describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.mjs';

const having =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('findChromium', () => {
  it('prefers the browser it was told to use', () => {
    const found = findChromium({
      environment: { REPORTLINE_CHROMIUM: '/opt/mine' },
      system: 'linux',
      exists: having('/opt/mine', '/usr/bin/chromium'),
    });
    expect(found).toBe('/opt/mine');
  });

  it('says so when that browser is not there, rather than take another', () => {
    expect(() =>
      findChromium({
        environment: { REPORTLINE_CHROMIUM: '/opt/gone' },
        system: 'linux',
        exists: having('/usr/bin/chromium'),
      }),
    ).toThrow('/opt/gone');
  });

  it.each([
    ['linux', {}, '/usr/bin/google-chrome-stable'],
    ['darwin', { HOME: '/Users/ann' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ann' }, '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  ])('looks in the usual places on %s', (system, environment, file) => {
    expect(findChromium({ environment, system, exists: having(file) })).toBe(file);
  });

  it('takes the one Playwright downloaded last of all', () => {
    const place = { environment: {}, system: 'linux', downloaded: '/cache/chrome' };
    expect(findChromium({ ...place, exists: having('/cache/chrome') })).toBe('/cache/chrome');
    expect(findChromium({ ...place, exists: having('/cache/chrome', '/usr/bin/chromium') })).toBe(
      '/usr/bin/chromium',
    );
  });

  it('takes the one without windows first where none is wanted, and last elsewhere', () => {
    const place = { environment: {}, system: 'linux' };
    const both = having('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
    expect(findChromium({ ...place, exists: both, headless: true })).toBe('/usr/bin/chromium-headless-shell');
    expect(findChromium({ ...place, exists: both })).toBe('/usr/bin/chromium');
    expect(findChromium({ ...place, exists: having('/usr/bin/chromium-headless-shell') })).toBe(
      '/usr/bin/chromium-headless-shell',
    );
    expect(findChromium({ ...place, exists: having('/usr/bin/chromium'), headless: true })).toBe(
      '/usr/bin/chromium',
    );
  });

  it('says how to get one when there is none', () => {
    expect(() => findChromium({ environment: {}, system: 'linux', exists: having() })).toThrow(
      /install one .* or set REPORTLINE_CHROMIUM/,
    );
  });

  it('gives up the sandbox only as root', () => {
    expect(CHROMIUM_FLAGS.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});
