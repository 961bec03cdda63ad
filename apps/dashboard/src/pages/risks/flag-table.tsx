import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { urgentFirst, type Flag } from './flag';
import { FlagStanding, Owed, Owner, useRaiser } from './flag-words';

function Seen({ flag }: { flag: Flag }) {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const raiser = useRaiser();
  const area = [inWords(flag.category), flag.site && nameOf(flag.site)].filter(Boolean).join(' · ');
  return (
    <>
      <RecordLink kind="flag" id={flag.id} className="row-link">
        {inShort(flag.seen)}
      </RecordLink>
      <span className="under">
        {flag.patientSafety && <b className="negative">{t('patientSafety')} · </b>}
        {area} · {raiser(flag)}
        {flag.signals > 1 && ` · ${t('signals', { count: flag.signals })}`}
      </span>
    </>
  );
}

/** Flags in rows: what was seen, where it stands, what is owed, with whom it is, who owns it. */
export function FlagTable({ flags }: { flags: readonly Flag[] }) {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const say = useFormats();
  const columns: Column<Flag>[] = [
    { name: t('column.flag'), cell: (flag) => <Seen flag={flag} />, sortBy: ({ seen }) => seen },
    {
      name: t('column.standing'),
      cell: (flag) => <FlagStanding flag={flag} />,
      sortBy: ({ status }) => status,
    },
    {
      name: t('column.owed'),
      cell: (flag) => <Owed flag={flag} />,
      sortBy: ({ respondBy }) => respondBy,
    },
    {
      name: t('column.with'),
      cell: ({ goesTo, level }) => (
        <>
          {t(`addressee.${goesTo}`)}
          <span className="under">{inWords(level)}</span>
        </>
      ),
      sortBy: ({ goesTo }) => goesTo,
    },
    {
      name: t('column.owner'),
      cell: ({ owner }) => <Owner id={owner} />,
      sortBy: ({ owner }) => owner && nameOf(owner),
    },
    {
      name: t('column.age'),
      numeric: true,
      cell: ({ ageDays }) => `${say.number(ageDays)} d`,
      sortBy: ({ ageDays }) => ageDays,
    },
  ];
  return (
    <Table
      caption={t('list.caption')}
      columns={columns}
      rows={flags.toSorted(urgentFirst)}
      rowKey={({ id }) => id}
    />
  );
}
