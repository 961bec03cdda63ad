import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { RecordLink } from '../../records/record-link';
import type { Moments } from './compared-figures';
import { digestDocument, type DigestQuery } from './digest.document';
import { useMomentName } from './moment-name';

type Group = DigestQuery['program']['digest']['groups'][number];

function DigestGroup({ group }: { group: Group }) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const more = group.count - group.items.length;
  return (
    <section className="digest-group">
      <h3>
        {group.heading} <span className="digest-count">{say.number(group.count)}</span>
      </h3>
      <ul>
        {group.items.map(({ text, urgent, record, recordedAt, position }) => (
          <li key={`${position} ${text}`} className={urgent ? 'digest-urgent' : undefined}>
            {urgent && <span className="unseen">{t('compare.urgent')}: </span>}
            <RecordLink kind={record.kind} id={record.id}>
              {text}
            </RecordLink>{' '}
            <time dateTime={recordedAt}>{say.shortDay(recordedAt)}</time>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="digest-more">{t('compare.more', { more: say.number(more) })}</p>}
    </section>
  );
}

/** What changed between the moments, in sentences under the headings of an executive. */
export function DigestOfSpan({ moments }: { moments: Moments }) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const nameOf = useMomentName();
  const answer = useAnswer(digestDocument, moments);
  return (
    <Answered answer={answer} what={t('compare.title')} lines={12}>
      {({ program: { digest } }) =>
        digest.count === 0 ? (
          <EmptyState nothing={t('compare.calm')} next={t('compare.calmNext')} />
        ) : (
          <div className="digest">
            <p className="digest-finding">
              {t('compare.finding', {
                changed: t('compare.changes', say.counted(digest.count)),
                then: nameOf(moments.since),
                now: nameOf(moments.until),
              })}
            </p>
            {digest.groups
              .filter(({ count }) => count > 0)
              .map((group) => (
                <DigestGroup key={group.heading} group={group} />
              ))}
          </div>
        )
      }
    </Answered>
  );
}
