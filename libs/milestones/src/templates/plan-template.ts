import type { CriterionFact, Criticality, GateRole } from '../gate.events';
import type { MilestoneKind } from '../plan.events';

/** What must hold at an item: its id, how much it weighs, the least that passes, its words. */
export type TemplateCriterion = readonly [
  id: string,
  criticality: Criticality,
  minimumPct: number,
  text: string,
  fact?: CriterionFact,
];

/** An item of a template: so many days from the go-live. */
export interface TemplateItem {
  readonly number: number;
  readonly item: string;
  readonly phase: string;
  readonly name: string;
  readonly offset: number;
  readonly kind: MilestoneKind;
  readonly criteria: readonly TemplateCriterion[];
  readonly evidence: string;
  readonly signs: readonly GateRole[];
  readonly dependsOn?: readonly string[];
  /** A gate that must have let it through, with these of its criteria met, whatever was overridden. */
  readonly awaits?: { readonly gate: string; readonly criteria: readonly string[] };
  /** The tags of the addresses in `sources`; without any, our own proposal. */
  readonly source: readonly string[];
}

/** A plan to begin with, in one version; a version that was published is never edited. */
export interface PlanTemplate {
  readonly template: string;
  readonly version: string;
  readonly title: string;
  /** What the tags of the items stand for. */
  readonly sources: Readonly<Record<string, string>>;
  readonly items: readonly TemplateItem[];
}
