import { levelOf, worstFirst, type PlacedRisk } from './placed-risk';
import { RiskArrows } from './risk-arrows';

const LIKELIHOODS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Certain'];
const IMPACTS = ['Minor', 'Moderate', 'Serious', 'Major', 'Severe'];
const IN_CELL = 2;

interface CellProps {
  risks: readonly PlacedRisk[];
  score: number;
  chosen?: string;
  onChoose: (id: string) => void;
}

function MatrixCell({ risks, score, chosen, onChoose }: CellProps) {
  const more = risks.length - IN_CELL;
  const level = levelOf(score);
  return (
    <td className={`matrix-cell matrix-${level}`}>
      <span className="unseen">{level}. </span>
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
  likelihoods?: readonly string[];
  impacts?: readonly string[];
  chosen?: PlacedRisk;
  onChoose: (id: string) => void;
}

/** Five by five: the codes of the risks in their cells, and the way of the chosen one. */
export function Grid(props: GridProps) {
  const { risks, likelihoods = LIKELIHOODS, impacts = IMPACTS, chosen, onChoose } = props;
  const ranked = worstFirst(risks);
  const rows = likelihoods.map((name, index) => ({ name, likelihood: index + 1 })).toReversed();
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="unseen">Risks by likelihood (rows) and impact (columns)</caption>
        <thead>
          <tr>
            <td aria-label="Likelihood" />
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
        Impact: 1 is {impacts[0]}, {impacts.length} is {impacts.at(-1)}.
      </p>
    </div>
  );
}
