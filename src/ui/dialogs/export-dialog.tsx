import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { makePicture, type PictureOptions, sceneOf } from '../../editor/export-picture.ts';
import { possibleScale } from '../../browser/rasterise.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useModal } from '../primitives/use-modal.ts';
import styles from './export-dialog.module.css';
import { PicturePreview } from './picture-preview.tsx';
import { SegmentedChoice } from './segmented-choice.tsx';

const FIRST: PictureOptions = { format: 'png', scale: 2, showWarnings: true, showPeople: true };

/** The whole chart as a picture, with a live preview. */
export function ExportDialog() {
  const { editor, files } = useWorkplace();
  const [options, setOptions] = useState(FIRST);
  const [isBusy, setBusy] = useState(false);
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const heading = useId();

  const document = useEditorState((state) => state.document);
  const scenarioId = useEditorState((state) => state.scenarioId);
  const { showWarnings, showPeople } = options;
  // A new scene only for a new picture: the preview draws each one it is given.
  const scene = useMemo(
    () => sceneOf({ document, scenarioId }, { showWarnings, showPeople }),
    [document, scenarioId, showWarnings, showPeople],
  );
  const scale = possibleScale(scene, options.scale);

  const save = async () => {
    setBusy(true);
    try {
      const picture = await makePicture(editor.store.getState(), options, files.today());
      files.download(picture.name, picture.content);
      close();
      editor.notify({
        tone: 'done',
        text: `Saved ${picture.name} in your downloads.${picture.remark === undefined ? '' : ` ${picture.remark}`}`,
      });
    } catch {
      close();
      editor.notify({
        tone: 'problem',
        text: 'The browser could not draw this picture. Try a smaller size, or SVG, which has no limit.',
      });
    }
  };

  return (
    <dialog {...modal} className={styles['dialog']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h2 id={heading}>Export a picture</h2>
        <button type="button" className={styles['close']} aria-label="Close" onClick={close}>
          <X size={18} aria-hidden />
        </button>
      </div>
      <div className={styles['body']}>
        <PicturePreview scene={scene} />
        <div className={styles['form']}>
          <SegmentedChoice
            label="Format"
            value={options.format}
            choices={[
              { value: 'png', words: 'PNG' },
              { value: 'svg', words: 'SVG' },
            ]}
            onChange={(format) => setOptions({ ...options, format })}
          />
          {options.format === 'png' && (
            <SegmentedChoice
              label="Size"
              value={options.scale}
              choices={[1, 2, 3, 4].map((value) => ({ value, words: `${value}×` }))}
              onChange={(next) => setOptions({ ...options, scale: next })}
            />
          )}
          <p className={styles['note']}>
            {options.format === 'svg'
              ? 'Sharp at any size; text stays text.'
              : `${inDigits(Math.floor(scene.width * scale))} × ${inDigits(Math.floor(scene.height * scale))} pixels.`}
            {options.format === 'png' &&
              scale < options.scale &&
              ' This browser draws no larger picture; SVG has no limit.'}
          </p>
          <div>
            <Check
              label="Show warnings"
              checked={options.showWarnings}
              onChange={(show) => setOptions({ ...options, showWarnings: show })}
            />
            <Check
              label="Show names of people"
              checked={options.showPeople}
              onChange={(show) => setOptions({ ...options, showPeople: show })}
            />
          </div>
          <p className={styles['note']}>The whole chart, never cropped, on white.</p>
        </div>
      </div>
      <div className={styles['foot']}>
        <button type="button" className={styles['quiet']} onClick={close}>
          Cancel
        </button>
        <button type="button" className={styles['primary']} disabled={isBusy} onClick={() => void save()}>
          {isBusy ? 'Drawing…' : `Save ${options.format.toUpperCase()}`}
        </button>
      </div>
    </dialog>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
