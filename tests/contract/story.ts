import { fingerprintGroups } from '#domain/recipients/recipient';
import type { JournalAction } from '#domain/journal/actions';
import { instant, type Instant } from '#domain/shared/instant';
import { safetyPointCodes } from '#domain/transfers/safety-check';
import type { InputOf, OutputOf, RequestName } from '#electron/contract/contract';
import { demoPhotos } from '#electron/demo/demo-photos';
import { demoAuthority, demoCertificateBy, demoListBy, pemOf } from '#electron/vault/demo-keys';
import { demoTestCertificate } from '#electron/demo/test-certificate';
import { receiptLine } from '#electron/services/sealing/receipt-code';
import { OpensslFolder } from '#tests/interop/openssl';
import { testPassphrase } from '#tests/builders/machine-for-tests';

/** Asks a request that must succeed, and says which entries it must leave in the journal. */
export type Ask = <Name extends RequestName>(name: Name, input: InputOf<Name>, leaves: readonly JournalAction[]) => Promise<OutputOf<Name>>;

type ToDay = (day: number, time?: string) => Instant;

const identity = {
  givenNames: 'Selam', familyName: 'Fetena', nameInScript: { text: 'ሰላም ፈተና', lang: 'ti' }, otherNames: [{ kind: 'alias', text: 'Salam' }], sex: 'female', nationality: 'ER', languages: ['ti'], interpreterLanguage: 'ti',
  statedBirthDate: '2010-03-12', vNumber: '0000000012', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
} satisfies InputOf<'minors.add'>;

const place = { kind: 'small-unit', locationCode: 'KWV-12', from: '2026-02-01', indicatedBy: 'nidos', reason: 'Passend bij leeftijd.' } as const;

