import type { Choice } from './choice';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile';
import type { Asked } from './requests';

type Damage = (asked: Asked, choice: Choice) => object;

/** What turns a valid request into one that is almost valid. */
const DAMAGES: readonly Damage[] = [
  ({ query, variables }, choice) => ({ query: misspelt(query, choice), variables }),
  ({ query, variables }, choice) => {
    const at = choice.below(query.length);
    return { query: query.slice(0, at) + query.slice(at + 1), variables };
  },
  ({ query, variables }, choice) => ({
    query: query.replace(/"[^"]*"/, () => JSON.stringify(choice.one(HOSTILE_TEXTS))),
    variables,
  }),
  ({ query, variables }, choice) => ({ query, variables: replaced(variables, choice) }),
  ({ query, variables }, choice) => ({ query, variables: replaced(variables, choice) }),
  ({ query, variables }, choice) => ({ query, variables: lessened(variables, choice) }),
  ({ query, variables }, choice) => ({ query, variables: widened(variables, choice) }),
  ({ query }, choice) => ({ query, variables: choice.one(HOSTILE_VALUES) }),
  ({ variables }, choice) => ({ query: choice.one(HOSTILE_VALUES), variables }),
  (asked, choice) => ({ ...asked, operationName: choice.one(HOSTILE_VALUES) }),
  (asked, choice) => ({ ...asked, extensions: choice.one(HOSTILE_VALUES) }),
  (asked, choice) => ({ ...asked, documentId: choice.one(HOSTILE_VALUES) }),
  ({ query, variables }) => ({ query: `${query} ${query}`, variables }),
  ({ query, variables }) => ({ query: query.replace(/\w+/, (name) => `${name} @skip`), variables }),
  ({ query, variables }, choice) => ({
    query: query.replace('{', `{ ...on Query { ${'a: __typename '.repeat(choice.below(60))} }`),
    variables,
  }),
];

/** One thing of a valid request made wrong. */
export function damaged(asked: Asked, choice: Choice): object {
  const plain = JSON.parse(JSON.stringify(asked)) as Asked;
  return choice.one(DAMAGES)(plain, choice);
}

function misspelt(text: string, choice: Choice): string {
  const at = choice.below(text.length);
  return `${text.slice(0, at)}${choice.one([...'xQ_{}()"!$:@#'])}${text.slice(at)}`;
}

/** The input with the value at one place exchanged. */
function replaced(variables: Record<string, unknown>, choice: Choice): object {
  const value = choice.one(HOSTILE_VALUES);
  return atOnePlace(variables, choice, (holder, name) => (holder[name] = value));
}

function lessened(variables: Record<string, unknown>, choice: Choice): object {
  return atOnePlace(variables, choice, (holder, name) => delete holder[name]);
}

function widened(variables: Record<string, unknown>, choice: Choice): object {
  const [name, value] = [choice.one(HOSTILE_TEXTS), choice.one(HOSTILE_VALUES)];
  return atOnePlace(variables, choice, (holder) =>
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true }),
  );
}

/** Changes something in the input of a command; where there is none, in the variables themselves. */
function atOnePlace(
  variables: Record<string, unknown>,
  choice: Choice,
  change: (holder: Record<string, unknown>, name: string) => void,
): object {
  const input = variables['input'] as Record<string, unknown> | undefined;
  const names = Object.keys(input ?? {});
  if (input && names.length > 0) change(input, choice.one(names));
  else change(variables, 'input');
  return variables;
}
