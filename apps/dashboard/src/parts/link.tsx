import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/** How the pages go to an address without loading anew; absent, a link is a plain link. */
export const NavigateContext = createContext<((href: string) => void) | undefined>(undefined);

/** What an `<a>` needs, in HTML or SVG, to go to a page of ours. */
export function useLink(href: string) {
  const navigate = useContext(NavigateContext);
  const onClick = (event: MouseEvent) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!navigate || elsewhere || event.button !== 0) return;
    event.preventDefault();
    navigate(href);
  };
  return { href, onClick };
}

interface LinkProps {
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link to a page of ours. */
export function Link({ href, className, children }: LinkProps) {
  return (
    <a className={className} {...useLink(href)}>
      {children}
    </a>
  );
}

/** A name that opens its record, where there is a record to open. */
export function MaybeLink({ href, children }: { href?: string; children: ReactNode }) {
  return href ? <Link href={href}>{children}</Link> : <>{children}</>;
}
