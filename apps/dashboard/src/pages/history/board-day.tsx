import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { TextField } from '../../parts/field';
import { useProgram } from '../../app/program';
import { dayOfNow, useMoment } from '../../time/moment';
import { keepBoard } from './boards';
import { dayIn } from './span';

/** When the last board was; kept in this browser, so that "since the last board" means that day. */
export function BoardDay({ since }: { since: string }) {
  const { t } = useTranslation('history');
  const { program } = useMoment();
  const { charteredOn } = useProgram();
  const { history } = useRouter();
  const here = useHereWith();
  return (
    <div className="board-day screen-only">
      <TextField
        label={t('compare.boardDay')}
        type="date"
        min={charteredOn}
        max={dayOfNow()}
        defaultValue={dayIn(since)}
        onChange={({ target }) => {
          if (target.value < charteredOn || target.value > dayOfNow()) return;
          keepBoard(program, target.value);
          history.replace(here({ since: target.value }));
        }}
      />
    </div>
  );
}
