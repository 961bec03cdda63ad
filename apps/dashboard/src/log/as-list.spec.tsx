import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { InProgram } from '../../test/in-program';
import { DescribedForm } from './described-form';
import { forgetDrafts } from './draft';
import { keepingForms } from './keeping.forms';

const declareDissatisfied = keepingForms.find(({ command }) => command === 'declareDissatisfied')!;
const who = {
  name: 'Ruth',
  administrator: false,
  roles: ['himDirector'],
  commands: ['declareDissatisfied'],
  voices: ['him-director'],
} as const;
const owed = (id: string, text: string, condition: string) => ({
  id,
  text,
  customer: 'him-director',
  performer: 'it',
  status: 'complete',
  conditions: [condition],
});
const nodes = [
  owed('c1', 'Mend the printers', 'Labels can be read'),
  owed('c2', 'Order the scanners', 'One for each desk'),
];
const commitments = { goesOn: { hasNextPage: false, endCursor: null }, nodes };

function open() {
  render(
    <InProgram who={who}>
      <DescribedForm
        form={declareDissatisfied}
        about={{ id: 'c1' }}
        onSaved={() => undefined}
        onLeave={() => undefined}
      />
    </InProgram>,
  );
}

beforeEach(() => {
  forgetDrafts();
  const body = { data: { program: { commitments } } };
  globalThis.fetch = jest.fn(async () => ({ status: 200, json: async () => body }) as Response);
});

describe('A list of a form', () => {
  it('follows from what is chosen in another field, and keeps in sight what was chosen before', async () => {
    open();
    fireEvent.click(await screen.findByLabelText('Labels can be read'));
    const other = screen.getByText('Order the scanners').closest('select')!;
    fireEvent.change(other, { target: { value: 'c2' } });
    await screen.findByLabelText('One for each desk');
    expect(screen.queryByLabelText('Labels can be read')).toBeNull();
    const kept = screen.getByLabelText<HTMLInputElement>('…');
    expect(kept.checked).toBe(true);
    fireEvent.click(kept);
    await waitFor(() => expect(screen.queryByLabelText('…')).toBeNull());
  });
});
