import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { changesBetween } from '../chart/changes-between.ts';
import { cleanText } from '../chart/clean-text.ts';
import { inDigits } from '../chart/digits.ts';
import type { DocumentEdit } from '../chart/edits/document-edit.ts';
import { freeName, freeScenarioId } from '../chart/edits/scenarios.ts';
import { asScenario } from '../chart/edits/update-from-table.ts';
import { indexOrg } from '../chart/org-index.ts';
import { quoteText } from '../chart/quote.ts';
import { unplacedCounts } from '../chart/unplaced.ts';
import { countedWords } from '../formats/changes/counted-words.ts';
import { readableTitle } from '../formats/door/file-name.ts';
import { idsOnceMatched, updateTo } from '../formats/door/import-update.ts';
import type { ImportPreview } from '../formats/door/import-reading.ts';
import type { RowCounts } from '../formats/table/read-rows.ts';
import type { Comparing } from './comparing/comparing.ts';
import { offerWords, type SameRolesOffer, sameRolesOffer } from './comparing/same-role-offer.ts';
import { currentScenario } from './derived.ts';
import type { Editor } from './editor.ts';
import { newId } from './new-role.ts';
import { switchTo } from './opening.ts';
import { otherRows } from './row-count-words.ts';
import type { EditorState, Notice } from './store/state.ts';
import { keepNotes, placeOfNote, type TableNote } from './table-notes.ts';
import { unplacedWords } from './unplaced-words.ts';

/** A file that was looked at and is to become a chart, with what reading it had to say. */
export interface ReadyImport {
  readonly document: ChartDocument;
  readonly readOnly: boolean;
  readonly notes: readonly TableNote[];
  /** Only of tables. */
  readonly counts?: RowCounts;
}

/** Opens an imported chart beside the one that is open. */
function importAsNew(editor: Editor, { document: read, readOnly, ...rest }: ReadyImport, name: string): void {
  const document = { ...read, title: cleanName(name) || read.title };
  const ready = { ...rest, document, readOnly };
  const [scenario] = document.scenarios;
  keepNotes(scenario, ready.notes);
  switchTo(
    editor,
    { document, documentKey: newId(), readOnly },
    {
      tone: 'done',
      text: importedWords(ready) + whereToGoOn(scenario),
      ...untold(ready),
      ...(whereToGoOn(scenario) !== '' && { otherAction: toUnplaced(editor) }),
    },
  );
  editor.showPanel('problems');
}

function cleanName(name: string): string {
  return cleanText(name, 'line').text.trim();
}

/** What is to be said at once, as nothing keeps it: an outline has no table to keep notes with. */
function untold({ document, notes }: ReadyImport): Pick<Notice, 'details'> {
  if (document.scenarios[0].table || notes.length === 0) return {};
  return { details: notes.map((note) => `${placeOfNote(note)}: ${note.message}`) };
}

/** Where an imported chart goes. */
export type ImportTarget =
  /** A document of its own. */
  | { readonly kind: 'new'; readonly name: string }
  /** The scenario on screen, in one step. */
  | { readonly kind: 'update'; readonly missing: 'keep' | 'remove' }
  /** A scenario of its own beside it, its roles the same ones. */
  | { readonly kind: 'scenario'; readonly missing: 'keep' | 'remove'; readonly name: string };

/** The chart on the screen, if there is one that can be changed. */
export function openToImport(state: EditorState): Scenario | undefined {
  const scenario = currentScenario(state);
  return state.readOnly || scenario.roles.length === 0 ? undefined : scenario;
}

/** Each way an import can go, as a person most likely wants it. */
export type ImportTargets = {
  readonly [Kind in ImportTarget['kind']]: Extract<ImportTarget, { kind: Kind }>;
};

/**
 * What each choice begins with. Of the chart that is open nobody is taken out unless somebody says so.
 *
 * @param document The one that is open.
 * @param file Whether what is imported is a file, which has a name.
 */
export function usualTargets(
  { kind, title, update }: ImportPreview,
  document: ChartDocument,
  file: boolean,
): ImportTargets {
  const name = kind === 'chart' ? title : readableTitle(title);
  // With none of its roles here it is another chart, not this one with others beside it.
  const isOther = update?.same === 0 || update?.isAnother;
  const missing = isOther ? 'remove' : (update?.missing ?? 'keep');
  return {
    new: { kind: 'new', name },
    update: { kind: 'update', missing: 'keep' },
    scenario: { kind: 'scenario', missing, name: freeName(document, file ? name : 'Proposal') },
  };
}

/** Where the name was taken out of its field, the one it began with. */
export function withUsualName(target: ImportTarget, usual: ImportTargets): ImportTarget {
  if (target.kind === 'update' || cleanName(target.name) !== '') return target;
  return { ...target, name: usual[target.kind].name };
}

