import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { daysBetween } from '../../parts/day';
import { useFormats } from '../../parts/format';
import { Thread, type ThreadEntry } from '../../records/thread';
import type { Commitment } from './commitment';

type Terms = Commitment['terms'][number];

/** One version of the terms, and by how much it moves the day of the one before. */
function TermsSaid({ terms, before }: { terms: Terms; before?: Terms }) {
  const { t } = useTranslation('commitments');
  const say = useFormats();
  const moved = before ? daysBetween(before.dueOn, terms.dueOn) : 0;
  const force = terms.agreedOn
    ? t('conversation.agreed', { day: say.day(terms.agreedOn) })
    : terms.refusedOn
      ? t('conversation.refused', { day: say.day(terms.refusedOn) })
      : t('conversation.open');
  const day = say.day(terms.dueOn);
  return (
    <>
      {terms.text !== before?.text && <p>{terms.text}</p>}
      {terms.conditions.join() !== before?.conditions.join() && (
        <ul className="conditions">
          {terms.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      <p className="muted">
        {moved === 0
          ? t('conversation.due', { day })
          : t('conversation.dueMoved', { day, days: say.signed(moved) })}
        {' · '}
        {force}
      </p>
    </>
  );
}

function useJudged({ declarations, performer, customer }: Commitment) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  return declarations.flatMap((declared, index): ThreadEntry[] => {
    const { on, evidence, answeredOn, satisfied, unmet, note } = declared;
    const said = {
      key: `d${index}`,
      at: on,
      by: nameOf(performer),
      head: t('conversation.declared'),
      words: evidence.join(', '),
    };
    if (answeredOn === null) return [said];
    const words = [
      unmet.length > 0 && t('conversation.unmet', { unmet: unmet.join(', ') }),
      note,
    ].filter(Boolean);
    return [
      said,
      {
        key: `a${index}`,
        at: answeredOn,
        by: nameOf(customer),
        head: t(satisfied ? 'conversation.satisfied' : 'conversation.dissatisfied'),
        words: words.join(' '),
      },
    ];
  });
}

function useEntries(commitment: Commitment) {
  const { terms, confidences, reasons, performer, earlierPromises } = commitment;
  const { t } = useTranslation(['commitments', 'log-commitments']);
  const { nameOf } = useProgram();
  const versions = terms.map((version, index): ThreadEntry => ({
    key: `v${version.version}`,
    at: version.on,
    by: nameOf(version.by),
    head: t('conversation.version', {
      version: version.version,
      origin: t(`conversation.origin.${version.origin}`),
    }),
    words: <TermsSaid terms={version} before={terms[index - 1]} />,
  }));
  const taken = earlierPromises.map((promise, index): ThreadEntry => ({
    key: `e${index}`,
    at: promise.endedOn ?? promise.promisedOn ?? terms[0]?.on ?? '',
    head: t('conversation.taken', { name: nameOf(promise.performer) }),
  }));
  const sure = confidences.map(({ on, confidence, note }, index): ThreadEntry => ({
    key: `c${index}`,
    at: on,
    by: nameOf(performer),
    head: t('conversation.confidence', { confidence }),
    words: note,
  }));
  const why = reasons.map(({ on, reason, note }, index): ThreadEntry => ({
    key: `r${index}`,
    at: on,
    by: nameOf(performer),
    head: t('conversation.reason', { reason: t(`log-commitments:reasonCode.${reason}`) }),
    words: note,
  }));
  return [...versions, ...taken, ...sure, ...why, ...useJudged(commitment)].toSorted(
    (one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1),
  );
}

/** The conversation of a commitment: all versions of the terms, and what was said while it was kept. */
export function Conversation({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const entries = useEntries(commitment);
  return (
    <>
      <h3>{t('conversation.title')}</h3>
      <Thread label={t('conversation.title')} entries={entries} />
    </>
  );
}
