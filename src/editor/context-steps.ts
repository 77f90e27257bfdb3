import type { ContextField } from '../chart/edits/context-place.ts';

const NAMES: Readonly<Record<ContextField, string>> = {
  industry: 'the industry',
  size: 'the size of the organisation',
  digital: 'the weight of digital',
  model: 'how customer experience is run',
  scope: 'what is drawn',
  journey: 'the customer’s journey',
};

/** Names the step that states a field of the context, states it otherwise, or no longer states it. */
export function contextStep(field: ContextField, before: unknown, after: unknown): string {
  const verb = after === undefined ? 'Clear' : before === undefined ? 'State' : 'Change';
  return `${verb} ${NAMES[field]}`;
}

/** Names the step that moves a field between the document and one of its scenarios. */
export function contextPlaceStep(field: ContextField, to: 'scenario' | 'document'): string {
  return to === 'scenario'
    ? `Make ${NAMES[field]} this scenario’s own`
    : `Make ${NAMES[field]} the same in all scenarios`;
}
