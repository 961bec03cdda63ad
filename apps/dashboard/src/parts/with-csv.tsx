import { Download } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from './button';
import { saveCsv } from './csv';
import './with-csv.css';

interface WithCsvProps {
  /** What the table is called; also the name of the file. */
  name: string;
  children: ReactNode;
}

/** A table, and a button that saves it as it is shown. */
export function WithCsv({ name, children }: WithCsvProps) {
  const around = useRef<HTMLDivElement>(null);
  const onClick = () => {
    const table = around.current?.querySelector('table');
    if (table) saveCsv(table, name);
  };
  return (
    <div ref={around} className="with-csv">
      {children}
      <Button weight="quiet" onClick={onClick}>
        <Download size={14} aria-hidden />
        CSV<span className="unseen">: {name}</span>
      </Button>
    </div>
  );
}
