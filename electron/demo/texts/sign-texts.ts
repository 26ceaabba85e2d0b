import type { SignCode } from '#domain/signs/sign-table';

/** What was seen or heard, for the signs that the demo uses: observations, never conclusions. */
export const signQuotes: Partial<Readonly<Record<SignCode, string>>> = {
  'false-promises': 'Aan mij is school beloofd en een kamer voor mijzelf.',
  'trip-arranged-by-others': 'Een oom die geen oom is regelde de papieren.',
  'rehearsed-story': 'Het verhaal was woord voor woord gelijk aan dat van een ander.',
  'long-route': 'Eerst twee jaar onderweg, door acht landen.',
  'high-debt': 'Ik moet nog zoveel betalen dat ik het niet kan tellen.',
  'family-threatened': 'Zij staan bij mijn ouders aan de deur.',
  'papers-held': 'Mijn paspoort is bij de man met de bus.',
  'voodoo-or-oath': 'Ik heb iets beloofd en mag die belofte niet breken.',
  'movement-restricted': 'Ik mocht niet zonder hem naar buiten.',
  'no-own-money': 'Het geld ging altijd naar iemand anders.',
  'socially-isolated': 'Praat in de groep met niemand en eet op de kamer.',
  'forced-or-paid-sex': 'Daar wil ik alleen met een vrouw over praten.',
  'older-friend': 'Hij is veel ouder. Hij geeft mij kleren.',
  'very-long-days': 'Ik stond op als het donker was en stopte als het donker was.',
  'unpaid-or-underpaid': 'Geld kreeg ik niet, wel eten.',
  'slept-at-work': 'Ik sliep op een matras achter de zaak.',
  'nail-studio': 'Ik leerde nagels doen. Dat is goed werk, zeiden zij.',
  'cannabis-cultivation': 'Ik moest de planten water geven en de deur dicht houden.',
  'no-interest-in-procedure': 'Komt niet naar de afspraak met de advocaat en vraagt er niet naar.',
  'phone-without-sim': 'Een tweede telefoon, zonder simkaart.',
  'unexplained-cash': 'Er lag geld in een schoen. De jongere zegt niet waarvan.',
  'same-car-at-locations': 'Dezelfde grijze auto stond bij twee locaties.',
  'items-passed-at-night': '’s Nachts is er iets door het raam aangegeven.',
  'phones-trafficker-in-fear': 'Belde zelf en huilde daarna.',
  'fear-or-self-harm': 'Schrikt als de deurbel gaat.',
  'appearance-changed': 'Haar kort en geverfd, een dag na het telefoontje.',
};

/** Where it was seen. */
export const signPlaces = ['gespreksruimte', 'woonkamer', 'bij de voordeur', 'op school', 'tijdens het vervoer'] as const;

/** Reasons for a decision on the signs. */
export const decisionReasons = {
  'real-suspicion': [
    'Meerdere sterke signalen wijzen dezelfde kant op en de jongere is bang. Bescherming in Nederland is nodig.',
    'Wat de jongere vertelt past bij wat de mentor en de politie zagen. Het vermoeden is reëel.',
  ],
  'not-now': ['Het signaal heeft een andere uitleg: de jongere kreeg het geld van een broer. Ik blijf opletten.', 'Op dit moment te weinig. Bij een nieuw signaal beoordeel ik opnieuw.'],
  'needs-consult': ['Ik wil eerst overleggen met de gedragswetenschapper en met AVIM.', 'De signalen zijn wisselend. Het team kijkt morgen mee.'],
} as const;
