"""Opens and checks a sealed package (hoede-package/2) as docs/notice-format.md describes it, and hands out its files.

Written from that page alone, with the standard library of Python 3.9 and the command lines `openssl` and `age`.

    read_package.py --signer FINGERPRINT (--key key.pem --cert cert.pem | --identity key.txt) --out FOLDER FILE...

FILE is the sealed file, or all of its parts. FINGERPRINT is the SHA-256 of the sender's certificate as compared by
telephone. Prints what it found as JSON and exits with 0; or one line of why not, exits with 1, and hands out nothing.
"""

import argparse
import base64
import hashlib
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

TEXTS = ["LEESMIJ.txt", "README.txt", "manifest.json", "manifest.json.p7s"]
WHOLE = re.compile(r"bericht\.pdf|bericht\.json|dossier\.pdf|bijlagen/(?!0000)[0-9]{4}\.bin")
PIECE = re.compile(r"(?:bericht\.pdf|bericht\.json|dossier\.pdf|bijlagen/(?!0000)[0-9]{4}\.bin)\.[1-9][0-9]?")
HASH = re.compile(r"[0-9a-f]{64}")
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
KEYS = {
    "format", "packageId", "vaultKeyId", "counter", "prev", "caseRef", "purpose", "legalBasis", "createdAt", "expiresAt",
    "recipients", "parts", "files", "journalCheckpoint", "appVersion", "profile",
}
FILE_KEYS = {"path", "size", "sha256", "mime", "role", "parts"}
ROLES = {"message", "message-data", "attachment", "photo", "checksums"}


class Refused(Exception):
    """Why the package is not to be believed."""


def must(is_so, reason):
    if not is_so:
        raise Refused(reason)


def run(*command, text=None):
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    must(done.returncode == 0, f"{command[0]} {command[1]} failed")
    return done.stdout


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


# Layer 1


def decrypt(sealed, archive, keys):
    """Tells the form by the first bytes, opens it, and gives the hash by which the manifest names this recipient."""
    with open(sealed, "rb") as file:
        start = file.read(64)
    if start.startswith(b"age-encryption.org/v1\n"):
        must(keys.identity, "an age key is needed")
        run("age", "-d", "-i", keys.identity, "-o", archive, sealed)
        return hashlib.sha256(run("age-keygen", "-y", keys.identity).strip()).hexdigest()
    gcm = bytes.fromhex("060b2a864886f70d0109100117")  # 1.2.840.113549.1.9.16.1.23
    cbc = bytes.fromhex("06092a864886f70d010703")  # 1.2.840.113549.1.7.3
    must(start[:1] == b"\x30" and (gcm in start or cbc in start), "not a sealed package")
    must(keys.key and keys.cert, "a key and a certificate are needed")
    run("openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", sealed, "-inkey", keys.key, "-recip", keys.cert, "-out", archive)
    public = run("openssl", "x509", "-in", keys.cert, "-noout", "-pubkey")
    return hashlib.sha256(run("openssl", "pkey", "-pubin", "-outform", "DER", text=public)).hexdigest()


# Layer 2


def is_padme(length):
    exponent = length.bit_length() - 1
    zeroes = exponent - exponent.bit_length()
    return length % (1 << zeroes) == 0


def unpack(archive, folder, is_first):
    """Takes every entry out of one archive, after looking whether it has the form it should have."""
    must(is_padme(os.path.getsize(archive)), "the archive is not of a Padmé length")
    try:
        with zipfile.ZipFile(archive) as opened:
            names = [entry.filename for entry in opened.infolist()]
            must(len(set(names)) == len(names), "a name twice in the archive")
            must(names[:4] == TEXTS and names[-1] == "pad.bin", "the archive is not in order")
            must(("SHA256SUMS" in names) == is_first, "the list of check numbers is not in part 1")
            for entry in opened.infolist():
                name = entry.filename
                must(name in TEXTS + ["SHA256SUMS", "pad.bin"] or WHOLE.fullmatch(name) or PIECE.fullmatch(name), "a name that does not belong")
                must(entry.compress_type == 0 and entry.date_time == (1980, 1, 1, 0, 0, 0) and not entry.extra and not entry.flag_bits & 8, "an entry of another form")
                target = os.path.join(folder, name)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with opened.open(entry) as source, open(target, "wb") as file:
                    for piece in iter(lambda: source.read(1 << 20), b""):
                        file.write(piece)
            return [name for name in names if name not in TEXTS + ["pad.bin"]]
    except (zipfile.BadZipFile, struct.error, NotImplementedError, EOFError, ValueError) as error:
        raise Refused("not an archive") from error


# Layers 3 and 4


