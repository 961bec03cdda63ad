import { responseClock } from './response-clock.policy';

/** When a flag has an owner and a plan, it must be decided in time: mended, closed or taken up. */
export const whenMitigationPlanned = responseClock('flagDecisions', 'decide');
