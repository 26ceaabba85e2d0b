import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departureStatuses } from '../departures/departure';
import type { MinorFile } from '../minors/minor-file';
import { composeNotice } from './compose-notice';
import { mayGoTo, mayNotify, permissionsFor } from './may-notify';
import { NoticeChoice } from './notice';
import { noticeKinds, type NoticeKind } from './notice-kinds';
import { noticeLines } from './notice-lines';
import { away, choices, departureId, file, known, now, reported, sealed, signId, source } from './notices-for-tests';
import type { NoticeSource } from './notice-source';
import { noticesInStatus } from './notices-in-status';
import { NoticePayload } from './payload';
import { dayOf } from '../shared/instant';
import { withheldFrom } from './withheld';
import { words } from '../words/words';

const returned = away({ status: 'returned', events: [reported, { move: 'return', body: { seenAt: now, where: 'Balie van de opvang', by: 'Mentor Verzonnen' } }] });
const reopened = away({ status: 'missing-reported', events: [reported, { move: 'reopen', body: { foundOutAt: now, what: 'De tante woont daar niet.' } }] });
/** A source in which each kind may be made. */
const fits: { readonly [Kind in NoticeKind]: NoticeSource } = {
  missing: source(),
  found: source({ departure: returned }),
  'known-destination': source({ departure: known, transfer: file.transfers[0]! }),
  correction: source({ departure: reopened, corrects: sealed('known-destination') }),
  'trafficking-signals': source({ departure: null }),
};
const today = dayOf(now);
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
const photo = { takenOn: file.measures[0]!.recordedAt.slice(0, 10) as never, sha256: 'cd'.repeat(32) };

describe.each(noticeKinds)('a message of kind %s', (kind) => {
  const payload = composeNotice(fits[kind], choices[kind]);

  it('may be made, fits its own form and says what it is', () => {
    expect(mayNotify(fits[kind], choices[kind])).toEqual([]);
    expect(NoticePayload.parse(payload)).toEqual(payload);
    expect(payload.kind).toBe(kind);
  });

  it('is read field by field, with nothing left out and a reason for each', () => {
    const lines = noticeLines(payload, words('nl'));
    const fields = Object.entries(payload).flatMap(([group, value]) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).map((name) => `${group}.${name}`) : value === null ? [] : [group]));
    expect(lines.map((line) => line.field)).toEqual(expect.arrayContaining(fields));
    for (const line of lines) expect(line.value, line.field).not.toBe('');
    for (const language of ['nl', 'en'] as const) expect(noticeLines(payload, words(language)).every((line) => words(language).notices.why[line.why] !== '')).toBe(true);
  });

  it('is refused on a ground or for a purpose that is not of its kind', () => {
    const purpose = kind === 'trafficking-signals' ? 'find-youth' : 'judge-signals';
    expect(codes(mayNotify(fits[kind], { ...choices[kind], purpose }))).toContain('notice-purpose-not-for-kind');
    expect(codes(mayNotify(fits.missing, { ...choices.missing, legalGround: 'legal-duty' }))).toContain('notice-ground-not-for-kind');
  });
});

