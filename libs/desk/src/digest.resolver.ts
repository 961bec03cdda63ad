import { ModuleRef } from '@nestjs/core';
import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@plumbline/event-sourcing';
import { START } from '@plumbline/event-store';
import {
  AsOfScalar,
  disclosedFacts,
  FactsInSight,
  LogReader,
  Program,
  RECORD_KINDS,
  Views,
  type RecordKinds,
} from '@plumbline/read-models';
import { digestOf } from './digest';
import { Digest } from './digest.documents';
import { nameBook } from './name-book';

const MOST_FACTS = 20_000;
const MOST_SHOWN = 100;

@ArgsType()
class SinceThen {
  @Field(() => AsOfScalar, { description: 'Only what was recorded after this.' })
  since: string;

  @Field(() => Int, {
    defaultValue: 10,
    description: `How many of each heading, at most ${MOST_SHOWN}; the rest is counted.`,
  })
  first: number;
}

/** What changed in a program, as an executive would read it. */
@Resolver(() => Program)
export class DigestResolver {
  constructor(
    private readonly views: Views,
    private readonly log: LogReader,
    private readonly inSight: FactsInSight,
    private readonly module: ModuleRef,
  ) {}

  @ResolveField(() => Digest, {
    description: 'What changed since then, in sentences, grouped as an executive would read it.',
  })
  async digest(
    @Parent() { moment }: Program,
    @Args() { since, first }: SinceThen,
  ): Promise<Digest> {
    if (first < 1 || first > MOST_SHOWN) {
      throw new Invalid(`first: ask for 1 to ${MOST_SHOWN} items.`);
    }
    const from = (await this.views.moment(undefined, { asOf: since })).asOf ?? START;
    const found = await this.log.changes(moment, from, undefined, MOST_FACTS + 1);
    if (found.length > MOST_FACTS) {
      throw new Invalid(`since: more than ${MOST_FACTS} facts since then; choose a later day.`);
    }
    const all = found.map(({ document }) => document);
    const facts = await this.inSight.of(moment, all);
    const shown = await disclosedFacts(this.kinds(), this.log, moment, facts);
    return digestOf(shown, await nameBook(this.views, moment), first);
  }

  /** The kinds of record of the whole product, from where the kernel keeps them. */
  private kinds(): RecordKinds {
    return this.module.get<RecordKinds>(RECORD_KINDS, { strict: false });
  }
}
