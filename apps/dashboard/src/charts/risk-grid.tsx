import { levelOf, worstFirst, type PlacedRisk } from './placed-risk';
import { useTelling } from './telling';
import { RiskArrows } from './risk-arrows';

const LIKELIHOODS = ['rare', 'unlikely', 'possible', 'likely', 'certain'] as const;
const IMPACTS = ['minor', 'moderate', 'serious', 'major', 'severe'] as const;
const IN_CELL = 2;

interface CellProps {
  risks: readonly PlacedRisk[];
  score: number;
  chosen?: string;
  onChoose: (id: string) => void;
}

function MatrixCell({ risks, score, chosen, onChoose }: CellProps) {
  const { t } = useTelling();
  const more = risks.length - IN_CELL;
  const level = levelOf(score);
  return (
    <td className={`matrix-cell matrix-${level}`}>
      <span className="unseen">{t(`risks.level.${level}`)}. </span>
      <span className="matrix-codes">
        {risks.slice(0, IN_CELL).map(({ id, code, name }) => (
          <button
            key={id}
            type="button"
            className="risk-code"
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            {code}
            <span className="unseen">: {name}</span>
          </button>
        ))}
        {more > 0 && <span className="matrix-more">+{more}</span>}
      </span>
    </td>
  );
}

interface GridProps {
  risks: readonly PlacedRisk[];
  chosen?: PlacedRisk;
  onChoose: (id: string) => void;
}

/** Five by five: the codes of the risks in their cells, and the way of the chosen one. */
export function Grid(props: GridProps) {
  const { risks, chosen, onChoose } = props;
  const { t } = useTelling();
  const ranked = worstFirst(risks);
  const impacts = IMPACTS.map((impact) => t(`risks.impacts.${impact}`));
  const rows = LIKELIHOODS.map((likelihood, index) => ({
    name: t(`risks.likelihoods.${likelihood}`),
    likelihood: index + 1,
  })).toReversed();
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="unseen">{t('risks.caption')}</caption>
        <thead>
          <tr>
            <td aria-label={t('risks.likelihood')} />
            {impacts.map((name, index) => (
              <th key={name} scope="col">
                <span className="matrix-word">{name}</span>
                <span className="matrix-digit" aria-hidden>
                  {index + 1}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, likelihood }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {impacts.map((column, index) => (
                <MatrixCell
                  key={column}
                  score={likelihood * (index + 1)}
                  chosen={chosen?.id}
                  onChoose={onChoose}
                  risks={ranked.filter(
                    ({ current }) =>
                      current?.likelihood === likelihood && current.impact === index + 1,
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && <RiskArrows risk={chosen} />}
      <p className="matrix-digit chart-note" aria-hidden>
        {t('risks.impact', {
          least: 1,
          first: t('risks.impacts.minor'),
          most: impacts.length,
          last: t('risks.impacts.severe'),
        })}
      </p>
    </div>
  );
}
