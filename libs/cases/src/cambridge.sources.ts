/** Computer Weekly: the program is agreed in April 2013, and live on Sunday 23 October 2014. */
export const computerWeekly =
  'Computer Weekly, Cambridge University Hospitals completes 200m Epic and HP IT project, ' +
  'http://www.computerweekly.com/feature/Cambridge-University-Hospitals-NHS-Foundation-Trust-completes-200m-Epic-and-HP-IT-project';

/** Digital Health, eight months after the go-live of 26 October 2014. */
export const epicJourney =
  'Digital Health, An Epic journey, https://www.digitalhealth.net/insight/analysis/1462/an-epic-journey/';

/** The Guardian, 2017: the hours of training. */
export const guardian =
  'The Guardian 2017, https://www.theguardian.com/healthcare-network/2017/apr/25/digital-nhs-saves-time-money-care';

/** The case for investment in SNOMED CT: savings a year from 2017 to 2020. */
export const snomed =
  'SNOMED CT, case for investment, ' +
  'https://issuu.com/snomed/docs/snomed_ct_case_for_investment_-_final_september_20/s/14283595';

/** Digital Health, January 2017: rated good. */
export const rated =
  'Digital Health 2017, https://www.digitalhealth.net/2017/01/epic-improvements-pull-cambridge-out-of-special-measures-2/';

/** Health Service Journal, 2015: the deficit of May. */
export const hsj = 'Health Service Journal 2015, Monitor to investigate Cambridge trust’s finances';

/** Computing, September 2015: special measures. */
export const computing =
  'Computing 2015, https://computing.co.uk/news/2427100/addenbrookes-hospital-gbp200m-it-system-proves-an-epic-fail';

/** Digital Health, September 2015: special measures and the deficit of July. */
export const specialMeasures =
  'Digital Health 2015, http://www.digitalhealth.net/news/46679//cambridge-put-in-special-measures';
