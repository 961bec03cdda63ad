import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GateResult, GateWord } from './gate.events';
import { GATE_RESULT, GATE_WORD } from './gate.words';

@ObjectType({ description: 'The gate of one site within the gate of a wave.' })
export class WaveGateSite {
  @Field(() => ID)
  site: string;

  @Field(() => ID, { nullable: true, description: 'Null where the site has no such gate.' })
  gate?: string;

  @Field(() => GATE_RESULT)
  result: GateResult;

  @Field(() => GATE_WORD, { nullable: true })
  declared?: GateWord;
}

@ObjectType({ description: 'A gate of a wave: no better than its worst site.' })
export class WaveGate {
  @Field(() => ID)
  wave: string;

  @Field({ description: 'The name that the gate has at its sites.' })
  name: string;

  @Field(() => GATE_RESULT)
  result: GateResult;

  @Field(() => ID)
  worstSite: string;

  @Field(() => GATE_WORD, {
    nullable: true,
    description: 'The worst that was decided; null while a site is not decided.',
  })
  declared?: GateWord;

  @Field(() => [WaveGateSite])
  sites: WaveGateSite[];
}
