import * as de from './de/index';
import * as en from './en/index';
import * as fr from './fr/index';
import * as nl from './nl/index';
import type { Words } from './words';

/** The languages a dossier is printed in, for whoever receives it. The program itself is in Dutch and English. */
export const paperLanguages = ['nl', 'en', 'de', 'fr'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

type Labels = Words['fields']['labels'];

/** Labels of fields that stand on paper. */
interface PaperLabels {
  readonly minor: Pick<Labels['minor'], 'nameInScript' | 'otherScripts' | 'otherNames' | 'vNumber' | 'sex' | 'nationality' | 'establishedNationality' | 'languages' | 'interpreterLanguage' | 'asylumApplication' | 'asylumAppliedOn'
    | 'ageObjection' | 'eurodac' | 'description'>;
  readonly description: Labels['description'];
  readonly ageInspection: Pick<Labels['ageInspection'], 'indOn' | 'avimOn' | 'medicalTest'>;
  readonly measure: Pick<Labels['measure'], 'basis' | 'reason' | 'kind' | 'court' | 'requestedOn' | 'caseNumber' | 'decidedOn' | 'sentOn' | 'enforceableAtOnce'>;
  readonly destination: Pick<Labels['destination'], 'country' | 'town' | 'address' | 'hostName' | 'hostRelation' | 'source' | 'claimedOn' | 'reliability'>;
  readonly transferRequest: Pick<Labels['transferRequest'], 'authority' | 'reference' | 'requestedOn'>;
  readonly transferOrder: Pick<Labels['transferOrder'], 'court' | 'number' | 'decidedOn' | 'sentOn' | 'enforceableAtOnce' | 'finalOn'>;
  readonly handOver: Pick<Labels['handOver'], 'receivedBy' | 'organisation' | 'startsOn' | 'handedOver'>;
}

type SafetyPoints = Words['transfers']['safetyPoints'];
type Topics = Words['conversations']['topics'];

/**
 * The words that a dossier needs, and no more: the words of the interface fit, and a language of paper alone has just these.
 * A word that is missing in one language does not compile.
 */
export interface PaperWords {
  readonly dossiers: Omit<Words['dossiers'], 'noticePaper'>;
  readonly fields: { readonly labels: PaperLabels };
  readonly minors: Pick<Words['minors'], 'sexes' | 'asylum' | 'knownOrNot' | 'birthDateSources' | 'vNumberUnknown' | 'inspection' | 'notInspectedReasons' | 'inspectionViews' | 'medicalTests' | 'nameKinds' | 'nationalitySources'
    | 'builds' | 'registeredAs' | 'registeredAsAnswers' | 'eurodacStates' | 'bornOn' | 'decidedOn' | 'objectionSubjects' | 'objectionStates' | 'staySources'>;
  readonly measures: Pick<Words['measures'], 'kinds' | 'bases' | 'endReasons' | 'startUnknown'>;
  readonly placements: Pick<Words['placements'], 'kinds' | 'indicators'>;
  readonly departures: Pick<Words['departures'], 'statuses' | 'evidence' | 'steps' | 'deathSources' | 'channels' | 'reliabilities' | 'hostRelations'>;
  readonly transfers: Pick<Words['transfers'], 'statuses' | 'answers' | 'verdicts' | 'routes' | 'documents' | 'documentStates' | 'legalAreas' | 'endReasons' | 'stops' | 'rules'>
    & { readonly safetyPoints: { readonly [P in keyof SafetyPoints]: Pick<SafetyPoints[P], 'label'> } };
  readonly conversations: Pick<Words['conversations'], 'moments' | 'modes'> & { readonly topics: { readonly [T in keyof Topics]: Pick<Topics[T], 'label'> } };
  readonly signs: Pick<Words['signs'], 'labels' | 'sources' | 'decisions'>;
  readonly statements: Pick<Words['statements'], 'said' | 'written' | 'translated' | 'notTranslated'>;
  readonly attachments: Pick<Words['attachments'], 'kinds' | 'size' | 'paper'>;
  readonly notices: Pick<Words['notices'], 'kinds'>;
  readonly countries: Words['countries'];
  readonly laws: Words['laws'];
}

const tables: Record<PaperLanguage, PaperWords> = { nl, en, de, fr };

/** The words of a dossier in one language. */
export const paperWords = (language: PaperLanguage): PaperWords => tables[language];
