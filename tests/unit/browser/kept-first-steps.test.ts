import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areFirstStepsOver, keepFirstSteps } from '../../../src/browser/kept-first-steps.ts';
import { eraseSettings } from '../../../src/browser/storage/erase-settings.ts';
import { memoryStorage } from '../../support/tabs.ts';

beforeEach(() => void vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => void vi.unstubAllGlobals());

describe('whether the first steps are over', () => {
  it('is kept, and forgotten when they are wanted again', () => {
    expect(areFirstStepsOver()).toBe(false);
    keepFirstSteps(true);
    expect(areFirstStepsOver()).toBe(true);
    keepFirstSteps(false);
    expect(areFirstStepsOver()).toBe(false);
  });

  it('is erased with everything else', () => {
    keepFirstSteps(true);
    eraseSettings([() => localStorage]);
    expect(areFirstStepsOver()).toBe(false);
  });

  it('is yes where storage fails: a hint that cannot be put away for good is not shown', () => {
    vi.stubGlobal('localStorage', undefined);
    keepFirstSteps(false);
    expect(areFirstStepsOver()).toBe(true);
  });
});
