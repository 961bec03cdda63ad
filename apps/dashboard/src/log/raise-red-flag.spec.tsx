import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { InProgram } from '../../test/in-program';
import { draftOf, forgetDrafts } from './draft';
import RaiseRedFlag from './raise-red-flag';

const who = {
  name: 'Noor',
  administrator: false,
  roles: ['consultant'],
  commands: ['raiseRedFlag'],
  voices: ['tessaly'],
} as const;

function open(onSaved = jest.fn()) {
  render(
    <InProgram who={who}>
      <RaiseRedFlag about={{}} onSaved={onSaved} onLeave={() => undefined} />
    </InProgram>,
  );
  return onSaved;
}

const answer = (body: object) =>
  (globalThis.fetch = jest.fn(async () => ({ status: 200, json: async () => body }) as Response));
const refused = (message: string, code: string) =>
  answer({ errors: [{ message, extensions: { code } }] });
const seen = () => screen.getByLabelText<HTMLTextAreaElement>('What did you see?');
const type = (words: string) => fireEvent.change(seen(), { target: { value: words } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => forgetDrafts());

describe('Raising a red flag', () => {
  it('shows the sentence of the server at the field, and ties the two', async () => {
    refused('seen should not be empty.', 'INVALID');
    open();
    save();
    await screen.findByText('Should not be empty.');
    expect(seen().getAttribute('aria-invalid')).toBe('true');
    expect(seen().getAttribute('aria-describedby')).toMatch(/error/);
  });

  it('keeps what was typed when it is refused, and shows why', async () => {
    refused('Somebody was faster; look again.', 'CONFLICT');
    const saved = open();
    type('The printers print nothing.');
    save();
    await screen.findByText('Somebody was faster; look again.');
    expect(seen().value).toBe('The printers print nothing.');
    expect(saved).not.toHaveBeenCalled();
  });

  it('is over once it is on record', async () => {
    answer({ data: { raiseRedFlag: { id: 'f1', revision: 1, position: 'b12' } } });
    const saved = open();
    type('The printers print nothing.');
    save();
    await waitFor(() => expect(saved).toHaveBeenCalled());
  });

  it('is there again after a reload, for the same person only', async () => {
    open();
    type('The printers print nothing.');
    await waitFor(() =>
      expect(draftOf('raiseRedFlag', 'Noor')).toMatchObject({
        seen: 'The printers print nothing.',
      }),
    );
    expect(draftOf('raiseRedFlag', 'Somebody else')).toBeUndefined();
  });
});
