import type { Day } from '@plumbline/event-store';
import { roundTo } from '@plumbline/figures';
import type { Case } from './case';

/** What a publication prints, and where the ledger answers the same. */
export interface PublishedFigure {
  /** In words, for a person who compares. */
  readonly what: string;
  readonly unit?: string;
  readonly printed: number | string | boolean;
  /** Digits after the point, as printed. */
  readonly decimals?: number;
  /** What its own figures compute to, where that is another number or has more digits. */
  readonly computesTo?: { readonly value: number; readonly decimals: number };
  /** The fields of a program to ask for. */
  readonly ask: string;
  /** Where in the answer the computed figure is; several are added up. */
  readonly at: string | readonly string[];
  /** Where in the answer stands what is taken away from it. */
  readonly less?: string;
  /** What the figure is multiplied by before it is compared: 100 for a share printed in percent. */
  readonly times?: number;
  /** Where in the answer the ledger says whether the claim differs. */
  readonly mark?: string;
  /** The day of looking; now where nothing is said. */
  readonly on?: Day;
}

/** What the ledger must refuse after a case was told. */
export interface Refusal {
  readonly what: string;
  readonly mutation: string;
  readonly input: object;
  /** Words of the sentence that it is refused with. */
  readonly sentence: string;
}

/** A made-up correction: what was known before it must stay, and the day must change. */
export interface Correction {
  readonly mutation: string;
  readonly input: object;
  readonly figure: PublishedFigure;
  readonly becomes: number;
}

/** A published case: how it is told, and what must come out. */
export interface PublishedCase extends Case {
  /** The name by which the command line knows it. */
  readonly name: string;
  readonly published: readonly PublishedFigure[];
  readonly refused?: readonly Refusal[];
  readonly correction?: Correction;
}

/** A published figure beside what the ledger answered, both as texts. */
export interface Compared {
  readonly published: string;
  readonly computed: string;
  /** Whether the publication and its own figures say the same. */
  readonly same: boolean;
  /** Whether all is as it is known to be: the digits, and the ledger's own mark. */
  readonly asKnown: boolean;
}

/** Compares a published figure with an answer about the program, digit by digit as printed. */
export function compared(figure: PublishedFigure, program: unknown): Compared {
  const { printed, decimals = 0, computesTo, mark } = figure;
  const found = foundIn(figure, program);
  const published = written(printed, decimals);
  const asPrinted = typeof found === 'number' ? written(found, decimals) : String(found);
  const digits = computesTo?.decimals ?? decimals;
  const computed = typeof found === 'number' ? written(found, digits) : String(found);
  const known = computesTo ? written(computesTo.value, digits) : published;
  const same = asPrinted === published;
  const marked = mark === undefined || valueAt(program, mark) === !same;
  return { published, computed, same, asKnown: computed === known && marked };
}

/** The part of a figure's question that asks about a program. */
export function questionOf({ ask }: Pick<PublishedFigure, 'ask'>): string {
  return `query ($id: ID!, $asOf: AsOf, $on: Day, $after: Position) {
    program(id: $id, asOf: $asOf, on: $on, after: $after) { ${ask} }
  }`;
}

/** What a figure says, for the title of a test or a line of a table. */
export function sentenceOf({ what, unit, printed, decimals = 0, computesTo, on }: PublishedFigure) {
  const known = computesTo ? written(computesTo.value, computesTo.decimals) : 'the same';
  const seen = on ? ` on ${on}` : '';
  const of = unit ? ` ${unit}` : '';
  return `${what}${seen}: published ${written(printed, decimals)}${of}, computed ${known}`;
}

function foundIn({ at, less, times = 1 }: PublishedFigure, program: unknown): unknown {
  const added = typeof at === 'string' ? [at] : at;
  const terms = [
    ...added.map((path) => ({ sign: 1, value: valueAt(program, path) })),
    ...(less === undefined ? [] : [{ sign: -1, value: valueAt(program, less) }]),
  ];
  const word = terms.find(({ value }) => typeof value !== 'number');
  if (word) return word.value;
  return terms.reduce((sum, { sign, value }) => sum + sign * (value as number), 0) * times;
}

/** What stands at a path such as `milestones.nodes.#go-live.claims.0.differs`; # finds by id. */
export function valueAt(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((place, part) => {
    if (place === null || place === undefined) return undefined;
    if (!part.startsWith('#')) return (place as Record<string, unknown>)[part];
    return (place as { id: string }[]).find(({ id }) => id === part.slice(1));
  }, answer);
}

function written(figure: number | string | boolean, decimals: number): string {
  if (typeof figure !== 'number') return String(figure);
  return roundTo(figure, decimals).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
