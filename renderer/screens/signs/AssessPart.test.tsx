import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { signRulesNamed, signRulesOn, type SignRuleVersion } from '#domain/policy/sign-rules';
import type { MinorFile } from '#domain/minors/minor-file';
import { newId, type AssessmentId, type ContraryId, type SignId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import { assessSigns } from '#domain/signs/assess-signs';
import { signTableVersion } from '#domain/signs/sign-table';
import type { Assessment } from '#domain/signs/decision';
import { linkTo, QuotePlace, textOfConversation } from '#domain/signs/quote-link';
import { NewSign, type Sign } from '#domain/signs/sign';
import { at, file, minorId, talk } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { AssessPart } from './AssessPart';

const sign = (code: Sign['code'], seed: number): Sign => ({
  ...NewSign.parse({ minorId, code, observedOn: '2026-11-21', source: 'youth', observedBy: 'Proefvoogd' }), link: null,
  id: newId<SignId>(at, Uint8Array.from({ length: 10 }, () => seed)), version: 1, recordedAt: at, withdrawnAt: null, withdrawnReason: '', earlier: [],
});
const debt = sign('high-debt', 1);
const threat = sign('family-threatened', 2);
const decision = (said: Assessment['decision']): Assessment => ({
  minorId, decision: said, reason: 'Nog onduidelijk.', consulted: [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }], id: newId<AssessmentId>(at, new Uint8Array(10)),
  decidedAt: instant('2026-11-22T10:00:00.000Z'), ruleVersion: 'sign-rules-2009-1', tableVersion: signTableVersion, proposal: 'keep-watching', signIds: [debt.id], contraryIds: [], outcome: null,
});
const show = (of: Partial<MinorFile>, answers = {}) => {
  const value = { ...file, signs: [debt, threat], ...of };
  return openScreen(<AssessPart file={value} />, {
    'signs.assess': ({ ruleVersion }: { ruleVersion?: SignRuleVersion }) => assessSigns(value.signs, ruleVersion ? signRulesNamed(ruleVersion) : signRulesOn(plainDate('2026-11-24'))),
    ...answers,
  });
};

it('says how many signs came after the last decision, and which', async () => {
  const window = await show({ assessments: [decision('not-now')] });
  const banner = screen.getByText('Na deze beslissing is 1 signaal bijgekomen.').closest('.banner')!;
  expect([...banner.querySelectorAll('li')].map((line) => line.textContent)).toEqual([expect.stringContaining('Familie in herkomstland bedreigd')]);
  window.close();
  const seen = await show({ assessments: [{ ...decision('not-now'), signIds: [debt.id, threat.id] }] });
  expect(screen.queryByText(/bijgekomen/)).toBeNull();
  seen.close();
});

it('says that nobody asks about coercion for a minor', async () => {
  const window = await show({});
  expect(screen.getByText(/wordt niet naar dwang gevraagd/)).toBeTruthy();
  window.close();
});

it('asks for the outcome of a consult once, and sends it with the people who were named', async () => {
  const asked = decision('needs-consult');
  const window = await show({ assessments: [asked] }, { 'signs.noteConsult': () => ({}) });
  fireEvent.change(screen.getByLabelText('Wat kwam eruit?'), { target: { value: 'Ook zij ziet druk.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Noteer de uitkomst' }));
  await settle();
  expect(window.asked('signs.noteConsult')).toEqual([{ assessmentId: asked.id, heldOn: undefined, consulted: asked.consulted, outcome: 'Ook zij ziet druk.' }]);
  window.close();
  const held = await show({ assessments: [{ ...asked, outcome: { heldOn: plainDate('2026-11-23'), consulted: asked.consulted, outcome: 'Ook zij ziet druk.', recordedAt: at } }] });
  expect(screen.queryByRole('button', { name: 'Noteer de uitkomst' })).toBeNull();
  expect(screen.getByText(/Ook zij ziet druk/)).toBeTruthy();
  held.close();
});

it('says beside the people that somebody has to be named', async () => {
  const refused = new Refused({ kind: 'not-valid', fields: [{ field: 'consulted', code: 'too-few', about: {} }] });
  const window = await show({ assessments: [decision('needs-consult')] }, { 'signs.noteConsult': () => refused });
  fireEvent.click(screen.getByRole('button', { name: 'Noteer de uitkomst' }));
  await settle();
  expect(document.querySelector('fieldset[data-field="consulted"] .message')?.textContent).toMatch(/\p{L}/u);
  expect(screen.getByRole('button', { name: 'Met wie sprak u?' })).toBeTruthy();
  window.close();
});

it('compares with the other version of the rules and leaves the proposal as it is', async () => {
  const window = await show({ signs: [threat] });
  const fold = screen.getByText('Vergelijk met een andere versie van de regel').closest('details')!;
  expect(fold.textContent).toContain('dan: een sterk signaal');
  expect(fold.textContent).toContain('overweeg een reëel vermoeden');
  expect(document.querySelector('.banner')?.textContent).toContain('Blijf letten op signalen');
  window.close();
});

