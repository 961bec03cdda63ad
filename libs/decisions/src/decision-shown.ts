import type { Decision, DecisionOutcome } from './decision.documents';
import type { DecisionArea } from './decision.events';
import type { DecisionRecord, OutcomeRecord } from './decisions.view';
import type { DecisionVoice } from './voices.view';

/**
 * A decision as shown: for each outcome, who of those that it touches had no voice in it. Only a
 * voice of one's own counts: working in a department is not speaking for it.
 */
export function decisionShown(record: DecisionRecord, voices: readonly DecisionVoice[]): Decision {
  const { id, question, options, right, touches, status, reopenings } = record;
  const speaks = new Map(voices.map(({ id: who, voice }) => [who, voice]));
  const outcomes = record.outcomes.map((outcome, index) => ({
    version: index + 1,
    ...heard(outcome, touches, speaks),
  }));
  const { version: _, ...last } = outcomes.at(-1)!;
  return {
    id,
    question,
    options,
    right,
    touches,
    status,
    reopenings,
    ...last,
    waiver: last.waivers.find(({ who }) => who === 'him'),
    warning: last.missingVoices.includes('him')
      ? 'It touches HIM; HIM was not consulted, and nobody waived it.'
      : undefined,
    outcomes,
  };
}

/** Those that were decided without HIM though they touch it, waived or not. */
export function withoutHim(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ touches, himConsulted }) => touches.includes('him') && !himConsulted);
}

function heard(
  outcome: OutcomeRecord,
  touches: readonly DecisionArea[],
  speaks: ReadonlyMap<string, DecisionArea | undefined>,
): Omit<DecisionOutcome, 'version'> {
  const { decidedBy, consulted, waivers } = outcome;
  const voices = [decidedBy, ...consulted].map((who) => speaks.get(who));
  const missingVoices = touches.filter(
    (area) => !voices.includes(area) && !waivers.some(({ who }) => who === area),
  );
  return { ...outcome, himConsulted: voices.includes('him'), missingVoices };
}
