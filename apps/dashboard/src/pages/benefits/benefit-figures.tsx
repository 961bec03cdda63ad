import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { PartyChip } from '../../parts/party-chip';
import { Figure } from '../../records/figure';
import { useRecordAddress } from '../../records/record-link';
import { atRiskDocument } from './at-risk.document';
import type { BenefitQuery } from './benefit.document';
import { useMoneyWords } from './money-words';

/** The figures of one benefit: its money and how much of its way is done; each opens what it rests on. */
export function BenefitFigures({ benefit }: { benefit: BenefitQuery['program']['benefit'] }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const words = useMoneyWords();
  const { nameOf } = useProgram();
  const record = useRecordAddress();
  const risk = useAnswer(atRiskDocument, {});
  const mine = risk.data?.program.benefitsAtRisk.find(({ benefit: id }) => id === benefit.id);
  const { id, currency, attainment, plannedAttainment, plannedToDate, owner, measure } = benefit;
  const percent = (share: number) => say.percent(100 * share);
  const ofMeasure = measure ? record('measure', measure.id) : undefined;
  return (
    <>
      <div className="benefit-figures">
        <Figure
          label={t('one.realised')}
          value={words.money(benefit.realisedToDate, currency) ?? '–'}
          href={ofMeasure}
          about={
            plannedToDate !== null &&
            t('one.realisedOf', { planned: words.money(plannedToDate, currency) ?? '' })
          }
        />
        <Figure
          label={t('one.way')}
          value={attainment === null ? '–' : percent(attainment)}
          href={ofMeasure}
          about={
            plannedAttainment !== null &&
            t('one.wayPlanned', { planned: percent(plannedAttainment) })
          }
        />
        <Figure
          label={t('one.yearly')}
          value={words.money(benefit.annualValue, currency) ?? '–'}
          href={record('benefit', id)}
          about={words.class(benefit.class)}
        />
        <Figure
          label={t('one.atRisk')}
          value={(mine && words.range(mine, currency)) ?? '–'}
          about={mine?.note}
        />
      </div>
      <p className="benefit-owner">
        {t('one.owner')}:{' '}
        <PartyChip
          name={owner === null ? undefined : nameOf(owner)}
          kind="organisation"
          of={owner === null ? undefined : t(benefit.permanentOwner ? 'one.stays' : 'one.goes')}
        />
      </p>
    </>
  );
}
