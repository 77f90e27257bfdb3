import { child, isImportMeta, nodesOf, type SyntaxNode, textOf } from './syntax.ts';

export interface Import {
  /** As written; absent when it is computed, so that nobody can tell what is imported. */
  readonly specifier?: string;
  readonly start: number;
}

/**
 * Everything a file takes from other files: static, type-only, re-exported, dynamic, in a type, and as the address
 * of a worker. Comments and strings that only look like imports are not.
 */
export function importsOf(path: string, source: string): readonly Import[] {
  const found: Import[] = [];
  for (const { node } of nodesOf(path, source)) {
    const target = targetOf(node);
    if (!target) continue;
    const specifier = textOf(target);
    found.push({ start: node.start, ...(specifier !== undefined && { specifier }) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function targetOf(node: SyntaxNode): SyntaxNode | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return child(node, 'source');
    case 'TSExternalModuleReference':
      return child(node, 'expression');
    case 'NewExpression':
      return workerAddress(node);
    case 'CallExpression':
      return globbed(node);
    default:
      return undefined;
  }
}

/** `new URL('./worker.ts', import.meta.url)` is how a worker is loaded. */
function workerAddress(node: SyntaxNode): SyntaxNode | undefined {
  const [address, base] = argumentsOf(node);
  const relative = base?.type === 'MemberExpression' && isImportMeta(child(base, 'object'));
  return relative && child(node, 'callee')?.name === 'URL' ? address : undefined;
}

/** `import.meta.glob('./*.ts')` imports whatever matches; its node stands for a target nobody can read. */
function globbed(node: SyntaxNode): SyntaxNode | undefined {
  const callee = child(node, 'callee');
  return callee?.type === 'MemberExpression' && isImportMeta(child(callee, 'object')) ? node : undefined;
}

function argumentsOf(node: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}
