import { daysLater } from '../../parts/day';

const KEPT = 'plumbline:board:';
const USUAL = 30;

/** The day of the last board as this reader told it; a month before today until they do. */
export function lastBoard(program: string, today: string): string {
  const kept = localStorage.getItem(KEPT + program);
  return kept && kept < today ? kept : daysLater(today, -USUAL);
}

/** Keeps the day of the last board in this browser. */
export function keepBoard(program: string, day: string): void {
  localStorage.setItem(KEPT + program, day);
}
