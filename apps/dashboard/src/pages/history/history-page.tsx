import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';
import { ComparedMoments } from './compared-moments';
import { CompareWays } from './compare-ways';
import { Facts } from './facts';
import { SpanFields } from './span-fields';
import { useSpan } from './span';
import './history.css';

/** Every fact there is, looked through; and what changed between two moments. */
export function Page() {
  const { t } = useTranslation(['history', 'shell']);
  const span = useSpan();
  return (
    <Frame title={t('shell:page.history')} about={t('history:about')} aside={<CompareWays />}>
      <div className="grid">
        {span.since && <ComparedMoments since={span.since} />}
        <Facts key={JSON.stringify(span)} span={span}>
          <SpanFields span={span} />
        </Facts>
      </div>
    </Frame>
  );
}
