import { Refused, type RecordedEvent } from '@plumbline/event-store';
import { recordId, view, type Views } from '@plumbline/read-models';
import type { Decider } from './decider';

const MOST = 100;

/** What one may ask of a jar of coins: the smallest record on which every rule of a command can be shown. */
export type JarCommands = {
  OpenJar: { label: string };
  PutIn: { coins: number; from?: string; gifts?: readonly { giver: string; from?: string }[] };
  CloseJar: { by?: string; known: { coins: number } };
};

/** The facts of a jar. */
export type JarEvents = {
  JarOpened: { label: string };
  CoinsPutIn: { coins: number; givers?: readonly string[] };
  JarClosed: { day: string; actor: string };
};

/** What the rules need to know of a jar. */
export interface JarState {
  readonly coins: number;
  readonly closed: boolean;
}

/** The rules of a jar. */
export const jar: Decider<JarState, JarCommands, JarEvents> = {
  stream: 'jar',
  begins: ['OpenJar'],
  initial: { coins: 0, closed: false },

  decide: {
    OpenJar: ({ label }) => [{ type: 'JarOpened', data: { label } }],
    PutIn: ({ coins, gifts }, state) => {
      if (state.closed) throw new Refused('The jar is closed.');
      const left = MOST - state.coins;
      if (coins > left) throw new Refused(`There is room for ${left} more coins.`);
      if (coins === 0) return [];
      return [{ type: 'CoinsPutIn', data: { coins, givers: gifts?.map(({ giver }) => giver) } }];
    },
    CloseJar: ({ known }, { coins }, { on, actor }) => {
      if (known.coins !== coins) throw new Refused(`The view shows ${known.coins} of ${coins}.`);
      return [{ type: 'JarClosed', data: { day: on, actor } }];
    },
  },

  evolve: {
    JarOpened: (_, state) => state,
    CoinsPutIn: ({ coins }, state) => ({ ...state, coins: state.coins + coins }),
    JarClosed: (_, state) => ({ ...state, closed: true }),
  },
};

/** What is shown of a jar. */
export class Jar {
  id: string;
  coins: number;
}

/** The jars. */
export const jars = view<Jar, JarEvents>({
  name: 'jars',
  document: Jar,
  on: {
    JarOpened: (_, __, event: RecordedEvent) => ({ id: recordId(event), coins: 0 }),
    CoinsPutIn: ({ coins }, shown) => shown && { ...shown, coins: shown.coins + coins },
  },
});

/** What the rule for closing must know: as many coins as the view shows now. */
export async function shownCoins(
  { program, id }: { readonly program: string; readonly id?: string },
  views: Views,
): Promise<{ coins: number }> {
  const shown = await views.find(jars, await views.now(program), id ?? '');
  return { coins: shown?.coins ?? 0 };
}
