"""Checks the journal of a youth (hoede/journal/1) as docs/journal-format.md describes it.

Written from that page alone, with the standard library of Python 3.9 and, for the signature, the command line `openssl`.

    check_journal.py FILE

Prints the number of entries and the fingerprint of the key and exits with 0; or one line of why not, and exits with 1.
"""

import base64
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HASH = re.compile(r"[0-9a-f]{64}")
SPKI = bytes.fromhex("302a300506032b6570032100")


class Refused(Exception):
    pass


def must(is_so, reason):
    if not is_so:
        raise Refused(reason)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def decoded(text, length, what):
    must(isinstance(text, str), what)
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused(what) from None
    must(len(data) == length and base64.b64encode(data).decode() == text, what)
    return data


def is_signed(key, signature, message):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("key", SPKI + key), ("signature", signature), ("message", message)):
            (Path(folder) / name).write_bytes(data)
        command = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in message -sigfile signature".split()
        return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def root_from(leaf, place, path, size):
    at, last, value = place, size - 1, leaf
    for beside in path:
        must(last != 0, "path too long")
        if at % 2 == 1 or at == last:
            value = sha(b"\x01", beside, value)
            while at % 2 == 0 and at != 0:
                at, last = at // 2, last // 2
        else:
            value = sha(b"\x01", value, beside)
        at, last = at // 2, last // 2
    must(last == 0, "path too short")
    return value


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool)


def head_of(file):
    origin, note = file["origin"], file["checkpoint"]
    must(isinstance(origin, str) and re.fullmatch(r"hoede/journal/[0-9A-F]{12}", origin), "origin")
    key = decoded(file["publicKey"], 32, "public key")
    must(isinstance(note, str), "checkpoint")
    lines = note.split("\n")
    must(len(lines) == 6 and lines[0] == origin and lines[3] == "" and lines[5] == "", "form of the checkpoint")
    must(re.fullmatch(r"[1-9][0-9]{0,14}", lines[1]), "size")
    root = decoded(lines[2], 32, "root")
    start = "\u2014 " + origin + " "
    must(lines[4].startswith(start), "name on the signature")
    signed = decoded(lines[4][len(start):], 68, "signature")
    must(sha(origin.encode(), b"\n\x01", key)[:4] == signed[:4], "number of the key")
    return key, signed[4:], "".join(line + "\n" for line in lines[:3]).encode(), int(lines[1]), root


def check(data):
    text = data.decode("utf-8")
    file = json.loads(text)
    must(isinstance(file, dict) and file.keys() == {"about", "checkpoint", "count", "entries", "format", "origin", "publicKey"}, "keys")
    must(text == json.dumps(file, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n", "not canonical")
    must(file["format"] == "hoede/journal/1", "format")
    key, signature, message, size, root = head_of(file)
    about, entries = file["about"], file["entries"]
    must(isinstance(about, list) and about and all(isinstance(one, str) for one in about) and len(set(about)) == len(about), "about")
    must(isinstance(entries, list) and entries and is_number(file["count"]) and file["count"] == len(entries), "count")
    before, seen = -1, set()
    for one in entries:
        must(isinstance(one, dict) and one.keys() == {"entry", "path", "place"}, "keys of an entry")
        entry, path, place = one["entry"], one["path"], one["place"]
        must(is_number(place) and before < place < size, "place")
        must(isinstance(entry, str) and isinstance(path, list) and all(isinstance(p, str) and HASH.fullmatch(p) for p in path), "form of an entry")
        must(root_from(sha(b"\x00", entry.encode()), place, [bytes.fromhex(p) for p in path], size) == root, "entry is not in the journal")
        said = json.loads(entry)
        must(isinstance(said, dict) and said.get("seq") == place + 1 and said.get("minorId") in about, "entry of another place or youth")
        before = place
        seen.add(said["minorId"])
    must(seen == set(about), "about nobody")
    must(is_signed(key, signature, message), "signature")
    return {"entries": len(entries), "fingerprint": sha(key).hex()}


if __name__ == "__main__":
    try:
        print(json.dumps(check(Path(sys.argv[1]).read_bytes())))
    except (Refused, ValueError, KeyError, TypeError) as reason:
        print(reason)
        sys.exit(1)
