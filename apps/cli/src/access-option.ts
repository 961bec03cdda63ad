import { openAccessDatabase, openJointAccess, type AccessDatabase } from '@plumbline/access';
import { dataFiles } from '@plumbline/event-store';
import type { Command } from 'commander';
import { dataFolder } from './data-option';
import { viewsAddress } from './views-option';

/** Opens what is beside the log where the command line says: in PostgreSQL, else in the data folder. */
export function openAccess(command: Command): Promise<AccessDatabase> {
  const address = viewsAddress(command);
  const { access } = dataFiles(dataFolder(command));
  return address ? openJointAccess(address, access) : openAccessDatabase(access);
}
