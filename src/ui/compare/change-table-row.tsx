import { ArrowLeft, Undo2 } from 'lucide-react';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { otherChanges } from '../../editor/comparing/take-changes-over.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './change-table.module.css';
import { KindMark } from './kind-mark.tsx';
import { useWay, type WayOfChange } from './use-way.ts';

interface Props {
  readonly told: ToldChange;
  readonly compared: Compared;
  readonly onShow: () => void;
}

/** One change as a row: its role leads to the canvas. */
export function ChangeTableRow({ told, compared, onShow }: Props) {
  const { change, role, what, before, after } = told;
  const readOnly = useEditorState((state) => state.readOnly);
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
      {!readOnly && (
        <>
          <td className={styles['way-cell']}>
            <Way told={told} compared={compared} into="before" />
          </td>
          <td className={styles['way-cell']}>
            <Way told={told} compared={compared} into="after" />
          </td>
        </>
      )}
    </tr>
  );
}

function Way(change: WayOfChange) {
  const way = useWay(change);
  if (!way) return null;
  const { along, take } = way;
  const others = otherChanges(along.length);
  const words = `${way.words}${others && `, with ${others} it needs`}`;
  const Icon = change.into === 'before' ? ArrowLeft : Undo2;
  return (
    <button
      type="button"
      className={styles['way']}
      data-tip={words}
      aria-label={`${words}: ${change.told.sentence}`}
      onClick={({ currentTarget, detail }) => {
        // The second press of a double-click would meet the row that has moved up into its place.
        if (detail <= 1) take(currentTarget);
      }}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
