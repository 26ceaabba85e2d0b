import type { TransferRules } from '#domain/policy/transfer-rules';
import type { DocumentCode } from '#domain/transfers/routes';
import type { AllWords } from '../../words/words';

/** Who gives a document and on which ground, and whether a lawyer has to confirm it. */
export function documentFacts(document: DocumentCode, rules: TransferRules, { transfers: { transfer: { documents: say } }, field }: AllWords): string {
  const { issuer, ground, confirm } = rules.documents[document];
  return [say.from(field.transfers.issuers[issuer]), say.ground(field.laws[ground]), confirm ? say.confirm : ''].filter((part) => part !== '').join(' ');
}
