/** Passes content on and fails with RangeError when it is not exactly `size` bytes. */
export async function* ofSize(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of content) {
    seen += chunk.length;
    if (seen > size) throw new RangeError('more content than was told');
    yield chunk;
  }
  if (seen !== size) throw new RangeError('less content than was told');
}
