import { useEffect } from 'react';

/** Scrolls the row of tabs to the open one, which on a phone may lie outside the screen. */
export function useVisibleTab(id: string | undefined): void {
  useEffect(() => {
    const open = document.querySelector('.graphiql-tab-active');
    open?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
}
