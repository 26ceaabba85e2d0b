import { ageOn, countingBirthDate } from '../minors/age';
import { countryName, languageName } from '../dossiers/names';
import { scriptLine } from '../dossiers/answers';
import type { Line } from '../dossiers/dossier';
import { fullName, nationalityOf } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import { signRulesOn } from '../policy/sign-rules';
import { dayOf } from '../shared/instant';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import { assessSigns } from '../signs/assess-signs';
import { countsForYouth, type Sign } from '../signs/sign';
import { isContextOnly, signRow } from '../signs/sign-table';
import { signStrengths } from '../signs/sign-codes';
import type { Words } from '../words/words';
import { placementOn } from './placement';
import { placementKindRow } from './placement-kinds';
import type { ShelterRecord } from './shelter-record';

/** How much of a long file may stand on the one page. What does not fit is counted and pointed to, never dropped in silence. */
export interface Room {
  readonly signs: number;
  /** Letters of each quote; 0 leaves quotes in the file. */
  readonly quote: number;
  /** Letters of each reason; 0 leaves reasons in the file. */
  readonly text: number;
  /** Letters of each name. */
  readonly name: number;
}

/** A text as it is printed: whole, or cut with a mark. */
export interface Shortened {
  readonly text: string;
  readonly cut: boolean;
}

/** One sign on the page. */
export interface ProfileSign {
  readonly number: number;
  readonly label: string;
  readonly strength: string;
  readonly day: PlainDate;
  readonly source: string;
  readonly quote: Shortened | null;
  readonly contextOnly: boolean;
}

/** A risk profile before it is paper: what was seen, what the rules say, what the guardian decided, what is asked. Never a judgement of what happened to the youth. */
export interface RiskProfile {
  readonly name: readonly Line[];
  readonly vNumber: string;
  readonly nationality: string;
  readonly interpreterLanguage: string | null;
  readonly stated: string;
  readonly established: string | null;
  /** By code or kind: an address is never on this page. */
  readonly place: string | null;
  readonly ground: string;
  readonly advice: string;
  readonly signs: readonly ProfileSign[];
  readonly moreSigns: number;
  readonly fired: readonly string[];
  readonly ruleVersion: string;
  readonly contrary: readonly Shortened[];
  readonly moreContrary: number;
  readonly decision: { readonly day: PlainDate; readonly what: string; readonly reason: Shortened; readonly consulted: string } | null;
  readonly asked: Shortened;
  /** Does the file hold more than the page? */
  readonly shortened: boolean;
}

/** What a profile is made of. */
export interface ProfileSource {
  readonly file: MinorFile;
  readonly shelter: ShelterRecord;
  readonly words: Words;
  readonly today: PlainDate;
}

/** A text in one line of at most `most` letters, cut between words where that can be. */
export function shortened(text: string, most: number): Shortened {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= most) return { text: line, cut: false };
  const kept = letters.slice(0, most).join('');
  const space = kept.lastIndexOf(' ');
  return { text: `${kept.slice(0, space > most / 2 ? space : undefined).trimEnd()} …`, cut: true };
}

const birth = (date: PartialDate, { words, today }: ProfileSource): string => `${writtenDate(date)}, ${words.minors.age(ageOn(date, today))}`;

/** The heaviest signs first, then the newest. */
const inOrder = (signs: readonly Sign[]): readonly Sign[] =>
  signs.toSorted((a, b) => signStrengths.indexOf(signRow(a.code).strength) - signStrengths.indexOf(signRow(b.code).strength) || (a.observedOn < b.observedOn ? 1 : -1));

function signOf(sign: Sign, room: Room, words: Words): ProfileSign {
  const { number, strength } = signRow(sign.code);
  return {
    number, label: words.signs.labels[sign.code], strength: words.signs.strengths[strength], day: sign.observedOn, source: words.signs.sources[sign.source],
    quote: sign.quote === '' || room.quote === 0 ? null : shortened(sign.quote, room.quote), contextOnly: isContextOnly(sign.code),
  };
}

