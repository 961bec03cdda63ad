import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Card } from '../../parts/card';
import { Figure } from '../../records/figure';
import { narrowed, type Decision, type Narrowing } from './decisions';

/** How many were decided, touch HIM, were decided without it, were waived or reopened; each opens its list. */
export function DecisionFigures({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('decisions');
  const here = useHereWith();
  const touching = narrowed(decisions, 'touching').length;
  const figures: [Exclude<Narrowing, 'all'>, number][] = [
    ['without', touching],
    ['waived', touching],
    ['reopened', decisions.length],
    ['touching', decisions.length],
  ];
  return (
    <Card label={t('figures')} className="decision-figures">
      {figures.map(([narrowing, all]) => (
        <Figure
          key={narrowing}
          label={t(`narrowed.${narrowing}`)}
          value={t('ofAll', { n: narrowed(decisions, narrowing).length, all })}
          href={`${here({ show: narrowing })}#decisions`}
          about={t(`narrowedAbout.${narrowing}`)}
        />
      ))}
    </Card>
  );
}