/** Everything that leaves a record, once, as one guardian would do it with two youths. `toDay` sets the clock in 2026. */
export async function doEverything(ask: Ask, toDay: ToDay): Promise<void> {
  toDay(1);
  await ask('settings.change', { guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' }, language: 'nl', lockAfterMinutes: 10 }, ['settings.changed']);
  const { id: minorId } = await ask('minors.add', identity, ['minor.added']);
  await ask('minors.correct', { minorId, rev: 1, reason: 'Het paspoort is gezien.', identity: { ...identity, establishedBirthDate: '2010-03-12', establishedSource: 'document' } }, ['minor.corrected']);
  await ask('minors.open', { minorId }, ['minor.opened']);
  await ages(ask, minorId);
  await journey(ask, minorId);
  await photographs(ask, minorId);
  await ask('measures.record', { minorId, basis: 'ordered', kind: 'guardianship', court: 'Rechtbank Voorbeeldstad', decidedOn: '2026-01-20', sentOn: '2026-01-21', enforceableAtOnce: true }, ['measure.recorded']);
  await ask('placements.record', { minorId, ...place }, ['placement.recorded']);
  await corrections(ask, toDay);
  await shelterAndSigns(ask, toDay, minorId);
  await around(ask, toDay, minorId);
  await notesAndAppointments(ask, toDay, minorId);
  await attached(ask, toDay, minorId);
  await departures(ask, toDay);
  await transfer(ask, toDay, minorId);
  await tasks(ask, toDay, minorId);
  toDay(90);
  await theFileItself(ask, toDay, minorId);
  toDay(60);
  await backedUp(ask);
  await ask('figures.save', { from: '2026-01-01', to: '2026-12-31', form: 'pdf' }, ['figures.saved']);
  await ask('search.find', { text: 'school' }, ['search.done']);
  await ask('search.open', { kind: 'minor', recordId: minorId }, ['search.opened']);
  await ask('drafts.save', { key: `conversation:${minorId}`, body: { ownWords: 'half a sen' } }, []);
  await ask('drafts.discard', { key: `conversation:${minorId}` }, []);
  // a form on one version of a record names the version too
  await ask('drafts.save', { key: `correct-measure:${minorId}:1`, body: { why: 'half a sen' } }, []);
  await ask('drafts.discard', { key: `correct-measure:${minorId}:1` }, []);
}

async function backedUp(ask: Ask): Promise<void> {
  await ask('backups.chooseFolder', {}, ['settings.changed']);
  await ask('backups.keepUp', { at: 'work' }, ['backup.made']);
  await ask('backups.make', {}, ['backup.made', 'backup.let-go']); // one a day is kept
  const [backup] = (await ask('backups.get', {}, [])).backups;
  await ask('backups.practise', { backupId: backup!.id }, ['backup.practised']);
}

async function theFileItself(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  toDay(55);
  const { id: otherId } = await ask('minors.add', { ...identity, vNumber: '' }, ['minor.added']);
  const { id: apartId } = await ask('files.keepApart', { minorId, otherId, reason: 'Een zus met een naam die lijkt.' }, ['minor.kept-apart']);
  await ask('files.withdrawApart', { minorId, apartId, reason: 'Toch dezelfde.' }, ['minor.apart-withdrawn']);
  const { id: mergeId } = await ask('files.merge', { minorId, mergedId: otherId, compared: true, reason: 'Twee keer ingeschreven.' }, ['minor.merged']);
  await ask('files.undoMerge', { minorId, mergeId, reason: 'Toch twee kinderen.' }, ['minor.merge-undone']);
  const { id: holdId } = await ask('files.placeHold', { minorId: otherId, reason: 'Er loopt een klacht.', askedBy: 'Klachtencommissie (verzonnen)' }, ['minor.hold-placed']);
  await ask('journal.export', { minorId: otherId }, ['journal.exported']);
  await ask('files.close', { minorId: otherId, closedOn: '2026-03-27', reason: 'opened-by-mistake', note: 'Dubbel geopend.' }, ['minor.closed']);
  await ask('files.reopen', { minorId: otherId, reason: 'Er kwam een brief.' }, ['minor.reopened']);
  await ask('files.liftHold', { minorId: otherId, holdId, reason: 'De klacht is afgehandeld.' }, ['minor.hold-lifted']);
}

/** What is changed afterwards, on a youth of whom nothing else is told. */
async function corrections(ask: Ask, toDay: ToDay): Promise<void> {
  toDay(1, '13:00');
  const { id: minorId } = await ask('minors.add', { ...identity, givenNames: 'Bích', familyName: 'Thử', nameInScript: null, otherNames: [], languages: ['vi'], interpreterLanguage: 'vi', vNumber: '0000000015' }, ['minor.added']);
  const { id: measureId } = await ask('measures.record', { minorId, basis: 'none-yet', ground: 'no-asylum-request', reason: 'Geen asielaanvraag.' }, ['measure.recorded']);
  await ask('measures.correct', { measureId, rev: 1, reason: 'De beschikking was er al.', measure: { minorId, basis: 'ordered', kind: 'provisional-guardianship', court: 'Rechtbank Voorbeeldstad', decidedOn: '2026-01-20', enforceableAtOnce: true } }, ['measure.corrected']);
  await ask('measures.end', { measureId, rev: 2, endedOn: '2026-01-31', reason: 'court-decision', note: 'De rechter gaf het gezag terug.', order: { sentOn: '2026-01-30', enforceableAtOnce: true } }, ['measure.ended']);
  await ask('measures.withdraw', { measureId, rev: 3, reason: 'Hoort bij een ander dossier.' }, ['measure.withdrawn']);
  const home = { kind: 'foster-family', locationCode: '', location: 'Bij familie Denkbeeld', from: '2026-01-25', indicatedBy: 'nidos', reason: 'Passend.' } as const;
  const { id: placementId } = await ask('placements.record', { minorId, ...home }, ['placement.recorded']);
  await ask('placements.showAddress', { placementId }, ['placement.address-shown']);
  await ask('placements.correct', { placementId, rev: 1, reason: 'Een dag later.', placement: { minorId, ...home, from: '2026-01-26' } }, ['placement.corrected']);
  // The nationality turns out to be another, and with it a standing rule begins to hold.
  await ask('minors.correct', { minorId, rev: 1, reason: 'Het paspoort zegt iets anders.', identity: { ...identity, givenNames: 'Bích', familyName: 'Thử', nameInScript: null, nationality: 'VN', languages: ['vi'], interpreterLanguage: 'vi', vNumber: '0000000015' } }, ['minor.corrected']);
  await ask('placements.giveMotive', { placementId, rev: 2, overrideMotive: 'De pleegouders zijn familie.' }, ['placement.motive-given']);
  await ask('placements.end', { placementId, rev: 3, to: '2026-02-01', reason: 'Verhuizing.' }, ['placement.ended']);
  await ask('placements.withdraw', { placementId, rev: 4, reason: 'Bij de verkeerde jongere genoteerd.' }, ['placement.withdrawn']);
}

async function ages(ask: Ask, minorId: string): Promise<void> {
  const hit = { memberState: 'IT', registeredOn: '2025-06', registeredAs: 'adult', birthDate: '2006-01-01' } as const;
  await ask('minors.correct', { minorId, rev: 2, reason: 'Er kwam een treffer binnen.', identity: { ...identity, bsn: '111222333', eurodac: { state: 'hit', hits: [hit] } } }, ['minor.corrected']);
  await ask('minors.decideAge', { minorId, decision: 'stated-stands', reason: 'Het paspoort gaat voor.' }, ['age.decided']);
}

async function journey(ask: Ask, minorId: string): Promise<void> {
  const stay = { registeredAs: 'minor', asylum: 'no', source: 'youth' } as const;
  const { id: italy } = await ask('travel.add', { minorId, country: 'IT', from: '2025-06', ...stay }, ['stay.added']);
  const { id: libya } = await ask('travel.add', { minorId, country: 'LY', from: '2024', ...stay }, ['stay.added']);
  const { id: mistaken } = await ask('travel.add', { minorId, country: 'FR', ...stay }, ['stay.added']);
  await ask('travel.withdraw', { stayId: mistaken, reason: 'Was een andere jongere.' }, ['stay.withdrawn']);
  await ask('travel.correct', { stayId: italy, rev: 1, reason: 'Ze was er al in mei.', country: 'IT', from: '2025-05', ...stay }, ['stay.corrected']);
  await ask('travel.order', { minorId, stayIds: [libya, italy] }, ['stay.ordered']);
}

async function photographs(ask: Ask, minorId: string): Promise<void> {
  await ask('photos.add', { minorId, jpeg: demoPhotos.light, takenOn: '2026-01-30' }, ['photo.added']);
  const { id: mistaken } = await ask('photos.add', { minorId, jpeg: demoPhotos.dark, takenOn: '2026-01-31' }, ['photo.added']);
  await ask('photos.withdraw', { photoId: mistaken, reason: 'Dit is iemand anders.' }, ['photo.withdrawn']);
}

async function shelterAndSigns(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  const heldAt = toDay(5, '10:00');
  toDay(5, '11:00');
  const conversation = {
    minorId, heldAt, moment: 'first-contact', mode: 'in-person', durationMinutes: 45, language: 'ti', interpreter: { kind: 'phone', code: 'T-ti-01' }, alone: true,
    present: ['youth', 'guardian', 'interpreter'], topics: [{ code: 'wish-to-leave', discussed: true }], ownWords: 'Ik wil naar mijn zus.', understanding: 'in-own-words', risk: 'medium',
    riskReason: 'De wens is er, een plan niet.', followUpOn: '2026-02-12',
  } satisfies InputOf<'conversations.record'>;
  const { id: conversationId } = await ask('conversations.record', conversation, ['conversation.sealed']);
  await ask('conversations.correct', { conversationId, version: 1, reason: 'De tolk hoorde het anders.', conversation: { ...conversation, ownWords: 'Ik wil naar mijn nicht.' } }, ['conversation.corrected']);
  await ask('conversations.noteDone', { conversationId, kind: 'team-consult', doneAt: toDay(5, '11:30'), consulted: [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }], outcome: 'Wij zien druk van buiten.' }, ['follow-up.done']);
  await groupTalk(ask, toDay, minorId, conversation);
  const sign = { minorId, observedOn: '2026-02-05', source: 'youth', observedBy: 'Voogd Voorbeeld', conversationId } as const;
  await ask('signs.add', { ...sign, code: 'high-debt' }, ['sign.added']);
  const { id: mistaken } = await ask('signs.add', { ...sign, code: 'unexplained-cash' }, ['sign.added']);
  await ask('signs.withdraw', { signId: mistaken, reason: 'Het geld was een cadeau.' }, ['sign.withdrawn']);
  const linked = { record: 'conversation', id: conversationId, version: 2, field: 'ownWords', start: 0, end: 20 } as const;
  const { ids } = await ask('signs.addSeveral', { ...sign, codes: ['fears-authorities', 'socially-isolated'], link: linked }, ['sign.added', 'sign.added']);
  await ask('signs.correct', { signId: ids[0]!, version: 1, reason: 'Het was een andere dag.', sign: { code: 'fears-authorities', observedOn: '2026-02-04', source: 'youth', observedBy: 'Voogd Voorbeeld' } }, ['sign.corrected']);
  await ask('signs.addContrary', { minorId, about: { of: 'dimension', dimension: 'exploitation' }, text: 'School ziet niets.', learnedOn: '2026-02-05', source: 'school', toldBy: 'Mentor Verzonnen' }, ['contrary.added']);
  const { id: contraryId } = await ask('signs.addContrary', { minorId, about: { of: 'sign', signId: ids[1]! }, text: 'Eet nu mee met de groep.', learnedOn: '2026-02-05', source: 'coa', toldBy: 'Mentor Verzonnen' }, ['contrary.added']);
  await ask('signs.withdrawContrary', { contraryId, reason: 'Het ging om een ander.' }, ['contrary.withdrawn']);
  const { id: assessmentId } = await ask('signs.decide', { minorId, decision: 'needs-consult', reason: 'Ik wil eerst overleggen.' }, ['assessment.decided']);
  await ask('signs.noteConsult', { assessmentId, heldOn: '2026-02-05', consulted: [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }], outcome: 'Bescherming is nodig.' }, ['consult.noted']);
  await ask('signs.report', { minorId, advice: 'reflection-period', done: 'not-reported', reason: 'De jongere vraagt asiel aan.' }, ['report.declined']);
  await ask('signs.report', { minorId, advice: 'police', done: 'reported', reportedAt: heldAt, reportedTo: 'AVIM, Agent Denkbeeld', channel: 'phone', reference: 'DEMO-9' }, ['report.made']);
  await ask('signs.decide', { minorId, decision: 'real-suspicion', reason: 'De schuld en de druk wijzen dezelfde kant op.', consulted: [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }] }, ['assessment.decided']);
  const proposal = { minorId, ground: 'real-suspicion', advisedBy: 'nidos', proposedOn: '2026-02-05', reason: 'Bescherming is nodig.', siblingFamily: false } as const;
  const withdrawn = await ask('placements.proposeShelter', proposal, ['shelter.proposed']);
  await ask('placements.moveShelter', { move: 'withdraw', shelterId: withdrawn.id, on: '2026-02-05', reason: 'Toch anders.' }, ['shelter.withdrawn']);
  const refused = await ask('placements.proposeShelter', proposal, ['shelter.proposed']);
  const indicate = { move: 'indicate', on: '2026-02-05', indicatedBy: 'Collega Denkbeeld', riskProfileOn: '2026-02-05' } as const;
  await ask('placements.moveShelter', { ...indicate, shelterId: refused.id }, ['shelter.indicated']);
  await ask('placements.moveShelter', { move: 'ask', shelterId: refused.id, on: '2026-02-05', askedOf: 'COA' }, ['shelter.asked']);
  await ask('placements.moveShelter', { move: 'refuse', shelterId: refused.id, on: '2026-02-05', refusedBy: 'COA', reason: 'Geen plek.' }, ['shelter.refused']);
  const { id: shelterId } = await ask('placements.proposeShelter', { ...proposal, adviser: 'Collega Denkbeeld', advisedOn: '2026-02-05', changed: 'Er kwam een plek vrij.' }, ['shelter.proposed']);
  await ask('placements.printRiskProfile', { shelterId }, ['shelter.profile-printed']);
  await ask('placements.moveShelter', { ...indicate, shelterId }, ['shelter.indicated']);
  await ask('placements.moveShelter', { move: 'ask', shelterId, on: '2026-02-05', askedOf: 'COA' }, ['shelter.asked']);
  // Placing is two acts in one transaction: the step of the proposal and the placement.
  await ask('placements.moveShelter', { move: 'place', shelterId, on: '2026-02-05', locationCode: 'BO-4' }, ['placement.recorded', 'shelter.placed']);
}

