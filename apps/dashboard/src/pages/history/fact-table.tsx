import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { Table, type Column } from '../../parts/table';
import { RecordLink, useRecordAddress } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { nameIn, recordOf, type ListedFact } from './fact-record';

/** What a fact is about, as a way to its record. */
function About({ fact }: { fact: ListedFact }) {
  const { nameOf } = useProgram();
  const record = recordOf(fact);
  const said = nameIn(fact);
  const name = nameOf(said);
  const what = inWords(record?.kind ?? fact.record.kind);
  return (
    <span className="fact-about">
      <span className="fact-kind">{what}</span>
      {record ? (
        <RecordLink kind={record.kind} id={record.id}>
          {name}
        </RecordLink>
      ) : (
        name
      )}
    </span>
  );
}

/** Who did it; a way to all that they did. */
function Who({ fact }: { fact: ListedFact }) {
  const { t } = useTranslation('history');
  const { nameOf } = useProgram();
  const here = useHereWith();
  const { actor, actorName, onBehalfOf } = fact;
  const byName = (said: string) =>
    said.startsWith('policy:')
      ? `${t('facts.plumbline')}: ${inWords(said.slice(7))}`
      : nameOf(said);
  const name = actor === 'withheld' ? t('facts.withheld') : byName(actorName);
  return (
    <>
      <Link href={here({ actor })}>{name}</Link>
      {onBehalfOf && (
        <span className="fact-for"> {t('facts.for', { name: nameOf(onBehalfOf) })}</span>
      )}
    </>
  );
}

/** Facts in a table: what, to what, who, both clocks, why and where it is written. */
export function FactTable({ facts }: { facts: readonly ListedFact[] }) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const here = useHereWith();
  const recordAddress = useRecordAddress();
  const clock = (at: string) => (
    <time dateTime={at} className="one-line">
      {say.day(at)}
    </time>
  );
  const columns: Column<ListedFact>[] = [
    { name: t('facts.what'), cell: ({ type }) => inWords(type) },
    { name: t('facts.to'), cell: (fact) => <About fact={fact} /> },
    { name: t('facts.who'), cell: (fact) => <Who fact={fact} /> },
    { name: t('facts.true'), cell: ({ effectiveAt }) => clock(effectiveAt) },
    {
      name: t('facts.known'),
      cell: ({ recordedAt }) => (
        <time dateTime={recordedAt} className="one-line">
          {say.day(recordedAt)} {recordedAt.slice(11, 16)}
        </time>
      ),
    },
    { name: t('facts.reason'), cell: ({ reason }) => reason },
    { name: t('facts.source'), cell: ({ source }) => source },
    {
      name: t('facts.then'),
      cell: ({ position }) => (
        <Link href={here({ asOf: position, since: undefined, until: undefined })}>
          <span className="unseen">{t('facts.thenOf', { position })}</span>
          <span aria-hidden>{position.replace(/^0+/, '')}</span>
        </Link>
      ),
    },
  ];
  return (
    <Table
      caption={t('facts.caption')}
      columns={columns}
      rows={facts}
      rowKey={({ id }) => id}
      rowHref={(fact) => {
        const record = recordOf(fact);
        return record && recordAddress(record.kind, record.id);
      }}
    />
  );
}
