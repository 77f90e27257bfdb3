import { parseSync } from 'vite';

/** A node of the syntax tree, as far as these checks need to know one. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The node in a field; absent when the field holds something else. */
export function child(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/** The text of a string literal, or of a template without substitutions. */
export function textOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node?.type === 'TemplateLiteral' ? node.quasis : undefined;
  if (!Array.isArray(quasis) || quasis.length !== 1 || !isNode(quasis[0])) return undefined;
  return cooked(quasis[0]);
}

/** The text of one stretch of a template. */
export function cooked(element: SyntaxNode): string | undefined {
  const { value } = element;
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** `a.b` as `a.b`; absent for anything but a plain name and a plain member. */
export function memberName(node: SyntaxNode | undefined): string | undefined {
  if (node?.type !== 'MemberExpression' || node.computed === true) return undefined;
  const object = child(node, 'object');
  const property = child(node, 'property');
  return object?.type === 'Identifier' && property
    ? `${String(object.name)}.${String(property.name)}`
    : undefined;
}

export function isImportMeta(node: SyntaxNode | undefined): boolean {
  return node?.type === 'MetaProperty' && child(node, 'meta')?.name === 'import';
}

/** Every node of a file, each with the node it belongs to. */
export function* nodesOf(path: string, source: string): Generator<{ node: SyntaxNode; parent?: SyntaxNode }> {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const stack: { value: unknown; parent?: SyntaxNode }[] = [{ value: program }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, parent } = next;
    if (Array.isArray(value)) {
      for (const item of value) stack.push({ value: item, ...(parent && { parent }) });
    } else if (isNode(value)) {
      yield { node: value, ...(parent && { parent }) };
      for (const field of Object.values(value)) {
        if (typeof field === 'object' && field !== null) stack.push({ value: field, parent: value });
      }
    }
  }
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
