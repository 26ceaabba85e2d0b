import type { PaperWords } from '../paper-words';

export const transfers: PaperWords['transfers'] = {
  statuses: {
    preparation: 'préparation', closed: 'clos', 'proven-false': 's’est révélé faux', 'came-of-age': 'a eu 18 ans',
    'safety-check': 'contrôle de sécurité', rejected: 'refusé', suitable: 'adapté', 'route-chosen': 'voie choisie', requested: 'demande en cours', withdrawn: 'demande retirée', ordered: 'décision', 'handed-over': 'remis',
    'guardianship-ended': 'tutelle terminée', 'police-confirmed': 'la police a confirmé', stopped: 'arrêté',
  },
  safetyPoints: {
    'youth-heard-alone': { label: 'Le jeune a été entendu lui-même, seul, dans sa langue' },
    'host-identity-proved': { label: 'L’identité de l’hôte est prouvée' },
    'relation-proved': { label: 'Le lien avec le jeune est prouvé' },
    'address-verified-by-authority': { label: 'Une autorité a vérifié l’adresse' },
    'no-signs-about-host': { label: 'Il n’y a pas d’indices ouverts concernant l’hôte' },
    'youth-wish-heard': { label: 'Le souhait du jeune a été entendu' },
    'local-child-protection-knows': { label: 'La protection de l’enfance sur place est informée' },
    'right-of-residence-there': { label: 'Le jeune a le droit d’y séjourner' },
    'care-and-school': { label: 'Les soins et l’école sont organisés' },
    'adequate-reception': { label: 'Logement, nourriture, vêtements et soins sont assurés jusqu’à 18 ans' },
    'authority-over-youth-clear': { label: 'On sait qui exerce l’autorité' },
  },
  answers: { yes: 'oui', no: 'non', 'not-applicable': 'sans objet' },
  verdicts: { suitable: 'adapté', 'not-suitable': 'non adapté' },
  routes: {
    'to-parent': 'retour chez un parent, décision du juge néerlandais', 'to-other-guardian': 'autre tuteur, aux Pays-Bas ou ailleurs', 'placement-abroad': 'placement à l’étranger, en famille, famille d’accueil ou institution',
    'placement-with-parent-abroad': 'placement chez un parent dans l’UE', dublin: 'transfert vers un autre État membre (Dublin ou AMMR)', 'dublin-or-family-reunion': 'Dublin ou regroupement familial (ancien choix)', 'family-reunion': 'regroupement familial dans le pays de la famille', 'return-to-origin': 'retour au pays d’origine',
  },
  documents: {
    'court-request': 'Demande au tribunal', 'parent-able-report': 'Rapport : c’est dans l’intérêt de l’enfant, et le parent peut assumer durablement', 'willingness-statement': 'Déclaration d’acceptation du nouveau tuteur', 'interest-of-child': 'Motivation : c’est dans l’intérêt de l’enfant',
    'central-authority-request': 'Demande motivée à l’Autorité centrale', 'child-report': 'Rapport sur l’enfant', 'host-consent': 'Accord écrit de la famille ou de l’institution', 'suitability-report': 'Rapport sur l’aptitude',
    'receiving-state-consent': 'Accord de l’État d’accueil', 'landesjugendamt-consent': 'Accord du Landesjugendamt', 'proof-of-residence-right': 'Preuve d’entrée ou de séjour',
    'court-consent-abroad': 'Autorisation du juge pour un placement hors des Pays-Bas (art. 1:306 BW)', 'foreign-affairs-route': 'Demande par les Affaires étrangères', 'hand-over-decision': 'Décision de remise de l’IND ou du DT&V',
    'acceptance-by-member-state': 'Acceptation par l’autre État membre', 'family-reunion-decision': 'Décision ou visa du pays de la famille',
    'named-adult-or-institution': 'Nom de l’adulte ou de l’institution qui reçoit', 'return-plan': 'Plan de retour accompagné',
  },
  documentStates: { present: 'présent', 'not-applicable': 'sans objet' },
  legalAreas: { brussels: 'UE, Bruxelles II ter', hague: 'Convention de La Haye 1996', neither: 'pas de convention ; par les Affaires étrangères', unknown: 'pays inconnu' },
  stops: {
    find: 'La police a retrouvé le jeune.', return: 'Le jeune est revenu.', die: 'Le jeune est décédé.', 'claim-destination': 'Une autre destination a été nommée.', 'drop-destination': 'La destination a été abandonnée.',
    reopen: 'Le jeune est reparti.', 'come-of-age': 'Le jeune a 18 ans (art. 1:233 BW).',
  },
  rules: { used: (about) => `Voie selon ${about.rules}, pays selon ${about.countries}.`, notKept: 'Choisi avant que la version des règles soit conservée.' },
  endReasons: {
    majority: 'le jeune a 18 ans (art. 1:233 BW)', 'at-once': 'la décision est exécutoire par provision : le lendemain de l’envoi (art. 1:281 BW)', final: 'le jour où la décision est devenue définitive (art. 1:281 BW)',
  },
};
