import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { findSafeRepairs, makeSafeRepairs, type SafeRepairs } from '../../../src/editor/safe-repairs.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { safeFixOf } from '../../../src/rules/fixes.ts';
import { lint } from '../../../src/rules/lint.ts';
import { documentOf, newEditor } from './new-editor.ts';

const { scenario } = readOutline(`CEO [id: ceo]
  Chief Customer Officer [id: cco, accountable: cx]
  CFO [id: cfo]
A [id: a]
B [id: b]
C [id: c]
`);
const DOCUMENT = documentOf(scenario);
const [DRAWN] = DOCUMENT.scenarios;

/** Puts a role that hangs in the air under a boss; everything else is a person's choice. */
const under =
  (bossOf: (roleId: string) => string | undefined): typeof safeFixOf =>
  (_document, _scenario, { rule, roles: [id = ''] }) => {
    const boss = rule === 'orphan-role' ? bossOf(id) : undefined;
    return boss === undefined
      ? undefined
      : { label: `Move ${id} under ${boss}`, safe: true, edit: moveRole(id, boss) };
  };

/** Runs the search to its end; also says in how many turns. */
function searched(document: ChartDocument, safeFix?: typeof safeFixOf) {
  const search = findSafeRepairs(document, document.scenarios[0], safeFix);
  let turns = 0;
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return { repairs: step.value, turns };
    turns += 1;
  }
}

const orphans = (document: ChartDocument, repairs: SafeRepairs | undefined): readonly string[] => {
  const repaired = repairs ? repairs.edit(document.scenarios[0]) : document.scenarios[0];
  const found = lint(document, repaired).findings.filter(({ rule }) => rule === 'orphan-role');
  return found.flatMap(({ roles }) => roles);
};

describe('findSafeRepairs', () => {
  it('makes one repair after the other', () => {
    expect(orphans(DOCUMENT, undefined)).toEqual(['a', 'b', 'c']);
    const { repairs } = searched(
      DOCUMENT,
      under(() => 'ceo'),
    );
    expect(repairs?.labels).toEqual(['Move a under ceo', 'Move b under ceo', 'Move c under ceo']);
    expect(orphans(DOCUMENT, repairs)).toEqual([]);
  });

  it('asks for each repair on the chart as the ones before leave it, and passes over what was repaired with them', () => {
    const asked: string[] = [];
    const { repairs } = searched(DOCUMENT, (within, current, finding) => {
      expect(within.scenarios[0]).toBe(current);
      expect(lint(within, current).findings).toContain(finding);
      if (finding.rule === 'orphan-role') asked.push(...finding.roles);
      return under((id) => (id === 'a' ? 'b' : 'ceo'))(within, current, finding);
    });
    // With A under it, B no longer hangs in the air.
    expect(asked).toEqual(['a', 'c']);
    expect(repairs?.labels).toEqual(['Move a under b', 'Move c under ceo']);
  });

  it('leaves dismissed findings alone', () => {
    const dismissal = {
      rule: 'orphan-role',
      roles: ['b'],
      about: [],
      kind: 'accepted',
      reason: 'Yes',
    } as const;
    const document = documentOf({ ...DRAWN, dismissals: [dismissal] });
    const { repairs } = searched(
      document,
      under(() => 'ceo'),
    );
    expect(repairs?.labels).toEqual(['Move a under ceo', 'Move c under ceo']);
  });

  it('gives nothing when there is nothing', () => {
    expect(searched(DOCUMENT, () => undefined).repairs).toBeUndefined();
    expect(searched(documentOf('ceo > cco')).repairs).toBeUndefined();
  });

  it('can be paused after every finding', () => {
    const findings: readonly Finding[] = lint(DOCUMENT, DRAWN).findings;
    expect(searched(DOCUMENT, () => undefined).turns).toBe(findings.length);
  });

  it('stops at fifty repairs', () => {
    const many = documentOf(`ceo > cfo, cco; ${Array.from({ length: 60 }, (_, at) => `r${at}`).join(';')}`);
    const { repairs } = searched(
      many,
      under(() => 'ceo'),
    );
    expect(repairs?.labels).toHaveLength(50);
    expect(orphans(many, repairs)).toHaveLength(10);
  });
});

describe('makeSafeRepairs', () => {
  it('makes them all in one step that says what was done', () => {
    const editor = newEditor(DOCUMENT);
    const { repairs } = searched(
      DOCUMENT,
      under(() => 'ceo'),
    );
    if (!repairs) throw new Error('No repairs');
    makeSafeRepairs(editor, repairs);
    const { document, past, notice } = editor.store.getState();
    expect(orphans(document, undefined)).toEqual([]);
    expect(past.map(({ label }) => label)).toEqual(['Repair 3 findings']);
    expect(notice?.details).toEqual(repairs.labels);
    notice?.action?.run();
    expect(editor.store.getState().document).toBe(DOCUMENT);
  });

  it('names a single one by itself, and says nothing when it comes too late', () => {
    const editor = newEditor(DOCUMENT);
    const { repairs } = searched(
      DOCUMENT,
      under((id) => (id === 'a' ? 'ceo' : undefined)),
    );
    if (!repairs) throw new Error('No repairs');
    makeSafeRepairs(editor, repairs);
    expect(editor.store.getState().past.at(-1)?.label).toBe('Move a under ceo');
    expect(editor.store.getState().notice?.text).toBe('Moved a under ceo.');
    const before = editor.store.getState();
    makeSafeRepairs(editor, repairs);
    expect(editor.store.getState()).toBe(before);
  });
});