describe('when', () => {
  const seen = { departureId, seenAt: now, where: 'Balie', by: 'COA' };
  const events = [reported, { move: 'return', body: seen }, { move: 'see-again', body: seen }, { move: 'find', body: seen }, { move: 'come-of-age', body: { reachedOn: '2026-11-23' } }];
  const lifted: MinorFile = { ...file, notices: [], measures: [{ ...file.measures[0]!, endedOn: '2026-11-23' as never }] };
  const runs: MinorFile = { ...lifted, measures: [{ ...file.measures[0]!, endedOn: null }] };

  it.each(departureStatuses)('%s, exactly what the table says can be made about the departure, while the measure runs and after it was lifted', (status) => {
    const table: readonly string[] = noticesInStatus[status];
    const made = (within: MinorFile) => {
      const permissions = permissionsFor(within, away({ status, events }), today);
      return noticeKinds.filter((kind) => kind !== 'trafficking-signals' && permissions[kind].length === 0);
    };
    const found = (reasons: readonly string[]) => (reasons.some((one) => table.includes(one)) ? ['found'] : []);
    const others = (kind: 'missing' | 'known-destination') => (table.includes(kind) ? [kind] : []);
    const sighted = found(['returned', 'seen-again', 'found-by-police', ...(status === 'of-age' ? ['measure-lifted'] : [])]);
    expect(made(runs)).toEqual([...others('missing'), ...sighted, ...others('known-destination')]);
    expect(made(lifted)).toEqual([...others('missing'), ...found(['returned', 'seen-again', 'found-by-police', 'measure-lifted']), ...others('known-destination')]);
  });

  it('found by the police says so, and majority says on which day the measure ended', () => {
    expect(composeNotice(source({ file: runs, departure: away({ status: 'found', events }) }), choices.found)).toMatchObject({ found: { because: 'found-by-police', where: 'Balie', by: 'COA' }, request: 'close-investigation-and-confirm' });
    expect(composeNotice(source({ file: runs, departure: away({ status: 'of-age', events }) }), choices.found)).toMatchObject({ found: { because: 'measure-lifted', on: '2026-11-23' }, request: 'note-measure-lifted-and-confirm' });
  });

  it.each(departureStatuses)('%s, a correction says how the youth stands', (status) => {
    const said = { 'known-destination': 'known-destination', found: 'found', 'seen-again': 'back', returned: 'back', 'of-age': 'of-age-still-missing', died: 'died' } as const;
    const payload = composeNotice(source({ departure: away({ status }), corrects: sealed('found') }), choices.correction);
    const standing = status in said ? said[status as keyof typeof said] : 'missing';
    expect(NoticePayload.parse(payload)).toMatchObject({ correction: { standing }, request: standing === 'missing' ? 'reopen-investigation-and-confirm' : 'correct-and-confirm' });
  });

  it('found needs a return that the police can tie to a report', () => {
    const back = (events: readonly object[]) => permissionsFor({ ...file, notices: [] }, away({ status: 'returned', events }), today).found;
    const seen = { move: 'return', body: { seenAt: now, where: 'Balie', by: 'COA' } };
    expect(codes(back([reported]))).toEqual(['notice-needs-found']);
    expect(codes(back([seen]))).toEqual(['notice-found-unreported']);
    expect(back([reported, seen])).toEqual([]);
    expect(permissionsFor({ ...file, notices: [sealed('missing')] }, away({ status: 'seen-again', events: [{ ...seen, move: 'see-again' }] }), today).found, 'the notice was the report').toEqual([]);
  });

  it('found also when the police found the youth, who is not back yet', () => {
    const found = { move: 'find', body: { seenAt: now, where: 'Station Denkbeeldstad', by: 'Agent Denkbeeld', policeNumber: '', stays: 'Bureau Denkbeeldstad' } };
    const departure = away({ status: 'found', events: [reported, found] });
    expect(permissionsFor({ ...file, notices: [] }, departure, today).found).toEqual([]);
    const payload = composeNotice(source({ departure }), choices.found);
    expect(payload).toMatchObject({ request: 'close-investigation-and-confirm', found: { because: 'found-by-police', where: 'Station Denkbeeldstad', by: 'Agent Denkbeeld' } });
    expect(JSON.stringify(payload), 'where the youth stays now is not told').not.toContain('Bureau Denkbeeldstad');
  });

  it('found when guardianship ended at 18, while the youth stays away', () => {
    const lifted = { ...file, notices: [], measures: [{ ...file.measures[0]!, endedOn: '2026-11-23' as never }] };
    expect(permissionsFor(lifted, away({ status: 'of-age', events: [reported] }), today).found).toEqual([]);
  });

  it('found also when the measure was lifted, and then says that the youth is not', () => {
    const lifted: MinorFile = { ...file, measures: [{ ...file.measures[0]!, endedOn: '2026-11-23' as never }] };
    const payload = composeNotice(source({ file: lifted }), choices.found);
    expect(payload).toMatchObject({ request: 'note-measure-lifted-and-confirm', found: { because: 'measure-lifted', on: '2026-11-23', where: null, by: null } });
    expect(codes(mayNotify(source(), choices.found)), 'while the measure runs').toEqual(['notice-needs-found']);
  });

  it('signs only when the rules of reporting ask for it, and only signs that count for the youth', () => {
    expect(codes(permissionsFor({ ...file, assessments: [], minor: { ...file.minor, asylumApplication: 'yes' }, signs: [] }, null, today)['trafficking-signals'])).toEqual(['signals-no-report-due']);
    const withdrawn = { ...file, signs: [{ ...file.signs[0]!, withdrawnAt: now }] };
    expect(codes(mayNotify(source({ file: withdrawn, departure: null }), choices['trafficking-signals']))).toContain('signal-not-of-youth');
    expect(NoticeChoice.safeParse({ ...choices['trafficking-signals'], signs: [{ signId, what: 'a' }, { signId, what: 'b' }] }).success).toBe(false);
  });

  it('no police number needs a reason, a photo needs a photo, and a correction is not corrected', () => {
    const unnumbered = source({ departure: { ...known, events: known.events.filter((one) => one.move !== 'report-missing') }, transfer: file.transfers[0]! });
    expect(codes(mayNotify(unnumbered, choices['known-destination']))).toEqual(['notice-needs-police-number']);
    expect(codes(mayNotify(source(), { ...choices.missing, withPhoto: true }))).toEqual(['notice-has-no-photo']);
    expect(codes(mayNotify(source({ corrects: sealed('correction') }), choices.correction))).toEqual(['notice-nothing-to-correct']);
  });

  it('a receiver gets messages about departures or about signs, never both', () => {
    expect(codes(mayGoTo('trafficking-signals', null, [{ departureId }]))).toEqual(['recipient-is-for-disappearances']);
    expect(codes(mayGoTo('missing', null, [{ departureId: null }]))).toEqual(['recipient-is-for-signs']);
    expect(codes(mayGoTo('correction', 'known-destination', [{ departureId: null }]))).toEqual(['recipient-is-for-signs']);
    expect(mayGoTo('correction', 'trafficking-signals', [{ departureId: null }])).toEqual([]);
    expect(mayGoTo('missing', null, [])).toEqual([]);
  });
});

