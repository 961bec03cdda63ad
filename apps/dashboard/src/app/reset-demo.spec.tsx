import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ResetDemo } from './reset-demo';

const answers: { status: number; body: object }[] = [];
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = jest.fn(async (path: unknown, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${String(path)}`);
    const { status, body } = answers.shift()!;
    return { ok: status < 300, status, json: async () => body } as Response;
  });
});

const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Begin anew' }));

describe('Telling the demo anew', () => {
  it('says first what becomes of what is there, and leaves it where one does not want to', () => {
    const onClose = jest.fn();
    render(<ResetDemo onClose={onClose} />);
    expect(screen.getByRole('dialog').textContent).toContain('Everybody signs in again');
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    expect(onClose).toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it('shows why the server does not', async () => {
    const message = 'You are not signed in any more; sign in and try again.';
    answers.push({ status: 401, body: { errors: [{ message }] } });
    render(<ResetDemo onClose={() => undefined} />);
    begin();
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(asked).toEqual(['POST /auth/demo/reset']);
  });

  it('waits until the server is there again', async () => {
    answers.push({ status: 202, body: { next: '#signed-out' } });
    answers.push({ status: 503, body: {} }, { status: 200, body: {} });
    render(<ResetDemo onClose={() => undefined} />);
    begin();
    expect(await screen.findByText(/being told anew/)).toBeTruthy();
    await waitFor(() => expect(location.hash).toBe('#signed-out'), { timeout: 5_000 });
    expect(asked).toEqual(['POST /auth/demo/reset', 'GET /ready', 'GET /ready']);
  });
});
