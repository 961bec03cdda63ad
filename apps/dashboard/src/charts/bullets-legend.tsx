import { Legend } from './legend';
import { Bar, Diamond, Tick } from './marks';

/** What the marks of the benefits' bars mean. */
export const BulletsLegend = ({ ranged }: { ranged: boolean }) => (
  <Legend
    items={[
      { mark: <Diamond x={50} y={9} />, word: 'Promise' },
      { mark: <Tick x={50} y={9} />, word: 'Target' },
      {
        mark: (
          <>
            {ranged && <Bar from={0} to={100} y={9} height={12} className="fill-range" />}
            <Tick x={50} y={9} className="line-accent" />
          </>
        ),
        word: ranged ? 'Forecast, 80% range' : 'Forecast',
      },
      { mark: <Bar from={0} to={100} y={9} height={6} className="fill-accent" />, word: 'Actual' },
    ]}
  />
);
