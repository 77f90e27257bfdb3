import { describe, expect, it } from 'vitest';
import { ACTION_GROUPS, ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { openCommands } from '../../../../src/editor/actions/command-actions.ts';
import { commandsIn } from '../../../../src/editor/commands/command.ts';
import { newEditor } from '../new-editor.ts';

describe('commandsIn', () => {
  it('lists every action but the one that lists them, by its label now and its group', () => {
    const editor = newEditor('ceo > cmo');
    const commands = commandsIn(ACTION_GROUPS, editor.store.getState(), openCommands.id);
    expect(commands.map(({ action }) => action)).toEqual(
      ALL_ACTIONS.filter((action) => action !== openCommands),
    );
    expect(commands.find(({ action }) => action.id === 'undo')).toMatchObject({
      label: 'Undo',
      group: 'Edit',
      isEnabled: false,
    });
  });

  it('says what can be done once the palette itself is closed', () => {
    const editor = newEditor('ceo > cmo');
    editor.selectRole('cmo');
    editor.showDialog('commands');
    const commands = commandsIn(ACTION_GROUPS, editor.store.getState(), openCommands.id);
    const isEnabled = (id: string) => commands.find(({ action }) => action.id === id)?.isEnabled;
    expect(isEnabled('go-to-boss')).toBe(true);
    expect(isEnabled('go-to-report')).toBe(false);
  });
});
