import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import type { BenefitQuery } from './benefit.document';
import { promisedWords } from './progress';

/** What was promised, in the words of that day. */
export function PromiseCard({
  benefit: { promise },
}: {
  benefit: BenefitQuery['program']['benefit'];
}) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  return (
    <>
      <SectionHeading
        title={t('one.promise')}
        finding={t('one.promised', { promiser: promise.promiser, day: say.day(promise.madeOn) })}
      />
      <blockquote className="benefit-quote">“{promise.quote}”</blockquote>
      <p className="benefit-note">
        {[promisedWords(promise, say), promise.source].filter(Boolean).join(' · ')}
      </p>
      {promise.rejectedFor && <p className="benefit-note">{promise.rejectedFor}</p>}
    </>
  );
}
