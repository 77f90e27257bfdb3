import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';
import { child, nodesOf, type SyntaxNode, textOf } from '../support/syntax.ts';

/** Folders of journeys that have to be what they are called: their `test` fails when they are not. */
const FOLDERS = ['by-keyboard', 'without-dragging'];

const AT_LEAST = 12;

/** What a file takes its `test` from. */
function sourceOfTest(nodes: readonly SyntaxNode[]): readonly (string | undefined)[] {
  return nodes
    .filter(({ type, specifiers }) => type === 'ImportDeclaration' && namesOf(specifiers).includes('test'))
    .map((node) => textOf(child(node, 'source')));
}

function namesOf(specifiers: unknown): readonly unknown[] {
  return Array.isArray(specifiers) ? specifiers.map(({ local }) => local?.name) : [];
}

const isTest = (node: SyntaxNode) => node.type === 'CallExpression' && child(node, 'callee')?.name === 'test';

describe.each(FOLDERS)('the journeys %s', (folder) => {
  const files = sourceFiles(`tests/e2e/${folder}`, /\.spec\.ts$/).map(({ path, source }) => ({
    path,
    nodes: [...nodesOf(path, source)].map(({ node }) => node),
  }));

  it('are watched', () => {
    for (const { path, nodes } of files)
      expect(sourceOfTest(nodes), path).toEqual([`../../support/${folder}.ts`]);
  });

  it(`are ${AT_LEAST} or more`, () => {
    const journeys = files.flatMap(({ nodes }) => nodes.filter(isTest));
    expect(journeys.length).toBeGreaterThanOrEqual(AT_LEAST);
  });
});