/** Brings an imported chart where somebody wants it, in a step that can be undone; a new document replaces nothing. */
export function finishImport(editor: Editor, ready: ReadyImport, target: ImportTarget): void {
  if (target.kind === 'new') {
    importAsNew(editor, ready, target.name);
    return;
  }
  // What comes is looked at by itself, and "the chart" is the one that is on the screen then.
  if (editor.store.getState().comparing) editor.compare(null);
  const { document, scenarioId } = editor.store.getState();
  const [imported] = ready.document.scenarios;
  const before = currentScenario(editor.store.getState());
  const ids = idsOnceMatched(imported, before);
  const notes = ready.notes.map((note) => withRole(note, ids));
  const from = quoteText(ready.document.title);
  const update = updateTo(imported, { missing: target.missing });
  const isDone =
    target.kind === 'update'
      ? editor.commitScenario(`Update the chart from ${from}`, update)
      : addScenario(editor, `Add ${from} as a scenario`, (copy) => asScenario(scenarioId, copy, update), {
          document,
          wanted: cleanName(target.name) || ready.document.title,
        });
  const state = editor.store.getState();
  // That it must not be changed has been said.
  if (!isDone && state.readOnly) return;
  if (!isDone) {
    editor.notify({ tone: 'done', text: `${from} says nothing this chart does not say already.` });
    return;
  }
  const after = currentScenario(state);
  const pair = { before: before.id, after: after.id };
  const offer = sameRolesOffer(state.document, pair);
  const words = [
    importedWords(ready, target.kind === 'scenario' ? after.name : undefined),
    differentWords(before, after) + whereToGoOn(after),
    ...(offer ? [offerWords(offer)] : []),
  ];
  const next = nextAction(editor, target.kind, { pair, offer });
  const waiting = whereToGoOn(after) === '' ? undefined : toUnplaced(editor);
  editor.notifyStep(words.join(' '), undefined, next ?? waiting);
  keepNotes(after, notes);
  editor.showPanel('problems');
}

/** "Different from “Today”: 1 added, 4 moved." */
function differentWords(before: Scenario, after: Scenario): string {
  const counted = countedWords(changesBetween(before, after));
  if (before.id === after.id) return counted === '' ? 'No role is different.' : `Different now: ${counted}.`;
  const from = quoteText(before.name);
  return counted === '' ? `Nothing is different from ${from}.` : `Different from ${from}: ${counted}.`;
}

interface ScenariosNow {
  readonly pair: Pick<Comparing, 'before' | 'after'>;
  /** Absent: there is nothing to match. */
  readonly offer: SameRolesOffer | undefined;
}

/** Roles under other ids would be in each other's way in a comparison, so matching them comes first. */
function nextAction(
  editor: Editor,
  kind: ImportTarget['kind'],
  { pair, offer }: ScenariosNow,
): Notice['otherAction'] {
  if (offer) return { label: 'Show them', run: () => editor.showSameRoles(pair) };
  if (kind !== 'scenario') return undefined;
  return { label: 'Compare', run: () => editor.compare({ ...pair, view: 'together' }) };
}

function addScenario(
  editor: Editor,
  label: string,
  edit: (copy: { readonly id: string; readonly name: string }) => DocumentEdit,
  { document, wanted }: { readonly document: ChartDocument; readonly wanted: string },
): boolean {
  const name = freeName(document, wanted);
  const id = freeScenarioId(document, name);
  return editor.commit(label, edit({ id, name }), id);
}

function withRole(note: TableNote, ids: ReadonlyMap<string, string>): TableNote {
  const roleId = note.roleId === undefined ? undefined : ids.get(note.roleId);
  return roleId === undefined ? note : { ...note, roleId };
}

/** The way to where {@link whereToGoOn} says to go on. */
function toUnplaced(editor: Editor): NonNullable<Notice['otherAction']> {
  return { label: 'Show Unplaced', run: () => editor.showLeft('unplaced') };
}

/** Where to go on with roles that have no place in the chart. */
function whereToGoOn(scenario: Scenario): string {
  const words = unplacedWords(unplacedCounts(indexOrg(scenario)), true);
  return words === '' ? '' : ` ${words}; see “Unplaced”.`;
}

/**
 * "Imported “staff”: 705 rows became 704 roles (1 joined with another)."
 *
 * @param scenario What the scenario is called that it became. Absent: it became none.
 */
function importedWords({ document, counts }: ReadyImport, scenario?: string): string {
  const [{ roles }] = document.scenarios;
  const became = roles.length === 1 ? 'one role' : `${inDigits(roles.length)} roles`;
  const what =
    scenario === undefined
      ? `Imported ${quoteText(document.title)}:`
      : `Imported as the scenario ${quoteText(scenario)}:`;
  if (!counts) return `${what} ${became}.`;
  const others = otherRows(counts);
  const rest = others === '' ? '' : ` (${others})`;
  return `${what} ${counts.read === 1 ? 'one row' : `${inDigits(counts.read)} rows`} became ${became}${rest}.`;
}
