export { Alignment } from './alignment.documents';
export { alignmentSlice } from './alignment.module';
export { BenefitAtRisk } from './benefit-at-risk.document';
export { factorList, factorNamed } from './factors.data';
