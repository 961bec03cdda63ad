import { useTranslation } from 'react-i18next';
import { Legend } from './legend';
import { Bar, Diamond, Tick } from './marks';

/** What the marks of the benefits' bars mean. */
export function BulletsLegend({ ranged }: { ranged: boolean }) {
  const { t } = useTranslation('charts');
  const forecast = (
    <>
      {ranged && <Bar from={0} to={100} y={9} height={12} className="fill-range" />}
      <Tick x={50} y={9} className="line-accent" />
    </>
  );
  const actual = <Bar from={0} to={100} y={9} height={6} className="fill-accent" />;
  return (
    <Legend
      items={[
        { mark: <Diamond x={50} y={9} />, word: t('word.promise') },
        { mark: <Tick x={50} y={9} />, word: t('word.target') },
        { mark: forecast, word: t(ranged ? 'word.forecastRange' : 'word.forecast') },
        { mark: actual, word: t('word.actual') },
      ]}
    />
  );
}
