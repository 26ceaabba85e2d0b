import { addHours } from '#domain/shared/instant';
import { attach } from '../chapters/attachments';
import { live, settle } from '../chapters/arrival';
import { findFalse, goMissing, report } from '../chapters/departures';
import { know, say } from '../chapters/network';
import { confirm, notify, send } from '../chapters/police';
import { see } from '../chapters/signs';
import { talk } from '../chapters/talks';
import { ask, becomeKnownAt, check, claim, end, handOver, judge, order, sign, takeRoute, type Claim, type Destination } from '../chapters/transfers';
import type { Life, Reference } from '../life';
import type { Plots } from './plot';

/** Left so many days ago at 18:00; reported the same evening, or at once for the youngest. */
function leave(life: Life, ago: number): Reference {
  const seen = life.calendar.at(ago, '18:00');
  const departure = goMissing(life, seen, { noticedAfter: 0.5 });
  report(life, departure, addHours(seen, 0.9));
  return departure;
}

/** Left, and three days later known to be safe elsewhere. */
const leaveFor = (life: Life, ago: number, to: Destination): Claim => becomeKnownAt(life, leave(life, ago), life.calendar.at(ago - 2, '12:00'), to);

/** The guardian keeps in touch with a youth who is elsewhere. */
const stayInTouch = (life: Life, ago: number): Reference => talk(life, life.calendar.at(ago, '17:30'), 'low', { mode: 'video', followUpOn: life.calendar.day(ago - 30), agreements: [{ nr: 1, what: 'Wij bellen elke maand met beeld, in de eigen taal.', who: 'together', by: null }] });

