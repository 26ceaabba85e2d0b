import { addHours, momentIn } from '#domain/shared/instant';
import { arrive, live, measureIs, mistake, settle } from '../chapters/arrival';
import { know } from '../chapters/network';
import { agree, cameOf } from '../chapters/notes';
import { see } from '../chapters/signs';
import { talk } from '../chapters/talks';
import { finish, lookAt, putOff, remember } from '../chapters/tasks';
import type { Plots } from './plot';

/** Youths with whom all goes as usual, and what a guardian should not forget all the same. */
export const calmPlots = {
  // No conversation for 35 days: the reminder is there.
  rahel: (life) => {
    const { calendar: c } = life;
    settle(life, 140, 'foster-family', { location: 'Bij het verzonnen gezin Proef' });
    talk(life, c.at(125, '15:00'), 'low', { moment: 'after-placement' });
    talk(life, c.at(70, '15:00'), 'low');
    know(life, c.at(69, '10:00'), { name: 'Saba Misli', relation: 'sibling', country: 'SE', ways: [['whatsapp', '000 555 32 02']], role: 'safe', checked: 'Geboorteakten van beiden gezien.' });
    talk(life, c.at(35, '15:00'), 'low', { followUpOn: null });
    const dentist = remember(life, c.at(20, '09:00'), 'Maak een afspraak bij de tandarts', 'Zij houdt kiespijn.', c.day(12));
    putOff(life, c.at(13, '08:45'), dentist, 7, 'Het pleeggezin belt eerst zelf.');
    lookAt(life, c.at(10, '17:00'), 'Het pleeggezin belt elke week. Alles gaat goed op school.');
    // She did not come, and that asks for a look.
    const seen = agree(life, c.at(9, '10:00'), 'Controle bij de tandarts', c.at(4, '14:00'), 'Tandarts', 'Praktijk Proeftand');
    cameOf(life, c.at(4, '16:30'), seen, 'missed', 'De praktijk belde: zij was er niet. Het pleeggezin weet niet waarom.');
  },
  tesfay: (life) => {
    const { calendar: c } = life;
    settle(life, 260, 'small-scale-reception');
    talk(life, c.at(190, '09:30'), 'low');
    talk(life, c.at(40, '09:30'), 'low');
    mistake(life, c.at(30, '16:00'), 'small-home');
    live(life, c.at(10, '12:00'), 'independent', { reason: 'Oefent met zelfstandig wonen, met begeleiding.' });
    talk(life, c.at(2, '09:30'), 'low', { moment: 'seventeen-and-a-half', followUpOn: c.day(-25) });
    remember(life, c.at(1, '10:00'), 'Vraag een plek aan voor na de achttiende verjaardag', 'Tesfay wil in de stad blijven waar hij naar school gaat.', c.day(-5));
    agree(life, c.at(1, '10:30'), 'Kennismaken met de nieuwe begeleider', momentIn(c.day(-4), '14:00'), 'Begeleider wonen', 'Kantoor van Nidos, kamer 2');
  },
  // Twins with one name and one birth date: the V-number tells them apart.
  aliOne: (life) => {
    const { calendar: c } = life;
    settle(life, 115, 'small-scale-reception');
    talk(life, c.at(60, '11:00'), 'low');
    talk(life, c.at(18, '11:00'), 'low');
    const bicycle = remember(life, c.at(17, '09:00'), 'Vraag een fiets aan', 'School is zeven kilometer ver.', c.day(10));
    finish(life, c.at(11, '16:20'), bicycle, 'De fiets staat klaar bij de opvang.');
    const coach = remember(life, c.at(5, '09:15'), 'Bel de trainer van de voetbalclub', 'Hij wil graag bij een club.', c.day(2));
    putOff(life, c.at(4, '10:00'), coach, 8, 'De trainer is op vakantie.');
    // Nobody noted yet what came of it.
    agree(life, c.at(3, '11:00'), 'Bloed prikken', c.hoursAgo(6), 'Huisarts');
  },
  aliTwo: (life) => {
    const { calendar: c } = life;
    settle(life, 115, 'small-scale-reception');
    talk(life, c.at(60, '13:00'), 'low');
    see(life, c.at(19, '17:00'), 'socially-isolated');
    talk(life, c.at(18, '13:00'), 'medium');
  },
  // The age is disputed; both birth dates stay as they are.
  omar: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(26, '14:30'));
    live(life, c.at(20, '10:00'), 'process-reception');
    measureIs(life, c.at(18, '10:00'), 'requested');
    talk(life, c.at(13, '10:30'), 'medium', { moment: 'after-inspection-adult', followUpOn: c.day(1) });
    live(life, c.hoursAgo(3), 'transit', { reason: 'Op weg naar een kleine woonvoorziening.', arrivalAt: addHours(c.now, 4), arrivalKind: 'small-unit', arrivalWhere: 'LOC-23' });
  },
  // Came yesterday; nearly everything is still open.
  rami: (life) => {
    const { calendar: c } = life;
    arrive(life, c.at(1, '17:55'));
    // Should have arrived two hours ago; nobody noted it.
    live(life, c.hoursAgo(5), 'transit', { reason: 'Op weg naar de procesopvang.', arrivalAt: c.hoursAgo(2), arrivalKind: 'process-reception', arrivalWhere: 'LOC-31' });
  },
  // The same youth twice, perhaps: a name that sounds alike, a year that fits, and no number. Nobody has looked yet.
  yusufAgain: (life) => arrive(life, life.calendar.at(2, '16:20')),
  // Of age; the file is closed and may not go, because a complaint runs.
  hawa: (life) => {
    const { calendar: c } = life;
    settle(life, 210, 'small-unit');
    talk(life, c.at(150, '10:00'), 'low');
    life.tell(c.at(25, '09:15'), 'files.close', { minorId: life.minorId, closedOn: c.day(26), reason: 'majority', note: 'Woont nu begeleid zelfstandig.' });
    life.tell(c.at(24, '11:40'), 'files.placeHold', { minorId: life.minorId, reason: 'Er loopt een klacht over de opvang.', askedBy: 'Klachtencommissie (verzonnen)' });
  },
} satisfies Partial<Plots>;
