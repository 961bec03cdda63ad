import { programs } from '@plumbline/programs';
import type { Views } from '@plumbline/read-models';

/** The sites of the program, of which a mapping may name some. */
export async function sitesOf(
  { program }: { readonly program: string },
  views: Views,
): Promise<{ sites: readonly string[] }> {
  const found = await views.find(programs, await views.now(program), program);
  return { sites: found?.sites.map(({ id }) => id) ?? [] };
}
