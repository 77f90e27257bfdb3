import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Comparing } from '../../editor/comparing/comparing.ts';
import { offerWords, sameRolesOffer, treatAsSame } from '../../editor/comparing/same-role-offer.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './same-roles-offer.module.css';

/** Says above the changes that some of them may be none: roles that look the same and have different ids. */
export function SameRolesOffer({ pair: { before, after } }: { pair: Pick<Comparing, 'before' | 'after'> }) {
  const { editor } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const readOnly = useEditorState((state) => state.readOnly);
  const offer = useMemo(() => sameRolesOffer(document, { before, after }), [document, before, after]);
  const [refused, refuse] = useState<string | null>(null);
  const pairKey = JSON.stringify([before, after]);
  return (
    <div className={styles['place']}>
      {offer && !readOnly && refused !== pairKey && (
        <section className={styles['offer']} aria-label="Roles under other ids">
          <p>
            {offerWords(offer)} Treat {offer.pairs.length === 1 ? 'the two' : 'them'} as the same?
          </p>
          <button
            type="button"
            className={styles['close']}
            data-tip="Leave them as they are"
            aria-label="Leave them as they are"
            onClick={() => refuse(pairKey)}
          >
            <X size={16} aria-hidden />
          </button>
          <div className={styles['answers']}>
            <button type="button" onClick={() => treatAsSame(editor, offer, offer.pairs)}>
              Treat as the same
            </button>
            <button type="button" onClick={() => editor.showSameRoles({ before, after })}>
              Show them
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
