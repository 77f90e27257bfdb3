import type { ChartDocument, Context } from '../../chart/chart.ts';
import { contextOf } from '../../chart/context.ts';
import type { ContextField } from '../../chart/edits/context-place.ts';
import { sameValue } from '../../chart/edits/patch.ts';
import { DIGITAL_WORDS, INDUSTRY_WORDS, MODEL_WORDS, SCOPE_WORDS, SIZE_WORDS } from '../../chart/words.ts';
import type { Compared } from './compared.ts';

/** What two scenarios are judged by, where it is not the same; in words. */
export interface ContextDifference {
  readonly field: ContextField;
  readonly before: string;
  readonly after: string;
}

const FIELDS: readonly ContextField[] = ['industry', 'size', 'digital', 'model', 'scope', 'journey'];

/** By what two scenarios are judged differently, the chart apart; empty where it is the same. */
export function contextDifferences(
  document: ChartDocument,
  { before, after }: Compared,
): readonly ContextDifference[] {
  const [first, second] = [contextOf(document, before), contextOf(document, after)];
  return FIELDS.flatMap((field) =>
    sameValue(first[field], second[field])
      ? []
      : [{ field, before: valueWords(field, first), after: valueWords(field, second) }],
  );
}

function valueWords(field: ContextField, context: Context): string {
  return statedWords(field, context) ?? 'Not stated';
}

function statedWords(field: ContextField, context: Context): string | undefined {
  switch (field) {
    case 'industry':
      return context.industry && INDUSTRY_WORDS[context.industry];
    case 'size':
      return context.size && SIZE_WORDS[context.size];
    case 'digital':
      return context.digital && DIGITAL_WORDS[context.digital];
    case 'model':
      return context.model && MODEL_WORDS[context.model];
    case 'scope':
      return context.scope && SCOPE_WORDS[context.scope];
    case 'journey':
      return context.journey?.length === 0 ? 'None' : context.journey?.join(', ');
  }
}