describe('what is said', () => {
  it('urgency says neither signs nor health: those are told by telephone', () => {
    const urgency = (...urgencies: ('strong-sign' | 'medical' | 'sign-of-danger' | 'under-age-limit')[]) => composeNotice(source({ departure: away({ urgencies }) }), choices.missing);
    expect(urgency('strong-sign')).toMatchObject({ urgency: { urgent: true, reasons: ['told-by-phone'] } });
    expect(urgency('medical', 'under-age-limit')).toMatchObject({ urgency: { urgent: true, reasons: ['under-age-limit', 'told-by-phone'] } });
    expect(urgency()).toMatchObject({ urgency: { urgent: false, reasons: [] } });
  });

  it('a secret place is only its code, also when the youth is seen there again', () => {
    const inShelter: MinorFile = { ...file, placements: [{ ...file.placements[1]!, to: null }] };
    expect(composeNotice(source({ file: inShelter }), choices.missing)).toMatchObject({ lastSeen: { where: null, locationCode: 'BO-07' } });
    const moved: MinorFile = { ...file, placements: [{ ...file.placements[1]!, to: '2026-11-22' as never }] };
    expect(composeNotice(source({ file: moved, departure: returned }), choices.found)).toMatchObject({ found: { where: null, locationCode: null } });
    expect(composeNotice(fits.missing, choices.missing)).toMatchObject({ lastSeen: { where: 'Bushalte Voorbeeldplein', locationCode: null } });
  });

  it('the address goes only with a reason, and the reason stays', () => {
    const told = { ...choices['known-destination'], addressReason: 'De politie daar wil aanbellen.' };
    const payload = composeNotice(fits['known-destination'], told);
    expect(payload).toMatchObject({ destination: { address: `${file.transfers[0]!.destination.address}, Leipzig` } });
    expect(JSON.stringify(payload)).not.toContain('aanbellen');
    expect(withheldFrom(payload)).not.toContain('address');
    expect(withheldFrom(composeNotice(fits['known-destination'], choices['known-destination']))).toContain('address');
  });

  it('a correction names the first message and how it stands now; of signs it says nothing about a departure', () => {
    expect(composeNotice(fits.correction, choices.correction)).toMatchObject({
      refersTo: { packageId: sealed('missing').packageId, manifestSha256: 'ab'.repeat(32), kind: 'known-destination', sealedOn: '2026-10-07' },
      correction: { wrong: 'De tante woont daar niet.', now: 'De jongere is weer vermist.', standing: 'missing' }, request: 'reopen-investigation-and-confirm', police: { number: '2026-0000999' },
    });
    const ofSigns = composeNotice(source({ departure: returned, corrects: sealed('trafficking-signals', { departureId: null }) }), choices.correction);
    expect(ofSigns).toMatchObject({ police: null, correction: { standing: 'not-said' }, request: 'correct-and-confirm' });
    expect(withheldFrom(ofSigns)).toContain('disappearance');
  });

  it('the photo goes with a missing youth when it was chosen', () => {
    const payload = composeNotice(source({ photo }), { ...choices.missing, withPhoto: true });
    expect(payload).toMatchObject({ photo: { path: 'bijlagen/0001.bin', ...photo } });
    expect(composeNotice(source({ photo }), choices.missing)).toMatchObject({ photo: null });
  });
});

