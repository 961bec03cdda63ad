/** D1. The audit of the state, 2018: the investment, and what of the benefits can be shown. */
export const audit =
  'Rigsrevisionen 2018, https://www.rigsrevisionen.dk/revisionssager-arkiv/2018/jun/beretning-om-sundhedsplatformen';

/** D2. Dagens Medicin: the business case of October 2015 and its update of August 2017. */
export const businessCase =
  'Dagens Medicin, http://dagensmedicin.dk/sundhedsoekonom-region-h-har-opjusteret-sundhedsplatformens-business-case-skjulte/';

/** D3. Sjællandske Nyheder: the calculation was rosy; payback, budget and breaches. */
export const rosy =
  'sn.dk, http://sn.dk/Nordsjaelland/Regionsformand-Beregning-bag-Sundhedsplatformen-var-rosenroed/artikel/668435';

/** D4. BT: a consultant foresaw the losses, in a report that was kept back. */
export const keptBack =
  'BT, https://www.bt.dk/danmark/skjult-rapport-afsloerer-it-konsulent-forudsaa-miliontab-paa-danske-hospitaler';

/** D5. HK, June 2018: the criticism of the audit, and the analysis of a year before the go-live. */
export const criticism =
  'HK 2018, https://www.hk.dk/aktuelt/nyheder/2018/06/21/rigsrevisionen-retter-haard-kritik-mod-sundhedsplatformen';

/** D6. Sjællandske Nyheder: the activity of the hospitals in the first half of 2017. */
export const activity =
  'sn.dk, http://sn.dk/Danmark/Sundhedsplatformen-presser-sygehuse-i-knae/artikel/680526';
