import { useTranslation } from 'react-i18next';
import type { WordsOfForms } from '../log/described';
import { useFormWords } from '../log/form-words';
import { useLog } from '../log/log-update';
import { Button } from '../parts/button';

/** A command that may be given now, and in whose name. */
export interface Offer {
  readonly command: string;
  readonly by: string | undefined;
}

interface MovesProps {
  words: WordsOfForms;
  id: string;
  offers: readonly Offer[];
}

/** What who looks may do with a record now: a button for each move, the next one first. */
export function Moves({ words, id, offers }: MovesProps) {
  const { t } = useTranslation('shell');
  const { say } = useFormWords();
  const open = useLog();
  if (offers.length === 0) return null;
  return (
    <div className="moves" role="group" aria-label={t('record.moves')}>
      {offers.map(({ command, by }, index) => (
        <Button
          key={command}
          weight={index === 0 ? 'primary' : 'plain'}
          onClick={() => open(command, { id, by })}
        >
          {say(words, `${command}.heading`)}
        </Button>
      ))}
    </div>
  );
}
