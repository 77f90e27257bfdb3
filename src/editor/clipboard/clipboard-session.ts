import type { Role } from '../../chart/chart.ts';
import { type Clip, clipOf, headsAmong, withBranches } from '../../chart/clip.ts';
import { clipHeads, pasteClip, renamedClip } from '../../chart/edits/paste-clip.ts';
import { removeRoles } from '../../chart/edits/remove-roles.ts';
import { siblingsOf } from '../../chart/edits/reorder-role.ts';
import type { Place } from '../../chart/edits/solid-line.ts';
import type { OutlineProblem } from '../../chart/outline.ts';
import type { ViewControl } from '../actions/action.ts';
import { leadRole, selectedIds } from '../actions/selected.ts';
import { currentOrg, currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { newId } from '../new-role.ts';
import { onceLoaded } from '../once-loaded.ts';
import { NOTHING } from '../store/state.ts';
import { clipWords, inLines, pastedWords } from './clip-words.ts';

/** The clipboard of the computer. Both reject when the browser does not let us. */
export interface SystemClipboard {
  readonly write: (text: string) => Promise<void>;
  readonly read: () => Promise<string>;
}

/** Roles, with the branches below them, to and from the clipboard, where they are an indented outline. */
export interface ClipboardSession {
  readonly copy: () => Promise<void>;
  readonly cut: () => Promise<void>;
  /** Puts in what was copied, or a text, under the selected role; `text` absent: whatever is on the clipboard. */
  readonly paste: (text?: string) => Promise<void>;
  readonly duplicate: () => void;
}

/** What an outline cannot say (a note, a column, a place on the canvas) stays with what was copied here. */
interface Kept {
  readonly clip: Clip;
  /** Where it is from: only there do the same ids mean the same roles. */
  readonly documentKey: string;
  readonly text: string;
  /** The browser did not let it onto the computer’s clipboard. */
  readonly isOnlyHere: boolean;
  /** What the computer’s clipboard held at the first paste after that: older, until it is something else. */
  readonly older?: string;
}

/** Characters, about 40,000 roles; a longer text from elsewhere is no list, and would hold up the page. */
const LONGEST_TEXT = 2_000_000;

const tables = onceLoaded(() => import('../../formats/table/read-table.ts'));
const outline = onceLoaded(() => import('../../chart/outline.ts'));

export function createClipboardSession(
  editor: Editor,
  { reveal, openSoon }: Pick<ViewControl, 'reveal' | 'openSoon'>,
  system: SystemClipboard,
): ClipboardSession {
  let kept: Kept | undefined;

  const selectedClip = () => {
    const state = editor.store.getState();
    const ids = selectedIds(state);
    return ids.length > 0 ? clipOf(currentScenario(state), ids) : undefined;
  };

  /** Whether there was something, and it is kept. */
  const keep = async (): Promise<Clip | undefined> => {
    const scenario = currentScenario(editor.store.getState());
    const clip = selectedClip();
    if (!clip) return undefined;
    const { writeOutline } = await outline.load();
    const text = writeOutline({ ...scenario, roles: clip.roles, lines: clip.lines });
    const isOnlyHere = await system.write(text).then(
      () => false,
      () => true,
    );
    kept = { clip, documentKey: editor.store.getState().documentKey, text, isOnlyHere };
    return clip;
  };

  const readClip = async (
    text: string,
  ): Promise<{ clip: Clip; problems: readonly OutlineProblem[]; holders: number }> => {
    if (kept && sameText(text, kept.text)) {
      const { ties: _, ...untied } = kept.clip;
      const isHome = kept.documentKey === editor.store.getState().documentKey;
      return { clip: isHome ? kept.clip : untied, problems: [], holders: 0 };
    }
    const { readList, withVacancy } = await outline.load();
    const { scenario, ...came } = readList(text);
    return { clip: { roles: scenario.roles.map(withVacancy), lines: scenario.lines }, ...came };
  };

  /** `placeOf` says where a role of the clip goes that nobody in it stands above. */
  const insert = (clip: Clip, verb: string, placeOf: (head: Role) => Place): boolean => {
    const org = currentOrg(editor.store.getState());
    const fresh = renamedClip(clip, (id) => org.role(id) !== undefined, newId);
    const placeOfCopy = (head: Role) => placeOf(clip.roles[fresh.roles.indexOf(head)] ?? head);
    if (!editor.commitScenario(`${verb} ${clipWords(clip)}`, pasteClip(fresh, placeOfCopy))) return false;
    const heads = clipHeads(fresh).map(({ id }) => id);
    editor.select({ kind: 'roles', ids: heads });
    if (org.roles.length === 0) openSoon();
    else if (heads[0] !== undefined) reveal(heads[0], { together: fresh.roles.map(({ id }) => id) });
    return true;
  };

  return {
    copy: async () => {
      const clip = await keep();
      if (clip)
        editor.notify({
          tone: 'done',
          text: `Copied ${clipWords(clip)}. Paste ${clip.roles.length === 1 ? 'it' : 'them'} under another role${kept?.isOnlyHere ? '' : ', or into a text'}.`,
        });
    },
    cut: async () => {
      const before = editor.store.getState();
      const ids = selectedIds(before);
      const clip = await keep();
      const state = editor.store.getState();
      // While the browser took its time, somebody may have gone elsewhere.
      const isElsewhere = state.scenarioId !== before.scenarioId || state.documentKey !== before.documentKey;
      if (!clip || isElsewhere) return;
      const org = currentOrg(state);
      const gone = withBranches(org, ids);
      const heir = org.ancestors(headsAmong(org, ids)[0] ?? '').find(({ id }) => !gone.has(id));
      if (!editor.commitScenario(`Cut ${clipWords(clip)}`, removeRoles(ids, 'branch'))) return;
      editor.select(heir ? { kind: 'roles', ids: [heir.id] } : NOTHING);
    },
    paste: async (given) => {
      const before = editor.store.getState();
      const boss = leadRole(before);
      const isWholeChart = currentOrg(before).roles.length === 0;
      const found = given ?? (await system.read().catch(() => kept?.text ?? ''));
      if (kept?.isOnlyHere) kept = { older: found, ...kept };
      const text = kept?.isOnlyHere && kept.older === found ? kept.text : found;
      const isOurs = kept !== undefined && sameText(text, kept.text);
      if (!isOurs && (await isPastedTable(text))) {
        editor.showImport({ input: text });
        return;
      }
      if ((text.length > LONGEST_TEXT && !isOurs) || text.trim() === '') {
        editor.notify({ tone: 'problem', text: nothingToPaste(text) });
        return;
      }
      const { clip, problems, holders } = await readClip(text);
      const isIn = insert(clip, 'Paste', () => (boss ? { boss: boss.id } : {}));
      // What was copied here is known; a list from elsewhere is seen as roles for the first time.
      if (!isIn || isOurs) return;
      const words = pastedWords(clip, { boss, isWholeChart, problems, holders });
      editor.notifyStep(words, problems.length > 0 ? inLines(problems) : undefined);
    },
    duplicate: () => {
      const clip = selectedClip();
      if (!clip) return;
      const org = currentOrg(editor.store.getState());
      insert(clip, 'Duplicate', ({ id }) => {
        const [boss] = org.bosses(id);
        const row = siblingsOf(org, id);
        const before = row[row.indexOf(id) + 1];
        return { ...(boss && { boss: boss.id }), ...(before !== undefined && { before }) };
      });
    },
  };
}

/**
 * Cells copied from a spreadsheet, with the row that names their columns: they are looked at before they become roles.
 */
async function isPastedTable(text: string): Promise<boolean> {
  if (!/[\t,;|]/.test(text) || !text.trim().includes('\n')) return false;
  const { isTable } = await tables.load();
  return isTable(text);
}

/** Systems change the ends of lines on their clipboards. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

function nothingToPaste(text: string): string {
  if (text.length > LONGEST_TEXT)
    return 'The text on the clipboard has more than two million characters, so nothing was pasted. Copy a part of it.';
  return 'There is nothing to paste. Copy roles here first, or a list with one role to a line, indented below their bosses.';
}