/** A file in which everything that stays is a text of its own. */
function withSecrets(secret: (name: string) => string): { readonly file: MinorFile; readonly departure: ReturnType<typeof away> } {
  const [talk] = file.conversations;
  const [sign] = file.signs;
  const [transfer] = file.transfers;
  const text = (name: string) => ({ [name]: secret(name) });
  return {
    departure: { ...away(), started: { ...away().started, alreadyChecked: secret('checked') } },
    file: {
      ...file,
      minor: { ...file.minor, bsn: secret('bsn') as never, otherNumbers: [{ kind: 'other', number: secret('number') } as never] },
      conversations: [{ ...talk!, ...text('ownWords'), ...text('reading'), ...text('riskReason') } as never],
      signs: [{ ...sign!, quote: secret('quote'), observedBy: secret('observer'), place: secret('place') }],
      placements: file.placements.map((one) => ({ ...one, reason: secret('reason'), location: secret('location') })),
      contacts: [{ id: 'c', owner: 'other', name: secret('contact'), ways: [{ platform: 'phone', handle: secret('handle'), seenBy: '', seenOn: '2026-11-01' }], note: secret('contact note'), versions: [] } as never],
      notes: [{ id: 'n', text: secret('note') } as never],
      statements: [{ id: 's', text: secret('statement') } as never],
      assessments: file.assessments.map((one) => ({ ...one, reason: secret('assessment') })),
      transfers: [{
        ...transfer!, destination: { ...transfer!.destination, address: secret('address'), hostName: secret('host'), hostContact: secret('host contact'), source: secret('who said') },
        events: transfer!.events.map((event) => (event.move === 'answer-check' ? { ...event, body: { ...event.body, evidence: secret('evidence') } } : event)),
      }],
    },
  };
}

it('no withheld fact stands in a message of any kind, whatever the file holds', () => {
  const text = fc.string({ minLength: 6, maxLength: 40, unit: 'binary' }).filter((one) => one.trim().length >= 6);
  fc.assert(
    fc.property(fc.constantFrom(...noticeKinds), fc.array(text, { minLength: 25, maxLength: 25 }), fc.uuid(), (kind, texts, mark) => {
      const used: string[] = [];
      const secret = (name: string): string => {
        const one = `${texts[used.length] ?? ''}${mark}${name}`;
        used.push(one);
        return one;
      };
      const { file: secretFile, departure } = withSecrets(secret);
      const from = { ...fits[kind], file: secretFile, ...(kind === 'missing' && { departure }), ...(kind === 'known-destination' && { transfer: secretFile.transfers[0]! }) };
      const payload = composeNotice(from, choices[kind]);
      expect(used.length).toBeGreaterThan(15);
      expect(JSON.stringify(payload)).not.toContain(mark);
      expect(noticeLines(payload, words('nl')).map((line) => line.value).join('\n')).not.toContain(mark);
    }),
    { numRuns: 150 },
  );
});

it('a message about a departure never holds a sign, and a report of signs never a departure', () => {
  for (const kind of ['missing', 'found', 'known-destination', 'correction'] as const) expect(JSON.stringify(composeNotice(fits[kind], choices[kind]))).not.toContain('nail-studio');
  const signals = JSON.stringify(composeNotice(source({ departure: away() }), choices['trafficking-signals']));
  for (const fact of ['2026-0000999', 'Bushalte', 'Rode jas', '2026-11-20', 'real-suspicion']) expect(signals).not.toContain(fact);
});
