import type { SourceFile } from './source-files.ts';
import { cooked, lineAt, nodesOf } from './syntax.ts';

const ADDRESS = /(?:https?|wss?):\/\/[^\s"'`<>)\\]+/g;

/** An address without its scheme, as `src`, `href` and `url()` take it. */
const SCHEMELESS = /(?:(?:src|href)=["']?|url\(["']?)(\/\/[^\s"')]+)/g;

/** Names that look like addresses and are never asked for anything. */
const NAMES = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
  'http://purl.org/',
  'http://ns.adobe.com/',
  'https://json-schema.org/',
  'http://json-schema.org/',
  'https://json.schemastore.org/',
  'https://docs.oasis-open.org/',
];

/**
 * Addresses of other servers that could find their way into the product: in any string, template or text of a
 * TypeScript file, and anywhere in a style sheet or page. Comments of TypeScript files are free to cite.
 *
 * @returns One line each, `src/ui/a.ts:3 https://…`.
 */
export function foreignAddresses(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, source }) =>
    textsOf(path, source).flatMap(({ text, start }) =>
      addressesIn(text)
        .filter((address) => !NAMES.some((name) => address.startsWith(name)))
        .map((address) => `${path}:${lineAt(source, start)} ${address}`),
    ),
  );
}

function addressesIn(text: string): readonly string[] {
  const schemeless = [...text.matchAll(SCHEMELESS)].map((match) => match[1] ?? '');
  return [...(text.match(ADDRESS) ?? []), ...schemeless];
}

function textsOf(path: string, source: string): readonly { text: string; start: number }[] {
  if (!/\.tsx?$/.test(path)) return [{ text: source, start: 0 }];
  const texts: { text: string; start: number }[] = [];
  for (const { node } of nodesOf(path, source)) {
    const text = node.type === 'TemplateElement' ? cooked(node) : node.value;
    if (typeof text === 'string') texts.push({ text, start: node.start });
  }
  return texts.sort((a, b) => a.start - b.start);
}
