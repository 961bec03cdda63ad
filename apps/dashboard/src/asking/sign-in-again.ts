/** Where signing in leads back to: this very page, with its moment and its record. */
export function signInAddress(to = location.pathname + location.search): string {
  return `/auth/sign-in?${new URLSearchParams({ returnTo: to })}`;
}

/** Goes to where one signs in, and back here afterwards; what is typed is kept in its draft. */
export function signInAgain(): void {
  location.assign(signInAddress());
}
