import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { daysLater } from '../../parts/day';
import '../../parts/field.css';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { overviewChangesDocument, type OverviewChangesQuery } from './changes.document';
import { useLastLook } from './last-look';

type Item = OverviewChangesQuery['program']['digest']['urgent'][number];

function Items({ items }: { items: readonly Item[] }) {
  const say = useFormats();
  return (
    <ul className="changes">
      {items.map(({ text, recordedAt, position, record }) => (
        <li key={position}>
          <RecordLink kind={record.kind} id={record.id}>
            {text}
          </RecordLink>
          <time dateTime={recordedAt}>{say.shortDay(recordedAt)}</time>
        </li>
      ))}
    </ul>
  );
}

function Digest({
  digest,
  since,
}: {
  digest: OverviewChangesQuery['program']['digest'];
  since: string;
}) {
  const { t } = useTranslation('overview');
  const address = usePageAddress();
  return (
    <>
      {digest.urgent.length > 0 && (
        <>
          <h3 className="changes-urgent">{t('urgent')}</h3>
          <Items items={digest.urgent} />
        </>
      )}
      {digest.groups.map(({ heading, count, items }) => (
        <div key={heading} className="changes-group">
          <h3>
            {heading} <span className="changes-count">{count}</span>
          </h3>
          <Items items={items} />
        </div>
      ))}
      <p className="overview-more">
        <Link href={address('history', { since })}>{t('allChanges', { n: digest.count })}</Link>
      </p>
    </>
  );
}

/** What changed since the last look, or within some days, in sentences. */
export function ChangesCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const { program, today } = useMoment();
  const lastLook = useLastLook(program);
  const choices = [
    ...(lastLook && lastLook.slice(0, 10) < today
      ? [{ value: lastLook, label: t('sinceLastLook', { day: say.shortDay(lastLook) }) }]
      : []),
    { value: daysLater(today, -7), label: t('sinceDays', { n: 7 }) },
    { value: daysLater(today, -30), label: t('sinceDays', { n: 30 }) },
    { value: daysLater(today, -90), label: t('sinceDays', { n: 90 }) },
  ];
  const [chosen, setChosen] = useState<string>();
  const since = chosen ?? choices[0]?.value ?? today;
  const answer = useAnswer(overviewChangesDocument, { since });
  return (
    <Card className={className}>
      <SectionHeading
        title={t('changed')}
        finding={answer.data && t('changedFinding', { n: answer.data.program.digest.count })}
        aside={
          <select
            className="control changes-since"
            aria-label={t('since')}
            value={since}
            onChange={({ target }) => setChosen(target.value)}
          >
            {choices.map(({ value, label }) => (
              <option key={label} value={value}>
                {label}
              </option>
            ))}
          </select>
        }
      />
      <Answered answer={answer} what={t('changed')}>
        {({ program: { digest } }) => <Digest digest={digest} since={since} />}
      </Answered>
    </Card>
  );
}
