import { identifiersIn, identifiersInPlain } from '@plumbline/privacy';
import { parseArgs } from 'node:util';
import { linearity } from './linearity';
import { PHRASES } from './phrases';
import { falseAlarms, foundIn, recall, type Find, type Rate } from './rates';
import { BY_KEYWORD, STRUCTURED } from './written-identifiers';

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** Tells a rate and what it missed or alarmed at; answers whether it is what it must be. */
function tell(what: string, { of, found, share, by }: Rate, holds: boolean): boolean {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}: ${percent(share)} (${found} of ${of})`);
  for (const [kind, count] of Object.entries(by)) console.log(`         ${count} x ${kind}`);
  return holds;
}

function rates(find: Find, lines: number, seed: number) {
  return {
    structured: recall(find, STRUCTURED, lines, seed),
    byKeyword: recall(find, BY_KEYWORD, lines, seed + 1),
    alarms: falseAlarms(find, lines, seed + 2),
  };
}

/**
 * Proof: identifiers of patients are found in ten disguises, ordinary lines pass, and the time is
 * linear. Exits with 1 where a rate is missed, and also where the negative control, the guard without
 * normalisation, is not under the bar.
 *
 * `npm run proof:phi -- --lines 5000 --seed 1`
 */
function main(): void {
  const { values } = parseArgs({
    options: { lines: { type: 'string', default: '5000' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
  const lines = Number(values.lines);
  console.log(`patient data, ${lines} lines of each kind, seed ${seed}`);
  const { structured, byKeyword, alarms } = rates(identifiersIn, lines, seed);
  const phrases = foundIn(identifiersIn, PHRASES);
  const green = [
    tell('structured identifiers found, at least 99 %', structured, structured.share >= 0.99),
    tell('MRN and DOB found, at least 95 %', byKeyword, byKeyword.share >= 0.95),
    tell('phrases as people write them, at least 90 %', phrases, phrases.share >= 0.9),
    tell('ordinary lines with an alarm, at most 1 %', alarms, alarms.share <= 0.01),
  ];
  const control = rates(identifiersInPlain, lines, seed);
  const caught = control.structured.share < 0.99 && control.byKeyword.share < 0.95;
  console.log(
    `negative control, without normalisation: ${percent(control.structured.share)} and ` +
      `${percent(control.byKeyword.share)}, ${caught ? 'under the bar as it must be' : 'NOT under the bar'}`,
  );
  for (const { of, small, large, ratio } of linearity(identifiersIn, seed)) {
    const [at10kB, at1MB] = [small.toFixed(2), large.toFixed(2)];
    console.log(
      `ms per 10 kB, ${of}: ${at10kB} in 10 kB, ${at1MB} in 1 MB, ratio ${ratio.toFixed(2)}`,
    );
  }
  process.exitCode = green.every(Boolean) && caught ? 0 : 1;
}

main();
