import { responseClock } from './response-clock.policy';

/** When a flag is raised, somebody must say in time that it was heard. */
export const whenFlagRaised = responseClock('acknowledgements', 'acknowledge');
