import * as articles from './sources/articles.ts';
import * as customerLeadership from './sources/customer-leadership.ts';
import * as organisation from './sources/organisation.ts';
import type { Source } from './sources/source.ts';

/** Every source, the five articles first. */
export const SOURCES: readonly Source[] = [
  ...Object.values(articles),
  ...Object.values(customerLeadership),
  ...Object.values(organisation),
];
