import { isBody } from '../../chart/bodies.ts';
import { FUNCTIONS, LEVELS, type Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { type RolePatch, setRoles } from '../../chart/edits/set-role.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useNames } from '../settings/use-setting.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { TextField } from './text-field.tsx';

/** Said of a field in which the roles differ; what is chosen then holds for all of them. */
const DIFFERENT = 'Not the same for all';

/** What is stated of several roles at once, each as one step. */
export function SeveralFields({ roles }: { roles: readonly Role[] }) {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const names = useNames();
  const people = roles.filter((role) => !isBody(role));
  const change = (what: string, of: readonly Role[], patch: RolePatch) =>
    editor.commitScenario(
      `Change the ${what} of ${inDigits(of.length)} roles`,
      setRoles(new Map(of.map(({ id }) => [id, patch]))),
    );
  const department = shared(roles, 'department');
  const functions = shared(people, 'function');
  const level = shared(people, 'level');
  return (
    <fieldset className={styles['form']} disabled={readOnly} aria-label="Of all of them">
      <div className={styles['section']}>
        <TextField
          label="Department"
          value={department.value ?? ''}
          placeholder={department.isShared ? 'Not stated' : DIFFERENT}
          onCommit={(text) => change('department', roles, { department: text.trim() || undefined })}
        />
        {people.length > 1 && (
          <>
            <ChoiceField
              label="Function"
              value={functions.value}
              {...(!functions.isShared && { none: DIFFERENT })}
              options={FUNCTIONS}
              words={names.departments}
              onChange={(value) => change('function', people, { function: value })}
            />
            <ChoiceField
              label="Level"
              value={level.value}
              {...(!level.isShared && { none: DIFFERENT })}
              options={LEVELS}
              words={LEVEL_WORDS}
              onChange={(value) => change('level', people, { level: value })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

/** What all of them have in a field; nothing, where they differ or nothing is stated of any. */
function shared<Field extends 'department' | 'function' | 'level'>(
  roles: readonly Role[],
  field: Field,
): { readonly value: Role[Field] | undefined; readonly isShared: boolean } {
  const [first] = roles;
  const isShared = roles.every((role) => role[field] === first?.[field]);
  return { value: isShared ? first?.[field] : undefined, isShared };
}
