import type { RuleBasis, RuleDocs } from '../../rules/define-rule.ts';
import type { Source } from '../../rules/sources/source.ts';
import styles from './sources.module.css';

const BASIS_WORDS: Record<RuleBasis, string> = {
  opinion: 'An opinion, not a law.',
  practice: 'Common practice, not a law.',
  integrity: 'The chart contradicts itself here, whatever one’s opinion.',
};

/** Who says so, by author and title, and who sees it otherwise. */
export function Sources({ docs, basis }: { docs: RuleDocs; basis: RuleBasis }) {
  return (
    <div className={styles['sources']}>
      {docs.sources.length > 0 && <Cited lead="According to" sources={docs.sources} />}
      {docs.contrary !== undefined && docs.contrary.length > 0 && (
        <Cited lead="Seen otherwise by" sources={docs.contrary} />
      )}
      <p>{BASIS_WORDS[basis]}</p>
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
