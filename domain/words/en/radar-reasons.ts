import type { radarReasons as nl } from '../nl/radar-reasons';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const radarReasons: typeof nl = {
  'strong-signs': (about) => `${about.all === 1 ? 'One new sign' : `${about.all} new signs`}, ${about.strong} of them strong. No decision was made yet.`,
  'shelter-silence': (about) => `Lives in protected shelter and was not seen or spoken with for ${days(about.days)}.`,
  'in-transit': (about) => `Has been on the way between two places for ${days(about.days)}.`,
  'another-left': (about) => `${about.count === 1 ? 'Another youth' : `${about.count} other youths`} left ${about.place}, the last on ${about.day}.`,
  'new-signs': (about) => `${about.all === 1 ? 'One new sign' : `${about.all} new signs`}. No decision was made yet.`,
  'missed-appointments': (about) => `${about.count === 1 ? 'Missed one appointment' : `Missed ${about.count} appointments`}, the last on ${about.day}.`,
  'no-contact': (about) => `Was not seen or spoken with for ${days(about.days)}.`,
  'no-conversation': (about) => (about.held === 0 ? `No conversation yet, ${days(about.days)} after joining the caseload.` : `The last conversation was ${days(about.days)} ago.`),
  'coming-of-age': (about) => (about.isRange === 1 ? `Turns 18 between ${about.earliest} and ${about.latest}. The birth date is not known to the day.` : `Turns 18 on ${about.earliest}.`),
};
