import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../../../src/editor/commands/command.ts';
import { COMMAND_GROUPS } from '../../../../src/editor/commands/command-groups.ts';
import { DOCUMENT_ACTIONS } from '../../../../src/editor/comparing/actions-while-comparing.ts';
import { OTHER_WORDS } from '../../../../src/editor/commands/other-words.ts';
import { rankCommands } from '../../../../src/editor/commands/rank-commands.ts';
import { currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import { newContext, newEditor } from '../new-editor.ts';

function given() {
  const editor = newEditor('ceo > cmo');
  editor.selectRole('ceo');
  const { context } = newContext(editor);
  const found = (typed: string) =>
    rankCommands(commandsIn(COMMAND_GROUPS, editor.store.getState(), 'commands'), typed, []);
  return { editor, context, found };
}

describe('the commands', () => {
  it('have no two of the same name to choose by', () => {
    const state = given().editor.store.getState();
    const labels = commandsIn(COMMAND_GROUPS, state, 'commands').map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('add a role of the palette under the selected one', () => {
    const { editor, context, found } = given();
    const [first] = found('add chief customer');
    expect(first?.label).toBe('Add Chief Customer Officer under Title of ceo');
    first?.action.run(context);
    const reports = currentOrg(editor.store.getState()).reports('ceo');
    expect(reports.map(({ title }) => title)).toEqual(['Title of cmo', 'Chief Customer Officer']);
  });

  it('lead to the findings by whatever word they are looked for', () => {
    const { found } = given();
    for (const typed of ['finding', 'problem', 'Problems', 'repair', 'warning', 'warnings'])
      expect(found(typed).map(({ action }) => action.id)).toContain('next-finding');
  });

  it.each([
    ['focus', 'focus-branch'],
    ['collapse', 'fold'],
    ['collapse all', 'fold-all'],
    ['print', 'export-picture'],
    ['pdf', 'export-picture'],
    ['powerpoint', 'export-picture'],
    ['slide', 'export-picture'],
    ['deck', 'export-picture'],
    ['duplicate', 'duplicate'],
    ['clone', 'duplicate'],
    ['dotted line', 'line-to'],
    ['matrix', 'line-to'],
    ['dark mode', 'open-settings'],
    ['subordinate', 'add-report'],
    ['vacancy', 'state-vacant'],
    ['search', 'find'],
    ['slideshow', 'present-changes'],
  ])('are found by what others call them: %s', (typed, id) => {
    expect(given().found(typed)[0]?.action.id).toBe(id);
  });

  it.each([
    ['expand', 'unfold'],
    ['compare', 'compare-scenarios'],
    ['diff', 'compare-scenarios'],
  ])('are found so even where they cannot be had now: %s', (typed, id) => {
    expect(
      given()
        .found(typed)
        .map(({ action }) => action.id),
    ).toContain(id);
  });

  it('have no other words for what is not there', () => {
    const ids = new Set(
      [...COMMAND_GROUPS.flatMap(({ actions }) => actions), ...DOCUMENT_ACTIONS].map(({ id }) => id),
    );
    expect(Object.keys(OTHER_WORDS).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('set out one team', () => {
    const { editor, context, found } = given();
    const [first] = found('set out teams stacked');
    first?.action.run(context);
    const { arrangement } = currentScenario(editor.store.getState());
    expect(arrangement?.branches?.get('ceo')).toBe('stacked');
  });
});
