import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MomentContext } from '../time/moment';
import type { Document } from './document';
import { signInAgain } from './sign-in-again';
import { useCommand, type Receipt } from './use-command';
import { changedUpTo } from './visible';

jest.mock('./sign-in-again', () => ({ signInAgain: jest.fn() }));

interface Variables {
  input: { program: string; commandId?: string | null; seen: string };
}
const document = { id: 'd1', name: 'RaiseRedFlag' } as Document<
  { raiseRedFlag: Receipt },
  Variables
>;
const receipt = { id: 'f1', revision: 1, position: 'b12' };
const refusal = (message: string, code: string) => ({
  errors: [{ message, extensions: { code } }],
});

/** A server that gives these answers, one after the other, and notes what it was sent. */
function server(...answers: (object | Error)[]) {
  const inputs: Variables['input'][] = [];
  globalThis.fetch = jest.fn(async (_: unknown, init?: RequestInit) => {
    inputs.push(JSON.parse(String(init?.body)).variables.input);
    const answer = answers.shift() ?? {};
    if (answer instanceof Error) throw answer;
    return { status: 200, json: async () => answer } as Response;
  });
  return inputs;
}

function begin() {
  const queries = new QueryClient();
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <MomentContext value={{ program: 'north', today: '2026-11-25' }}>{children}</MomentContext>
    </QueryClientProvider>
  );
  const asked = jest.spyOn(queries, 'invalidateQueries');
  const { result } = renderHook(() => useCommand(document, ['seen']), { wrapper: around });
  const send = (seen: string) => act(() => result.current.send({ seen }));
  return { result, send, asked };
}

describe('Giving a command from a form', () => {
  it('says the program and an id by itself, and answers the receipt', async () => {
    const [inputs, { send }] = [server({ data: { raiseRedFlag: receipt } }), begin()];
    expect(await send('Smoke')).toEqual(receipt);
    expect(inputs).toMatchObject([{ program: 'north', seen: 'Smoke' }]);
    expect(inputs[0]?.commandId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks all that is shown of the program again, as of the receipt', async () => {
    server({ data: { raiseRedFlag: receipt } });
    const { send, asked } = begin();
    await send('Smoke');
    expect(asked).toHaveBeenCalledWith({ queryKey: ['program', 'north'] });
    expect(changedUpTo('north')).toBe('b12');
  });

  it('puts the sentence of the server beside the field that it names', async () => {
    server(refusal('seen should not be empty.', 'INVALID'));
    const { result, send, asked } = begin();
    expect(await send('')).toBeUndefined();
    expect(result.current.findings.fields).toEqual({ seen: 'Should not be empty.' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('says on top that somebody was faster', async () => {
    server(refusal('Somebody was faster; look again.', 'CONFLICT'));
    const { result, send } = begin();
    await send('Smoke');
    expect(result.current.findings.top).toBe('Somebody was faster; look again.');
  });

  it('sends the same input with the same id again, so that it is done once', async () => {
    const inputs = server(new TypeError('gone'), { data: { raiseRedFlag: receipt } });
    const { result, send } = begin();
    await send('Smoke');
    expect(result.current.findings.top).toMatch(/cannot be reached/);
    await send('Smoke');
    expect(inputs[1]?.commandId).toBe(inputs[0]?.commandId);
  });

  it('sends another input with another id, so that it is not taken for the first', async () => {
    const inputs = server(new TypeError('gone'), { data: { raiseRedFlag: receipt } });
    const { send } = begin();
    await send('Smoke');
    await send('Fire');
    expect(inputs[1]?.commandId).not.toBe(inputs[0]?.commandId);
  });

  it('goes to where one signs in when nobody is', async () => {
    server(refusal('Sign in first.', 'UNAUTHENTICATED'));
    await begin().send('Smoke');
    expect(signInAgain).toHaveBeenCalled();
  });
});
