import type { MeasureBasis, MeasureEndReason, MeasureKind, NoMeasureGround } from '../../minors/measure';
import type { EndQuestion, MeasureLaw, StartReason } from '../../minors/measure-course';

/** The words of the guardianship measure. */
export const measures = {
  kinds: {
    guardianship: 'Voogdij',
    'temporary-guardianship': 'Tijdelijke voogdij',
    'provisional-guardianship': 'Voorlopige voogdij',
    'supervision-order': 'Ondertoezichtstelling (OTS)',
  } satisfies Record<MeasureKind, string>,
  bases: { 'none-yet': 'Nog geen maatregel', requested: 'Aangevraagd', ordered: 'Beschikking van de rechter' } satisfies Record<MeasureBasis, string>,
  since: (about: { day: string }): string => `sinds ${about.day}`,
  noMeasureGrounds: {
    'no-asylum-request': 'Geen asielaanvraag, dus geen eerste categorie van art. 1:302 lid 2 BW',
    'request-being-made': 'Het verzoek aan de rechtbank wordt voorbereid',
    'ministers-category': 'Categorie van de minister, zoals een aanvraag als slachtoffer van mensenhandel, nog na te gaan',
    'parent-may-be-near': 'Misschien is er een ouder of voogd; dat wordt nagegaan',
    other: 'Andere grond',
  } satisfies Record<NoMeasureGround, string>,
  startReasons: {
    'on-decision': 'Voorlopige voogdij begint op de dag van de beslissing.',
    'day-after-sending': 'De maatregel begint een dag na verzending van de beschikking.',
    'not-sent-yet': 'Begin nog niet bekend: de dag van verzending ontbreekt.',
    'no-order': 'Er is nog geen beschikking.',
  } satisfies Record<StartReason, string>,
  supervisionStart: 'Voor een ondertoezichtstelling zegt de regeling niets. Hoede telt zoals bij voogdij; vraag dit na.',
  laws: {
    'reporting-rule': 'Regeling beleidsinformatie jeugdzorg 2011, bijlage III Nidos (tekst van 2017, na te gaan)',
    'majority-law': 'Art. 1:233 en 1:281 BW: met 18 jaar eindigt de voogdij',
    'order-term': 'De termijn in de beschikking',
  } satisfies Record<MeasureLaw, string>,
  finish: {
    ended: (about: { day: string; reason: string }): string => `Geëindigd op ${about.day}: ${about.reason}.`,
    majority: (about: { day: string }): string => `Eindigt op ${about.day}, de dag waarop de jongere 18 wordt.`,
    term: (about: { day: string }): string => `Loopt tot ${about.day}, de laatste dag van de termijn.`,
    range: (about: { from: string; to: string }): string =>
      `${about.from === about.to ? `Eindigt op ${about.to}, als de gestelde geboortedatum klopt.` : `Eindigt tussen ${about.from} en ${about.to}, op de 18e verjaardag.`} Tot de dag vaststaat loopt de maatregel door.`,
    asked: 'Het einde is niet te berekenen.',
    'not-begun': 'Er is nog geen beschikking, dus ook geen einde.',
  },
  questions: {
    'birth-date-partial': 'De geboortedatum is niet tot op de dag bekend. Welke dag is vastgesteld?',
    'birth-date-not-established': 'De geboortedatum is alleen gesteld. Heeft een instantie een datum vastgesteld?',
    'adult-before-order': 'Volgens de geboortedatum was de jongere al 18 bij de beschikking. Welke van beide dagen klopt?',
  } satisfies Record<EndQuestion, string>,
  appeal: {
    'at-once': 'Uitvoerbaar bij voorraad: de beschikking werkt, ook als iemand in hoger beroep gaat.',
    'not-at-once': (about: { day: string }): string => `Niet uitvoerbaar bij voorraad. Onherroepelijk op ${about.day}.`,
    'not-at-once-open': 'Niet uitvoerbaar bij voorraad. De dag waarop de beschikking onherroepelijk wordt, staat er nog niet. Vraag die aan de rechtbank.',
  },
  endByOrder: 'Bij deze reden hoort een beschikking. De wet telt vanaf die beschikking (art. 1:281 lid 2 BW).',
  endNotByLeaving: 'Vertrek staat niet op deze lijst. Een jongere die weg is, ook met onbekende bestemming (MOB), houdt een voogd tot 18 jaar.',
  lawfulEnd: (about: { day: string; law: string }): string => `Volgens ${about.law} eindigt de maatregel op ${about.day}.`,
  startUnknown: 'Begin nog niet bekend: de dag van verzending ontbreekt.',
  startNote: 'Voogdij begint een dag na verzending van de beschikking. Voorlopige voogdij begint op de dag van de beslissing.',
  endReasons: {
    'court-decision': 'Beslissing rechter',
    majority: 'Meerderjarigheid',
    death: 'Overlijden',
    'term-expired': 'Verstrijken termijn',
    'other-measure': 'Overgang andere maatregel',
    'to-foster-parent': 'Voogdij naar pleegouder',
    'back-to-parent': 'Terug naar ouder',
    'back-to-country-of-origin': 'Terug naar land van herkomst',
  } satisfies Record<MeasureEndReason, string>,
  goesOnWhileMissing: 'De voogdij loopt door als een jongere met onbekende bestemming (MOB) vertrekt.',
};
