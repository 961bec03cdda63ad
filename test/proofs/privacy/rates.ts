import { isOfPatient, type Finding } from '@plumbline/privacy';
import { DISGUISES, type Disguise } from './disguises';
import { projectLine } from './project-lines';
import { dice, type Dice } from './random-choice';
import type { Maker, Written } from './written-identifiers';

/** How identifiers are looked for: the guard, or the guard with something taken from it. */
export type Find = (text: string) => readonly Finding[];

/** How many of some were found. */
export interface Rate {
  readonly of: number;
  readonly found: number;
  readonly share: number;
  /** How many were missed (or alarmed), by what they were; the most first. */
  readonly by: Readonly<Record<string, number>>;
}

/** The share of generated identifiers that a finding covers in whole, each disguise as often as another. */
export function recall(
  find: Find,
  makers: Readonly<Record<string, Maker>>,
  count: number,
  seed: number,
): Rate {
  const drawn = dice(seed);
  const kinds = Object.keys(makers);
  const missed: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const kind = kinds[made % kinds.length]!;
    const disguise = DISGUISES[Math.floor(made / kinds.length) % DISGUISES.length]!;
    const { before, it, after } = written(makers[kind]!(drawn), disguise, drawn);
    const end = before.length + it.length;
    const covered = find(before + it + after).some(
      (found) => isOfPatient(found) && found.start <= before.length && found.end >= end,
    );
    if (!covered) missed.push(`${kind}, ${disguise.name}`);
  }
  return rate(count, count - missed.length, missed);
}

/** The share of phrases in which something of a patient is found. */
export function foundIn(find: Find, phrases: readonly string[]): Rate {
  const missed = phrases.filter((phrase) => !find(phrase).some(isOfPatient));
  return rate(phrases.length, phrases.length - missed.length, missed);
}

/** The share of ordinary lines in which something of a patient is found. */
export function falseAlarms(find: Find, count: number, seed: number): Rate {
  const drawn = dice(seed);
  const alarms: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const alarm = find(projectLine(drawn)).find(isOfPatient);
    if (alarm) alarms.push(alarm.class);
  }
  return rate(count, alarms.length, alarms);
}

function written(line: Written, { signs, joiner }: Disguise, drawn: Dice) {
  const disguised = (text: string) => (signs ? signs(text, drawn) : text);
  return {
    before: disguised(line.before),
    it: disguised(line.groups.join(joiner?.(drawn) ?? line.joiner)),
    after: disguised(line.after),
  };
}

function rate(of: number, found: number, what: readonly string[]): Rate {
  const counts = new Map<string, number>();
  for (const one of what) counts.set(one, (counts.get(one) ?? 0) + 1);
  const by = Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, 12));
  return { of, found, share: found / of, by };
}
