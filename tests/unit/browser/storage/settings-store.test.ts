import { describe, expect, it } from 'vitest';
import { eraseSettings } from '../../../../src/browser/storage/erase-settings.ts';
import { openSettingsStore } from '../../../../src/browser/storage/settings-store.ts';
import { memoryStorage } from '../../../support/tabs.ts';

describe('where settings are kept', () => {
  it('keeps one text, and takes it away again', () => {
    const storage = memoryStorage();
    const store = openSettingsStore(() => storage);
    expect([store.read(), store.write('one'), store.read()]).toEqual([undefined, true, 'one']);
    expect([store.write(undefined), store.read(), storage.length]).toEqual([true, undefined, 0]);
  });

  it('is emptied with everything else', () => {
    const storage = memoryStorage();
    const store = openSettingsStore(() => storage);
    store.write('one');
    eraseSettings([() => storage]);
    expect(store.read()).toBeUndefined();
  });

  it('says no where the browser refuses, and finds nothing', () => {
    const store = openSettingsStore(() => {
      throw new Error('denied');
    });
    expect([store.write('one'), store.read()]).toEqual([false, undefined]);
  });
});
