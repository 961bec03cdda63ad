import type { Type } from '@nestjs/common';
import type { Command } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { SaidWith, Step } from '../case';

/** The program of the demo. */
export const HARBORVIEW = 'harborview';

/** The go-live as planned first, after the first move, and now: days from the day of loading. */
export const GO_LIVE = { first: -15, second: 27, now: 60 } as const;

/** A step with the day of its recording, counted from the day of loading; that day is 0. */
export interface DemoStep extends Omit<Step, 'recordedOn'> {
  readonly offset: number;
}

const DAY_FROM_LOADING = /^\{(-?\d+)\}$/;

/** A day counted from the day of loading; it becomes a day of the calendar when the demo is told. */
export function day(offset: number): Day {
  return `{${offset}}`;
}

/** Says a command in the demo program, recorded on a day counted from the day of loading. */
export function recorded<Wire extends Command & { program: string }>(
  offset: number,
  input: Type<Wire>,
  said: Omit<SaidWith<Wire>, 'program'>,
): DemoStep {
  return { offset, input, said: { program: HARBORVIEW, ...said } };
}

/** The step with days of the calendar in the place of those counted from the day of loading. */
export function onCalendar({ input, said, offset }: DemoStep, today: Day): Step {
  return { input, said: dated(said, today) as object, recordedOn: addDays(today, offset) };
}

function dated(said: unknown, today: Day): unknown {
  if (typeof said === 'string') {
    const offset = DAY_FROM_LOADING.exec(said)?.[1];
    return offset === undefined ? said : addDays(today, Number(offset));
  }
  if (Array.isArray(said)) return said.map((item) => dated(item, today));
  if (said === null || typeof said !== 'object') return said;
  return Object.fromEntries(Object.entries(said).map(([key, item]) => [key, dated(item, today)]));
}
