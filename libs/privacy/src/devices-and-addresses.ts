import { matches, type Detector, type Finding } from './detector';
import { keywordThen } from './keyword';

const IMPLANTED = [
  'pacemaker|implant(?:ed|able|s)?|defibrillator|prosthe(?:sis|tic)|stent|insulin pump|hearing aid',
  "loop recorder|glucose (?:monitor|sensor)|cpap|patient['’]?s?|wheelchair",
].join('|');
const SERIAL = '(?:serial|device|ser\\.?)[ -]?(?:number|num|no|nr|id|#)?|s/?n|udi';
const NUMBER = '(?=[a-z-]{0,6}\\d)[a-z0-9](?:[-/]?[a-z0-9]){4,19}(?![a-z0-9])';
/** A hospital's printers have serial numbers, too: so only with the device of a patient before it. */
const DEVICE = keywordThen(`(?:${IMPLANTED})[^\\n\\d]{0,40}?(?<![a-z])(?:${SERIAL})\\.?`, NUMBER);

const NAMES = [
  'mrn|ssn|dob|csn|har|empi|pat(?:ient)?[_-]?(?:id|no|num|number|mrn)?|encounter[_-]?(?:id)?',
  'member[_-]?id|visit[_-]?(?:id|no)|birth[_-]?date',
].join('|');
const LINK = /https?:\/\/\S{1,2000}/gi;
const NAMED = new RegExp(
  `(?<=[/?&;#.])(?:${NAMES})(?:[=/:]|%3d)(?<it>[\\w.%~-]{0,40}\\d[\\w.%~-]{0,40})`,
  'dgi',
);

function* inLinks(plain: string): Iterable<Finding> {
  for (const { index, 0: link } of plain.matchAll(LINK)) {
    for (const { start, end } of matches('web address', NAMED, link)) {
      yield { class: 'web address', start: index + start, end: index + end };
    }
  }
}

/** Devices in or on a patient, and links that lead to one. */
export const devicesAndAddresses: readonly Detector[] = [
  inLinks,
  (plain) => matches('device number', DEVICE, plain),
];
