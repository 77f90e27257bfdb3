import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeMermaid } from '../../../../src/formats/text/write-mermaid.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';

const BOX = /^ {2}r\d+(?:\["[^"]+"\]|\(\["[^"]+"\]\))$/;
const LINE = /^ {2}r\d+ (?:---|-\.-(?:\|"[^"]+"\|)?) r\d+$/;
const TAIL = /^ {2}(?:classDef open stroke-dasharray: 4 3|class r\d+(?:,r\d+)* open)$/;

const kinds = (text: string) => {
  const [head, ...rest] = text.trimEnd().split('\n');
  const others = rest.filter((line) => !BOX.test(line) && !LINE.test(line) && !TAIL.test(line));
  return {
    head,
    boxes: rest.filter((line) => BOX.test(line)).length,
    lines: rest.filter((line) => LINE.test(line)).length,
    others,
  };
};

describe('a Mermaid flowchart', () => {
  it('has a box for each role, and every line with its purpose', () => {
    const { scenario } = readOutline(`Chief Executive Officer (Ada Osei)
  Head of R&D [vacant]
  Chief Marketing Officer
CX Steering Committee [body]
CX Steering Committee ..> Chief Marketing Officer: tone "of voice"
`);
    expect(writeMermaid(scenario, 'Northwind: 100 %')).toBe(`---
title: "Northwind: 100 \\u0025"
---
flowchart TD
  r1["Chief Executive Officer<br>Ada Osei"]
  r2["Head of R#38;D<br>Vacant"]
  r3["Chief Marketing Officer"]
  r4(["CX Steering Committee"])
  r1 --- r2
  r1 --- r3
  r4 -.-|"tone #34;of voice#34;"| r3
  classDef open stroke-dasharray: 4 3
  class r2 open
`);
  });

  it('grows to the right where the chart does, and leaves names out when asked', () => {
    const { scenario } = readOutline('CEO (Ada Osei)\n');
    const turned = { ...scenario, arrangement: { direction: 'right' as const } };
    expect(writeMermaid(turned, undefined, false)).toBe('flowchart LR\n  r1["CEO"]\n');
  });

  it.each(REFERENCE_CHARTS)('has all of %s', (name) => {
    const read = readDocument(referenceChart(name));
    if (!read.ok) throw new Error(read.message);
    const [scenario] = read.document.scenarios;
    expect(kinds(writeMermaid(scenario))).toEqual({
      head: 'flowchart TD',
      boxes: scenario.roles.length,
      lines: scenario.lines.length,
      others: [],
    });
  });

  it('is nothing but boxes and lines, whatever the titles, names and purposes', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 8 }), (scenario) => {
        const { boxes, lines, others } = kinds(writeMermaid(scenario));
        const ids = new Set(scenario.roles.map(({ id }) => id));
        const drawn = scenario.lines.filter(({ manager, report }) => ids.has(manager) && ids.has(report));
        expect([boxes, lines, others]).toEqual([ids.size, drawn.length, []]);
      }),
    );
  });

  it.each([
    '"] click r1 "javascript:alert(1)',
    '%%{init: {"securityLevel": "loose"}}%%',
    '`**bold**`',
    '<img src=x onerror=alert(1)>',
    'a#quot;b',
    'end; subgraph x',
    'C:\\new\\role',
  ])('keeps %s within its box', (title) => {
    const scenario = { id: 's', name: 'S', roles: [{ id: 'a', title }], lines: [] };
    const text = writeMermaid(scenario);
    expect(kinds(text)).toMatchObject({ boxes: 1, others: [] });
    const words = /\["(.*)"\]/.exec(text)?.[1] ?? '';
    expect(words).not.toMatch(/["<>%{}`\\[\]]/);
    // Every sign is still there, as a number.
    const read = words.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect(read.replaceAll('\u200C', '')).toBe(title);
  });
});
