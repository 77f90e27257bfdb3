import { ExampleCard } from './example-card.tsx';
import { RecentCards } from './recent-cards.tsx';
import { SampleList } from './sample-list.tsx';
import { SmallTemplates } from './small-templates.tsx';
import styles from './start-gallery.module.css';
import { useRecents } from './use-recents.ts';

/**
 * What an empty canvas offers beside a first role: the charts of before, an example with a finding, templates to begin
 * with, and tables to try. It shows once the list of charts is known, so that nothing moves under the pointer.
 */
export function StartGallery() {
  const recents = useRecents();
  if (!recents) return null;
  return (
    <div className={styles['gallery']}>
      {recents.entries.length > 0 && <RecentCards recents={recents} />}
      <ExampleCard />
      <SmallTemplates />
      <SampleList />
    </div>
  );
}
