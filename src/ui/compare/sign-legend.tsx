import type { CardDifference } from '../../chart/overlay.ts';
import { CHANGE_SHAPES } from '../../layout/change-shapes.ts';
import { ChangeMark } from '../primitives/change-mark.tsx';

const KINDS: readonly CardDifference[] = ['added', 'removed', 'moved', 'changed'];

/** What the signs on the cards mean. */
export function SignLegend({ className }: { readonly className: string | undefined }) {
  return (
    <ul className={className} aria-label="Signs">
      {KINDS.map((kind) => (
        <li key={kind}>
          <ChangeMark kind={kind} size={14} />
          {CHANGE_SHAPES[kind].label}
        </li>
      ))}
      <li>
        <ChangeMark kind="moved" size={14} isHollow />
        Where it was
      </li>
    </ul>
  );
}
