import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPaths, EMPTY_ROOT, grown, isInTree, rootOf, treeHash } from './tree';

const leafOf = (hex: string): string => bytesToHex(sha256(hexToBytes(`00${hex}`)));

// The eight leaves with which Certificate Transparency logs are tested, and the roots of the first one to eight of them.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(leafOf);
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = (most: number) => fc.array(fc.integer().map((n) => leafOf((n >>> 0).toString(16).padStart(8, '0'))), { minLength: 1, maxLength: most });

describe('the tree of the journal', () => {
  it('has the roots of RFC 6962', () => {
    expect(treeHash([])).toBe(EMPTY_ROOT);
    expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(roots.map((_, place) => treeHash(leaves.slice(0, place + 1)))).toEqual(roots);
  });

  it('grows from its frontier as it does from the beginning', () => {
    fc.assert(fc.property(hashes(70), fc.nat(70), (all, cut) => {
      const before = grown([], 0, all.slice(0, cut));
      const after = grown(before.frontier, before.size, all.slice(before.size));
      expect(after.size).toBe(all.length);
      expect(rootOf(after.frontier)).toBe(treeHash(all));
      expect(after.frontier.length).toBe(all.length.toString(2).replaceAll('0', '').length);
    }));
  });

  it('proves every leaf, and no other leaf, place, size, path or root', () => {
    fc.assert(fc.property(hashes(40), fc.nat(39), fc.nat(400), (all, wanted, twist) => {
      const place = wanted % all.length;
      const root = treeHash(all);
      const path = auditPaths(all, [place]).get(place)!;
      expect(isInTree(all[place]!, place, path, all.length, root)).toBe(true);
      const other = leafOf('ffffffffff');
      expect(isInTree(other, place, path, all.length, root)).toBe(false);
      expect(isInTree(all[place]!, place, path, all.length, other)).toBe(false);
      expect(isInTree(all[place]!, place, [...path, other], all.length, root)).toBe(false);
      if (path.length > 0) {
        expect(isInTree(all[place]!, place, path.slice(1), all.length, root)).toBe(false);
        expect(isInTree(all[place]!, place, path.map((hash, nr) => (nr === twist % path.length ? other : hash)), all.length, root)).toBe(false);
      }
      const elsewhere = twist % all.length;
      if (all[elsewhere] !== all[place]) expect(isInTree(all[place]!, elsewhere, path, all.length, root)).toBe(false);
    }));
  });

  it('gives the paths of several leaves as it gives each', () => {
    fc.assert(fc.property(hashes(33), fc.array(fc.nat(32), { maxLength: 6 }), (all, some) => {
      const places = [...new Set(some.map((place) => place % all.length))];
      const together = auditPaths(all, places);
      for (const place of places) expect(together.get(place)).toEqual(auditPaths(all, [place]).get(place));
    }));
    expect(() => auditPaths(leaves, [8])).toThrow(RangeError);
  });
});
