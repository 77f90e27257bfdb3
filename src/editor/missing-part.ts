import type { Notice } from './store/state.ts';

/** Said when a part of the page that is loaded on demand, such as "The export", did not come or broke. */
export function missingPart(part: string, reload: () => void): Notice {
  return {
    tone: 'problem',
    text: `${part} could not be opened: a part of Reportline did not load or has a fault. Your chart is untouched. Make sure it is saved, then reload the page and try again.`,
    action: { label: 'Reload the page', run: reload },
  };
}
