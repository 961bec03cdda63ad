import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { changesDocument } from './changes.document';
import { FactTable } from './fact-table';
import type { Span } from './span';

const PAGE = 50;

interface TurningProps {
  page: number;
  shown: number;
  total: number;
  onOlder?: () => void;
  onNewer?: () => void;
}

/** Where the page stands in its list, and the ways on. */
function Turning({ page, shown, total, onOlder, onNewer }: TurningProps) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const from = page * PAGE + 1;
  const range = {
    from: say.number(from),
    to: say.number(from + shown - 1),
    total: say.number(total),
  };
  return (
    <div className="turning">
      <span role="status">{t('facts.range', range)}</span>
      {onNewer && <Button onClick={onNewer}>{t('facts.newer')}</Button>}
      {onOlder && <Button onClick={onOlder}>{t('facts.older')}</Button>}
    </div>
  );
}

/** The facts that are asked for, a page at a time, the newest first. */
export function Facts({ span, children }: { span: Span; children: ReactNode }) {
  const { t } = useTranslation('history');
  const [passed, setPassed] = useState<readonly string[]>([]);
  const answer = useAnswer(changesDocument, { ...span, behind: passed.at(-1) });
  return (
    <Card className="facts-card">
      <SectionHeading title={t('facts.title')} />
      {children}
      <Answered answer={answer} what={t('facts.title')} lines={16}>
        {({ program: { changes } }) =>
          changes.nodes.length === 0 ? (
            <EmptyState nothing={t('facts.none')} next={t('facts.noneNext')} />
          ) : (
            <>
              <FactTable facts={changes.nodes} />
              <Turning
                page={passed.length}
                shown={changes.nodes.length}
                total={changes.totalCount}
                onNewer={passed.length > 0 ? () => setPassed(passed.slice(0, -1)) : undefined}
                onOlder={
                  changes.pageInfo.hasNextPage
                    ? () => setPassed([...passed, changes.pageInfo.endCursor ?? ''])
                    : undefined
                }
              />
            </>
          )
        }
      </Answered>
    </Card>
  );
}
