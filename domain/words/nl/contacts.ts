import type { ContactEnding, ContactOwner, ContactPlatform, ContactRelation, ContactRole } from '../../contacts/contact';

/** The words about the people around a youth. A role is the guardian's view and proves nothing. */
export const contacts = {
  owners: { youth: 'De jongere zelf', other: 'Iemand anders' } satisfies Record<ContactOwner, string>,
  relations: {
    parent: 'Vader of moeder', sibling: 'Broer of zus', grandparent: 'Opa of oma', 'aunt-or-uncle': 'Oom of tante', 'other-family': 'Andere familie', partner: 'Vriend of vriendin (relatie)',
    friend: 'Vriend of vriendin', 'fellow-traveller': 'Reisgenoot', acquaintance: 'Kennis', employer: 'Werkgever', professional: 'Hulpverlener', other: 'Anders', unknown: 'Niet bekend',
  } satisfies Record<ContactRelation, string>,
  roles: { safe: 'Veilig', unknown: 'Onbekend', suspected: 'Verdacht' } satisfies Record<ContactRole, string>,
  rolesLong: {
    safe: 'Veilig: u mag bellen als de jongere weg is',
    unknown: 'Onbekend: nog niet nagegaan',
    suspected: 'Verdacht: neem geen contact op zonder overleg',
  } satisfies Record<ContactRole, string>,
  platforms: {
    phone: 'Telefoon', whatsapp: 'WhatsApp', facebook: 'Facebook of Messenger', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', telegram: 'Telegram', signal: 'Signal', viber: 'Viber',
    zalo: 'Zalo', imo: 'imo', email: 'E-mail', game: 'Spel', other: 'Anders',
  } satisfies Record<ContactPlatform, string>,
  endings: { ended: 'Het contact is voorbij', withdrawn: 'Dit had niet genoteerd moeten worden' } satisfies Record<ContactEnding, string>,
  nameUnknown: 'Naam niet bekend',
  ownNumbers: 'Eigen nummers en accounts',
  notChecked: 'Niet geverifieerd',
  checked: (about: { how: string; by: string; day: string }): string => `Geverifieerd op ${about.day} door ${about.by}: ${about.how}`,
  seen: (about: { by: string; day: string }): string => `gezien door ${about.by}, ${about.day}`,
  onlyNeeded: 'Noteer alleen wat nodig is om de jongere te vinden of te beschermen. Geen adres, geboortedatum, geloof, gezondheid of strafzaken van een ander.',
};
