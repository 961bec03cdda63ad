import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';
import { useWho } from '../../app/who';
import { Banner } from '../../parts/banner';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { SectionHeading } from '../../parts/section-heading';
import { Skeleton } from '../../parts/skeleton';
import { heaps, type DeskItem, type Heap } from './desk';
import { DeskList } from './desk-list';
import { useDesk } from './use-desk';

/** What asks for an answer stands at the left, all else beside it. */
const columns: readonly (readonly Heap[])[] = [['answers'], ['owed', 'owedToMe', 'raised']];

interface HeapProps {
  heap: Heap;
  items: readonly DeskItem[];
  voices: boolean;
}

function HeapCard({ heap, items, voices }: HeapProps) {
  const { t } = useTranslation('desk');
  const own = items.filter(({ kind }) => heaps[heap].includes(kind));
  const late = own.filter(({ overdue }) => overdue).length;
  return (
    <Card>
      <SectionHeading
        title={t(`heap.${heap}`)}
        finding={own.length > 0 && t('finding', { n: own.length, late })}
      />
      {own.length === 0 ? (
        <EmptyState nothing={t(`nothing.${heap}`)} next={t(`nothingNext.${heap}`)} />
      ) : (
        <DeskList items={own} voices={voices} />
      )}
    </Card>
  );
}

/** What waits for who looks, what they owe, what they wait for, and what became of what they raised. */
export function Page() {
  const { t } = useTranslation(['desk', 'shell']);
  const { voices } = useWho();
  const { items, error } = useDesk(voices);
  return (
    <Frame title={t('shell:page.desk')} about={t('desk:about')}>
      {error && <Banner kind="bad">{error.message}</Banner>}
      {voices.length === 0 ? (
        <EmptyState nothing={t('desk:noVoice')} next={t('desk:noVoiceNext')} />
      ) : !items ? (
        !error && <Skeleton what={t('shell:page.desk')} lines={10} />
      ) : (
        <div className="desk-columns">
          {columns.map((heapsOfColumn) => (
            <div key={heapsOfColumn[0]} className="desk-column">
              {heapsOfColumn.map((heap) => (
                <HeapCard key={heap} heap={heap} items={items} voices={voices.length > 1} />
              ))}
            </div>
          ))}
        </div>
      )}
    </Frame>
  );
}
