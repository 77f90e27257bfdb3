import type { Rule, RuleBasis } from '../../rules/define-rule.ts';
import type { Source } from '../../rules/sources/source.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './sources.module.css';

const BASIS_WORDS: Record<RuleBasis, string> = {
  opinion: 'An opinion, not a law.',
  practice: 'Common practice, not a law.',
  integrity: 'The chart contradicts itself here, whatever one’s opinion.',
};

/** Who says so, by author and title, who sees it otherwise, and the way to the rule’s own page. */
export function Sources({ rule: { id, docs, basis } }: { rule: Rule }) {
  const { editor } = useWorkplace();
  return (
    <div className={styles['sources']}>
      {docs.sources.length > 0 && <Cited lead="According to" sources={docs.sources} />}
      {docs.contrary !== undefined && docs.contrary.length > 0 && (
        <Cited lead="Seen otherwise by" sources={docs.contrary} />
      )}
      <p>
        {BASIS_WORDS[basis]}{' '}
        <button type="button" className={styles['page']} onClick={() => editor.showRule(id)}>
          In the rule book
        </button>
      </p>
    </div>
  );
}

function Cited({ lead, sources }: { lead: string; sources: readonly Source[] }) {
  return (
    <p>
      {lead}{' '}
      {sources.map((source, position) => (
        <span key={source.id}>
          {position > 0 && (position === sources.length - 1 ? ' and ' : '; ')}
          {source.author}, <cite>{source.title}</cite>
          {source.year !== undefined && ` (${source.year})`}
          {position === sources.length - 1 && !/[.?!]$/.test(source.title) && '.'}
        </span>
      ))}
    </p>
  );
}
