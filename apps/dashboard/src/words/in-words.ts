/** A name of the API (`offTrack`, `MilestoneMoved`) as a person writes it (`Off track`, `Milestone moved`). */
export function inWords(name: string): string {
  const spaced = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^(non|dis) /, '$1-');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
