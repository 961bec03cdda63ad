import type { BenefitEvents, Verdict } from '@plumbline/benefits';
import { because, notable, routine, urgent, type Sentences } from './sentence';

const VERDICT: Readonly<Record<Verdict, string>> = {
  realised: 'realised',
  partiallyRealised: 'realised in part',
  notRealised: 'not realised',
};

/** What was promised and what became of it, as an executive would read it. */
export const benefitSentences: Sentences<BenefitEvents> = {
  BenefitRetired: ({ reason }, { it }) => urgent(`"${it}" is given up${because(reason)}`),
  RealisationVerified: ({ verdict, by, note }, { it, who }) => {
    const said = `"${it}" was found ${VERDICT[verdict]} by ${who(by)}${because(note)}`;
    return verdict === 'notRealised' ? urgent(said) : notable(said);
  },
  PromiseRejected: ({ reason }, { it }) =>
    notable(`The promise "${it}" was rejected${because(reason)}`),
  PromiseRecorded: ({ promiser }, { it }) => notable(`${promiser} promised "${it}".`),
  PromiseAccepted: ({ owner }, { it, who }) =>
    notable(`${who(owner)} accepted the promise "${it}".`),
  BenefitProfiled: (_, { it }) => routine(`"${it}" got its profile: class, measure and reviews.`),
  ForecastStated: ({ value, forecastOn, reason }, { it }) =>
    notable(
      `The forecast of "${it}" is ${value}${forecastOn ? ` by ${forecastOn}` : ''}${because(reason)}`,
    ),
  BenefitRebaselined: ({ approvedBy, reason }, { it }) =>
    notable(`What is expected of "${it}" was changed, approved by ${approvedBy}${because(reason)}`),
  BenefitHandedOver: ({ to, permanent }, { it, who }) =>
    notable(`"${it}" was handed over to ${who(to)}${permanent ? ', for good' : ''}.`),
  BenefitReviewed: ({ finding }, { it }) => routine(`"${it}" was reviewed${because(finding)}`),
};
