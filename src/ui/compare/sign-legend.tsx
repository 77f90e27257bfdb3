import type { ShownSign } from '../../editor/comparing/shown-signs.ts';
import { CHANGE_SHAPES } from '../../layout/change-shapes.ts';
import { ChangeMark } from '../primitives/change-mark.tsx';

interface Props {
  /** Those that occur; none of the others is explained. */
  readonly signs: readonly ShownSign[];
  readonly className: string | undefined;
}

/** What the signs on the cards mean. */
export function SignLegend({ signs, className }: Props) {
  if (signs.length === 0) return null;
  return (
    <ul className={className} aria-label="Signs">
      {signs.map((sign) => (
        <li key={sign}>
          <ChangeMark kind={sign === 'place' ? 'moved' : sign} size={14} isHollow={sign === 'place'} />
          {sign === 'place' ? 'Where it was' : CHANGE_SHAPES[sign].label}
        </li>
      ))}
    </ul>
  );
}
