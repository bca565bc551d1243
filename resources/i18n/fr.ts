<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Runs a seminar on site, from one or many desks, without a network. MIT licence. Made with Qt {qt} (LGPL), SQLAlchemy, ReportLab and Noto Sans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">En personne</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the station…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the operator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Seminar Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the seminar&apos;s file on this machine only; shown nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Name corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (unchanged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Online, at any time</source>
        <translation type="unfinished">En ligne, à toute heure</translation>
    </message>
    <message>
        <source>Day not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Ask these before the seminar begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: every item has a time and somebody who leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a table with times and titles, also one copied from a printed programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is in use. Questions left open: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaReview</name>
    <message>
        <source>Reading the agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what is marked as needed, then the agenda can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda can be used. What you leave open stays on the list of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda as it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The item before lasts until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item after starts at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>{word}: marked by {operator} at {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: marked at {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells with the arrow keys or the mouse, then type a letter. Ctrl+Z takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter to see more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is kept for every item of the agenda that has a day and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everybody shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegation, organisation</source>
        <translation>Délégation, organisation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Please sign on your own line. A signature means present; the facilitator writes a letter where it is not so.</source>
        <translation>Signez sur votre ligne, s’il vous plaît. La signature vaut présence ; une lettre est notée dans les autres cas.</translation>
    </message>
    <message>
        <source>Not on the list: name and organisation in block letters</source>
        <translation>Sans inscription : nom et organisation en capitales</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Animation : {name}</translation>
    </message>
    <message>
        <source>Present on this page:</source>
        <translation>Présents sur cette page :</translation>
    </message>
    <message>
        <source>Signature of the facilitator:</source>
        <translation>Signature de la personne qui anime :</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Second copy: begins in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this machine so far. A stick or a second disk survives the loss of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} copies this folder to its servers. Backups hold names, photos and the keys of the badges. Use it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy on {folder}: cannot be reached for {seconds} s, {count} entries wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: {seconds} s behind, {count} entries of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries · {size} · {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made every 15 minutes or 500 entries, read back, and eight are kept. What this desk enters is also written to a second copy within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Badges: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen. The badge of {name} was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} was sent to {printer}, place {place} of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} was sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the badge of {name} these characters cannot be printed: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing was noted as printed: throw away what came out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, place, country or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer first, or save the badges as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} old badges will stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges saved: {count}. {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the print queue of {printer}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be printed on the badge of {name}: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Calibration page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page at 100 %, without “fit to page”, on the printer and paper you will use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: measure from the left edge of the paper to the cross. It should be {mm} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: measure from the top edge of the paper to the cross. It should be {mm} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: the square should be 100 mm wide and 100 mm high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is missing or too much in the settings of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibration page saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration page was sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is remembered for this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction: {right} mm to the right, {down} mm down, {scale} % of the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the calibration page on “{paper}”, then write what your ruler says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far off to be corrected. Was the page printed at 100 %?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge to the cross, exact: {mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge to the cross, exact: {mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the square, exact: {mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print calibration page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calibration page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of Approval</source>
        <translation>Certificat de réussite</translation>
    </message>
    <message>
        <source>Certificate of Participation</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Certificate of Appreciation</source>
        <translation>Lettre de remerciement</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>est décerné à</translation>
    </message>
    <message>
        <source>is given to</source>
        <translation>est délivrée à</translation>
    </message>
    <message>
        <source>is presented to</source>
        <translation>est adressée à</translation>
    </message>
    <message>
        <source>for the successful completion of the online courses and of all sessions of the {seminar}, held in {place}, {dates}.</source>
        <translation>pour avoir suivi avec succès les cours en ligne et toutes les séances du {seminar}, tenu à {place}, {dates}.</translation>
    </message>
    <message>
        <source>for taking part in the {seminar}, held in {place}, {dates}.</source>
        <translation>pour sa participation au {seminar}, tenu à {place}, {dates}.</translation>
    </message>
    <message>
        <source>with thanks for contributing as a speaker to the {seminar}, held in {place}, {dates}.</source>
        <translation>en remerciement de son intervention lors du {seminar}, tenu à {place}, {dates}.</translation>
    </message>
    <message>
        <source>{contact} contact hours and {online} hours online</source>
        <translation>{contact} heures en présence et {online} heures en ligne</translation>
    </message>
    <message>
        <source>{contact} contact hours</source>
        <translation>{contact} heures en présence</translation>
    </message>
    <message>
        <source>{online} hours online</source>
        <translation>{online} heures en ligne</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, le {day}</translation>
    </message>
    <message>
        <source>No. {serial} · version {version}</source>
        <translation>N° {serial} · version {version}</translation>
    </message>
    <message>
        <source>Verification code: {code}</source>
        <translation>Code de vérification : {code}</translation>
    </message>
    <message>
        <source>The QR code holds what was signed. Verify it with the page of the organisers.</source>
        <translation>Le code QR contient ce qui a été signé. Vérifiez-le avec la page des organisateurs.</translation>
    </message>
    <message>
        <source>Scan the code, or verify at {address}</source>
        <translation>Scannez le code ou vérifiez sur {address}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} and {last} {month} {year}</source>
        <translation>{first} et {last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <translation>du {first} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>CertificateActs</name>
    <message>
        <source>{kind}: the release is withdrawn. Issued certificates stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial} was issued again as version {version}. Print it, and ask for the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial} is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the verification page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the Open Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid certificate is listed. Issue some first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateFields</name>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E.g. {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished">Heures en présentiel</translation>
    </message>
    <message>
        <source>Empty: counted from the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the courses. Empty: not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serials begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the verification page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the QR code holds only what was signed. Both can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a fixed date instead of the day of issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on the certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateFigures</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateHints</name>
    <message>
        <source>The requirements are not met. See “Requirements” for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements are met, nothing was issued yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, and still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued as “{issued}”; the name is now “{now}”. Issue it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, but by now the requirements are not met. Revoke it, or waive what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateKinds</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateLanguages</name>
    <message>
        <source>Each person’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish and French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Certificate of the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P; with one chosen also Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the name as it is now: same serial, next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions: who issued it, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and print {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count}. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be printed: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because they are not ready or have to be put right: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateReasons</name>
    <message>
        <source>Issue {serial} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial stays, the version becomes {version}, and the certificate gets a new verification code. What was printed before is no longer valid: ask for it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {serial} of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} certificate is void from now on. The register and the list of revoked serials say so, with your name and the reason; the paper cannot be called back: ask for it. Later it can be issued again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateRegister</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished">Heures en présentiel</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateSettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds for certificates from now on; what was issued keeps what it stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What certificates say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen, as it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateStates</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another figure above, or change the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateValidities</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer valid and left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the certificate of {name} these characters cannot be printed: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued: {count}, not printed: print them again from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} valid ones: revoke all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} valid versions: issue it again, which replaces them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial} · v. {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released: none is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {moment}, {operator}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and signatories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where on the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed PDF files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, place, e-mail or serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the printer of the certificates first, or save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen is already being written. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates saved: {count}. {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in the print queue: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is entered, admitted and gets a badge code at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came instead of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substitute takes the place in the delegation. The badge of {name} stops admitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it should stand on badge and certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes part in person today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check-in on the panel to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this scan of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of {name} was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges are not printed at check-in: no printer is chosen for them. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the list already: {place}. If this is somebody else, save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts. The list of scans keeps it, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in of {name} was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or choose a person first, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was printed before. Why again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge that may be in somebody&apos;s hands gets a new code; the old one stops admitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came before: has badge and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation type="unfinished">Table {table}</translation>
    </message>
    <message>
        <source>Admitted at {time} at {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted at {time} at {desk} by {operator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} of {courses} online courses: tell them now. Missing: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them now: the consultation “{title}” is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether they were at “{title}”: nobody noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} of {courses} online courses: tell them now. Missing: “{title}” and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them now: the consultation “{title}” is not answered, and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether they were at “{title}”: nobody noted it, nor {more} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Something went wrong. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form you were filling in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name, a place or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Was in the room and connected at the same time. The room counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not there, but a scan or a connection says otherwise. The mark counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks marked differently. The later mark is shown; mark again to settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At two parallel items. One of them must be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned at this door long before the begin or after the end. Check the station of that desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned going out, but never coming in. Mark whether the person was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attendance list that was read says something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockActs</name>
    <message>
        <source>The times of {name} are corrected, here and at every desk that hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is taken back: the times are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockRepair</name>
    <message>
        <source>No entry of {name} has such a number: nothing would change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of {name} are moved {by} later, here and at every desk; entry {number}, for instance, from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of {name} are moved {by} earlier, here and at every desk; entry {number}, for instance, from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}, entries {first} to {last}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}, from entry {first} until its clock is set: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockRepairDialog</name>
    <message>
        <source>Repair the times of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example +47min or -1h30min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further entries too, until its clock is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the times by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is right now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: clock off by {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>{name}: the clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its clock was not compared with another one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {name} is off by {off}. Its times are shown with ≈. Set that clock, and repair the times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ahead of this machine by at least {off}. One of the two clocks is wrong: compare both with a watch, set the wrong one, and repair its times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {name} was set by {off} while the program ran. Check it against a watch: if it is right now, say so; if not, set it. The times that were wrong can be repaired here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {name} is {off} before its own last entry. Go on working: nothing is lost, and times from now on are shown with ≈. Set the clock, then say that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of {name} are corrected by {shifted}, but its clock is still off by {off}. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, entries {first} to {last}: {shifted}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until its clock is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Code of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 7K0QX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top right of every page, and in its QR symbol. Enter opens the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>No heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the column {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMeanings</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStrip</name>
    <message>
        <source>not shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made. Agenda items: {slots}. People: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges written: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {entries}. Digest: {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of every desk is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain is broken: keep this file, and restore the latest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables equal a rebuild from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tables differ from a rebuild: {tables}. The journal is the truth: open the seminar again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted at two desks on the same day, which neither could know: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {added}. Changed: {updated}. Unchanged: {same}. Doubtful: {doubtful}. Left out: {ignored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {linked}. Doubtful: {doubtful}. Unknown: {unknown}. Left out: {ignored}. New entries: {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks changed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {cost}. No seating can be better: this is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {cost}. None can cost less than {bound}; that one of {bound} exists is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation for one laptop, until {until}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is a desk of “{title}”: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {read}. Written: {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of laptops not known here yet wait: {count}. To let one in: desks SEMINAR --trust ID --fingerprint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: somebody typed here meanwhile. Read the file again to see what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictFields</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until somebody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of items to attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished">Heures en présentiel</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation type="unfinished">Heures en ligne</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictHeadings</name>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts. Desks agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictKinds</name>
    <message>
        <source>Admitted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One badge, several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One certificate number twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two certificates for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked and issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited at two desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictOptions</name>
    <message>
        <source>Keep this admission, take the other back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right, nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one, revoke the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the number; the other gets a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, and keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Type another value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictSentences</name>
    <message>
        <source>{person} was let in twice at {station}. Both desks showed green, {minutes} min apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} was let in twice at {station}. Both desks showed green within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One badge was given to {people}. Until it is settled it lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} may be the same person, in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks that were apart issued certificate {serial} again. Both are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {serial} was issued to {people}. A number belongs to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has several valid certificates of one kind ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of {person} ({kind}) was revoked at one desk. Another desk issued it without knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks that were apart wrote different things about {thing}: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One desk deleted {thing}. Another went on editing without knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was settled differently at desks that were apart. Decide once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictSides</name>
    <message>
        <source>Green: the badge was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: found by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was given the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {serial}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that they are two people; another desk merged them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictThings</name>
    <message>
        <source>the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agenda item “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a report is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an activity of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signatory “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the release of the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} at “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts. Desks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What desks write while they cannot hear each other is put side by side here, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who settled what, when and why stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last settled first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Photographs are fine</source>
        <translation>Photos acceptées</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>Pas de photos</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander avant</translation>
    </message>
</context>
<context>
    <name>ContributionFields</name>
    <message>
        <source>Round tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">N°</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionForm</name>
    <message>
        <source>What the table says. Enter saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionKinds</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionLevels</name>
    <message>
        <source>Municipal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message>
        <source>What the tables write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what a table says, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more vote (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to write on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (Excel, CSV, PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the tables wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: both texts stay, and their votes are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the statement that says the same: it will stand below the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements: {count}. Enter opens one; the most votes stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be said already. {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrected so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was confirmed is saved. You can go on. If it happens again, restart the program and send these details; they contain no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Met all requirements of the {seminar}.</source>
        <translation>A satisfait à toutes les exigences : {seminar}.</translation>
    </message>
    <message>
        <source>Took part in the {seminar}.</source>
        <translation>A participé : {seminar}.</translation>
    </message>
    <message>
        <source>Contributed as a speaker to the {seminar}.</source>
        <translation>A contribué comme intervenant : {seminar}.</translation>
    </message>
    <message>
        <source>Attend {share} % of the items that attendance is required at ({items} items).</source>
        <translation>Assister à {share} % des activités obligatoires ({items} activités).</translation>
    </message>
    <message>
        <source>Attend items of the seminar, at least {least}.</source>
        <translation>Assister à des activités du séminaire, au moins {least}.</translation>
    </message>
    <message>
        <source>Speak at or facilitate an item of the seminar.</source>
        <translation>Intervenir dans une activité du séminaire ou l’animer.</translation>
    </message>
    <message>
        <source>Pass the online courses: {courses}.</source>
        <translation>Réussir les cours en ligne : {courses}.</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Heures en présentiel</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>Heures en ligne</translation>
    </message>
</context>
<context>
    <name>Damages</name>
    <message>
        <source>It has not arrived completely yet; it is read again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed or damaged; its desk or another one writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read at the moment; it is tried again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote it: install that here too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Name, address or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter decided names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes and results under this name no longer count (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationPeople</name>
    <message>
        <source>People of the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Arrivé</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>nobody announced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {quota} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {quota} municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} experienced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody experienced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{in_person} in person · {online} online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {people} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody’s municipality is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person of {municipality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people of {municipality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more municipalities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">Délégations</translation>
    </message>
    <message>
        <source>Per country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities of each country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of each municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipalities ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegations complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipal people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All delegations are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International, without a country: {names} and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International, without a country: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignAligns</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignCases</name>
    <message>
        <source>Longest name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest institution: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignCertificates</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignEdges</name>
    <message>
        <source>Align left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre in height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFields</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Name of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
    <message>
        <source>Photo consent in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is awarded to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is awarded to”, second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFlaws</name>
    <message>
        <source>{element}: the letters shrink to {size} points, under the {floor} you allow. Make the frame larger, or allow more lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: {length} mm lie outside the paper. Move it, or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: its squares are {module} mm, scanners need {least} mm. Make it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: something lies on it, so it cannot be scanned. Move one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: the address to verify at is too long for a QR code. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: no picture is chosen, so nothing is printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: these characters cannot be printed: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFonts</name>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif, bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif, bold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignKinds</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignStands</name>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignSteps</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>“{name}” was not saved before the other seminar was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted at another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed at another desk while you worked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to “{name}” are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template of this kind. Open one from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>Trust this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the laptop of “{name}” lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That laptop must show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop shows, if they want to compare too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come by an invitation that counts here, so what it wrote waits. Go to that laptop or call whoever has it, and compare what its exchange page shows for “This desk”. If one letter differs, it is another laptop: cancel. If you trust it, what it wrote enters at once, on every desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here of it by now counts. What comes later is kept and shown, but not counted, until you say that it was found. Its badge key cannot be called back: badges stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the laptop of “{name}” found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All it has written counts again, also what it wrote while it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksBox</name>
    <message>
        <source>Invite a desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine read there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is scanned comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is scanned goes out; at the entrance they come in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The file and the desk both changed this person. Which value is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row of this file seems to be the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is known, the name is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people share this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is much like the name of somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is known, the e-mail address is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is known, but with another country or municipality.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtsView</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row and the people it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {other} is this person already. Decide one of the two rows otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the desk’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: the desk’s value stays, and the next import asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: this row is not imported, and the next import asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is added as a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s values replace the desk’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk’s values stay; empty fields are filled from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File’s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk’s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Courses {passed}/{courses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items {attended}/{asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to decide: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {items} items, {short} are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} missing, {waiver} of them only by a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend now, {missing} still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} missing, {now} can be mended now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator}, {desk}, {time}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EligibilityMessage</name>
    <message>
        <source>Any {short} of these items are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, e-mails and what is missing, each in the person’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done for a certificate, and what another rule would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about the online courses yet: all of them count as not started until a report of the learning platform is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is waived for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver of {name} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {count} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} misses is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: {share} % of the items, {courses} online courses · as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EligibilityPanel</name>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person off something, with a reason and your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, in the person’s language, ready for an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the reports: deciding may mend something at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the reports that may be theirs: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EligibilityTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who fits the filter misses anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another figure above, or change the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file “{path}” is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read. Close it in other programs, or copy it to this machine, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has no rows. Export it again, with its heading row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is too large for a list of people or an agenda. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a table that can be read. Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” unpacks to far more than a list needs and was not opened. Save it again from Excel, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with names was found. Give the names a heading such as “Name” or “Surname”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer does not belong to any question about this file. Read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not answer the question. Write a date as 2022-09-13 and a time as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar “{file}” was not found. Choose another, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a seminar “{file}”. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a seminar of this name. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a seminar file. Choose a file that ends in .seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of this program. Update the program on this machine, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged. Do not write to it: copy it away, then restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the seminar file. Nothing was saved: close the other window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar file cannot be written. Nothing was saved: check that the disk or the file is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar file cannot be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault. Nothing was saved: copy the seminar to another disk and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk, and scans need them. Nothing was read: delete or move other files, then read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: only {free} MB are free there. Free some space, or choose another folder for the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: its folder cannot be written to. Plug the drive in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a sound backup of a seminar. Nothing was changed: choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of “{file}” was found on this machine, so nothing was changed. Choose a backup on another disk, or join the seminar again with an invitation of another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be made again: the disk is full or cannot be written. The damaged file is as it was. Free some space, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy cannot be written to {folder}. Scans are safe in the seminar: plug the drive in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that makes the badge codes is missing from “{file}”. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of another desk do not fit their seal and were not taken over. Ask that desk to send them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library {version} is too old to be safe. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the list of this desk. Search by surname, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are the same person already. Choose two different people of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was not merged with anybody, or that was taken back already. The list was refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry to take back. The list was refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has already been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conflict any more. Somebody has settled it, or new entries arrived: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict cannot be settled that way. Choose one of the ways that it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed this since. It is not undone; change it again where it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already came instead of this person. Look up the substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words on why; the others will read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agenda item no longer exists. Choose the station again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole numbers from 1 for the places of a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Choose one such as America/El_Salvador.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is not connected. Check cable and power, or choose another printer in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the job. Check paper and display, then print again; the badge code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check cable, power and network, then print again from where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was interrupted. See what came out, then print again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it has not been printed yet. Print the rest, or remove the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits since the program was closed. Print the rest, or remove the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this job are gone. Remove it, and print from the page where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the print queue cannot be written. Free it, or save as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the paper a name, as it stands on its packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print between 1 and {most} spare badges at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a badge of this seminar, so it cannot be given to anybody. Scan a spare badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge belongs to {name} already. Take another spare badge and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no round tables. Mark parallel items as round tables on the page “Agenda”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no items with a day and a time. Complete it on the page “Agenda”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been assigned to a table yet. Assign the tables first, then print who sits where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge paper is not known. Choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badges would run over the edge of the page by {over} mm. Check the paper and the calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page size “{page}” is not known. Use A4, Letter, card or roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is too small for a badge: each side needs {least} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badges on this paper would overlap. Check its measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar was closed meanwhile. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen. Choose at least one person, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came instead of {name}. Print the badge of the substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or a time in the agenda is missing. Answer the marked questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with times or titles was found. Give the columns headings such as “Time” and “Activity”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda leaves questions open that only you can answer. Answer the ones marked “!” with --answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line} is not doubtful any more. Read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer does not fit row {line}. Choose one of the people that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows were said to be the same person. Decide one of them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read so far is saved; read the same file again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” must end in .csv or .xlsx. Choose such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Close it in other programs, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not end in .pdf, and nothing was written to it. Choose a name that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have the address {email}. Name the one by the id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That measure cannot be right. Measure again, in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has {cells} places; there is no place {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code would be too small to be read. Choose a larger paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear what “{path}” is. Choose the kind of file, or export it again from Zoom, Teams or Moodle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read as such a report. Say what its columns mean, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “{path}” names nobody. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether 09/12 in “{path}” is 9 December or 12 September. Say which comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{path}” says who the rows are. Say which column holds the name or the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which item of the agenda “{path}” belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is an agenda. Read it on the page “Agenda”, or make a new seminar with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be the value of “{name}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read here. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no longer there. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{mark}” is no mark. Use one of the letters shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver bears the name of who grants it. Sign in first (menu Desk, Change the operator…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list with the code “{sheet}” was printed on the desks known here. Check the code at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no template that can be used (see “{where}”). Choose another file, or a shipped template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template was made by a newer version of this program. Update the program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG file of at most 40 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be signed is too long for a QR code. Shorten the name or the title of the seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {name} says too much for a QR code. Shorten the name or the seminar&apos;s short title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {serial} cannot be issued again. Revoke it, and issue a new one to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to verify with: --seminar SEMINAR, or --page with the published verify.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has more than {most} megabytes. Verify one certificate at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has more than {most} pages. Split it, and verify the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no PDF file or picture that can be read. Scan or photograph the certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no page to verify with. Choose the verify.html that the organisers published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open this file. Try again, or check that it is the .p12 or .pfx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no private key that can sign PDF files (RSA or ECDSA). Ask for one with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Ask the organisation for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {name} is valid from {day} only. Check the clock of this machine, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no number of hours. Write it in digits, such as 12 or 9.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} people can sign a certificate. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release bears the name of who gives it. Sign in first (menu Desk, Change the operator…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of this kind are not released yet. The coordinator releases them on the page “Certificates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not met what this certificate asks for. See “Requirements” for what is missing, or waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {serial} was revoked. Use “Issue again…” with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these certificates is valid any more: they were revoked or replaced meanwhile. Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was printed: those that were asked for have to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate {serial} is known here. Check the number, or read the entries of the other desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of these roles is in the list, so there is nobody to seat. Choose other roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table {table}. Tables are meant by their numbers: 1, 2, 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a rule is about two different people. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules cannot all be kept: {rules} Give up one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seating that keeps every rule was found. Give the search more time, or give up a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement needs words. Write what the table said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters. Write a shorter statement, or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are a whole number up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is not on the list any more. Somebody has taken it off: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement cannot stand for itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no invitation of Seminar Desktop, or a part of it is missing. Copy or scan all of it, or open its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has ended. Ask the first desk for a new one, and check the date of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first desk of the seminar can invite. Ask there, or enter its recovery code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery code of this seminar. Compare it with the sheet it was printed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for another seminar. Join it as a new seminar instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this desk waits here. Exchange first, then look at the list of desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another laptop than the one you compared. Compare all sixteen letters and digits again; if they differ, do not let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such invitation is known here. Exchange first, then look at the list of invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk cannot call itself lost. Do this on another desk of the seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of exchange is known yet. Choose a folder, a stick or an address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} copies this folder while the seminar is being written, and that damages it. Keep it in {folder}; desks exchange through {product} without this danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on a network drive, where a seminar can be damaged. Keep it in {folder}; desks exchange through the network drive without this danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk “{desk}” is known here. Exchange with it first, or choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry must be 1 or more, and not behind the last one. Correct the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how much the times are to be moved, for example +47min or -1h30min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of exchange cannot be reached. Check network, stick or folder; entries wait here and go by themselves when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of exchange does not let this desk in. Check the user and the password of its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of exchange is full. Free some space there; until then the entries stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk may read the place of exchange, but not write there. Unlock the stick, or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this seminar at the place of exchange is a link that leads elsewhere, so nothing was written there. Remove the link, or choose another place; entries stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is empty, though this laptop has written there before: is the stick or drive connected? Connect it and try again, or begin anew there if it was emptied on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to the place of exchange could not be read back unchanged. Try again, or use another place; entries stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of this seminar on the server are not as this program makes them. Ask whoever keeps the server what was changed there; entries stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has changed the tables on the server. Update the program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server cannot hold every letter. Ask for one with the encoding UTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the optional part “{extra}” of the program. Ask whoever installed it to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} shows the key {fingerprint}. Compare it with what its owner says, and accept it only if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} shows another key than before: {fingerprint}. Do not go on before its owner has confirmed the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no place that can be reached from here. Choose a folder, or write an address that begins with webdavs, sftp, s3, smb or postgresql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read. Paste it again; in user and password write % as %25, @ as %40, # as %23 and / as %2F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this address is missing. Write the server, and after it the folder, the share or the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from its drive or from / on, or choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of address knows no “{name}”. Take it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeClocks</name>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {time} fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected; set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeDesks</name>
    <message>
        <source>Unknown desk {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is called lost: what it writes does not count. “Join again…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here yet: what it wrote waits. “Trust…” lets it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost. What it writes from then on is kept and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {count} entries after that are kept and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks came by the same invitation. Ask whether both are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of since {time}; ask it to exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeFiles</name>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round-tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeHeadings</name>
    <message>
        <source>Takes part</source>
        <translation type="unfinished">Participe</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeKinds</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper list printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare badge printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeNotices</name>
    <message>
        <source>Somebody said that this laptop is lost. Go on working, nothing is thrown away; but what it writes counts nowhere. Ask for an invitation and press “Join again…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was copied from a laptop that is called lost, so the other desks do not take what is written here. Ask for an invitation and press “Join again…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been heard of since {time}; ask it to exchange, or bring it a stick. What it has written meanwhile is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” holds files of a newer version ({names}): update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” holds files that are damaged or not complete yet ({names}). Nothing of them was taken; they are read again at every exchange. If they stay, ask the other desks to exchange there: they write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a USB stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second laptop, both keep working without a network and exchange what they have recorded over a shared folder, a server or a USB stick. Invite it, and choose where they meet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePlaces</name>
    <message>
        <source>Files there that are damaged or not complete yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the way can read what is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same disk as the seminar: lost together with this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited when you press “Exchange here now”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not known yet. Add it again, press “Test” and compare the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows another key than before. Ask its owner before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last exchange failed. “Exchange here now” tells why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeReadMe</name>
    <message>
        <source>Exchange folder of Seminar Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every laptop of the seminar keeps what it has recorded in its own folder below “desks”, and reads the others’. Copies, renamed files and files that arrive late do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheets for people are in “reports”. They are written anew and never read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not edit the files below “desks”. Nothing breaks if you do: an edited file is not read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold names and addresses. Delete the folder when the seminar has been settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeResult</name>
    <message>
        <source>Read {read}, written {written}. Everything was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} desks wait until somebody vouches for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeStanding</name>
    <message>
        <source>Only on this machine: {count}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exchanged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of exchange has not been reachable since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning goes on; what is only here ({count}) waits until “{place}” is back. It is tried again by itself. In a hurry, use a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exchanged for more than ten minutes. Look below what each place says, or use a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go out with the next exchange, beside the scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this desk lies there too, but on the same disk: use a stick or a server as well, for the day this laptop is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this desk lies in at least one other place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Exchange now”, or wait: automatic places are visited every half minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiences</name>
    <message>
        <source>With experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because their presence is not known or not asked for: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because they have no e-mail address: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because others have the same e-mail address: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>attendance-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance-moodle-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance: everybody at every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance at one item, for Moodle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: who has earned what, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: El Salvador, Guatemala, Honduras, Mexico, USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon: Costa Rica, South America, Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a person, one column an item, a word in every cell. It holds names and e-mail addresses: pass it on only to those who may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV table with e-mail address, time and status, as the attendance activity of a Moodle course reads it. Nobody’s name is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a person with standing, counts and what is missing. It holds names and e-mail addresses: pass it on only to those who may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Excel expects goes with the region the computer is set to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportHeadings</name>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online courses passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online courses asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacilitatorPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look under “Everybody”, or type fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll call belongs to an item of the agenda with a day and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here by a scan or a connection. Type {letter} if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or scan a badge. “All others present” works for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {table}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Municipalité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished">Participe</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round table</source>
        <translation type="unfinished">Table ronde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>To chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Tables (CSV, Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop reports of Zoom, Teams or Moodle here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also course lists and answers of forms. You see what a file says before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, place, country, role or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be mended now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished">Participe</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Take the course and its test now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the test again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the consultation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on: go in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the facilitator, or type in the paper list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a waiver by the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>That looks like a scanned code. Delete it and write the words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateRow</name>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the release of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridFilter</name>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who must attend something that has begun, and are not known to have been there in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The verification page is written: {files}. Publish them together, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the verification page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed PDF files: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {serial} these characters cannot be printed: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Badges: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an e-mail address in it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Open Badges written before: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing Open Badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sticks out of the frame is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>List of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the list of participants here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or Excel, as the office sends it. You see what would change before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar has changed meanwhile. Check once more, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is imported: {added} added, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody typed at a desk meanwhile, which was kept. Read the file again to decide about row {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays; import again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an element to change it, or press Tab in the drawing. Double-click a text to type into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the code of the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the signed statement by which the certificate is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that says whether this person may be photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who signs, side by side. Who that is stands in the settings of the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Withdraw this invitation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can join by it. This cannot be undone; a new invitation is made in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn. The other desks hear of it with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown desk {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn. Used by {desks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used more than once: {desks}. Ask whether all are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {desks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came by it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is for one laptop, until it ends. Withdraw one that was lost, photographed or sent to the wrong person: nobody else can join by it. Desks that are known here by now go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Invite a desk…” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>It ends {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it on the new laptop only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. Delete it when the new laptop has joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it asks there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the new laptop choose “Join a seminar”, then scan this symbol, paste the text or open the file. Each invitation is for one laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this can join the seminar and read everything, until it ends. Show it, carry it, do not post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it should exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished">N°</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sheet in the printer: 1 for a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure where this printer prints, and correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this job and its pages (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the other {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again from {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinAgainDialog</name>
    <message>
        <source>This laptop is a desk of the seminar again: what is written from now on counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the seminar again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another desk for an invitation and paste, scan or open it here. This laptop becomes a new desk of the seminar; all it holds stays. What it wrote while it was called lost is kept and counts only when somebody says that it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Desk 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”. The invitation ends {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is “{name}” now. {read} entries were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is “{name}” now. It is empty until its first exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first desk shows an invitation on its exchange page. Scan it with the hand scanner, paste its text, or open its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk has its own. If another one has it already, the next number is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, stick or address of the first exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A part of the seminar was changed by a fault of the disk. It can be made again from its copies; that takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>No scans yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{letter} or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mark back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineSide</name>
    <message>
        <source>Known so far: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a letter: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line has a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Scan the next sheet, or type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: {count}   (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save 1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {count} marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All present   (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line without a letter becomes present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next line whose letter contradicts what is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>No longer on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHints</name>
    <message>
        <source>To be signed, one for each item. Type them in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every country with its people, the quota, and a box to tick on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desk: who is expected in the room on the chosen day and has not arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of each day, large enough to be read from two metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign for the door of each round table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for each round table. Fold along the dots: it reads the same from both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name before each person. Fold along the dots: it reads the same from both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the door: every table with its people, and everybody by surname with their table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges with a code and no name. Write the name by hand; at check-in scan the badge, then choose the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListKinds</name>
    <message>
        <source>Attendance sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">Délégations</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation type="unfinished">Qui manque</translation>
    </message>
    <message>
        <source>Agenda for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation type="unfinished">Qui s’assoit où</translation>
    </message>
    <message>
        <source>Spare badges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Badges: {count} · Pages: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be printed: {characters} in “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsView</name>
    <message>
        <source>Choose a printer first, or save the paper as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: pages in the print queue of {printer}: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. Pages: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveCheck</name>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} admitted this badge {seconds} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} admitted this badge {minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No seminar is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Marking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked here that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marks were changed by somebody else since and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marks were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marks were set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mendings</name>
    <message>
        <source>Dash between times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign between times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colon missing in a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank inside a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour with one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter read for a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter O for zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter l for one or I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar for the letter I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the item from afar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Online course “{title}”: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation “{title}”: not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has attended too few items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modalities</name>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>En personne et en ligne</translation>
    </message>
    <message>
        <source>Online, at any time</source>
        <translation>En ligne, à toute heure</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSeminarForm</name>
    <message>
        <source>Write the title of the seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or Excel file, may follow later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Was expected online and has come in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is not a day of the seminar: check the date of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare badge is theirs from now on; a badge they had before no longer admits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name on it written by hand? Then it is a spare badge: search the person and press Enter to give it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before taking photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrival was noted here today. Check the face and the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had already been noted as gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: the clock has been set to the days of the seminar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed so far: {printed} · still free: {free}. For {people} people, {wanted} more are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also list its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it every box is empty, to be ticked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: one on a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two on a sheet, to be cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>From the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">Délégations</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tables write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperLists</name>
    <message>
        <source>Writing sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheets: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was outside for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online for {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was at a round table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was at another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}, not {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{known}” before, and now “{said}”. Saving replaces the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” says that the person was there; the paper says “{said}”. Saving makes it “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” means “{known}”; the paper says “{said}”. Saving makes it “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · printed {printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet {sheet} is known on this desk. If another desk printed it, exchange with that desk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item of this sheet was taken out of the agenda. Put it back there, with day and times, and enter the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last printed line is {code}. Who was written in by hand below it is entered on the check-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no line: number {number} is {code}. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is neither a line of this sheet nor the code of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not the code of a sheet. It has five characters and stands at the top right of every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing lists…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Qui manque</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Qui s’assoit où</translation>
    </message>
    <message>
        <source>Everybody by surname</source>
        <translation>Tout le monde par nom de famille</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Municipality, organisation</source>
        <translation>Municipalité, organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Table {number} : {title}</translation>
    </message>
    <message>
        <source>Who sits at table {number}</source>
        <translation>Qui s’assoit à la table {number}</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personnes : {count}</translation>
    </message>
    <message>
        <source>Arrived: {here} of {count}</source>
        <translation>Arrivés : {here} sur {count}</translation>
    </message>
    <message>
        <source>Delegation: {people} of {wanted} people, {municipalities} of {wanted_municipalities} municipalities</source>
        <translation>Délégation : {people} personnes sur {wanted}, {municipalities} municipalités sur {wanted_municipalities}</translation>
    </message>
    <message>
        <source>Not named yet: {people} people</source>
        <translation>Pas encore désignées : {people} personnes</translation>
    </message>
    <message>
        <source>Missing: {missing} of {count}</source>
        <translation>Manquent : {missing} sur {count}</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>Personne ne manque.</translation>
    </message>
    <message>
        <source>Everybody who is expected in the room has arrived.</source>
        <translation>Toutes les personnes attendues dans la salle sont arrivées.</translation>
    </message>
    <message>
        <source>{day} · as of {time}</source>
        <translation>{day} · à {time}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (suite)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Animation : {name}</translation>
    </message>
    <message>
        <source>Municipality or organisation, country</source>
        <translation>Municipalité ou organisation, pays</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>New paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: endless roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from the top left corner of the sheet, in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge to left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge to top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Lettre</translation>
    </message>
    <message>
        <source>Roll of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain paper, cut by hand (crop marks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfSignature</name>
    <message>
        <source>The file is as a desk of this seminar signed it: {signer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed since it was signed by “{signer}”. Whether that name is true is for the authority that issued the certificate to say: check it in a PDF reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added to the file after “{signer}” signed it. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was signed. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfSigner</name>
    <message>
        <source>Signed with a key made for this seminar. It proves that the file was not changed since this desk signed it. It does not prove who the organisation is: PDF readers will say that the signer is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the organisation’s own certificate (a .p12 or .pfx file). It proves that the file was not changed, and that the organisation signed it, to everybody who trusts the authority behind that certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the signature is that of this desk’s clock: no time-stamp service is asked, because no network is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signer}, valid until {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a list of participants (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people · {in_person} in person · {online} online · {arrived} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} shown of {people} people · {arrived} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed for {name} is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved. The badge still shows the old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Arrivé</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the surname alone or fewer letters. If the person is not on the list, press {key} to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Arrivé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished">Participe</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, not yet arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge shows the old name: print it again after saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Surname, given name or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the person this name stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try the surname alone or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar has no pictures yet. Add a logo as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Visit it by itself, every half minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same key: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that the other desks reach too: a share, the folder of a cloud drive, a server. Several seminars may share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place answers. Whether this desk may write there shows at the first exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesBox</name>
    <message>
        <source>Add a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared folder, a server, or a stick you carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is not visited any more. What lies there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plenary</name>
    <message>
        <source>What the tables write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceLetters</name>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceReasons</name>
    <message>
        <source>Marked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge was scanned in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge was scanned after the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out before the end and did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out and came back, and was inside for too little of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was connected for long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was connected, but for less than the share that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an attendance list that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was at one of the parallel items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was at another of the parallel items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this role has to attend this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item was closed and there is no sign of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet: no mark, no scan, no connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presences</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">En ligne</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No printer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges: {badges} · Sheets: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop marks for cutting by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the design has a back, on a printer that turns the paper by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure where this printer prints, and correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilt in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place: {place} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One badge on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code is made. The old badge stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code again. Throw the spoilt badge away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges on sheets and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges on rolls of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and attendance sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before all came out. Print the rest, or remove the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print jobs left from last time: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” on {printer}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and cancelled jobs go by themselves after a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges, certificates and lists appear here while they are printed, and for a day after. After a paper jam you print again from where it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print: {waiting} · Failed: {failed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintReasons</name>
    <message>
        <source>First print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilt in the printer (same code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost (new code, the old one stops working)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged (new code, the old one stops working)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name corrected (new code, the old one stops working)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>Choose a printer first, or save the sheets as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance-sheets-{day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the print queue of {printer}: {count}. Their codes stand beside the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets saved as {file}: {count}. Their codes stand beside the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet belongs to an item with a day and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>The test page is on its way to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page was printed on {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for badges on sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for when something is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system knows no printer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Jobs wait until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, or reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which printer prints what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered for this computer. Corrections of a printer count for all it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>no name: the row was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats an earlier row: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was split into “{given}” and “{family}”: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sex “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experience “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modality “{value}” is not known: left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo consent “{value}” is not known: asked at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address “{value}” looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address stands in row {line} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several languages in “{value}”: the first was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row has the same name: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very long value in “{field}”: please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Take these seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {new} people get a seat, {moving} change tables. Cost {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Nothing more to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left open stays on the list of questions for the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the question open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>When does “{title}” start and end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” starts at {start} and ends at {end}. Which is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day is “{session}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads “{title}”? Printed: {facilitator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration is planned before the first item at {start}. When do people register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned from {start} to {end}, after “{before}”. Is that meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” share time. Do they run side by side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} leads “{first}” and “{second}” at the same time. Who leads the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round tables have no moderator. Who leads each of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may be a reading error, or a name that is spelt in several ways. How is it written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” seems to be written with a 12-hour clock ({start}). Is the afternoon meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses are called {words}. Is that one thing with two names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pause from {start} to {end} ({minutes} minutes). Is that meant?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items of its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such zone. Type a city, for example Bogota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell from its headings. Choose what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both readings are possible. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>There is no decision to take back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was typed faster than one can read, as a scanner does. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that the rules are not sure of come here when a report is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the person with /, or press N if it is nobody of the seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further people are possible: {more}. Search with /.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Number, or another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was admitted before. Compare the face with the name before letting in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had gone out and is in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as gone out. Scan at the entrance when the person comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was made for another seminar. Search the person by name and print a badge of this seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer badge was printed for this person. Ask for the newer one, or search by name and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in of this person was taken back. Search by name, or add the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is genuine, but this desk has not yet heard of the person. Let in, note the name, and exchange with the other desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it? Search the person, then press Enter to give them this badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks gave this badge to {holders}. Ask for the name, admit the person by search, and give one of them another badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{substitute} came instead of this person. If that is wrong, look up {substitute} and take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is torn or not from this program. Scan again, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name is on the list. Try the surname alone, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file “{file}” was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” was damaged beyond recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” was no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in “{file}” had been changed by a fault of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was restored because somebody asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made again from the backup of {at} ({count} entries).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made again without a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy gave back {count} later entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries could be read out of what was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries came back from the folder of exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar holds {count} entries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing, as far as this machine knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entries {first}–{last} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entry {first} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back by themselves if another desk, a shared folder or a stick has them: exchange soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was kept as “{aside}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made: {count} entries, {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: {count}. The newest is of {at} and holds {entries} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} synchronises this folder: the backup, with names and keys in it, will be copied to that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} copies this seminar while it is being written, and that can damage it. Move the file to a folder that is not synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seminar lies on a network drive, where it can be damaged. Move the file to a folder of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk. Free some space soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk: scans go on, lists are not read in. Free some space now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Seminar recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar is being made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be used as it is. It is kept aside, and the seminar is put together again from its backups and second copies. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar is open again, but not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar is open again, and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is a new desk of it from now on, so that no number is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk can invite now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this laptop is lost, another desk can invite with this code. Write it on paper and lock it away: whoever has it can let any laptop in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first desk of the seminar can invite. If it is lost, type the code that was written down there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this desk invite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate-register-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Entries: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: El Salvador, Guatemala, Honduras, Mexico, USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon: Costa Rica, South America, Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version that was ever issued, with its verification code, the fingerprints of the keys and room for signatures. Printed and signed it proves what was issued without any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a version, with everything that is known about it. It holds names: pass it on only to those who may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Excel expects goes with the region the computer is set to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPaper</name>
    <message>
        <source>Register of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is genuine when its verification code stands in this register. The code is a fingerprint of what was signed. Hours: contact + online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the signing keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is complete and correct. Place, date, signatures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>Nobody is signed in. A release bears a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda that are not over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of reports that nobody has decided about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of whom nobody said whether they were there: {count} (items: {slots})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are over and were not closed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who do not meet the requirements, and for whom something can be mended now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs these certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact hours were counted from the agenda; nobody has confirmed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No online hours are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of a verification page is printed. Certificates can be verified without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on every desk can issue these certificates to whoever meets the requirements. Your name and the moment are kept. A certificate that was issued too early has to be revoked by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: released. Certificates can be issued now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseMending</name>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Row {row}: “{what}” was read as {now} (another separator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (missing colon).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (blank inside a time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (another dash).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (leading zero).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (letters for digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a bar for the letter I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a letter O for zero).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a small L for I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was tidied to “{now}” (stray mark).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was tidied to “{now}” (double blanks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was understood as: the facilitator is remote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportGroups</name>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">En ligne</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>List of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: activity completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: course completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: answers to a quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle: attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportQuestions</name>
    <message>
        <source>Which date is meant by {printed}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say in which time zone its times are. Usually that of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which agenda item the file is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which agenda item each activity is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportReview</name>
    <message>
        <source>Read reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported on the page “People”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it in “People”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read on the page “Agenda”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in “Agenda”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is imported. Names linked: {linked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays; import again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportVariants</name>
    <message>
        <source>every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line a person, without times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in three parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Reading again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, without importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without importing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ({count} new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: this file was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the marked question at the left, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {linked}. For you to decide afterwards: {waits}. Nobody is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {linked}. No name is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that wait: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWhys</name>
    <message>
        <source>Somebody at a desk decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is this person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was confirmed for this person earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, and nobody else has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, but no address that proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people on the list have this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is one person’s, the name is somebody else’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the name is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter stands for one of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands in brackets: it was changed in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is spelt almost like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address differs by one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person may be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the address it is this person, but nobody has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorder or note taker, no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment of a room, no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited outside: that is no attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, but did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list has this name or this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The file has durations but no times: they are counted from the beginning of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, and left out: {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was read before with other answers, on {moment}. If those were wrong, take that reading back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of Zoom, Teams, Moodle, or answers of a form (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files to read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the list what should be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is taken back: what it said no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is undecided again; what followed from it no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled, not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed, but no word of a passed test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed, but after the last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the people, without importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without importing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people came with an earlier list and are not in this one. Nobody is removed by an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this file is in the seminar already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new and nothing has changed since it was read last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the names: choose “Surnames”, “Given names” or “Full name” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the doubtful rows ({later}). Everything else is in the seminar already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} are added, {changed} are changed, {later} doubtful rows are left for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} are added, {changed} are changed. Nobody is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is added or changed; your answers are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unchanged} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes do not match: check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Municipality</source>
        <translation>Municipalité</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Presidency</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the rule now. Everybody was counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who earns a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another rule and see who would gain or lose. It holds for everybody at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Completed” is enough where nothing is said of a passed test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only courses passed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the items that must count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items for a certificate of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must attend, and can earn a certificate of approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the items that are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as having attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving so long before the end is leaving early. Online: share of an item that somebody must be connected for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online courses that must be passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations that must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else: certificate of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that must have been attended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleOutlook</name>
    <message>
        <source>What it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for whom it would change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the rule as it is now. Change something to see what would follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would gain or lose a certificate. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gained} would gain a certificate, {lost} would lose one. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation earned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesButton</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several rounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person, then “Together with…” or “Apart from…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits at table {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving the marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet} is saved. New or changed marks: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}: everything was marked so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks taken back: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks taken back: {count}. Changed by somebody else since, and left as they are: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerAdvice</name>
    <message>
        <source>Nothing arrived. Check the cable, and that the scanner beeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other characters arrived than were scanned. Set the keyboard country of the scanner to the layout of this computer; its manual has a page of codes for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters got lost: {missing}. Set a pause of a few milliseconds between characters on the scanner, or plug it into another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters came twice: {doubled}. Set a pause of a few milliseconds between characters on the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters arrived as others. Scan again; if it stays so, try another scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code came more than once. Switch off continuous reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter came so late that it would press a button. Switch off the suffix or the pause before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{before}” came before the code. That does no harm; it is the prefix or symbol identifier of the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner and computer have different keyboard layouts. The program translates it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters came slowly, as if typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerCases</name>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters (Caps Lock is on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and small letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerLayouts</name>
    <message>
        <source>As the scanner’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AZERTY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QWERTZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerSuffixes</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>That is a badge of this seminar, and it was read without a fault. Nobody was admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test my scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this sample, with the scanner and on the computer you will use at the desk. The sample admits nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click here, then scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scanner does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner does is shown here, and what to change on it if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be changed. You can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} ms a key, the slowest {slowest} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrived} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political or technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women and men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingBoard</name>
    <message>
        <source>{table}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At tables: {seated} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat yet. “Seat everybody” finds the best one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are broken: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}: none can be better, this is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}; none can cost less than {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is to sit together with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from whom {name} is to sit apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks a rule: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better by {cost}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs {cost} more: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that counts is shared out evenly here: none of it can be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} {here}, the even share is {share} (costs {cost})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingCriteriaDialog</name>
    <message>
        <source>What counts at the round tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who take part online sit at the tables too, on a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared out evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at few tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never two at a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search avoids tables with too many or too few of the same, three of one country for instance: the more, the heavier the field. “Never two at a table” is always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>Round tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat again, few moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After no-shows and walk-ins: as few people as possible change tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: take the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tables write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take or discard the seats that are proposed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sits at table {table}. {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats are as good as they can be found: nobody has to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to seat yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Table {number}</translation>
    </message>
    <message>
        <source>Without a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation type="unfinished">Personnes : {count}</translation>
    </message>
    <message>
        <source>Unlock (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock here (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: {percent} %, best cost so far {best}; none can cost less than {bound}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingRoundsDialog</name>
    <message>
        <source>Several rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sits as in round {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody meets {met} others on average. Cost of the rounds: {costs} (0: evenly shared).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat everybody as in round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every round keeps the rules and is shared out as evenly as the seats of one round; and nobody sits with the same people again, as far as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingRules</name>
    <message>
        <source>table {table} takes {number} people at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {table} wants {number} people at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never two of the same {field} at a table ({people}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} stays at table {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {value} is spoken at table {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {table} takes people {value} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at this desk? Scans are signed with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing that was confirmed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan and print is signed with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this desk doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans count for the station that is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound at every scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the other desks, for example “Desk A”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For plain paper that is cut by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge when somebody is welcomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only badges that have not been printed yet; F8 prints one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Printers and papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and second copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>No printer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets: {sheets} · Pages: {pages} · People: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be printed on line {line}: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also people who are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually left out: they cannot sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Lettre</translation>
    </message>
</context>
<context>
    <name>SheetStatuses</name>
    <message>
        <source>P present</source>
        <translation>P présent</translation>
    </message>
    <message>
        <source>L late</source>
        <translation>R en retard</translation>
    </message>
    <message>
        <source>E left early</source>
        <translation>D départ anticipé</translation>
    </message>
    <message>
        <source>V online</source>
        <translation>V à distance</translation>
    </message>
    <message>
        <source>X excused</source>
        <translation>E excusé</translation>
    </message>
    <message>
        <source>A absent</source>
        <translation>A absent</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here of those expected in the room today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">International</translation>
    </message>
    <message>
        <source>here of those expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat at this table yet: mark people one by one, or scan them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks as present whoever is expected in the room and unknown: {count}. F9 takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: whoever gave no sign is absent. Reopening makes them unknown again; marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever must attend and gives no sign is absent from then on. It can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Restore the shipped one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoriesForm</name>
    <message>
        <source>Add somebody who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signature</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoryCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a picture of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>no signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedStatement</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished">Heures en présentiel</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation type="unfinished">Heures en ligne</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the signed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate becomes a file of its own, named by its serial. Certificates: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key made for this seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation’s own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (.p12, .pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotActs</name>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: whoever is not known is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is closed. Whoever must attend it and of whom there is no sign is absent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is open again. What was marked stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotChoice</name>
    <message>
        <source>Item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}  (now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotKinds</name>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Online course</source>
        <translation>Cours en ligne</translation>
    </message>
    <message>
        <source>Consultation before</source>
        <translation>Consultation préalable</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Consultation after</source>
        <translation>Consultation finale</translation>
    </message>
</context>
<context>
    <name>SlotModel</name>
    <message>
        <source>Sheet {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotRulesDialog</name>
    <message>
        <source>Settings of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the seminar: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the seminar: {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the seminar: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving so long before the end is leaving early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the item that counts as having been there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpareInHand</name>
    <message>
        <source>Enter gives this badge to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare badge {code}… in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the spare badge away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartCell</name>
    <message>
        <source>First place on the sheet: {place} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Exchange: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the exchange with other desks stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station: {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the station (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: {operator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the operator (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and how to repair the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this machine: {entries} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Take the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a waiver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in and choose it. What other desks have left there is read, and what it lacks is written. Then carry it to the next desk: it takes everything to everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging. Leave the stick in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Leave the stick in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {read}, written {written}. Everything was read back. The stick can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What desks wrote that are not known here waits on the exchange page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; nothing on the stick is broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>Very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>E-mail (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>About {table}: why it is as good as it is, and who leads there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Table {number}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackPanel</name>
    <message>
        <source>Its minutes and results no longer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about names stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words; the others will read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a scanned code. Delete it and write the words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the shipped template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted on all desks. What was printed with it stays as it is. Delete it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to “{name}” are given up on all desks. Restore what was shipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges arrange themselves on any paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures are not in the file: add them again where it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a template from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the seminar in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the wording that is shown in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and online hours, as a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours online, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are filled in for every certificate:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {element}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps in height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is expected here, and whoever else is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges can be scanned at this door while the list is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Type</name>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeView</name>
    <message>
        <source>{count} letters of sheet {sheet} were not saved, because the seminar was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer on the list: nothing can be marked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no letter of a sheet. Use {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}: {count} letters are typed and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First F5: everybody present. Then the exceptions: number of the line, Enter, letter. Space is “present”, Del clears, Ctrl+Z takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code of a signed sheet, or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the top right of every page. Enter opens the sheet with its lines as on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names written by hand at the foot of the paper are entered on the &lt;a href=&quot;#&quot;&gt;check-in page&lt;/a&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge or type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of another seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Genuine and valid. Compare the name, hours and date with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but not in the list that was looked at. Ask for a newer page to know whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but replaced by version {newer}. Ask for that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked. It is not valid any more: ask the organisers why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed by this seminar. Check whether it is from another seminar; it may be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate can be read in it. Scan the QR code again, closer, or type the verification code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has a valid certificate with this code. The code does not prove what the paper says: scan the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate has this code. Check every character, or ask for a newer page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial}, version {version}: {validity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code {code}, {printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Everything, whatever is missing now or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiverList</name>
    <message>
        <source>Withdraw: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this waiver…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>Waive something for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then counts as done. The list keeps your name, the moment and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the waiver of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is asked for again. The list keeps both reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Country (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, agenda and badges on this computer, also without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seminar with invented people. Practise check-in and badges; nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a seminar file on this computer or on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an agenda and a list of people, or with a title only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a seminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the invitation of another desk: this laptop gets the whole seminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminars on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the seminar…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithholdDialog</name>
    <message>
        <source>Withdraw the release: {kind}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk issues more of these certificates until they are released again. Those that were issued stay valid: revoke them one by one where they were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert field…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
