import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { milestoneNamesDocument } from '../../log/commitments/milestone-names.document';
import { useFormats } from '../../parts/format';
import { CardOf } from '../../records/card-of';
import { Moves } from '../../records/moves';
import { Points } from '../../records/points';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import type { Commitment } from './commitment';
import { commitmentDocument } from './commitment.document';
import { movesIn } from './commitment-moves';
import { CommitmentStanding, Demands, Waits } from './commitment-words';
import { Conversation } from './conversation';

/** What the milestones are called that something serves; nothing is asked where it serves none. */
function useMilestoneNames({ links }: Commitment): ReadonlyMap<string, string> {
  const enabled = links.some(({ kind }) => kind === 'milestone');
  const { data } = useAnswer(milestoneNamesDocument, {}, { enabled });
  return new Map(data?.program.milestones.nodes.map(({ id, name }) => [id, name]));
}

function Whole({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const { voices, commands } = useWho();
  const { today } = useMoment();
  const say = useFormats();
  const { id, text, customer, performer, dueOn, links } = commitment;
  const milestoneOf = useMilestoneNames(commitment);
  return (
    <div className="record-card">
      <p className="record-words">{text}</p>
      <div>
        <CommitmentStanding commitment={commitment} />
        <Demands commitment={commitment} />
      </div>
      <Moves
        words="log-commitments"
        id={id}
        offers={movesIn(commitment, { voices, commands, today })}
      />
      <Points
        points={[
          { name: t('party.performer'), said: nameOf(performer) },
          { name: t('party.customer'), said: nameOf(customer) },
          { name: t('column.due'), said: say.day(dueOn) },
          { name: t('column.waits'), said: <Waits commitment={commitment} /> },
          {
            name: t('party.serves'),
            said: links.map(({ kind, to }) => (
              <span key={`${kind} ${to}`} className="served">
                <RecordLink kind={kind} id={to}>
                  {milestoneOf.get(to) ?? to}
                </RecordLink>{' '}
              </span>
            )),
          },
        ]}
      />
      <Conversation commitment={commitment} />
    </div>
  );
}

/** A commitment: where it stands, what may be said next, and the whole conversation. */
export default function CommitmentCard({ id }: { id: string }) {
  const { t } = useTranslation('commitments');
  const answer = useAnswer(commitmentDocument, { id });
  return (
    <CardOf answer={answer} what={t('what.commitment')}>
      {({ program: { commitment } }) => <Whole commitment={commitment} />}
    </CardOf>
  );
}
