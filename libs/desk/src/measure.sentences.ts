import type { MeasureEvents } from '@plumbline/measures';
import { roundTo } from '@plumbline/figures';
import { because, notable, routine, type Sentences } from './sentence';

/** The measures, as an executive would read them. */
export const measureSentences: Sentences<MeasureEvents> = {
  DefinitionChanged: ({ reason }, { it }) =>
    notable(`${it} is counted in another way from here on${because(reason)}`),
  MeasurementCorrected: ({ value, before, reason }, { it }) =>
    notable(
      `${it} was corrected from ${rounded(before.value)} to ${rounded(value)}${because(reason)}`,
    ),
  ClaimRecorded: ({ claimant, value }, { it }) => notable(`${claimant} prints ${value} for ${it}.`),
  TargetSet: ({ value, targetOn }, { it }) =>
    notable(`The target of ${it} is ${value} by ${targetOn}.`),
  BaselineAccepted: ({ value, version, reason }, { it }) => {
    const said = `The baseline of ${it} is ${rounded(value)}${because(reason)}`;
    return version > 1 ? notable(said) : routine(said);
  },
  MeasureDefined: ({ name }) => routine(`${name} is measured from now on.`),
  MeasurementRecorded: ({ value }, { it }) => routine(`${it} was measured: ${rounded(value)}.`),
};

/** As a person says a figure; the fact itself has all its digits. */
function rounded(value: number): number {
  return roundTo(value, 2);
}
