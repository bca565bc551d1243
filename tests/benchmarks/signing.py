"""A thousand certificates as signed PDF files: milliseconds a file, in this process and in several, apart from drawing.

The limit of a signature is the private key's own work; the rest is pyHanko's reading and writing of the file.
`python -m tests.benchmarks.signing`
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from seminar_desktop import certificate_words
from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.domain.statement import Statement
from seminar_desktop.services import certificate_documents, certificate_settings, templates
from seminar_desktop.signing import pades
from seminar_desktop.signing.batch import batch, sign_file
from seminar_desktop.signing.pades import DocumentSigner, made_signer, new_secret
from seminar_desktop.signing.statement_key import new_seed, public_key, sign, verify
from tests.store.desks import new_desk

from .rows import Row, table

FILES = 1000
NOW = datetime(2024, 7, 11, 18, tzinfo=UTC)


def drawn(folder: Path, count: int) -> list[Path]:
    """So many certificates, one a file."""
    desk = new_desk(folder)
    try:
        known = certificate_settings.settings(desk)
        assets = templates.assets(desk)
        template = templates.template(desk, known.template, templates.Purpose.CERTIFICATE)
        filling = certificate_documents.sample(
            desk, CertificateKind.APPROVAL, "María Fernanda de los Santos", ("es",), certificate_words.words
        )
        files = [folder / f"{number}.pdf" for number in range(count)]
        for file in files:
            certificate_documents.write(template, [filling], assets, known, file)
        return files
    finally:
        desk.close()


def seconds(files: list[Path], signer: DocumentSigner, processes: int) -> float:
    """To sign them all; processes are started within that time."""
    start = perf_counter()
    with batch(signer, len(files), processes) as signing:
        for file in files:
            signing.add(file, NOW)
        while signing.finish_one():
            pass
    return perf_counter() - start


def in_threads(files: list[Path], signer: DocumentSigner, threads: int) -> float:
    start = perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda file: sign_file(file, signer, NOW), files))
    return perf_counter() - start


def key_ms(signer: DocumentSigner) -> float:
    """Milliseconds of the private key alone."""
    key = load_der_private_key(signer.key, None)
    start = perf_counter()
    for _ in range(200):
        if isinstance(key, ec.EllipticCurvePrivateKey):
            key.sign(b"x", ec.ECDSA(hashes.SHA256()))
    return (perf_counter() - start) / 200 * 1e3


def statements() -> list[Row]:
    """Signing and verifying what a QR code holds."""
    seed, said = new_seed(), Statement("Ana Pérez", "Seminario", "approval", 16, 30, "2022-09-13", "SS22-K7-0001", 1)
    keys = [public_key(seed)]
    text, start = sign(seed, said), perf_counter()
    for _ in range(500):
        sign(seed, said)
    middle = perf_counter()
    for _ in range(500):
        assert verify(text, keys)
    return [
        Row("statement, sign", f"{(middle - start) * 2:.3f} ms", "", ""),
        Row("statement, verify", f"{(perf_counter() - middle) * 2:.3f} ms", "", ""),
    ]


def measure() -> list[Row]:
    cores = os.cpu_count() or 1
    rows = statements()
    signer = made_signer(new_secret("Seminario", NOW))
    with TemporaryDirectory() as name:
        start = perf_counter()
        files = drawn(Path(name), FILES)
        drawing = perf_counter() - start
        rows.append(
            Row(f"{FILES} certificates, drawing a file each", f"{drawing:.1f} s", "", f"{drawing:.1f} ms a file")
        )
        plain = {file: file.read_bytes() for file in files}

        def again() -> None:
            for file, data in plain.items():
                file.write_bytes(data)

        pades.sign(plain[files[0]], signer, NOW)
        alone = seconds(files, signer, 0)
        rows.append(
            Row(
                f"{FILES} signatures (ECDSA P-256), this process",
                f"{alone:.1f} s",
                f"{key_ms(signer):.2f} ms the key alone",
                f"{alone / FILES * 1e3:.1f} ms a file",
            )
        )
        for label, measured in (
            (f"{cores} threads", lambda: in_threads(files, signer, cores)),
            (f"{cores} processes", lambda: seconds(files, signer, cores)),
        ):
            again()
            taken = measured()
            rows.append(
                Row(f"… in {label}", f"{taken:.1f} s", f"{alone / cores:.1f} s", f"{alone / taken:.2f} x as fast")
            )
        again()
        from seminar_desktop.signing.pdf_signatures import signatures

        sign_file(files[0], signer, NOW)
        data, start = files[0].read_bytes(), perf_counter()
        for _ in range(50):
            assert signatures(data, [])
        rows.append(Row("verifying a file's signature", f"{(perf_counter() - start) * 20:.1f} ms", "", ""))
        rows.append(
            Row(
                "a signature adds",
                f"{(len(data) - len(plain[files[0]])) / 1e3:.1f} kB",
                "",
                f"to {len(plain[files[0]]) / 1e3:.1f} kB",
            )
        )
    return rows


if __name__ == "__main__":
    print(table(measure()))
