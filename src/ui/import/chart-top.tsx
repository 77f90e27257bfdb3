import { inDigits } from '../../chart/digits.ts';
import type { ChartPreview } from '../../formats/door/import-preview.ts';
import { unplacedWords } from '../../editor/unplaced-words.ts';
import { usePicture } from '../primitives/use-picture.ts';
import styles from './import-dialog.module.css';
import { useAnswer } from './use-answer.ts';

interface Props {
  /** How the file was read; the picture is drawn anew when it is read otherwise. */
  readonly preview: { readonly roles: number };
  readonly draw: () => Promise<ChartPreview | undefined>;
}

/** The top of the chart that would be made. */
export function ChartTop({ preview, draw }: Props) {
  const chart = useAnswer(draw, [preview]);
  if (preview.roles === 0) return <p className={styles['empty']}>There is no role in it yet.</p>;
  return chart ? <Picture chart={chart} /> : <p className={styles['empty']}>Drawing…</p>;
}

function Picture({ chart }: { chart: ChartPreview }) {
  const address = usePicture(chart.scene);
  const unplaced = unplacedWords(chart, false);
  return (
    <figure className={styles['picture']}>
      <div className={styles['sheet']}>
        {address !== undefined && (
          <img src={address} alt={`The chart that would be made: ${chart.scene.name}`} />
        )}
      </div>
      <figcaption>
        {shownWords(chart)}
        {unplaced !== '' && ` ${unplaced}.`}
      </figcaption>
    </figure>
  );
}

function shownWords({ shown, roles }: ChartPreview): string {
  if (shown < roles) return `The first ${inDigits(shown)} of ${inDigits(roles)} roles.`;
  return roles === 1 ? 'The one role.' : `All ${inDigits(roles)} roles.`;
}
