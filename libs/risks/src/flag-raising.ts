import { Refused } from '@plumbline/event-sourcing';
import type { Instant } from '@plumbline/event-store';
import type { FlagCommands } from './flag.commands';
import type { FlagEvents, Level } from './flag.events';
import type { FlagDecider } from './flag.state';
import { firstRung } from './ladder';
import { clockOf } from './response-clock';

const MOST_SURE = 10;

/** How a flag begins: anyone says what they saw, in or outside their scope, or the log shows it. */
export const raising: Pick<FlagDecider['decide'], 'RaiseRedFlag' | 'RaiseDerivedFlag'> = {
  RaiseRedFlag: (said, _, { at }) => {
    const { by, outsideScope, sureness, disclosure, known } = said;
    if (!(sureness >= 0 && sureness <= MOST_SURE)) {
      throw new Refused('Say how sure you are, from 0 to 10.');
    }
    const raiser = { raiser: by, raiserRole: known.role };
    const data = { ...seenAt(said, at), ...raiser, outsideScope, sureness, disclosure };
    return [{ type: 'RedFlagRaised', data }];
  },

  RaiseDerivedFlag: (said, _, { at }) => {
    const { derivedFrom } = said;
    if (!derivedFrom.includes('/')) {
      throw new Refused('Say what it was computed from, as cause/about.');
    }
    const data = { ...seenAt(said, at), derivedFrom, outsideScope: false };
    return [{ type: 'RedFlagRaised', data: { ...data, disclosure: 'named' } }];
  },
};

type Seen = Omit<
  FlagEvents['RedFlagRaised'],
  'raiser' | 'raiserRole' | 'derivedFrom' | 'outsideScope' | 'sureness' | 'disclosure'
>;

function seenAt(said: FlagCommands['RaiseRedFlag' | 'RaiseDerivedFlag'], at: Instant): Seen {
  const { seen, where, threatens, factor, site, gate, evidence, known } = said;
  const { category, severity } = said;
  if (!seen.trim()) throw new Refused('Say what you saw.');
  if (!threatens.trim()) throw new Refused('Say which goal, benefit or factor it threatens.');
  const patientSafety = said.patientSafety ?? false;
  const rung = firstRung(levelOf(said));
  const clock = clockOf('acknowledge', rung, at, known.commandCentre);
  const words = { seen, where, threatens, factor, site, gate, evidence };
  return { ...words, category, severity, patientSafety, ...rung, clock };
}

/** What blocks a gate is extreme, however bad it looks otherwise. Domain notes 6.3. */
function levelOf({
  patientSafety,
  gate,
  severity,
}: FlagCommands['RaiseRedFlag' | 'RaiseDerivedFlag']): Level {
  if (patientSafety) return 'patientSafety';
  return gate === undefined ? severity : 'extreme';
}
