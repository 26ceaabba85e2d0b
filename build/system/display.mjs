// A screen, or a virtual one.
import { isLinux } from '../places.mjs';

/** Is there no screen to open a window on? */
export const hasNoDisplay = (environment = process.env) =>
  isLinux && !environment.DISPLAY && !environment.WAYLAND_DISPLAY;

/** A virtual screen of a common laptop, so that screenshots look as the guardian sees them. */
export const onVirtualDisplay = (command) => ['xvfb-run', '-a', '-s', '-screen 0 1440x960x24', ...command];
