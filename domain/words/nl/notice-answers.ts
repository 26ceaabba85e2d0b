import type { Proof, SendingWay } from '../../notices/notice-history';
import type { NoticeMove, NoticeStatus } from '../../notices/notice-table';

/** What comes after a notice was sealed: where it stands, how it went out, what an acknowledgement rests on. */
export const noticeAnswers = {
  statuses: {
    sealed: 'gemaakt, nog niet verstuurd', sent: 'verstuurd, niet bevestigd', acknowledged: 'ontvangst bevestigd', numbered: 'ontvangst bevestigd, met nummer', closed: 'onderzoek gesloten', 'kept-back': 'niet verstuurd',
  } satisfies Record<NoticeStatus, string>,
  moves: {
    send: 'Noteer het versturen', 'keep-back': 'Verstuur dit bericht niet', acknowledge: 'Noteer de ontvangst', 'note-number': 'Noteer het nummer', close: 'Noteer dat het onderzoek gesloten is',
  } satisfies Record<NoticeMove, string>,
  sendingWays: {
    'police-form': 'met het formulier van de politie', email: 'per e-mail', portal: 'via een portaal', 'usb-stick': 'op een usb-stick', 'by-hand': 'zelf gebracht',
  } satisfies Record<SendingWay, string>,
  proofs: {
    'other-code': 'met een code die niet klopt: dit bewijst niets',
    told: 'alleen telefonisch gezegd, zonder code: dit is geen bewijs dat het bestand open is',
    code: 'met de juiste code: het bestand is geopend',
    receipt: 'met een ondertekend ontvangstbewijs: het bestand is geopend',
  } satisfies Record<Proof, string>,
  receiptFile: 'Ontvangstbewijs',
};
