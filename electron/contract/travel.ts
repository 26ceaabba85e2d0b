import { NewStay, StayCorrection, StayOrder, StayWithdrawal } from '#domain/minors/stay';
import { idSchema, type StayId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

const stayId = idSchema<StayId>();

export const travel = {
  add: request({ about: 'Adds a country to the journey of a minor, where its days say it belongs.', needs: 'open', writes: 'record', input: NewStay, output: made(stayId) }),
  correct: request({ about: 'Replaces a stay with a better version; the version before and the reason stay.', needs: 'open', writes: 'record', input: StayCorrection, output: done }),
  withdraw: request({ about: 'Withdraws a stay, with the reason; it stays readable.', needs: 'open', writes: 'record', input: StayWithdrawal, output: done }),
  order: request({ about: 'Puts the countries of a journey in the order in which they were.', needs: 'open', writes: 'record', input: StayOrder, output: done }),
};
