import { arrive, live, measureIs, settle } from '../chapters/arrival';
import { know } from '../chapters/network';
import { see } from '../chapters/signs';
import { talk } from '../chapters/talks';
import type { Plots } from './plot';

/** Youths with whom all goes as usual, and what a guardian should not forget all the same. */
export const calmPlots = {
  // No conversation for 35 days: the reminder is there.
  rahel: (life) => {
    const { calendar: c } = life;
    settle(life, 140, 'foster-family');
    talk(life, c.at(125, '15:00'), 'low', { moment: 'after-placement' });
    talk(life, c.at(70, '15:00'), 'low');
    know(life, c.at(69, '10:00'), { name: 'Saba Misli', relation: 'sibling', country: 'SE', ways: [['whatsapp', '000 555 32 02']], role: 'safe', checked: 'Geboorteakten van beiden gezien.' });
    talk(life, c.at(35, '15:00'), 'low', { followUpOn: null });
  },
  tesfay: (life) => {
    const { calendar: c } = life;
    settle(life, 260, 'small-scale-reception');
    talk(life, c.at(190, '09:30'), 'low');
    talk(life, c.at(40, '09:30'), 'low');
    live(life, c.at(10, '12:00'), 'independent', { reason: 'Oefent met zelfstandig wonen, met begeleiding.' });
    talk(life, c.at(2, '09:30'), 'low', { moment: 'seventeen-and-a-half', followUpOn: c.day(-25) });
  },
  // Twins with one name and one birth date: the V-number tells them apart.
  aliOne: (life) => {
    const { calendar: c } = life;
    settle(life, 115, 'small-scale-reception');
    talk(life, c.at(60, '11:00'), 'low');
    talk(life, c.at(18, '11:00'), 'low');
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
  },
  // Came yesterday; nearly everything is still open.
  rami: (life) => arrive(life, life.calendar.at(1, '17:55')),
} satisfies Partial<Plots>;
