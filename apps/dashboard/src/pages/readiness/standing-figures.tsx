import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Card } from '../../parts/card';
import { Figure } from '../../records/figure';
import { lacking, shows, type Show, type Workflow } from './workflows';

/** How many workflows stand how: each number opens the list that it counts. */
export function StandingFigures({ workflows }: { workflows: readonly Workflow[] }) {
  const { t } = useTranslation('readiness');
  const here = useHereWith();
  const count = (show: Show) => workflows.filter(shows[show]).length;
  const without = workflows.filter(({ status }) => status === 'notApplicable').length;
  const items = workflows.reduce((sum, workflow) => sum + workflow.items.length, 0);
  const of = (n: number, all: number) => t('figure.of', { n, all });
  const ready = of(count('green'), workflows.length - without);
  const figures: readonly (readonly [Show, string, string, string])[] = [
    [
      'green',
      t('figure.ready'),
      ready,
      without ? t('figure.applicable', { n: without }) : t('figure.workflows'),
    ],
    ['blocked', t('figure.blocked'), String(count('blocked')), t('figure.worstFirst')],
    ['red', t('figure.red'), String(count('red')), t('figure.score')],
    ['unknown', t('figure.unknown'), String(count('unknown')), t('figure.grey')],
    ['evidence', t('figure.evidence'), of(lacking(workflows), items), t('figure.items')],
  ];
  return (
    <Card label={t('about')} className="ready-figures">
      {figures.map(([show, label, value, about]) => (
        <Figure key={show} label={label} value={value} about={about} href={here({ show })} />
      ))}
    </Card>
  );
}
