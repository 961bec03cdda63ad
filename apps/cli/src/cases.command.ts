import { publishedCases, type PublishedCase } from '@plumbline/cases';
import { Invalid } from '@plumbline/event-store';
import { Command } from 'commander';
import { Failed } from './failed';
import { lookAtCase, type Line } from './look-at-case';
import { table } from './table';
import { inTemporaryLedger } from './temporary-ledger';
import type { Terminal } from './terminal';

const WIDEST = 24;

/** `plumbline cases [name]`: each published case, published beside computed. */
export function casesCommand(terminal: Terminal): Command {
  const names = publishedCases.map(({ name }) => name).join(', ');
  return new Command('cases')
    .description('Tell published cases to a fresh ledger and compare what comes out, by digit.')
    .argument('[name]', `one of ${names}; all where nothing is said`)
    .action(async (name: string | undefined) => {
      let wrong = 0;
      let lines = 0;
      for (const known of casesNamed(name)) {
        const found = await inTemporaryLedger((ledger) => lookAtCase(known, ledger));
        for (const line of report(known, found)) await terminal.line(line);
        wrong += found.filter(({ right }) => !right).length;
        lines += found.length;
      }
      if (wrong > 0) throw new Failed(`${wrong} of ${lines} figures are not as published.`);
      await terminal.line(`All ${lines} figures are as published, or known not to follow.`);
    });
}

function casesNamed(name: string | undefined): readonly PublishedCase[] {
  if (name === undefined) return publishedCases;
  const found = publishedCases.filter((known) => known.name === name);
  if (found.length > 0) return found;
  const names = publishedCases.map((known) => known.name).join(', ');
  throw new Invalid(`There is no case "${name}"; there are ${names}.`);
}

function report({ title, source }: PublishedCase, lines: readonly Line[]): string[] {
  const rows = lines.map((line) => [
    line.what,
    clipped(line.published),
    clipped(line.computed),
    markOf(line),
    line.on ? `on ${line.on}` : '',
  ]);
  const heads = ['', 'published', 'computed', '', ''];
  return [title, source, ...table(heads, rows, [1, 2]), ''];
}

function clipped(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 3)}...` : text;
}

function markOf({ same, right }: Line): string {
  if (!right) return 'WRONG';
  return same ? 'same' : 'differs, kept as a claim';
}
