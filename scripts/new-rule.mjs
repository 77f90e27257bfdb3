import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Stands in every sentence that is still to be written; the tests of the catalogue look for it. */
export const UNWRITTEN = 'To be written';

const USAGE = `Give the id of the rule, words joined by hyphens, and its headline, one line that begins with a capital
letter and has no full stop and no straight quotation marks (’ is fine):
  npm run new:rule -- region-without-head "Region without a head"`;

/** A headline stands in quotation marks in the code, on one line. */
const TITLE = /^[A-Z][^.'"`\\\p{Cc}\p{Zl}\p{Zp}]+$/u;

/**
 * Begins a rule: its file, its test, and its place at the end of the catalogue. Changes nothing when one of them is
 * there already or the words will not do.
 *
 * @param {{ root: string, id: string, title: string }} rule `root` is the folder of the project.
 * @returns {{ written: readonly string[] } | { problem: string }} What was written, relative to `root`.
 */
export function beginRule({ root, id, title }) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id) || !TITLE.test(title)) return { problem: USAGE };
  const files = {
    rule: `src/rules/catalogue/${id}.ts`,
    test: `tests/unit/rules/catalogue/${id}.test.ts`,
    catalogue: 'src/rules/catalogue/index.ts',
  };
  const there = [files.rule, files.test].find((file) => existsSync(path.join(root, file)));
  if (there !== undefined) return { problem: `${there} is there already; nothing was changed.` };
  const catalogue = readFileSync(path.join(root, files.catalogue), 'utf8');
  const name = nameOf(id);
  if ([ruleSource('', ''), catalogue].some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    return { problem: `In the code ${name} is the name of something else. Choose another id than ${id}.` };
  // First, because it throws where the catalogue is not what it was, and then nothing has been written.
  const longer = withRule(catalogue, id);
  write(root, files.rule, ruleSource(id, title));
  write(root, files.test, testSource(id));
  write(root, files.catalogue, longer);
  return { written: Object.values(files) };
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} text
 */
function write(root, file, text) {
  writeFileSync(path.join(root, file), text);
}

/**
 * @param {string} id
 * @returns {string} "region-without-head" as "regionWithoutHead".
 */
function nameOf(id) {
  return id.replaceAll(/-([a-z])/g, (_whole, /** @type {string} */ letter) => letter.toUpperCase());
}

/**
 * The catalogue with one rule more, which comes last.
 *
 * @param {string} catalogue
 * @param {string} id
 */
function withRule(catalogue, id) {
  const name = nameOf(id);
  const imports = [...catalogue.matchAll(/^import \{ \w+ \} from '\.\/(?<file>[\w-]+)\.ts';$/gm)];
  const after = imports.filter(({ groups }) => (groups?.['file'] ?? '') < id).at(-1) ?? imports[0];
  const end = catalogue.indexOf('\n];');
  if (!after || end < 0) throw new Error('src/rules/catalogue/index.ts is not the list it was.');
  const line = `import { ${name} } from './${id}.ts';\n`;
  const at = after.index + after[0].length + 1;
  return `${catalogue.slice(0, at)}${line}${catalogue.slice(at, end)}\n  ${name},${catalogue.slice(end)}`;
}

/**
 * @param {string} id
 * @param {string} title
 */
function ruleSource(id, title) {
  return `import { setRole } from '../../chart/edits/set-role.ts';
import { defineRule } from '../define-rule.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { rightLeader } from '../sources/articles.ts';

export const ${nameOf(id)} = defineRule({
  id: '${id}',
  category: 'structure',
  basis: 'opinion',
  severity: 'info',
  docs: {
    title: '${title}',
    what: '${UNWRITTEN}: when the rule fires, when it does not, and what it does not hold against a chart.',
    why: '${UNWRITTEN}: who is hurt when a structure is like this, and by what.',
    remedy: '${UNWRITTEN}: what to change first, and what will do instead.',
    sources: [rightLeader],
  },
  examples: {
    valid: [
      {
        outline: \`Chief Executive Officer
  Chief Customer Officer\`,
        caption: '${UNWRITTEN}.',
      },
      {
        outline: \`Chief Executive Officer
  Chief Marketing Officer\`,
        caption: '${UNWRITTEN}.',
      },
    ],
    invalid: [
      {
        outline: \`Chief Executive Officer
  Chief Example Officer\`,
        caption: '${UNWRITTEN}.',
      },
      {
        outline: \`Chief Executive Officer
  Chief Customer Officer
    Chief Example Officer\`,
        caption: '${UNWRITTEN}.',
      },
    ],
  },

  // What is asked here is to be replaced: a rule reads what the facts say and yields a finding for each mistake.
  *check({ org }) {
    for (const role of org.roles) {
      if (role.title !== 'Chief Example Officer') continue;
      yield { roles: [role.id], message: \`\${nameOf(role)} is an example of a finding.\` };
    }
  },

  // To be replaced as well: possible repairs, the best first. Those after which the finding still stands are not
  // offered.
  *fix(_facts, { roles: [id] }) {
    if (id !== undefined) yield choice('Call it Head of Example', setRole(id, { title: 'Head of Example' }));
  },
});
`;
}

/** @param {string} id */
function testSource(id) {
  return `import { describe, expect, it } from 'vitest';
import { findingsOf } from '../outline-charts.ts';

const rule = '${id}';

describe(rule, () => {
  it('names the role', () => {
    const found = findingsOf(rule, 'CEO\\n  Chief Example Officer [id: example]');
    expect(found.map(({ roles }) => roles)).toEqual([['example']]);
  });
});
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id = '', ...words] = process.argv.slice(2);
  const result = beginRule({ root: path.resolve(import.meta.dirname, '..'), id, title: words.join(' ') });
  if ('problem' in result) {
    console.error(result.problem);
    process.exitCode = 1;
  } else {
    for (const file of result.written) console.log(file);
    console.log(`
Now write its condition and its words, and the sentences that say “${UNWRITTEN}”. Then:
  npm run generate     writes its pages of the rule book
  npm run test:unit    tries its examples: each wrong chart must give one finding, each right one none`);
  }
}
