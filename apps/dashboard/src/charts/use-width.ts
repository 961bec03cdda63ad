import { useLayoutEffect, useRef, useState } from 'react';

/** Before anything is measured, and where nothing can be. */
const UNMEASURED = 640;

/** How wide an element is, and stays while the page changes. */
export function useWidth<Node extends HTMLElement>() {
  const ref = useRef<Node>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
