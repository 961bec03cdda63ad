import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandPipeline } from './command-pipeline';
import { Records } from './records';

/** Gives every slice the CommandBus and the way of a command behind it. */
@Global()
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [CommandPipeline, Records],
  exports: [CqrsModule, CommandPipeline, Records],
})
export class EventSourcingModule {}
