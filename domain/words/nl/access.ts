import type { AccessAsker, AccessDecisionKind, AccessGround, AccessPart, AccessWish, IdentityCheck } from '../../access/access-request';
import type { MaskKind } from '../../access/masking';

/** The words of access to the file (inzage), on screen and on the copy. The copy speaks to the youth: je. */
export const access = {
  askers: { youth: 'De jongere zelf', parent: 'Een ouder met gezag', 'other-representative': 'Een andere wettelijke vertegenwoordiger', lawyer: 'De advocaat' } satisfies Record<AccessAsker, string>,
  wishes: { see: 'Inzien', copy: 'Een kopie', 'see-and-copy': 'Inzien en een kopie' } satisfies Record<AccessWish, string>,
  identityChecks: {
    'known-in-person': 'Ik ken deze persoon', 'identity-document': 'Legitimatie gezien', 'proof-of-authority': 'Bewijs van gezag of machtiging gezien', 'not-yet': 'Nog niet gecontroleerd',
  } satisfies Record<IdentityCheck, string>,
  decisions: { granted: 'Toegewezen', partly: 'Voor een deel toegewezen', refused: 'Geweigerd' } satisfies Record<AccessDecisionKind, string>,
  // To be confirmed by a lawyer.
  grounds: {
    'privacy-of-others': 'Het gaat over een ander (Jeugdwet 7.3.10)', 'not-able-to-weigh': 'De jongere kan dit nog niet overzien (Jeugdwet 7.3.15)',
    'interest-of-youth': 'Het past niet bij goede hulp aan de jongere (Jeugdwet 7.3.15)', safety: 'De veiligheid van de jongere of een ander (UAVG 41)', investigation: 'Een lopend onderzoek naar strafbare feiten (UAVG 41)',
  } satisfies Record<AccessGround, string>,
  parts: {
    identity: 'Wie je bent', guardianship: 'Je voogd en de rechter', stay: 'Waar je woonde', voice: 'Wat jij zelf zegt', network: 'Mensen die je kent', talks: 'Gesprekken met je voogd', notes: 'Aantekeningen',
    signs: 'Signalen', shelter: 'Beschermde opvang', departure: 'Als je weg was', route: 'Overdracht aan een andere voogd', police: 'Politie',
  } satisfies Record<AccessPart, string>,
  intros: {
    identity: 'Wat jij hebt gezegd en wat is vastgesteld, staan naast elkaar.', guardianship: 'Wie over je beslist, en sinds wanneer.', stay: 'De plaatsen waar je hebt gewoond. De plek van beschermde opvang is geheim.',
    voice: 'Dit zijn jouw woorden. Niemand heeft ze veranderd.', network: 'Namen en nummers van anderen zijn afgedekt.', talks: 'Wat jij zei, en los daarvan wat je voogd dacht.', notes: 'Wat je voogd verder heeft opgeschreven.',
    signs: 'Signalen bewijzen niets. Wat over een ander gaat, staat hier niet.', shelter: 'Waarom beschermde opvang is voorgesteld, en hoe het ging.', departure: 'Wat er is gebeurd toen je er niet was.',
    route: 'Wat er is gevraagd en beslist over een andere voogd.', police: 'Alleen nummers en dagen. Antwoorden van de politie kun je bij de politie vragen.',
  } satisfies Record<AccessPart, string>,
  masks: {
    name: '[naam van een ander]', phone: '[telefoonnummer van een ander]', email: '[e-mailadres van een ander]', account: '[account van een ander]', address: '[adres van een ander]',
    shelter: '[plek van beschermde opvang]', word: '[afgedekt]',
  } satisfies Record<MaskKind, string>,
  maskKinds: {
    name: 'Naam van een ander', phone: 'Telefoonnummer van een ander', email: 'E-mailadres van een ander', account: 'Account van een ander', address: 'Adres van een ander', shelter: 'Plek van beschermde opvang', word: 'Door de voogd afgedekt',
  } satisfies Record<MaskKind, string>,
  maskReasons: {
    name: 'omdat dit over een ander gaat.', phone: 'omdat dit van een ander is.', email: 'omdat dit van een ander is.', account: 'omdat dit van een ander is.', address: 'omdat daar een ander woont.',
    shelter: 'omdat die plek geheim is en anderen daar ook veilig moeten zijn.', word: 'omdat dit te veel over een ander zegt.',
  } satisfies Record<MaskKind, string>,
  ruleNote: (about: { weeks: number; source: string }): string => `Beslis binnen ${about.weeks} weken. Bron: ${about.source}. Laat een jurist dit bevestigen.`,
  paper: {
    title: 'Kopie van je dossier', lead: 'Hier staat wat Nidos over jou heeft opgeschreven. Begrijp je iets niet? Vraag het je voogd of je advocaat.', leadOther: 'Hier staat wat Nidos over de jongere heeft opgeschreven.',
    about: 'Over deze kopie', asked: 'Gevraagd op', by: 'Gevraagd door', decided: 'Signalen: wat is beslist', seen: 'Signalen: wat is gezien of gezegd', decision: 'Besluit', made: 'Gemaakt op', copy: 'Exemplaar', nothing: 'Hierover is niets vastgelegd.',
    rows: {
      mode: 'Hoe', language: 'Taal', present: 'Wie waren erbij', topics: 'Waarover', ownWords: 'Wat jij zei', reading: 'Wat je voogd dacht', understanding: 'Heb je het begrepen?', material: 'Wat je meekreeg',
      risk: 'Hoe groot vond je voogd het risico?', agreements: 'Afspraken', proposedOn: 'Voorgesteld op', ground: 'Grond', reason: 'Waarom',
    },
    standsNow: 'Stand nu', talk: (on: { when: string }): string => `Gesprek op ${on.when}`, because: (on: { reason: string }): string => `omdat: ${on.reason}`,
    masked: 'Wat is afgedekt', maskedLead: 'In het dossier staan ook gegevens van anderen. Die hebben wij weggehaald. Op die plek staat tussen haken wat er stond.', maskedNone: 'Er is niets afgedekt.',
    heads: { what: 'Wat', times: 'Hoe vaak', why: 'Waarom' },
    rights: 'Wat je kunt doen',
    rightsLines: [
      'Klopt iets niet? Vraag je voogd om het te verbeteren. De oude tekst blijft bewaard.', 'Wil je er zelf iets bij zeggen? Je mag een eigen verklaring toevoegen, in je eigen taal.',
      'Ben je het niet eens met wat is afgedekt of weggelaten? Vraag je advocaat om hulp. Je kunt ook een klacht indienen bij Nidos of de Autoriteit Persoonsgegevens.',
    ],
    keep: 'Bewaar deze kopie op een veilige plek. Er staan persoonlijke dingen in.',
  },
};
