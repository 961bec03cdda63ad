import type { FieldValues } from 'react-hook-form';
import type { Beginning, Field } from './fields';

/** What was typed into a form, by the names of its fields. */
export type Typed = FieldValues;

type Fields = Readonly<Record<string, Field<unknown>>>;

const lines = (typed: unknown): string[] =>
  String(typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const unlessEmpty = <Item>(items: readonly Item[], { optional }: Field<unknown>) =>
  items.length === 0 && optional ? undefined : items;

/** What a field begins with. */
function begunWith({ asking, begins }: Field<unknown>, beginning: Beginning): unknown {
  if (begins) return begins(beginning);
  if (asking.kind === 'yesNo') return false;
  return asking.kind === 'several' || asking.kind === 'rows' ? [] : '';
}

/** What a form begins with: what it is about, else what each field begins with. */
export const begunOf = (fields: Fields, beginning: Beginning, about: Typed = {}): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      about[name] ?? begunWith(field, beginning),
    ]),
  );

/** What a field answers, from what was typed into it. */
function answerOf(field: Field<unknown>, typed: unknown): unknown {
  const { asking, optional } = field;
  switch (asking.kind) {
    case 'number':
      return typed === '' ? undefined : Number(typed);
    case 'yesNo':
      return typed === true || (optional ? undefined : false);
    case 'texts':
    case 'days':
      return unlessEmpty(lines(typed), field);
    case 'several':
      return unlessEmpty((typed as string[] | undefined) ?? [], field);
    case 'rows':
      return unlessEmpty(
        ((typed as Typed[] | undefined) ?? []).map((row) => saidOf(asking.of, row)),
        field,
      );
    default:
      return String(typed ?? '').trim() || (optional ? undefined : '');
  }
}

/** What is sent of what was typed: what is left empty and may be is left out. */
export const saidOf = (fields: Fields, typed: Typed): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, answerOf(field, typed[name])] as const)
      .filter(([, answer]) => answer !== undefined),
  );
