// Every bundle of Hoede by name: dist/<name> is made from `entries`, and made again when `sources` change.
import * as drive from './drive.mjs';
import * as main from './main.mjs';
import * as parse from './parse.mjs';
import * as preload from './preload.mjs';
import * as renderer from './renderer.mjs';
import * as vault from './vault.mjs';

export const targets = { main, vault, parse, preload, renderer, drive };

/** What the window needs; `drive` is a tool of its own. */
export const appTargets = ['main', 'vault', 'parse', 'preload', 'renderer'];
