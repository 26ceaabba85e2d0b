import type { MeasureBasis, MeasureEndReason, MeasureKind } from '../../minors/measure';

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
