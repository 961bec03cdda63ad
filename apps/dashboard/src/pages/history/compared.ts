import type { TFunction } from 'i18next';
import type { Formats } from '../../parts/format';
import { daysBetween } from '../../parts/day';
import { inWords } from '../../words/in-words';
import { indexOf } from '../overview/alignment';
import type { DatesComparedQuery } from './dates-compared.document';
import type { FiguresComparedQuery } from './figures-compared.document';

/** The pages that a figure leads to. */
export type FigurePage = 'overview' | 'plan' | 'readiness' | 'benefits' | 'risks';

/** A figure as it was known at two moments. */
export interface Compared {
  readonly name: string;
  readonly then: string;
  readonly now: string;
  /** The change in words; null where nothing changed or one side is not known. */
  readonly change: string | null;
  readonly page: FigurePage;
}

const NONE = '–';

/** What the figures are told with: the words of the history, and the reader's numbers and days. */
export interface Telling {
  t: TFunction<'history'>;
  say: Formats;
}

/** Puts two words beside each other. */
function words(
  name: string,
  page: FigurePage,
  then: string | null | undefined,
  now: string | null | undefined,
): Compared {
  const change = (then ?? '') === (now ?? '') ? null : (now ?? NONE);
  return { name, page, then: then ?? NONE, now: now ?? NONE, change };
}

/** Puts two numbers beside each other, with the difference. */
function numbers(
  name: string,
  page: FigurePage,
  [then, now]: readonly [number | null | undefined, number | null | undefined],
  say: { number: (value: number) => string; signed: (value: number) => string },
): Compared {
  const told = (value: number | null | undefined) =>
    value === null || value === undefined ? NONE : say.number(value);
  const isKnown = typeof then === 'number' && typeof now === 'number';
  const moved = isKnown && say.number(then) !== say.number(now);
  return {
    name,
    page,
    then: told(then),
    now: told(now),
    change: moved ? say.signed(now - then) : null,
  };
}

/** The go-live and how far it slipped, at both moments. */
export function datesCompared({ then, now }: DatesComparedQuery, { t, say }: Telling): Compared[] {
  const day = (date: string | null) => (date ? say.day(date) : null);
  const goLive = words(t('compared.goLive'), 'plan', day(then.goLiveOn), day(now.goLiveOn));
  const days = then.goLiveOn && now.goLiveOn ? daysBetween(then.goLiveOn, now.goLiveOn) : 0;
  return [
    days === 0
      ? goLive
      : {
          ...goLive,
          change: t('compared.days', { count: Math.abs(days), days: say.signed(days) }),
        },
    numbers(t('compared.slip'), 'plan', [then.slip.goLiveSlipDays, now.slip.goLiveSlipDays], say),
    numbers(t('compared.moves'), 'plan', [then.slip.moves, now.slip.moves], say),
  ];
}

type Figures = FiguresComparedQuery['now'];

/** The items of both moments by what names them: those of now in their order, then what is gone. */
function paired<Item>(then: readonly Item[], now: readonly Item[], key: (item: Item) => string) {
  const before = new Map(then.map((item) => [key(item), item]));
  const present = new Set(now.map(key));
  return [
    ...now.map((item) => ({ item, then: before.get(key(item)), now: item as Item | undefined })),
    ...then
      .filter((item) => !present.has(key(item)))
      .map((item) => ({ item, then: item as Item | undefined, now: undefined })),
  ];
}

function gateWord(gate: Figures['gates']['nodes'][number] | undefined, { t }: Telling) {
  if (!gate) return undefined;
  if (gate.declared) return inWords(gate.declared);
  return t('compared.undecided', { result: inWords(gate.result).toLowerCase() });
}

/** Alignment, gates, readiness, flags and benefits at both moments. */
export function figuresCompared(
  { then, now }: FiguresComparedQuery,
  telling: Telling,
  nameOf: (id: string) => string,
): Compared[] {
  const { t, say } = telling;
  const at = (site: string | null) => (site ? ` · ${nameOf(site)}` : '');
  return [
    numbers(
      t('compared.alignment'),
      'overview',
      [indexOf(then.alignment), indexOf(now.alignment)],
      say,
    ),
    ...paired(then.alignment.sites, now.alignment.sites, ({ site }) => site).map((pair) =>
      numbers(
        t('compared.alignmentAt', { site: nameOf(pair.item.site) }),
        'overview',
        [pair.then && indexOf(pair.then), pair.now && indexOf(pair.now)],
        say,
      ),
    ),
    ...paired(then.gates.nodes, now.gates.nodes, ({ id }) => id).map((pair) =>
      words(
        pair.item.name + at(pair.item.site),
        'plan',
        gateWord(pair.then, telling),
        gateWord(pair.now, telling),
      ),
    ),
    ...paired(then.readinessBySite, now.readinessBySite, ({ id }) => id).map((pair) =>
      numbers(
        t('compared.worst', { name: pair.item.name }) + at(pair.item.site),
        'readiness',
        [pair.then?.lowestScore, pair.now?.lowestScore],
        say,
      ),
    ),
    numbers(t('compared.openFlags'), 'risks', [then.flagFigures.open, now.flagFigures.open], say),
    numbers(
      t('compared.overdueFlags'),
      'risks',
      [then.flagFigures.overdue, now.flagFigures.overdue],
      say,
    ),
    ...benefitsCompared(then, now, telling),
  ];
}

function benefitsCompared(then: Figures, now: Figures, { t, say }: Telling): Compared[] {
  const keyOf = ({ class: of, currency, priceBase }: Figures['benefitTotals'][number]) =>
    [of, currency, priceBase].join(' ');
  return paired(then.benefitTotals, now.benefitTotals, keyOf).map((pair) => {
    const { class: of, currency, priceBase } = pair.item;
    const money = (value: number) => (currency ? say.money(value, currency) : say.number(value));
    const signed = (value: number) => `${value > 0 ? '+' : ''}${money(value)}`;
    const kind = inWords(of).toLowerCase() + (priceBase ? ` (${priceBase})` : '');
    const name = t('compared.realised', { kind });
    return numbers(name, 'benefits', [pair.then?.realised, pair.now?.realised], {
      number: money,
      signed,
    });
  });
}
