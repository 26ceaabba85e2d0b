const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** Why a youth asks to be looked at. A rule can only name a reason that stands here. */
export const radarReasons = {
  'strong-signs': (about: { strong: number; all: number }) =>
    `${about.all === 1 ? 'Eén nieuw signaal' : `${about.all} nieuwe signalen`}, waarvan ${about.strong} sterk. Er is nog niet over beslist.`,
  'shelter-silence': (about: { days: number }) => `Woont in beschermde opvang en is ${days(about.days)} niet gezien of gesproken.`,
  'in-transit': (about: { days: number }) => `Is al ${days(about.days)} onderweg tussen twee plaatsen.`,
  'another-left': (about: { count: number; place: string; day: string }) =>
    `${about.count === 1 ? 'Een andere jongere vertrok' : `${about.count} andere jongeren vertrokken`} uit ${about.place}, het laatst op ${about.day}.`,
  'new-signs': (about: { all: number }) => `${about.all === 1 ? 'Eén nieuw signaal' : `${about.all} nieuwe signalen`}. Er is nog niet over beslist.`,
  'missed-appointments': (about: { count: number; day: string }) => `${about.count === 1 ? 'Kwam één keer niet' : `Kwam ${about.count} keer niet`} op een afspraak, het laatst op ${about.day}.`,
  'no-contact': (about: { days: number }) => `Is ${days(about.days)} niet gezien of gesproken.`,
  'no-conversation': (about: { days: number; held: number }) =>
    (about.held === 0 ? `Er is nog geen gesprek geweest, ${days(about.days)} na opname in de caseload.` : `Het laatste gesprek is ${days(about.days)} geleden.`),
  'coming-of-age': (about: { earliest: string; latest: string; isRange: number }) =>
    (about.isRange === 1 ? `Wordt 18 tussen ${about.earliest} en ${about.latest}. De geboortedatum is niet op de dag bekend.` : `Wordt 18 op ${about.earliest}.`),
};
