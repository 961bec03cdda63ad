import { emrPlan } from './emr-plan.data';
import type { PlanTemplate, TemplateItem } from './plan-template';
import type { FromTemplate } from '../plan.events';

/** Every version of every template; old ones stay, for gates may still be prepared from them. */
export const planTemplates: readonly PlanTemplate[] = [emrPlan];

/** The template of a name and a version. */
export function templateOf(template: string, version: string): PlanTemplate | undefined {
  return planTemplates.find((known) => known.template === template && known.version === version);
}

/** The item from which a milestone was made. */
export function itemOf({ template, version, item }: FromTemplate): TemplateItem | undefined {
  return templateOf(template, version)?.items.find((known) => known.item === item);
}

/** The templates and versions that there are, for the sentence of a refusal. */
export function templatesKnown(): string {
  return planTemplates
    .map(({ template, version }) => `"${template}" version "${version}"`)
    .join(', ');
}
