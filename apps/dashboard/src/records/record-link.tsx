import { useCallback, type ReactNode } from 'react';
import { useHereWith } from '../app/address';
import { Link } from '../parts/link';

/** The address of this page with a record open beside it; for the `href` of charts and rows. */
export function useRecordAddress() {
  const here = useHereWith();
  return useCallback((kind: string, id: string) => here({ record: `${kind}/${id}` }), [here]);
}

interface RecordLinkProps {
  /** As the API calls it: `milestone`, `flag`, `commitment`. */
  kind: string;
  id: string;
  className?: string;
  children: ReactNode;
}

/** A name that opens its record with every fact behind it. */
export function RecordLink({ kind, id, className, children }: RecordLinkProps) {
  return (
    <Link href={useRecordAddress()(kind, id)} className={className}>
      {children}
    </Link>
  );
}
