import type { NoticeKind } from '../../notices/notice-kinds';

/**
 * The words of the printed notice. The paper is for the Dutch police and is always in Dutch, whatever the language of the
 * program: so these words have no English beside them.
 */
export const noticePaper = {
  titles: {
    missing: 'Vermissing van een minderjarige',
    found: 'Minderjarige terecht',
    'known-destination': 'Vertrek met bekende bestemming',
    correction: 'Correctie van een eerder bericht',
    'trafficking-signals': 'Signalen van mensenhandel',
  } satisfies Record<NoticeKind, string>,
  measureLifted: 'Maatregel opgeheven, minderjarige niet gevonden',
  lead: (on: { day: string }): string => `Bericht van de voogd aan de politie, ${on.day}`,
  running: {
    missing: 'Bericht aan de politie: vermissing',
    found: 'Bericht aan de politie: terecht',
    'known-destination': 'Bericht aan de politie: vertrek met bekende bestemming',
    correction: 'Bericht aan de politie: correctie',
    'trafficking-signals': 'Melding aan de politie: signalen',
  } satisfies Record<NoticeKind, string>,
  request: 'Verzoek.', answerForm: 'Het antwoordformulier staat op de laatste pagina.',
  urgent: 'SPOED.', danger: 'Bij direct gevaar belde of belt de voogd 112.', notUrgent: 'Er is geen bijzondere spoed gemeld.',
  headings: {
    sender: 'Afzender', minor: 'Minderjarige', lastSeen: 'Laatst gezien', looks: 'Uiterlijk', taken: 'Bij zich, met wie en waarheen', departure: 'Vertrek en bestemming', found: 'Terecht', measure: 'Voogdijmaatregel',
    ground: 'Grond, doel en rubricering', safety: 'Waarom dit veilig is', refersTo: 'Welk bericht verandert', correction: 'Wat niet klopte en wat nu geldt', signals: 'Wat is gezien', police: 'Bij de politie bekend',
    about: 'Over dit bericht', along: 'Bijlagen in het pakket',
  },
  photo: 'Foto van de minderjarige', photoOf: (on: { day: string }): string => `Foto van ${on.day}. Ook als bestand in het pakket.`, noPhoto: 'Er is geen foto meegestuurd.',
  safetyLead: 'De voogd ging deze punten na. Een tweede persoon keurde de toets goed.',
  signalsLead: 'Dit is wat is gezien of gehoord. Het is geen oordeel en geen telling. Eén signaal bewijst niets, en geen signaal zegt ook niets.',
  alongLead: 'Deze bestanden zitten in het pakket. Hun namen zijn neutraal. De controlegetallen staan in SHA256SUMS.',
  alongHeads: { file: 'Bestand', kind: 'Wat het is', form: 'Vorm', why: 'Waarom het meegaat' },
  signalHeads: { day: 'Datum', sign: 'Signaal', source: 'Van wie', what: 'Wat is gezien' },
  nothingDeleted: 'Het eerdere bericht blijft bewaard. Dit bericht komt er naast te liggen en gaat voor.',
  onlyForPurpose: 'Alleen voor het genoemde doel.',
  notIn: 'Wat niet in dit bericht staat', notInLead: 'Dit gaat nooit vanzelf mee. Deze lijst is in elk bericht van deze soort gelijk.',
  signed: 'Dit bericht is elektronisch ondertekend. In LEESMIJ.txt staat hoe u dat nagaat.', counter: (on: { counter: number }): string => `Bericht ${on.counter} aan deze ontvanger`,
  reply: {
    heading: 'Antwoord van de politie', lead: 'Vul dit in en stuur het terug langs dezelfde weg. Bevestigen kan ook per telefoon via het terugbelnummer. Noem dan de ontvangstcode uit LEESMIJ.txt.',
    receiptCode: 'Code uit LEESMIJ.txt', policeNumber: 'Politienummer', confirms: 'Wat bevestigt u?', received: 'Het bericht is ontvangen op', at: 'om', hour: 'uur',
    // What the police tick: the first is what is asked, the second why it was not done.
    done: {
      missing: 'De vermissing is geregistreerd onder nummer', found: 'Het onderzoek naar de vermissing is gesloten op', 'known-destination': 'Het onderzoek naar de vermissing is gesloten op',
      correction: 'Het eerdere bericht is verbeterd op', 'trafficking-signals': 'De signalen zijn in behandeling bij',
    } satisfies Record<NoticeKind, string>,
    notDone: {
      missing: 'De vermissing is niet geregistreerd. Reden:', found: 'Het onderzoek is niet gesloten. Reden:', 'known-destination': 'Het onderzoek is niet gesloten. Reden:',
      correction: 'Het eerdere bericht is niet verbeterd. Reden:', 'trafficking-signals': 'De signalen zijn niet in behandeling. Reden:',
    } satisfies Record<NoticeKind, string>,
    onBehalf: 'Namens de politie', nameAndRole: 'Naam en functie', phone: 'Telefoon', placeAndDay: 'Plaats en datum', signature: 'Handtekening', madeOn: 'Bericht van',
  },
};
