import type { DemoStep } from './calendar';
import { gateSteps } from './gate';
import { passedGates } from './gates.passed';
import { gatesToCome } from './gates.to-come';

/** The gates: apart in private, overridden, conditional, and one without its votes. */
export const gateTelling: readonly DemoStep[] = [...passedGates, ...gatesToCome].flatMap(gateSteps);
