import { useEffect } from 'react';
import { CATALOGUE, findRule } from '../../rules/catalogue/index.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { Introduction } from './introduction.tsx';
import styles from './rule-book.module.css';
import { RuleList } from './rule-list.tsx';
import { RulePage } from './rule-page.tsx';

/** Every rule on a page of its own, and what this document makes of it. */
export function RuleBook() {
  const { editor, view } = useWorkplace();
  const openRule = useEditorState((state) => state.openRule);
  const rule = openRule === null ? undefined : findRule(openRule);
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const { ref } = modal;
  useEffect(() => {
    const book = ref.current;
    const start = book?.querySelector<HTMLElement>('[aria-current="page"]') ?? book?.querySelector('input');
    start?.focus();
  }, [ref]);

  const show = (finding: Finding) => {
    close();
    editor.showFinding(findingIdentity(finding));
    const [first] = finding.roles;
    if (first === undefined) return;
    editor.selectRole(first);
    view.reveal(first);
  };

  return (
    <DialogFrame
      title="Rule book"
      words={`${CATALOGUE.length} rules, each with its reason, its remedy and its sources.`}
      modal={modal}
      onClose={close}
      className={styles['dialog']}
    >
      <div className={styles['body']}>
        <RuleList open={rule} />
        <div key={rule?.id} className={styles['page']}>
          {rule ? <RulePage rule={rule} onShowFinding={show} /> : <Introduction />}
        </div>
      </div>
    </DialogFrame>
  );
}
