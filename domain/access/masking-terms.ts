import type { Contact, ContactWay } from '../contacts/contact';
import { placesOf } from '../departures/departure-record';
import { secretPlaceIn } from '../departures/secret-place';
import { allNames } from '../minors/names';
import type { MinorFile } from '../minors/minor-file';
import type { NoteKind } from '../notes/note';
import { placementKindRow } from '../placements/placement-kinds';
import { folded } from './folded';
import type { MaskKind, Masking, MaskTerm } from './masking';

// Words that stand in names and in every other sentence: alone they name nobody.
const COMMON = new Set((
  'van der den het een ten ter von und the del los las dos das bin ibn abu umm bint abd thi dit die ' +
  'oom tante opa oma oma’s broer zus zusje moeder vader mama papa neef nicht vriend vriendin meneer mevrouw mevr dhr buurvrouw buurman pleegmoeder pleegvader ' +
  'uncle aunt brother sister mother father friend cousin mister missus mrs mentor voogd guardian onbekend unknown naam niet bekend'
).split(' '));

const LATIN = /\p{Script=Latin}/u;
const partsOf = (name: string): readonly string[] => folded(name).text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const namesSomebody = (part: string): boolean => !COMMON.has(part) && part.length >= (LATIN.test(part) ? 3 : 2);

/** A name as a whole and each part of it that names somebody. What the youth is called too is no name of another. */
function nameTerms(name: string, own: ReadonlySet<string>): readonly MaskTerm[] {
  const whole = folded(name).text.trim();
  if (whole === '' || own.has(whole) || COMMON.has(whole)) return [];
  const parts = partsOf(name).filter((part) => namesSomebody(part) && !own.has(part));
  return [name, ...parts].map((text) => ({ kind: 'name', text }));
}

/** What the youth is called, folded: whole names and their parts. */
function ownNamesOf({ minor }: MinorFile): ReadonlySet<string> {
  const names = [minor.givenNames, minor.familyName, ...allNames(minor)];
  const whole = [`${minor.givenNames} ${minor.familyName}`, `${minor.familyName} ${minor.givenNames}`, ...names].map((name) => folded(name).text.trim());
  return new Set([...whole, ...names.flatMap(partsOf)]);
}

const wayKind = ({ platform, handle }: ContactWay): MaskKind => (platform === 'email' ? 'email' : /[0-9]{4}/.test(handle.replace(/[^0-9]/g, '')) && !/\p{L}/u.test(handle) ? 'phone' : 'account');

function contactTerms(contact: Contact, own: ReadonlySet<string>): readonly MaskTerm[] {
  return contact.versions.flatMap(({ contact: said }) => [
    ...nameTerms(said.name, own),
    ...said.ways.map((way): MaskTerm => ({ kind: wayKind(way), text: way.handle.replace(/^@/, '') })),
  ]);
}

/** A whole address and its parts between commas: often only one of them is repeated. */
const addressTerms = (address: string): readonly MaskTerm[] =>
  [address, ...address.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part.length >= 5 && /\d/.test(part))].filter(Boolean).map((text) => ({ kind: 'address', text }));

/** Hosts of a destination: who, how to reach them and where. */
function hostTerms({ departures }: MinorFile, own: ReadonlySet<string>): readonly MaskTerm[] {
  return departures.flatMap((departure) => departure.events).flatMap((event) => {
    if (event.move !== 'claim-destination') return [];
    const { hostName, hostContact, address } = event.body;
    return [...nameTerms(hostName, own), ...(hostContact === '' ? [] : [{ kind: 'phone', text: hostContact } as const]), ...addressTerms(address)];
  });
}

/** Whoever saw a sign and is not there by profession. Of professionals the role and name stay, as far as they were noted. */
const observerTerms = ({ signs }: MinorFile, own: ReadonlySet<string>): readonly MaskTerm[] =>
  signs.filter((sign) => sign.source === 'foster-carer' || sign.source === 'other').flatMap((sign) => nameTerms(sign.observedBy, own));

/** Whom a note was with, where that is nobody of COA, school, police or a lawyer. */
const professional: readonly NoteKind[] = ['with-coa', 'with-school', 'with-police', 'with-lawyer'];
const noteTerms = ({ notes }: MinorFile, own: ReadonlySet<string>): readonly MaskTerm[] =>
  notes.flatMap((note) => note.versions).filter((note) => !professional.includes(note.kind)).flatMap((note) => nameTerms(note.withName, own));

/** Where protected shelter is: its codes, whatever else was noted of the place, and where somebody was seen who lives or lived there. */
function shelterTerms({ placements, shelters, departures }: MinorFile): readonly MaskTerm[] {
  const secret = placements.filter((placement) => placementKindRow(placement.kind).codeOnly);
  const seenThere = departures.flatMap((departure) => placesOf(departure).filter(({ at }) => secretPlaceIn({ placements }, departure, at)).map(({ where }) => where));
  const texts = [
    ...secret.flatMap((placement) => [placement.locationCode, placement.location]),
    ...shelters.flatMap((shelter) => shelter.steps).map((step) => (step.move === 'place' ? step.locationCode : '')),
    ...seenThere,
  ];
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'shelter', text }));
}

/** Numbers that look like those of others: the V-number, numbers of cases and of the police, the guardian's and those everybody may call. */
function keptNumbers(file: MinorFile, guardianPhone: string): readonly string[] {
  const { minor, measures, departures, transfers, notices, contacts } = file;
  return [
    minor.vNumber, minor.bsn, ...minor.otherNumbers.map((one) => one.number), guardianPhone, '112', '116000', '0900-8844', '0800-7000',
    ...measures.map((measure) => (measure.basis === 'ordered' ? measure.caseNumber : '')),
    ...departures.flatMap((departure) => departure.events).map((event) => (event.move === 'report-missing' || event.move === 'note-number' ? event.body.policeNumber : '')),
    ...transfers.flatMap((transfer) => transfer.events).map((event) => (event.move === 'request' ? event.body.reference : event.move === 'record-order' ? event.body.number : '')),
    ...notices.flatMap((notice) => notice.events).map((event) => (event.move === 'note-number' ? event.body.number : '')),
    ...contacts.filter((contact) => contact.owner === 'youth').flatMap((contact) => contact.ways.map((way) => way.handle)),
  ].filter((text) => text !== '');
}

/**
 * What is masked in a copy of this file: other people's names, numbers, accounts and addresses as far as the record knows
 * them, and where protected shelter is. `words` is what the guardian adds. Numbers and mail addresses in free text are
 * found by their form as well.
 */
export function maskingOf(file: MinorFile, { guardianPhone, words }: { readonly guardianPhone: string; readonly words: readonly string[] }): Masking {
  const own = ownNamesOf(file);
  return {
    terms: [
      ...file.contacts.filter((contact) => contact.owner === 'other').flatMap((contact) => contactTerms(contact, own)),
      ...hostTerms(file, own), ...observerTerms(file, own), ...noteTerms(file, own), ...shelterTerms(file), ...words.map((text): MaskTerm => ({ kind: 'word', text })),
    ],
    kept: keptNumbers(file, guardianPhone),
  };
}
