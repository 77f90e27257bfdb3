import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtmlReport } from '../../../../src/formats/report/html-report.ts';
import { rulesBehind } from '../../../../src/formats/report/rules-behind.ts';
import { titleWords } from '../../../../src/formats/report/words.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { elementsOf, readPage, withClass, wordsOf } from '../../../support/read-page.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { HOSTILE, hostileDocument, referenceDocument, reportOf } from '../../../support/report-charts.ts';
import { allElements, type XmlElement } from '../../../support/read-xml.ts';

const pageOf = (...given: Parameters<typeof reportOf>) => readPage(writeHtmlReport(reportOf(...given)));
const valuesOf = (elements: readonly XmlElement[], name: string) =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

/** All a report is made of. What is not here came from a chart, or is to be thought about. */
const ELEMENTS = new Set(
  'a article bdi body caption cite code dd div dl dt figure footer g h1 h2 h3 h4 head header html li main meta nav p path rect section span style svg table tbody td text th thead title tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'aria-hidden aria-label aria-labelledby charset class content d fill font-family font-size font-style font-weight height href http-equiv id lang lengthAdjust name preserveAspectRatio rel role rx scope stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width tabindex text-anchor textLength transform viewBox width x xml:space xmlns y'.split(
    ' ',
  ),
);
const SOURCES = new Set(
  CATALOGUE.flatMap(({ docs }) => [...docs.sources, ...(docs.contrary ?? [])]).map(
    ({ address }) => `https://${address}`,
  ),
);

/** Elements and attributes that are not ours, and links that lead neither into the page nor to a source. */
function foreignIn(page: XmlElement): readonly string[] {
  const targets = new Set(valuesOf(allElements(page), 'id').map((id) => `#${id}`));
  return allElements(page).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...[...attributes.keys()].filter((key) => !ATTRIBUTES.has(key)),
    ...[attributes.get('href') ?? ''].filter(
      (address) => address !== '' && !targets.has(address) && !SOURCES.has(address),
    ),
  ]);
}

