import { OctagonX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import type { overridesOf } from './gates';

/** What the sponsor let through against its result; it stays here for ever. */
export function OverrideList({ overrides }: { overrides: ReturnType<typeof overridesOf> }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const address = usePageAddress();
  return (
    <section id="overrides">
      <SectionHeading
        title={t('overridden')}
        finding={overrides.length === 0 ? t('noOverrides') : t('overriddenAbout')}
      />
      <ul className="plan-overrides">
        {overrides.map(({ gate, override: { by, on, reason, result } }) => (
          <li key={`${gate.id}/${on}`}>
            <OctagonX size={16} aria-hidden className="negative" />
            <div>
              <Link href={address('plan', { gate: gate.id })}>{gate.name}</Link>
              <p>
                {t('letThrough', {
                  name: nameOf(by),
                  day: say.day(on),
                  result: t(`resultSaid.${result}`),
                })}{' '}
                “{reason}”
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
