import { buildItems } from './emr-plan.build.data';
import { designItems } from './emr-plan.design.data';
import { liveItems } from './emr-plan.live.data';
import { readyItems } from './emr-plan.ready.data';
import type { PlanTemplate } from './plan-template';

/**
 * The plan of an EMR program, 40 items (domain notes 1.2). The offsets and the list are our own
 * proposal; a tag under `source` stands where something published supports an item.
 */
export const emrPlan: PlanTemplate = {
  template: 'emr-plan',
  version: '1',
  title: 'EMR program from charter to the last benefit review',
  sources: {
    own: 'Proposal of this product; no published standard. Edit it as a new version.',
    G1: 'https://sueschade.com/tag/ehr-implementation/page/2/',
    G4: 'https://jonfelix1.github.io/mti-quartz/Enterprise-Systems-(SIP)/Operation-and-Post-Implementation/Go-Live-Readiness',
    G7: 'https://www.spotsaas.com/resources/ehr-software/go-live-readiness-checklist',
    G8: 'http://www.getvitalized.com/newsletters/epic/v1i2/page2.aspx',
    G11: 'https://hcinnovationgroup.com/clinical-it/electronic-health-record-electronic-medical-record-ehr-emr/blog/13017474/go-no-go',
    G12: 'http://www.fortherecordmag.com/archives/071910p10.shtml',
    G13: 'https://digital.nhs.uk/services/gp-it-futures-systems/clinical-system-migration-guide/planning-for-cutover',
    G16: 'https://techfitflow.com/epic-post-go-live-optimization-stabilization-and-backlog/',
    G17: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3974251/table/table03c',
  },
  items: [...designItems, ...buildItems, ...readyItems, ...liveItems],
};
