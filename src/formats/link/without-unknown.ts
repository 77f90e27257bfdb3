import type { BranchOrigin, ChartDocument, DeckSettings, Scenario, Unknown } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';

/** The document without what this version does not know: nobody has seen it, so nobody can want it sent. */
export function withoutUnknown(document: ChartDocument): ChartDocument {
  const [first, ...rest] = document.scenarios;
  return withoutAbsent<ChartDocument>({
    ...known(document),
    context: document.context && known(document.context),
    deck: document.deck && known<DeckSettings>(document.deck),
    branchOf: document.branchOf && known<BranchOrigin>(document.branchOf),
    scenarios: [knownScenario(first), ...rest.map(knownScenario)],
  });
}

function knownScenario(scenario: Scenario): Scenario {
  const { context, arrangement, table } = scenario;
  return withoutAbsent<Scenario>({
    ...known(scenario),
    context: context && known(context),
    arrangement: arrangement && known(arrangement),
    roles: scenario.roles.map(known),
    lines: scenario.lines.map(known),
    dismissals: scenario.dismissals?.map(known),
    table: table && { ...known(table), columns: table.columns.map(known) },
  });
}

function known<T extends { readonly unknown?: Unknown }>(value: T): Omit<T, 'unknown'> {
  const { unknown: _, ...rest } = value;
  return rest;
}
