import { Download } from 'lucide-react';
import { Button } from './button';
import { fileNameOf, saveCsv } from './csv';
import { useNoteExport } from './note-export';
import { useToast } from './toasts';

interface CsvButtonProps {
  /** What the table is called; also the name of the file. */
  name: string;
  table: () => HTMLTableElement | null | undefined;
}

/** Saves a table as it is shown, once the audit trail has it; if that cannot be, says why. */
export function CsvButton({ name, table }: CsvButtonProps) {
  const noteExport = useNoteExport();
  const say = useToast();
  const save = async () => {
    const file = fileNameOf(name);
    try {
      await noteExport(file);
    } catch (error) {
      say((error as Error).message);
      return;
    }
    const shown = table();
    if (shown) saveCsv(shown, file);
  };
  return (
    <Button weight="quiet" onClick={() => void save()}>
      <Download size={14} aria-hidden />
      CSV<span className="unseen">: {name}</span>
    </Button>
  );
}
