import * as z from 'zod/mini';
import { fileSchema } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a chart's file, made from the shapes the reader reads by. It allows further
 * fields everywhere, as the reader does.
 */
export function documentJsonSchema(): object {
  return {
    title: 'Reportline chart, version 1',
    ...z.toJSONSchema(fileSchema, { target: 'draft-2020-12' }),
  };
}
