import type { SearchKind } from '../../search/kinds';

/** What is found, by the kind of record. */
export const search = {
  kinds: { minor: 'Gegevens van de jongere', 'age-decision': 'Beslissing over leeftijd', stay: 'Reis', photo: 'Foto', conversation: 'Risicogesprek', note: 'Aantekening', appointment: 'Afspraak', sign: 'Signaal', contrary: 'Tegenwicht bij signalen', 'sign-report': 'Melding van signalen', assessment: 'Beoordeling', placement: 'Opvang', shelter: 'Beschermde opvang', measure: 'Maatregel', departure: 'Vertrek', transfer: 'Overdracht', notice: 'Bericht aan de politie', contact: 'Contact', statement: 'Eigen verklaring', attachment: 'Bijlage', task: 'Taak', snooze: 'Uitgestelde taak', look: 'Nagekeken', 'follow-up': 'Wat na een gesprek is gedaan', access: 'Verzoek om inzage', closing: 'Dossier gesloten', hold: 'Bewaarplicht', merge: 'Dossiers samengevoegd', 'kept-apart': 'Niet dezelfde jongere' } satisfies Record<SearchKind, string>,
};
