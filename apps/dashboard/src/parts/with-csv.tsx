import { useRef, type ReactNode } from 'react';
import { CsvButton } from './csv-button';
import './with-csv.css';

interface WithCsvProps {
  /** What the table is called; also the name of the file. */
  name: string;
  children: ReactNode;
}

/** A table, and a button that saves it as it is shown. */
export function WithCsv({ name, children }: WithCsvProps) {
  const around = useRef<HTMLDivElement>(null);
  return (
    <div ref={around} className="with-csv">
      {children}
      <CsvButton name={name} table={() => around.current?.querySelector('table')} />
    </div>
  );
}
