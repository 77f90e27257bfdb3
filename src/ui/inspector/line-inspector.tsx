import { type LineKey, sameLine, setLine } from '../../chart/edits/lines.ts';
import { makeDotted, makeSolid, wouldCircle } from '../../editor/actions/line-actions.ts';
import { removeSelected } from '../../editor/actions/role-actions.ts';
import { currentOrg } from '../../editor/derived.ts';
import { lineStep } from '../../editor/step-labels.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { TextField } from './text-field.tsx';

const PURPOSES = ['CX steering committee', 'Metrics', 'Communications', 'Project planning'];

/** One line: between whom, solid or dotted, and what a dotted one is for. */
export function LineInspector({ line: key }: { line: LineKey }) {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const org = useEditorState(currentOrg);
  const readOnly = useEditorState((state) => state.readOnly);
  const line = org.scenario.lines.find((known) => sameLine(known, key));
  const manager = org.role(key.manager);
  const report = org.role(key.report);
  if (!line || !manager || !report) return null;
  const staysDotted = line.kind === 'dotted' && wouldCircle(org, key);

  const setKind = { solid: makeSolid, dotted: makeDotted };
  const setPurpose = (purpose: string) =>
    editor.commitScenario(lineStep(org, key, 'purpose'), setLine(key, { purpose }));

  return (
    <fieldset className={styles['form']} disabled={readOnly} aria-label="Line">
      <section className={styles['section']}>
        <p className={styles['sentence']}>
          <strong dir="auto">{report.title}</strong>
          {line.kind === 'solid' ? ' reports to ' : ' has a dotted line to '}
          <strong dir="auto">{manager.title}</strong>.
        </p>
        <div className={styles['row']} role="radiogroup" aria-label="Kind of line">
          <span className={styles['label']}>Kind</span>
          <span className={styles['segments']}>
            {(['solid', 'dotted'] as const).map((kind) => (
              <label key={kind} className={styles['segment']}>
                <input
                  type="radio"
                  name="line-kind"
                  checked={line.kind === kind}
                  disabled={kind === 'solid' && staysDotted}
                  onChange={() => setKind[kind].run(workplace)}
                />
                <span>{kind === 'solid' ? 'Solid' : 'Dotted'}</span>
              </label>
            ))}
          </span>
        </div>
        {staysDotted && (
          <p className={styles['hint']}>
            It stays dotted: <bdi>{manager.title}</bdi> stands below <bdi>{report.title}</bdi>, and a solid
            line would close a circle.
          </p>
        )}
        {line.kind === 'dotted' && (
          <>
            <TextField
              label="What it is for"
              value={line.purpose ?? ''}
              placeholder="In your own words"
              onCommit={setPurpose}
            />
            <div className={styles['purposes']}>
              {PURPOSES.map((purpose) => (
                <button
                  key={purpose}
                  type="button"
                  className={styles['chipButton']}
                  aria-pressed={line.purpose === purpose}
                  onClick={() => setPurpose(purpose)}
                >
                  {purpose}
                </button>
              ))}
            </div>
          </>
        )}
        <button type="button" className={styles['delete']} onClick={() => removeSelected.run(workplace)}>
          Delete this line
        </button>
      </section>
    </fieldset>
  );
}
