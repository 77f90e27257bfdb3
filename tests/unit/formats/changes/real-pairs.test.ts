import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../../../src/chart/changes.ts';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { writeCsv } from '../../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { editedCopy, type WantedEdits } from '../../../support/edited-copy.ts';
import { run } from '../../../support/fake-io.ts';
import { ROOT } from '../../../support/source-files.ts';

const FOLDER = path.join(ROOT, 'tests/fixtures/organograms');

const FEW: WantedEdits = { added: 4, removed: 3, moved: 6, changed: 10, line: 2, order: 2 };
const MANY: WantedEdits = { added: 25, removed: 20, moved: 40, changed: 55, line: 8, order: 6 };

const PAIRS = [
  ['hm_treasury-2011-09-30.csv', FEW, 1],
  ['hm_treasury-2011-09-30.csv', FEW, 2],
  ['ministry_of_defence-2016-03-31.csv', FEW, 3],
  ['ministry_of_defence-2016-03-31.csv', MANY, 4],
  ['department_for_work_and_pensions-2011-09-30.csv', FEW, 5],
  ['her_majestys_revenue_and_customs-2011-03-31.csv', MANY, 6],
] as const;

interface JsonChange {
  readonly kind: ChangeKind;
  readonly role?: string;
  readonly boss?: string;
  readonly line?: { readonly report: string };
}

/** What the report says is different, by kind, each by the role it is about, sorted. */
function byKind(changes: readonly JsonChange[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {
    added: [],
    removed: [],
    moved: [],
    changed: [],
    line: [],
    order: [],
  };
  for (const { kind, role, boss, line } of changes) found[kind]?.push(role ?? line?.report ?? boss ?? '');
  return Object.fromEntries(Object.entries(found).map(([kind, ids]) => [kind, ids.toSorted()]));
}

describe.each(PAIRS)('%s and an edited copy, %j', (name, wanted, seed) => {
  const bytes = readFileSync(path.join(FOLDER, name));
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.message);
  const [before] = read.document.scenarios;
  const { after, made } = editedCopy(before, wanted, seed);
  const copy: ChartDocument = { title: 'Copy', scenarios: [after] };
  const diff = async (...files: readonly string[]) => {
    const ran = await run(['diff', ...files, '--format', 'json'], {
      files: { [name]: bytes, 'copy.json': writeDocument(copy), 'copy.csv': writeCsv(tableOf(after)) },
    });
    return { code: ran.code, found: byKind(JSON.parse(ran.out).changes) };
  };

  it('differ in just what was edited', async () => {
    expect(await diff(name, 'copy.json')).toEqual({ code: 1, found: made });
    for (const [kind, ids] of Object.entries(made)) expect(ids).toHaveLength(wanted[kind as ChangeKind]);
  });

  it('differ in the opposite when turned round', async () => {
    const turned = { ...made, added: made.removed, removed: made.added };
    expect(await diff('copy.json', name)).toEqual({ code: 1, found: turned });
  });

  it('differ in the same when the copy has been through a spreadsheet', async () => {
    expect(await diff(name, 'copy.csv')).toEqual({ code: 1, found: made });
  });

  it('do not differ from themselves', async () => {
    expect((await diff(name, name)).code).toBe(0);
    expect((await diff('copy.json', 'copy.csv')).code).toBe(0);
  });
});
