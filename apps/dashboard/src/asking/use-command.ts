import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMoment } from '../time/moment';
import { ask } from './ask';
import type { Document } from './document';
import { Refusal } from './refusal';
import { NOTHING, saidAbout, type Findings } from './said-about';
import { signInAgain } from './sign-in-again';
import { answersOf } from './use-answer';
import { noteChange } from './visible';

/** What the server answers once a command is on disk. */
export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly position: string;
}

/** What the hook says by itself: which program, and the id that makes sending again harmless. */
type Said = 'program' | 'commandId';

/** What every command carries, whatever it says. */
export interface Carrying {
  readonly commandId?: string | null;
}

/** What a form has to say beside that. */
export type OwnInput<Input> = Omit<Input, Said>;

/**
 * Sends a command and answers what the server does, mostly a receipt, or nothing where it was refused;
 * then `findings` tells why, and what was typed stays. The same input carries the same command id,
 * however often it is sent. After the receipt all that is shown of the program is asked again, as of
 * that position. A command on the installation itself names no program.
 */
export function useCommand<Saved extends object, Input extends Carrying>(
  document: Document<Readonly<Record<string, Saved>>, { input: Input }>,
  fields: readonly string[],
  ofInstallation = false,
) {
  const { program } = useMoment();
  const queries = useQueryClient();
  const [findings, setFindings] = useState<Findings>(NOTHING);
  const [busy, setBusy] = useState(false);
  const idOf = useCommandIds();

  const send = async (own: OwnInput<Input>): Promise<Saved | undefined> => {
    setBusy(true);
    setFindings(NOTHING);
    try {
      const input = { ...own, ...(!ofInstallation && { program }), commandId: idOf(own) };
      const [receipt] = Object.values(await ask(document, { input: input as Input }));
      if (!receipt) return undefined;
      // What leaves no fact, such as a link, moves nothing.
      if ('position' in receipt) noteChange(program, String(receipt.position));
      await queries.invalidateQueries({ queryKey: answersOf(program) });
      return receipt;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setFindings(saidAbout(error.message, fields));
      if (error.isSignedOut) signInAgain();
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { send, findings, busy, forget: () => setFindings(NOTHING) };
}

/** The id of an input: kept for as long as the input is the same. */
function useCommandIds() {
  const last = useRef<{ said: string; id: string }>(undefined);
  return (own: object): string => {
    const said = JSON.stringify(own);
    if (last.current?.said !== said) last.current = { said, id: crypto.randomUUID() };
    return last.current.id;
  };
}
