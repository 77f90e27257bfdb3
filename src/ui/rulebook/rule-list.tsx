import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { searchRules } from '../../editor/rule-search.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ChangedRules } from './changed-rules.tsx';
import { RuleItem } from './rule-item.tsx';
import styles from './rule-list.module.css';
import { useFindingCounts } from './use-finding-counts.ts';

/** All rules, to be searched and walked through with the arrow keys. */
export function RuleList({ open }: { open: Rule | undefined }) {
  const { editor } = useWorkplace();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => searchRules(query), [query]);
  const settings = useEditorState((state) => state.document.rules);
  const counts = useFindingCounts();
  const listed = groups.flatMap(({ rules }) => rules);
  // One stop for the Tab key: the open rule, or the first where it is not listed.
  const stop = open && listed.includes(open) ? open : listed[0];

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
            if (event.key === 'Enter' && listed[0]) editor.showRule(listed[0].id);
            if (event.key === 'ArrowDown') walk(event);
          }}
        />
      </label>
      <div className={styles['groups']}>
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
                    isStop={rule === stop}
                    onKeyDown={walk}
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

/** The arrow keys open the next and the previous rule, Home and End the first and the last. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const list = event.currentTarget.closest('nav');
  const items = [...(list?.querySelectorAll<HTMLButtonElement>('[data-rule]') ?? [])];
  const from = items.findIndex((item) => item === event.currentTarget);
  const next = items[nextItem(event.key, from, items.length) ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

/** From the search field, which counts as before the first, the arrow leads into the list. */
function nextItem(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
