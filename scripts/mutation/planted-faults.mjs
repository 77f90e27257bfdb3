/**
 * Faults that somebody could make in the editor, each a change of one place that stands there once, and each against
 * another invariant. `scripts/plant-faults.mjs` plants them one at a time.
 *
 * @type {readonly { readonly what: string, readonly file: string, readonly from: string, readonly to: string }[]}
 */
export const PLANTED_FAULTS = [
  {
    what: 'lines of a role that was removed stay',
    file: 'src/chart/edits/remove-roles.ts',
    from: '!gone.has(line.manager) && !gone.has(line.report)',
    to: '!gone.has(line.manager)',
  },
  {
    what: 'a line can be drawn from a role to itself',
    file: 'src/chart/edits/lines.ts',
    from: 'line.manager === line.report || ',
    to: '',
  },
  {
    what: 'the same line can be drawn twice',
    file: 'src/chart/edits/lines.ts',
    from: 'if (scenario.lines.some((known) => sameLine(known, line))) return scenario;',
    to: '',
  },
  {
    what: 'two roles that become one may have a line to themselves',
    file: 'src/chart/edits/merge-roles.ts',
    from: 'return possibleLines(merged, () => true).lines;',
    to: 'return merged;',
  },
  {
    what: 'a role that changes places changes them with another',
    file: 'src/chart/edits/reorder-role.ts',
    from: 'list.toSpliced(from, 1).toSpliced(to, 0, item)',
    to: 'list.with(from, list[to] as T).with(to, item)',
  },
  {
    what: 'a new role gets an id that was there before',
    file: 'src/editor/new-role.ts',
    from: 'crypto.getRandomValues(new Uint8Array(8))',
    to: 'new Uint8Array(8)',
  },
  {
    what: 'a step done again leads back to another chart than the one before it',
    file: 'src/editor/store/history.ts',
    from: '    past: [...history.past, { ...step, document: history.document }],',
    to: '    past: [...history.past, step],',
  },
  {
    what: 'undo keeps the scenario that was on the screen',
    file: 'src/editor/store/history.ts',
    from: 'scenarioId: step.scenarioId,',
    to: 'scenarioId: history.scenarioId,',
  },
  {
    what: 'an edit that changes nothing makes a step',
    file: 'src/chart/edits/set-role.ts',
    from: 'return sameValue(changed, role) ? role : changed;',
    to: 'return changed;',
  },
  {
    what: 'a change leaves what was undone to be done again',
    file: 'src/editor/store/history.ts',
    from: '    past: [...history.past, step].slice(-DEPTH),\n    future: [],',
    to: '    past: [...history.past, step].slice(-DEPTH),\n    future: history.future,',
  },
  {
    what: 'a field is not written',
    file: 'src/formats/document/field-order.ts',
    from: "  'touchpoints',\n  'vacant',",
    to: "  'vacant',",
  },
  {
    what: 'halves of characters come into the chart',
    file: 'src/chart/clean-text.ts',
    from: "replace(LONE_SURROGATES, '\\uFFFD', 'broken-characters');",
    to: '',
  },
  {
    what: 'a comparison does not see that roles stand in another order',
    file: 'src/chart/compare/by-key.ts',
    from: 'if (place < last) sameOrder = false;',
    to: '',
  },
  {
    what: 'a role that is gone stays selected',
    file: 'src/editor/store/in-sight.ts',
    from: 'standing.selection.ids.filter((id) => org.role(id))',
    to: 'standing.selection.ids',
  },
  {
    what: 'a repair is offered that does not remove its finding',
    file: 'src/rules/fixes.ts',
    from: 'holds(document, scenario, finding, fix, options),\n    );',
    to: 'true,\n    );',
  },
  {
    what: 'siblings stand on each other',
    file: 'src/layout/card.ts',
    from: 'export const SIBLING_GAP = 24;',
    to: 'export const SIBLING_GAP = -24;',
  },
  {
    what: 'the outline leaves out roles without a line',
    file: 'src/editor/outline/outline-rows.ts',
    from: '  singles.forEach(add);\n',
    to: '',
  },
];
