import { idSchema, type StatementId } from '#domain/shared/ids';
import { NewStatement, StatementVersion, StatementWithdrawal } from '#domain/statements/statement';
import { done, made } from './answers';
import { request } from './define';

export const statements = {
  add: request({ about: "Adds the minor's own statement to the file, in the minor's own words and language.", needs: 'open', writes: 'record', closedFile: 'may', input: NewStatement, output: made(idSchema<StatementId>()) }),
  renew: request({ about: 'Adds a version of a statement beside the ones before, with the reason.', needs: 'open', writes: 'record', closedFile: 'may', input: StatementVersion, output: done }),
  withdraw: request({ about: 'The minor takes a statement back; it stays readable and goes along with nothing.', needs: 'open', writes: 'record', closedFile: 'may', input: StatementWithdrawal, output: done }),
};