/** Youths of whom somebody says, or it is established, that they are with family elsewhere. */
export const elsewherePlots = {
  tuan: (life) => {
    const { calendar: c } = life;
    settle(life, 88, 'small-unit', { overrideMotive: 'Plaatsing bij een nicht in dezelfde opvang.' });
    talk(life, c.at(41, '15:15'), 'medium');
    const departure = leave(life, 12);
    const claimed = claim(life, departure, c.at(8, '11:00'), { country: 'DE', town: 'Beispielstadt', hostName: 'Cô Ví Dụ', relation: 'aunt-or-uncle' });
    check(life, claimed, c.at(6, '09:00'), { 'address-verified-by-authority': 'open', 'local-child-protection-knows': 'open', 'right-of-residence-there': 'open', 'adequate-reception': 'open' });
  },
  nour: (life) => {
    const { calendar: c } = life;
    settle(life, 105, 'small-scale-reception');
    talk(life, c.at(50, '13:45'), 'medium');
    const departure = leave(life, 20);
    const claimed = claim(life, departure, c.at(16, '10:00'), { country: 'FR', town: 'Exempleville', hostName: 'Een kennis van de familie', relation: 'other', reliability: 'uncertain' });
    see(life, c.at(15, '10:00'), 'high-debt', { subject: 'host' });
    check(life, claimed, c.at(14, '09:00'), { 'host-identity-proved': 'no', 'relation-proved': 'not-applicable', 'no-signs-about-host': 'no' });
    judge(life, claimed, c.at(13, '15:00'), 'not-suitable');
  },
  // Known, judged suitable; the notice to the police still has to be sealed.
  yusuf: (life) => {
    const { calendar: c } = life;
    settle(life, 74, 'foster-family');
    talk(life, c.at(30, '16:10'), 'low');
    know(life, c.at(29, '10:00'), { name: 'Bilal Mithal', relation: 'sibling', country: 'BE', ways: [['whatsapp', '000 555 33 07']] });
    say(life, c.at(29, '10:20'), 'أريد أن أعيش مع أخي وأن أذهب إلى المدرسة.', 'Ik wil bij mijn broer wonen en naar school gaan.');
    attach(life, c.at(12, '10:00'), [
      { title: 'Beschikking van de rechtbank', kind: 'order', from: 'Rechtbank Voorbeeldstad' },
      { title: 'Foto van het paspoort', kind: 'identity-document', from: 'De jongere', note: 'Het paspoort zelf ligt bij de jongere.' },
    ]);
    life.tell(c.at(9, '10:00'), 'access.ask', { minorId: life.minorId, askedBy: 'youth', askedOn: c.day(9), wish: 'copy', about: '', identityCheck: 'known-in-person' });
    leaveFor(life, 7, { country: 'BE', town: 'Voorbeeldegem', hostName: 'Bilal Mithal', relation: 'sibling' });
    live(life, c.at(2, '15:00'), 'elsewhere', { reason: 'Verblijft bij een meerderjarige broer in België.' });
  },
  // Sealed, and no answer for nine days.
  karim: (life) => {
    const { calendar: c } = life;
    settle(life, 112, 'small-unit');
    talk(life, c.at(66, '17:00'), 'medium');
    const claimed = leaveFor(life, 30, { country: 'FR', town: 'Exempleville', hostName: 'Nadia Tajriba', relation: 'aunt-or-uncle' });
    takeRoute(life, claimed, c.at(20, '10:00'), 'placement-abroad', { without: ['receiving-state-consent', 'court-consent-abroad', 'suitability-report'] });
    stayInTouch(life, 18);
    check(life, claimed, c.at(10, '09:00')); // the first answers are too old to act on
    send(life, notify(life, claimed, c.at(9, '11:30')), c.at(9, '12:00'));
  },
  amira: (life) => {
    const { calendar: c } = life;
    settle(life, 98, 'foster-family');
    talk(life, c.at(70, '14:20'), 'low');
    const claimed = leaveFor(life, 50, { country: 'DE', town: 'Beispielhafen', hostName: 'Rima Namudhaj', relation: 'parent', reliability: 'confirmed' });
    takeRoute(life, claimed, c.at(40, '10:00'), 'placement-with-parent-abroad');
    ask(life, claimed, c.at(31, '13:00'));
    stayInTouch(life, 16);
  },
  dawit: (life) => {
    const { calendar: c } = life;
    settle(life, 190, 'small-unit');
    talk(life, c.at(130, '10:45'), 'low');
    const claimed = leaveFor(life, 90, { country: 'SE', town: 'Exempelstad', hostName: 'Almaz Misale', relation: 'aunt-or-uncle' });
    takeRoute(life, claimed, c.at(80, '10:00'), 'placement-abroad', { notApplicable: ['suitability-report'] });
    ask(life, claimed, c.at(70, '09:00'));
    life.tell(c.at(35, '10:00'), 'transfers.withdraw', { transferId: claimed.transferId, reason: 'De tante verhuist. Het verzoek gaat opnieuw als de nieuwe woning is bekeken.' });
    stayInTouch(life, 25);
  },
  // The order is there, but it can still be appealed.
  merhawi: (life) => {
    const { calendar: c } = life;
    settle(life, 220, 'process-reception');
    talk(life, c.at(150, '11:20'), 'low');
    const claimed = leaveFor(life, 110, { country: 'SE', town: 'Exempelstad', hostName: 'Abrehet Fetena', relation: 'parent', reliability: 'confirmed' });
    takeRoute(life, claimed, c.at(100, '10:00'), 'placement-with-parent-abroad');
    ask(life, claimed, c.at(90, '10:00'));
    order(life, claimed, c.at(14, '10:00'), false);
    stayInTouch(life, 7);
  },
  layla: (life) => {
    const { calendar: c } = life;
    settle(life, 240, 'group-home');
    talk(life, c.at(180, '12:10'), 'low');
    const claimed = leaveFor(life, 120, { country: 'BE', town: 'Voorbeeldegem', hostName: 'Hana Mithal', relation: 'sibling', reliability: 'confirmed' });
    takeRoute(life, claimed, c.at(105, '10:00'), 'to-other-guardian');
    ask(life, claimed, c.at(95, '10:00'));
    stayInTouch(life, 19);
    order(life, claimed, c.at(3, '10:00'), true);
    handOver(life, claimed, c.at(1, '14:00'));
  },
  zeynep: (life) => {
    const { calendar: c } = life;
    settle(life, 170, 'foster-family');
    talk(life, c.at(120, '15:50'), 'low');
    const claimed = leaveFor(life, 80, { country: 'NL', town: 'Voorbeeldstad', hostName: 'Elif Örnek', relation: 'parent', reliability: 'confirmed' });
    takeRoute(life, claimed, c.at(70, '10:00'), 'to-parent');
    ask(life, claimed, c.at(60, '10:00'));
    const ordered = c.at(20, '10:00');
    order(life, claimed, ordered, true);
    handOver(life, claimed, c.at(18, '10:00'));
    end(life, claimed, c.at(17, '10:00'), ordered);
    stayInTouch(life, 11);
    check(life, claimed, c.at(3, '09:00'));
    notify(life, claimed, c.at(2, '10:00'));
  },
  // The whole way: the police have closed the investigation.
  selam: (life) => {
    const { calendar: c } = life;
    settle(life, 250, 'small-scale-reception');
    talk(life, c.at(170, '13:20'), 'low');
    const claimed = leaveFor(life, 125, { country: 'SE', town: 'Exempelstad', hostName: 'Mebrat Fetena', relation: 'parent', reliability: 'confirmed' });
    const notice = notify(life, claimed, c.at(119, '10:00'));
    send(life, notice, c.at(119, '10:30'));
    takeRoute(life, claimed, c.at(115, '10:00'), 'placement-with-parent-abroad');
    ask(life, claimed, c.at(105, '10:00'));
    const ordered = c.at(45, '10:00');
    order(life, claimed, ordered, true);
    handOver(life, claimed, c.at(43, '10:00'));
    sign(life, claimed, c.at(43, '15:00'));
    end(life, claimed, c.at(42, '10:00'), ordered);
    confirm(life, notice, c.at(40, '11:00'));
    stayInTouch(life, 22);
  },
  // The destination proved false after the police had closed the investigation.
  senait: (life) => {
    const { calendar: c } = life;
    settle(life, 125, 'small-scale-reception');
    talk(life, c.at(85, '10:40'), 'medium');
    const claimed = leaveFor(life, 44, { country: 'BE', town: 'Voorbeeldegem', hostName: 'Saba Fetena', relation: 'aunt-or-uncle' });
    const notice = notify(life, claimed, c.at(38, '14:00'));
    send(life, notice, c.at(38, '14:30'));
    confirm(life, notice, c.at(34, '11:00'));
    findFalse(life, claimed.departureId, c.at(6, '16:00'), 'De tante zegt dat Senait er al twee weken niet meer woont. Haar telefoon staat uit.');
  },
  // Turned 18 between the order and the hand-over: the transfer stops, the notice stays possible.
  jawad: (life) => {
    const { calendar: c } = life;
    settle(life, 180, 'independent');
    talk(life, c.at(140, '14:50'), 'low');
    const claimed = leaveFor(life, 100, { country: 'AT', town: 'Beispieldorf', hostName: 'Farid Namuna', relation: 'aunt-or-uncle' });
    takeRoute(life, claimed, c.at(90, '10:00'), 'to-other-guardian');
    ask(life, claimed, c.at(80, '10:00'));
    order(life, claimed, c.at(12, '10:00'), false);
    stayInTouch(life, 8);
    life.tell(c.at(4, '10:00'), 'transfers.stop', { transferId: claimed.transferId, reason: 'Jawad is 18 geworden voordat de voogdij kon worden overgedragen. De voogdij is daarmee gestopt.' });
  },
} satisfies Partial<Plots>;
