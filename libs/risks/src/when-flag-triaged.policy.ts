import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import { idFrom } from '@plumbline/event-store';
import { recordId } from '@plumbline/read-models';
import { NEVER } from './derived-flag';
import type { FlagEvents, RiskCategory, RiskFactor } from './flag.events';
import { RegisterRisk } from './risk.inputs';
import type { RiskEvents, RiskKind } from './risk.events';

/** A flag, waiting to be put into the register once it is found to be a risk or an issue. */
interface Triaged extends Waiting {
  readonly title: string;
  readonly category: RiskCategory;
  readonly factor?: RiskFactor;
  readonly site?: string;
  readonly by?: string;
  readonly kind?: RiskKind;
}

/** When a flag is triaged as a risk or an issue, it stands in the register, unless someone was faster. */
export const whenFlagTriaged = policy<Triaged, FlagEvents & RiskEvents>({
  name: 'flagsToRegister',
  key: (event) => (event.data as RiskEvents['RiskRegistered']).from ?? recordId(event),
  on: {
    RedFlagRaised: ({ seen, category, factor, site }, _, event) => {
      const { program } = event;
      return { id: recordId(event), program, title: seen, category, factor, site, dueAt: NEVER };
    },
    FlagTriaged: ({ outcome, by }, before, { recordedAt }) =>
      before && (outcome === 'risk' || outcome === 'issue')
        ? { ...before, kind: outcome, by, dueAt: recordedAt }
        : before,
    RiskRegistered: ({ from }, before) => (from === undefined ? before : undefined),
  },
  then: ({ id, program, title, category, factor, site, by, kind }) =>
    react(RegisterRisk, {
      program,
      id: idFrom(program, `the risk of flag ${id}`),
      from: id,
      by,
      kind,
      title,
      category,
      factor,
      site,
    }),
});
