/** One instruction of a Dockerfile. */
export interface Step {
  readonly word: string;
  readonly said: string;
}

/** What is made from one base: its name, if it has one, and its steps. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Step[];
}

/** The stages of a Dockerfile. */
export function stagesOf(text: string): Stage[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  const steps = lines.filter((line) => line !== '' && !line.startsWith('#')).map(stepOf);
  const begins = steps.flatMap(({ word }, index) => (word === 'FROM' ? [index] : []));
  return begins.map((begin, index) => {
    const [base = '', , name = `stage ${index}`] = steps[begin]!.said.split(/\s+/);
    return { name, base, steps: steps.slice(begin + 1, begins[index + 1]) };
  });
}

/** What is said after a word in a stage, each time. */
export function saidBy({ steps }: Stage, word: string): string[] {
  return steps.filter((step) => step.word === word).map(({ said }) => said);
}

/** The program and the arguments that follow a CMD. */
export function commandIn(said: string): string[] {
  return JSON.parse(said.slice(said.indexOf('['))) as string[];
}

/** Whether a file that .dockerignore speaks of is left out of the image. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => regularOf(pattern).test(path));
}

function stepOf(line: string): Step {
  const [, word = '', said = ''] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
  return { word: word.toUpperCase(), said };
}

/** Whatever is in a folder that is left out is left out, too. */
function regularOf(pattern: string): RegExp {
  const parts = pattern
    .split('**/')
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'));
  return new RegExp(`^${parts.join('(?:.*/)?')}(?:/|$)`);
}
