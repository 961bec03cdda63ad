import { pages } from './pages';
import { useWho } from './who';

/** Whether who looks may read what only those inside of the health system and its advisers read. */
export function useInside(): boolean {
  const { roles } = useWho();
  return (pages.overview as readonly string[]).some((role) => roles.some((own) => own === role));
}
