import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Age } from '../src/parts/age';
import { Banner } from '../src/parts/banner';
import { Button } from '../src/parts/button';
import { Dialog } from '../src/parts/dialog';
import { EmptyState } from '../src/parts/empty-state';
import { Select, TextArea, TextField } from '../src/parts/field';
import { Menu } from '../src/parts/menu';
import { PartyChip } from '../src/parts/party-chip';
import { SectionHeading } from '../src/parts/section-heading';
import { Skeleton } from '../src/parts/skeleton';
import type { Standing } from '../src/parts/standing';
import { StatusChip } from '../src/parts/status-chip';
import { Table } from '../src/parts/table';
import { useToast } from '../src/parts/toasts';

const standings: Standing[] = ['offTrack', 'atRisk', 'stale', 'notSet', 'onTrack'];
const today = '2026-11-21';

const promises = [
  {
    id: '1',
    what: 'Name a physician lead for Harbor surgery',
    by: 'Medical staff',
    due: '2026-10-19',
    late: 33,
  },
  {
    id: '2',
    what: 'Sign the future-state discharge workflow',
    by: 'COO office',
    due: '2026-10-30',
    late: 22,
  },
  {
    id: '3',
    what: 'Confirm the scanning vendor’s weekend capacity',
    by: 'IT delivery',
    due: '2026-11-09',
    late: 12,
  },
];

function Fields() {
  return (
    <div className="gallery-fields">
      <TextField label="Promised by" hint="The person who makes the promise." />
      <TextField label="Due date" type="date" error="Pick a due date." />
      <Select
        label="Confidence"
        choices={[
          { value: 'high', label: 'Highly likely' },
          { value: 'some', label: 'Possible' },
        ]}
      />
      <TextArea
        label="What will be delivered"
        hint="One outcome that another person can check."
        error="Say what will be true, in at least 12 characters."
      />
    </div>
  );
}

function Actions() {
  const toast = useToast();
  const [open, setOpen] = useState(false);
  return (
    <div className="gallery-row">
      <Button weight="primary" onClick={() => setOpen(true)}>
        <Plus size={16} aria-hidden />
        Log an update
      </Button>
      <Button onClick={() => toast('The commitment is on record.')}>Say something</Button>
      <Button weight="danger">Revoke the promise</Button>
      <Button busy>Saving…</Button>
      <Button weight="quiet">Details</Button>
      <Menu
        label="Raise"
        onChoose={(id) => toast(`Chosen: ${id}`)}
        choices={[
          { id: 'flag', label: 'A red flag', about: 'Something worries you' },
          { id: 'request', label: 'A request', about: 'You need something from somebody' },
        ]}
      />
      <Dialog
        title="Log a commitment"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button weight="primary">Log commitment</Button>
          </>
        }
      >
        <TextArea
          label="What will be delivered"
          hint="One outcome that another person can check."
        />
        <TextField label="Due date" type="date" />
      </Dialog>
    </div>
  );
}

/** Every part once. */
export function PartsOnShow() {
  return (
    <div className="gallery-list">
      <SectionHeading title="Parts" finding="Each has one job, and says it in words." />
      <div className="gallery-row">
        {standings.map((standing) => (
          <StatusChip key={standing} standing={standing} />
        ))}
        <PartyChip name="M. Okafor" of="CMIO" />
        <PartyChip name="Harbor Medical Group" kind="organisation" />
        <PartyChip />
        <Age since="2026-11-12" today={today} assessed />
        <Age since="2026-10-18" today={today} staleAfter={21} assessed />
        <Age today={today} assessed />
      </div>
      <Actions />
      <Banner kind="past">You see the program as it was known on Oct 1, 2026.</Banner>
      <Banner>These data are invented.</Banner>
      <Banner kind="good">The promise is on record.</Banner>
      <Banner kind="warning">Two requests wait for your answer.</Banner>
      <Banner kind="bad">The server does not answer; what you see is from 9:41.</Banner>
      <Fields />
      <Table
        caption="Overdue promises"
        captionSeen
        rows={promises}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `#promise-${id}`}
        columns={[
          { name: 'Promise', cell: ({ what }) => what, sortBy: ({ what }) => what },
          { name: 'By', cell: ({ by }) => by, sortBy: ({ by }) => by },
          { name: 'Due', cell: ({ due }) => due, sortBy: ({ due }) => due },
          {
            name: 'Days late',
            cell: ({ late }) => late,
            sortBy: ({ late }) => late,
            numeric: true,
          },
        ]}
      />
      <EmptyState
        nothing="No commitments yet"
        next="Ask somebody for something with a day, or promise something yourself."
        action={<Button>Ask for a promise</Button>}
      />
      <Skeleton what="the benefits" />
    </div>
  );
}
