import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Moves } from '../../records/moves';
import { Points } from '../../records/points';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import type { Commitment } from './commitment';
import { movesIn } from './commitment-moves';
import { CommitmentStanding, Demands, Waits } from './commitment-words';
import { commitmentsDocument } from './commitments.document';
import { Conversation } from './conversation';

interface WholeProps {
  commitment: Commitment;
  milestones: readonly { id: string; name: string }[];
}

function Whole({ commitment, milestones }: WholeProps) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const { voices, commands } = useWho();
  const { today } = useMoment();
  const say = useFormats();
  const { id, text, customer, performer, dueOn, links } = commitment;
  const milestoneOf = new Map(milestones.map((milestone) => [milestone.id, milestone.name]));
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
  const answer = useAnswer(commitmentsDocument, {});
  return (
    <Answered answer={answer} what={t('what.commitment')}>
      {({ program: { commitments, milestones } }) => {
        const commitment = commitments.nodes.find((one) => one.id === id);
        return commitment && <Whole commitment={commitment} milestones={milestones.nodes} />;
      }}
    </Answered>
  );
}
