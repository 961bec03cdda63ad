import { settings } from './read-settings';
import type { Setting } from './setting';

const HEAD = `# Configuration

Everything that the server is told, as environment variables. They are read once and checked at the start: a server that is told something wrong says all of it, and does not start. \`npx plumbline config check\` says what is set, without secrets, and what is wrong. Two arguments: \`--empty\` begins without the demo, \`--reset\` puts the demo of the data folder aside and tells it anew.

This page is made from \`apps/api/src/settings/settings.data.ts\` by \`npm run configuration\`.
`;

/** The page about all settings, in Markdown. */
export function settingsPage(): string {
  return [HEAD, ...settings.map(([name, setting]) => chapter(name, setting))].join('\n');
}

function chapter(name: string, { what, standard, example, secret }: Setting): string {
  const lines = [
    `- Where nothing is said: ${standard}`,
    `- For example: \`${name}=${example}\``,
    ...(secret ? ['- A secret: never shown, never logged'] : []),
  ];
  return `## ${name}\n\n${what}\n\n${lines.join('\n')}\n`;
}
