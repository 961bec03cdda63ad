/** Committee of Public Accounts, January 2009: the cost estimate of March 2008. */
export const pac2009 =
  'Committee of Public Accounts, The National Programme for IT in the NHS: progress since 2006, ' +
  'https://publications.parliament.uk/pa/cm200809/cmselect/cmpubacc/153/15307.htm';

/** The forecasts of 2008 to 2012 in one place. */
export const costHistory =
  'Digital Health, NPfIT to cost 10 billion, https://www.digitalhealth.net/news/8846/npfit-to-cost-10-billion';

/** National Audit Office, June 2013: the review of the final benefits statement. */
export const nao2013 =
  'National Audit Office 2013, Review of the final benefits statement for programmes previously ' +
  'managed under the National Programme for IT in the NHS, https://www.nao.org.uk/reports/' +
  'review-of-the-final-benefits-statement-for-programmes-previously-managed-under-the-national-programme-for-it-in-the-nhs/';

/** The same review as a news site prints it. */
export const digitalHealth2013 =
  'Digital Health, 98 per cent of NPfIT benefits unrealised, ' +
  'https://www.digitalhealth.net/2013/06/98-per-cent-of-npfit-benefits-unrealised/';

/** Committee of Public Accounts, September 2013. */
export const pac2013 =
  'Committee of Public Accounts 2013, The dismantled National Programme for IT in the NHS, ' +
  'https://ppponline.affinitext.com/public/book?id=5757&toc_id=859448';
