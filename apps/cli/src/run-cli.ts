import { KnownError } from '@plumbline/event-store';
import { ViewsAway } from '@plumbline/read-models';
import { Command, CommanderError, Option } from 'commander';
import { auditExportCommand } from './audit-export.command';
import { boardCommand } from './board.command';
import { casesCommand } from './cases.command';
import { configCheckCommand } from './config-check.command';
import { copyCommand } from './copy.command';
import { eventsExportCommand } from './events-export.command';
import { eventsTailCommand } from './events-tail.command';
import { Failed } from './failed';
import { rebuildCommand } from './rebuild.command';
import type { Terminal } from './terminal';
import { verifyCommand } from './verify.command';

/** Runs the command line and answers the code to exit with; all that went wrong is one sentence. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await plumbline(terminal).parseAsync(args, { from: 'user' });
    await terminal.written();
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.note(sentenceOf(error));
    return 1;
  }
}

function plumbline(terminal: Terminal): Command {
  const command = new Command('plumbline')
    .description('The command line of Plumbline, the alignment ledger of an EMR program.')
    .addOption(
      new Option('--data <folder>', 'the data folder').default(
        process.env['PLUMBLINE_DATA'] ?? 'data',
        'PLUMBLINE_DATA, or ./data',
      ),
    )
    .addOption(
      new Option('--log <address>', 'the KurrentDB of the log').default(
        process.env['KURRENTDB_URL'],
        'KURRENTDB_URL, or a file in the data folder',
      ),
    )
    .addOption(
      new Option('--views <address>', 'the PostgreSQL of the views').default(
        process.env['PLUMBLINE_VIEWS'],
        'PLUMBLINE_VIEWS, or a file in the data folder',
      ),
    );
  const events = new Command('events').description('The facts themselves, as lines of JSON.');
  events.addCommand(eventsTailCommand(terminal)).addCommand(eventsExportCommand(terminal));
  const audit = new Command('audit').description('Who did, tried and read what.');
  audit.addCommand(auditExportCommand(terminal));
  const config = new Command('config').description('What the server is told.');
  config.addCommand(configCheckCommand(terminal));
  const commands = [
    casesCommand(terminal),
    verifyCommand(terminal),
    rebuildCommand(terminal),
    events,
    audit,
    boardCommand(terminal),
    copyCommand(terminal),
    config,
  ];
  for (const each of commands) command.addCommand(each);
  return quiet(command, terminal);
}

/** No command ends the process by itself, and each writes where it is told to. */
function quiet(command: Command, terminal: Terminal): Command {
  command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.line(text.trimEnd()),
    writeErr: (text) => terminal.note(text.trimEnd()),
  });
  command.commands.forEach((each) => quiet(each, terminal));
  return command;
}

function sentenceOf(error: unknown): string {
  if (error instanceof ViewsAway) {
    return `The database of the views cannot be used: ${error.reason}`;
  }
  if (error instanceof KnownError || error instanceof Failed) return error.message;
  return `It broke: ${error instanceof Error ? error.message : String(error)}`;
}
