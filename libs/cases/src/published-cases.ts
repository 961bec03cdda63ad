import { cambridge } from './cambridge';
import { codingProductivity } from './coding-productivity';
import { denmark } from './denmark';
import { fallon } from './fallon';
import { npfit } from './npfit';
import type { PublishedCase } from './published';
import { radley } from './radley';

/** The published cases: what the ledger must reproduce to the digit. */
export const publishedCases: readonly PublishedCase[] = [
  fallon,
  cambridge,
  npfit,
  denmark,
  radley,
  codingProductivity,
];
