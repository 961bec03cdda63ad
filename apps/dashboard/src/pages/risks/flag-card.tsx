import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { CardOf } from '../../records/card-of';
import { Moves } from '../../records/moves';
import { Points } from '../../records/points';
import { Thread } from '../../records/thread';
import { inWords } from '../../words/in-words';
import type { Flag } from './flag';
import { movesWith } from './flag-moves';
import { threadOf, type Said } from './flag-thread';
import { FlagStanding, Owed, Owner, useRaiser } from './flag-words';
import { flagDocument } from './flag.document';

function useSaidOf() {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const say = useFormats();
  const detailOf = ({ what, detail }: Said) => {
    if (!detail) return '–';
    if (what === 'planned') return say.day(detail);
    const went = what === 'wentUp' || what === 'wentDown';
    return went ? t(`addressee.${detail as Flag['goesTo']}`) : inWords(detail);
  };
  return (said: Said, index: number) => ({
    key: `${index}`,
    at: said.at,
    head: t(`thread.${said.what}`, { detail: detailOf(said) }),
    by: said.by && nameOf(said.by),
    words: said.words,
  });
}

function Whole({ flag }: { flag: Flag }) {
  const { t } = useTranslation('risks');
  const { nameOf, stakeholders } = useProgram();
  const { voices, commands } = useWho();
  const raiser = useRaiser();
  const saidOf = useSaidOf();
  const left = stakeholders.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id);
  return (
    <div className="record-card">
      <div className="record-chips">
        <FlagStanding flag={flag} />
        <span>{t(`addressee.${flag.goesTo}`)}</span>
        <span className="muted">{raiser(flag)}</span>
      </div>
      <Moves words="log-risks" id={flag.id} offers={movesWith(flag, { voices, commands, left })} />
      <Points
        points={[
          { name: t('column.owed'), said: flag.owed && <Owed flag={flag} /> },
          { name: t('column.owner'), said: <Owner id={flag.owner} /> },
          { name: t('threatens'), said: flag.threatens },
          { name: t('level'), said: inWords(flag.level) },
          {
            name: t('where'),
            said: [flag.site && nameOf(flag.site), flag.where].filter(Boolean).join(', '),
          },
          { name: t('evidence'), said: flag.evidence },
          { name: t('list.kind'), said: inWords(flag.category) },
          { name: '', said: flag.outsideScope && t('outsideScope') },
        ]}
      />
      <h3>{t('thread.title')}</h3>
      <Thread label={t('thread.title')} entries={threadOf(flag).map(saidOf)} />
    </div>
  );
}

/** A flag: where it stands, what may be done with it, and its thread. */
export default function FlagCard({ id }: { id: string }) {
  const { t } = useTranslation('risks');
  const answer = useAnswer(flagDocument, { id });
  return (
    <CardOf answer={answer} what={t('what.flag')}>
      {({ program: { flag } }) => <Whole flag={flag} />}
    </CardOf>
  );
}