const contrary = {
  minorId, about: { of: 'sign' as const, signId: threat.id }, text: 'De moeder belde zelf en was rustig.', learnedOn: plainDate('2026-11-23'), source: 'coa' as const, toldBy: 'Mentor BO-04',
  id: newId<ContraryId>(at, new Uint8Array(10)), recordedAt: at, withdrawnAt: null, withdrawnReason: '',
};

it('shows what speaks against beside the sign, and lowers nothing by it', async () => {
  const window = await show({});
  const ruleOf = (): string | null | undefined => screen.getByRole('heading', { name: 'Dwang op de plaats van bestemming' }).closest('.sheet')?.querySelector('p')?.textContent;
  const before = ruleOf();
  window.close();
  const beside = await show({ contraries: [contrary] });
  expect(ruleOf()).toBe(before);
  expect(screen.getByRole('heading', { name: 'Dwang op de plaats van bestemming' }).closest('.sheet')?.textContent).toContain(contrary.text);
  beside.close();
  const taken = await show({ contraries: [{ ...contrary, withdrawnAt: at, withdrawnReason: 'Vergissing.' }] });
  expect(screen.getByRole('heading', { name: 'Dwang op de plaats van bestemming' }).closest('.sheet')?.textContent).not.toContain(contrary.text);
  expect(screen.getByText(/Vergissing/)).toBeTruthy();
  taken.close();
});

it('notes what speaks against, and says beside the field what is missing', async () => {
  const refused = new Refused({ kind: 'not-valid', fields: [{ field: 'about', code: 'required', about: {} }] });
  const window = await show({}, { 'signs.addContrary': () => refused });
  fireEvent.click(screen.getByRole('button', { name: 'Noteer wat ertegen spreekt' }));
  await settle();
  fireEvent.change(screen.getByLabelText(/Wat spreekt ertegen/), { target: { value: contrary.text } });
  fireEvent.click(screen.getByRole('button', { name: 'Noteer dit' }));
  await settle();
  expect(document.querySelector('[data-field="about"] .message')).not.toBeNull();
  expect(window.asked('signs.addContrary')).toEqual([expect.objectContaining({ minorId, text: contrary.text })]);
  window.close();
});

it('takes contrary information back with a reason', async () => {
  const window = await show({ contraries: [contrary] }, { 'signs.withdrawContrary': () => ({}) });
  fireEvent.click(screen.getByRole('button', { name: `Trek in: ${contrary.text}` }));
  await settle();
  fireEvent.change(screen.getByLabelText('Waarom trekt u dit in?'), { target: { value: 'Vergissing.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Trek dit in' }));
  await settle();
  expect(window.asked('signs.withdrawContrary')).toEqual([{ contraryId: contrary.id, reason: 'Vergissing.' }]);
  window.close();
});

it('corrects a sign by a new version with a reason, and leaves the words of a linked sign alone', async () => {
  const text = textOfConversation(talk);
  const link = linkTo(text, QuotePlace.parse({ record: 'conversation', id: talk.id, version: 1, field: 'ownWords', start: 13, end: 33 }));
  const linked: Sign = { ...debt, quote: link.quote, conversationId: talk.id, link };
  const window = await show({ signs: [linked], conversations: [talk] }, { 'signs.correct': () => ({}) });
  expect(screen.getByText(/Uit: eigen woorden/).textContent).toContain('T-12');
  fireEvent.click(screen.getByRole('button', { name: 'Verbeter: Hoge (reis)schuld' }));
  await settle();
  expect(document.querySelector('[data-field="sign.quote"]')).toBeNull();
  fireEvent.change(screen.getByLabelText(/^Waar\?/), { target: { value: 'Voorbeeldplaats' } });
  fireEvent.change(screen.getByLabelText('Waarom verbetert u het signaal?'), { target: { value: 'De plaats ontbrak.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Leg de verbetering vast' }));
  await settle();
  expect(window.asked('signs.correct')).toEqual([{
    signId: linked.id, version: 1, reason: 'De plaats ontbrak.',
    sign: { code: 'high-debt', observedOn: '2026-11-21', source: 'youth', observedBy: 'Proefvoogd', place: 'Voorbeeldplaats', quote: link.quote, subject: 'youth', conversationId: talk.id },
  }]);
  window.close();
});

it('keeps every former version of a sign readable, with why it was replaced', async () => {
  const { id: _, version: _version, recordedAt, withdrawnAt: _at, withdrawnReason: _reason, earlier: _earlier, ...body } = debt;
  const window = await show({ signs: [{ ...debt, version: 2, place: 'Voorbeeldplaats', earlier: [{ version: 1, recordedAt, replacedAt: at, reason: 'De plaats ontbrak.', body: { ...body, observedBy: 'Oude mentor' } }] }] });
  const fold = screen.getByText('1 eerdere versie').closest('details')!;
  expect(fold.textContent).toContain('Oude mentor');
  expect(fold.textContent).toContain('De plaats ontbrak.');
  window.close();
});
