/** Words that stand in names and in every other sentence: alone they name nobody. */
export const inNames: ReadonlySet<string> = new Set((
  'van der den het een ten ter von und the del los las dos das bin ibn abu umm bint abd thi dit die oom tante opa oma broer zus zusje moeder vader mama papa neef nicht vriend vriendin meneer mevrouw mevr dhr buurvrouw buurman pleegmoeder pleegvader ' +
  'uncle aunt brother sister mother father friend cousin mister mrs mentor voogd guardian onbekend unknown naam niet bekend familie collega agent dokter school politie ' +
  'de la le el al da di du of en in op te bij aan and with met'
).split(' '));

/** What streets and places are called everywhere: alone they lead nobody to a door. With a number or a name beside them they do. */
export const inPlaces: ReadonlySet<string> = new Set((
  'laan straat weg plein kade singel gracht dijk park hof steeg pad baan brug markt haven station centrum dorp stad wijk buurt kamer huis thuis woning flat etage hal poort deur boven beneden buiten binnen zuid noord oost west hier daar ' +
  'street road lane avenue square room house home station centre town village strasse platz rue place ville maison'
).split(' '));
