"""Folders of cloud clients and network drives are told from others by their names and file systems."""

import pytest

from seminar_desktop.domain.safe_places import Danger, Risk, file_system_of, linux_mounts, mac_mounts, risk

CLOUD = {
    r"C:\Users\Marta\OneDrive\a.seminar": "OneDrive",
    r"C:\Users\Marta\OneDrive - Ministerio\Taller\a.seminar": "OneDrive",
    "/home/marta/Dropbox/a.seminar": "Dropbox",
    r"C:\Users\Marta\Dropbox (Personal)\a.seminar": "Dropbox",
    r"G:\Mi unidad\a.seminar": "Google Drive",
    "/Users/m/Library/CloudStorage/GoogleDrive-m@example.org/My Drive/a.seminar": "Google Drive",
    "/Users/m/Library/Mobile Documents/com~apple~CloudDocs/a.seminar": "iCloud Drive",
    r"C:\Users\Marta\iCloudDrive\a.seminar": "iCloud Drive",
    "/home/marta/Nextcloud/x/a.seminar": "Nextcloud",
}
SAFE = [
    "/home/marta/seminars/a.seminar", r"C:\Users\Marta\AppData\Local\a.seminar", "/home/marta/OneDrive.seminar",
    "/home/marta/dropboxes/a.seminar", r"\\?\C:\data\a.seminar", "/media/USB/a.seminar",
]  # fmt: skip


@pytest.mark.parametrize("path", CLOUD)
def test_cloud_folders(path: str) -> None:
    """Of the usual clients, in English and Spanish."""
    assert risk(path) == Risk(Danger.CLOUD, CLOUD[path])


@pytest.mark.parametrize("path", SAFE)
def test_other_folders(path: str) -> None:
    """The file's own name does not matter, nor do names that only sound alike."""
    assert risk(path, lambda _path: "ext4") is None


@pytest.mark.parametrize("path", [r"\\server\share\a.seminar", "//server/share/a.seminar", r"\\?\UNC\s\t\a.seminar",
                                  "/run/user/1000/gvfs/smb-share:server=s/a.seminar"])  # fmt: skip
def test_network_paths(path: str) -> None:
    """Recognised by their form."""
    assert risk(path) == Risk(Danger.NETWORK)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "smbfs", "network"])
def test_network_file_systems(kind: str) -> None:
    """Recognised by what the system says of the mount."""
    assert risk("/mnt/office/a.seminar", lambda _path: kind) == Risk(Danger.NETWORK)


def test_the_mount_that_counts() -> None:
    """The longest point that holds the path; blanks are escaped on Linux."""
    linux = linux_mounts("/dev/sda / ext4 rw 0 0\n//s/t /mnt/the\\040office cifs rw 0 0\nodd\n")
    assert file_system_of("/mnt/the office/x", linux) == "cifs"
    assert file_system_of("/mnt/the officer/x", linux) == "ext4"
    mac = mac_mounts("/dev/disk1 on / (apfs, local)\n//m@s/t on /Volumes/Our files (smbfs, nodev)\nodd")
    assert file_system_of("/Volumes/Our files/a", mac) == "smbfs"
    assert file_system_of("/Users/m/a", mac) == "apfs"
