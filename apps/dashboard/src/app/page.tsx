import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgram } from './program';
import { PaperLine } from '../time/paper-line';
import './page.css';

interface PageProps {
  title: string;
  /** What the page is for, in one sentence. */
  about?: ReactNode;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  /** The page shows by itself what it is; the title is read out and stands in the tab. */
  quiet?: boolean;
  children: ReactNode;
}

/** A page of a program: its heading takes the focus on the way in, and paper says as of when it is. */
export function Page({ title, about, aside, quiet = false, children }: PageProps) {
  const { t } = useTranslation('shell');
  const { name } = useProgram();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${name} · ${t('brand')}`;
  }, [title, name, t]);
  useEffect(() => {
    // Not on the first load, where the reader begins at the top.
    if (document.activeElement !== document.body || isFirst) return void (isFirst = false);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <PaperLine page={title} />
      <div className={quiet ? 'unseen' : 'page-head'}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about && <p className="page-about">{about}</p>}
        </div>
        {aside}
      </div>
      {children}
    </>
  );
}

let isFirst = true;
