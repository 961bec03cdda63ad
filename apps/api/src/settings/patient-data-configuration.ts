import { PATIENT_DATA_MODES } from '@plumbline/event-sourcing';
import { Invalid } from '@plumbline/event-store';
import { recordNumbersLike } from '@plumbline/privacy';

/** `PATIENT_DATA`: what happens to it. */
export function patientDataModeOf(said = 'refuse') {
  const mode = PATIENT_DATA_MODES.find((known) => known === said);
  if (mode) return mode;
  throw new Invalid(`PATIENT_DATA must be refuse, confirm or mask; it is "${said}".`);
}

/** `PATIENT_NUMBERS`: what finds the record numbers of this site. */
export function recordNumbersOf(shapes = '') {
  const given = shapes.split(',').filter((shape) => shape.trim() !== '');
  const site = given.map((shape) => recordNumbersLike(shape.trim()));
  const known = site.filter((detector) => detector !== undefined);
  if (known.length === site.length) return known;
  throw new Invalid(
    'PATIENT_NUMBERS must be shapes as E9999999, separated by commas: 5 to 20 signs, at least four of ' +
      'them 9 for a digit, A for a letter.',
  );
}
