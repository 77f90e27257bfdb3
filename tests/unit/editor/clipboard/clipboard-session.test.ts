import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import type { Reveal } from '../../../../src/editor/actions/action.ts';
import { createClipboardSession } from '../../../../src/editor/clipboard/clipboard-session.ts';
import { currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import { documentOf, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, coo; cmo > brand, cx; cx > agent; brand ..> agent: metrics';

function session(drawn = CHART) {
  const editor = newEditor(drawn);
  const system = { text: '', isAllowed: true };
  const revealed: string[] = [];
  const refuse = () => Promise.reject(new Error('not allowed'));
  const view = {
    reveal: (id: string, { together = [id] }: Reveal = {}) =>
      void revealed.push(together.length > 1 ? `${id} with ${together.join(', ')}` : id),
    openSoon: () => void revealed.push('open'),
  };
  const clipboard = createClipboardSession(editor, view, {
    write: (text) => {
      if (!system.isAllowed) return refuse();
      system.text = text;
      return Promise.resolve();
    },
    read: () => (system.isAllowed ? Promise.resolve(system.text) : refuse()),
  });
  return { editor, clipboard, system, revealed };
}

type Given = ReturnType<typeof session>['editor'];
const reports = (editor: Given, id: string) => currentOrg(editor.store.getState()).reports(id);
const titles = (editor: Given, id: string) => reports(editor, id).map(({ title }) => title);
const select = (editor: Given, ...ids: string[]) => editor.select({ kind: 'roles', ids });
const selected = (editor: Given) => {
  const { selection } = editor.store.getState();
  return selection.kind === 'roles' ? selection.ids : [];
};

describe('clipboard', () => {
  it('copies a branch as an outline anybody can read', async () => {
    const { editor, clipboard, system } = session();
    select(editor, 'cmo');
    await clipboard.copy();
    const { scenario } = readOutline(system.text);
    expect(scenario.roles).toHaveLength(4);
    expect(scenario.lines.filter(({ kind }) => kind === 'dotted')).toHaveLength(1);
    expect(editor.store.getState().past).toHaveLength(0);
  });

  it('pastes under the selected role, as one step, with everything an outline cannot say', async () => {
    const { editor, clipboard, revealed } = session();
    editor.commitScenario('Note', (scenario) => ({
      ...scenario,
      roles: scenario.roles.map((role) =>
        role.id === 'agent' ? { ...role, extra: new Map([['Grade', '7']]) } : role,
      ),
    }));
    select(editor, 'cx');
    await clipboard.copy();
    select(editor, 'coo');
    const steps = editor.store.getState().past.length;
    await clipboard.paste();
    expect(editor.store.getState().past).toHaveLength(steps + 1);
    const [head] = reports(editor, 'coo');
    expect(selected(editor)).toEqual([head?.id]);
    const [agent] = reports(editor, head?.id ?? '');
    expect(revealed).toEqual([`${head?.id} with ${head?.id}, ${agent?.id}`]);
    expect(agent?.id).not.toBe('agent');
    expect(agent?.extra?.get('Grade')).toBe('7');
    editor.undo();
    expect(reports(editor, 'coo')).toEqual([]);
  });

  it('pastes an outline from elsewhere, and roles without a boss where nothing is selected', async () => {
    const { editor, clipboard } = session();
    await clipboard.paste('Head of Sales (Anna)\r\n  Field Sales\r\n  Key Accounts\r\n');
    const { roots } = currentOrg(editor.store.getState());
    const sales = roots.find(({ title }) => title === 'Head of Sales');
    expect(sales?.person).toBe('Anna');
    expect(titles(editor, sales?.id ?? '')).toEqual(['Field Sales', 'Key Accounts']);
  });

  it('pastes twice without a second role of the same id', async () => {
    const { editor, clipboard } = session();
    await clipboard.paste('Head of Sales');
    editor.select({ kind: 'nothing' });
    await clipboard.paste('Head of Sales');
    const { roles } = currentScenario(editor.store.getState());
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
    expect(roles.filter(({ title }) => title === 'Head of Sales')).toHaveLength(2);
  });

  it('moves a branch by cutting and pasting it, and gives the selection to the boss in between', async () => {
    const { editor, clipboard } = session();
    const title = currentOrg(editor.store.getState()).role('cx')?.title ?? '';
    select(editor, 'cx');
    await clipboard.cut();
    expect(selected(editor)).toEqual(['cmo']);
    expect(currentOrg(editor.store.getState()).role('agent')).toBeUndefined();
    select(editor, 'coo');
    await clipboard.paste();
    expect(titles(editor, 'coo')).toEqual([title]);
    expect(currentOrg(editor.store.getState()).role('agent')).toBeDefined();
  });

  it('keeps the dotted lines to the rest of the chart on the way, which a copy does not take', async () => {
    const { editor, clipboard } = session('ceo > cmo, coo; cmo > cx; coo > ops; cx ..> ops; coo ..> cx');
    const ties = () =>
      currentScenario(editor.store.getState()).lines.flatMap(({ manager, report, kind }) =>
        kind === 'dotted' ? [`${manager} ${report}`] : [],
      );
    select(editor, 'cmo');
    await clipboard.cut();
    expect(ties()).toEqual([]);
    select(editor, 'ops');
    await clipboard.paste();
    expect(ties()).toEqual(['cx ops', 'coo cx']);
    await clipboard.paste();
    expect(ties()).toEqual(['cx ops', 'coo cx']);
  });

  it('shows what comes into an empty chart as a chart that is opened', async () => {
    const editor = newEditor(documentOf({ id: 'today', name: 'Today', roles: [], lines: [] }));
    const shown: string[] = [];
    const view = { reveal: (id: string) => void shown.push(id), openSoon: () => void shown.push('open') };
    const read = () => Promise.resolve('Head of Tax\n  Clerk');
    await createClipboardSession(editor, view, { read, write: () => Promise.resolve() }).paste();
    expect(shown).toEqual(['open']);
    expect(editor.store.getState().notice?.text).toBe('Pasted 2 roles.');
  });

  it('takes a vacancy in a list from elsewhere for what it is', async () => {
    const { editor, clipboard } = session();
    await clipboard.paste('Head of Payroll (vacant)\nHead of Tax (Ann Lee)');
    const roles = currentOrg(editor.store.getState()).roles.slice(-2);
    expect(roles.map(({ person, vacant }) => [person, vacant])).toEqual([
      [undefined, true],
      ['Ann Lee', undefined],
    ]);
  });

  it('duplicates a branch beside itself', () => {
    const { editor, clipboard } = session();
    select(editor, 'brand');
    clipboard.duplicate();
    const [first, second, third] = titles(editor, 'cmo');
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('duplicates several roles beside themselves, each under its own boss', () => {
    const { editor, clipboard } = session();
    select(editor, 'brand', 'coo');
    clipboard.duplicate();
    expect(reports(editor, 'cmo')).toHaveLength(3);
    expect(reports(editor, 'ceo')).toHaveLength(3);
    expect(editor.store.getState().past).toHaveLength(1);
  });

  it('works within the app where the browser keeps its clipboard shut', async () => {
    const { editor, clipboard, system } = session();
    system.isAllowed = false;
    select(editor, 'agent');
    await clipboard.copy();
    select(editor, 'coo');
    await clipboard.paste();
    expect(reports(editor, 'coo')).toHaveLength(1);
  });

  it('says which lines of a list were not taken as written, with the way back', async () => {
    const { editor, clipboard } = session();
    select(editor, 'coo');
    await clipboard.paste('Head of Claims\n    Assessor [boss]\n  Clerk');
    expect(titles(editor, 'coo')).toEqual(['Head of Claims']);
    const { notice } = editor.store.getState();
    expect(notice?.text).toBe('Pasted 3 roles under Title of coo. 2 lines were not taken as written.');
    expect(notice?.details).toEqual([
      expect.stringMatching(/^Line 2: /),
      expect.stringMatching(/^Line 3: The indentation/),
    ]);
    notice?.action?.run();
    expect(reports(editor, 'coo')).toEqual([]);
  });

  it('says how many roles a list from elsewhere became, and where they are, with the way back', async () => {
    const { editor, clipboard, revealed } = session();
    const noticed = () => editor.store.getState().notice;
    select(editor, 'coo');
    await clipboard.paste('Head of Claims\n  Clerk');
    expect(noticed()).toMatchObject({ tone: 'done', text: 'Pasted 2 roles under Title of coo.' });
    const [head] = reports(editor, 'coo');
    const [clerk] = reports(editor, head?.id ?? '');
    expect(revealed).toEqual([`${head?.id} with ${head?.id}, ${clerk?.id}`]);
    noticed()?.action?.run();
    expect(reports(editor, 'coo')).toEqual([]);
    select(editor, 'coo');
    await clipboard.paste('Head of Tax (Ann Lee)');
    expect(noticed()?.text).toBe('Pasted Head of Tax under Title of coo.');
    await clipboard.paste('Buyer\nPlanner\nPacker');
    expect(noticed()?.text).toBe(
      'Pasted 3 roles under Head of Tax. No line is indented below another, so they stand side by side.',
    );
    editor.select({ kind: 'nothing' });
    await clipboard.paste('Head of Claims\n  Clerk');
    expect(noticed()?.text).toBe(
      'Pasted 2 roles under nobody, as no role was selected. To have them under a role, undo, select that role and paste again.',
    );
  });

  it('says in how many lines of a list it found who holds the role', async () => {
    const { editor, clipboard } = session();
    select(editor, 'coo');
    await clipboard.paste(
      'Head of Claims - Ada Osei\n  Clerk - Bea Lund\n  Clerk - vacant\n  Clerk - Cy Ant',
    );
    expect(reports(editor, 'coo')[0]).toMatchObject({ title: 'Head of Claims', person: 'Ada Osei' });
    expect(editor.store.getState().notice?.text).toBe(
      'Pasted 4 roles under Title of coo. In all of them what followed the title was taken for the holder.',
    );
  });

  it('needs no words for roles that were copied here', async () => {
    const { editor, clipboard } = session();
    select(editor, 'agent');
    await clipboard.copy();
    editor.notify(null);
    select(editor, 'coo');
    await clipboard.paste();
    expect(reports(editor, 'coo')).toHaveLength(1);
    expect(editor.store.getState().notice).toBeNull();
  });

  it('says why nothing was pasted', async () => {
    const { editor, clipboard } = session();
    await clipboard.paste('  \n ');
    expect(editor.store.getState().notice?.text).toContain('nothing to paste');
    expect(editor.store.getState().past).toHaveLength(0);
  });

  it('leaves a chart of a newer version alone', async () => {
    const editor = newEditor(CHART, { readOnly: true });
    const clipboard = createClipboardSession(
      editor,
      { reveal: () => undefined, openSoon: () => undefined },
      {
        write: () => Promise.resolve(),
        read: () => Promise.resolve('Head of Sales'),
      },
    );
    await clipboard.paste();
    expect(currentScenario(editor.store.getState()).roles).toHaveLength(6);
  });
});

describe('a clipboard that takes its time', () => {
  /** A session whose browser answers when it is told to. */
  function slowly() {
    const editor = newEditor(CHART);
    let answer: (() => void) | undefined;
    const clipboard = createClipboardSession(
      editor,
      { reveal: () => undefined, openSoon: () => undefined },
      {
        write: () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
        read: () => Promise.reject(new Error('not allowed')),
      },
    );
    return { editor, clipboard, isAsked: () => answer !== undefined, answer: () => answer?.() };
  }

  it('cuts what was selected when it was asked, whatever is selected by then', async () => {
    const { editor, clipboard, isAsked, answer } = slowly();
    select(editor, 'brand');
    const cutting = clipboard.cut();
    select(editor, 'coo');
    await expect.poll(() => isAsked()).toBe(true);
    answer();
    await cutting;
    const org = currentOrg(editor.store.getState());
    expect(org.role('brand')).toBeUndefined();
    expect(org.role('coo')).toBeDefined();
  });

  it('pastes what could only be kept here, even where the browser hands over something older', async () => {
    const { editor, clipboard, system } = session();
    system.isAllowed = false;
    select(editor, 'agent');
    await clipboard.copy();
    expect(editor.store.getState().notice?.text).not.toContain('into a text');
    select(editor, 'coo');
    await clipboard.paste('Something older');
    expect(titles(editor, 'coo')).toEqual([currentOrg(editor.store.getState()).role('agent')?.title]);
    select(editor, 'cmo');
    await clipboard.paste('Something newer');
    expect(titles(editor, 'cmo')).toContain('Something newer');
  });
});
