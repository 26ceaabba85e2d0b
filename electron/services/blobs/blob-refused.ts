/** Why a sealed message does not open: cut off, changed, sealed with another key or for another place, or gone. */
export type BlobFault = 'truncated' | 'altered' | 'wrong-key' | 'missing';

/** What came before it was thrown is genuine but not all there is; whoever reads must not keep it. */
export class BlobRefused extends Error {
  readonly fault: BlobFault;

  constructor(fault: BlobFault) {
    super(`blob refused: ${fault}`);
    this.name = 'BlobRefused';
    this.fault = fault;
  }
}
