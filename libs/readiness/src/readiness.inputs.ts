import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Reference,
  Text,
  Whole,
} from '@plumbline/event-sourcing';
import type { Answer, Criticality } from './readiness.events';
import { ITEM_ANSWER, ITEM_CRITICALITY } from './readiness.words';

@CommandInput('Adopt a pack at a site: its workflows and items are copied, and begin as missing.')
export class AdoptPack extends ProgramCommand {
  /** Where none is chosen, the id follows from what is adopted where. */
  @Id({ optional: true, description: 'The id of the new checklist; `<pack>-<site>` if not given.' })
  get id(): string | undefined {
    return [this.pack, this.site].filter(Boolean).join('-') || undefined;
  }

  set id(value: string | undefined) {
    Object.defineProperty(this, 'id', {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  @Id({ description: 'The pack, by its id.' })
  pack: string;

  @Whole({ min: 1 })
  packVersion: number;

  @Id({ optional: true, description: 'The site; the whole program if not given.' })
  site?: string;
}

@InputType({ isAbstract: true })
abstract class OnWorkflow extends ProgramCommand {
  @Reference('checklist')
  @Id({ description: 'The checklist.' })
  id: string;

  @Id({ description: 'The workflow within the checklist.' })
  workflow: string;
}

@CommandInput('Add a workflow that the pack does not have.')
export class AddWorkflow extends OnWorkflow {
  @Text({ max: 200 })
  name: string;

  @Text({ optional: true, max: 500, description: 'What is to be shown as evidence.' })
  evidenceAsked?: string;
}

@CommandInput('Add an item that must be true of a workflow; it begins as missing.')
export class AddItem extends OnWorkflow {
  @Id({ optional: true, description: 'The id of the new item within its workflow.' })
  item?: string;

  @Text({ max: 500 })
  text: string;

  @Choice(ITEM_CRITICALITY)
  criticality: Criticality;
}

@CommandInput('Attest how an item stands, with what shows it, until a day.')
export class AttestItem extends OnWorkflow {
  @Id({ description: 'The item within the workflow.' })
  item: string;

  @Choice(ITEM_ANSWER)
  answer: Answer;

  @Text({ optional: true, max: 1000, description: 'What shows it; needed unless it is not met.' })
  evidence?: string;

  @Day({ optional: true, description: 'The last day on which it counts; 30 days if not given.' })
  expiresOn?: string;

  @Reference('stakeholder')
  @Id({ description: 'Who attests.' })
  by: string;
}

@CommandInput('Record that the evidence of an item has expired; given by the clock, not by people.')
export class ExpireEvidence extends OnWorkflow {
  @Id()
  item: string;
}

@CommandInput('Block a workflow, whatever its score: its gate is conditional at best.')
export class BlockWorkflow extends OnWorkflow {
  @Text()
  reason: string;

  @Reference('stakeholder')
  @Id({ description: 'Who blocks it.' })
  by: string;
}

@CommandInput('Take the block of a workflow away.')
export class UnblockWorkflow extends OnWorkflow {
  @Text()
  reason: string;

  @Reference('stakeholder')
  @Id({ description: 'Who takes it away.' })
  by: string;
}
