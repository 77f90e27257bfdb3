import type { Notice } from './state.ts';

/** Of a notice what holds after another step: an offer to take back the one before, or its result, does not. */
export function stillTrue(notice: Notice | null): Notice | null {
  if (notice?.stays) return notice;
  if (!notice || (notice.tone === 'done' && !notice.details)) return null;
  const { action: _, otherAction: __, ...rest } = notice;
  return rest;
}
