/**
 * The words that check codes are made of: 256, so that each stands for one byte. Short plain Dutch words, at least two letters
 * apart from each other and different in their first four, without ei, ij, au, ou, x or y, so that they survive a bad
 * telephone line. The order is part of the printed codes: it never changes.
 */
export const checkWords: readonly string[] = (
  'aarde adelaar akker appel arend asfalt avond balkon bamboe banaan berg beuk bever bezem biet bloem bord borstel boter braam bril ' +
  'broek brood brug bumper bus buurt cactus cello cement cirkel citroen dakpan dans deken deur diamant domino donder dorp draak druif ' +
  'duin eekhoorn eend egel ekster emmer enkel esdoorn fabriek fakkel fazant feest fiets film flamingo fluit forel gazon gebak gember ' +
  'gieter giraf gitaar glas gordel grot haas hamer handdoek haring haven havik helm hengel herfst hert heuvel hond honing hotel ' +
  'huifkar iglo insect iris jurk kaars kabel kachel kade kameel kanarie kano karton kasteel kers ketting kikker kiwi klok knoop ' +
  'koffie komeet kompas kraan krant kruid kruk kubus ladder lamp lantaarn lente lepel liter lucht lucifer maan magneet mango mantel ' +
  'markt masker mast matras meeuw melk merel meter mier molen morgen mosterd motor muis muur muziek naald nacht nest neus nieuws ' +
  'noorden noot oceaan oester olie olifant oranje orgel oven paard paddestoel panda pantser papier parel park pedaal peper perzik ' +
  'piano pinguin plank poes pomp potlood prins pruim puzzel radio ratel regen ridder rivier robot roos rugzak salade sandaal schaap ' +
  'schip schommel sirene sjaal slak sleutel snavel sneeuw soep specht spiegel spinazie spons stad steen ster stoel storm strand ' +
  'struik suiker tafel tandem tang tarwe tent terras tomaat toren tractor tram trommel tulp tunnel turf valk venster vinger viool ' +
  'vlag vleugel vlinder voet vogel vos vulkaan wagen walnoot warmte water wekker wesp wiel wilg wimpel winkel winter wolk wortel zaag ' +
  'zadel zak zalm zand zebra zeep zilver zolder zomer zon zuiden zwaan zwaluw zwembad'
).split(' ');
