import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFormats, type Formats } from '../../parts/format';
import { MaybeLink } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import type { MeasureFieldsFragment } from './measure-fields.document';

/** A claim with the measure that it is about. */
export type ShownClaim = MeasureFieldsFragment['claims'][number] & {
  readonly measure: { readonly id: string; readonly name: string };
};

const printed = ({ decimals }: ShownClaim, value: number | null, say: Formats) =>
  value === null
    ? null
    : new Intl.NumberFormat(say.locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: Math.max(decimals, 1),
      }).format(value);

interface ClaimsProps {
  claims: readonly ShownClaim[];
  hrefOf?: (measure: string) => string;
}

/** The columns of what others claim. */
function useColumns(hrefOf: ClaimsProps['hrefOf']): Column<ShownClaim>[] {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  return [
    {
      name: t('claims.measure'),
      cell: ({ measure }) => <MaybeLink href={hrefOf?.(measure.id)}>{measure.name}</MaybeLink>,
    },
    { name: t('claims.figure'), cell: ({ figure }) => t(`figure.${figure}`) },
    {
      name: t('claims.claimed'),
      numeric: true,
      cell: (claim) => printed(claim, claim.value, say),
    },
    {
      name: t('claims.computed'),
      numeric: true,
      cell: (claim) => printed(claim, claim.computed, say) ?? t('claims.notComputed'),
    },
    {
      name: t('claims.difference'),
      cell: ({ differs }) =>
        differs === null ? (
          <StatusChip standing="notSet" />
        ) : (
          <StatusChip
            standing={differs ? 'offTrack' : 'onTrack'}
            word={t(differs ? 'claims.differs' : 'claims.same')}
          />
        ),
    },
    { name: t('claims.claimant'), cell: ({ claimant }) => claimant },
    {
      name: t('claims.on'),
      cell: ({ claimedOn }) => say.day(claimedOn),
      sortBy: ({ claimedOn }) => claimedOn,
    },
    { name: t('claims.method'), cell: ({ method }) => method },
  ];
}

/** What others claim, beside what the recorded figures compute to; neither overwrites the other. */
export function Claims({ claims, hrefOf }: ClaimsProps) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const differing = claims.filter(({ differs }) => differs).length;
  const columns = useColumns(hrefOf);
  return (
    <>
      <SectionHeading
        title={t('claims.title')}
        finding={
          claims.length > 0 &&
          t('claims.finding', { count: differing, all: say.number(claims.length) })
        }
      />
      {claims.length === 0 ? (
        <EmptyState nothing={t('claims.none')} next={t('claims.noneNext')} />
      ) : (
        <Table
          caption={t('claims.title')}
          columns={columns}
          rows={claims}
          rowKey={({ id, measure }) => `${measure.id} ${id}`}
        />
      )}
    </>
  );
}