describe('the page of a report', () => {
  const charts = [
    ...REFERENCE_CHARTS.flatMap((name) => reportOf(referenceDocument(name), { file: `${name}.json` })),
    ...reportOf(hostileDocument(), { problems: [{ row: 7, severity: 'warning', message: 'Odd.' }] }),
  ];
  const page = readPage(writeHtmlReport(charts));

  it('says its language and what it is, and keeps to itself', () => {
    expect([page.name, page.attributes.get('lang')]).toEqual(['html', 'en']);
    expect(wordsOf(elementsOf(page, 'title')[0] ?? page)).toBe(`Findings: ${charts.length} charts`);
    expect(foreignIn(page)).toEqual([]);
  });

  it('allows nothing but the one style sheet it has', () => {
    const policy = elementsOf(page, 'meta').find(({ attributes }) => attributes.has('http-equiv'));
    const [style, ...more] = elementsOf(page, 'style');
    const hash = createHash('sha256')
      .update(style?.text ?? '')
      .digest('base64');
    expect(more).toEqual([]);
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style?.text).not.toMatch(/url\(|@import|[<&]/);
  });

  it('has its headings in order, each part named by its own', () => {
    const levels = elementsOf(page, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const ids = new Map(allElements(page).map((element) => [element.attributes.get('id') ?? '', element]));
    for (const { attributes } of elementsOf(page, 'section', 'article'))
      expect(ids.get(attributes.get('aria-labelledby') ?? '?')?.name).toMatch(/^h[23]$/);
    const [body] = elementsOf(page, 'body');
    expect(body?.children.map(({ name }) => name)).toEqual(['header', 'nav', 'main', 'footer']);
  });

  it('has no id twice', () => {
    const ids = valuesOf(allElements(page), 'id');
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('leads from its contents to every part', () => {
    const [nav = page] = elementsOf(page, 'nav');
    const [main = page] = elementsOf(page, 'main');
    const named = elementsOf(main, 'section').map(
      ({ attributes }) => `#${attributes.get('aria-labelledby')}`,
    );
    expect(valuesOf(elementsOf(nav, 'a'), 'href')).toEqual(named);
  });

  it('says of every table what it shows, and what each cell belongs to', () => {
    const tables = elementsOf(page, 'table');
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table.children[0]?.name).toBe('caption');
      for (const { attributes } of elementsOf(table, 'th'))
        expect(['col', 'row']).toContain(attributes.get('scope'));
    }
  });

  it('has every finding with how grave it is, in a word and a shape, and with its repairs', () => {
    const findings = charts.flatMap((chart) => {
      const sorted = [false, true].flatMap((dismissed) =>
        chart.judgement.findings.filter((one) => one.dismissed === dismissed),
      );
      return sorted.map((finding) => ({ finding, fixes: chart.fixes.get(finding) ?? [] }));
    });
    const items = withClass(page, 'finding');
    expect(items).toHaveLength(findings.length);
    for (const [at, { finding, fixes }] of findings.entries()) {
      const [item = page] = [items[at]];
      const [mark] = withClass(item, 'mark');
      const words = { error: 'Critical', warning: 'Warning', info: 'Consider' }[finding.severity];
      expect(wordsOf(withClass(item, 'grade')[0] ?? page)).toBe(
        finding.dismissed ? `${words}, dismissed` : words,
      );
      expect([mark?.name, mark?.attributes.get('aria-hidden')]).toEqual(['svg', 'true']);
      expect(wordsOf(item)).toContain(wordsIn(finding.message));
      const labels = withClass(item, 'repairs').flatMap((list) => list.children.map(wordsOf));
      expect(labels).toEqual(finding.dismissed ? [] : fixes.map(wordsIn));
    }
  });

  it('has what was dismissed, as what, when and why', () => {
    const [item = page] = withClass(page, 'dismissed');
    expect(wordsOf(withClass(item, 'decision')[0] ?? page)).toBe(
      `Accepted on 2026-11-22: “${wordsIn(HOSTILE)}”.`,
    );
  });

  it('has every open question with its answers', () => {
    const asked = charts.flatMap(({ judgement }) => judgement.questions);
    const items = withClass(page, 'question');
    expect(items.map((item) => wordsOf(elementsOf(item, 'h4')[0] ?? page))).toEqual(
      asked.map(({ question }) => wordsIn(question)),
    );
    expect(
      items.map((item) => withClass(item, 'answers').flatMap((list) => list.children.map(wordsOf))),
    ).toEqual(asked.map(({ answers }) => answers.map(({ label }) => wordsIn(label))));
  });

  it('explains every rule once, with author and title of each source', () => {
    const rules = rulesBehind(charts);
    const articles = elementsOf(page, 'article');
    expect(articles.map(({ attributes }) => attributes.get('id'))).toEqual(
      rules.map(({ id }) => `rule-${id}`),
    );
    for (const [at, { docs }] of rules.entries()) {
      const words = wordsOf(articles[at] ?? page);
      for (const part of [docs.title, docs.what, docs.why, docs.remedy]) expect(words).toContain(part);
      const cites = elementsOf(articles[at] ?? page, 'cite').map(wordsOf);
      const sources = [...docs.sources, ...(docs.contrary ?? [])];
      expect(cites).toEqual(sources.map(({ title }) => title));
      for (const { author } of sources) expect(words).toContain(author);
    }
  });

  it('has what reading had to say, and where', () => {
    const rows = elementsOf(page, 'tr').map((row) => row.children.map(wordsOf));
    expect(rows).toContainEqual(['row 7', 'Odd.']);
  });

  it('has the numbers of spans and layers', () => {
    const [chart] = reportOf(referenceDocument('cx-under-marketing'));
    const one = readPage(writeHtmlReport(chart ? [chart] : []));
    const figures = withClass(one, 'figures').flatMap((list) => list.children.map(wordsOf));
    expect(figures).toEqual(['roles 11', 'layers 4', 'vacant 0', 'headcount 3']);
    const captions = elementsOf(one, 'caption').map(wordsOf);
    expect(captions).toEqual(['Layers', 'Spans of control']);
  });

  it('counts what there is of what, each severity with its shape', () => {
    const [tally = page] = withClass(pageOf(referenceDocument('cx-under-marketing')), 'tally');
    expect(tally.children.map((item) => [wordsOf(item), withClass(item, 'mark').length])).toEqual([
      ['1 critical', 1],
      ['5 warnings', 1],
      ['1 to consider', 1],
      ['1 open question', 0],
    ]);
  });

  it('has the sum of several charts above them', () => {
    const [sum] = withClass(page, 'sum').map(wordsOf);
    expect(sum).toMatch(/^\d+ critical, \d+ warnings, \d+ to consider; 1 dismissed; \d+ open questions\.$/);
    expect(withClass(pageOf(referenceDocument('advisory')), 'sum')).toEqual([]);
  });
});

/** As it is read on the page: on one line, without what no page shows. */
function wordsIn(text: string): string {
  return harmless(text.replace(/[\s\u2028\u2029]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the titles of a page', () => {
  const [first] = referenceDocument('advisory').scenarios;
  const document = { title: 'Northwind', scenarios: [first, { ...first, id: 'b', name: ' ' }] } as const;
  const headings = (page: XmlElement, name: string) => elementsOf(page, name).map(wordsOf);

  it('are those of the document and its scenarios', () => {
    const page = pageOf(document);
    expect(headings(page, 'h1')).toEqual(['Northwind']);
    expect(headings(page, 'h2').slice(0, 2)).toEqual([first.name, 'Untitled']);
  });

  it('tell charts of several files apart', () => {
    const page = readPage(writeHtmlReport([...reportOf(document), ...reportOf({ ...document, title: 'B' })]));
    expect(headings(page, 'h1')).toEqual(['4 charts']);
    expect(headings(page, 'h2').slice(0, 3)).toEqual([
      `Northwind: ${first.name}`,
      'Northwind: Untitled',
      `B: ${first.name}`,
    ]);
  });
});

describe('hostile charts in a page', () => {
  it('stay text: the page has nothing in it that is not ours, and says what they say', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const page = pageOf(document, { withFixes: false });
        expect(foreignIn(page)).toEqual([]);
        const titles = elementsOf(page, 'h1').map(wordsOf);
        expect(titles).toEqual([wordsIn(titleWords(document.title))]);
      }),
      { numRuns: 500 },
    );
  });

  it('are noticed when they are not text', () => {
    const source = writeHtmlReport(reportOf(referenceDocument('advisory')));
    const planted = (markup: string) => readPage(source.replace('<h1>', `${markup}<h1>`));
    expect(foreignIn(planted('<script>x</script>'))).toEqual(['script']);
    expect(foreignIn(planted('<p onclick="x">x</p>'))).toEqual(['onclick']);
    expect(foreignIn(planted('<a href="javascript:x">x</a>'))).toEqual(['javascript:x']);
    expect(() => planted('<b>')).toThrow();
  });
});
