import type { contacts as source } from '../nl/contacts';

/** The words about the people around a youth, in English. */
export const contacts: typeof source = {
  owners: { youth: 'The youth', other: 'Somebody else' },
  relations: {
    parent: 'Father or mother', sibling: 'Brother or sister', grandparent: 'Grandparent', 'aunt-or-uncle': 'Uncle or aunt', 'other-family': 'Other family', partner: 'Boyfriend or girlfriend',
    friend: 'Friend', 'fellow-traveller': 'Fellow traveller', acquaintance: 'Acquaintance', employer: 'Employer', professional: 'Professional', other: 'Other', unknown: 'Not known',
  },
  roles: { safe: 'Safe', unknown: 'Unknown', suspected: 'Suspected' },
  rolesLong: {
    safe: 'Safe: you may call when the youth is away',
    unknown: 'Unknown: not checked yet',
    suspected: 'Suspected: do not make contact without consulting',
  },
  platforms: {
    phone: 'Telephone', whatsapp: 'WhatsApp', facebook: 'Facebook or Messenger', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', telegram: 'Telegram', signal: 'Signal', viber: 'Viber',
    zalo: 'Zalo', imo: 'imo', email: 'E-mail', game: 'Game', other: 'Other',
  },
  endings: { ended: 'The contact is over', withdrawn: 'This should not have been noted' },
  nameUnknown: 'Name not known',
  ownNumbers: 'Own numbers and accounts',
  notChecked: 'Not verified',
  checked: (about) => `Verified on ${about.day} by ${about.by}: ${about.how}`,
  seen: (about) => `seen by ${about.by}, ${about.day}`,
  onlyNeeded: 'Note only what is needed to find or protect the youth. No address, birth date, religion, health or criminal matters of another person.',
};
