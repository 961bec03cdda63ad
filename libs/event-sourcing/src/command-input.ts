import { InputType } from '@nestjs/graphql';
import { Day, Flag, Id, Text, Whole } from './fields';
import { Reference } from './reference';

const descriptions = new WeakMap<object, string>();

/** Marks a class as a command on the wire; the sentence becomes the documentation of its mutation. */
export function CommandInput(description: string): ClassDecorator {
  return (target) => {
    descriptions.set(target, description);
    InputType(`${target.name}Input`, { description })(target);
  };
}

/** The sentence that `CommandInput` gave to a class. */
export function descriptionOf(input: object): string | undefined {
  return descriptions.get(input);
}

/** What every command may carry, whatever it is about. */
@InputType({ isAbstract: true })
export abstract class Command {
  /** The id of the record, for a command from whose content it follows. */
  recordId?(): string;

  @Id({
    optional: true,
    description: 'Chosen by the sender, so that sending it again does nothing twice.',
  })
  commandId?: string;

  @Whole({
    optional: true,
    description: 'The revision that was seen; if someone was faster, the command is refused.',
  })
  expectedRevision?: number;

  @Day({
    optional: true,
    description: 'The day on which it was true; today where nothing is given.',
  })
  on?: string;

  @Text({
    optional: true,
    max: 500,
    description: 'Where it is written: a document, a page, a link.',
  })
  source?: string;

  @Flag({
    optional: true,
    description:
      'Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed.',
  })
  noPatientData?: boolean;
}

/** A command on something inside a program. */
@InputType({ isAbstract: true })
export abstract class ProgramCommand extends Command {
  @Reference('program')
  @Id({ description: 'The program.' })
  program: string;
}
