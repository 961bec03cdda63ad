import { responseClock } from './response-clock.policy';

/** When a flag is acknowledged, it must get an owner and a plan in time. */
export const whenFlagAcknowledged = responseClock('flagPlans', 'plan');