/** The people around the youth, and what the youth wants to have in the file. */
async function around(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  toDay(6);
  const way = { platform: 'phone', handle: '000 555 02 02', seenBy: 'Voogd Voorbeeld', seenOn: '2026-02-06' } as const;
  const sister = { minorId, owner: 'other', name: 'Saba Voorbeeld', relation: 'sibling', country: 'BE', ways: [way] } satisfies InputOf<'contacts.add'>;
  const { id: contactId } = await ask('contacts.add', sister, ['contact.added']);
  await ask('contacts.correct', { contactId, rev: 1, reason: 'Nagegaan.', contact: { ...sister, role: 'safe', check: { how: 'Videogesprek met de jongere erbij.', by: 'Voogd Voorbeeld', on: '2026-02-06' } } }, ['contact.corrected']);
  const { id: mistaken } = await ask('contacts.add', { minorId, owner: 'youth', ways: [way] }, ['contact.added']);
  await ask('contacts.end', { contactId: mistaken, rev: 1, ending: 'withdrawn', reason: 'Het nummer is van de zus.' }, ['contact.ended']);
  const statement = { minorId, saidOn: '2026-02-06', language: 'ti', words: 'ናብ ቤት ትምህርቲ ክኸይድ እደሊ።', writtenBy: 'De jongere zelf', goesAlong: true } as const;
  const { id: statementId } = await ask('statements.add', statement, ['statement.added']);
  await ask('statements.renew', { statementId, rev: 1, reason: 'Vertaald.', statement: { ...statement, translation: { text: 'Ik wil naar school.', by: 'T-ti-01', on: '2026-02-06' } } }, ['statement.renewed']);
  const { id: takenBack } = await ask('statements.add', { ...statement, goesAlong: false }, ['statement.added']);
  await ask('statements.withdraw', { statementId: takenBack, rev: 1, reason: 'Toch niet.' }, ['statement.withdrawn']);
  const { id: accessId } = await ask('access.ask', { minorId, askedBy: 'youth', askedOn: '2026-02-06', wish: 'copy', identityCheck: 'known-in-person' }, ['access.asked']);
  await ask('access.decide', { accessId, decision: 'granted', identityCheck: 'known-in-person' }, ['access.decided']);
  await ask('access.print', { accessId, more: [{ words: 'zus', why: 'Over een ander.' }] }, ['access.copied']);
}

