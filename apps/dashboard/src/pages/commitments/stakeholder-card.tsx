import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { Banner } from '../../parts/banner';
import { useFormats } from '../../parts/format';
import { CardOf } from '../../records/card-of';
import { Moves } from '../../records/moves';
import { Points } from '../../records/points';
import { inWords } from '../../words/in-words';
import { Return, type Stakeholder } from './stakeholder-table';
import { stakeholderDocument } from './stakeholder.document';

/** Nobody states or concedes for another: only who speaks for them, or for somebody of theirs. */
export function movesOf(
  { id, withdrawnOn }: Pick<Stakeholder, 'id' | 'withdrawnOn'>,
  { voices, commands }: { voices: readonly string[]; commands: readonly string[] },
  own: readonly string[],
) {
  if (withdrawnOn !== null) return [];
  const by = voices.find((voice) => voice === id) ?? voices.find((voice) => own.includes(voice));
  const speaking = by === undefined ? [] : ['stateWiifm', 'agreeConcession'];
  return [...speaking, 'withdrawStakeholder']
    .filter((command) => commands.includes(command))
    .map((command) => ({ command, by: command === 'withdrawStakeholder' ? undefined : by }));
}

function Whole({ of }: { of: Stakeholder }) {
  const { t } = useTranslation('commitments');
  const { nameOf, stakeholders } = useProgram();
  const who = useWho();
  const say = useFormats();
  const own = stakeholders.filter(({ partOf }) => partOf === of.id).map(({ id }) => id);
  return (
    <div className="record-card">
      {of.warnings.map((warning) => (
        <Banner key={warning} kind="warning">
          {warning}
        </Banner>
      ))}
      <Moves words="log-commitments" id={of.id} offers={movesOf(of, who, own)} />
      <Points
        points={[
          { name: inWords(of.kind), said: of.role ?? of.name },
          { name: t('stakeholders.partOf', { name: '' }), said: of.partOf && nameOf(of.partOf) },
          { name: t('stakeholders.since'), said: say.day(of.since) },
          {
            name: t('stakeholders.wiifm'),
            said:
              of.wiifm.length === 0
                ? t('stakeholders.notSaid')
                : of.wiifm.map(({ id, text, on, earlier }) => (
                    <p key={id}>
                      {text}
                      <span className="under">
                        {[
                          say.day(on),
                          ...earlier.map((one) => t('stakeholders.earlier', { text: one.text })),
                        ].join(' · ')}
                      </span>
                    </p>
                  )),
          },
          ...of.concessions.map((concession) => ({
            name: t('stakeholders.concedes'),
            said: (
              <>
                {concession.change}
                <span className="under">{t('stakeholders.cost', { cost: concession.cost })}</span>
                <Return concession={concession} of={of} />
              </>
            ),
          })),
        ]}
      />
    </div>
  );
}

/** A stakeholder: what is in it for them, what they concede, and what they receive. */
export default function StakeholderCard({ id }: { id: string }) {
  const { t } = useTranslation('commitments');
  const answer = useAnswer(stakeholderDocument, { id });
  return (
    <CardOf answer={answer} what={t('what.stakeholder')}>
      {({ program: { stakeholder } }) => <Whole of={stakeholder} />}
    </CardOf>
  );
}
