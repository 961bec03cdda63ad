import { applyDecorators, type Type } from '@nestjs/common';
import { Type as TypeOf } from 'class-transformer';
import { Field, Float, ID, Int } from '@nestjs/graphql';
import { DayScalar, isDay } from '@plumbline/read-models';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { FreeText } from './free-text';

interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
}

const ID_SHAPE = /^[a-z0-9][a-z0-9-]{0,63}$/;

function optionality(optional: boolean | undefined): PropertyDecorator[] {
  return optional ? [IsOptional()] : [];
}

function isCalendarDay(value: unknown): boolean {
  return typeof value === 'string' && isDay(value);
}

/** The id of a record: chosen by the sender or made by the server. */
export function Id(options: FieldOptions & { readonly list?: boolean } = {}): PropertyDecorator {
  const each = { each: options.list ?? false };
  return applyDecorators(
    ...optionality(options.optional),
    ...(options.list ? [IsArray(), ArrayMaxSize(100)] : []),
    Matches(ID_SHAPE, {
      ...each,
      message: '$property must be 1 to 64 small letters, digits and dashes',
    }),
    Field(() => (options.list ? [ID] : ID), {
      nullable: options.optional ?? false,
      description: options.description,
    }),
  );
}

/** A text written by a person. */
export function Text(
  options: FieldOptions & { readonly max?: number; readonly list?: boolean } = {},
): PropertyDecorator {
  const each = { each: options.list ?? false };
  return applyDecorators(
    ...optionality(options.optional),
    ...(options.list ? [IsArray(), ArrayMaxSize(100)] : []),
    FreeText(),
    IsString(each),
    Length(1, options.max ?? 4000, each),
    Matches(/\S/, { ...each, message: '$property must not be blank' }),
    Field(() => (options.list ? [String] : String), {
      nullable: options.optional ?? false,
      description: options.description,
    }),
  );
}

/** A calendar day as `YYYY-MM-DD`; the type of what `@Day()` accepts. */
export type Day = string;

/** A calendar day. */
export function Day(options: FieldOptions & { readonly list?: boolean } = {}): PropertyDecorator {
  const each = { each: options.list ?? false };
  const message = '$property must be a day of the calendar as YYYY-MM-DD';
  return applyDecorators(
    ...optionality(options.optional),
    ...(options.list ? [IsArray(), ArrayMaxSize(100)] : []),
    ValidateBy({ name: 'isDay', validator: { validate: isCalendarDay } }, { ...each, message }),
    Field(() => (options.list ? [DayScalar] : DayScalar), {
      nullable: options.optional ?? false,
      description: options.description,
    }),
  );
}

/** A finite number within bounds. */
export function Quantity(
  options: FieldOptions & { readonly min?: number; readonly max?: number } = {},
): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(options.min ?? -1e15),
    Max(options.max ?? 1e15),
    Field(() => Float, { nullable: options.optional ?? false, description: options.description }),
  );
}

/** A whole number within bounds. */
export function Whole(
  options: FieldOptions & { readonly min?: number; readonly max?: number } = {},
): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsInt(),
    Min(options.min ?? 0),
    Max(options.max ?? 2 ** 31 - 1),
    Field(() => Int, { nullable: options.optional ?? false, description: options.description }),
  );
}

/** Yes or no. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsBoolean(),
    Field(() => Boolean, { nullable: options.optional ?? false, description: options.description }),
  );
}

/** One word of a closed list, as made by `oneOf`. */
export function Choice(
  words: Readonly<Record<string, string>>,
  options: FieldOptions = {},
): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsIn(Object.values(words)),
    Field(() => words, { nullable: options.optional ?? false, description: options.description }),
  );
}

/** Some words of a closed list, at least one. */
export function Choices(
  words: Readonly<Record<string, string>>,
  options: FieldOptions = {},
): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(100),
    IsIn(Object.values(words), { each: true }),
    Field(() => [words], { nullable: options.optional ?? false, description: options.description }),
  );
}

/** The address of a person's mailbox. */
export function Email(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsEmail({}, { message: '$property must be an e-mail address' }),
    Length(3, 254),
    Field(() => String, {
      nullable: options.optional ?? false,
      description: options.description,
    }),
  );
}

/** A list of things that have fields of their own. */
export function Items(item: () => Type, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ...optionality(options.optional),
    IsArray(),
    ArrayMaxSize(100),
    ValidateNested({ each: true }),
    TypeOf(item),
    Field(() => [item()], {
      nullable: options.optional ?? false,
      description: options.description,
    }),
  );
}
