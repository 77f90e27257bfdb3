import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import {
  canBeTaken,
  comingAlong,
  type Into,
  takeChangeOver,
} from '../../editor/comparing/take-changes-over.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { holdPlace } from './held-place.ts';

/** A change, and the scenario it would be taken into. */
export interface WayOfChange {
  readonly told: ToldChange;
  readonly compared: Compared;
  readonly into: Into;
}

export interface Way {
  /** What a button for it says: "Take over into Today". */
  readonly words: string;
  /** A sentence for each other change that it needs. */
  readonly along: readonly string[];
  /** Takes the change; a button that goes away with it leaves the keyboard to the row in its place. */
  readonly take: (button: Element) => void;
}

/** How a change is taken into one of the two scenarios; undefined where it cannot be, or nothing may be changed. */
export function useWay({ told: { change }, compared, into }: WayOfChange): Way | undefined {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  if (readOnly || !canBeTaken(change, into, compared)) return undefined;
  const name = shortName(compared[into].name);
  return {
    words: into === 'before' ? `Take over into ${name}` : `Take back in ${name}`,
    along: comingAlong(change, into, compared),
    take: (button) => {
      const giveBack = holdPlace(button);
      takeChangeOver(editor, change, into, compared);
      giveBack();
    },
  };
}