// Where the youth is now: of protected shelter the code, of any other place its kind and code. What was typed as a place stays out: it may be an address.
function placeOf({ file, words, today }: ProfileSource): string | null {
  const placement = placementOn(file.placements, today);
  if (!placement) return null;
  const kind = words.placements.kinds[placement.kind];
  return placementKindRow(placement.kind).codeOnly || placement.locationCode !== '' ? `${kind}, ${placement.locationCode}` : kind;
}

function decisionOf({ file, shelter, words }: ProfileSource, room: Room): RiskProfile['decision'] {
  const decision = shelter.assessmentId ? file.assessments.find((one) => one.id === shelter.assessmentId) : file.assessments.at(-1);
  if (!decision) return null;
  const [first, ...others] = decision.consulted;
  const consulted = first === undefined ? '' : [`${shortened(first.name, room.name).text} (${shortened(first.role, room.name).text})`, others.length > 0 && words.riskProfile.more({ count: others.length })].filter(Boolean).join(' ');
  return { day: dayOf(decision.decidedAt), what: words.signs.decisions[decision.decision], reason: shortened(decision.reason, room.text), consulted };
}

function groundOf({ shelter, words }: ProfileSource): string {
  const ground = words.placements.shelterGrounds[shelter.ground];
  return shelter.defaultVersion === null ? ground : `${ground} (${words.riskProfile.rule({ version: shelter.defaultVersion })})`;
}

function adviceOf({ shelter, words }: ProfileSource, room: Room): string {
  const who = words.placements.shelterAdvisers[shelter.advisedBy];
  return [who, shelter.adviser && shortened(shelter.adviser, room.name).text, shelter.advisedOn && writtenDate(shelter.advisedOn)].filter(Boolean).join(', ');
}

/** The risk profile of a proposal, as far as it fits the room. */
export function riskProfileOf(source: ProfileSource, room: Room): RiskProfile {
  const { file, shelter, words, today } = source;
  const { minor } = file;
  const seen = inOrder(file.signs.filter(countsForYouth));
  const assessment = assessSigns(file.signs, signRulesOn(today));
  const signs = seen.slice(0, room.signs).map((sign) => signOf(sign, room, words));
  // The newest first. What somebody took back speaks against nothing any more.
  const contrary = file.contraries.filter((one) => one.withdrawnAt === null).toSorted((a, b) => (a.learnedOn < b.learnedOn ? 1 : -1));
  const shownContrary = room.text === 0 ? [] : contrary.slice(0, 3).map((one) => shortened(`${writtenDate(one.learnedOn)}, ${words.signs.sources[one.source]}: ${one.text}`, Math.min(room.text, 240)));
  const script = scriptLine(minor.nameInScript);
  const decision = decisionOf(source, room);
  const asked = shortened(shelter.reason, room.text);
  const name = shortened(fullName(minor), room.name);
  const lines: readonly Line[] = [{ text: name.text }, ...(script ? [{ ...script, text: shortened(script.text, room.name).text }] : [])];
  const cut = [name, asked, ...(decision ? [decision.reason] : []), ...shownContrary, ...signs.flatMap((sign) => sign.quote ?? [])].some((one) => one.cut);
  const quotesLeft = room.quote === 0 && seen.some((sign) => sign.quote !== '');
  return {
    name: lines,
    vNumber: minor.vNumber,
    nationality: countryName(nationalityOf(minor), words),
    interpreterLanguage: minor.interpreterLanguage && languageName(minor.interpreterLanguage, words),
    stated: birth(minor.statedBirthDate, source),
    established: minor.establishedBirthDate && birth(countingBirthDate(minor), source),
    place: placeOf(source),
    ground: groundOf(source),
    advice: adviceOf(source, room),
    signs,
    moreSigns: seen.length - signs.length,
    fired: assessment.dimensions.flatMap(({ dimension, fired }) => (fired ? [words.signs.firedIn({ dimension, rule: fired.code })] : [])),
    ruleVersion: assessment.ruleVersion,
    contrary: shownContrary,
    moreContrary: contrary.length - shownContrary.length,
    decision,
    asked,
    shortened: cut || quotesLeft || signs.length < seen.length || shownContrary.length < contrary.length,
  };
}
