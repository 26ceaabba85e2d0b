import type { noticeAnswers as nl } from '../nl/notice-answers';

/** What comes after a notice was sealed: where it stands, how it went out, what an acknowledgement rests on. */
export const noticeAnswers: typeof nl = {
  statuses: {
    sealed: 'made, not sent yet', sent: 'sent, not acknowledged', acknowledged: 'receipt acknowledged', numbered: 'receipt acknowledged, with a number', closed: 'investigation closed', 'kept-back': 'not sent',
  },
  moves: {
    send: 'Note the sending', 'keep-back': 'Do not send this notice', acknowledge: 'Note the receipt', 'note-number': 'Note the number', close: 'Note that the investigation is closed',
  },
  sendingWays: {
    'police-form': 'with the form of the police', email: 'by e-mail', portal: 'through a portal', 'usb-stick': 'on a USB stick', 'by-hand': 'brought in person',
  },
  proofs: {
    'other-code': 'with a code that is not right: this proves nothing',
    told: 'only said by telephone, without a code: this does not prove that the file was opened',
    code: 'with the right code: the file was opened',
    receipt: 'with a signed receipt: the file was opened',
  },
  receiptFile: 'Receipt',
};