async function notesAndAppointments(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  const note = { happenedAt: toDay(6, '09:00'), kind: 'with-school', withRole: 'Docent', withName: 'Juf Verzinsel', text: 'De docent zag haar stil in de klas zitten.' } as const;
  const mistaken = await ask('notes.record', { minorId, ...note, text: 'Hoort bij iemand anders.' }, ['note.recorded']);
  await ask('notes.withdraw', { noteId: mistaken.id, reason: 'Verkeerd dossier gekozen.' }, ['note.withdrawn']);
  const { id: noteId } = await ask('notes.record', { minorId, ...note }, ['note.recorded']);
  await ask('notes.correct', { noteId, version: 1, reason: 'Het was de mentor.', note: { ...note, withRole: 'Mentor van de klas' } }, ['note.corrected']);
  const { id: appointmentId } = await ask('appointments.make', { minorId, what: 'Kennismaken met de advocaat', at: dayOfStory(7, '10:00'), where: 'Kantoor Voorbeeldplein', withRole: 'Advocaat', withName: 'Mr. Denkbeeld', agreedBy: 'Voogd Voorbeeld' }, ['appointment.made']);
  toDay(7, '17:00');
  await ask('appointments.noteOutcome', { appointmentId, outcome: 'missed', reason: 'Zij was te laat voor de bus.' }, ['appointment.outcome-noted']);
}

async function attached(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  toDay(8);
  const { taken } = await ask('attachments.choose', { minorId }, []);
  const [order, photo, mistaken] = taken.map(({ id }) => id) as readonly string[] as readonly [string, string, string];
  const attachment = { minorId, title: 'Beschikking van de rechtbank', kind: 'order', receivedOn: '2026-02-08', from: 'Rechtbank Voorbeeldstad' } as const;
  await ask('attachments.add', { attachmentId: order, ...attachment }, ['attachment.added']);
  await ask('attachments.correct', { attachmentId: order, rev: 1, reason: 'Het is de tweede beschikking.', attachment: { ...attachment, note: 'De tweede.' } }, ['attachment.corrected']);
  await ask('attachments.show', { attachmentId: order }, ['attachment.shown']);
  await ask('attachments.add', { attachmentId: photo, ...attachment, title: 'Foto van de kamer', kind: 'photo' }, ['attachment.added']);
  await ask('attachments.copy', { attachmentId: photo, stripped: true }, ['attachment.copied']);
  await ask('attachments.withdraw', { attachmentId: photo, rev: 1, reason: 'Hoort bij een ander.' }, ['attachment.withdrawn']);
  await ask('attachments.drop', { attachmentId: mistaken }, []);
}

async function groupTalk(ask: Ask, toDay: ToDay, minorId: string, alike: InputOf<'conversations.record'>): Promise<void> {
  const { id: other } = await ask('minors.add', { ...identity, givenNames: 'Yonas', nameInScript: null, sex: 'male', vNumber: '0000000014' }, ['minor.added']);
  const { moment, mode, durationMinutes, language, interpreter, present, topics } = alike;
  const shared = { heldAt: toDay(5, '10:30'), moment, mode, durationMinutes, language, interpreter, present, topics, place: 'Huiskamer' };
  toDay(5, '11:45');
  const own = { understanding: 'partly', risk: 'low', riskReason: 'Geen plan.' } as const;
  const { id: groupTalkId } = await ask('conversations.recordGroup', { shared, youths: [{ minorId, ...own }, { minorId: other, ...own }] }, ['conversation.sealed', 'conversation.sealed', 'group-talk.sealed']);
  await ask('conversations.correctGroup', { groupTalkId, rev: 1, reason: 'Het was in de keuken.', shared: { ...shared, place: 'Keuken' } }, ['conversation.corrected', 'conversation.corrected', 'group-talk.corrected']);
}

