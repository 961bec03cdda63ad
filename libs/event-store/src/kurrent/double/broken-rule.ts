import { RULES, type Rule } from './rules';

const named = process.env.PLUMBLINE_BROKEN_RULE;
if (named !== undefined && !(named in RULES)) throw new Error(`There is no rule "${named}".`);

/** The rule that the double must not keep in this run, so that the suite is seen to fail. */
export const BROKEN_RULE = named as Rule | undefined;
