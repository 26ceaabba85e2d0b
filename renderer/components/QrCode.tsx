import { encode } from 'uqr';

/**
 * A QR code as a drawing, with a name for who cannot see it. Error correction level M, with its quiet edge. Only for what
 * any camera may read: numbers and fingerprints, never a secret.
 */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges"><path className="paper" d={`M0 0h${size}v${size}h-${size}z`} /><path className="ink" d={dots} /></svg>;
}