const seen = { where: 'Bij de receptie.', by: 'Mentor Verzonnen' };
const started = (minorId: string, lastSeenAt: Instant) => ({ minorId, lastSeenAt, lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
const reported = (departureId: string, reportedAt: Instant) => ({ departureId, reportedAt, reportedBy: 'Mentor Verzonnen', channel: 'avim', policeNumber: 'DEMO-1', reasonLate: 'Er was geen bereik.' }) as const;
const claimed = (departureId: string) => ({ departureId, country: 'BE', hostName: 'Saba Voorbeeld', hostRelation: 'sibling', source: 'De jongere belde.', claimedOn: '2026-02-21', reliability: 'likely' }) as const;

async function departures(ask: Ask, toDay: ToDay): Promise<void> {
  const { id: minorId } = await ask('minors.add', { ...identity, givenNames: 'Filmon', nameInScript: null, sex: 'male', vNumber: '0000000013' }, ['minor.added']);
  const first = toDay(10);
  const again = await ask('departures.start', started(minorId, first), ['departure.started']);
  await ask('departures.seeAgain', { departureId: again.id, seenAt: toDay(10, '15:00'), ...seen }, ['departure.seen-again']);
  const { id: departureId } = await ask('departures.start', started(minorId, toDay(11)), ['departure.started']);
  await ask('departures.reportMissing', reported(departureId, toDay(11, '20:00')), ['departure.missing-reported']);
  toDay(21);
  await ask('departures.noteEvidence', { departureId, kind: 'no-in-house-check', from: '2026-02-12', to: '2026-02-20', notedBy: 'COA' }, ['departure.evidence-added']);
  await ask('departures.noteNumber', { departureId, policeNumber: 'DEMO-9', toldBy: 'Agent Denkbeeld' }, ['departure.number-noted']);
  await ask('departures.takeNoteBack', { departureId, nr: 2, reason: 'Dit nummer was van een ander.' }, ['departure.note-taken-back']);
  await ask('departures.confirmUnknown', { departureId, avimNoticeOn: '2026-02-21', coaDepartureOn: '2026-02-11', nidosDepartureOn: '2026-02-11' }, ['departure.unknown-confirmed']);
  await ask('departures.noteStep', { departureId, step: 'tell-ind', doneAt: dayOfStory(21), doneBy: 'Voogd Voorbeeld', number: 'DEMO-4' }, ['departure.step-noted']);
  const { minorId: _, ...details } = started(minorId, dayOfStory(11));
  await ask('departures.addDetails', { departureId, details: { ...details, clothing: 'Een blauwe trui.' } }, ['departure.details-added']);
  const { transferId } = await ask('departures.claimDestination', claimed(departureId), ['transfer.started', 'departure.destination-claimed']);
  await ask('transfers.stop', { transferId, reason: 'Niet te controleren.' }, ['transfer.stopped', 'departure.destination-dropped']);
  toDay(21, '15:00');
  await ask('departures.claimDestination', claimed(departureId), ['transfer.started', 'departure.destination-claimed']);
  await ask('departures.dropDestination', { departureId, reason: 'Niet te controleren.' }, ['transfer.stopped', 'departure.destination-dropped']);
  await ask('departures.return', { departureId, seenAt: toDay(22), ...seen }, ['departure.returned']);
  await otherEnds(ask, toDay);
}

/** Found by the police, majority and death, each on a youth of whom nothing else is told. */
async function otherEnds(ask: Ask, toDay: ToDay): Promise<void> {
  const gone = async (givenNames: string, vNumber: string, birth: string): Promise<string> => {
    const { id: minorId } = await ask('minors.add', { ...identity, givenNames, nameInScript: null, vNumber, statedBirthDate: birth, establishedBirthDate: birth, establishedSource: 'document' }, ['minor.added']);
    return (await ask('departures.start', started(minorId, toDay(22)), ['departure.started'])).id;
  };
  const found = await gone('Robel', '0000000016', '2010-03-12');
  await ask('departures.claimDestination', claimed(found), ['transfer.started', 'departure.destination-claimed']);
  await ask('departures.find', { departureId: found, seenAt: toDay(23), ...seen, policeNumber: 'DEMO-5', stays: 'Politiebureau Voorbeeldstad', transfer: { answer: 'go-on', reason: 'De jongere wil er nog heen.' } }, ['transfer.gone-on', 'departure.found']);
  await ask('departures.return', { departureId: found, seenAt: dayOfStory(23), ...seen, transfer: { answer: 'stop', reason: 'De jongere wil niet meer.' } }, ['transfer.stopped', 'departure.returned']);
  const adult = await gone('Amanuel', '0000000017', '2008-02-23');
  await ask('departures.claimDestination', claimed(adult), ['transfer.started', 'departure.destination-claimed']);
  toDay(23);
  await ask('departures.comeOfAge', { departureId: adult }, ['transfer.came-of-age', 'departure.came-of-age']);
  await ask('departures.takeBack', { departureId: adult, reason: 'Het paspoort was van een ander.' }, ['transfer.taken-back', 'departure.taken-back']);
  const died = await gone('Mikal', '0000000018', '2009-03-12');
  await ask('departures.die', { departureId: died, heardAt: toDay(23), confirmedBy: 'police', toldBy: 'Agent Denkbeeld' }, ['departure.died']);
  await ask('departures.takeBack', { departureId: died, reason: 'Het ging om een ander.' }, ['departure.taken-back']);
}

async function transfer(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  const { id: departureId } = await ask('departures.start', started(minorId, toDay(20)), ['departure.started']);
  await ask('departures.reportMissing', reported(departureId, toDay(20, '20:00')), ['departure.missing-reported']);
  toDay(21);
  const { transferId } = await ask('departures.claimDestination', claimed(departureId), ['transfer.started', 'departure.destination-claimed']);
  const checked = async (checkedOn: string): Promise<void> => {
    for (const point of safetyPointCodes) {
      const identity = point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } as const : null;
      await ask('transfers.answerCheck', { transferId, point, answer: 'yes', evidence: 'Gezien.', checkedOn, identity }, ['transfer.check-answered']);
    }
  };
  const known = async (): Promise<void> => {
    await checked('2026-02-21');
    const { id: signId } = await ask('signs.add', { minorId, code: 'papers-held', observedOn: '2026-02-21', source: 'police', observedBy: 'Agent Denkbeeld', subject: 'host' }, ['sign.added']);
    await ask('transfers.judgeSign', { transferId, signId, version: 1, outcome: 'no-danger', judgement: 'De papieren liggen bij de jongere zelf.' }, ['transfer.sign-judged']);
    await ask('transfers.review', { transferId, reviewer: 'Collega Tweedelezer', role: 'Gedragswetenschapper', verdict: 'suitable', ownWords: 'Ik heb alles nagelezen.' }, ['transfer.reviewed']);
    await ask('departures.confirmKnown', { departureId }, ['departure.destination-confirmed']);
  };
  await known();
  await ask('transfers.chooseRoute', { transferId, route: 'to-other-guardian' }, ['transfer.route-chosen']);
  const { documents } = await ask('transfers.chooseRoute', { transferId, route: 'to-other-guardian' }, ['transfer.route-chosen']);
  const allDocuments = async (): Promise<void> => {
    for (const document of documents) await ask('transfers.noteDocument', { transferId, document, state: 'present', on: '2026-02-21' }, ['transfer.document-noted']);
    await ask('transfers.request', { transferId, authority: 'Rechtbank Voorbeeldstad', reference: 'DEMO-2', requestedOn: '2026-02-21' }, ['transfer.requested']);
  };
  await allDocuments();
  await ask('transfers.withdraw', { transferId, reason: 'Er miste een bijlage.' }, ['transfer.withdrawn']);
  await ask('transfers.chooseRoute', { transferId, route: 'to-other-guardian' }, ['transfer.route-chosen']);
  await allDocuments();
  toDay(40);
  await ask('transfers.recordOrder', { transferId, court: 'Rechtbank Voorbeeldstad', number: 'DEMO-3', decidedOn: '2026-03-10', sentOn: '2026-03-11', enforceableAtOnce: true }, ['transfer.order-recorded']);
  await ask('transfers.handOver', { transferId, receivedBy: 'Saba Voorbeeld', organisation: 'Jeugddienst Voorbeeld', startsOn: '2026-03-12', items: [{ item: 'order-copy', state: 'handed-over' }] }, ['transfer.handed-over']);
  await ask('transfers.printHandOver', { transferId }, ['transfer.hand-over-printed']);
  await ask('transfers.signHandOver', { transferId, signedOn: '2026-03-12', signedForGuardian: 'Voogd Voorbeeld', signedForReceiver: 'Saba Voorbeeld', keptWhere: 'Kast 3' }, ['transfer.hand-over-signed']);
  await ask('transfers.noteStep', { transferId, step: 'receiver-confirmed', doneOn: '2026-03-12', doneBy: 'Jeugddienst Voorbeeld', number: 'JV-1' }, ['transfer.step-noted']);
  await ask('transfers.endGuardianship', { transferId, endsOn: '2026-03-12' }, ['transfer.ended']);
  await checked('2026-03-12');
  await police(ask, toDay, departureId);
  await dossier(ask, minorId);
  await ask('transfers.noteStep', { transferId, step: 'nidos-register', doneOn: '2026-03-12', doneBy: 'Registratie Nidos' }, ['transfer.step-noted']);
  await ask('transfers.close', { transferId }, ['transfer.closed']);
  await ask('departures.reopen', { departureId, foundOutAt: toDay(50), what: 'Het adres klopt niet.' }, ['transfer.proven-false', 'departure.reopened']);
  await cameOfAge(ask, toDay);
}

/** A claim that was not whole, of a youth who comes of age before anything is decided. */
async function cameOfAge(ask: Ask, toDay: ToDay): Promise<void> {
  toDay(50);
  const { id: minorId } = await ask('minors.add', { ...identity, givenNames: 'Tesfay', nameInScript: null, sex: 'male', vNumber: '0000000015', statedBirthDate: '2008-02-20', establishedBirthDate: '2008-02-20', establishedSource: 'document' }, ['minor.added']);
  const { id: departureId } = await ask('departures.start', started(minorId, toDay(50)), ['departure.started']);
  const { transferId } = await ask('departures.claimDestination', { ...claimed(departureId), country: 'unknown' }, ['transfer.started', 'departure.destination-claimed']);
  await ask('transfers.completeClaim', { transferId, country: 'FR', hostContact: '000 555 02 10' }, ['transfer.claim-completed']);
  await ask('transfers.comeOfAge', { transferId, endsOn: '2026-02-20' }, ['transfer.came-of-age', 'departure.came-of-age']);
}

/** A guardian abroad whose key was checked. */
async function guardianAbroad(ask: Ask): Promise<string> {
  const dates = { organisation: 'Voorbeeld', from: dayOfStory(-300), until: dayOfStory(900) };
  const authority = demoAuthority({ ...dates, holder: 'Uitgever (verzonnen)', serial: 2 });
  const certificate = pemOf(demoCertificateBy(authority, { ...dates, holder: 'Jeugddienst (verzonnen)', serial: 9 }), authority.certificate);
  const { id: recipientId, fingerprint, askedGroups } = await ask('recipients.import', { name: 'Jeugddienst (verzonnen)', profile: 'guardian-abroad', certificate }, ['recipient.imported']);
  const groups = askedGroups.map((group) => fingerprintGroups(fingerprint)[group - 1] ?? '');
  await ask('recipients.verify', { recipientId, groups, spokenWith: 'Frau Denkbar', number: '000 555 00 97', numberFrom: 'Visitekaartje' }, ['recipient.verified']);
  return recipientId;
}

/** A draft as a file and on paper, the answers to every gap, a final copy as a file and sealed, and its check words looked up. */
async function dossier(ask: Ask, minorId: string): Promise<void> {
  const forWhom = { minorId, receiver: 'Jeugddienst Voorbeeld', profile: 'guardian-abroad', language: 'de' } as const;
  await ask('dossiers.print', { ...forWhom, as: 'draft' }, ['dossier.draft-made']);
  const { id: dossierId } = await ask('dossiers.putOnPaper', { ...forWhom, as: 'draft' }, []);
  await ask('dossiers.tellPaper', { minorId, dossierId, cameOut: true }, ['dossier.draft-made']);
  const { questions } = await ask('dossiers.questions', { minorId, profile: 'guardian-abroad' }, []);
  const answers = questions.map(({ key, kinds }) => ({ key, kind: kinds.at(-1)!, text: 'De nieuwe voogd vraagt dit zelf na.' }));
  await ask('dossiers.answer', { minorId, profile: 'guardian-abroad', version: 0, answers }, ['dossier.answered']);
  const { checkCode } = await ask('dossiers.print', { ...forWhom, as: 'final' }, ['dossier.printed']);
  await ask('dossiers.seal', { ...forWhom, recipientId: await guardianAbroad(ask) }, ['dossier.printed']);
  await ask('dossiers.check', { code: checkCode }, ['dossier.checked']);
}

async function tasks(ask: Ask, toDay: ToDay, minorId: string): Promise<void> {
  toDay(51);
  const task = { what: 'Bel de mentor over de nieuwe kamer.', why: 'De jongere vroeg ernaar.', dueOn: '2026-03-25' } as const;
  const { id: forNobody } = await ask('tasks.write', { ...task, minorId: null, what: 'Vraag een tolkcode aan.' }, ['task.written']);
  await ask('tasks.withdraw', { taskId: forNobody, reason: 'Er was al een code.' }, ['task.withdrawn']);
  const { id: taskId } = await ask('tasks.write', { ...task, minorId, dueTime: '10:00' }, ['task.written']);
  await ask('tasks.correct', { taskId, ...task, dueOn: '2026-03-26', reason: 'De mentor is een dag later terug.' }, ['task.corrected']);
  const until = toDay(52);
  toDay(51);
  await ask('tasks.snooze', { minorId, kind: 'by-hand', subjectId: taskId, until, reason: 'De mentor is ziek.' }, ['task.snoozed']);
  await ask('tasks.finish', { taskId, note: 'Gebeld, de kamer is er.' }, ['task.done']);
  await ask('tasks.reopen', { taskId, reason: 'De kamer is toch nog niet klaar.' }, ['task.reopened']);
  await ask('tasks.finish', { taskId }, ['task.done']);
  const { id: quiet } = await ask('minors.add', { ...identity, givenNames: 'Saba', nameInScript: null, vNumber: '0000000014' }, ['minor.added']);
  toDay(85);
  await ask('radar.look', { minorId: quiet, note: 'De mentor ziet haar elke dag.' }, ['minor.looked-at']);
}

/** A key whose holder reads other groups, whose issuer revokes it, and that is taken out of use. */
async function otherKey(ask: Ask): Promise<void> {
  const dates = { organisation: 'Voorbeeld', from: dayOfStory(-300), until: dayOfStory(900) };
  const authority = demoAuthority({ ...dates, holder: 'Uitgever (verzonnen)', serial: 1 });
  const certificate = pemOf(demoCertificateBy(authority, { ...dates, holder: 'Opvang (verzonnen)', serial: 7 }), authority.certificate);
  const { facts } = await ask('recipients.look', { certificate }, []);
  const { id: recipientId } = await ask('recipients.import', { name: 'Opvang (verzonnen)', profile: 'shelter', certificate }, ['recipient.imported']);
  const wrong = facts!.fingerprint.startsWith('0000') ? 'ffff' : '0000';
  await ask('recipients.verify', { recipientId, groups: [wrong, wrong], spokenWith: 'Mentor Verzonnen', number: '000 555 00 98', numberFrom: 'Visitekaartje' }, ['recipient.check-failed']);
  const list = Buffer.from(demoListBy(authority, { madeAt: dayOfStory(1), nextAt: dayOfStory(30), revoked: [{ serial: 7, at: dayOfStory(0) }] })).toString('base64');
  await ask('recipients.checkList', { recipientId, list }, ['recipient.list-checked']);
  await ask('recipients.withdraw', { recipientId, reason: 'De opvang heeft een nieuwe sleutel.' }, ['recipient.withdrawn']);
}

async function police(ask: Ask, toDay: ToDay, departureId: string): Promise<void> {
  const { id: recipientId, fingerprint, askedGroups } = await ask('recipients.import', { name: 'Politie (verzonnen)', certificate: demoTestCertificate }, ['recipient.imported']);
  const groups = askedGroups.map((group) => fingerprintGroups(fingerprint)[group - 1] ?? '');
  await ask('recipients.verify', { recipientId, groups, spokenWith: 'Agent Denkbeeld', number: '000 555 00 99', numberFrom: 'Briefpapier' }, ['recipient.verified']);
  await ask('recipients.change', { recipientId, profile: 'police', format: 'cms-cbc', formatReason: 'Het programma van de ontvanger is oud.' }, ['recipient.changed']);
  await ask('recipients.change', { recipientId, profile: 'police', format: 'cms-gcm' }, ['recipient.changed']);
  await otherKey(ask);
  const { id: noticeId } = await ask('notices.seal', { kind: 'known-destination', purpose: 'close-investigation', departureId, recipientId, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld' }, ['notice.sealed']);
  await ask('notices.send', { noticeId, sentAt: toDay(40, '18:00'), way: 'portal', sentBy: 'Voogd Voorbeeld' }, ['notice.sent']);
  const confirmedAt = toDay(41);
  // The police's answer is also the last step of the transfer.
  await ask('notices.confirm', { noticeId, confirmedAt, confirmedBy: 'Agent Denkbeeld', policeNumber: 'DEMO-1', investigationClosed: true }, ['transfer.confirmed-by-police', 'notice.confirmed']);
  await ask('notices.takeBack', { noticeId, seq: 1, reason: 'Het ging per e-mail.' }, ['notice.taken-back']);
  const { id: another } = await ask('notices.seal', { kind: 'known-destination', purpose: 'close-investigation', departureId, recipientId, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld' }, ['notice.sealed']);
  await ask('notices.keepBack', { noticeId: another, reason: 'Twee keer gemaakt.' }, ['notice.kept-back']);
  await signedReceipt(ask, toDay, departureId);
}

/** A receiver whose key the real openssl holds answers with a signed file. */
async function signedReceipt(ask: Ask, toDay: ToDay, departureId: string): Promise<void> {
  const folder = new OpensslFolder();
  try {
    const { pem, keyFile, certificateFile } = folder.certificate({ kind: 'P-256', usage: 'keyAgreement', subject: '/CN=Meldkamer (verzonnen)' });
    const { id: recipientId, fingerprint, askedGroups } = await ask('recipients.import', { name: 'Meldkamer (verzonnen)', certificate: Buffer.from(pem).toString('ascii') }, ['recipient.imported']);
    const groups = askedGroups.map((group) => fingerprintGroups(fingerprint)[group - 1] ?? '');
    await ask('recipients.verify', { recipientId, groups, spokenWith: 'Agent Denkbeeld', number: '000 555 00 99', numberFrom: 'Briefpapier' }, ['recipient.verified']);
    const { id: noticeId, packageId, manifestSha256 } = await ask('notices.seal', { kind: 'known-destination', purpose: 'close-investigation', departureId, recipientId, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld' }, ['notice.sealed']);
    await ask('notices.chooseReceipt', {}, []);
    folder.file('receipt.json', receiptLine(packageId, manifestSha256).replace('"receivedAt":"..."', `"receivedAt":"${toDay(41)}"`).replace('"by":"..."', '"by":"Meldkamer Voorbeeld"'));
    folder.openssl('cms', '-sign', '-binary', '-nodetach', '-md', 'sha256', '-outform', 'DER', '-in', folder.file('receipt.json'), '-signer', certificateFile, '-inkey', keyFile, '-out', folder.file('receipt.p7s'));
    await ask('notices.takeReceipt', { noticeId, file: folder.read('receipt.p7s').toString('base64') }, ['notice.receipt-taken']);
  } finally {
    folder.remove();
  }
}

/** The moment so many days into February 2026; the clock of the story. */
export const dayOfStory = (day: number, time = '12:00'): Instant => instant(new Date(Date.parse(`2026-02-01T${time}:00+01:00`) + (day - 1) * 86_400_000).toISOString());

/** A valid input for each request that the story does not ask, for an open vault without such records. */
export const otherInputs = (id: string): Partial<{ [Name in RequestName]: InputOf<Name> }> => ({
  'vault.status': {},
  'vault.judgePassphrase': { passphrase: new Uint8Array([97, 98, 99]) },
  'vault.create': { passphrase: new Uint8Array([97, 98, 99]), guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos', phone: '000 555 00 00' }, language: 'nl' },
  'vault.unlock': { passphrase: new Uint8Array([97, 98, 99]) },
  'vault.lock': {},
  'vault.recover': { code: new Uint8Array([48]), next: new Uint8Array([97, 98, 99]) },
  'vault.chooseBackup': { language: 'nl' },
  'vault.putBack': { passphrase: new Uint8Array([97, 98, 99]) },
  'vault.putBackWithSheet': { code: new Uint8Array([48]), next: new Uint8Array([97, 98, 99]) },
  'vault.changePassphrase': { current: testPassphrase(), next: new Uint8Array([97, 98, 99]) },
  'vault.confirmPassphrase': { passphrase: testPassphrase() },
  'vault.prepareRecovery': { passphrase: testPassphrase() },
  'vault.printRecovery': {},
  'vault.keepRecovery': { code: new Uint8Array([48]) },
  'settings.get': {},
  'minors.list': {},
  'minors.resembling': { names: ['Selam Fetena'], vNumber: '0000000012', birthDates: ['2010'] },
  'files.listClosed': {},
  'minors.read': { minorId: id },
  'transfers.showHandOver': { transferId: id },
  'minors.timeline': { minorId: id },
  'minors.versions': { minorId: id },
  'photos.read': { photoId: id },
  'backups.progress': {},
  'backups.cancel': {},
  'attachments.progress': {},
  'attachments.cancel': {},
  'attachments.waiting': { minorId: id },
  'signs.assess': { minorId: id },
  'access.preview': { accessId: id },
  'dossiers.preview': { minorId: id, receiver: 'Jeugddienst Voorbeeld' },
  'departures.list': {},
  'departures.due': {},
  'departures.count': {},
  'figures.read': { from: '2026-01-01', to: '2026-12-31' },
  'minors.counts': {},
  'recipients.list': {},
  'recipients.chooseFile': { what: 'key' },
  'notices.preview': { kind: 'known-destination', purpose: 'close-investigation', departureId: id, recipientId: id, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld' },
  'notices.paper': { kind: 'known-destination', purpose: 'close-investigation', departureId: id, recipientId: id, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld' },
  'notices.unread': { minorId: id, attachmentId: id },
  'notices.progress': {},
  'notices.cancel': {},
  'notices.list': {},
  'tasks.list': {},
  'radar.list': {},
  'journal.list': { minorId: id },
  'journal.count': { minorId: id },
  'journal.verify': {},
  'drafts.find': { key: `conversation:${id}` },
});
