import type { StatementId } from '#domain/shared/ids';
import { mayRecordStatement, mayRenewStatement } from '#domain/statements/statement';
import { findStatement } from '#db/queries/statements';
import { addStatement, renewStatement, withdrawStatement } from '#db/writes/statements';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

export const statements: HandlersOf<'statements'> = {
  'statements.add': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordStatement(input, desk.today));
    const id = freshId<StatementId>(desk);
    addStatement(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input);
    return { id };
  },
  'statements.renew': (desk, { statementId, rev, reason, statement }) => {
    const before = found(findStatement(desk.vault.read, statementId), 'statement');
    refuseWhen(before.minorId !== statement.minorId, 'statement-is-of-another');
    allow([...mayRenewStatement(before), ...mayRecordStatement(statement, desk.today)]);
    renewStatement(desk.vault.write, desk.stamp, desk.settings.guardian.name, statementId, rev, statement, reason);
    return {};
  },
  'statements.withdraw': (desk, { statementId, rev, reason }) => {
    const statement = found(findStatement(desk.vault.read, statementId), 'statement');
    allow(mayRenewStatement(statement));
    withdrawStatement(desk.vault.write, desk.stamp, desk.settings.guardian.name, statement, rev, reason);
    return {};
  },
};
