import { prepareFolder } from '../../prepared-folder';
import { asking } from './ask';
import { tellBoardProgram } from './board-program';

/** Tells the program of the benches into a data folder; answers the `authorization` of a member of it. */
export function boardFolder(data: string): Promise<string> {
  return prepareFolder(data, async (address, everyone) => {
    const { ask, give } = asking(address, await everyone.authorization());
    await tellBoardProgram({
      ask,
      give: async (mutation, input) => {
        await everyone.readyFor(mutation, input);
        await give(mutation, input);
      },
    });
  });
}
