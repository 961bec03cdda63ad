import type { ProgramEvents } from '@plumbline/programs';
import { view } from '@plumbline/read-models';

/** The sites and waves of a program, as far as its plan is concerned. */
export class GatePlaces {
  /** What each site is called. */
  sites: Readonly<Record<string, string>>;
  waves: readonly {
    readonly wave: string;
    readonly name: string;
    readonly sites: readonly string[];
  }[];
}

/** A program without any place. */
export const NO_PLACES: GatePlaces = { sites: {}, waves: [] };

/** The sites and waves of each program, folded from its facts. */
export const gatePlaces = view<GatePlaces, ProgramEvents>({
  name: 'gatePlaces',
  document: GatePlaces,
  key: ({ program }) => program,
  on: {
    SiteAdded: named,
    SiteRenamed: named,
    WavePlanned: ({ wave, name, sites }, shown = NO_PLACES) => ({
      ...shown,
      waves: [...shown.waves.filter((each) => each.wave !== wave), { wave, name, sites }],
    }),
  },
});

function named(
  { site, name }: { readonly site: string; readonly name: string },
  shown = NO_PLACES,
): GatePlaces {
  return { ...shown, sites: { ...shown.sites, [site]: name } };
}
