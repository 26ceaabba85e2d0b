/** Public sources of the sign table, by the number used in its rows. `GK` is general knowledge that is still to be confirmed. */
export const signSourceTable = {
  S: { title: 'Kamerstukken II 2019/20, 27 062 / 28 638, nr. 110', where: 'https://zoek.officielebekendmakingen.nl/kst-27062-110.html' },
  19: { title: 'Blue Blindfold (UNODC-type list for children)', where: 'http://blueblindfold.gov.ie/en/bbf/pages/child_trafficking' },
  '19b': { title: 'UNODC Southeast Asia and the Pacific, human trafficking', where: 'http://www.unodc.org/southeastasiaandpacific/en/topics/illicit-trafficking/human-trafficking2.html' },
  20: { title: 'Veiligheidshuis Zeeland, Signalenlijst mensenhandel', where: 'https://veiligheidshuiszeeland.nl/zorgcoordinatie-slachtoffers-mensenhandel/signalenlijst-mensenhandel/' },
  21: { title: 'Nederlandse Arbeidsinspectie, Herkennen en melden arbeidsuitbuiting', where: 'https://www.nlarbeidsinspectie.nl/onderwerpen/herkennen-en-melden-arbeidsuitbuiting' },
  22: { title: 'HVO-Querido ACM, voorlichting', where: 'https://hvoquerido.nl/acm/voorlichting/waarom-3-maanden-opvang/' },
  '22b': { title: 'Informatiepunt Mensenhandel, Wat zijn de signalen', where: 'https://www.informatiepuntmensenhandel.nl/info-mensenhandel/wat-zijn-de-signalen' },
  23: { title: 'NOS over de onderzoeken Jade en Xonar; NRC 17-10-2018', where: 'https://nos.nl/artikel/2326422-overheid-weet-al-jaren-van-verdwijnen-vietnamese-kinderen-uit-beschermde-opvang.html' },
  '23b': { title: 'Reformatorisch Dagblad over het EMM-rapport', where: 'https://www.rd.nl/vandaag/politiek/onderzoek-nederland-tussenhalte-voor-smokkel-vietnamese-kinderen-1.1644370' },
  24: { title: 'BBC News Magazine en Thoi Bao over Vietnamese kinderen in Britse zorg', where: 'https://feeds.bbci.co.uk/news/magazine-22903511' },
  25: { title: 'Gemeente Amsterdam, Criminele uitbuiting; CKM', where: 'https://openrijk.nl/nl/gemeenten/gemeente-amsterdam/artikel/criminele-uitbuiting' },
  '25b': { title: 'Het Parool, juni 2022, over CKM', where: '' },
  44: { title: 'Wetboek van Strafrecht, art. 197a en 273f', where: 'https://wetten.overheid.nl/BWBR0001854' },
  47: { title: 'Aanwijzing mensenhandel', where: 'https://wetten.overheid.nl/BWBR0033564' },
  GK: { title: 'General knowledge, to be confirmed', where: '' },
} as const satisfies Record<string, { readonly title: string; readonly where: string }>;

/** The number of a source. */
export type SignSource = `${Extract<keyof typeof signSourceTable, string | number>}`;
