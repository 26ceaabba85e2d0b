import { SealError } from './seal-error';
import { MOST_PARTS } from './manifest';

/** A file, or a piece of one, in a part. */
export interface PlannedPiece {
  /** Which of the files, from 0. */
  readonly file: number;
  /** 1, 2, ... when the file is cut; 0 when it is whole. */
  readonly piece: number;
  readonly size: number;
}

/** What each part holds, in order. */
export type PartPlan = readonly (readonly PlannedPiece[])[];

/**
 * Lays files of the given sizes, in order, in as few parts as fit: each part takes `room` bytes. A file goes whole into
 * one part when one part can hold it; only a larger one is cut, and then begins in a part of its own. There is always at
 * least one part. Throws SealError `too-large` when more than 99 parts would be needed.
 */
export function planParts(sizes: readonly number[], room: number): PartPlan {
  if (room < 1) throw new SealError('too-large');
  const parts: PlannedPiece[][] = [[]];
  let left = room;
  const next = (): void => {
    if (parts.length === MOST_PARTS) throw new SealError('too-large');
    parts.push([]);
    left = room;
  };
  const lay = (piece: PlannedPiece): void => {
    parts.at(-1)!.push(piece);
    left -= piece.size;
  };
  for (const [file, size] of sizes.entries()) {
    if (size > left && parts.at(-1)!.length > 0) next();
    if (size <= left) lay({ file, piece: 0, size });
    else {
      for (let rest = size, piece = 1; rest > 0; piece++) {
        if (left === 0) next();
        const taken = Math.min(rest, left);
        lay({ file, piece, size: taken });
        rest -= taken;
      }
    }
  }
  return parts;
}

/** The parts, counted from 1, that hold a file. */
export const partsOf = (plan: PartPlan, file: number): number[] => plan.flatMap((part, place) => (part.some((piece) => piece.file === file) ? [place + 1] : []));
