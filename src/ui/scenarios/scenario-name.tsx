import { type RefObject, useLayoutEffect, useRef } from 'react';
import { giveName } from '../../editor/actions/scenario-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useDraft } from '../primitives/use-draft.ts';
import styles from './scenario-strip.module.css';

interface Props {
  readonly id: string;
  /** The tabs, among which the name is written over its own. */
  readonly list: RefObject<HTMLElement | null>;
  /** Told that the naming ends by a key, after which the tab takes the keyboard back. */
  readonly onKey: () => void;
}

/** The name of a scenario while it is being changed. It lies over the tab, since a tab may hold no field. */
export function ScenarioName({ id, list, onKey }: Props) {
  const { editor } = useWorkplace();
  const name = useEditorState(
    ({ document }) => document.scenarios.find((scenario) => scenario.id === id)?.name ?? '',
  );
  const field = useRef<HTMLInputElement>(null);
  const { props: draft } = useDraft({
    value: name,
    onCommit: (next) => giveName(editor, id, next),
    onDone: () => editor.nameScenario(null),
  });
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[data-naming="true"]');
    if (!tab || !field.current) return;
    field.current.style.left = `${tab.offsetLeft}px`;
    field.current.style.width = `${tab.offsetWidth}px`;
    field.current.focus();
    field.current.select();
  }, [list]);
  return (
    <input
      {...draft}
      ref={field}
      dir="auto"
      className={styles['field']}
      aria-label="Name of the scenario"
      autoComplete="off"
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') onKey();
        draft.onKeyDown(event);
      }}
    />
  );
}
