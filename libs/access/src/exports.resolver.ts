import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@plumbline/event-sourcing';
import { oneOf, Program, type WordOf } from '@plumbline/read-models';
import { AuditTrail } from './audit-trail';
import { noteBeyondTheLog } from './beyond-the-log';

const ExportFormat = oneOf('ExportFormat', ['csv', 'pdf']);
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What is taken out of a program as a file by who may read it: the file is made where it is asked for. */
@Resolver(() => Program)
export class ExportsResolver {
  constructor(private readonly trail: AuditTrail) {}

  @ResolveField(() => Boolean, {
    description:
      'Asked before something of the program is written to a file: true when the audit trail has it.',
  })
  async exported(
    @Parent() { id }: Program,
    @Args('as', { type: () => ExportFormat }) format: WordOf<typeof ExportFormat>,
    @Args('name', {
      type: () => ID,
      description: 'What the table or page is called: up to 64 small letters, digits and dashes.',
    })
    name: string,
  ): Promise<true> {
    if (!NAME.test(name)) throw new Invalid('name: use 1 to 64 small letters, digits and dashes.');
    noteBeyondTheLog();
    await this.trail.record({ kind: 'export', program: id, about: format, record: name });
    return true;
  }
}
