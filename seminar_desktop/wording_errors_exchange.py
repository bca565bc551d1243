"""Sentences for what goes wrong between desks: invitations, trust, places of exchange, clocks. Part of `ERRORS`."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP

EXCHANGE = {
    "invitation_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "This is no invitation of Seminar Desktop, or a part of it is missing. Copy or scan all of it, or open "
        "its file.",
    ),
    "invitation_expired": QT_TRANSLATE_NOOP(
        "Errors", "This invitation has ended. Ask the first desk for a new one, and check the date of this machine."
    ),
    "root_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Only the first desk of the seminar can invite. Ask there, or enter its recovery code here."
    ),
    "recovery_code_wrong": QT_TRANSLATE_NOOP(
        "Errors", "This is not the recovery code of this seminar. Compare it with the sheet it was printed on."
    ),
    "other_seminar": QT_TRANSLATE_NOOP(
        "Errors", "This invitation is for another seminar. Join it as a new seminar instead."
    ),
    "desk_unknown": QT_TRANSLATE_NOOP(
        "Errors", "Nothing of this desk waits here. Exchange first, then look at the list of desks."
    ),
    "key_other": QT_TRANSLATE_NOOP(
        "Errors",
        "This is another laptop than the one you compared. Compare all sixteen letters and digits again; if they "
        "differ, do not let it in.",
    ),
    "invitation_unknown": QT_TRANSLATE_NOOP(
        "Errors", "No such invitation is known here. Exchange first, then look at the list of invitations."
    ),
    "own_desk": QT_TRANSLATE_NOOP(
        "Errors", "A desk cannot call itself lost. Do this on another desk of the seminar."
    ),
    "no_place": QT_TRANSLATE_NOOP(
        "Errors", "No place of exchange is known yet. Choose a folder, a stick or an address first."
    ),
    "place_in_cloud": QT_TRANSLATE_NOOP(
        "Errors",
        "{product} copies this folder while the seminar is being written, and that damages it. Keep it in {folder}; "
        "desks exchange through {product} without this danger.",
    ),
    "place_on_network": QT_TRANSLATE_NOOP(
        "Errors",
        "This folder lies on a network drive, where a seminar can be damaged. Keep it in {folder}; desks exchange "
        "through the network drive without this danger.",
    ),
    "clock_desk_unknown": QT_TRANSLATE_NOOP(
        "Errors", "No desk “{desk}” is known here. Exchange with it first, or choose one of the list."
    ),
    "clock_entries_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The first entry must be 1 or more, and not behind the last one. Correct the numbers."
    ),
    "clock_shift_wrong": QT_TRANSLATE_NOOP(
        "Errors", "Say by how much the times are to be moved, for example +47min or -1h30min."
    ),
    "place_unreachable": QT_TRANSLATE_NOOP(
        "Errors",
        "The place of exchange cannot be reached. Check network, stick or folder; entries wait here and go "
        "by themselves when it is back.",
    ),
    "place_refused": QT_TRANSLATE_NOOP(
        "Errors", "The place of exchange does not let this desk in. Check the user and the password of its address."
    ),
    "place_full": QT_TRANSLATE_NOOP(
        "Errors",
        "The place of exchange is full. Free some space there; until then the entries stay on this "
        "machine.",
    ),
    "place_read_only": QT_TRANSLATE_NOOP(
        "Errors",
        "This desk may read the place of exchange, but not write there. Unlock the stick, or ask for the "
        "right to write.",
    ),
    "place_has_link": QT_TRANSLATE_NOOP(
        "Errors",
        "A folder of this seminar at the place of exchange is a link that leads elsewhere, so nothing was written "
        "there. Remove the link, or choose another place; entries stay on this machine.",
    ),
    "place_not_there": QT_TRANSLATE_NOOP(
        "Errors",
        "This place is empty, though this laptop has written there before: is the stick or drive connected? "
        "Connect it and try again, or begin anew there if it was emptied on purpose.",
    ),
    "place_not_kept": QT_TRANSLATE_NOOP(
        "Errors",
        "What was written to the place of exchange could not be read back unchanged. Try again, or use another "
        "place; entries stay on this machine.",
    ),
    "hub_unfit": QT_TRANSLATE_NOOP(
        "Errors",
        "The tables of this seminar on the server are not as this program makes them. Ask whoever keeps the "
        "server what was changed there; entries stay on this machine.",
    ),
    "hub_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this program has changed the tables on the server. Update the program on this machine.",
    ),
    "hub_encoding": QT_TRANSLATE_NOOP(
        "Errors", "The database on the server cannot hold every letter. Ask for one with the encoding UTF8."
    ),
    "extra_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "This needs the optional part “{extra}” of the program. Ask whoever installed it to add it.",
    ),
    "host_key_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "{host} shows the key {fingerprint}. Compare it with what its owner says, and accept it only if it "
        "is the same.",
    ),
    "host_key_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "{host} shows another key than before: {fingerprint}. Do not go on before its owner has confirmed "
        "the change.",
    ),
    "address_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "This is no place that can be reached from here. Choose a folder, or write an address that begins "
        "with webdavs, sftp, s3, smb or postgresql.",
    ),
    "address_malformed": QT_TRANSLATE_NOOP(
        "Errors",
        "This address cannot be read. Paste it again; in user and password write % as %25, @ as %40, # as "
        "%23 and / as %2F.",
    ),
    "address_incomplete": QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this address is missing. Write the server, and after it the folder, the share or the "
        "database.",
    ),
    "address_relative": QT_TRANSLATE_NOOP(
        "Errors", "Write the whole path of the folder, from its drive or from / on, or choose the folder."
    ),
    "address_option": QT_TRANSLATE_NOOP("Errors", "This kind of address knows no “{name}”. Take it away."),
}
