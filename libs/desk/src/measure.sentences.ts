import type { MeasureEvents } from '@plumbline/measures';
import { because, notable, routine, type Sentences } from './sentence';

/** The measures, as an executive would read them. */
export const measureSentences: Sentences<MeasureEvents> = {
  DefinitionChanged: ({ reason }, { it }) =>
    notable(`${it} is counted in another way from here on${because(reason)}`),
  MeasurementCorrected: ({ value, before, reason }, { it }) =>
    notable(`${it} was corrected from ${before.value} to ${value}${because(reason)}`),
  ClaimRecorded: ({ claimant, value }, { it }) => notable(`${claimant} prints ${value} for ${it}.`),
  TargetSet: ({ value, targetOn }, { it }) =>
    notable(`The target of ${it} is ${value} by ${targetOn}.`),
  BaselineAccepted: ({ value, version, reason }, { it }) => {
    const said = `The baseline of ${it} is ${value}${because(reason)}`;
    return version > 1 ? notable(said) : routine(said);
  },
  MeasureDefined: ({ name }) => routine(`${name} is measured from now on.`),
  MeasurementRecorded: ({ value }, { it }) => routine(`${it} was measured: ${value}.`),
};
