import { recordId, view } from '@plumbline/read-models';
import type { FlagEvents } from '@plumbline/risks';

/** A red flag of high severity as far as gates are concerned: where it is, and whether it is open. */
export class GateFlag {
  id: string;
  site?: string;
  open: boolean;
}

/** The red flags that are severe enough to stop a gate, folded from the facts of risks. */
export const gateFlags = view<GateFlag, FlagEvents>({
  name: 'gateFlags',
  document: GateFlag,
  on: {
    RedFlagRaised: ({ severity, patientSafety, site }, _, event) =>
      severity === 'high' || severity === 'extreme' || patientSafety
        ? { id: recordId(event), site, open: true }
        : undefined,
    FlagTriaged: ({ outcome }, shown) =>
      shown && { ...shown, open: outcome === 'risk' || outcome === 'issue' },
    FlagAppealDecided: ({ upheld }, shown) => shown && { ...shown, open: upheld },
    FlagClosureVerified: (_, shown) => shown && { ...shown, open: false },
  },
});
