import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { searchRules } from '../../editor/rule-search.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ChangedRules } from './changed-rules.tsx';
import { RuleItem } from './rule-item.tsx';
import styles from './rule-list.module.css';
import { useFindingCounts } from './use-finding-counts.ts';

const oneStop = rovingFocus({
  items: '[data-rule]',
  along: 'column',
  start: '[aria-current="page"]',
  isPressed: true,
});

/** All rules, to be searched and walked through with the arrow keys. */
export function RuleList({ open }: { open: Rule | undefined }) {
  const { editor } = useWorkplace();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => searchRules(query), [query]);
  const settings = useEditorState((state) => state.document.rules);
  const counts = useFindingCounts();
  const first = groups[0]?.rules[0];
  const firstItem = useRef<HTMLButtonElement>(null);

  return (
    <nav className={styles['list']} aria-label="Rules">
      <label className={styles['search']}>
        <Search size={15} aria-hidden />
        <input
          type="search"
          placeholder="Find a rule"
          aria-label="Find a rule"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!first || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            if (event.key === 'ArrowDown') firstItem.current?.focus();
            editor.showRule(first.id);
          }}
        />
      </label>
      <div ref={oneStop} className={styles['groups']}>
        {groups.map(({ title, rules }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles['heading']}>{title}</h3>
            <ul>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <RuleItem
                    rule={rule}
                    setting={settings?.get(rule.id)}
                    count={counts.get(rule.id) ?? 0}
                    isOpen={rule === open}
                    ref={rule === first ? firstItem : undefined}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <p className={styles['none']}>
            No rule speaks of “{query.trim()}”. Try another word, such as “board”, “budget” or “sales”.
          </p>
        )}
      </div>
      <ChangedRules />
    </nav>
  );
}
