import { LIGHT } from '../../layout/theme.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { sceneToSvg } from '../picture/svg.ts';
import { drawExample } from './example-picture.ts';
import { indexPage } from './index-page.ts';
import { picturePath, rulePage } from './rule-page.ts';

/**
 * The rule book as files: an index, a page a rule, and the pictures the pages show. By path from the folder they go
 * into; the same rules give the same bytes.
 */
export function ruleBookFiles(book: readonly Rule[]): ReadonlyMap<string, string> {
  const files = new Map([['README.md', indexPage(book)]]);
  for (const rule of book) {
    files.set(`${rule.id}.md`, rulePage(rule, book));
    const { invalid, valid } = rule.examples;
    for (const [kind, example] of [
      ['wrong', invalid[0]],
      ['right', valid[0]],
    ] as const) {
      if (!example) continue;
      const { scene } = drawExample(rule, example, LIGHT);
      files.set(picturePath(rule, kind), sceneToSvg(scene, { keepLengths: true }));
    }
  }
  return files;
}
