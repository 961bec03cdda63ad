import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWho } from '../app/who';
import { Select, TextArea } from '../parts/field';
import { Table, type Column } from '../parts/table';
import { aboutWord } from './about';
import { useMeasures } from './benefits/names';
import { pastedRows, type PastedRow } from './benefits/pasted-rows';
import { usePaste } from './benefits/use-paste';
import { draftOf, forgetDraft, keepDraft } from './draft';
import { FormFrame } from './form-frame';
import type { FormProps } from './forms';

/** Days and values copied from a spreadsheet: shown as a table first, then sent a command each. */
export default function PasteMeasurements({ about, onSaved, onLeave }: FormProps) {
  const { t } = useTranslation(['log-benefits', 'log']);
  const { name } = useWho();
  const draft = ['pasteMeasurements', aboutWord(about)].filter(Boolean).join(' ');
  const [kept] = useState(() => draftOf<{ id: string; text: string }>(draft, name));
  const [id, setId] = useState(kept?.id ?? about['id'] ?? '');
  const [text, setText] = useState(kept?.text ?? '');
  const [top, setTop] = useState<string>();
  const measures = useMeasures(about);
  const rows = pastedRows(text);
  const { send, busy, outcomeOf } = usePaste(id);
  const keep = (typed: { id: string; text: string }) => {
    setId(typed.id);
    setText(typed.text);
    keepDraft(draft, name, typed);
  };
  const submit = async () => {
    if (!id || rows.length === 0) return setTop(t('pasteMeasurements.nothing'));
    if (!(await send(rows))) return setTop(t('pasteMeasurements.some'));
    forgetDraft(draft);
    onSaved();
  };
  return (
    <FormFrame
      submit={(event) => {
        event?.preventDefault();
        setTop(undefined);
        void submit();
      }}
      busy={busy}
      top={top}
      hasDraft={kept !== undefined}
      onLeave={onLeave}
    >
      <Select
        label={t('pasteMeasurements.id')}
        value={id}
        choices={[{ value: '', label: t('log:choose') }, ...measures]}
        onChange={({ target }) => keep({ id: target.value, text })}
      />
      <TextArea
        label={t('pasteMeasurements.text')}
        hint={t('pasteMeasurements.textHint')}
        rows={6}
        value={text}
        onChange={({ target }) => keep({ id, text: target.value })}
      />
      {rows.length > 0 && <Preview rows={rows} outcomeOf={outcomeOf} />}
    </FormFrame>
  );
}

interface PreviewProps {
  rows: readonly PastedRow[];
  outcomeOf: ReturnType<typeof usePaste>['outcomeOf'];
}

/** What will be sent, and beside each row what is wrong with it or what became of it. */
function Preview({ rows, outcomeOf }: PreviewProps) {
  const { t } = useTranslation('log-benefits');
  const state = (row: PastedRow) => {
    if (row.wrong) return t(`pasteMeasurements.wrong.${row.wrong}`);
    const outcome = outcomeOf(row);
    if (!outcome) return t('pasteMeasurements.ready');
    return outcome.saved ? t('pasteMeasurements.rowSaved') : outcome.says;
  };
  const columns: Column<PastedRow>[] = [
    { name: t('pasteMeasurements.line'), cell: ({ line }) => line },
    { name: t('pasteMeasurements.day'), cell: ({ day }) => day },
    {
      name: t('recordMeasurement.value'),
      numeric: true,
      cell: ({ value, numerator, denominator }) =>
        value ?? (numerator === undefined ? null : `${numerator} / ${denominator}`),
    },
    {
      name: t('pasteMeasurements.state'),
      cell: (row) => (
        <span className={row.wrong || outcomeOf(row)?.saved === false ? 'field-error' : undefined}>
          {state(row)}
        </span>
      ),
    },
  ];
  return (
    <div aria-live="polite">
      <Table
        caption={t('pasteMeasurements.preview')}
        columns={columns}
        rows={rows}
        rowKey={({ line }) => String(line)}
      />
    </div>
  );
}
