const PREFIX = 'plumbline:draft:';

/** What was typed into a form, by whom. */
interface Kept {
  readonly by: string;
  readonly typed: object;
}

/** Keeps what is typed for this tab, so that signing in again or a reload loses nothing. */
export function keepDraft(form: string, by: string, typed: object): void {
  sessionStorage.setItem(PREFIX + form, JSON.stringify({ by, typed } satisfies Kept));
}

/** What the same person typed before and did not save. */
export function draftOf<Typed extends object>(
  form: string,
  by: string,
): Partial<Typed> | undefined {
  const kept = sessionStorage.getItem(PREFIX + form);
  if (!kept) return undefined;
  const draft = JSON.parse(kept) as Kept;
  return draft.by === by ? (draft.typed as Partial<Typed>) : undefined;
}

/** Nothing is left of a draft that was saved. */
export function forgetDraft(form: string): void {
  sessionStorage.removeItem(PREFIX + form);
}

/** Nothing is left of any draft, for whoever comes next. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
