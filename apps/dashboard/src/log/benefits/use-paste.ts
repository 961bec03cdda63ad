import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask } from '../../asking/ask';
import { Refusal } from '../../asking/refusal';
import { signInAgain } from '../../asking/sign-in-again';
import { answersOf } from '../../asking/use-answer';
import { noteChange } from '../../asking/visible';
import { useMoment } from '../../time/moment';
import type { PastedRow } from './pasted-rows';
import { recordMeasurementDocument } from './record-measurement.document';

/** What became of a row. */
export type Outcome = { readonly saved: true } | { readonly saved: false; readonly says: string };

const keyOf = (id: string, { line, wrong, ...row }: PastedRow) => JSON.stringify([id, row]);

/**
 * Sends rows one by one, each a command with an id of its own, so that sending again does nothing twice;
 * what was saved is not sent again, and what the server says stays with its row.
 */
export function usePaste(id: string) {
  const { program } = useMoment();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [busy, setBusy] = useState(false);
  const ids = useRef(new Map<string, string>());

  const outcomeOf = (row: PastedRow): Outcome | undefined => outcomes[keyOf(id, row)];

  const sendRow = async (row: PastedRow): Promise<Outcome> => {
    const { day, value, numerator, denominator } = row;
    const key = keyOf(id, row);
    const commandId = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, commandId);
    const input = { program, commandId, id, on: day, value, numerator, denominator };
    try {
      const { recordMeasurement } = await ask(recordMeasurementDocument, { input });
      noteChange(program, recordMeasurement.position);
      return { saved: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.isSignedOut) signInAgain();
      return { saved: false, says: error.message };
    }
  };

  /** Sends what is right and not saved yet; answers whether all of it is saved now. */
  const send = async (rows: readonly PastedRow[]): Promise<boolean> => {
    setBusy(true);
    let all = true;
    try {
      for (const row of rows) {
        if (row.wrong || outcomeOf(row)?.saved) continue;
        const outcome = await sendRow(row);
        all &&= outcome.saved;
        setOutcomes((before) => ({ ...before, [keyOf(id, row)]: outcome }));
      }
    } finally {
      await queries.invalidateQueries({ queryKey: answersOf(program) });
      setBusy(false);
    }
    return all && rows.every(({ wrong }) => !wrong);
  };

  return { send, busy, outcomeOf };
}
