import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../../src/formats/link/base64url.ts';
import { isLink } from '../../../../src/formats/link/link-form.ts';
import { readLink } from '../../../../src/formats/link/read-link.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { anyText } from '../../../support/arbitrary-document.ts';
import { randomNumbers } from '../../../support/random-numbers.ts';
import { runs } from '../../../support/runs.ts';
import { documentOf } from '../../../support/opening.ts';
import { linkAround, linkOf } from './links.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Financial Officer [executive, id: cfo]
  Chief Marketing Officer (Bo Lindqvist) [executive, id: cmo]
cfo ..> cmo: budget of the year
`);
const READ = { ok: true, document: CHART, problems: [], readOnly: false };

/** How a link has to be refused: a reason, and a sentence that says what to do. */
const refusal = (reason: string, sentence: RegExp) => ({
  ok: false,
  reason,
  message: expect.stringMatching(sentence),
});

describe('a link as people and programs hand it on', () => {
  it.each([
    ['with the sign before it', (link: string) => `#${link}`],
    ['with its equals sign written out', (link: string) => link.replace('=', '%3D')],
    ['at the end of a sentence', (link: string) => `${link}.`],
    ['in brackets and bold', (link: string) => `${link})**`],
    ['broken over lines', (link: string) => link.replace(/(.{70})/g, '$1\r\n')],
    ['with a blank written out in the middle', (link: string) => `${link.slice(0, 60)}%20${link.slice(60)}`],
  ])('opens %s', async (_what, change) => {
    expect(await readLink(change(await linkOf(CHART)))).toEqual(READ);
  });
});

describe('a link that cannot be opened says why, and what to do', () => {
  it.each([
    ['', refusal('not-a-link', /Copy the whole link again/)],
    ['#section-2', refusal('not-a-link', /something else than a chart/)],
    ['#chart=budget-2026', refusal('not-a-link', /something else than a chart/)],
    ['#chart=0.4.abcd', refusal('not-a-link', /something else than a chart/)],
    ['#chart=2.4.abcd', refusal('newer-link', /newer version of Reportline.*Reload the page/)],
    ['#chart=', refusal('cut-short', /cut short.*Copy the whole of it again/)],
    ['#chart=1', refusal('cut-short', /cut short/)],
    ['#chart=1.', refusal('cut-short', /cut short/)],
    ['#chart=1.3412', refusal('cut-short', /0 of its 3,412 characters/)],
    ['#chart=1.3412.abcd…', refusal('cut-short', /cut short/)],
    ['#chart=1.4.abcd', refusal('damaged', /changed or lost on the way.*Copy it again/)],
    ['#chart=1.4.ab+d', refusal('damaged', /changed or lost on the way/)],
    ['#chart=1.999999999.abcd', refusal('too-large', /larger than 5 MB/)],
  ])('%j', async (link, refused) => {
    expect(await readLink(link)).toEqual(refused);
  });

  it('when a chat has cut it: with how much of it came', async () => {
    const link = await linkOf(CHART);
    const [, , carried = ''] = link.split('.');
    const result = await readLink(link.slice(0, -100));
    const came = `${carried.length - 100} of its ${carried.length} characters have come`;
    expect(result).toEqual(refusal('cut-short', new RegExp(came)));
  });

  it('when something runs into its end', async () => {
    const link = await linkOf(CHART);
    for (const behind of ['x', ` ${link}`, '-seen', '&utm_source=mail'])
      expect(await readLink(link + behind), behind).toEqual(
        refusal('more-behind-it', /Take away what follows its last character/),
      );
  });

  it.each([
    ['prose', 'Dear all'],
    ['another program’s file', '{"type":"drawing"}'],
    ['half a chart', writeDocument(CHART).slice(0, -80)],
  ])('when it carries %s', async (_what, text) => {
    expect(await readLink(await linkAround(text))).toEqual(refusal('damaged', /Ask whoever sent it/));
  });

  it('when it unpacks to more than 5 MB, however little of it there is', async () => {
    const zeros = toBase64url(deflateSync(new Uint8Array(5 * 1024 * 1024 + 1)));
    expect(zeros.length).toBeLessThan(10_000);
    expect(await readLink(`chart=1.${zeros.length}.${zeros}`)).toEqual(
      refusal('too-large', /larger than 5 MB/),
    );
  });
});

describe('a link whose chart is not quite right', () => {
  it('is repaired with a report, like a file', async () => {
    const roles = [{ id: 'a', title: 'Head\u0000 of Sales', level: 'emperor' }];
    const file = { format: 'reportline', version: 1, title: 'Strange', scenarios: [{ roles }] };
    const result = await readLink(await linkAround(JSON.stringify(file)));
    expect(result).toMatchObject({ ok: true, document: { title: 'Strange' } });
    expect(result.ok && result.problems.map(({ path }) => path)).toContain('scenarios[0].roles[0].level');
  });

  it('is for looking at only when its file is of a newer version', async () => {
    const link = await linkAround(writeDocument(CHART, 0).replace('"version":1', '"version":7'));
    expect(await readLink(link)).toMatchObject({ ok: true, readOnly: true });
  });
});

describe('whatever befalls a link', () => {
  it('it never opens as less than it was: every place where it can be cut', async () => {
    const link = await linkOf(CHART);
    for (let length = 0; length < link.length; length += 1) {
      const result = await readLink(link.slice(0, length));
      expect(result.ok, `${length}`).toBe(false);
    }
  });

  it('it opens as the chart it was or not at all: random changes of single characters', async () => {
    const link = await linkOf(CHART);
    const random = randomNumbers(7);
    const characters = 'ABCXYZabcxyz0189-_.=%# ä\u0000+/'.split('');
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < runs(500, 5_000); turn += 1) {
      const at = random.between(0, link.length - 1);
      const changed = `${link.slice(0, at)}${random.pick(characters)}${link.slice(at + 1)}`;
      const result = await readLink(changed);
      if (result.ok) expect(result, changed).toEqual(READ);
      const outcome = result.ok ? 'ok' : result.reason;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(outcomes.get('damaged')).toBeGreaterThan(200);
  });

  it('it is answered, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText(),
        fc.constantFrom('', '#chart=', 'chart=1.', 'chart=1.4.'),
        async (text, before) => {
          const result = await readLink(before + text);
          expect(result.ok).toBe(false);
          if (isLink(before + text)) expect(result.ok || result.reason).toBeTypeOf('string');
        },
      ),
      { numRuns: runs(200, 5_000) },
    );
  });

  it('it is answered, whatever is packed in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(), fc.json()), async (text) => {
        expect((await readLink(await linkAround(text))).ok).toBe(false);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });
});
