import { useEffect, useId, useRef, useState } from 'react';
import { openBlank } from '../../editor/opening.ts';
import { ALL_TEMPLATES, TEMPLATE_GROUPS } from '../../editor/templates/all-templates.ts';
import { openTemplate } from '../../editor/templates/open-template.ts';
import { useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { useTheme } from '../use-theme.ts';
import { BlankCard } from './blank-card.tsx';
import { moveAmongCards } from './move-among-cards.ts';
import { TemplateCard } from './template-card.tsx';
import styles from './template-gallery.module.css';
import { usePreviews } from './use-previews.ts';

/** The templates, and a chart without one. Choosing opens a new chart beside the one there is. */
export function TemplateGallery() {
  const { editor } = useWorkplace();
  const previews = usePreviews(ALL_TEMPLATES, useTheme());
  const { modal, close } = useModal({
    onClose: () => editor.showDialog(null),
    onKeyDown: moveAmongCards,
  });
  const first = useRef<HTMLButtonElement>(null);
  const heading = useId();
  useEffect(() => first.current?.focus(), []);
  const [isOpening, setOpening] = useState(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  // Until the new chart is there the window covers the one before: what somebody did to that would seem lost. Whoever
  // closes the window meanwhile no longer wants it.
  const choose = async (open: () => Promise<void> | void) => {
    if (isOpening) return;
    setOpening(true);
    await open();
    close();
  };
  const reload = () => window.location.reload();

  return (
    <DialogFrame
      title="New chart"
      words="Each opens as a chart of its own. The one you have stays as it is."
      modal={modal}
      onClose={close}
      className={styles['dialog']}
    >
      <div className={styles['body']} aria-busy={isOpening}>
        <BlankCard ref={first} onChoose={() => void choose(() => openBlank(editor))} />
        {TEMPLATE_GROUPS.map(({ id, title, words, templates }) => (
          <section key={id} aria-labelledby={`${heading}-${id}`}>
            <div className={styles['group']}>
              <h3 id={`${heading}-${id}`}>{title}</h3>
              <p>{words}</p>
            </div>
            <ul className={styles['cards']}>
              {templates.map((template) => (
                <li key={template.id}>
                  <TemplateCard
                    template={template}
                    preview={previews.get(template.id)}
                    onChoose={() =>
                      void choose(() =>
                        openTemplate(editor, template, { reload, isWanted: () => !isGone.current }),
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
