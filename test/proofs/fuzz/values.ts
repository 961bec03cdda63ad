import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Choice } from './choice';

/** What is there to be named: ids of records and positions of the log. */
export interface Known {
  readonly program: string;
  /** Ids by the name under which facts speak of them; under `id` there are all. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly positions: readonly string[];
}

/** How often, in a hundred times, a command says what it need not and what most often refuses it. */
const SELDOM: Readonly<Record<string, number>> = { expectedRevision: 3, on: 10 };
const WORDS = ['Interface', 'Training of the night shift', 'Zähler für Ω', 'line\nbreak', 'a'];

/** A value that the schema allows; rules may still refuse it. */
export function valueOf(
  type: GraphQLInputType,
  name: string,
  known: Known,
  choice: Choice,
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, known, choice);
  if (isListType(type)) {
    const { ofType } = type;
    return Array.from({ length: choice.below(4) }, () => valueOf(ofType, name, known, choice));
  }
  if (isEnumType(type)) return new Word(choice.one(type.getValues()).name);
  if (isInputObjectType(type)) {
    const asked = Object.values(type.getFields()).filter(
      ({ type: needed, name: asks }) => isNonNullType(needed) || choice.chance(SELDOM[asks] ?? 35),
    );
    return Object.fromEntries(
      asked.map((field) => [field.name, valueOf(field.type, field.name, known, choice)]),
    );
  }
  return scalarOf(type.name, name, known, choice);
}

/** A word of an enum, which is written without quotes in a text of GraphQL. */
export class Word {
  constructor(readonly word: string) {}

  toJSON(): string {
    return this.word;
  }
}

function scalarOf(type: string, name: string, known: Known, choice: Choice): unknown {
  switch (type) {
    case 'Boolean':
      return choice.chance(50);
    case 'Int':
      return name === 'first' ? 1 + choice.below(5) : choice.below(12);
    case 'Float':
      return choice.below(2_000) / 10 - 50;
    case 'Day':
      return dayOf(choice);
    case 'Instant':
      return `${dayOf(choice)}T09:30:00Z`;
    case 'Position':
      return choice.one(known.positions);
    case 'AsOf':
      return choice.chance(50) ? dayOf(choice) : choice.one(known.positions);
    case 'ID':
      if (name === 'program' && choice.chance(95)) return known.program;
      if (name === 'commandId') return `fuzz-${choice.below(1_000_000)}`;
      return choice.chance(name === 'id' ? 60 : 97)
        ? choice.one(idsFor(name, known))
        : `new-${choice.below(10_000)}`;
    default:
      return choice.chance(3) ? choice.text() : choice.one(WORDS);
  }
}

function idsFor(name: string, { ids }: Known): readonly string[] {
  return ids.get(name) ?? ids.get(name.replace(/s$/, '')) ?? ids.get('id')!;
}

function dayOf(choice: Choice): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2024 + choice.below(4)}-${two(1 + choice.below(12))}-${two(1 + choice.below(28))}`;
}
