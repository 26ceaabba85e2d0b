import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '#electron/services/keys/header';
import type { Fault } from './fault';
import { asTaken, killedAtWork, mustTell } from './log-damage';
import { copyOf } from './model';

const PAGE = 4096;
const DATABASE = join('g0001', 'vault.db');
const HEADER = join('g0001', 'vault.hdr');
const HEAD = join('g0001', 'head.ab');

const flipped = (bytes: Buffer, place: number): Buffer => {
  const worn = Buffer.from(bytes);
  worn[place]! ^= 1 << Math.floor(Math.random() * 8);
  return worn;
};

/** One bit of a page of the database, of a vault that was closed and of one that was killed: then nothing but the page itself can tell. */
export const pageFlips: Fault = {
  name: 'page-flips',
  about: 'one bit of a page of the database flipped, after a lock and after a kill',
  quick: 8,
  full: 1_000_000,
  async run({ model, tally, times }) {
    const killed = await killedAtWork(model);
    for (const { copy, taken } of [killed, { copy: copyOf(model), taken: model.folder }]) {
      const whole = readFileSync(join(taken, DATABASE));
      const pages = whole.length / PAGE;
      const step = Math.max(1, pages / (times / 2));
      for (let page = 0; page < pages; page += step) {
        asTaken(copy, taken);
        writeFileSync(join(copy.folder, DATABASE), flipped(whole, Math.floor(page) * PAGE + Math.floor(Math.random() * PAGE)));
        await mustTell(model, copy.folder, copy.ledger.acts(), tally, `page ${Math.floor(page)}`);
      }
      tally.note(`${pages} pages`);
      copy.end();
    }
  },
};

/** One bit of the header, of the head, or of the name of the live generation. */
export const headerFlips: Fault = {
  name: 'header-flips',
  about: 'one bit of the header, of the head and of CURRENT flipped; the header is read bit by bit in a full run',
  quick: 12,
  full: 1000,
  async run({ model, tally, times }) {
    const copy = copyOf(model);
    const header = readFileSync(join(model.folder, HEADER));
    for (let bit = 0; bit < header.length * 8; bit += times < 1000 ? 61 : 1) {
      const worn = Buffer.from(header);
      worn[bit >> 3]! ^= 1 << bit % 8;
      tally.tried();
      let fault: unknown;
      try {
        readHeader(worn);
      } catch (error) {
        ({ fault } = error as { fault: unknown });
      }
      tally.mustBeSeen(fault === 'damaged', `bit ${bit} of the header`);
    }
    for (let time = 0; time < times; time++) {
      const [file] = [HEADER, HEAD, 'CURRENT'].slice(time % 3);
      asTaken(copy, model.folder);
      const whole = readFileSync(join(model.folder, file!));
      writeFileSync(join(copy.folder, file!), flipped(whole, Math.floor(Math.random() * whole.length)));
      await mustTell(model, copy.folder, copy.ledger.acts(), tally, `a bit of ${file}`);
    }
    copy.end();
  },
};
