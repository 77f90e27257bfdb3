import { FilePlus2 } from 'lucide-react';
import { addReport } from '../../editor/actions/role-actions.ts';
import { TEMPLATE_GROUPS } from '../../editor/templates/all-templates.ts';
import { useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { moveAmongCards } from '../templates/move-among-cards.ts';
import { Section } from './section.tsx';
import { SmallTemplate } from './small-template.tsx';
import styles from './small-templates.module.css';

const oneStop = rovingFocus({ items: '[data-card]', along: 'row' });

/** The templates as small pictures, and a chart without one. The window says more about each. */
export function SmallTemplates() {
  const workplace = useWorkplace();
  return (
    <Section title="Templates to start from" words="Each becomes a chart of its own, to change as you like.">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hands arrow keys to its buttons */}
      <div ref={oneStop} className={styles['groups']} onKeyDown={moveAmongCards}>
        <button type="button" className={styles['blank']} data-card onClick={() => addReport.run(workplace)}>
          <FilePlus2 size={18} aria-hidden />
          <span className={styles['name']}>Blank chart</span>
          <span className={styles['words']}>Begin with a role of your own, and name it.</span>
        </button>
        {TEMPLATE_GROUPS.map(({ id, title, templates }) => (
          <div key={id} className={styles['group']}>
            <h3>{title}</h3>
            <ul className={styles['cards']}>
              {templates.map((template) => (
                <li key={template.id}>
                  <SmallTemplate template={template} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
