import { Command } from 'commander';
import {
  settings,
  troublesOf,
  unknownIn,
  unknownSentence,
} from '../../api/src/settings/read-settings';
import type { Setting } from '../../api/src/settings/setting';
import { Failed } from './failed';
import { table } from './table';
import type { Terminal } from './terminal';

/** `plumbline config check`: what the environment would tell a server, and what of it is wrong. */
export function configCheckCommand(terminal: Terminal): Command {
  return new Command('check')
    .description('Say what is set, without secrets, and what is wrong, all at once.')
    .action(async () => {
      const { env } = process;
      const rows = settings.map(([name, setting]) => [name, shown(setting, env[name])]);
      for (const line of table(['variable', 'value'], rows)) await terminal.line(line);
      for (const name of unknownIn(env)) await terminal.line(unknownSentence(name));
      const troubles = troublesOf(env);
      if (troubles.length > 0) throw new Failed(troubles.join('\n'));
      await terminal.line('A server can be started with this.');
    });
}

function shown({ standard, secret }: Setting, text: string | undefined): string {
  if (!text) return `not set: ${standard}`;
  return secret ? 'set; a secret, not shown' : text;
}
