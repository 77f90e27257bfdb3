import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, linkDocument } from '../../../../src/formats/link/link-document.ts';
import { readLink } from '../../../../src/formats/link/read-link.ts';
import { writeLink } from '../../../../src/formats/link/write-link.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { runs } from '../../../support/runs.ts';
import { insideOf, linkAround, linkOf } from './links.ts';

describe('a link', () => {
  it('gives back what it can hold of every chart, without a word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), fc.boolean(), fc.boolean(), async (document, notes, hidden) => {
        const content = { names: true, notes, hidden };
        const link = await linkOf(document, content);
        expect(link).toMatch(/^chart=1\.\d+\.[A-Za-z0-9_-]+$/);
        const held = linkDocument(document, content);
        expect(await readLink(link)).toEqual({ ok: true, document: held, problems: [], readOnly: false });
      }),
      { numRuns: runs(150, 2_000) },
    );
  });

  it('without names is a whole chart too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), async (document) => {
        const content = { names: false, notes: true, hidden: true };
        const held = linkDocument(document, content);
        const read = await readLink(await linkOf(document, content));
        expect(read).toEqual({ ok: true, document: held, problems: [], readOnly: false });
        expect(held.scenarios.map(({ roles, lines }) => [roles.length, lines.length])).toEqual(
          document.scenarios.map(({ roles, lines }) => [roles.length, lines.length]),
        );
      }),
      { numRuns: runs(150, 2_000) },
    );
  });

  it('opens at the scenario that was on the screen, with or without names, and is the same chart', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), fc.nat(), fc.boolean(), async (document, any, names) => {
        const content = { ...EVERYTHING, names };
        const place = any % document.scenarios.length;
        const link = await linkOf(document, content, document.scenarios[place]?.id);
        const held = linkDocument(document, content);
        const usual = held.baseline ?? held.scenarios[0].id;
        const shown = held.scenarios[place]?.id;
        expect(await readLink(link)).toEqual({
          ok: true,
          document: held,
          problems: [],
          readOnly: false,
          ...(shown !== usual && { shown }),
        });
        if (shown === usual) expect(link).toBe(await linkOf(document, content));
      }),
      { numRuns: runs(100, 1_000) },
    );
  });

  it('that names a scenario it does not have opens where the chart usually does', async () => {
    const chart = { title: 'Northwind', scenarios: [randomChart(3)] } as const;
    const inside = (await insideOf(await linkOf(chart))).replace(
      '"format"',
      '"shownScenario":"gone","format"',
    );
    const read = await readLink(await linkAround(inside));
    expect(read).toEqual({ ok: true, document: chart, problems: [], readOnly: false });
  });

  it.each([
    ['50 roles with their names in Teams', 50, true, 2_000],
    ['200 roles without them in Slack', 200, false, 4_000],
    ['500 roles with them in a mail', 500, true, 11_000],
  ])('has room for %s', async (_what, size, names, most) => {
    const document = { title: 'Northwind', scenarios: [randomChart(size)] } as const;
    expect((await linkOf(document, { ...EVERYTHING, names })).length).toBeLessThan(most);
  });

  it('carries the file on one line', async () => {
    const inside = await insideOf(await linkOf({ title: 'Northwind', scenarios: [randomChart(5)] }));
    expect(inside).toMatch(/^\{"format":"reportline","version":1,"title":"Northwind",.*\}\n$/);
  });

  it('is none for more than 5 MB, which nobody would open', async () => {
    const note = 'x'.repeat(10_000);
    const roles = Array.from({ length: 530 }, (_, at) => ({ id: `r${at}`, title: 'Clerk', note }));
    const document = {
      title: 'Large',
      scenarios: [{ id: 'today', name: 'Today', roles, lines: [] }],
    } as const;
    expect(await writeLink(document, EVERYTHING)).toBeUndefined();
    expect(await writeLink(document, { ...EVERYTHING, notes: false })).toBeTypeOf('string');
  });
});
