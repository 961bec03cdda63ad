import { inWords } from '../../words/in-words';

/** An area of work as a person writes it inside of a sentence. */
export const areaInWords = (area: string): string =>
  area === 'him' || area === 'it' ? area.toUpperCase() : inWords(area).toLowerCase();
