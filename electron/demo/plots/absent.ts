import { addHours } from '#domain/shared/instant';
import { arrive, live, measureIs, settle } from '../chapters/arrival';
import { beFound, beSeenAgain, becomeUnknown, comeBack, dropClaim, goMissing, missArrival, missChecks, missReports, report, stepDone, turnEighteen } from '../chapters/departures';
import { placed, shelter } from '../chapters/shelter';
import { agree, cameOf, write } from '../chapters/notes';
import { decide, reportSigns, see } from '../chapters/signs';
import { talk } from '../chapters/talks';
import { check, claim } from '../chapters/transfers';
import type { Plots } from './plot';

/** Youths who are not there, or were not for a while. */
export const absentPlots = {
  // In protected shelter: to be reported within the hour, and it is five hours.
  thu: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(30, '10:00'));
    shelter(life, c.at(28, '09:00'), 'standing-rule', placed);
    measureIs(life, c.at(20, '09:00'), 'ordered');
    talk(life, c.at(15, '14:00'), 'low', { moment: 'after-placement' });
    see(life, c.at(2, '21:00'), 'appearance-changed');
    goMissing(life, c.hoursAgo(5), { noticedAfter: 1, danger: true });
  },
  duc: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(62, '12:00'));
    measureIs(life, c.at(58, '10:00'), 'none-yet');
    const heard = talk(life, c.at(50, '10:00'), 'high', { moment: 'first-contact', followUpOn: c.day(48) });
    see(life, c.at(50, '11:30'), 'cannabis-cultivation', { heard });
    see(life, c.at(50, '11:35'), 'family-threatened', { heard });
    see(life, c.at(49, '08:00'), 'same-car-at-locations');
    decide(life, c.at(49, '12:00'), 'real-suspicion');
    reportSigns(life, c.at(49, '12:40'), 'police');
    reportSigns(life, c.at(49, '12:45'), 'reflection-period');
    shelter(life, c.at(49, '13:00'), 'real-suspicion', placed);
    reportSigns(life, c.at(47, '10:00'), 'comensha', 'youth');
    talk(life, c.at(9, '10:00'), 'low', { followUpOn: null });
    const seen = c.at(3, '19:30');
    const departure = goMissing(life, seen, { noticedAfter: 0.5, danger: true });
    stepDone(life, departure, addHours(seen, 0.6), 'call-112');
    report(life, departure, addHours(seen, 0.75));
  },
  // Three departures: back twice, and then not.
  huong: (life) => {
    const { calendar: c } = life;
    settle(life, 230, 'process-reception', { overrideMotive: 'Bij aankomst was er geen plek in de beschermde opvang.' });
    talk(life, c.at(200, '15:00'), 'medium');
    const first = c.at(160, '20:00');
    const one = goMissing(life, first, { noticedAfter: 3 });
    report(life, one, addHours(first, 6));
    comeBack(life, one, c.at(158, '07:40'));
    talk(life, c.at(157, '11:00'), 'medium', { moment: 'after-return' });
    shelter(life, c.at(150, '09:00'), 'standing-rule', placed);
    const second = c.at(101, '13:00');
    const two = goMissing(life, second, { noticedAfter: 0.5 });
    report(life, two, addHours(second, 0.75));
    comeBack(life, two, c.at(97, '22:15'));
    talk(life, c.at(95, '11:00'), 'high', { moment: 'after-return', followUpOn: c.day(93) });
    talk(life, c.at(60, '11:00'), 'low', { followUpOn: null });
    const third = c.at(33, '22:00');
    const three = goMissing(life, third, { noticedAfter: 0.5, companions: 'Samen met een huisgenoot gezien bij de bushalte.' });
    report(life, three, addHours(third, 0.8));
    missChecks(life, three, c.at(22, '10:00'));
    becomeUnknown(life, three, c.at(20, '15:00'), true);
    stepDone(life, three, c.at(6, '10:00'), 'ask-progress');
  },
  samir: (life) => {
    const { calendar: c } = life;
    settle(life, 210, 'small-unit');
    talk(life, c.at(170, '16:30'), 'low');
    [140, 96].forEach((ago) => {
      const seen = c.at(ago, '17:00');
      const departure = goMissing(life, seen, { noticedAfter: 5 });
      report(life, departure, addHours(seen, 20));
      comeBack(life, departure, addHours(seen, 47));
      talk(life, addHours(seen, 70), 'low', { moment: 'after-return', followUpOn: null });
    });
    const seen = c.at(40, '17:00');
    const departure = goMissing(life, seen, { noticedAfter: 5 });
    report(life, departure, addHours(seen, 22));
    missReports(life, departure, c.at(29, '12:00'));
    becomeUnknown(life, departure, c.at(27, '12:00'));
  },
  // The ground of the missed arrival holds an hour from now.
  yonas: (life) => {
    const { calendar: c } = life;
    settle(life, 64, 'process-reception');
    talk(life, c.at(6, '11:30'), 'medium', { moment: 'before-transfer', followUpOn: null });
    const seen = c.hoursAgo(50);
    live(life, addHours(seen, -1), 'transit', { reason: 'Onderweg naar de nieuwe opvang.', arrivalAt: c.hoursAgo(47), arrivalKind: 'small-unit', arrivalWhere: 'LOC-14' });
    const departure = goMissing(life, seen, { noticedAfter: 6, lastSeenWhere: 'Op het station, bij het vertrek naar de nieuwe plek.' });
    report(life, departure, addHours(seen, 10));
    missArrival(life, departure, addHours(seen, 12), c.hoursAgo(47));
  },
  filmon: (life) => {
    const { calendar: c } = life;
    settle(life, 90, 'small-unit');
    talk(life, c.at(14, '15:00'), 'low', { followUpOn: null });
    const seen = c.hoursAgo(100);
    const departure = goMissing(life, seen, { noticedAfter: 8 });
    report(life, departure, addHours(seen, 18));
    // Back 52 hours after; the talk about it is due in a day.
    comeBack(life, departure, c.hoursAgo(48));
  },
  luwam: (life) => {
    const { calendar: c } = life;
    settle(life, 130, 'small-scale-reception');
    talk(life, c.at(100, '10:00'), 'low');
    const seen = c.at(46, '20:00');
    const departure = goMissing(life, seen, { noticedAfter: 2 });
    beSeenAgain(life, departure, addHours(seen, 5));
    talk(life, c.at(44, '10:00'), 'low', { moment: 'after-return' });
    talk(life, c.at(16, '10:00'), 'low');
    write(life, c.at(6, '11:20'), 'visit', 'Samen gewandeld. Luwam vertelt over haar klas. Een meisje uit de opvang werkt in een nagelstudio en vroeg of zij ook wil. Luwam zei nee.');
  },
  navid: (life) => {
    const { calendar: c } = life;
    settle(life, 75, 'process-reception');
    talk(life, c.at(35, '13:30'), 'low');
    talk(life, c.at(8, '13:30'), 'low');
    goMissing(life, c.hoursAgo(7), { noticedAfter: 3 });
  },
  zmaray: (life) => {
    const { calendar: c } = life;
    settle(life, 85, 'small-unit');
    talk(life, c.at(5, '12:00'), 'medium', { moment: 'after-dublin-claim' });
    const departure = goMissing(life, c.hoursAgo(20), { noticedAfter: 4 });
    // Said by a friend, and not enough to check: neither a country nor a relation.
    claim(life, departure, c.hoursAgo(2), { country: 'unknown', town: '', hostName: 'Een nicht, volgens een vriendin', relation: 'unknown', reliability: 'uncertain' });
  },
  // Reported ten minutes after the limit, with the reason why; found by the police, and not back yet.
  parwana: (life) => {
    const { calendar: c } = life;
    settle(life, 100, 'small-scale-reception');
    talk(life, c.at(25, '14:00'), 'medium', { moment: 'after-negative-decision', followUpOn: c.day(19) });
    talk(life, c.at(19, '14:00'), 'low', { followUpOn: null });
    const seen = c.at(4, '15:10');
    const departure = goMissing(life, seen, { noticedAfter: 4 });
    report(life, departure, addHours(seen, 24 + 10 / 60), 'De groepsleiding dacht dat zij bij een vriendin sliep.');
    claim(life, departure, c.at(2, '10:00'), { country: 'unknown', town: '', hostName: 'Een nicht, volgens een vriendin', relation: 'unknown', reliability: 'uncertain' });
    beFound(life, departure, c.hoursAgo(3), { answer: 'stop', reason: 'Zij was niet bij de nicht en kent haar adres niet.' });
  },
  // Turned 18 while away: the search goes on, guardianship does not.
  ayaan: (life) => {
    const { calendar: c } = life;
    settle(life, 120, 'small-unit');
    talk(life, c.at(40, '15:00'), 'low', { followUpOn: null });
    const seen = c.at(36, '09:00');
    const departure = goMissing(life, seen, { noticedAfter: 10 });
    report(life, departure, addHours(seen, 23));
    const claimed = claim(life, departure, c.at(30, '10:00'), { country: 'GB', town: 'Voorbeeldham', hostName: 'Hodan Tusaale', relation: 'aunt-or-uncle', reliability: 'uncertain' });
    check(life, claimed, c.at(28, '09:00'), { 'host-identity-proved': 'open', 'relation-proved': 'open', 'address-verified-by-authority': 'open', 'local-child-protection-knows': 'open', 'right-of-residence-there': 'open', 'care-and-school': 'open', 'adequate-reception': 'open', 'authority-over-youth-clear': 'open', 'no-signs-about-host': 'open' });
    dropClaim(life, departure, c.at(15, '16:00'), 'De tante neemt niet op en de dienst ter plaatse kent het adres niet.');
    turnEighteen(life, departure, c.at(1, '09:30'));
  },
  mamadou: (life) => {
    const { calendar: c } = life;
    settle(life, 160, 'small-home');
    talk(life, c.at(110, '12:30'), 'low');
    const seen = c.at(72, '21:00');
    const departure = goMissing(life, seen, { noticedAfter: 10 });
    report(life, departure, addHours(seen, 22));
    comeBack(life, departure, c.at(64, '09:20'));
    talk(life, c.at(62, '12:30'), 'medium', { moment: 'after-return' });
    talk(life, c.at(53, '12:30'), 'low');
    talk(life, c.at(21, '12:30'), 'low');
    write(life, c.at(14, '09:40'), 'with-school', 'De docent ziet hem elke dag. Hij helpt anderen met rekenen.', 'Docent');
    const lawyer = agree(life, c.at(13, '10:00'), 'Gesprek met de advocaat over het beroep', c.at(5, '10:00'), 'Advocaat', 'Kantoor Verzonnen Recht');
    cameOf(life, c.at(5, '11:45'), lawyer, 'kept');
  },
} satisfies Partial<Plots>;
