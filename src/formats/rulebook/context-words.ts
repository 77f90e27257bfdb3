import type { Context } from '../../chart/chart.ts';
import { DIGITAL_WORDS, INDUSTRY_WORDS, MODEL_WORDS, SCOPE_WORDS, SIZE_WORDS } from '../../chart/words.ts';

/** A field of the context as a person reads it. */
export interface StatedField {
  readonly field: string;
  readonly value: string;
}

/** What an example states about its organisation; empty when it states nothing. */
export function statedFields(context: Context = {}): readonly StatedField[] {
  const { industry, size, digital, model, scope, journey } = context;
  const fields: StatedField[] = [];
  const state = (field: string, words: string | undefined) => {
    if (words !== undefined) fields.push({ field, value: words.replace(/: (.+)$/, ' ($1)') });
  };
  state('Industry', industry && INDUSTRY_WORDS[industry]);
  state('Size', size && SIZE_WORDS[size]);
  state('Digital', digital && DIGITAL_WORDS[digital]);
  state('Customer experience', model && MODEL_WORDS[model]);
  state('Drawn', scope && SCOPE_WORDS[scope]);
  if (journey) fields.push({ field: 'Journey', value: journey.join(', ') });
  return fields;
}

/** {@link statedFields} in one line: "Industry: Telecoms; Size: Large (250 and more)". Empty when there are none. */
export function contextWords(context?: Context): string {
  return statedFields(context)
    .map(({ field, value }) => `${field}: ${value}`)
    .join('; ');
}
