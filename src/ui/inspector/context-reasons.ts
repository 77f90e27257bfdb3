import type { ContextField } from '../../chart/edits/context-place.ts';
import { digitalExperienceOwner, whatDrivesCx, whereCxFits } from '../../rules/sources/articles.ts';
import type { Source } from '../../rules/sources/source.ts';

/** What each field of the context is called. */
export const CONTEXT_LABELS: Readonly<Record<ContextField, string>> = {
  industry: 'Industry',
  size: 'Size',
  digital: 'Digital as a route to market',
  model: 'How customer experience is run',
  scope: 'What is drawn',
  journey: 'Touch-points on the customer’s journey',
};

/** What each field changes in the judgement. */
export const CONTEXT_REASONS: Readonly<Record<ContextField, string>> = {
  industry:
    'In finance, utilities and telecoms a missing voice on the board and a service line outside the customer line weigh more; in technology, service under IT weighs less.',
  size: 'A small organisation may run service from Sales or Marketing, and people there wear several hats: much is judged more mildly, but fewer layers are enough.',
  digital:
    'Where digital is central, somebody must lead it, and digital service belongs with the customer’s owner; where it is occasional, Sales or Marketing may run it.',
  model:
    'Every model has its own weak spot and is tested there: advice without a mandate, too few dotted lines, departments that do not report in.',
  scope:
    'Nothing is missed that was left out on purpose: for an excerpt or a branch, rules about absent peers are silent.',
  journey:
    'Every touch-point named here should have an owner, and those without one are reported. “None” says that there is nothing to own.',
};

/** Who says so; what is not here follows from the rules themselves. */
export const CONTEXT_SOURCES: readonly { readonly source: Source; readonly of: string }[] = [
  { source: digitalExperienceOwner, of: 'Industry, size and the weight of digital' },
  { source: whatDrivesCx, of: 'The models' },
  { source: whereCxFits, of: 'Touch-points and their owners' },
];
