/** What must never reach an asker: stacks, paths of our files, the text of a database. */
const INSIDES =
  /node_modules|\bat .+:\d+:\d+|\/libs\/|\/apps\/|\/tmp\/|sqlite|select .+ from|insert into/i;
const LARGEST_ANSWER = 2_000_000;

/** What came back for one request, and whether the log is as it was. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
  readonly changed: boolean;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Whether something was answered, and what is wrong with the answer; nothing, if all holds. */
export function judge({ status, text, changed }: Outcome): { accepted: boolean; faults: string[] } {
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered ${status}`);
  if (text.length > LARGEST_ANSWER) faults.push(`answered ${text.length} characters`);
  const answer = read(text);
  if (!answer) return { accepted: false, faults: [...faults, 'answered what is no JSON'] };
  const { data, errors = [] } = answer;
  const accepted = Object.values(data ?? {}).some((part) => part !== null);
  const told = JSON.stringify(errors);
  if (INSIDES.test(told)) faults.push('told of its insides');
  if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL')) faults.push('broke');
  if (errors.some(({ extensions }) => !extensions?.code)) faults.push('refused without a code');
  if (!accepted && errors.length === 0 && !data) faults.push('answered neither data nor errors');
  if (changed && !accepted) faults.push('wrote although it refused');
  return { accepted, faults };
}

function read(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
