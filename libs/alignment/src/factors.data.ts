import type { RiskFactor } from '@plumbline/risks';

/** One of the twelve things on which a program stands. */
export type Factor = RiskFactor;

/** A factor, what else it is called, and who named it before us. */
export interface FactorWords {
  readonly factor: Factor;
  readonly code: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly source: string;
}

const SEED = 'The brief of the program, factors of benefit realisation';
const PARE = 'Pare et al. 2008, Delphi of 21 experts';
const BRENDER = 'Brender et al. 2006, Delphi on success and failure';
const GAO = 'GAO, organisational-change practices of the VA program (May 2023)';
const KRUSE = 'Kruse et al. 2016, review of barriers';
const EBAD = 'Ebad 2020, a failure case';
const SAFER = 'SAFER guides';

/** The twelve factors (domain notes 5.2); the list is our own, each entry from the sources named. */
export const factorList: { readonly version: number; readonly factors: readonly FactorWords[] } = {
  version: 1,
  factors: [
    {
      factor: 'executiveOwnership',
      code: 'F1',
      name: 'Executive ownership and goals',
      alsoCalled: ['executive ownership', 'leadership', 'goals', 'sponsorship'],
      source: `${PARE}; ${BRENDER}; ${GAO}`,
    },
    {
      factor: 'physicianEngagement',
      code: 'F2',
      name: 'Champions and physician engagement',
      alsoCalled: ['physician engagement', 'champions'],
      source: `${SEED}; ${PARE}`,
    },
    {
      factor: 'processChange',
      code: 'F3',
      name: 'Process and workflow change',
      alsoCalled: ['process change', 'process changes', 'workflow change'],
      source: `${SEED}; ${PARE}`,
    },
    {
      factor: 'training',
      code: 'F4',
      name: 'Training and proficiency',
      alsoCalled: ['proficiency'],
      source: `${SEED}; ${EBAD}; ${GAO}`,
    },
    {
      factor: 'configuration',
      code: 'F5',
      name: 'System design and configuration to the benefits',
      alsoCalled: ['system design', 'design', 'build', 'system design and configuration'],
      source: SEED,
    },
    {
      factor: 'dataIntegration',
      code: 'F6',
      name: 'Data integration and conversion',
      alsoCalled: ['data integration', 'integration', 'conversion'],
      source: `${SEED}; ${EBAD}`,
    },
    {
      factor: 'reporting',
      code: 'F7',
      name: 'Reporting and analytics',
      alsoCalled: ['analytics', 'reporting and analysis tools'],
      source: SEED,
    },
    {
      factor: 'himReadiness',
      code: 'F8',
      name: 'HIM and revenue-cycle readiness',
      alsoCalled: ['him readiness', 'him', 'revenue cycle'],
      source: SEED,
    },
    {
      factor: 'technical',
      code: 'F9',
      name: 'Technical performance and support',
      alsoCalled: ['technical performance', 'infrastructure', 'support'],
      source: `${BRENDER}; ${KRUSE}`,
    },
    {
      factor: 'stakeholders',
      code: 'F10',
      name: 'What is in it for stakeholders, concessions, communication',
      alsoCalled: ['stakeholder', 'communication', 'concessions'],
      source: `${SEED}; ${GAO}`,
    },
    {
      factor: 'governance',
      code: 'F11',
      name: 'Governance, decision rights and resources',
      alsoCalled: ['decision rights', 'resources'],
      source: SEED,
    },
    {
      factor: 'compliance',
      code: 'F12',
      name: 'Compliance, privacy and safety',
      alsoCalled: ['privacy', 'safety'],
      source: `${SEED}; ${SAFER}`,
    },
  ],
};

/** How a factor is called on a page. */
export function nameOf(factor: Factor): string {
  return factorList.factors.find((words) => words.factor === factor)!.name;
}

/** The factor that somebody meant, by its word, its code, its name or another name; else nothing. */
export function factorNamed(said: string): Factor | undefined {
  const wanted = said.trim().toLowerCase();
  return factorList.factors.find(({ factor, code, name, alsoCalled }) =>
    [factor, code, name, ...alsoCalled].some((known) => known.toLowerCase() === wanted),
  )?.factor;
}
