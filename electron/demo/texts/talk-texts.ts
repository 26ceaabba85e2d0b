import type { Risk } from '#domain/conversations/moments';

/** What a youth says in own words, by the risk the guardian saw in it. Invented, in plain Dutch. */
export const ownWords: Readonly<Record<Risk, readonly string[]>> = {
  low: [
    'Ik slaap beter dan eerst. Op school zit ik naast een jongen die ook nieuw is.',
    'Ik wil leren koken voor mijn werk later. De mentor helpt mij met een lijst van woorden.',
    'Mijn tante belt elke zondag. Zij zegt dat ik hier moet blijven en naar school moet gaan.',
    'Ik mis mijn moeder. Verder gaat het goed. Ik voetbal op woensdag en zaterdag.',
    'De brief van de advocaat begrijp ik nu. Ik wacht af, dat is moeilijk maar het lukt.',
    'Ik weet wie ik kan bellen als er iets is: u, de mentor en 112.',
    'Ik vind Nederland koud. De fiets is goed, daarmee ga ik zelf naar school.',
    'Ik wil geen andere plek. Ik ken nu iedereen in huis.',
    'Mijn broer zei: blijf, leer de taal. Dat doe ik.',
    'Ik heb geen geld te betalen aan iemand. Mijn vader heeft de reis betaald met zijn land.',
  ],
  medium: [
    'Een vriend in een ander land zegt dat daar werk is. Ik denk er soms aan.',
    'Ik weet niet of ik mag blijven. Als het nee wordt, wil ik niet wachten.',
    'Iemand van de reis stuurt berichten. Ik antwoord niet, maar ik durf hem niet te blokkeren.',
    'Mijn familie vraagt om geld. Ik zeg dat ik naar school ga. Dan zijn zij stil.',
    'Ik wil naar mijn neef. Hij woont niet in Nederland. Ik weet de weg niet.',
    'Soms slaap ik niet. Dan denk ik aan wat ik nog moet betalen.',
    'De anderen gaan weg, een voor een. Dan denk ik: moet ik ook gaan?',
    'Ik praat niet over de reis. Misschien later.',
  ],
  high: [
    'Er is een man die zegt dat ik moet werken tot alles betaald is. Hij weet waar mijn ouders wonen.',
    'Ik moet vrijdag ergens zijn. Ik mag niet zeggen waar.',
    'Zij bellen elke avond. Als ik niet opneem, bellen zij mijn moeder.',
    'Ik ga toch weg. Hier blijven helpt mijn familie niet.',
    'De schuld is heel hoog. In een jaar in de nagelstudio is het klaar, zeggen zij.',
    'Ik ben bang. Ik wil praten, maar niet als hij kan zien dat ik praat.',
  ],
};

/** How the guardian reads it: apart from the youth's own words. */
export const readings: Readonly<Record<Risk, readonly string[]>> = {
  low: [
    'Rustig gesprek. De jongere vertelt uit zichzelf en maakt plannen voor school.',
    'De jongere heeft vertrouwen in de mentor en weet de weg naar hulp.',
    'Verdriet om thuis, passend bij wat is meegemaakt. Geen druk van anderen gemerkt.',
    'De jongere lacht, stelt vragen en heeft een vriend in huis.',
  ],
  medium: [
    'De jongere twijfelt en zoekt steun. Het contact met de reisgenoot maakt mij alert.',
    'De jongere kijkt weg bij vragen over geld. Hier kom ik op terug.',
    'De onzekerheid over de procedure weegt zwaar. Meer contact is nodig.',
    'De jongere wil wel praten, maar niet over alles. Dat tempo volg ik.',
  ],
  high: [
    'De jongere is zichtbaar bang en krijgt tijdens het gesprek drie keer telefoon.',
    'Ik maak mij zorgen over druk van buiten. De jongere kiest de woorden heel voorzichtig.',
    'De jongere heeft al afscheid genomen van een huisgenoot. Wij hebben samen gebeld met de mentor.',
  ],
};

/** Why the risk was estimated so. */
export const riskReasons: Readonly<Record<Risk, readonly string[]>> = {
  low: ['Er is dagelijks contact met de mentor en geen plan om weg te gaan.', 'De jongere gaat naar school en kent de mensen in huis.', 'Geen berichten van onbekenden, en familie steunt het verblijf hier.'],
  medium: ['De wens om naar familie te gaan is er, een plan is er niet.', 'Er is contact met iemand van de reis. De jongere weet dat dit een risico is.', 'De beslissing op de aanvraag komt binnenkort en dat geeft spanning.'],
  high: ['De jongere noemt een dag en een schuld.', 'Er is druk van buiten en de jongere durft er niet over te praten.', 'De jongere heeft de tas ingepakt en een tweede telefoon.'],
};

/** What was agreed. */
export const agreements = [
  'Wij bellen elke dinsdag om 16.00 uur.',
  'De jongere belt eerst de voogd als iemand vraagt om mee te gaan.',
  'De mentor kijkt ’s avonds even of alles goed is.',
  'Wij gaan samen naar de advocaat en maken een lijst met vragen.',
  'De jongere laat nummers van onbekenden aan de mentor zien.',
  'Wij spreken elkaar weer na de toets op school.',
  'De jongere bewaart de kaart met noodnummers in de jas.',
] as const;

/** What came out of a consult with the team. */
export const consultOutcomes = [
  'Het team deelt de zorg. De mentor kijkt elke avond mee en de voogd belt morgen.',
  'Wij vragen een plek in beschermde opvang en melden de signalen aan AVIM.',
  'Wij wachten het gesprek met de advocaat af. De nachtdienst weet ervan.',
] as const;

/** Why a topic was not spoken of. */
export const notDiscussed = ['De jongere wilde hier nu niet over praten.', 'Er was geen tijd meer. Volgende keer.', 'Niet passend bij de leeftijd op dit moment.', 'De jongere werd verdrietig. Wij zijn gestopt.'] as const;

/** What was handed over. */
export const material = ['', 'Kaart met noodnummers in de eigen taal.', 'Folder over rechten van slachtoffers in de eigen taal.', 'Plattegrond van de buurt en het nummer van de voogd.'] as const;
