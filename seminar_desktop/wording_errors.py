"""A sentence for every known error: what is wrong, and the next step."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table
from .wording_errors_exchange import EXCHANGE
from .wording_errors_seating import SEATING

ERRORS = Table(
    "Errors",
    {
        # files that are read
        "file_missing": QT_TRANSLATE_NOOP("Errors", "The file “{path}” is not there any more. Choose it again."),
        "file_unreadable": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” cannot be read. Close it in other programs, or copy it to this machine, and try again."
        ),
        "file_empty": QT_TRANSLATE_NOOP("Errors", "“{path}” has no rows. Export it again, with its heading row."),
        "file_too_large": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is too large for a list of people or an agenda. Check that it is the right file."
        ),
        "file_not_a_table": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is not a table that can be read. Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).",
        ),
        "workbook_suspicious": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” unpacks to far more than a list needs and was not opened. Save it again from Excel, or as CSV.",
        ),
        "roster_no_name_column": QT_TRANSLATE_NOOP(
            "Errors",
            "No column with names was found. Give the names a heading such as “Name” or “Surname”.",
        ),
        "answer_unknown": QT_TRANSLATE_NOOP(
            "Errors", "That answer does not belong to any question about this file. Read the file again."
        ),
        "answer_invalid": QT_TRANSLATE_NOOP(
            "Errors", "“{value}” does not answer the question. Write a date as 2022-09-13 and a time as 14:30."
        ),
        "cancelled": QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed."),
        # seminar files
        "database_missing": QT_TRANSLATE_NOOP(
            "Errors", "The seminar “{file}” was not found. Choose another, or make a new one."
        ),
        "database_exists": QT_TRANSLATE_NOOP(
            "Errors", "There is already a seminar “{file}”. Open it, or choose another name."
        ),
        "seminar_exists": QT_TRANSLATE_NOOP(
            "Errors", "There is already a seminar of this name. Open it, or choose another name."
        ),
        "not_a_seminar": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” is not a seminar file. Choose a file that ends in .seminar."
        ),
        "database_newer": QT_TRANSLATE_NOOP(
            "Errors",
            "“{file}” was made by a newer version of this program. Update the program on this machine, then "
            "open it again.",
        ),
        "database_damaged": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” is damaged. Do not write to it: copy it away, then restore the latest backup."
        ),
        "database_busy": QT_TRANSLATE_NOOP(
            "Errors",
            "Another program is using the seminar file. Nothing was saved: close the other window and try again.",
        ),
        "database_read_only": QT_TRANSLATE_NOOP(
            "Errors",
            "The seminar file cannot be written. Nothing was saved: check that the disk or the file is not locked.",
        ),
        "database_unreachable": QT_TRANSLATE_NOOP(
            "Errors", "The seminar file cannot be opened. Check that its folder is there and may be written to."
        ),
        "disk_error": QT_TRANSLATE_NOOP(
            "Errors", "The disk reported a fault. Nothing was saved: copy the seminar to another disk and go on there."
        ),
        "disk_nearly_full": QT_TRANSLATE_NOOP(
            "Errors",
            "Only {free} MB are free on this disk, and scans need them. Nothing was read: delete or move other files, "
            "then read the file again.",
        ),
        "backup_no_room": QT_TRANSLATE_NOOP(
            "Errors",
            "No backup was made: only {free} MB are free there. Free some space, or choose another folder for the "
            "second copy.",
        ),
        "backup_not_written": QT_TRANSLATE_NOOP(
            "Errors",
            "No backup was made: its folder cannot be written to. Plug the drive in, or choose another folder.",
        ),
        "backup_damaged": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” is not a sound backup of a seminar. Nothing was changed: choose an earlier one."
        ),
        "nothing_to_restore": QT_TRANSLATE_NOOP(
            "Errors",
            "No backup of “{file}” was found on this machine, so nothing was changed. Choose a backup on another disk, "
            "or join the seminar again with an invitation of another desk.",
        ),
        "recovery_no_room": QT_TRANSLATE_NOOP(
            "Errors",
            "“{file}” could not be made again: the disk is full or cannot be written. The damaged file is as it was. "
            "Free some space, then open it again.",
        ),
        "second_copy_unreachable": QT_TRANSLATE_NOOP(
            "Errors",
            "The second copy cannot be written to {folder}. Scans are safe in the seminar: plug the drive in, or "
            "choose another folder.",
        ),
        "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was saved: free some space and try again."),
        "key_missing": QT_TRANSLATE_NOOP(
            "Errors", "The key that makes the badge codes is missing from “{file}”. Restore the latest backup."
        ),
        "entry_forged": QT_TRANSLATE_NOOP(
            "Errors",
            "Entries of another desk do not fit their seal and were not taken over. Ask that desk to send them again.",
        ),
        "sqlite_too_old": QT_TRANSLATE_NOOP(
            "Errors", "The database library {version} is too old to be safe. Install the program again."
        ),
        # what an operator asks for
        "person_unknown": QT_TRANSLATE_NOOP(
            "Errors", "This person is not on the list of this desk. Search by surname, or add the person."
        ),
        "merge_with_itself": QT_TRANSLATE_NOOP(
            "Errors", "These two are the same person already. Choose two different people of the list."
        ),
        "not_merged": QT_TRANSLATE_NOOP(
            "Errors", "This person was not merged with anybody, or that was taken back already. The list was refreshed."
        ),
        "entry_unknown": QT_TRANSLATE_NOOP("Errors", "There is no such entry to take back. The list was refreshed."),
        "already_voided": QT_TRANSLATE_NOOP("Errors", "This entry has already been taken back."),
        "conflict_unknown": QT_TRANSLATE_NOOP(
            "Errors", "There is no such conflict any more. Somebody has settled it, or new entries arrived: look again."
        ),
        "conflict_choice": QT_TRANSLATE_NOOP(
            "Errors", "This conflict cannot be settled that way. Choose one of the ways that it offers."
        ),
        "conflict_moved_on": QT_TRANSLATE_NOOP(
            "Errors", "Somebody has changed this since. It is not undone; change it again where it stands now."
        ),
        "already_substituted": QT_TRANSLATE_NOOP(
            "Errors", "Somebody already came instead of this person. Look up the substitute."
        ),
        "reason_missing": QT_TRANSLATE_NOOP("Errors", "Write a few words on why; the others will read them."),
        "name_missing": QT_TRANSLATE_NOOP("Errors", "Write a name."),
        "slot_unknown": QT_TRANSLATE_NOOP("Errors", "This agenda item no longer exists. Choose the station again."),
        "quota_invalid": QT_TRANSLATE_NOOP("Errors", "Write whole numbers from 1 for the places of a delegation."),
        "zone_unknown": QT_TRANSLATE_NOOP(
            "Errors", "“{zone}” is not a time zone. Choose one such as America/El_Salvador."
        ),
        # printing
        "printer_missing": QT_TRANSLATE_NOOP(
            "Errors", "The printer is not connected. Check cable and power, or choose another printer in the settings."
        ),
        "printer_failed": QT_TRANSLATE_NOOP(
            "Errors",
            "The printer did not take the job. Check paper and display, then print again; the badge code stays "
            "the same.",
        ),
        "printer_unreachable": QT_TRANSLATE_NOOP(
            "Errors", "The printer does not answer. Check cable, power and network, then print again from where it was."
        ),
        "print_interrupted": QT_TRANSLATE_NOOP(
            "Errors", "Printing was interrupted. See what came out, then print again from there."
        ),
        "print_incomplete": QT_TRANSLATE_NOOP(
            "Errors", "Some of it has not been printed yet. Print the rest, or remove the job."
        ),
        "print_left_over": QT_TRANSLATE_NOOP(
            "Errors", "It waits since the program was closed. Print the rest, or remove the job."
        ),
        "print_pages_lost": QT_TRANSLATE_NOOP(
            "Errors", "The pages of this job are gone. Remove it, and print from the page where it was made."
        ),
        "spool_unwritable": QT_TRANSLATE_NOOP(
            "Errors", "The folder of the print queue cannot be written. Free it, or save as PDF instead."
        ),
        "paper_name_missing": QT_TRANSLATE_NOOP("Errors", "Give the paper a name, as it stands on its packet."),
        "spare_count": QT_TRANSLATE_NOOP("Errors", "Print between 1 and {most} spare badges at a time."),
        "badge_not_genuine": QT_TRANSLATE_NOOP(
            "Errors", "This is not a badge of this seminar, so it cannot be given to anybody. Scan a spare badge."
        ),
        "badge_taken": QT_TRANSLATE_NOOP(
            "Errors", "This badge belongs to {name} already. Take another spare badge and scan it."
        ),
        "no_round_tables": QT_TRANSLATE_NOOP(
            "Errors", "The agenda has no round tables. Mark parallel items as round tables on the page “Agenda”."
        ),
        "no_agenda_days": QT_TRANSLATE_NOOP(
            "Errors", "The agenda has no items with a day and a time. Complete it on the page “Agenda”."
        ),
        "nobody_seated": QT_TRANSLATE_NOOP(
            "Errors", "Nobody has been assigned to a table yet. Assign the tables first, then print who sits where."
        ),
        "stock_unknown": QT_TRANSLATE_NOOP("Errors", "The badge paper is not known. Choose one in the settings."),
        "stock_does_not_fit": QT_TRANSLATE_NOOP(
            "Errors",
            "The badges would run over the edge of the page by {over} mm. Check the paper and the calibration.",
        ),
        "stock_page_unknown": QT_TRANSLATE_NOOP(
            "Errors", "The page size “{page}” is not known. Use A4, Letter, card or roll."
        ),
        "stock_too_small": QT_TRANSLATE_NOOP(
            "Errors", "This paper is too small for a badge: each side needs {least} mm."
        ),
        "stock_cells_overlap": QT_TRANSLATE_NOOP(
            "Errors", "The badges on this paper would overlap. Check its measures."
        ),
        "database_closed": QT_TRANSLATE_NOOP("Errors", "The seminar was closed meanwhile. Open it again."),
        "nothing_to_print": QT_TRANSLATE_NOOP(
            "Errors",
            "Nobody was chosen. Choose at least one person, then print.",
        ),
        "substituted_has_no_badge": QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody came instead of {name}. Print the badge of the substitute.",
        ),
        "agenda_incomplete": QT_TRANSLATE_NOOP(
            "Errors",
            "A date or a time in the agenda is missing. Answer the marked questions first.",
        ),
        "agenda_no_columns": QT_TRANSLATE_NOOP(
            "Errors",
            "No column with times or titles was found. Give the columns headings such as “Time” and "
            "“Activity”.",
        ),
        "agenda_questions": QT_TRANSLATE_NOOP(
            "Errors",
            "The agenda leaves questions open that only you can answer. Answer the ones marked “!” "
            "with --answer.",
        ),
        "decision_unknown": QT_TRANSLATE_NOOP(
            "Errors",
            "Row {line} is not doubtful any more. Read the file again.",
        ),
        "decision_invalid": QT_TRANSLATE_NOOP(
            "Errors",
            "That answer does not fit row {line}. Choose one of the people that are shown.",
        ),
        "decision_twice": QT_TRANSLATE_NOOP(
            "Errors",
            "Two rows were said to be the same person. Decide one of them otherwise.",
        ),
        "import_cancelled": QT_TRANSLATE_NOOP(
            "Errors",
            "Stopped. What was read so far is saved; read the same file again to complete it.",
        ),
        "export_name": QT_TRANSLATE_NOOP("Errors", "“{path}” must end in .csv or .xlsx. Choose such a name."),
        "file_unwritable": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” cannot be written. Close it in other programs, or choose another folder.",
        ),
        "not_a_pdf_name": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” does not end in .pdf, and nothing was written to it. Choose a name that does."
        ),
        "person_ambiguous": QT_TRANSLATE_NOOP(
            "Errors", "Several people have the address {email}. Name the one by the id: {ids}."
        ),
        "measure_implausible": QT_TRANSLATE_NOOP(
            "Errors",
            "That measure cannot be right. Measure again, in millimetres.",
        ),
        "no_such_cell": QT_TRANSLATE_NOOP("Errors", "The sheet has {cells} places; there is no place {number}."),
        "qr_too_small": QT_TRANSLATE_NOOP("Errors", "The code would be too small to be read. Choose a larger paper."),
        # reports of meetings and courses, attendance
        "report_kind_unknown": QT_TRANSLATE_NOOP(
            "Errors",
            "It is not clear what “{path}” is. Choose the kind of file, or export it again from Zoom, Teams or Moodle.",
        ),
        "report_not_understood": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” could not be read as such a report. Say what its columns mean, or export it again."
        ),
        "report_no_rows": QT_TRANSLATE_NOOP("Errors", "The report “{path}” names nobody. Export it again."),
        "report_day_first": QT_TRANSLATE_NOOP(
            "Errors", "It is not clear whether 09/12 in “{path}” is 9 December or 12 September. Say which comes first."
        ),
        "report_no_person_column": QT_TRANSLATE_NOOP(
            "Errors", "No column of “{path}” says who the rows are. Say which column holds the name or the e-mail."
        ),
        "report_no_slot": QT_TRANSLATE_NOOP(
            "Errors", "Say which item of the agenda “{path}” belongs to."
        ),
        "report_is_agenda": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is an agenda. Read it on the page “Agenda”, or make a new seminar with it."
        ),
        "rule_invalid": QT_TRANSLATE_NOOP("Errors", "“{value}” cannot be the value of “{name}”. Choose another one."),
        "report_unknown": QT_TRANSLATE_NOOP("Errors", "This file was not read here. Look at the list again."),
        "identity_unknown": QT_TRANSLATE_NOOP("Errors", "This row is no longer there. Look at the list again."),
        "mark_unknown": QT_TRANSLATE_NOOP("Errors", "“{mark}” is no mark. Use one of the letters shown above."),
        "setting_unknown": QT_TRANSLATE_NOOP("Errors", "There is no setting “{name}”."),
        "waiver_needs_operator": QT_TRANSLATE_NOOP(
            "Errors", "A waiver bears the name of who grants it. Sign in first (menu Desk, Change the operator…)."
        ),
        "sheet_unknown": QT_TRANSLATE_NOOP(
            "Errors", "No list with the code “{sheet}” was printed on the desks known here. Check the code at its top."
        ),
        # templates and certificates
        "template_invalid": QT_TRANSLATE_NOOP(
            "Errors",
            "This is no template that can be used (see “{where}”). Choose another file, or a shipped template.",
        ),
        "template_newer": QT_TRANSLATE_NOOP(
            "Errors", "This template was made by a newer version of this program. Update the program on this machine."
        ),
        "picture_unreadable": QT_TRANSLATE_NOOP(
            "Errors", "This is no picture that can be read. Choose a PNG or JPEG file of at most 40 megapixels."
        ),
        "statement_too_long": QT_TRANSLATE_NOOP(
            "Errors", "What is to be signed is too long for a QR code. Shorten the name or the title of the seminar."
        ),
        "certificate_too_long": QT_TRANSLATE_NOOP(
            "Errors",
            "The certificate of {name} says too much for a QR code. Shorten the name or the seminar's short title.",
        ),
        "serial_disputed": QT_TRANSLATE_NOOP(
            "Errors", "Certificate {serial} cannot be issued again. Revoke it, and issue a new one to the person."
        ),
        # verifying and signing
        "verify_source": QT_TRANSLATE_NOOP(
            "Errors", "Say what to verify with: --seminar SEMINAR, or --page with the published verify.html."
        ),
        "document_too_large": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” has more than {most} megabytes. Verify one certificate at a time."
        ),
        "document_too_long": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” has more than {most} pages. Split it, and verify the parts."
        ),
        "document_unreadable": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is no PDF file or picture that can be read. Scan or photograph the certificate again."
        ),
        "page_invalid": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is no page to verify with. Choose the verify.html that the organisers published."
        ),
        "pkcs12_password": QT_TRANSLATE_NOOP(
            "Errors", "The password does not open this file. Try again, or check that it is the .p12 or .pfx file."
        ),
        "pkcs12_no_key": QT_TRANSLATE_NOOP(
            "Errors", "This file has no private key that can sign PDF files (RSA or ECDSA). Ask for one with the key."
        ),
        "pkcs12_expired": QT_TRANSLATE_NOOP(
            "Errors", "The certificate of {name} expired on {day}. Ask the organisation for the new one."
        ),
        "pkcs12_not_yet": QT_TRANSLATE_NOOP(
            "Errors", "The certificate of {name} is valid from {day} only. Check the clock of this machine, or wait."
        ),
        "hours_invalid": QT_TRANSLATE_NOOP(
            "Errors", "“{value}” is no number of hours. Write it in digits, such as 12 or 9.5."
        ),
        "too_many_signatories": QT_TRANSLATE_NOOP(
            "Errors", "At most {most} people can sign a certificate. Remove one."
        ),
        "release_needs_operator": QT_TRANSLATE_NOOP(
            "Errors", "A release bears the name of who gives it. Sign in first (menu Desk, Change the operator…)."
        ),
        "certificates_not_released": QT_TRANSLATE_NOOP(
            "Errors",
            "Certificates of this kind are not released yet. The coordinator releases them on the page “Certificates”.",
        ),
        "certificate_not_earned": QT_TRANSLATE_NOOP(
            "Errors",
            "{name} has not met what this certificate asks for. See “Requirements” for what is missing, or waive it.",
        ),
        "certificate_revoked": QT_TRANSLATE_NOOP(
            "Errors", "Certificate {serial} was revoked. Use “Issue again…” with a reason."
        ),
        "certificates_void": QT_TRANSLATE_NOOP(
            "Errors",
            "None of these certificates is valid any more: they were revoked or replaced meanwhile. Look at the list.",
        ),
        "certificates_left_out": QT_TRANSLATE_NOOP(
            "Errors", "No certificate was printed: those that were asked for have to be put right first."
        ),
        "certificate_unknown": QT_TRANSLATE_NOOP(
            "Errors", "No certificate {serial} is known here. Check the number, or read the entries of the other desks."
        ),
        "table_name": QT_TRANSLATE_NOOP("Errors", "“{path}” must end in .csv or .xlsx. Choose such a name."),
    }
    | EXCHANGE
    | SEATING,
)
