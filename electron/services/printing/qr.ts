import { encode } from 'uqr';
import { html, type Html } from './html';

const QUIET_MODULES = 4;

/**
 * A QR code as a drawing of `millimetres` on each side, with a name for who cannot see it. Error correction level M.
 * Only for what may be read by any camera: numbers and fingerprints, never a secret.
 */
export function drawQr(text: string, name: string, millimetres: number): Html {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg role="img" aria-label="${name}" style="width:${millimetres}mm;height:${millimetres}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${dots.join('')}"/></svg>`;
}
