import { InputType } from '@nestjs/graphql';
import { Command } from '@plumbline/event-sourcing';
import { INSTALLATION } from '../account-id';

export { INSTALLATION };

/** A command on the installation itself: its accounts, its tokens, its beginning. */
@InputType({ isAbstract: true })
export abstract class InstallationCommand extends Command {
  declare readonly program: typeof INSTALLATION;
}

// On the prototype, so that nobody can say another one: an own field is refused as unknown.
Object.defineProperty(InstallationCommand.prototype, 'program', {
  value: INSTALLATION,
  writable: true,
});
