import { Sheet } from 'lucide-react';
import { SAMPLE_TABLES, type SampleTable } from '../../editor/samples/sample-tables.ts';
import { downloadSample, openSample } from '../../editor/samples/use-sample.ts';
import { useWorkplace } from '../editor-context.tsx';
import { expectFile } from '../import/import-in-time.ts';
import styles from './sample-list.module.css';
import { Section } from './section.tsx';

/** Tables to try the import with, for whoever has no export at hand. */
export function SampleList() {
  return (
    <Section
      title="Try it with a table"
      words="Made up, with the faults that real exports have. Download one, or open it here."
    >
      <SampleRows />
    </Section>
  );
}

interface Props {
  /** Told before one is opened or downloaded: what comes of it is shown on the page, not over it. */
  readonly onUse?: () => void;
}

/** The samples by themselves, each to be opened or downloaded. */
export function SampleRows({ onUse }: Props) {
  return (
    <ul className={styles['samples']}>
      {SAMPLE_TABLES.map((sample) => (
        <Sample key={sample.name} sample={sample} onUse={onUse} />
      ))}
    </ul>
  );
}

function Sample({ sample, onUse }: { sample: SampleTable; onUse: Props['onUse'] }) {
  const workplace = useWorkplace();
  const open = () => {
    expectFile();
    onUse?.();
    void openSample(workplace, sample);
  };
  const download = () => {
    onUse?.();
    void downloadSample(workplace, sample);
  };
  return (
    <li className={styles['sample']}>
      <Sheet size={18} aria-hidden />
      <div className={styles['about']}>
        <p className={styles['name']}>{sample.name}</p>
        <p className={styles['words']}>{sample.words}</p>
      </div>
      <div className={styles['buttons']}>
        <button type="button" aria-label={`Open it: ${sample.name}`} onClick={open}>
          Open it
        </button>
        <button type="button" aria-label={`Download ${sample.name}`} onClick={download}>
          Download
        </button>
      </div>
    </li>
  );
}
