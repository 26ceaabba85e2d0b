import { arrive, live, measureIs, provisionalFirst, settle } from '../chapters/arrival';
import { shelter, placed } from '../chapters/shelter';
import { know, ownNumber } from '../chapters/network';
import { correct, write } from '../chapters/notes';
import { declineReport, decide, reportSigns, see, speakAgainst, takeBack } from '../chapters/signs';
import { talk } from '../chapters/talks';
import { signQuotes } from '../texts/sign-texts';
import type { Plots } from './plot';

/** Youths for whom protected shelter is proposed, asked for, given or refused. */
export const shelterPlots = {
  linh: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(45, '10:10'));
    shelter(life, c.at(44, '10:00'), 'standing-rule', placed);
    measureIs(life, c.at(42, '09:30'), 'none-yet');
    talk(life, c.at(41, '14:00'), 'medium', { moment: 'after-placement' });
    see(life, c.at(33, '16:20'), 'long-route');
    see(life, c.at(20, '19:45'), 'phone-without-sim');
    const heard = talk(life, c.at(12, '15:00'), 'low');
    see(life, c.at(12, '16:30'), 'no-own-money', { heard });
    ownNumber(life, c.at(12, '16:40'), '000 555 31 01');
    know(life, c.at(12, '16:45'), { name: 'Anh Ví Dụ', relation: 'acquaintance', country: 'unknown', ways: [['zalo', 'anh-van-voorbeeld'], ['phone', '000 555 31 09']], role: 'suspected', why: 'Belt elke avond en vraagt waar zij woont. Gehoord van de mentor.' });
    know(life, c.at(12, '16:50'), { name: 'Mẹ Thí Dụ', relation: 'parent', country: 'VN', ways: [['zalo', 'moeder-van-voorbeeld']], role: 'safe', checked: 'Videogesprek met de jongere erbij.' });
    decide(life, c.at(11, '11:15'), 'needs-consult');
    reportSigns(life, c.at(11, '11:40'), 'reflection-period');
  },
  minh: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(80, '13:15'));
    live(life, c.at(76, '11:00'), 'small-unit', { overrideMotive: 'Twee neven wonen daar. De gedragswetenschapper vindt samen wonen veiliger.' });
    provisionalFirst(life, c.at(75, '10:00'), c.at(71, '10:00'));
    measureIs(life, c.at(70, '10:00'), 'requested');
    talk(life, c.at(66, '15:30'), 'low', { moment: 'first-contact' });
    talk(life, c.at(38, '15:30'), 'low');
    talk(life, c.at(9, '16:00'), 'low');
  },
  bao: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(2, '16:40'));
    talk(life, c.at(1, '10:30'), 'medium', { moment: 'first-contact', mode: 'in-person' });
    see(life, c.at(1, '12:00'), 'trip-arranged-by-others');
    shelter(life, c.hoursAgo(3), 'standing-rule', []);
  },
  ngoc: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(6, '11:25'));
    measureIs(life, c.at(5, '09:15'), 'requested', 1);
    talk(life, c.at(4, '13:00'), 'medium', { moment: 'first-contact' });
    shelter(life, c.at(2, '09:00'), 'standing-rule', ['indicate']);
  },
  quan: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(9, '15:00'));
    measureIs(life, c.at(8, '10:00'), 'none-yet');
    const heard = talk(life, c.at(7, '10:00'), 'high', { moment: 'first-contact', followUpOn: c.day(5) });
    see(life, c.at(7, '11:30'), 'nail-studio', { heard });
    see(life, c.at(7, '11:40'), 'rehearsed-story');
    write(life, c.at(6, '16:15'), 'with-coa', 'De mentor vond in de keuken een kaartje van een nagelstudio, met een telefoonnummer en een dag. Quân zegt dat hij het niet kent.', 'Mentor');
    shelter(life, c.at(3, '08:30'), 'standing-rule', ['indicate', 'ask']);
    // A strong sign that nobody has assessed: its limit of 24 hours passed six hours ago.
    see(life, c.hoursAgo(30), 'high-debt');
  },
  mai: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(95, '09:50'));
    shelter(life, c.at(93, '10:00'), 'standing-rule', ['indicate', 'ask', 'refuse']);
    live(life, c.at(91, '13:00'), 'process-reception', { overrideMotive: 'COA had geen plek in de beschermde opvang. Extra toezicht is afgesproken.' });
    measureIs(life, c.at(88, '09:00'), 'ordered');
    talk(life, c.at(85, '14:30'), 'medium', { moment: 'after-placement' });
    talk(life, c.at(55, '14:30'), 'low');
    talk(life, c.at(24, '14:30'), 'low');
    const told = write(life, c.at(21, '15:10'), 'telephone', 'Mai belt zelf. De toets ging goed. Zij vraagt of een vriendin op bezoek mag komen.');
    correct(life, c.at(20, '09:05'), told, c.at(21, '15:10'), 'telephone', 'Mai belt zelf. De toets ging goed. Zij vraagt of zij bij een vriendin op bezoek mag.', 'Verkeerd opgeschreven: zij wil zelf op bezoek.');
  },
  lamin: (life) => {
    const { calendar: c } = life;
    settle(life, 150, 'small-unit');
    talk(life, c.at(120, '16:00'), 'low');
    shelter(life, c.at(64, '09:00'), 'early-departure', ['withdraw']);
    talk(life, c.at(62, '16:00'), 'medium', { moment: 'after-another-left' });
    talk(life, c.at(30, '16:00'), 'low');
    // High risk asks for the team on the same day.
    talk(life, c.hoursAgo(4), 'high', { moment: 'after-negative-decision', mode: 'in-person' });
  },
  arben: (life) => {
    const { calendar: c } = life;
    settle(life, 70, 'small-home');
    const ownWords = `${signQuotes['very-long-days']} ${signQuotes['unpaid-or-underpaid']}\n${signQuotes['slept-at-work']} Ik wil er niet meer heen.`;
    const heard = talk(life, c.at(12, '11:00'), 'high', { moment: 'after-sign', followUpOn: c.day(10), ownWords });
    see(life, c.at(12, '12:20'), 'very-long-days', { heard, ownWords });
    see(life, c.at(12, '12:25'), 'unpaid-or-underpaid', { heard, ownWords });
    see(life, c.at(12, '12:30'), 'slept-at-work', { heard, ownWords });
    decide(life, c.at(11, '15:00'), 'real-suspicion');
    reportSigns(life, c.at(11, '16:20'), 'police');
    reportSigns(life, c.at(11, '16:30'), 'reflection-period');
    declineReport(life, c.at(10, '08:30'), 'comensha', 'De jongere wil nog geen registratie. In het volgende gesprek komt het terug.');
    shelter(life, c.at(10, '09:00'), 'real-suspicion', ['indicate', 'ask']);
    talk(life, c.at(5, '11:00'), 'medium');
    // A sign after the decision opened the question again, and the second decision asks for its own reports.
    see(life, c.at(1, '09:30'), 'no-own-money');
    decide(life, c.hoursAgo(5), 'real-suspicion');
  },
  blessing: (life) => {
    const { calendar: c } = life;
    settle(life, 110, 'group-home');
    const heard = talk(life, c.at(58, '13:00'), 'high', { moment: 'after-sign', mode: 'in-person', followUpOn: c.day(56) });
    see(life, c.at(58, '14:15'), 'voodoo-or-oath', { heard });
    see(life, c.at(58, '14:20'), 'high-debt', { heard });
    see(life, c.at(57, '20:00'), 'phones-trafficker-in-fear');
    decide(life, c.at(57, '21:30'), 'real-suspicion');
    reportSigns(life, c.at(57, '22:10'), 'police');
    reportSigns(life, c.at(57, '22:15'), 'reflection-period');
    shelter(life, c.at(56, '08:45'), 'real-suspicion', placed);
    reportSigns(life, c.at(55, '10:00'), 'comensha', life.person.age[0] >= 16 ? 'youth' : 'guardian');
    talk(life, c.at(54, '13:00'), 'medium', { moment: 'after-placement' });
    talk(life, c.at(26, '13:00'), 'medium');
    talk(life, c.at(3, '13:00'), 'medium');
    see(life, c.at(2, '18:00'), 'socially-isolated');
  },
  huda: (life) => {
    const { calendar: c } = life;
    settle(life, 200, 'group-home');
    talk(life, c.at(180, '10:00'), 'low', { moment: 'after-placement' });
    const cash = see(life, c.at(100, '18:00'), 'unexplained-cash');
    const friend = see(life, c.at(99, '09:00'), 'older-friend');
    speakAgainst(life, c.at(99, '14:00'), friend, 'De mentor heeft de vriend gesproken: het is een neef van 19, hij studeert en liet zijn pas zien.');
    decide(life, c.at(99, '16:00'), 'not-now');
    takeBack(life, c.at(90, '11:00'), cash, 'Het geld was een cadeau van een broer. De overboeking is gezien.');
    talk(life, c.at(89, '10:00'), 'low', { moment: 'after-sign' });
    talk(life, c.at(57, '10:00'), 'low');
    talk(life, c.at(22, '10:00'), 'low');
    write(life, c.at(18, '19:30'), 'with-family', 'De neef van Huda belt. Hij wil haar in het weekend zien, in de groep. De mentor is erbij.', 'Neef');
  },
} satisfies Partial<Plots>;
