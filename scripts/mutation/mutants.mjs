import { parseAst } from 'vite';

/**
 * One small change of a rule's condition.
 *
 * @typedef {{ start: number, end: number, text: string, what: string }} Mutant
 * @typedef {{ type: string, start: number, end: number, [field: string]: unknown }} Node
 */

/** @type {Readonly<Record<string, string>>} */
const OPPOSITES = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  some: 'every',
  every: 'some',
};

/** What a finding says in words, and what a person may do about it, is no condition. */
const WORDS = new Set(['message', 'headline', 'severityReason', 'lines']);

/**
 * The mutants of a rule: of its `check` and of whatever functions and constants of the same file that uses.
 *
 * @param {string} source The file of the rule.
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(source) {
  const program = /** @type {Node} */ (/** @type {unknown} */ (parseAst(source, { lang: 'ts' })));
  const check = find(program, (node) => node.type === 'Property' && nameOf(node['key']) === 'check');
  if (!check) throw new Error('The file holds no rule with a check.');
  /** @type {Map<string, Node>} */
  const declared = new Map();
  for (const statement of /** @type {Node[]} */ (program['body'])) {
    if (statement.type === 'FunctionDeclaration') declared.set(nameOf(statement['id']), statement);
    if (statement.type === 'VariableDeclaration')
      for (const one of /** @type {Node[]} */ (statement['declarations']))
        declared.set(nameOf(one['id']), one);
  }
  /** @type {Mutant[]} */
  const mutants = [];
  const reached = new Set([check]);
  for (const root of reached) {
    walk(root, (node) => {
      if (node.type === 'Property' && WORDS.has(nameOf(node['key']))) return false;
      if (node.type.startsWith('TS') && !node.type.endsWith('Expression')) return false;
      if (node.type === 'Identifier') {
        const used = declared.get(nameOf(node));
        if (used) reached.add(used);
      }
      mutants.push(...mutate(node, source));
      return true;
    });
  }
  return mutants;
}

/**
 * @param {Node} node
 * @param {string} source
 * @returns {readonly Mutant[]}
 */
function mutate(node, source) {
  const text = source.slice(node.start, node.end);
  const line = source.slice(0, node.start).split('\n').length;
  /** @type {(start: number, end: number, replacement: string) => readonly Mutant[]} */
  const change = (start, end, replacement) => [
    { start, end, text: replacement, what: `line ${line}: ${source.slice(start, end)} -> ${replacement}` },
  ];
  const operator = String(node['operator']);
  if ((node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && OPPOSITES[operator]) {
    const left = /** @type {Node} */ (node['left']);
    const at = source.indexOf(operator, left.end);
    return change(at, at + operator.length, OPPOSITES[operator]);
  }
  if (node.type === 'UnaryExpression' && operator === '!') return change(node.start, node.start + 1, '');
  if (node.type === 'Literal' && typeof node['value'] === 'number')
    return change(node.start, node.end, String(node['value'] + 1));
  if (node.type === 'Literal' && typeof node['value'] === 'boolean')
    return change(node.start, node.end, String(!node['value']));
  if (node.type === 'MemberExpression') {
    const property = /** @type {Node} */ (node['property']);
    const opposite = OPPOSITES[nameOf(property)];
    return opposite ? change(property.start, property.end, opposite) : [];
  }
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    const test = /** @type {Node} */ (node['test']);
    const isPlain = test.type === 'Identifier' || test.type === 'CallExpression';
    return isPlain
      ? change(test.start, test.end, `!(${text.slice(test.start - node.start, test.end - node.start)})`)
      : [];
  }
  return [];
}

/** @param {unknown} node */
function nameOf(node) {
  const name = /** @type {{ name?: unknown }} */ (node)?.name;
  return typeof name === 'string' ? name : '';
}

/**
 * Visits a node and everything below it; `visit` says whether to go on below.
 *
 * @param {Node} node
 * @param {(node: Node) => boolean} visit
 */
function walk(node, visit) {
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child && 'start' in child)
        walk(/** @type {Node} */ (child), visit);
    }
  }
}

/**
 * @param {Node} root
 * @param {(node: Node) => boolean} fits
 * @returns {Node | undefined}
 */
function find(root, fits) {
  /** @type {Node | undefined} */
  let found;
  walk(root, (node) => {
    if (!found && fits(node)) found = node;
    return !found;
  });
  return found;
}
