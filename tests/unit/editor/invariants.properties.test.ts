import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { anyText, arbitraryScenario, filledText } from '../../support/arbitrary-document.ts';
import { type Chance, EDITING_STEPS, type EditingStep } from '../../support/editing-steps.ts';
import { brokenBy, brokenIn } from '../../support/editor-invariants.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../support/reference-charts.ts';
import { runs } from '../../support/runs.ts';
import { newEditor } from './new-editor.ts';

/** Every id any role of the sequence ever had. */
interface Known {
  readonly ids: Set<string>;
}

class Step implements fc.Command<Known, Editor> {
  readonly #name: string;
  readonly #take: EditingStep;
  readonly #chance: Chance;

  constructor(name: string, take: EditingStep, chance: Chance) {
    this.#name = name;
    this.#take = take;
    this.#chance = chance;
  }

  check(): boolean {
    return true;
  }

  run({ ids }: Known, editor: Editor): void {
    const before = editor.store.getState();
    const taken = this.#take(editor, this.#chance);
    const faults = [...brokenIn(editor), ...brokenBy(before, editor, taken, ids)];
    expect(faults).toEqual([]);
    for (const { roles } of editor.store.getState().document.scenarios)
      for (const { id } of roles) ids.add(id);
  }

  toString(): string {
    const { a, b, c, text } = this.#chance;
    return `${this.#name}(${a}, ${b}, ${c}, ${JSON.stringify(text.slice(0, 20))})`;
  }
}

const number = fc.nat({ max: 60 });
const chance = fc.record({
  a: number,
  b: number,
  c: number,
  text: anyText().map((text) => text.slice(0, 400)),
});
const step = fc
  .tuple(fc.constantFrom(...Object.entries(EDITING_STEPS)), chance)
  .map(([[name, take], decided]) => new Step(name, take, decided));

/** One of the reference charts, or anything a file can give. */
const start: fc.Arbitrary<ChartDocument> = fc.oneof(
  fc.constantFrom(...REFERENCE_CHARTS).map((name) => {
    const read = readDocument(referenceChart(name));
    if (!read.ok) throw new Error(read.message);
    return read.document;
  }),
  arbitraryScenario(filledText(), 6).map((scenario) => ({
    title: 'Any',
    scenarios: [scenario] as const,
  })),
);

const SEQUENCES = runs(300, 10_000);

describe('whatever is done', () => {
  it(`in ${SEQUENCES} random sequences, nothing of the chart, its history and its views breaks`, () => {
    let steps = 0;
    fc.assert(
      fc.property(start, fc.commands([step], { maxCommands: 14 }), (document, commands) => {
        const editor = newEditor(document);
        const ids = new Set(document.scenarios.flatMap(({ roles }) => roles.map(({ id }) => id)));
        fc.modelRun(() => ({ model: { ids }, real: editor }), commands);
        steps += [...commands].length;
      }),
      { numRuns: SEQUENCES },
    );
    expect(steps).toBeGreaterThan(SEQUENCES * 2);
  });
});
