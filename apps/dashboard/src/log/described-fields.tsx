import { AsRows } from './as-rows';
import { AsOne, AsSeveral, AsWord } from './as-list';
import { AsNumber, AsTyped, AsYesNo } from './as-typed';
import type { Field } from './fields';
import type { AskProps, Tied } from './tied';

/** One described field, asked in its way. */
function DescribedField({ name, field, tied }: Omit<AskProps, 'asking'>) {
  const { asking } = field;
  const props = { name, field, tied };
  switch (asking.kind) {
    case 'number':
      return <AsNumber {...props} asking={asking} />;
    case 'yesNo':
      return <AsYesNo {...props} />;
    case 'choice':
      return <AsWord {...props} asking={asking} />;
    case 'one':
      return <AsOne {...props} asking={asking} />;
    case 'several':
      return <AsSeveral {...props} asking={asking} />;
    case 'rows':
      return (
        <AsRows {...props} asking={asking}>
          {(within) => <DescribedFields fields={asking.of} tied={tied} within={within} />}
        </AsRows>
      );
    default:
      return <AsTyped {...props} asking={asking} />;
  }
}

interface DescribedFieldsProps {
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly tied: Tied;
  /** Where they stand, if in a row: `dependsOn.0.`. */
  readonly within?: string;
}

/** Described fields in their order: short ones side by side, where there is room. */
export function DescribedFields({ fields, tied, within = '' }: DescribedFieldsProps) {
  return (
    <div className="log-fields">
      {Object.entries(fields).map(([name, field]) => (
        <DescribedField key={name} name={within + name} field={field} tied={tied} />
      ))}
    </div>
  );
}
