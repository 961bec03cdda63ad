import { ArgsType, Field, ID } from '@nestjs/graphql';
import { streamParts, type RecordedEvent } from '@plumbline/event-store';
import { Page } from './connection';
import { AsOfScalar } from './scalars';

@ArgsType()
export class FactsAsked extends Page {
  @Field(() => AsOfScalar, { nullable: true, description: 'Only what was recorded after this.' })
  since?: string;

  @Field(() => AsOfScalar, { nullable: true, description: 'Only what was recorded by then.' })
  until?: string;

  @Field(() => String, { nullable: true, description: 'Only about records of this kind.' })
  kind?: string;

  @Field(() => ID, { nullable: true, description: 'Only about, or naming, this record.' })
  record?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  actor?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only where this stands in the fact, its name, its source or what it says.',
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The newest first; in the order of the log if not said.',
  })
  latestFirst?: boolean;
}

/** Whether only some facts are asked for, or in another order than that of the log. */
export const isSelective = ({ kind, record, actor, text, latestFirst }: FactsAsked): boolean =>
  Boolean(kind || record || actor || text || latestFirst);

/** Whether a fact, as it may be shown to who asks, is one of those that are asked for. */
export function isAsked(fact: RecordedEvent, asked: FactsAsked): boolean {
  const { kind, id } = streamParts(fact.stream);
  const said = JSON.stringify(fact.data);
  return (
    (!asked.kind || asked.kind === kind) &&
    (!asked.actor || asked.actor === fact.actor) &&
    (!asked.record || asked.record === id || said.includes(JSON.stringify(asked.record))) &&
    (!asked.text || stands(asked.text, [spaced(fact.type), fact.type, id, fact.source, said]))
  );
}

function stands(text: string, places: readonly (string | undefined)[]): boolean {
  const wanted = text.toLowerCase();
  return places.some((place) => place?.toLowerCase().includes(wanted));
}

/** The name of a fact as people write it: `RedFlagRaised` is "Red Flag Raised". */
function spaced(type: string): string {
  return type.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}