def read_manifest(data):
    try:
        manifest = json.loads(data.decode("utf-8"))
        again = json.dumps(manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    except ValueError as error:
        raise Refused("the manifest is not JSON") from error
    must(again == data, "the manifest is not in canonical form")
    must(isinstance(manifest, dict) and set(manifest) == KEYS, "other keys in the manifest")
    must(manifest["format"] == "hoede-package/2", "another format")
    must(MOMENT.fullmatch(manifest["createdAt"]) and MOMENT.fullmatch(manifest["expiresAt"]) and manifest["createdAt"] < manifest["expiresAt"], "moments")
    recipients = manifest["recipients"]
    must(1 <= len(recipients) <= 10 and recipients == sorted(set(recipients)) and all(HASH.fullmatch(each) for each in recipients), "recipients")
    must((manifest["counter"] == 1) == (manifest["prev"] is None), "counter")
    paths = [file["path"] for file in manifest["files"]]
    must(len(set(paths)) == len(paths) and "SHA256SUMS" in paths, "files")
    for file in manifest["files"]:
        must(set(file) == FILE_KEYS and file["role"] in ROLES and HASH.fullmatch(file["sha256"]), "a file in the manifest")
        must(WHOLE.fullmatch(file["path"]) or file["path"] == "SHA256SUMS", "a path in the manifest")
        must((file["role"] == "checksums") == (file["path"] == "SHA256SUMS"), "a role in the manifest")
        parts = file["parts"]
        must(parts and parts == list(range(parts[0], parts[0] + len(parts))) and 1 <= parts[0] and parts[-1] <= manifest["parts"], "parts in the manifest")
    return manifest


def check_signature(folder, expected):
    """Gives nothing; refuses unless the signature is good and made with the certificate that was compared."""
    at = lambda name: os.path.join(folder, name)
    run("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", at("manifest.json.p7s"), "-content", at("manifest.json"), "-noverify", "-signer", at(".signer"), "-out", at(".checked"))
    with open(at(".checked"), "rb") as checked, open(at("manifest.json"), "rb") as manifest:
        must(checked.read() == manifest.read(), "the signature is for something else")
    spoken = run("openssl", "x509", "-in", at(".signer"), "-noout", "-fingerprint", "-sha256").decode().strip().split("=")[1]
    must(spoken.replace(":", "").lower() == expected, "signed by somebody else")


def entries_of(file):
    """Name and part of each entry that holds a file."""
    if len(file["parts"]) == 1:
        return [(file["path"], file["parts"][0])]
    return [(f"{file['path']}.{place + 1}", part) for place, part in enumerate(file["parts"])]


def hand_out(folder, manifest, out):
    """Joins and checks every file in a new folder; only when all are right does it get its name."""
    for file in manifest["files"]:
        target = os.path.join(out, file["path"])
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as whole:
            for name, _part in entries_of(file):
                with open(os.path.join(folder, name), "rb") as piece:
                    for data in iter(lambda: piece.read(1 << 20), b""):
                        whole.write(data)
        must(os.path.getsize(target) == file["size"] and sha256_of(target) == file["sha256"], "a file is not what was signed")
    listed = "".join(f"{file['sha256']} *{file['path']}\n" for file in manifest["files"] if file["path"] != "SHA256SUMS")
    with open(os.path.join(out, "SHA256SUMS"), "rb") as sums:
        must(sums.read() == listed.encode(), "the list of check numbers differs")


def check_message(out, manifest):
    """What the message says of its attachments is what is there, and nothing is there of which it says nothing."""
    path = os.path.join(out, "bericht.json")
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as file:
        message = json.load(file)
    if not isinstance(message, dict) or message.get("schema") != "hoede/notice/3":
        return
    there = [(file["path"], file["size"], file["sha256"], file["mime"]) for file in manifest["files"] if file["role"] == "attachment"]
    told = [(one["path"], one["size"], one["sha256"], one["mime"]) for one in message["attachments"]]
    must(told == there, "the message tells of other attachments than there are")


def receipt_code(manifest, data):
    text = "receipt" + manifest["packageId"] + hashlib.sha256(data).hexdigest()
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode()[:10]


def read(keys, work):
    held, first, me = {}, None, None
    folders = []
    for place, sealed in enumerate(keys.files):
        folder, archive = os.path.join(work, f"part-{place + 1}"), os.path.join(work, "archive")
        os.mkdir(folder)
        me = decrypt(sealed, archive, keys)
        names = unpack(archive, folder, place == 0)
        os.remove(archive)
        common = [open(os.path.join(folder, name), "rb").read() for name in TEXTS]
        first = first or common
        must(common == first, "the parts do not belong together")
        held.update({(name, place + 1): None for name in names})
        folders.append(folder)

    check_signature(folders[0], keys.signer.replace(":", "").lower())
    manifest = read_manifest(first[2])
    must(me in manifest["recipients"], "this package is not meant for this key")
    must(len(keys.files) == manifest["parts"], "a part is missing")
    must(sorted(held) == sorted(entry for file in manifest["files"] for entry in entries_of(file)), "the archives hold other files than the manifest says")
    for (name, part) in held:
        target = os.path.join(work, "all", name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.rename(os.path.join(folders[part - 1], name), target)
    out = os.path.join(work, "out")
    hand_out(os.path.join(work, "all"), manifest, out)
    check_message(out, manifest)
    code = receipt_code(manifest, first[2])
    must(f"{code[:5]}-{code[5:]}".encode() in first[0], "the receipt code in LEESMIJ.txt differs")
    os.rename(out, keys.out)
    return {"packageId": manifest["packageId"], "receiptCode": code, "manifestSha256": hashlib.sha256(first[2]).hexdigest(), "files": [file["path"] for file in manifest["files"]]}


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--signer", required=True)
    asked.add_argument("--key")
    asked.add_argument("--cert")
    asked.add_argument("--identity")
    asked.add_argument("--out", required=True)
    asked.add_argument("files", nargs="+")
    keys = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(keys.out))) as work:
        try:
            print(json.dumps(read(keys, work)))
        except (Refused, KeyError, TypeError, OSError) as error:
            print(f"refused: {error}", file=sys.stderr)
            sys.exit(1)


main()
