import { useTranslation } from 'react-i18next';
import { Banner } from '../../parts/banner';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Figure } from '../../records/figure';
import type { GateInFull } from './gate-score';

/** What was said in private, as figures and sentences without names; nothing while fewer than three have voted. */
export function GateConfidenceCard({ gate: { confidence, disagreement } }: { gate: GateInFull }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  if (!confidence) return <SectionHeading title={t('inPrivate')} finding={t('tooFewVotes')} />;
  const { votes, median, range, below6, dissent } = confidence;
  return (
    <>
      <SectionHeading title={t('inPrivate')} finding={t('inPrivateAbout')} />
      {disagreement && <Banner kind="warning">{t('disagreement', { range })}</Banner>}
      <div className="plan-confidence">
        <Figure label={t('median')} value={t('ofTen', { n: say.number(median) })} />
        <Figure label={t('range')} value={t('points', say.counted(range))} />
        <Figure label={t('below6')} value={t('ofAll', { n: below6, all: votes })} />
      </div>
      {dissent.length > 0 && (
        <>
          <h3 className="plan-subtitle">{t('dissent')}</h3>
          <ul className="plan-dissent">
            {dissent.map((said) => (
              <li key={said}>“{said}”</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
