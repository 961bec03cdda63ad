import type { AtRiskQuery } from './at-risk.document';
import type { BenefitFieldsFragment } from './benefit-fields.document';

/** A benefit as the list and its own page know it. */
export type ShownBenefit = BenefitFieldsFragment;

/** A benefit that is at risk, as the page knows it. */
export type ShownRisk = AtRiskQuery['program']['benefitsAtRisk'][number];

/** What can be added up: one class in one currency, in the prices of one year. */
export type Kind = Pick<ShownBenefit, 'class' | 'currency' | 'priceBase'>;

/** What is added up of a benefit. */
export type Counted = Kind &
  Pick<ShownBenefit, 'phase' | 'annualValue' | 'plannedToDate' | 'realisedToDate'>;

/** What the benefits of one kind come to; null where no benefit says it. */
export interface KindOfMoney<Benefit extends Counted = ShownBenefit> extends Kind {
  readonly key: string;
  readonly benefits: readonly Benefit[];
  /** At the full target, in a year. */
  readonly yearly: number | null;
  readonly planned: number | null;
  readonly realised: number | null;
}

/** The least and the most that is at risk of a kind, and how many of its benefits cannot be said. */
export interface AtRisk {
  readonly least: number | null;
  readonly most: number | null;
  readonly unknown: number;
}

const ORDER = ['cashable', 'nonCashable', 'costAvoidance', 'nonFinancial', 'disBenefit'];

/** One word for a kind, the same for all that may be added up. */
export const keyOf = ({ class: kind, currency, priceBase }: Kind): string =>
  [kind ?? 'unsaid', currency, priceBase].filter(Boolean).join(' · ');

/** The sum of what is known; null if nothing is. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function groupsOf<Item, Key>(items: readonly Item[], keyOfItem: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Accepted benefits by kind; what is only promised, rejected or retired is in none. */
export function kindsOf<Benefit extends Counted>(
  benefits: readonly Benefit[],
): KindOfMoney<Benefit>[] {
  const followed = benefits.filter(isFollowed);
  const groups = groupsOf(followed, keyOf);
  return [...groups]
    .map(([key, all]) => ({
      key,
      class: all[0]!.class,
      currency: all[0]!.currency,
      priceBase: all[0]!.priceBase,
      benefits: all,
      yearly: sumOfKnown(all.map(({ annualValue }) => annualValue)),
      planned: sumOfKnown(all.map(({ plannedToDate }) => plannedToDate)),
      realised: sumOfKnown(all.map(({ realisedToDate }) => realisedToDate)),
    }))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.key.localeCompare(b.key));
}

/** Whether someone owns it and it is not given up. */
export const isFollowed = ({ phase }: Pick<ShownBenefit, 'phase'>): boolean =>
  !['promised', 'rejected', 'retired'].includes(phase);

const rankOf = ({ class: kind }: Kind) => (kind ? ORDER.indexOf(kind) : ORDER.length);

/** What is at risk of the money of one kind. */
export function atRiskOf(
  kind: Kind,
  risks: readonly (Kind & Pick<ShownRisk, 'least' | 'most'>)[],
): AtRisk {
  const of = risks.filter((risk) => keyOf(risk) === keyOf(kind));
  return {
    least: sumOfKnown(of.map(({ least }) => least)),
    most: sumOfKnown(of.map(({ most }) => most)),
    unknown: of.filter(({ most }) => most === null).length,
  };
}

/** A factor, and how much less of one kind would be at risk if it were fully ready. */
export interface KindDriver {
  readonly factor: ShownRisk['drivers'][number]['factor'];
  readonly value: number;
  readonly benefits: readonly ShownRisk[];
}

/** The factors that put most of one kind at risk, the worst first. */
export function driversOf(kind: Kind, risks: readonly ShownRisk[]): KindDriver[] {
  const all = risks
    .filter((risk) => keyOf(risk) === keyOf(kind))
    .flatMap((risk) => risk.drivers.map(({ factor, value }) => ({ factor, value, risk })));
  return [...groupsOf(all, ({ factor }) => factor)]
    .map(([factor, each]) => ({
      factor,
      value: each.reduce((sum, { value }) => sum + value, 0),
      benefits: each.map(({ risk }) => risk),
    }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3);
}
