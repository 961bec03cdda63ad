import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Program, Views } from '@plumbline/read-models';
import { indexBySite, indexOf } from './alignment-index';
import { Alignment } from './alignment.documents';
import { BenefitAtRisk } from './benefit-at-risk.document';
import { benefitsAtRisk } from './benefits-at-risk';
import { cellsOf } from './cells';
import { nameOf } from './factors.data';
import { factsOf } from './facts';
import { gapsOf } from './gaps';

/** How far a program is aligned, and what that puts at risk. */
@Resolver(() => Program)
export class AlignmentResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => Alignment)
  async alignment(@Parent() program: Program): Promise<Alignment> {
    const facts = await factsOf(this.views.whole, program);
    const cells = cellsOf(facts).map((cell) => ({ ...cell, name: nameOf(cell.factor) }));
    const sites = indexBySite(cells, facts.sites);
    return { ...indexOf(cells), sites, cells, gaps: gapsOf(facts) };
  }

  @ResolveField(() => [BenefitAtRisk], {
    description: 'The benefits that are still to come, the most at risk first.',
  })
  async benefitsAtRisk(@Parent() program: Program): Promise<BenefitAtRisk[]> {
    const facts = await factsOf(this.views.whole, program);
    return benefitsAtRisk(facts, cellsOf(facts));
  }
}
