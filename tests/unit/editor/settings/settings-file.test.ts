import { describe, expect, it } from 'vitest';
import { backToStandard, loadSettings } from '../../../../src/editor/settings/settings-file.ts';
import { settingsDesk } from '../../../../src/editor/settings/settings-desk.ts';
import { STANDARD_SETTINGS } from '../../../../src/formats/settings/settings.ts';

const newDesk = () => settingsDesk({ read: () => undefined, write: () => true, listen: () => undefined });

const fileOf = (fields: object) => ({
  name: 'theirs.json',
  bytes: new TextEncoder().encode(JSON.stringify({ format: 'reportline-settings', version: 1, ...fields })),
});

describe('a file of settings', () => {
  it.each([
    [{ theme: 'dark' }, 'done', 'The settings of “theirs.json” are in use.', 0],
    [
      { theme: 'sepia' },
      'problem',
      'The settings of “theirs.json” are in use. One of them was not as it should be; see what is used instead.',
      1,
    ],
    [
      Object.fromEntries(Array.from({ length: 3000 }, (_, place) => [`unknown_${place}`, 1])),
      'problem',
      'The settings of “theirs.json” are in use. 3,000 of them were not as they should be; see what is used instead.',
      3000,
    ],
  ])('is summed up in one sentence, however much of it cannot be used', (fields, tone, text, count) => {
    const news = loadSettings(newDesk(), fileOf(fields));
    expect([news.tone, news.text, news.details?.length ?? 0]).toEqual([tone, text, count]);
  });

  it('that is no such file changes nothing and offers no way back', () => {
    const desk = newDesk();
    desk.change({ theme: 'dark' });
    const news = loadSettings(desk, { name: 'a.json', bytes: new TextEncoder().encode('[]') });
    expect(news).toEqual({ tone: 'problem', text: expect.stringContaining('“a.json” was not used.') });
    expect(desk.store.getState().settings.theme).toBe('dark');
  });
});

describe('the way back', () => {
  it('leads to the settings of before, and stands while nothing else has changed', () => {
    const desk = newDesk();
    const now = () => desk.store.getState().settings;
    desk.change({ theme: 'dark' });
    const { undo } = backToStandard(desk);
    expect(now()).toEqual(STANDARD_SETTINGS);
    expect(undo?.replacedBy).toBe(now());
    desk.change({ export: { page: 'a3' } });
    expect(undo?.replacedBy).not.toBe(now());

    const loaded = loadSettings(desk, fileOf({ theme: 'light' })).undo;
    expect(loaded?.replacedBy).toBe(now());
    loaded?.run();
    expect(now()).toMatchObject({ theme: 'system', export: { page: 'a3' } });
  });

  it('stands where the file said what held already', () => {
    const desk = newDesk();
    expect(loadSettings(desk, fileOf({})).undo?.replacedBy).toBe(desk.store.getState().settings);
  });
});
