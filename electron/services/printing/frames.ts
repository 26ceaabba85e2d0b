/** Kinds of message between a tool and its printer. */
export const frameKinds = ['html', 'pdf', 'failed'] as const;
export type FrameKind = (typeof frameKinds)[number];
export interface Frame {
  readonly kind: FrameKind;
  readonly body: Uint8Array;
}

const HEAD = 5;

/** One message: a byte for the kind, four bytes for the length (big-endian), the bytes. */
export function frame(kind: FrameKind, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(HEAD + body.length);
  whole[0] = frameKinds.indexOf(kind);
  new DataView(whole.buffer).setUint32(1, body.length);
  whole.set(body, HEAD);
  return whole;
}

/** Puts messages together from parts that arrive cut anywhere. Throws RangeError on a kind that does not exist. */
export class FrameReader {
  #parts: Uint8Array[] = [];
  #size = 0;

  /** The messages that are whole with this part. */
  take(part: Uint8Array): readonly Frame[] {
    this.#parts.push(part);
    this.#size += part.length;
    const frames: Frame[] = [];
    for (let next = this.#next(); next; next = this.#next()) frames.push(next);
    return frames;
  }

  #next(): Frame | undefined {
    if (this.#size < HEAD) return undefined;
    const bytes = Buffer.concat(this.#parts);
    this.#parts = [bytes];
    const kind = frameKinds[bytes[0]!];
    if (kind === undefined) throw new RangeError('not a message of the printer');
    const end = HEAD + bytes.readUInt32BE(1);
    if (bytes.length < end) return undefined;
    this.#parts = [bytes.subarray(end)];
    this.#size = bytes.length - end;
    return { kind, body: new Uint8Array(bytes.subarray(HEAD, end)) };
  }
}
