import { PDFName, PDFNumber, PDFOperator, PDFOperatorNames, type PDFEmbeddedPage, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

const operator = (name: PDFOperatorNames, ...args: (PDFName | PDFNumber)[]) => PDFOperator.of(name, args);

const isolated = (page: PDFPage, ...operators: readonly PDFOperator[]): PDFRef => {
  const { context } = page.doc;
  return context.register(context.contentStream([...operators]));
};

// Marked as an artifact: it is there for the eye and is not part of what is read aloud (ISO 32000-1, 14.8.2.2).
function drawing(page: PDFPage, sheet: PDFEmbeddedPage, matrix: readonly number[]): PDFRef {
  const name = page.node.newXObject('Sheet', sheet.ref);
  return isolated(page,
    operator(PDFOperatorNames.BeginMarkedContent, PDFName.of('Artifact')),
    operator(PDFOperatorNames.PushGraphicsState),
    ...(matrix.length === 0 ? [] : [operator(PDFOperatorNames.ConcatTransformationMatrix, ...matrix.map((number) => PDFNumber.of(number)))]),
    operator(PDFOperatorNames.DrawObject, name),
    operator(PDFOperatorNames.PopGraphicsState),
    operator(PDFOperatorNames.EndMarkedContent),
  );
}

/** Draws a sheet under what stands on a page, in its own size. */
export function layUnder(page: PDFPage, sheet: PDFEmbeddedPage): void {
  page.node.wrapContentStreams(drawing(page, sheet, []), isolated(page));
}

/** Draws a sheet over what stands on a page: scaled, with its lower left corner at a place in points. */
export function layOver(page: PDFPage, sheet: PDFEmbeddedPage, { scale, x, y }: { readonly scale: number; readonly x: number; readonly y: number }): void {
  const drawn = drawing(page, sheet, [scale, 0, 0, scale, x, y]);
  // What the page drew before must not move what is laid on it.
  page.node.wrapContentStreams(isolated(page, operator(PDFOperatorNames.PushGraphicsState)), isolated(page, operator(PDFOperatorNames.PopGraphicsState)));
  page.node.addContentStream(drawn);
}
