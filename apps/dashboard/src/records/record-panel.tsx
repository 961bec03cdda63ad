import { lazy, Suspense } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useAsked, useHereWith } from '../app/address';

const RecordDialog = lazy(() => import('./record-dialog'));

/** The record that stands in the address, beside the page: every fact about it, the newest first. */
export function RecordPanel() {
  const { record, log } = useAsked();
  const { history } = useRouter();
  const here = useHereWith();
  // While something is logged about it; afterwards it is there again, as it is then.
  if (!record || log) return null;
  const [kind = '', ...id] = record.split('/');
  return (
    <Suspense>
      <RecordDialog
        kind={kind}
        id={id.join('/')}
        onClose={() => history.push(here({ record: undefined }))}
      />
    </Suspense>
  );
}
