import type { Cell } from './cells';
import type { Factor } from './factors.data';
import { colourOf, geometricMean, type Colour } from './score';

/** The weakest link. */
export interface Weakest {
  readonly factor: Factor;
  readonly site?: string;
  readonly score: number;
}

/** The geometric mean of what is known, beside its weakest link and how much is not known. */
export interface Index {
  readonly index?: number;
  /** As of a cell: grey where less than half is known. */
  readonly status: Colour;
  readonly weakest?: Weakest;
  /** The mean coverage of the cells, the grey ones among them. */
  readonly coverage: number;
  readonly grey: number;
}

/** The index of some cells; grey ones are not in it but are counted (domain notes 5.3, rule 6). */
export function indexOf(cells: readonly Cell[]): Index {
  const known = cells.flatMap(({ factor, site, score, status }) =>
    status === 'grey' || score === undefined ? [] : [{ factor, site, score }],
  );
  const coverage = cells.reduce((sum, cell) => sum + cell.coverage, 0) / Math.max(1, cells.length);
  const index = geometricMean(known.map(({ score }) => score));
  return {
    index,
    status: index === undefined ? 'grey' : colourOf(index, coverage),
    weakest: known.toSorted((a, b) => a.score - b.score)[0],
    coverage,
    grey: cells.length - known.length,
  };
}

/** The index of each site: its own cells, and those of the whole program, which hold there, too. */
export function indexBySite(cells: readonly Cell[], sites: readonly string[]) {
  return sites.map((site) => ({
    site,
    ...indexOf(cells.filter((cell) => cell.site === undefined || cell.site === site)),
  }));
}
