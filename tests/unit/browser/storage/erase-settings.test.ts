import { describe, expect, it } from 'vitest';
import { eraseSettings } from '../../../../src/browser/storage/erase-settings.ts';
import { memoryStorage } from '../../../support/tabs.ts';

describe('erasing what is kept beside the library', () => {
  it('takes all that is ours, neighbours included, and nothing else, from every store', () => {
    const [local, session] = [memoryStorage(), memoryStorage()];
    for (const name of [
      'reportline.open',
      'reportline.journal.a/b',
      'reportline-link-address',
      'reportline.z',
    ])
      local.setItem(name, 'x');
    local.setItem('other', 'theirs');
    session.setItem('reportline.open', 'x');
    eraseSettings([() => local, () => session]);
    expect([local.length, local.getItem('other'), session.length]).toEqual([1, 'theirs', 0]);
  });

  it('goes on where one of them fails', () => {
    const session = memoryStorage();
    session.setItem('reportline.open', 'x');
    const denied = () => {
      throw new Error('denied');
    };
    eraseSettings([denied, () => session]);
    expect(session.length).toBe(0);
  });
});
