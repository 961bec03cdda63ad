import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useInside } from '../../app/inside';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { CardOf } from '../../records/card-of';
import { Moves } from '../../records/moves';
import { Points } from '../../records/points';
import { RecordLink } from '../../records/record-link';
import { Thread } from '../../records/thread';
import { inWords } from '../../words/in-words';
import { Owner } from './flag-words';
import { Band } from './register';
import { movesOn, type Risk } from './risk';
import { riskDocument } from './risk.document';

function Whole({ risk }: { risk: Risk }) {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const who = useWho();
  const say = useFormats();
  const { inherent, current, target } = risk.scores;
  const course = [
    inherent && `${t('register.inherent')} ${inherent.score}`,
    current && `${t('register.current')} ${current.score}`,
    target && `${t('register.target')} ${target.score}`,
  ].filter(Boolean);
  return (
    <div className="record-card">
      <p className="record-words">{risk.title}</p>
      <div className="record-chips">
        <Band score={current} />
        <span>{t(`issues.${risk.status}`)}</span>
      </div>
      <Moves words="log-risks" id={risk.id} offers={movesOn(risk, who)} />
      <Points
        points={[
          { name: t('column.owner'), said: <Owner id={risk.owner} /> },
          { name: t('course'), said: course.join(' → ') },
          { name: t('rationale'), said: current?.rationale },
          { name: t('list.kind'), said: inWords(risk.category) },
          { name: t('where'), said: risk.site && nameOf(risk.site) },
          {
            name: t('issues.from'),
            said: risk.from && (
              <RecordLink kind="flag" id={risk.from}>
                {t('issues.fromFlag')}
              </RecordLink>
            ),
          },
        ]}
      />
      {risk.mitigations.length > 0 && <h3>{t('mitigations')}</h3>}
      <Thread
        label={t('mitigations')}
        entries={risk.mitigations.map(({ text, on, dueOn, done }, index) => ({
          key: `${index}`,
          at: on,
          words: text,
          head: done
            ? t('doneOn', { day: say.day(on) })
            : t('plannedBy', { day: dueOn ? say.day(dueOn) : '–' }),
        }))}
      />
    </div>
  );
}

/** A risk or an issue: how it is scored, what is done, and what may be done now. */
export default function RiskCard({ id }: { id: string }) {
  const { t } = useTranslation('risks');
  const inside = useInside();
  const answer = useAnswer(riskDocument, { id }, { enabled: inside });
  if (!inside) return null;
  return (
    <CardOf answer={answer} what={t('what.risk')}>
      {({ program: { risk } }) => <Whole risk={risk} />}
    </CardOf>
  );
}
