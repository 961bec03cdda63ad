import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@plumbline/event-sourcing';
import { Program, Views } from '@plumbline/read-models';
import { burnUpOf } from './burn-up';
import { ReadinessWorkflow } from './checklist.documents';
import { checklists } from './checklists.view';
import { followedMeasures } from './followed-measures.view';
import { packs } from './packs/known-packs';
import { recoveriesOf } from './recoveries';
import { Recovery } from './recovery.document';
import {
  ExpiringEvidence,
  ReadinessOnDay,
  ReadinessPack,
  SiteReadiness,
} from './site-readiness.document';
import { expiringOf, offered, siteReadinessOf } from './site-readiness';
import { programSites } from './sites.view';
import { Training } from './training.document';
import { trainings } from './trainings.view';

const FORTNIGHT = 14;

/** Who is ready at a program's sites, and how its figures come back after the go-live. */
@Resolver(() => Program)
export class ReadinessResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => [ReadinessWorkflow], { description: 'By site, pack and workflow.' })
  async readiness(
    @Parent() { moment }: Program,
    @Args('site', { type: () => ID, nullable: true }) site?: string,
    @Args('pack', { type: () => ID, nullable: true }) pack?: string,
  ): Promise<ReadinessWorkflow[]> {
    const all = await this.views.all(checklists, moment);
    return all
      .filter((checklist) => !site || checklist.site === site)
      .filter((checklist) => !pack || checklist.pack === pack)
      .flatMap(({ workflows }) => workflows);
  }

  @ResolveField(() => [SiteReadiness], { description: 'A line for each pack at each site.' })
  async readinessBySite(@Parent() { moment }: Program): Promise<SiteReadiness[]> {
    return (await this.views.all(checklists, moment)).map(siteReadinessOf);
  }

  @ResolveField(() => [ReadinessOnDay], {
    description: 'Each week from the first adoption of the pack to the day of looking.',
  })
  async readinessBurnUp(
    @Parent() { moment }: Program,
    @Args('pack', { type: () => ID, nullable: true }) pack?: string,
  ): Promise<ReadinessOnDay[]> {
    const all = await this.views.all(checklists, moment);
    const asked = all.filter((checklist) => !pack || checklist.pack === pack);
    return burnUpOf(asked, moment.today);
  }

  @ResolveField(() => [ReadinessPack], { description: 'The packs that can be adopted.' })
  readinessPacks(): ReadinessPack[] {
    return packs.map(offered);
  }

  @ResolveField(() => [ExpiringEvidence], {
    description: 'Evidence that expires within so many days, or has expired; the oldest first.',
  })
  async expiringEvidence(
    @Parent() { moment }: Program,
    @Args('within', { type: () => Int, defaultValue: FORTNIGHT }) within: number,
  ): Promise<ExpiringEvidence[]> {
    if (within < 0) throw new Invalid('within: say how many days, 0 or more.');
    return expiringOf(await this.views.all(checklists, moment), within, moment.today);
  }

  @ResolveField(() => [Training], { description: 'By site and audience.' })
  training(@Parent() { moment }: Program): Promise<Training[]> {
    return this.views.all(trainings, moment);
  }

  @ResolveField(() => [Recovery], {
    description: 'Measures in pairs, the furthest off first; nothing before the go-live.',
  })
  async recovery(@Parent() { moment }: Program): Promise<Recovery[]> {
    const program = await this.views.find(programSites, moment, moment.program!);
    if (!program?.liveOn) return [];
    const measures = await this.views.all(followedMeasures, moment);
    const all = await this.views.all(checklists, moment);
    const workflows = all.flatMap((checklist) => checklist.workflows);
    return recoveriesOf(measures, workflows, program.liveOn, moment.today);
  }
}
