import { child, isNode, memberName, nodesOf, type SyntaxNode } from './syntax.ts';

export interface Impurity {
  readonly what: string;
  readonly start: number;
}

const CALLS = new Set(['Math.random', 'Date.now']);
const GLOBALS = new Set([
  'performance',
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'localStorage',
  'crypto',
  'fetch',
  'process',
]);

/**
 * Where a file asks the clock, chance or its surroundings, so that the same input could give another output. A
 * global's name counts only in a file that gives that name to nothing of its own.
 */
export function impuritiesOf(path: string, source: string): readonly Impurity[] {
  const found: Impurity[] = [];
  const uses: Impurity[] = [];
  const own = new Set<string>();
  for (const { node, parent } of nodesOf(path, source)) {
    const what = memberName(node);
    if (what && CALLS.has(what)) found.push({ what, start: node.start });
    if (asksTheClock(node)) found.push({ what: 'the current date', start: node.start });
    for (const pattern of bindingsOf(node)) for (const name of namesIn(pattern)) own.add(name);
    const name = node.type === 'Identifier' ? String(node.name) : '';
    if (GLOBALS.has(name) && !isOnlyAName(node, parent)) uses.push({ what: name, start: node.start });
  }
  return [...found, ...uses.filter(({ what }) => !own.has(what))].sort((a, b) => a.start - b.start);
}

function asksTheClock(node: SyntaxNode): boolean {
  if (child(node, 'callee')?.name !== 'Date') return false;
  return node.type === 'CallExpression' || (Array.isArray(node.arguments) && node.arguments.length === 0);
}

/** The patterns a node declares names with: variables, parameters, imports, a caught error. */
function bindingsOf(node: SyntaxNode): readonly unknown[] {
  const { params, local, param, id } = node;
  return [...(Array.isArray(params) ? params : []), local, param, id];
}

function namesIn(pattern: unknown): readonly string[] {
  const names: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); open.length > 0 || next; next = open.pop()) {
    if (!isNode(next)) continue;
    if (next.type === 'Identifier') names.push(String(next.name));
    const { elements, properties } = next;
    if (next.type === 'ArrayPattern' && Array.isArray(elements)) open.push(...elements);
    if (next.type === 'ObjectPattern' && Array.isArray(properties)) open.push(...properties);
    if (next.type === 'Property') open.push(next.value);
    if (next.type === 'AssignmentPattern') open.push(next.left);
    if (next.type === 'RestElement') open.push(next.argument);
  }
  return names;
}

/** A property or a key that happens to have the name; `{ name }` reads it. */
function isOnlyAName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && parent.computed !== true;
  return parent !== undefined && parent.key === node && parent.computed !== true;
}
