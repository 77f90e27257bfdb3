import { describe, expect, it } from 'vitest';
import { nudgeWords } from '../../../../src/editor/disk/nudge.ts';
import { newEditor } from '../new-editor.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 100 * DAY;
const LARGE = 'a > b\na > c\na > d\na > e';

interface Case {
  readonly steps?: number;
  readonly savedAt?: number;
  readonly createdAt?: number;
  readonly dismissed?: { readonly key: string; readonly steps: number; readonly at: number };
  readonly outline?: string;
  readonly readOnly?: boolean;
}

function words({ steps = 1, savedAt, createdAt, dismissed, outline = LARGE, readOnly = false }: Case) {
  const editor = newEditor(outline, { readOnly });
  editor.setFiling({ steps, ...(savedAt !== undefined && { file: { name: 'a', savedAt, size: 1 } }) });
  return nudgeWords(editor.store.getState(), { createdAt, dismissed, now: NOW });
}

const at = (steps: number, time: number, key = 'key') => ({ key, steps, at: time });

describe('the word about a file', () => {
  it.each<[string, Case]>([
    ['20 changes and no file yet', { steps: 20 }],
    ['20 changes since the last file', { steps: 20, savedAt: NOW }],
    ['No file for a day', { createdAt: NOW - DAY }],
    ['No file for 3 days', { createdAt: NOW - 3.5 * DAY }],
    ['The last file is 2 days old', { savedAt: NOW - 2 * DAY, createdAt: 0 }],
    ['40 changes since the last file', { steps: 40, savedAt: NOW - 1, dismissed: at(20, NOW) }],
    ['20 changes and no file yet', { steps: 20, dismissed: at(20, NOW, 'another') }],
    ['20 changes since the last file', { steps: 20, savedAt: NOW, dismissed: at(15, NOW - 1) }],
    ['No file for 3 days', { createdAt: NOW - 3 * DAY, dismissed: at(0, NOW - DAY) }],
  ])('is “%s” for %j', (said, given) => {
    expect(words(given)).toBe(said);
  });

  it.each<Case>([
    { steps: 19 },
    { steps: 0, createdAt: 0 },
    { steps: 30, outline: 'a > b\na > c\na > d' },
    { steps: 30, readOnly: true },
    { createdAt: NOW - DAY + 1 },
    { steps: 39, dismissed: at(20, NOW) },
    { createdAt: NOW - 3 * DAY, dismissed: at(0, NOW - DAY + 1) },
  ])('is not said for %j', (given) => {
    expect(words(given)).toBeUndefined();
  });
});
