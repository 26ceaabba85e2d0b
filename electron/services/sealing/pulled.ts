/** A web stream that asks for the next piece only when it is wanted: nothing piles up in memory. */
export function pulled(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const next = await pieces.next();
        if (next.done) stream.close();
        else stream.enqueue(next.value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
