import { Check, Undo2 } from 'lucide-react';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import {
  canBeTaken,
  comingAlong,
  type Into,
  takeChangeOver,
} from '../../editor/comparing/take-changes-over.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './change-table.module.css';
import { holdPlace } from './held-place.ts';
import { KindMark } from './kind-mark.tsx';

interface Props {
  readonly told: ToldChange;
  readonly compared: Compared;
  readonly onShow: () => void;
}

/** One change as a row: its role leads to the canvas. */
export function ChangeTableRow({ told, compared, onShow }: Props) {
  const readOnly = useEditorState((state) => state.readOnly);
  const { change, role, what, before, after } = told;
  return (
    <tr data-row>
      <td>
        <span className={styles['kind']}>
          <KindMark kind={change.kind} size={16} />
          {KIND_WORDS[change.kind]}
        </span>
      </td>
      <th scope="row">
        <button
          type="button"
          className={styles['role']}
          data-row-head
          data-tip="Show it on the canvas"
          onClick={onShow}
        >
          {role === '' ? 'Roles without a boss' : shortName(role)}
        </button>
      </th>
      <td>{what}</td>
      <td className={styles['was']}>{before}</td>
      <td>{after}</td>
      <td>
        {!readOnly && (
          <span className={styles['ways']}>
            <Way told={told} compared={compared} into="before" />
            <Way told={told} compared={compared} into="after" />
          </span>
        )}
      </td>
    </tr>
  );
}

function Way({ told, compared, into }: Pick<Props, 'told' | 'compared'> & { readonly into: Into }) {
  const { editor } = useWorkplace();
  const { change, sentence } = told;
  if (!canBeTaken(change, into, compared)) return null;
  const name = shortName(compared[into].name);
  const words = into === 'before' ? `Take over into ${name}` : `Undo in ${name}`;
  const along = comingAlong(change, into, compared).length;
  const others =
    along === 0 ? '' : `, with ${along === 1 ? '1 other change' : `${along} other changes`} it needs`;
  const Icon = into === 'before' ? Check : Undo2;
  return (
    <button
      type="button"
      className={styles['way']}
      data-tip={words + others}
      aria-label={`${words}${others}: ${sentence}`}
      onClick={({ currentTarget }) => {
        const giveBack = holdPlace(currentTarget);
        takeChangeOver(editor, change, into, compared);
        giveBack();
      }}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
