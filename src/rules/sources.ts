import * as articles from './sources/articles.ts';
import * as outside from './sources/outside.ts';
import type { Source } from './sources/source.ts';

/** Every source, the five articles first. */
export const SOURCES: readonly Source[] = [...Object.values(articles), ...Object.values(outside)];
