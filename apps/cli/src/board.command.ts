import { Invalid } from '@plumbline/event-store';
import { Command } from 'commander';
import { resolve } from 'node:path';
import { chromiumHere } from './board/chromium';
import { askWho } from './board/ask-who';
import { printBoard } from './board/print-board';
import { noteExport } from './board/note-export';
import type { Terminal } from './terminal';

const PAGES = 'overview, desk, benefits, readiness, plan, risks, commitments, decisions, history';
const TOKEN = 'PLUMBLINE_TOKEN';

interface Options {
  readonly out: string;
  readonly page: string;
  readonly asOf?: string;
  readonly on?: string;
  readonly program?: string;
  readonly server: string;
}

/** `plumbline board`: a page of the dashboard as a PDF, as whoever the token belongs to sees it. */
export function boardCommand(terminal: Terminal): Command {
  return new Command('board')
    .description(
      `Print a page of a running server as a PDF, through the Chromium of this machine; ${TOKEN} says ` +
        'with which API token it looks, and what its owner may not read is not printed.',
    )
    .requiredOption('--out <file>', 'the PDF to write')
    .option('--page <page>', `one of ${PAGES}`, 'overview')
    .option('--as-of <moment>', 'what was known: a day or a position; all that is known else')
    .option('--on <day>', 'only what was true by that day')
    .option('--program <id>', 'which program, where the token reaches several')
    .option(
      '--server <address>',
      'the server; PLUMBLINE_URL, or this machine',
      process.env['PLUMBLINE_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 3000}`,
    )
    .action(async (options: Options) => {
      const { page, asOf, on } = options;
      if (!PAGES.split(', ').includes(page)) {
        throw new Invalid(`--page: there is no such page; there are ${PAGES}.`);
      }
      const token = tokenOf(process.env[TOKEN]);
      const server = addressOf(options.server);
      const chromium = chromiumHere(process.env['CHROMIUM']);
      const program = await askWho({ server, token }, options.program);
      await noteExport({ server, token }, program, page);
      const file = resolve(options.out);
      const sheet = { program, page, asOf, on };
      const { position } = await printBoard({ server, token }, sheet, { chromium, file });
      await terminal.line(`${file} is ${page} of ${program} at position ${position}.`);
    });
}

function tokenOf(text: string | undefined): string {
  if (text) return text;
  throw new Invalid(
    `Set ${TOKEN} to an API token that may read; make one under "My API tokens" in the dashboard.`,
  );
}

function addressOf(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new Invalid('--server must be the address of a server, like http://127.0.0.1:3000.');
}
