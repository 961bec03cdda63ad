import { Download } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from './button';
import { csvOf, rowsOf } from './csv';
import './with-csv.css';

interface WithCsvProps {
  /** What the table is called; also the name of the file. */
  name: string;
  children: ReactNode;
}

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** A table, and a button that saves it as it is shown. */
export function WithCsv({ name, children }: WithCsvProps) {
  const around = useRef<HTMLDivElement>(null);
  const onClick = () => {
    const table = around.current?.querySelector('table');
    if (table) save(name, csvOf(rowsOf(table)));
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
