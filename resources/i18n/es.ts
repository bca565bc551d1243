<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Runs a seminar on site, from one or many desks, without a network. MIT licence. Made with Qt {qt} (LGPL), SQLAlchemy, ReportLab and Noto Sans.</source>
        <translation>Lleva un seminario en el lugar, con una o varias mesas y sin red. Licencia MIT. Hecho con Qt {qt} (LGPL), SQLAlchemy, ReportLab y Noto Sans.</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Print badge</source>
        <translation>Imprimir gafete</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corregir nombre</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New seminar…</source>
        <translation>Seminario nuevo…</translation>
    </message>
    <message>
        <source>Open seminar…</source>
        <translation>Abrir seminario…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Leer un archivo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimir el gafete</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Sin inscripción…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Suplente…</translation>
    </message>
    <message>
        <source>In person today</source>
        <translation>Hoy en persona</translation>
    </message>
    <message>
        <source>Change the station…</source>
        <translation>Cambiar de estación…</translation>
    </message>
    <message>
        <source>Change the operator…</source>
        <translation>Cambiar de operador…</translation>
    </message>
    <message>
        <source>Theme of the computer</source>
        <translation>Tema del equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro técnico</translation>
    </message>
    <message>
        <source>About Seminar Desktop</source>
        <translation>Acerca de Seminar Desktop</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Carpeta o dirección</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in the seminar&apos;s file on this machine only; shown nowhere.</source>
        <translation>Se guarda solo en el archivo del seminario de este equipo; no se muestra.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir carpeta</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Name corrected</source>
        <translation>Nombre corregido</translation>
    </message>
    <message>
        <source>{name} (unchanged)</source>
        <translation>{name} (sin cambios)</translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation>En el certificado</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>De ahora en adelante</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Online, at any time</source>
        <translation>En línea, a cualquier hora</translation>
    </message>
    <message>
        <source>Day not known yet</source>
        <translation>Día aún sin definir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Rows {first} to {last}</source>
        <translation>Filas {first} a {last}</translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Filas {rows}</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Ask these before the seminar begins.</source>
        <translation>Conviene preguntarlo antes de que empiece el seminario.</translation>
    </message>
    <message>
        <source>Nothing is open: every item has a time and somebody who leads it.</source>
        <translation>No queda nada pendiente: cada punto tiene hora y quien lo conduzca.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Read agenda…</source>
        <translation>Leer agenda…</translation>
    </message>
    <message>
        <source>Questions for the organisers</source>
        <translation>Preguntas para los organizadores</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Todavía no hay agenda</translation>
    </message>
    <message>
        <source>Read a table with times and titles, also one copied from a printed programme.</source>
        <translation>Lea una tabla con horas y títulos, incluso copiada de un programa impreso.</translation>
    </message>
    <message>
        <source>Read agenda</source>
        <translation>Leer agenda</translation>
    </message>
    <message>
        <source>The agenda is in use. Questions left open: {count}.</source>
        <translation>La agenda está en uso. Preguntas pendientes: {count}.</translation>
    </message>
    <message>
        <source>The agenda is in use.</source>
        <translation>La agenda está en uso.</translation>
    </message>
</context>
<context>
    <name>AgendaReview</name>
    <message>
        <source>Reading the agenda…</source>
        <translation>Leyendo la agenda…</translation>
    </message>
    <message>
        <source>Agenda from {file}</source>
        <translation>Agenda de {file}</translation>
    </message>
    <message>
        <source>Answer what is marked as needed, then the agenda can be used.</source>
        <translation>Responda lo que está marcado como necesario y la agenda podrá usarse.</translation>
    </message>
    <message>
        <source>This agenda can be used. What you leave open stays on the list of questions.</source>
        <translation>Esta agenda ya puede usarse. Lo que deje pendiente queda en la lista de preguntas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo answer</source>
        <translation>Deshacer respuesta</translation>
    </message>
    <message>
        <source>Use this agenda</source>
        <translation>Usar esta agenda</translation>
    </message>
    <message>
        <source>Agenda as it was understood</source>
        <translation>La agenda como se entendió</translation>
    </message>
    <message>
        <source>Questions that are open</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Lo que se corrigió</translation>
    </message>
    <message>
        <source>Please answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Corregido</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The item before lasts until {end}</source>
        <translation>El punto anterior dura hasta las {end}</translation>
    </message>
    <message>
        <source>The item after starts at {start}</source>
        <translation>El punto siguiente empieza a las {start}</translation>
    </message>
    <message>
        <source>Yes, side by side</source>
        <translation>Sí, al mismo tiempo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>{word}: marked by {operator} at {time}, {desk}</source>
        <translation>{word}: lo marcó {operator} a las {time}, {desk}</translation>
    </message>
    <message>
        <source>{word}: marked at {time}, {desk}</source>
        <translation>{word}: se marcó a las {time}, {desk}</translation>
    </message>
    <message>
        <source>{minutes} min online</source>
        <translation>{minutes} min en línea</translation>
    </message>
    <message>
        <source>Out {time}, {desk}</source>
        <translation>Salida {time}, {desk}</translation>
    </message>
    <message>
        <source>In {time}, {desk}</source>
        <translation>Entrada {time}, {desk}</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Choose cells with the arrow keys or the mouse, then type a letter. Ctrl+Z takes back.</source>
        <translation>Elija casillas con las flechas o el ratón y escriba una letra. Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Change the filter to see more people.</source>
        <translation>Cambie el filtro para ver a más personas.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todas las personas</translation>
    </message>
    <message>
        <source>Attendance is kept for every item of the agenda that has a day and times.</source>
        <translation>Se lleva asistencia de cada punto de la agenda que tiene día y horas.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Todavía no hay agenda</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir a la agenda</translation>
    </message>
    <message>
        <source>Select everybody shown</source>
        <translation>Seleccionar a todas las personas mostradas</translation>
    </message>
    <message>
        <source>Whole seminar</source>
        <translation>Todo el seminario</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} de {count}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Con suplente</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delegation, organisation</source>
        <translation>Delegación, organización</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Please sign on your own line. A signature means present; the facilitator writes a letter where it is not so.</source>
        <translation>Firme, por favor, en su renglón. La firma significa presente; quien facilita anota una letra donde no sea así.</translation>
    </message>
    <message>
        <source>Not on the list: name and organisation in block letters</source>
        <translation>Sin inscripción: nombre y organización en letra de molde</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Facilita: {name}</translation>
    </message>
    <message>
        <source>Present on this page:</source>
        <translation>Presentes en esta página:</translation>
    </message>
    <message>
        <source>Signature of the facilitator:</source>
        <translation>Firma de quien facilita:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Second copy: begins in a moment.</source>
        <translation>Segunda copia: empieza en un momento.</translation>
    </message>
    <message>
        <source>Also on: {folder}</source>
        <translation>También en: {folder}</translation>
    </message>
    <message>
        <source>Only on this machine so far. A stick or a second disk survives the loss of this one.</source>
        <translation>Por ahora solo en este equipo. Una memoria USB o un segundo disco sobrevive a la pérdida de este.</translation>
    </message>
    <message>
        <source>Folder for the second copy</source>
        <translation>Carpeta para la segunda copia</translation>
    </message>
    <message>
        <source>{product} copies this folder to its servers. Backups hold names, photos and the keys of the badges. Use it all the same?</source>
        <translation>{product} copia esta carpeta a sus servidores. Las copias de seguridad contienen nombres, fotos y las claves de las credenciales. ¿Usarla de todos modos?</translation>
    </message>
    <message>
        <source>Second copy on {folder}: cannot be reached for {seconds} s, {count} entries wait.</source>
        <translation>Segunda copia en {folder}: sin acceso desde hace {seconds} s, {count} asientos esperan.</translation>
    </message>
    <message>
        <source>Second copy: {seconds} s behind, {count} entries of this desk.</source>
        <translation>Segunda copia: {seconds} s de retraso, {count} asientos de este puesto.</translation>
    </message>
    <message>
        <source>{count} entries · {size} · {where}</source>
        <translation>{count} asientos · {size} · {where}</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Backups and second copy</source>
        <translation>Copias de seguridad y segunda copia</translation>
    </message>
    <message>
        <source>A backup is made every 15 minutes or 500 entries, read back, and eight are kept. What this desk enters is also written to a second copy within a second.</source>
        <translation>Se hace una copia de seguridad cada 15 minutos o 500 asientos, se comprueba leyéndola, y se guardan ocho. Lo que registra este puesto se escribe además en una segunda copia en menos de un segundo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>Solo este equipo</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Table {table}</source>
        <translation>Mesa {table}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Badges: {count}</source>
        <translation>Gafetes: {count}</translation>
    </message>
    <message>
        <source>Writing badges…</source>
        <translation>Guardando gafetes…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No printer is chosen. The badge of {name} was saved as {file}.</source>
        <translation>No hay impresora elegida. El gafete de {name} se guardó como {file}.</translation>
    </message>
    <message>
        <source>The badge of {name} was sent to {printer}, place {place} of the sheet.</source>
        <translation>El gafete de {name} se envió a {printer}, posición {place} de la hoja.</translation>
    </message>
    <message>
        <source>The badge of {name} was sent to {printer}.</source>
        <translation>El gafete de {name} se envió a {printer}.</translation>
    </message>
    <message>
        <source>On the badge of {name} these characters cannot be printed: {characters}</source>
        <translation>En el gafete de {name} no se pueden imprimir estos caracteres: {characters}</translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing was noted as printed: throw away what came out.</source>
        <translation>Se canceló la impresión. Nada quedó anotado como impreso: deseche lo que haya salido.</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Name, place, country or role</source>
        <translation>Nombre, lugar, país o función</translation>
    </message>
    <message>
        <source>Filter badges</source>
        <translation>Filtrar gafetes</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Select all not printed</source>
        <translation>Elegir todos los no impresos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Diseñar…</translation>
    </message>
    <message>
        <source>What stands where on the badge</source>
        <translation>Qué va en cada lugar del gafete</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Gafete</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Change the filter.</source>
        <translation>Cambie el filtro.</translation>
    </message>
    <message>
        <source>Choose a printer first, or save the badges as PDF.</source>
        <translation>Elija primero una impresora o guarde los gafetes como PDF.</translation>
    </message>
    <message>
        <source>Save badges</source>
        <translation>Guardar gafetes</translation>
    </message>
    <message>
        <source>{count} old badges will stop working.</source>
        <translation>{count} gafetes anteriores dejarán de servir.</translation>
    </message>
    <message>
        <source>Print new ones</source>
        <translation>Imprimir nuevos</translation>
    </message>
    <message>
        <source>Badges saved: {count}. {file}</source>
        <translation>Gafetes guardados: {count}. {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In the print queue of {printer}: {count}.</source>
        <translation>En la cola de impresión de {printer}: {count}.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Selected: {count} of {all}</source>
        <translation>Elegidos: {count} de {all}</translation>
    </message>
    <message>
        <source>Cannot be printed on the badge of {name}: {characters}</source>
        <translation>No se puede imprimir en el gafete de {name}: {characters}</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printed {count} times</source>
        <translation>Impreso {count} veces</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Calibration page</source>
        <translation>Página de calibración</translation>
    </message>
    <message>
        <source>Print this page at 100 %, without “fit to page”, on the printer and paper you will use.</source>
        <translation>Imprima esta página al 100 %, sin «ajustar a la página», con la impresora y el papel que va a usar.</translation>
    </message>
    <message>
        <source>Right: measure from the left edge of the paper to the cross. It should be {mm} mm.</source>
        <translation>Derecha: mida desde el borde izquierdo del papel hasta la cruz. Deben ser {mm} mm.</translation>
    </message>
    <message>
        <source>Down: measure from the top edge of the paper to the cross. It should be {mm} mm.</source>
        <translation>Abajo: mida desde el borde superior del papel hasta la cruz. Deben ser {mm} mm.</translation>
    </message>
    <message>
        <source>Scale: the square should be 100 mm wide and 100 mm high.</source>
        <translation>Escala: el cuadrado debe medir 100 mm de ancho y 100 mm de alto.</translation>
    </message>
    <message>
        <source>Enter what is missing or too much in the settings of this desk.</source>
        <translation>Anote lo que falta o sobra en los ajustes de este puesto.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibration page saved: {file}</source>
        <translation>Página de calibración guardada: {file}</translation>
    </message>
    <message>
        <source>The calibration page was sent to {printer}.</source>
        <translation>La página de calibración se envió a {printer}.</translation>
    </message>
    <message>
        <source>The correction is remembered for this printer.</source>
        <translation>La corrección queda guardada para esta impresora.</translation>
    </message>
    <message>
        <source>Correction: {right} mm to the right, {down} mm down, {scale} % of the size.</source>
        <translation>Corrección: {right} mm a la derecha, {down} mm hacia abajo, {scale} % del tamaño.</translation>
    </message>
    <message>
        <source>Calibrate printer</source>
        <translation>Calibrar impresora</translation>
    </message>
    <message>
        <source>Calibrate {printer}</source>
        <translation>Calibrar {printer}</translation>
    </message>
    <message>
        <source>Print the calibration page on “{paper}”, then write what your ruler says.</source>
        <translation>Imprima la página de calibración en «{paper}» y anote lo que marca su regla.</translation>
    </message>
    <message>
        <source>Too far off to be corrected. Was the page printed at 100 %?</source>
        <translation>Demasiada diferencia para corregirla. ¿Se imprimió la página al 100 %?</translation>
    </message>
    <message>
        <source>Left edge to the cross, exact: {mm} mm</source>
        <translation>Borde izquierdo a la cruz, exacto: {mm} mm</translation>
    </message>
    <message>
        <source>Top edge to the cross, exact: {mm} mm</source>
        <translation>Borde superior a la cruz, exacto: {mm} mm</translation>
    </message>
    <message>
        <source>Width of the square, exact: {mm} mm</source>
        <translation>Ancho del cuadrado, exacto: {mm} mm</translation>
    </message>
    <message>
        <source>Print calibration page</source>
        <translation>Imprimir página de calibración</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Guardarla como PDF…</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Sin corrección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Save calibration page</source>
        <translation>Guardar página de calibración</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Resize</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of Approval</source>
        <translation>Certificado de aprovechamiento</translation>
    </message>
    <message>
        <source>Certificate of Participation</source>
        <translation>Constancia de participación</translation>
    </message>
    <message>
        <source>Certificate of Appreciation</source>
        <translation>Certificado de agradecimiento</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>se otorga a</translation>
    </message>
    <message>
        <source>is given to</source>
        <translation>se otorga a</translation>
    </message>
    <message>
        <source>is presented to</source>
        <translation>se entrega a</translation>
    </message>
    <message>
        <source>for the successful completion of the online courses and of all sessions of the {seminar}, held in {place}, {dates}.</source>
        <translation>por haber concluido satisfactoriamente los cursos en línea y todas las sesiones del {seminar}, celebrado en {place}, {dates}.</translation>
    </message>
    <message>
        <source>for taking part in the {seminar}, held in {place}, {dates}.</source>
        <translation>por su participación en el {seminar}, celebrado en {place}, {dates}.</translation>
    </message>
    <message>
        <source>with thanks for contributing as a speaker to the {seminar}, held in {place}, {dates}.</source>
        <translation>con agradecimiento por su contribución como ponente en el {seminar}, celebrado en {place}, {dates}.</translation>
    </message>
    <message>
        <source>{contact} contact hours and {online} hours online</source>
        <translation>{contact} horas presenciales y {online} horas en línea</translation>
    </message>
    <message>
        <source>{contact} contact hours</source>
        <translation>{contact} horas presenciales</translation>
    </message>
    <message>
        <source>{online} hours online</source>
        <translation>{online} horas en línea</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, {day}</translation>
    </message>
    <message>
        <source>No. {serial} · version {version}</source>
        <translation>N.º {serial} · versión {version}</translation>
    </message>
    <message>
        <source>Verification code: {code}</source>
        <translation>Código de verificación: {code}</translation>
    </message>
    <message>
        <source>The QR code holds what was signed. Verify it with the page of the organisers.</source>
        <translation>El código QR contiene lo que se firmó. Se verifica con la página de los organizadores.</translation>
    </message>
    <message>
        <source>Scan the code, or verify at {address}</source>
        <translation>Escanear el código o verificar en {address}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} and {last} {month} {year}</source>
        <translation>{first} y {last} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <translation>del {first} al {last} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
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
        <translation>{kind}: se retiró la autorización. Los certificados emitidos siguen siendo válidos.</translation>
    </message>
    <message>
        <source>{serial} was issued again as version {version}. Print it, and ask for the old one back.</source>
        <translation>{serial} se emitió de nuevo como versión {version}. Imprímalo y pida que devuelvan el anterior.</translation>
    </message>
    <message>
        <source>{serial} is revoked.</source>
        <translation>{serial} está revocado.</translation>
    </message>
    <message>
        <source>Folder of the verification page</source>
        <translation>Carpeta de la página de verificación</translation>
    </message>
    <message>
        <source>Folder of the Open Badges</source>
        <translation>Carpeta de los Open Badges</translation>
    </message>
    <message>
        <source>No valid certificate is listed. Issue some first.</source>
        <translation>No hay ningún certificado válido en la lista. Emita alguno primero.</translation>
    </message>
</context>
<context>
    <name>CertificateFields</name>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>E.g. {serial}</source>
        <translation>P. ej. {serial}</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas presenciales</translation>
    </message>
    <message>
        <source>Empty: counted from the agenda.</source>
        <translation>Vacío: contadas de la agenda.</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>Horas en línea</translation>
    </message>
    <message>
        <source>Of the courses. Empty: not printed.</source>
        <translation>De los cursos. Vacío: no se imprimen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Serials begin with</source>
        <translation>Los números empiezan con</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Address of the verification page</source>
        <translation>Dirección de la página de verificación</translation>
    </message>
    <message>
        <source>Empty: the QR code holds only what was signed. Both can be verified.</source>
        <translation>Vacío: el código QR contiene solo lo firmado. Ambos se pueden verificar.</translation>
    </message>
    <message>
        <source>Print a fixed date instead of the day of issuing</source>
        <translation>Imprimir una fecha fija en lugar del día de emisión</translation>
    </message>
    <message>
        <source>Date on the certificates</source>
        <translation>Fecha de los certificados</translation>
    </message>
</context>
<context>
    <name>CertificateFigures</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidos</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
</context>
<context>
    <name>CertificateHints</name>
    <message>
        <source>The requirements are not met. See “Requirements” for what is missing.</source>
        <translation>No se cumplen los requisitos. Vea en «Requisitos» lo que falta.</translation>
    </message>
    <message>
        <source>The requirements are met, nothing was issued yet.</source>
        <translation>Se cumplen los requisitos; aún no se ha emitido nada.</translation>
    </message>
    <message>
        <source>Issued, and still right.</source>
        <translation>Emitido y vigente.</translation>
    </message>
    <message>
        <source>Issued as “{issued}”; the name is now “{now}”. Issue it again.</source>
        <translation>Emitido como «{issued}»; ahora el nombre es «{now}». Emítalo de nuevo.</translation>
    </message>
    <message>
        <source>Issued, but by now the requirements are not met. Revoke it, or waive what is missing.</source>
        <translation>Emitido, pero ya no se cumplen los requisitos. Revóquelo o dispense lo que falta.</translation>
    </message>
    <message>
        <source>Revoked: {reason}</source>
        <translation>Revocado: {reason}</translation>
    </message>
</context>
<context>
    <name>CertificateKinds</name>
    <message>
        <source>Approval</source>
        <translation>Aprovechamiento</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Constancia de participación</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
</context>
<context>
    <name>CertificateLanguages</name>
    <message>
        <source>Each person’s language</source>
        <translation>El idioma de cada persona</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish and English</source>
        <translation>Español e inglés</translation>
    </message>
    <message>
        <source>Spanish and French</source>
        <translation>Español y francés</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>Inglés y francés</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Certificate of the chosen person</source>
        <translation>Certificado de la persona elegida</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Ctrl+P; with one chosen also Enter</source>
        <translation>Ctrl+P; con uno elegido también Intro</translation>
    </message>
    <message>
        <source>Issue again…</source>
        <translation>Reemitir…</translation>
    </message>
    <message>
        <source>With the name as it is now: same serial, next version</source>
        <translation>Con el nombre actual: mismo número, versión siguiente</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Versions: who issued it, when and why</source>
        <translation>Versiones: quién lo emitió, cuándo y por qué</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge the certificate</source>
        <translation>Ampliar el certificado</translation>
    </message>
    <message>
        <source>Release first…</source>
        <translation>Autorizar primero…</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emitir e imprimir</translation>
    </message>
    <message>
        <source>Issue and print {count}</source>
        <translation>Emitir e imprimir {count}</translation>
    </message>
    <message>
        <source>Print again {count}</source>
        <translation>Reimprimir {count}</translation>
    </message>
    <message>
        <source>Issue as PDF…</source>
        <translation>Emitir en PDF…</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien en la lista.</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>Chosen: {count}. {first}</source>
        <translation>Elegidos: {count}. {first}</translation>
    </message>
    <message>
        <source>Cannot be printed: {characters}</source>
        <translation>No se pueden imprimir: {characters}</translation>
    </message>
    <message>
        <source>Left out, because they are not ready or have to be put right: {count}</source>
        <translation>Omitidos por no estar listos o estar por corregir: {count}</translation>
    </message>
</context>
<context>
    <name>CertificateReasons</name>
    <message>
        <source>Issue {serial} again?</source>
        <translation>¿Reemitir {serial}?</translation>
    </message>
    <message>
        <source>The serial stays, the version becomes {version}, and the certificate gets a new verification code. What was printed before is no longer valid: ask for it back.</source>
        <translation>El número se conserva, la versión pasa a ser {version} y el certificado recibe un código de verificación nuevo. Lo impreso antes deja de ser válido: pida que lo devuelvan.</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Reemitir</translation>
    </message>
    <message>
        <source>Revoke {serial} of {name}?</source>
        <translation>¿Revocar {serial} de {name}?</translation>
    </message>
    <message>
        <source>The {kind} certificate is void from now on. The register and the list of revoked serials say so, with your name and the reason; the paper cannot be called back: ask for it. Later it can be issued again.</source>
        <translation>El certificado de {kind} queda sin validez. El registro y la lista de números revocados lo dicen, con su nombre y el motivo; el papel no se puede borrar: pida que lo devuelvan. Más adelante puede emitirse de nuevo.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>CertificateRegister</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation>Municipio u organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas presenciales</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>Horas en línea</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
</context>
<context>
    <name>CertificateSettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved. It holds for certificates from now on; what was issued keeps what it stated.</source>
        <translation>Guardado. Vale para los certificados de ahora en adelante; los emitidos conservan lo que decían.</translation>
    </message>
    <message>
        <source>Texts and signatories</source>
        <translation>Textos y firmantes</translation>
    </message>
    <message>
        <source>What certificates say</source>
        <translation>Lo que dicen los certificados</translation>
    </message>
    <message>
        <source>Specimen, as it prints</source>
        <translation>Muestra, tal como se imprime</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
</context>
<context>
    <name>CertificateStates</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nombre cambiado</translation>
    </message>
    <message>
        <source>No longer earned</source>
        <translation>Ya no cumple</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>No certificate fits</source>
        <translation>Ningún certificado coincide</translation>
    </message>
    <message>
        <source>Choose another figure above, or change the filter.</source>
        <translation>Elija otra cifra arriba o cambie el filtro.</translation>
    </message>
</context>
<context>
    <name>CertificateValidities</name>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Replaced by a later version</source>
        <translation>Sustituido por una versión posterior</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Approval</source>
        <translation>Aprovechamiento</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Writing certificates…</source>
        <translation>Escribiendo certificados…</translation>
    </message>
    <message>
        <source>Certificates: {count}</source>
        <translation>Certificados: {count}</translation>
    </message>
    <message>
        <source>No longer valid and left out: {count}.</source>
        <translation>Ya no son válidos y se omitieron: {count}.</translation>
    </message>
    <message>
        <source>On the certificate of {name} these characters cannot be printed: {characters}</source>
        <translation>En el certificado de {name} estos caracteres no se pueden imprimir: {characters}</translation>
    </message>
    <message>
        <source>Issued: {count}, not printed: print them again from here.</source>
        <translation>Emitidos: {count}, sin imprimir: vuelva a imprimirlos desde aquí.</translation>
    </message>
    <message>
        <source>{count} valid ones: revoke all but one</source>
        <translation>{count} válidos: revoque todos menos uno</translation>
    </message>
    <message>
        <source>{count} valid versions: issue it again, which replaces them</source>
        <translation>{count} versiones válidas: emitirlo de nuevo las reemplaza</translation>
    </message>
    <message>
        <source>{serial} · v. {version}</source>
        <translation>{serial} · v. {version}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>impreso una vez</translation>
    </message>
    <message>
        <source>printed {count} times</source>
        <translation>impreso {count} veces</translation>
    </message>
    <message>
        <source>Not released: none is issued</source>
        <translation>Sin autorizar: no se emite ninguno</translation>
    </message>
    <message>
        <source>Released {moment}, {operator}</source>
        <translation>Autorizado {moment}, {operator}</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Texts and signatories…</source>
        <translation>Textos y firmantes…</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Diseño…</translation>
    </message>
    <message>
        <source>What stands where on the certificate</source>
        <translation>Qué va en cada lugar del certificado</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Verification page…</source>
        <translation>Página de verificación…</translation>
    </message>
    <message>
        <source>Signed PDF files…</source>
        <translation>Archivos PDF firmados…</translation>
    </message>
    <message>
        <source>Open Badges…</source>
        <translation>Open Badges…</translation>
    </message>
    <message>
        <source>Select all ready</source>
        <translation>Seleccionar los listos</translation>
    </message>
    <message>
        <source>Name, place, e-mail or serial</source>
        <translation>Nombre, lugar, correo o número</translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation>Filtrar certificados</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose the printer of the certificates first, or save them as PDF.</source>
        <translation>Elija primero la impresora de los certificados o guárdelos como PDF.</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Impresoras…</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Guardar certificados</translation>
    </message>
    <message>
        <source>What is chosen is already being written. Wait a moment.</source>
        <translation>Lo elegido ya se está escribiendo. Espere un momento.</translation>
    </message>
    <message>
        <source>Certificates saved: {count}. {file}</source>
        <translation>Certificados guardados: {count}. {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Certificates in the print queue: {count}.</source>
        <translation>Certificados en la cola de impresión: {count}.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>The person is entered, admitted and gets a badge code at once.</source>
        <translation>La persona queda inscrita, admitida y con código de gafete de inmediato.</translation>
    </message>
    <message>
        <source>Enter and admit</source>
        <translation>Inscribir y admitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This country is not known. Choose one from the list.</source>
        <translation>No se conoce ese país. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Who came instead of {name}?</source>
        <translation>¿Quién vino en lugar de {name}?</translation>
    </message>
    <message>
        <source>The substitute takes the place in the delegation. The badge of {name} stops admitting.</source>
        <translation>La persona suplente ocupa el lugar en la delegación. El gafete de {name} deja de admitir.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corregir el nombre</translation>
    </message>
    <message>
        <source>Write it as it should stand on badge and certificate.</source>
        <translation>Escríbalo como debe aparecer en el gafete y en el certificado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The name is corrected.</source>
        <translation>El nombre está corregido.</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>Imprimir un gafete nuevo</translation>
    </message>
    <message>
        <source>{name} takes part in person today.</source>
        <translation>{name} participa hoy en persona.</translation>
    </message>
    <message>
        <source>There is no check-in on the panel to take back.</source>
        <translation>No hay ningún registro en el panel que deshacer.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Leído por error</translation>
    </message>
    <message>
        <source>Did not stay</source>
        <translation>No se quedó</translation>
    </message>
    <message>
        <source>Take back this scan of {name}?</source>
        <translation>¿Deshacer esta lectura de {name}?</translation>
    </message>
    <message>
        <source>The scan of {name} was taken back.</source>
        <translation>Se deshizo la lectura de {name}.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Badges are not printed at check-in: no printer is chosen for them. Choose one.</source>
        <translation>Los gafetes no se imprimen en el registro: no hay impresora elegida para ellos. Elija una.</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Impresoras…</translation>
    </message>
    <message>
        <source>{name} is on the list already: {place}. If this is somebody else, save again.</source>
        <translation>{name} ya está en la lista: {place}. Si es otra persona, guarde otra vez.</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <translation>¿Deshacer el registro de {name}?</translation>
    </message>
    <message>
        <source>It no longer counts. The list of scans keeps it, with your reason.</source>
        <translation>Ya no cuenta. La lista de lecturas lo conserva, con su motivo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The check-in of {name} was taken back.</source>
        <translation>Se deshizo el registro de {name}.</translation>
    </message>
    <message>
        <source>Scan or choose a person first, then print.</source>
        <translation>Primero lea un gafete o elija a una persona; después imprima.</translation>
    </message>
    <message>
        <source>This badge was printed before. Why again?</source>
        <translation>Este gafete ya se imprimió. ¿Por qué otra vez?</translation>
    </message>
    <message>
        <source>A badge that may be in somebody&apos;s hands gets a new code; the old one stops admitting.</source>
        <translation>Un gafete que puede estar en manos de alguien recibe un código nuevo; el anterior deja de admitir.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Came before: has badge and folder</source>
        <translation>Ya había venido: tiene gafete y carpeta</translation>
    </message>
    <message>
        <source>Badge and folder</source>
        <translation>Gafete y carpeta</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Mesa {table}</translation>
    </message>
    <message>
        <source>Admitted at {time} at {desk}</source>
        <translation>Admisión a las {time} en {desk}</translation>
    </message>
    <message>
        <source>Admitted at {time} at {desk} by {operator}</source>
        <translation>Admisión a las {time} en {desk}, por {operator}</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Con suplente</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Aquí desde las {time}</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Sin persona</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>{passed} of {courses} online courses: tell them now. Missing: “{title}”</source>
        <translation>{passed} de {courses} cursos en línea: avísele ahora. Falta: «{title}»</translation>
    </message>
    <message>
        <source>Tell them now: the consultation “{title}” is not answered</source>
        <translation>Avísele ahora: la consulta «{title}» está sin responder</translation>
    </message>
    <message>
        <source>Ask whether they were at “{title}”: nobody noted it</source>
        <translation>Pregunte si estuvo en «{title}»: nadie lo anotó</translation>
    </message>
    <message>
        <source>{passed} of {courses} online courses: tell them now. Missing: “{title}” and {more} more</source>
        <translation>{passed} de {courses} cursos en línea: avísele ahora. Falta: «{title}» y {more} más</translation>
    </message>
    <message>
        <source>Tell them now: the consultation “{title}” is not answered, and {more} more</source>
        <translation>Avísele ahora: la consulta «{title}» está sin responder, y {more} más</translation>
    </message>
    <message>
        <source>Ask whether they were at “{title}”: nobody noted it, nor {more} more</source>
        <translation>Pregunte si estuvo en «{title}»: nadie lo anotó, ni {more} más</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Something went wrong. Scan again.</source>
        <translation>Algo falló. Lea el gafete otra vez.</translation>
    </message>
    <message>
        <source>The form you were filling in is kept.</source>
        <translation>El formulario que estaba llenando se conserva.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name, a place or an e-mail</source>
        <translation>Lea un gafete o escriba dos letras de un nombre, un lugar o un correo</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Leer o buscar</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Was in the room and connected at the same time. The room counts.</source>
        <translation>Estuvo en la sala y en línea a la vez. Cuenta la sala.</translation>
    </message>
    <message>
        <source>Marked as not there, but a scan or a connection says otherwise. The mark counts.</source>
        <translation>Se marcó que no estuvo, pero una lectura o una conexión dice lo contrario. Cuenta la marca.</translation>
    </message>
    <message>
        <source>Two desks marked differently. The later mark is shown; mark again to settle it.</source>
        <translation>Dos puestos marcaron distinto. Se muestra la última marca; marque de nuevo para resolverlo.</translation>
    </message>
    <message>
        <source>At two parallel items. One of them must be wrong.</source>
        <translation>En dos puntos paralelos. Uno de los dos no puede ser.</translation>
    </message>
    <message>
        <source>Scanned at this door long before the begin or after the end. Check the station of that desk.</source>
        <translation>Se leyó en esta puerta mucho antes del inicio o después del final. Revise la estación de ese puesto.</translation>
    </message>
    <message>
        <source>Scanned going out, but never coming in. Mark whether the person was there.</source>
        <translation>Se escaneó su salida, pero nunca su entrada. Marque si estuvo o no.</translation>
    </message>
    <message>
        <source>An attendance list that was read says something else.</source>
        <translation>Una lista de asistencia importada dice otra cosa.</translation>
    </message>
</context>
<context>
    <name>ClockActs</name>
    <message>
        <source>The times of {name} are corrected, here and at every desk that hears of it.</source>
        <translation>Las horas de {name} quedan corregidas, aquí y en cada mesa que se entere.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Retirada enseguida</translation>
    </message>
    <message>
        <source>The correction is taken back: the times are as they were written.</source>
        <translation>La corrección se retiró: las horas son las que se escribieron.</translation>
    </message>
</context>
<context>
    <name>ClockRepair</name>
    <message>
        <source>No entry of {name} has such a number: nothing would change now.</source>
        <translation>Ninguna anotación de {name} tiene ese número: ahora no cambiaría nada.</translation>
    </message>
    <message>
        <source>{count} entries of {name} are moved {by} later, here and at every desk; entry {number}, for instance, from {before} to {after}.</source>
        <translation>{count} anotaciones de {name} pasan a ser {by} más tarde, aquí y en todas las mesas; la {number}, por ejemplo, de {before} a {after}.</translation>
    </message>
    <message>
        <source>{count} entries of {name} are moved {by} earlier, here and at every desk; entry {number}, for instance, from {before} to {after}.</source>
        <translation>{count} anotaciones de {name} pasan a ser {by} más temprano, aquí y en todas las mesas; la {number}, por ejemplo, de {before} a {after}.</translation>
    </message>
    <message>
        <source>{by}, entries {first} to {last}: {reason}</source>
        <translation>{by}, anotaciones {first} a {last}: {reason}</translation>
    </message>
    <message>
        <source>{by}, from entry {first} until its clock is set: {reason}</source>
        <translation>{by}, desde la anotación {first} hasta que se ajuste su reloj: {reason}</translation>
    </message>
</context>
<context>
    <name>ClockRepairDialog</name>
    <message>
        <source>Repair the times of {name}</source>
        <translation>Corregir las horas de {name}</translation>
    </message>
    <message>
        <source>Repair the times</source>
        <translation>Corregir las horas</translation>
    </message>
    <message>
        <source>for example +47min or -1h30min</source>
        <translation>por ejemplo +47min o -1h30min</translation>
    </message>
    <message>
        <source>Further entries too, until its clock is set</source>
        <translation>También las siguientes, hasta que se ajuste su reloj</translation>
    </message>
    <message>
        <source>Move the times by</source>
        <translation>Mover las horas</translation>
    </message>
    <message>
        <source>From entry number</source>
        <translation>Desde la anotación n.º</translation>
    </message>
    <message>
        <source>To entry number</source>
        <translation>Hasta la anotación n.º</translation>
    </message>
    <message>
        <source>The clock of this machine is right now</source>
        <translation>El reloj de este equipo ya está bien</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <source>{name}: clock off by {off}</source>
        <translation>{name}: reloj desviado {off}</translation>
    </message>
    <message>
        <source>{text} (and {count} more)</source>
        <translation>{text} (y {count} más)</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>{name}: the clock is right.</source>
        <translation>{name}: el reloj está bien.</translation>
    </message>
    <message>
        <source>{name}: its clock was not compared with another one yet.</source>
        <translation>{name}: su reloj aún no se ha comparado con otro.</translation>
    </message>
    <message>
        <source>The clock of {name} is off by {off}. Its times are shown with ≈. Set that clock, and repair the times here.</source>
        <translation>El reloj de {name} se desvía {off}. Sus horas se muestran con ≈. Ajuste ese reloj y corrija aquí las horas.</translation>
    </message>
    <message>
        <source>{name} is ahead of this machine by at least {off}. One of the two clocks is wrong: compare both with a watch, set the wrong one, and repair its times here.</source>
        <translation>{name} va adelantado respecto de este equipo al menos {off}. Uno de los dos relojes está mal: compare ambos con un reloj de pulsera, ajuste el que esté mal y corrija aquí sus horas.</translation>
    </message>
    <message>
        <source>The clock of {name} was set by {off} while the program ran. Check it against a watch: if it is right now, say so; if not, set it. The times that were wrong can be repaired here.</source>
        <translation>El reloj de {name} se cambió {off} con el programa abierto. Compárelo con un reloj de pulsera: si ahora está bien, confírmelo; si no, ajústelo. Las horas equivocadas se pueden corregir aquí.</translation>
    </message>
    <message>
        <source>The clock of {name} is {off} before its own last entry. Go on working: nothing is lost, and times from now on are shown with ≈. Set the clock, then say that it is right.</source>
        <translation>El reloj de {name} está {off} antes de su propia última anotación. Siga trabajando: no se pierde nada, y las horas desde ahora se muestran con ≈. Ajuste el reloj y después confirme que está bien.</translation>
    </message>
    <message>
        <source>The times of {name} are corrected by {shifted}, but its clock is still off by {off}. Set it.</source>
        <translation>Las horas de {name} están corregidas en {shifted}, pero su reloj sigue desviado {off}. Ajústelo.</translation>
    </message>
    <message>
        <source>{name}, entries {first} to {last}: {shifted}. {reason}</source>
        <translation>{name}, anotaciones {first} a {last}: {shifted}. {reason}</translation>
    </message>
    <message>
        <source>until its clock is set</source>
        <translation>hasta que se ajuste su reloj</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Code of the sheet</source>
        <translation>Código de la hoja</translation>
    </message>
    <message>
        <source>e.g. 7K0QX</source>
        <translation>p. ej. 7K0QX</translation>
    </message>
    <message>
        <source>At the top right of every page, and in its QR symbol. Enter opens the sheet.</source>
        <translation>Arriba a la derecha de cada página, y en su código QR. Enter abre la hoja.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation>Color del rol</translation>
    </message>
    <message>
        <source>Text on the role</source>
        <translation>Texto sobre el rol</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>No heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Meaning of the column {header}</source>
        <translation>Significado de la columna {header}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
</context>
<context>
    <name>ColumnMeanings</name>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>ColumnsStrip</name>
    <message>
        <source>not shown here</source>
        <translation>no se muestra aquí</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made. Agenda items: {slots}. People: {people}.</source>
        <translation>Hecho. Puntos de la agenda: {slots}. Personas: {people}.</translation>
    </message>
    <message>
        <source>Badges written: {count}.</source>
        <translation>Gafetes guardados: {count}.</translation>
    </message>
    <message>
        <source>Entries: {entries}. Digest: {digest}…</source>
        <translation>Asientos: {entries}. Resumen: {digest}…</translation>
    </message>
    <message>
        <source>The chain of every desk is whole.</source>
        <translation>La cadena de cada puesto está íntegra.</translation>
    </message>
    <message>
        <source>A chain is broken: keep this file, and restore the latest backup beside it.</source>
        <translation>Hay una cadena rota: conserve este archivo y restaure a su lado la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The tables equal a rebuild from the journal.</source>
        <translation>Las tablas coinciden con una reconstrucción a partir del diario.</translation>
    </message>
    <message>
        <source>These tables differ from a rebuild: {tables}. The journal is the truth: open the seminar again.</source>
        <translation>Estas tablas difieren de una reconstrucción: {tables}. El diario es la verdad: abra el seminario de nuevo.</translation>
    </message>
    <message>
        <source>Admitted at two desks on the same day, which neither could know: {count}.</source>
        <translation>Registrados en dos mesas el mismo día, sin que ninguna pudiera saberlo: {count}.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {updated}. Unchanged: {same}. Doubtful: {doubtful}. Left out: {ignored}.</source>
        <translation>Nuevos: {added}. Cambiados: {updated}. Sin cambios: {same}. Dudosos: {doubtful}. Omitidos: {ignored}.</translation>
    </message>
    <message>
        <source>Linked: {linked}. Doubtful: {doubtful}. Unknown: {unknown}. Left out: {ignored}. New entries: {new}.</source>
        <translation>Vinculadas: {linked}. Dudosas: {doubtful}. Desconocidas: {unknown}. Omitidas: {ignored}. Entradas nuevas: {new}.</translation>
    </message>
    <message>
        <source>Marks changed: {count}.</source>
        <translation>Marcas cambiadas: {count}.</translation>
    </message>
    <message>
        <source>Cost: {cost}. No seating can be better: this is proven.</source>
        <translation>Costo: {cost}. Ninguna distribución puede ser mejor: está demostrado.</translation>
    </message>
    <message>
        <source>Cost: {cost}. None can cost less than {bound}; that one of {bound} exists is not proven.</source>
        <translation>Costo: {cost}. Ninguna puede costar menos de {bound}; no está demostrado que exista una de {bound}.</translation>
    </message>
    <message>
        <source>Pages: {count}.</source>
        <translation>Páginas: {count}.</translation>
    </message>
    <message>
        <source>Certificates: {count}.</source>
        <translation>Certificados: {count}.</translation>
    </message>
    <message>
        <source>An invitation for one laptop, until {until}:</source>
        <translation>Una invitación para una computadora, hasta {until}:</translation>
    </message>
    <message>
        <source>This machine is a desk of “{title}”: {file}</source>
        <translation>Este equipo es una mesa de «{title}»: {file}</translation>
    </message>
    <message>
        <source>Read: {read}. Written: {written}.</source>
        <translation>Leídas: {read}. Escritas: {written}.</translation>
    </message>
    <message>
        <source>Files of laptops not known here yet wait: {count}. To let one in: desks SEMINAR --trust ID --fingerprint …</source>
        <translation>Esperan archivos de portátiles aún no conocidos aquí: {count}. Para dejar entrar uno: desks SEMINAR --trust ID --fingerprint …</translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation>No leído: {file}. {why}</translation>
    </message>
    <message>
        <source>Row {row}: somebody typed here meanwhile. Read the file again to see what is different.</source>
        <translation>Fila {row}: alguien escribió aquí mientras tanto. Lea el archivo otra vez para ver qué es distinto.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Fila {row}: {why}</translation>
    </message>
</context>
<context>
    <name>ConflictFields</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>Quién vino en su lugar</translation>
    </message>
    <message>
        <source>Minutes until somebody is late</source>
        <translation>Minutos hasta contar como tarde</translation>
    </message>
    <message>
        <source>Share of time online</source>
        <translation>Parte del tiempo en línea</translation>
    </message>
    <message>
        <source>Share of items to attend</source>
        <translation>Parte de las actividades por asistir</translation>
    </message>
    <message>
        <source>Who must attend</source>
        <translation>Quién debe asistir</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas presenciales</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>Horas en línea</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ConflictHeadings</name>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Resuelto por</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>No conflicts. Desks agree.</source>
        <translation>Sin conflictos. Las mesas coinciden.</translation>
    </message>
</context>
<context>
    <name>ConflictKinds</name>
    <message>
        <source>Admitted twice</source>
        <translation>Registrada dos veces</translation>
    </message>
    <message>
        <source>One badge, several people</source>
        <translation>Un gafete, varias personas</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>One certificate number twice</source>
        <translation>Un número de certificado dos veces</translation>
    </message>
    <message>
        <source>Two certificates for one person</source>
        <translation>Dos certificados para una persona</translation>
    </message>
    <message>
        <source>Revoked and issued</source>
        <translation>Revocado y emitido</translation>
    </message>
    <message>
        <source>Edited at two desks</source>
        <translation>Editado en dos mesas</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Borrado y editado</translation>
    </message>
</context>
<context>
    <name>ConflictOptions</name>
    <message>
        <source>Keep this admission, take the other back</source>
        <translation>Conservar esta entrada y anular la otra</translation>
    </message>
    <message>
        <source>Both are right, nothing to do</source>
        <translation>Ambas son correctas, nada que hacer</translation>
    </message>
    <message>
        <source>The badge is theirs</source>
        <translation>El gafete es de esta persona</translation>
    </message>
    <message>
        <source>Keep this one, revoke the other</source>
        <translation>Conservar este y revocar el otro</translation>
    </message>
    <message>
        <source>Keeps the number; the other gets a new one</source>
        <translation>Conserva el número; la otra persona recibe uno nuevo</translation>
    </message>
    <message>
        <source>The revocation stands</source>
        <translation>Vale la revocación</translation>
    </message>
    <message>
        <source>The certificate stands</source>
        <translation>Vale el certificado</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Esto es lo correcto</translation>
    </message>
    <message>
        <source>Another value was typed</source>
        <translation>Se escribió otro valor</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>It stays deleted</source>
        <translation>Queda borrado</translation>
    </message>
    <message>
        <source>Merge, and keep this one</source>
        <translation>Unir y conservar esta</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Type another value…</source>
        <translation>Escribir otro valor…</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {reason}</source>
        <translation>Resuelto por {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>Undo: open it again</source>
        <translation>Deshacer: abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>The conflict</source>
        <translation>El conflicto</translation>
    </message>
    <message>
        <source>Does not count any more</source>
        <translation>Ya no cuenta</translation>
    </message>
</context>
<context>
    <name>ConflictSentences</name>
    <message>
        <source>{person} was let in twice at {station}. Both desks showed green, {minutes} min apart.</source>
        <translation>{person} entró dos veces en {station}. Ambas mesas mostraron verde, con {minutes} min de diferencia.</translation>
    </message>
    <message>
        <source>{person} was let in twice at {station}. Both desks showed green within a minute.</source>
        <translation>{person} entró dos veces en {station}. Ambas mesas mostraron verde en menos de un minuto.</translation>
    </message>
    <message>
        <source>One badge was given to {people}. Until it is settled it lets nobody in.</source>
        <translation>Un mismo gafete se entregó a {people}. Hasta que se resuelva, no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>{people} may be the same person, in the list twice.</source>
        <translation>{people}: quizá sean la misma persona, dos veces en la lista.</translation>
    </message>
    <message>
        <source>Two desks that were apart issued certificate {serial} again. Both are valid.</source>
        <translation>Dos mesas sin conexión emitieron de nuevo el certificado {serial}. Ambos son válidos.</translation>
    </message>
    <message>
        <source>Certificate {serial} was issued to {people}. A number belongs to one person.</source>
        <translation>El certificado {serial} se emitió a {people}. Cada número es de una sola persona.</translation>
    </message>
    <message>
        <source>{person} has several valid certificates of one kind ({kind}).</source>
        <translation>{person} tiene varios certificados válidos del mismo tipo ({kind}).</translation>
    </message>
    <message>
        <source>A certificate of {person} ({kind}) was revoked at one desk. Another desk issued it without knowing.</source>
        <translation>Un certificado de {person} ({kind}) se revocó en una mesa. Otra mesa lo emitió sin saberlo.</translation>
    </message>
    <message>
        <source>Desks that were apart wrote different things about {thing}: {field}.</source>
        <translation>Mesas sin conexión escribieron cosas distintas sobre {thing}: {field}.</translation>
    </message>
    <message>
        <source>One desk deleted {thing}. Another went on editing without knowing.</source>
        <translation>Una mesa borró {thing}. Otra siguió editando sin saberlo.</translation>
    </message>
    <message>
        <source>This was settled differently at desks that were apart. Decide once more.</source>
        <translation>Mesas sin conexión lo resolvieron de manera distinta. Hay que decidir otra vez.</translation>
    </message>
</context>
<context>
    <name>ConflictSides</name>
    <message>
        <source>Green: the badge was scanned</source>
        <translation>Verde: se leyó el gafete</translation>
    </message>
    <message>
        <source>Green: found by name</source>
        <translation>Verde: por nombre</translation>
    </message>
    <message>
        <source>Was given the badge</source>
        <translation>Recibió el gafete</translation>
    </message>
    <message>
        <source>Certificate {serial}, version {version}</source>
        <translation>Certificado {serial}, versión {version}</translation>
    </message>
    <message>
        <source>Revoked: {reason}</source>
        <translation>Revocado: {reason}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>Nobody of this seminar</source>
        <translation>Nadie de este seminario</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Said that they are two people; another desk merged them</source>
        <translation>Dijo que son dos personas; otra mesa las unió</translation>
    </message>
    <message>
        <source>Settled: {reason}</source>
        <translation>Resuelto: {reason}</translation>
    </message>
</context>
<context>
    <name>ConflictThings</name>
    <message>
        <source>the seminar</source>
        <translation>el seminario</translation>
    </message>
    <message>
        <source>the agenda item “{title}”</source>
        <translation>la actividad «{title}»</translation>
    </message>
    <message>
        <source>the operator “{title}”</source>
        <translation>el operador «{title}»</translation>
    </message>
    <message>
        <source>the desk “{title}”</source>
        <translation>la mesa «{title}»</translation>
    </message>
    <message>
        <source>a name in a report</source>
        <translation>un nombre de un reporte</translation>
    </message>
    <message>
        <source>how a report is read</source>
        <translation>la lectura de un reporte</translation>
    </message>
    <message>
        <source>an activity of the platform</source>
        <translation>una actividad de la plataforma</translation>
    </message>
    <message>
        <source>a design</source>
        <translation>un diseño</translation>
    </message>
    <message>
        <source>the picture “{title}”</source>
        <translation>la imagen «{title}»</translation>
    </message>
    <message>
        <source>the signatory “{title}”</source>
        <translation>el firmante «{title}»</translation>
    </message>
    <message>
        <source>the text of the certificates</source>
        <translation>el texto de los certificados</translation>
    </message>
    <message>
        <source>the release of the certificates</source>
        <translation>la liberación de los certificados</translation>
    </message>
    <message>
        <source>a key of the certificates</source>
        <translation>una clave de los certificados</translation>
    </message>
    <message>
        <source>{person} at “{title}”</source>
        <translation>{person} en «{title}»</translation>
    </message>
    <message>
        <source>{person} on {title}</source>
        <translation>{person} el {title}</translation>
    </message>
    <message>
        <source>the registration desk</source>
        <translation>la mesa de registro</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>No conflicts. Desks agree.</source>
        <translation>Sin conflictos. Las mesas coinciden.</translation>
    </message>
    <message>
        <source>What desks write while they cannot hear each other is put side by side here, and you decide.</source>
        <translation>Lo que las mesas escriben sin oírse aparece aquí lado a lado, y usted decide.</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Aún no se resolvió nada.</translation>
    </message>
    <message>
        <source>Who settled what, when and why stands here.</source>
        <translation>Aquí consta quién resolvió qué, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Settled: {reason}</source>
        <translation>Resuelto: {reason}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The conflict is open again.</source>
        <translation>El conflicto está abierto de nuevo.</translation>
    </message>
    <message>
        <source>Last settled first</source>
        <translation>Lo último resuelto primero</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Photographs are fine</source>
        <translation>Acepta fotografías</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>Sin fotografías</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
</context>
<context>
    <name>ContributionFields</name>
    <message>
        <source>Round tables</source>
        <translation>Mesas redondas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aporte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Aliado</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>También se dijo</translation>
    </message>
</context>
<context>
    <name>ContributionForm</name>
    <message>
        <source>What the table says. Enter saves it.</source>
        <translation>Lo que dice la mesa. Entrar lo guarda.</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nuevo aporte</translation>
    </message>
    <message>
        <source>Change this statement</source>
        <translation>Cambiar este aporte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>ContributionKinds</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Área prioritaria</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
</context>
<context>
    <name>ContributionLevels</name>
    <message>
        <source>Municipal</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message>
        <source>What the tables write</source>
        <translation>Lo que escriben las mesas</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>Type what a table says, and press Enter.</source>
        <translation>Escribir lo que dice una mesa y pulsar Entrar.</translation>
    </message>
    <message>
        <source>One more vote (+)</source>
        <translation>Un voto más (+)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Separar de nuevo</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Show to the plenary</source>
        <translation>Mostrar a la plenaria</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sheet to write on…</source>
        <translation>Hoja para escribir…</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tables (Excel, CSV, PDF)</source>
        <translation>Tablas (Excel, CSV, PDF)</translation>
    </message>
    <message>
        <source>Export what the tables wrote</source>
        <translation>Exportar lo que escribieron las mesas</translation>
    </message>
    <message>
        <source>A sheet to write on</source>
        <translation>Hoja para escribir</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Merged: both texts stay, and their votes are added up.</source>
        <translation>Unidos: quedan ambos textos y se suman sus votos.</translation>
    </message>
    <message>
        <source>Choose the statement that says the same: it will stand below the first.</source>
        <translation>Elegir con Entrar el aporte que dice lo mismo: quedará debajo del primero.</translation>
    </message>
    <message>
        <source>Statements: {count}. Enter opens one; the most votes stand first.</source>
        <translation>Aportes: {count}. Entrar abre uno; primero los más votados.</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>No unir</translation>
    </message>
    <message>
        <source>May be said already. {said}</source>
        <translation>Quizá ya se dijo. {said}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrected so far</source>
        <translation>Correcciones hasta ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo falló en el programa</translation>
    </message>
    <message>
        <source>Everything that was confirmed is saved. You can go on. If it happens again, restart the program and send these details; they contain no personal data.</source>
        <translation>Todo lo confirmado está guardado. Puede continuar. Si vuelve a ocurrir, reinicie el programa y envíe estos detalles; no contienen datos personales.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Met all requirements of the {seminar}.</source>
        <translation>Cumplió todos los requisitos: {seminar}.</translation>
    </message>
    <message>
        <source>Took part in the {seminar}.</source>
        <translation>Participó: {seminar}.</translation>
    </message>
    <message>
        <source>Contributed as a speaker to the {seminar}.</source>
        <translation>Contribuyó como ponente: {seminar}.</translation>
    </message>
    <message>
        <source>Attend {share} % of the items that attendance is required at ({items} items).</source>
        <translation>Asistir al {share} % de las actividades de asistencia obligatoria ({items} actividades).</translation>
    </message>
    <message>
        <source>Attend items of the seminar, at least {least}.</source>
        <translation>Asistir a actividades del seminario, al menos {least}.</translation>
    </message>
    <message>
        <source>Speak at or facilitate an item of the seminar.</source>
        <translation>Exponer o facilitar una actividad del seminario.</translation>
    </message>
    <message>
        <source>Pass the online courses: {courses}.</source>
        <translation>Aprobar los cursos en línea: {courses}.</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas presenciales</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>Horas en línea</translation>
    </message>
</context>
<context>
    <name>Damages</name>
    <message>
        <source>It has not arrived completely yet; it is read again next time.</source>
        <translation>Todavía no ha llegado completo; se leerá de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>It was changed or damaged; its desk or another one writes it again.</source>
        <translation>Fue cambiado o está dañado; su mesa u otra lo escribirá de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be read at the moment; it is tried again next time.</source>
        <translation>No se puede leer en este momento; se intentará de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it: install that here too.</source>
        <translation>Lo escribió una versión más nueva del programa: instálela aquí también.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Name, address or person</source>
        <translation>Nombre, correo o persona</translation>
    </message>
    <message>
        <source>Filter decided names</source>
        <translation>Filtrar los nombres decididos</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The minutes and results under this name no longer count (F9)</source>
        <translation>Los minutos y resultados bajo este nombre dejan de contar (F9)</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Decidir otra cosa…</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>En los reportes</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided names</source>
        <translation>Nombres decididos</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Todavía no hay nada decidido</translation>
    </message>
</context>
<context>
    <name>DelegationPeople</name>
    <message>
        <source>People of the delegation</source>
        <translation>Personas de la delegación</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>nobody announced yet</source>
        <translation>aún sin anunciar a nadie</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>{count} of {quota} people</source>
        <translation>{count} de {quota} personas</translation>
    </message>
    <message>
        <source>{count} of {quota} municipalities</source>
        <translation>{count} de {quota} municipios</translation>
    </message>
    <message>
        <source>{count} experienced</source>
        <translation>{count} con experiencia</translation>
    </message>
    <message>
        <source>nobody experienced</source>
        <translation>nadie con experiencia</translation>
    </message>
    <message>
        <source>nobody starting</source>
        <translation>nadie que inicia</translation>
    </message>
    <message>
        <source>{count} starting</source>
        <translation>{count} que inician</translation>
    </message>
    <message>
        <source>{in_person} in person · {online} online</source>
        <translation>{in_person} en persona · {online} en línea</translation>
    </message>
    <message>
        <source>{count} of {people} arrived</source>
        <translation>llegaron {count} de {people}</translation>
    </message>
    <message>
        <source>somebody’s municipality is not known</source>
        <translation>falta el municipio de alguien</translation>
    </message>
    <message>
        <source>1 person of {municipality}</source>
        <translation>1 persona de {municipality}</translation>
    </message>
    <message>
        <source>{count} people of {municipality}</source>
        <translation>{count} personas de {municipality}</translation>
    </message>
    <message>
        <source>a second municipality</source>
        <translation>un segundo municipio</translation>
    </message>
    <message>
        <source>one more municipality</source>
        <translation>un municipio más</translation>
    </message>
    <message>
        <source>{count} more municipalities</source>
        <translation>{count} municipios más</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Per country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Municipalities of each country</source>
        <translation>Municipios de cada país</translation>
    </message>
    <message>
        <source>People of each municipality</source>
        <translation>Personas de cada municipio</translation>
    </message>
    <message>
        <source>municipalities ×</source>
        <translation>municipios ×</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>delegations complete</source>
        <translation>delegaciones completas</translation>
    </message>
    <message>
        <source>municipal people</source>
        <translation>personas de municipios</translation>
    </message>
    <message>
        <source>people missing</source>
        <translation>personas que faltan</translation>
    </message>
    <message>
        <source>of them arrived</source>
        <translation>de ellas, llegaron</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>All delegations are complete</source>
        <translation>Todas las delegaciones están completas</translation>
    </message>
    <message>
        <source>International, without a country: {names} and {more} more.</source>
        <translation>Internacionales, sin país: {names} y {more} más.</translation>
    </message>
    <message>
        <source>International, without a country: {names}.</source>
        <translation>Internacionales, sin país: {names}.</translation>
    </message>
</context>
<context>
    <name>DesignAligns</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>DesignCases</name>
    <message>
        <source>Longest name: {name}</source>
        <translation>Nombre más largo: {name}</translation>
    </message>
    <message>
        <source>Longest institution: {name}</source>
        <translation>Institución más larga: {name}</translation>
    </message>
    <message>
        <source>Average: {name}</source>
        <translation>Promedio: {name}</translation>
    </message>
</context>
<context>
    <name>DesignCertificates</name>
    <message>
        <source>Approval</source>
        <translation>Aprovechamiento</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
</context>
<context>
    <name>DesignEdges</name>
    <message>
        <source>Align left edges</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Centre across</source>
        <translation>Centrar a lo ancho</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Centre in height</source>
        <translation>Centrar a lo alto</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Alinear abajo</translation>
    </message>
</context>
<context>
    <name>DesignFields</name>
    <message>
        <source>Given name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name of the seminar</source>
        <translation>Nombre del seminario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Photo consent in words</source>
        <translation>Consentimiento de fotos en palabras</translation>
    </message>
    <message>
        <source>Code in clear</source>
        <translation>Código en letras</translation>
    </message>
    <message>
        <source>Title of the certificate</source>
        <translation>Título del certificado</translation>
    </message>
    <message>
        <source>“is awarded to”</source>
        <translation>«se otorga a»</translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>Por qué se otorga</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Title, second language</source>
        <translation>Título, segundo idioma</translation>
    </message>
    <message>
        <source>“is awarded to”, second language</source>
        <translation>«se otorga a», segundo idioma</translation>
    </message>
    <message>
        <source>What for, second language</source>
        <translation>Por qué, segundo idioma</translation>
    </message>
    <message>
        <source>Hours, second language</source>
        <translation>Horas, segundo idioma</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Place and date of issue</source>
        <translation>Lugar y fecha de emisión</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Cómo verificar</translation>
    </message>
</context>
<context>
    <name>DesignFlaws</name>
    <message>
        <source>{element}: the letters shrink to {size} points, under the {floor} you allow. Make the frame larger, or allow more lines.</source>
        <translation>{element}: la letra se reduce a {size} puntos, menos de los {floor} permitidos. Agrande el marco o permita más líneas.</translation>
    </message>
    <message>
        <source>{element}: {length} mm lie outside the paper. Move it, or make it smaller.</source>
        <translation>{element}: {length} mm quedan fuera del papel. Muévalo o hágalo más pequeño.</translation>
    </message>
    <message>
        <source>{element}: its squares are {module} mm, scanners need {least} mm. Make it larger.</source>
        <translation>{element}: sus cuadros miden {module} mm y los lectores necesitan {least} mm. Hágalo más grande.</translation>
    </message>
    <message>
        <source>{element}: something lies on it, so it cannot be scanned. Move one of the two.</source>
        <translation>{element}: hay algo encima y no se podrá leer. Mueva uno de los dos.</translation>
    </message>
    <message>
        <source>{element}: the address to verify at is too long for a QR code. Shorten it.</source>
        <translation>{element}: la dirección de verificación es demasiado larga para un código QR. Acórtela.</translation>
    </message>
    <message>
        <source>{element}: no picture is chosen, so nothing is printed here.</source>
        <translation>{element}: no se ha elegido ninguna imagen, así que aquí no se imprime nada.</translation>
    </message>
    <message>
        <source>{element}: these characters cannot be printed: {characters}</source>
        <translation>{element}: estos caracteres no se pueden imprimir: {characters}</translation>
    </message>
</context>
<context>
    <name>DesignFonts</name>
    <message>
        <source>Sans serif</source>
        <translation>Sin remates</translation>
    </message>
    <message>
        <source>Sans serif, bold</source>
        <translation>Sin remates, negrita</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Serif, bold</source>
        <translation>Con remates, negrita</translation>
    </message>
</context>
<context>
    <name>DesignKinds</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Photo mark</source>
        <translation>Marca de fotos</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
</context>
<context>
    <name>DesignStands</name>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>DesignSteps</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>“{name}” was not saved before the other seminar was opened.</source>
        <translation>«{name}» no se guardó antes de abrir el otro seminario.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservar aquí</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Diseñador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Drawing of the template</source>
        <translation>Dibujo de la plantilla</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>Lo que no está bien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>“{name}” was deleted at another desk.</source>
        <translation>«{name}» se eliminó en otro puesto.</translation>
    </message>
    <message>
        <source>“{name}” was changed at another desk while you worked on it.</source>
        <translation>«{name}» se cambió en otro puesto mientras usted trabajaba en ella.</translation>
    </message>
    <message>
        <source>Your changes to “{name}” are not saved.</source>
        <translation>Sus cambios en «{name}» no están guardados.</translation>
    </message>
    <message>
        <source>There is no template of this kind. Open one from a file.</source>
        <translation>No hay ninguna plantilla de este tipo. Abra una desde un archivo.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>Trust this desk?</source>
        <translation>¿Confiar en esta mesa?</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Is the laptop of “{name}” lost?</source>
        <translation>¿Se perdió el equipo de «{name}»?</translation>
    </message>
    <message>
        <source>That laptop must show:</source>
        <translation>Ese portátil debe mostrar:</translation>
    </message>
    <message>
        <source>This laptop shows, if they want to compare too:</source>
        <translation>Este portátil muestra, si allí también quieren comparar:</translation>
    </message>
    <message>
        <source>It did not come by an invitation that counts here, so what it wrote waits. Go to that laptop or call whoever has it, and compare what its exchange page shows for “This desk”. If one letter differs, it is another laptop: cancel. If you trust it, what it wrote enters at once, on every desk.</source>
        <translation>No llegó con una invitación que valga aquí, así que lo que escribió espera. Ir a ese portátil o llamar a quien lo tiene y comparar lo que su página de intercambio muestra en «Esta mesa». Si una letra es distinta, es otro portátil: cancelar. Si se confía en él, lo que escribió entra enseguida, en todas las mesas.</translation>
    </message>
    <message>
        <source>What is here of it by now counts. What comes later is kept and shown, but not counted, until you say that it was found. Its badge key cannot be called back: badges stay as they are.</source>
        <translation>Lo que hay aquí de ella hasta ahora cuenta. Lo que llegue después se guarda y se muestra, pero no cuenta hasta indicar que apareció. Su clave de credenciales no se puede retirar: las credenciales siguen igual.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>Was the laptop of “{name}” found?</source>
        <translation>¿Apareció el equipo de «{name}»?</translation>
    </message>
    <message>
        <source>All it has written counts again, also what it wrote while it was lost.</source>
        <translation>Vuelve a contar todo lo que escribió, también mientras estuvo perdido.</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Apareció</translation>
    </message>
</context>
<context>
    <name>DesksBox</name>
    <message>
        <source>Invite a desk…</source>
        <translation>Invitar una mesa…</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Código de recuperación…</translation>
    </message>
    <message>
        <source>Invitations…</source>
        <translation>Invitaciones…</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Confiar…</translation>
    </message>
    <message>
        <source>This laptop is lost…</source>
        <translation>Este equipo se perdió…</translation>
    </message>
    <message>
        <source>It was found…</source>
        <translation>Apareció…</translation>
    </message>
    <message>
        <source>Repair times…</source>
        <translation>Corregir horas…</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Volver a unirse…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mesas redondas</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Theirs read here</source>
        <translation>Lo suyo, leído aquí</translation>
    </message>
    <message>
        <source>Mine read there</source>
        <translation>Lo mío, leído allá</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Desks of the seminar</source>
        <translation>Mesas del seminario</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Whoever is scanned comes in</source>
        <translation>Quien pasa su gafete entra</translation>
    </message>
    <message>
        <source>Whoever is scanned goes out; at the entrance they come in again</source>
        <translation>Quien pasa su gafete sale; en la entrada vuelve a entrar</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The file and the desk both changed this person. Which value is right?</source>
        <translation>El archivo y el puesto cambiaron a esta persona. ¿Qué valor es el correcto?</translation>
    </message>
    <message>
        <source>Another row of this file seems to be the same person.</source>
        <translation>Otra fila de este archivo parece ser la misma persona.</translation>
    </message>
    <message>
        <source>The e-mail address is known, the name is another.</source>
        <translation>El correo ya se conoce, pero con otro nombre.</translation>
    </message>
    <message>
        <source>Several people share this e-mail address.</source>
        <translation>Varias personas comparten este correo.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Varias personas tienen este nombre.</translation>
    </message>
    <message>
        <source>The name is much like the name of somebody in the list.</source>
        <translation>El nombre se parece mucho al de alguien de la lista.</translation>
    </message>
    <message>
        <source>The name is known, the e-mail address is another.</source>
        <translation>El nombre ya se conoce, pero con otro correo.</translation>
    </message>
    <message>
        <source>The name is known, but with another country or municipality.</source>
        <translation>El nombre ya se conoce, pero con otro país o municipio.</translation>
    </message>
</context>
<context>
    <name>DoubtsView</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Doubtful rows</source>
        <translation>Filas dudosas</translation>
    </message>
    <message>
        <source>The row and the people it may be</source>
        <translation>La fila y las personas que podría ser</translation>
    </message>
    <message>
        <source>Row {other} is this person already. Decide one of the two rows otherwise.</source>
        <translation>La fila {other} ya es esta persona. Decida otra cosa para una de las dos filas.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Keep the desk’s</source>
        <translation>Dejar lo del puesto</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later: the desk’s value stays, and the next import asks again.</source>
        <translation>Más tarde: queda el valor del puesto y la próxima importación vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Later: this row is not imported, and the next import asks again.</source>
        <translation>Más tarde: esta fila no se importa y la próxima importación vuelve a preguntar.</translation>
    </message>
    <message>
        <source>This row is added as a new person.</source>
        <translation>Esta fila se agrega como persona nueva.</translation>
    </message>
    <message>
        <source>The file’s values replace the desk’s.</source>
        <translation>Los valores del archivo reemplazan los del puesto.</translation>
    </message>
    <message>
        <source>The desk’s values stay; empty fields are filled from the file.</source>
        <translation>Quedan los valores del puesto; los campos vacíos se completan con el archivo.</translation>
    </message>
    <message>
        <source>File’s value</source>
        <translation>Valor del archivo</translation>
    </message>
    <message>
        <source>Desk’s value</source>
        <translation>Valor del puesto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el puesto</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Courses {passed}/{courses}</source>
        <translation>Cursos {passed}/{courses}</translation>
    </message>
    <message>
        <source>Items {attended}/{asked}</source>
        <translation>Puntos {attended}/{asked}</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Names to decide: {count}</source>
        <translation>Nombres por decidir: {count}</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>Sigue: {title}, {when}</translation>
    </message>
    <message>
        <source>Nothing to mend now</source>
        <translation>Nada que remediar ahora</translation>
    </message>
    <message>
        <source>Of the {items} items, {short} are enough.</source>
        <translation>De los {items} puntos bastan {short}.</translation>
    </message>
    <message>
        <source>{missing} missing, {waiver} of them only by a waiver</source>
        <translation>Pendientes: {missing}; solo con dispensa: {waiver}</translation>
    </message>
    <message>
        <source>Nothing to mend now, {missing} still ahead</source>
        <translation>Nada que remediar ahora; por venir: {missing}</translation>
    </message>
    <message>
        <source>{missing} missing, {now} can be mended now</source>
        <translation>Pendientes: {missing}; remediables ahora: {now}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{operator}, {desk}, {time}: {reason}</source>
        <translation>{operator}, {desk}, {time}: {reason}</translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation>{first}, y {count} más</translation>
    </message>
    <message>
        <source>Waived: {count}</source>
        <translation>Dispensas: {count}</translation>
    </message>
</context>
<context>
    <name>EligibilityMessage</name>
    <message>
        <source>Any {short} of these items are enough.</source>
        <translation>De estos puntos bastan {short}, los que sean.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Names, e-mails and what is missing, each in the person’s language</source>
        <translation>Nombres, correos y lo que falta, en el idioma de cada persona</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regla…</translation>
    </message>
    <message>
        <source>What must be done for a certificate, and what another rule would change</source>
        <translation>Qué se exige para un certificado y qué cambiaría con otra regla</translation>
    </message>
    <message>
        <source>Nothing is known about the online courses yet: all of them count as not started until a report of the learning platform is read.</source>
        <translation>Aún no se sabe nada de los cursos en línea: todos cuentan como sin iniciar hasta que se lea un informe de la plataforma.</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Ir a los informes</translation>
    </message>
    <message>
        <source>It is waived for {name}.</source>
        <translation>Dispensa registrada para {name}.</translation>
    </message>
    <message>
        <source>The waiver of {name} is withdrawn.</source>
        <translation>Se retiró la dispensa de {name}.</translation>
    </message>
    <message>
        <source>Copied: {count} people.</source>
        <translation>Copiado: {count} personas.</translation>
    </message>
    <message>
        <source>What {name} misses is copied.</source>
        <translation>Se copió lo que le falta a {name}.</translation>
    </message>
    <message>
        <source>{email} is copied.</source>
        <translation>Se copió {email}.</translation>
    </message>
    <message>
        <source>Asked for: {share} % of the items, {courses} online courses · as of {time}</source>
        <translation>Se exige: {share} % de los puntos y cursos en línea: {courses} · a las {time}</translation>
    </message>
</context>
<context>
    <name>EligibilityPanel</name>
    <message>
        <source>No e-mail address</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensas</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Dispensar…</translation>
    </message>
    <message>
        <source>Let the person off something, with a reason and your name</source>
        <translation>Eximir a la persona de algo, con un motivo y el nombre de usted</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>What is missing, in the person’s language, ready for an e-mail</source>
        <translation>Lo que falta, en el idioma de la persona, listo para un correo</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>To the reports: deciding may mend something at once</source>
        <translation>A los informes: decidir puede remediar algo al instante</translation>
    </message>
    <message>
        <source>Certificate of the chosen person</source>
        <translation>Certificado de la persona elegida</translation>
    </message>
    <message>
        <source>Names in the reports that may be theirs: {count}</source>
        <translation>Nombres en informes que podrían ser suyos: {count}</translation>
    </message>
</context>
<context>
    <name>EligibilityTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>People and certificates</source>
        <translation>Personas y certificados</translation>
    </message>
    <message>
        <source>Nobody to chase</source>
        <translation>Nadie por contactar</translation>
    </message>
    <message>
        <source>Nobody who fits the filter misses anything.</source>
        <translation>A nadie que cumpla el filtro le falta algo.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Choose another figure above, or change the filter.</source>
        <translation>Elija otra cifra arriba o cambie el filtro.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file “{path}” is not there any more. Choose it again.</source>
        <translation>El archivo «{path}» ya no está. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read. Close it in other programs, or copy it to this machine, and try again.</source>
        <translation>«{path}» no se puede leer. Ciérrelo en otros programas o cópielo a este equipo e intente de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” has no rows. Export it again, with its heading row.</source>
        <translation>«{path}» no tiene filas. Expórtelo de nuevo, con la fila de encabezados.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a list of people or an agenda. Check that it is the right file.</source>
        <translation>«{path}» es demasiado grande para una lista de personas o una agenda. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>“{path}” is not a table that can be read. Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).</source>
        <translation>«{path}» no es una tabla legible. Guárdelo como CSV (UTF-8) o como libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>“{path}” unpacks to far more than a list needs and was not opened. Save it again from Excel, or as CSV.</source>
        <translation>«{path}» se descomprime a mucho más de lo que necesita una lista y no se abrió. Guárdelo de nuevo desde Excel o como CSV.</translation>
    </message>
    <message>
        <source>No column with names was found. Give the names a heading such as “Name” or “Surname”.</source>
        <translation>No se encontró ninguna columna con nombres. Ponga a los nombres un encabezado como «Nombre» o «Apellidos».</translation>
    </message>
    <message>
        <source>That answer does not belong to any question about this file. Read the file again.</source>
        <translation>Esa respuesta no corresponde a ninguna pregunta sobre este archivo. Lea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” does not answer the question. Write a date as 2022-09-13 and a time as 14:30.</source>
        <translation>«{value}» no responde la pregunta. Escriba una fecha como 2022-09-13 y una hora como 14:30.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The seminar “{file}” was not found. Choose another, or make a new one.</source>
        <translation>No se encontró el seminario «{file}». Elija otro o cree uno nuevo.</translation>
    </message>
    <message>
        <source>There is already a seminar “{file}”. Open it, or choose another name.</source>
        <translation>Ya existe un seminario «{file}». Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a seminar of this name. Open it, or choose another name.</source>
        <translation>Ya existe un seminario con este nombre. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” is not a seminar file. Choose a file that ends in .seminar.</source>
        <translation>«{file}» no es un archivo de seminario. Elija un archivo que termine en .seminar.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of this program. Update the program on this machine, then open it again.</source>
        <translation>«{file}» se hizo con una versión más reciente de este programa. Actualice el programa en este equipo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Do not write to it: copy it away, then restore the latest backup.</source>
        <translation>«{file}» está dañado. No escriba en él: cópielo aparte y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program is using the seminar file. Nothing was saved: close the other window and try again.</source>
        <translation>Otro programa está usando el archivo del seminario. No se guardó nada: cierre la otra ventana e intente de nuevo.</translation>
    </message>
    <message>
        <source>The seminar file cannot be written. Nothing was saved: check that the disk or the file is not locked.</source>
        <translation>No se puede escribir en el archivo del seminario. No se guardó nada: compruebe que el disco o el archivo no estén bloqueados.</translation>
    </message>
    <message>
        <source>The seminar file cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>No se puede abrir el archivo del seminario. Compruebe que su carpeta exista y permita escribir.</translation>
    </message>
    <message>
        <source>The disk reported a fault. Nothing was saved: copy the seminar to another disk and go on there.</source>
        <translation>El disco informó de una falla. No se guardó nada: copie el seminario a otro disco y continúe allí.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk, and scans need them. Nothing was read: delete or move other files, then read the file again.</source>
        <translation>Solo quedan {free} MB libres en este disco, y los escaneos los necesitan. No se leyó nada: borrar o mover otros archivos y volver a leer el archivo.</translation>
    </message>
    <message>
        <source>No backup was made: only {free} MB are free there. Free some space, or choose another folder for the second copy.</source>
        <translation>No se hizo la copia de seguridad: allí solo quedan {free} MB libres. Liberar espacio o elegir otra carpeta para la segunda copia.</translation>
    </message>
    <message>
        <source>No backup was made: its folder cannot be written to. Plug the drive in, or choose another folder.</source>
        <translation>No se hizo la copia de seguridad: no se puede escribir en su carpeta. Conectar la unidad o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>“{file}” is not a sound backup of a seminar. Nothing was changed: choose an earlier one.</source>
        <translation>“{file}” no es una copia de seguridad íntegra de un seminario. No se cambió nada: elegir una anterior.</translation>
    </message>
    <message>
        <source>No backup of “{file}” was found on this machine, so nothing was changed. Choose a backup on another disk, or join the seminar again with an invitation of another desk.</source>
        <translation>En este equipo no hay copia de seguridad de “{file}”, así que no se cambió nada. Elegir una copia en otro disco, o unirse de nuevo al seminario con una invitación de otro puesto.</translation>
    </message>
    <message>
        <source>“{file}” could not be made again: the disk is full or cannot be written. The damaged file is as it was. Free some space, then open it again.</source>
        <translation>No se pudo rehacer “{file}”: el disco está lleno o no se puede escribir. El archivo dañado sigue como estaba. Liberar espacio y volver a abrirlo.</translation>
    </message>
    <message>
        <source>The second copy cannot be written to {folder}. Scans are safe in the seminar: plug the drive in, or choose another folder.</source>
        <translation>No se puede escribir la segunda copia en {folder}. Los escaneos están a salvo en el seminario: conectar la unidad o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: free some space and try again.</source>
        <translation>El disco está lleno. No se guardó nada: libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The key that makes the badge codes is missing from “{file}”. Restore the latest backup.</source>
        <translation>Falta en «{file}» la clave que crea los códigos de los gafetes. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Entries of another desk do not fit their seal and were not taken over. Ask that desk to send them again.</source>
        <translation>Hay anotaciones de otro puesto que no corresponden a su sello y no se tomaron. Pida a ese puesto que las envíe de nuevo.</translation>
    </message>
    <message>
        <source>The database library {version} is too old to be safe. Install the program again.</source>
        <translation>La biblioteca de base de datos {version} es demasiado antigua para ser segura. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>This person is not on the list of this desk. Search by surname, or add the person.</source>
        <translation>Esta persona no está en la lista de este puesto. Busque por apellido o agréguela.</translation>
    </message>
    <message>
        <source>These two are the same person already. Choose two different people of the list.</source>
        <translation>Estas dos ya son la misma persona. Elegir dos personas distintas de la lista.</translation>
    </message>
    <message>
        <source>This person was not merged with anybody, or that was taken back already. The list was refreshed.</source>
        <translation>Esta persona no se unió con ninguna otra, o ya se deshizo. La lista se actualizó.</translation>
    </message>
    <message>
        <source>There is no such entry to take back. The list was refreshed.</source>
        <translation>No existe esa anotación para deshacer. La lista se actualizó.</translation>
    </message>
    <message>
        <source>This entry has already been taken back.</source>
        <translation>Esta anotación ya se había deshecho.</translation>
    </message>
    <message>
        <source>There is no such conflict any more. Somebody has settled it, or new entries arrived: look again.</source>
        <translation>Ese conflicto ya no existe. Alguien lo resolvió o llegaron anotaciones nuevas: mire de nuevo.</translation>
    </message>
    <message>
        <source>This conflict cannot be settled that way. Choose one of the ways that it offers.</source>
        <translation>Este conflicto no se puede resolver así. Elija una de las opciones que ofrece.</translation>
    </message>
    <message>
        <source>Somebody has changed this since. It is not undone; change it again where it stands now.</source>
        <translation>Alguien lo cambió después. No se deshizo; cámbielo de nuevo donde está ahora.</translation>
    </message>
    <message>
        <source>Somebody already came instead of this person. Look up the substitute.</source>
        <translation>Alguien ya vino en lugar de esta persona. Busque a su suplente.</translation>
    </message>
    <message>
        <source>Write a few words on why; the others will read them.</source>
        <translation>Escriba brevemente por qué; los demás lo leerán.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>This agenda item no longer exists. Choose the station again.</source>
        <translation>Este punto de la agenda ya no existe. Elija la estación de nuevo.</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 for the places of a delegation.</source>
        <translation>Escriba números enteros desde 1 para los lugares de una delegación.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Choose one such as America/El_Salvador.</source>
        <translation>«{zone}» no es una zona horaria. Elija una como America/El_Salvador.</translation>
    </message>
    <message>
        <source>The printer is not connected. Check cable and power, or choose another printer in the settings.</source>
        <translation>La impresora no está conectada. Revise el cable y la corriente, o elija otra impresora en los ajustes.</translation>
    </message>
    <message>
        <source>The printer did not take the job. Check paper and display, then print again; the badge code stays the same.</source>
        <translation>La impresora no aceptó el trabajo. Revise el papel y la pantalla e imprima de nuevo; el código del gafete es el mismo.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check cable, power and network, then print again from where it was.</source>
        <translation>La impresora no responde. Revise el cable, la corriente y la red, e imprima de nuevo desde donde quedó.</translation>
    </message>
    <message>
        <source>Printing was interrupted. See what came out, then print again from there.</source>
        <translation>La impresión se interrumpió. Vea qué salió e imprima de nuevo desde ahí.</translation>
    </message>
    <message>
        <source>Some of it has not been printed yet. Print the rest, or remove the job.</source>
        <translation>Una parte aún no se ha impreso. Imprima el resto o quite el trabajo.</translation>
    </message>
    <message>
        <source>It waits since the program was closed. Print the rest, or remove the job.</source>
        <translation>Espera desde que se cerró el programa. Imprima el resto o quite el trabajo.</translation>
    </message>
    <message>
        <source>The pages of this job are gone. Remove it, and print from the page where it was made.</source>
        <translation>Las páginas de este trabajo ya no están. Quítelo e imprima desde la página donde se hizo.</translation>
    </message>
    <message>
        <source>The folder of the print queue cannot be written. Free it, or save as PDF instead.</source>
        <translation>No se puede escribir en la carpeta de la cola de impresión. Libérela o guarde como PDF.</translation>
    </message>
    <message>
        <source>Give the paper a name, as it stands on its packet.</source>
        <translation>Dé un nombre al papel, como está en su paquete.</translation>
    </message>
    <message>
        <source>Print between 1 and {most} spare badges at a time.</source>
        <translation>Imprima entre 1 y {most} gafetes de reserva a la vez.</translation>
    </message>
    <message>
        <source>This is not a badge of this seminar, so it cannot be given to anybody. Scan a spare badge.</source>
        <translation>Este gafete no es de este seminario, por lo que no se puede dar a nadie. Lea un gafete de reserva.</translation>
    </message>
    <message>
        <source>This badge belongs to {name} already. Take another spare badge and scan it.</source>
        <translation>Este gafete ya es de {name}. Tome otro gafete de reserva y léalo.</translation>
    </message>
    <message>
        <source>The agenda has no round tables. Mark parallel items as round tables on the page “Agenda”.</source>
        <translation>La agenda no tiene mesas redondas. Marque los puntos paralelos como mesas redondas en la página «Agenda».</translation>
    </message>
    <message>
        <source>The agenda has no items with a day and a time. Complete it on the page “Agenda”.</source>
        <translation>La agenda no tiene puntos con día y hora. Complétela en la página «Agenda».</translation>
    </message>
    <message>
        <source>Nobody has been assigned to a table yet. Assign the tables first, then print who sits where.</source>
        <translation>Nadie tiene mesa asignada todavía. Asigne primero las mesas y después imprima quién se sienta dónde.</translation>
    </message>
    <message>
        <source>The badge paper is not known. Choose one in the settings.</source>
        <translation>No se conoce el papel de los gafetes. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>The badges would run over the edge of the page by {over} mm. Check the paper and the calibration.</source>
        <translation>Los gafetes se saldrían {over} mm del borde de la página. Revise el papel y la calibración.</translation>
    </message>
    <message>
        <source>The page size “{page}” is not known. Use A4, Letter, card or roll.</source>
        <translation>No se conoce el tamaño de página «{page}». Use A4, Letter, card o roll.</translation>
    </message>
    <message>
        <source>This paper is too small for a badge: each side needs {least} mm.</source>
        <translation>Este papel es demasiado pequeño para un gafete: cada lado necesita {least} mm.</translation>
    </message>
    <message>
        <source>The badges on this paper would overlap. Check its measures.</source>
        <translation>Los gafetes de este papel se encimarían. Revise sus medidas.</translation>
    </message>
    <message>
        <source>The seminar was closed meanwhile. Open it again.</source>
        <translation>El seminario se cerró mientras tanto. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Choose at least one person, then print.</source>
        <translation>No se eligió a nadie. Elija al menos a una persona e imprima.</translation>
    </message>
    <message>
        <source>Somebody came instead of {name}. Print the badge of the substitute.</source>
        <translation>Alguien vino en lugar de {name}. Imprima el gafete de su suplente.</translation>
    </message>
    <message>
        <source>A date or a time in the agenda is missing. Answer the marked questions first.</source>
        <translation>Falta una fecha o una hora en la agenda. Responda primero las preguntas marcadas.</translation>
    </message>
    <message>
        <source>No column with times or titles was found. Give the columns headings such as “Time” and “Activity”.</source>
        <translation>No se encontró una columna de horas ni de títulos. Ponga encabezados como «Hora» y «Actividad».</translation>
    </message>
    <message>
        <source>The agenda leaves questions open that only you can answer. Answer the ones marked “!” with --answer.</source>
        <translation>La agenda deja preguntas que solo usted puede responder. Responda las marcadas con «!» usando --answer.</translation>
    </message>
    <message>
        <source>Row {line} is not doubtful any more. Read the file again.</source>
        <translation>La fila {line} ya no es dudosa. Lea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>That answer does not fit row {line}. Choose one of the people that are shown.</source>
        <translation>Esa respuesta no corresponde a la fila {line}. Elija a una de las personas que se muestran.</translation>
    </message>
    <message>
        <source>Two rows were said to be the same person. Decide one of them otherwise.</source>
        <translation>Se dijo que dos filas son la misma persona. Decida otra cosa para una de ellas.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is saved; read the same file again to complete it.</source>
        <translation>Detenido. Lo leído hasta ahora está guardado; lea el mismo archivo otra vez para completarlo.</translation>
    </message>
    <message>
        <source>“{path}” must end in .csv or .xlsx. Choose such a name.</source>
        <translation>«{path}» debe terminar en .csv o .xlsx. Elija un nombre así.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>«{path}» no se puede escribir. Ciérrelo en otros programas o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{file}” does not end in .pdf, and nothing was written to it. Choose a name that does.</source>
        <translation>«{file}» no termina en .pdf y no se escribió nada en él. Elija un nombre que sí.</translation>
    </message>
    <message>
        <source>Several people have the address {email}. Name the one by the id: {ids}.</source>
        <translation>Varias personas tienen la dirección {email}. Indique a cuál por su id: {ids}.</translation>
    </message>
    <message>
        <source>That measure cannot be right. Measure again, in millimetres.</source>
        <translation>Esa medida no puede ser correcta. Mida de nuevo, en milímetros.</translation>
    </message>
    <message>
        <source>The sheet has {cells} places; there is no place {number}.</source>
        <translation>La hoja tiene {cells} posiciones; no existe la posición {number}.</translation>
    </message>
    <message>
        <source>The code would be too small to be read. Choose a larger paper.</source>
        <translation>El código sería demasiado pequeño para leerse. Elija un papel más grande.</translation>
    </message>
    <message>
        <source>It is not clear what “{path}” is. Choose the kind of file, or export it again from Zoom, Teams or Moodle.</source>
        <translation>No queda claro qué es «{path}». Elija el tipo de archivo, o expórtelo de nuevo desde Zoom, Teams o Moodle.</translation>
    </message>
    <message>
        <source>“{path}” could not be read as such a report. Say what its columns mean, or export it again.</source>
        <translation>«{path}» no se pudo leer como informe de ese tipo. Indique qué significan sus columnas, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The report “{path}” names nobody. Export it again.</source>
        <translation>El informe «{path}» no nombra a nadie. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not clear whether 09/12 in “{path}” is 9 December or 12 September. Say which comes first.</source>
        <translation>No queda claro si 09/12 en «{path}» es el 9 de diciembre o el 12 de septiembre. Indique qué va primero.</translation>
    </message>
    <message>
        <source>No column of “{path}” says who the rows are. Say which column holds the name or the e-mail.</source>
        <translation>Ninguna columna de «{path}» dice quién es cada fila. Indique qué columna tiene el nombre o el correo.</translation>
    </message>
    <message>
        <source>Say which item of the agenda “{path}” belongs to.</source>
        <translation>Indique a qué punto de la agenda corresponde «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is an agenda. Read it on the page “Agenda”, or make a new seminar with it.</source>
        <translation>«{path}» es una agenda. Léala en la página «Agenda», o cree con ella un seminario nuevo.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the value of “{name}”. Choose another one.</source>
        <translation>«{value}» no puede ser el valor de «{name}». Elija otro.</translation>
    </message>
    <message>
        <source>This file was not read here. Look at the list again.</source>
        <translation>Este archivo no se leyó aquí. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>This row is no longer there. Look at the list again.</source>
        <translation>Esta fila ya no está. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>“{mark}” is no mark. Use one of the letters shown above.</source>
        <translation>«{mark}» no es una marca. Use una de las letras que se muestran arriba.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>No existe el ajuste «{name}».</translation>
    </message>
    <message>
        <source>A waiver bears the name of who grants it. Sign in first (menu Desk, Change the operator…).</source>
        <translation>Una dispensa lleva el nombre de quien la concede. Identifíquese primero (menú Puesto, Cambiar de operador…).</translation>
    </message>
    <message>
        <source>No list with the code “{sheet}” was printed on the desks known here. Check the code at its top.</source>
        <translation>Ninguna lista con el código «{sheet}» se imprimió en las mesas que se conocen aquí. Revise el código de arriba.</translation>
    </message>
    <message>
        <source>This is no template that can be used (see “{where}”). Choose another file, or a shipped template.</source>
        <translation>No es un diseño que se pueda usar (vea «{where}»). Elija otro archivo o un diseño incluido.</translation>
    </message>
    <message>
        <source>This template was made by a newer version of this program. Update the program on this machine.</source>
        <translation>Este diseño se hizo con una versión más nueva de este programa. Actualice el programa en este equipo.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG file of at most 40 megapixels.</source>
        <translation>No es una imagen que se pueda leer. Elija un archivo PNG o JPEG de 40 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>What is to be signed is too long for a QR code. Shorten the name or the title of the seminar.</source>
        <translation>Lo que se ha de firmar es demasiado largo para un código QR. Acortar el nombre o el título del seminario.</translation>
    </message>
    <message>
        <source>The certificate of {name} says too much for a QR code. Shorten the name or the seminar&apos;s short title.</source>
        <translation>El certificado de {name} dice demasiado para un código QR. Acorte el nombre o el título corto del seminario.</translation>
    </message>
    <message>
        <source>Certificate {serial} cannot be issued again. Revoke it, and issue a new one to the person.</source>
        <translation>El certificado {serial} no se puede reemitir. Revóquelo y emita uno nuevo a la persona.</translation>
    </message>
    <message>
        <source>Say what to verify with: --seminar SEMINAR, or --page with the published verify.html.</source>
        <translation>Indique con qué verificar: --seminar SEMINARIO, o --page con la página publicada verify.html.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} megabytes. Verify one certificate at a time.</source>
        <translation>«{path}» tiene más de {most} megabytes. Verifique un certificado a la vez.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} pages. Split it, and verify the parts.</source>
        <translation>«{path}» tiene más de {most} páginas. Divídalo y verifique las partes.</translation>
    </message>
    <message>
        <source>“{path}” is no PDF file or picture that can be read. Scan or photograph the certificate again.</source>
        <translation>«{path}» no es un PDF ni una imagen que se pueda leer. Escanee o fotografíe de nuevo el certificado.</translation>
    </message>
    <message>
        <source>“{path}” is no page to verify with. Choose the verify.html that the organisers published.</source>
        <translation>«{path}» no es una página de verificación. Elija el archivo verify.html que publicaron los organizadores.</translation>
    </message>
    <message>
        <source>The password does not open this file. Try again, or check that it is the .p12 or .pfx file.</source>
        <translation>La contraseña no abre este archivo. Intente de nuevo, o compruebe que sea el archivo .p12 o .pfx.</translation>
    </message>
    <message>
        <source>This file has no private key that can sign PDF files (RSA or ECDSA). Ask for one with the key.</source>
        <translation>Este archivo no tiene una clave privada que pueda firmar PDF (RSA o ECDSA). Pida uno que incluya la clave.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Ask the organisation for the new one.</source>
        <translation>El certificado de {name} venció el {day}. Pida el nuevo a la organización.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid from {day} only. Check the clock of this machine, or wait.</source>
        <translation>El certificado de {name} es válido solo desde el {day}. Revise el reloj de este equipo, o espere.</translation>
    </message>
    <message>
        <source>“{value}” is no number of hours. Write it in digits, such as 12 or 9.5.</source>
        <translation>«{value}» no es un número de horas. Escríbalo con cifras, por ejemplo 12 o 9.5.</translation>
    </message>
    <message>
        <source>At most {most} people can sign a certificate. Remove one.</source>
        <translation>Un certificado puede llevar {most} firmas como máximo. Quite una.</translation>
    </message>
    <message>
        <source>A release bears the name of who gives it. Sign in first (menu Desk, Change the operator…).</source>
        <translation>Una autorización lleva el nombre de quien la da. Identifíquese primero (menú Puesto, Cambiar de operador…).</translation>
    </message>
    <message>
        <source>Certificates of this kind are not released yet. The coordinator releases them on the page “Certificates”.</source>
        <translation>Los certificados de este tipo aún no están autorizados. La coordinación los autoriza en la página «Certificados».</translation>
    </message>
    <message>
        <source>{name} has not met what this certificate asks for. See “Requirements” for what is missing, or waive it.</source>
        <translation>{name} no ha cumplido lo que pide este certificado. Vea en «Requisitos» qué falta, o exímalo.</translation>
    </message>
    <message>
        <source>Certificate {serial} was revoked. Use “Issue again…” with a reason.</source>
        <translation>El certificado {serial} fue revocado. Use «Reemitir…» e indique el motivo.</translation>
    </message>
    <message>
        <source>None of these certificates is valid any more: they were revoked or replaced meanwhile. Look at the list.</source>
        <translation>Ninguno de estos certificados sigue siendo válido: entretanto se revocaron o se reemplazaron. Consulte la lista.</translation>
    </message>
    <message>
        <source>No certificate was printed: those that were asked for have to be put right first.</source>
        <translation>No se imprimió ningún certificado: primero hay que corregir los solicitados.</translation>
    </message>
    <message>
        <source>No certificate {serial} is known here. Check the number, or read the entries of the other desks.</source>
        <translation>Aquí no se conoce el certificado {serial}. Revise el número o lea las anotaciones de los otros puestos.</translation>
    </message>
    <message>
        <source>Nobody of these roles is in the list, so there is nobody to seat. Choose other roles.</source>
        <translation>En la lista no hay nadie con estas funciones, así que no hay a quién sentar. Elegir otras funciones.</translation>
    </message>
    <message>
        <source>There is no table {table}. Tables are meant by their numbers: 1, 2, 3 …</source>
        <translation>No existe la mesa {table}. Las mesas se indican por su número: 1, 2, 3…</translation>
    </message>
    <message>
        <source>Such a rule is about two different people. Choose another person.</source>
        <translation>Una regla así es sobre dos personas distintas. Elegir a otra persona.</translation>
    </message>
    <message>
        <source>These rules cannot all be kept: {rules} Give up one of them.</source>
        <translation>Estas reglas no se pueden cumplir todas a la vez: {rules} Renunciar a una de ellas.</translation>
    </message>
    <message>
        <source>No seating that keeps every rule was found. Give the search more time, or give up a rule.</source>
        <translation>No se encontró ninguna distribución que cumpla todas las reglas. Dar más tiempo a la búsqueda o renunciar a una regla.</translation>
    </message>
    <message>
        <source>A statement needs words. Write what the table said.</source>
        <translation>Falta el texto. Escribir lo que dijo la mesa.</translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters. Write a shorter statement, or two.</source>
        <translation>Es demasiado largo: como máximo {most} caracteres. Escribirlo más corto, o en dos.</translation>
    </message>
    <message>
        <source>Votes are a whole number up to {most}.</source>
        <translation>Los votos son un número entero hasta {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices of {field}.</source>
        <translation>«{value}» no es una de las opciones de {field}.</translation>
    </message>
    <message>
        <source>This statement is not on the list any more. Somebody has taken it off: look at the list again.</source>
        <translation>Este aporte ya no está en la lista. Alguien lo quitó: mirar la lista de nuevo.</translation>
    </message>
    <message>
        <source>A statement cannot stand for itself. Choose another one.</source>
        <translation>Un aporte no puede sustituirse a sí mismo. Elegir otro.</translation>
    </message>
    <message>
        <source>This is no invitation of Seminar Desktop, or a part of it is missing. Copy or scan all of it, or open its file.</source>
        <translation>Esto no es una invitación de Seminar Desktop, o le falta una parte. Cópiela o escanéela entera, o abra su archivo.</translation>
    </message>
    <message>
        <source>This invitation has ended. Ask the first desk for a new one, and check the date of this machine.</source>
        <translation>Esta invitación ya terminó. Pida otra en la primera mesa y revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Only the first desk of the seminar can invite. Ask there, or enter its recovery code here.</source>
        <translation>Solo la primera mesa del seminario puede invitar. Pídalo allí, o escriba aquí su código de recuperación.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this seminar. Compare it with the sheet it was printed on.</source>
        <translation>Este no es el código de recuperación de este seminario. Compárelo con la hoja en que se imprimió.</translation>
    </message>
    <message>
        <source>This invitation is for another seminar. Join it as a new seminar instead.</source>
        <translation>Esta invitación es para otro seminario. Únase a él como seminario nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this desk waits here. Exchange first, then look at the list of desks.</source>
        <translation>Aquí no espera nada de esa mesa. Intercambie primero y mire después la lista de mesas.</translation>
    </message>
    <message>
        <source>This is another laptop than the one you compared. Compare all sixteen letters and digits again; if they differ, do not let it in.</source>
        <translation>Es otro portátil que el que se comparó. Comparar otra vez las dieciséis letras y cifras; si son distintas, no dejarlo entrar.</translation>
    </message>
    <message>
        <source>No such invitation is known here. Exchange first, then look at the list of invitations.</source>
        <translation>Aquí no se conoce esa invitación. Intercambiar primero y mirar después la lista de invitaciones.</translation>
    </message>
    <message>
        <source>A desk cannot call itself lost. Do this on another desk of the seminar.</source>
        <translation>Una mesa no puede declararse perdida a sí misma. Hágalo en otra mesa del seminario.</translation>
    </message>
    <message>
        <source>No place of exchange is known yet. Choose a folder, a stick or an address first.</source>
        <translation>Todavía no hay un lugar de intercambio. Elija primero una carpeta, una memoria USB o una dirección.</translation>
    </message>
    <message>
        <source>{product} copies this folder while the seminar is being written, and that damages it. Keep it in {folder}; desks exchange through {product} without this danger.</source>
        <translation>{product} copia esta carpeta mientras se escribe el seminario, y eso lo daña. Guardarlo en {folder}; los puestos intercambian por {product} sin este peligro.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive, where a seminar can be damaged. Keep it in {folder}; desks exchange through the network drive without this danger.</source>
        <translation>Esta carpeta está en una unidad de red, donde un seminario puede dañarse. Guardarlo en {folder}; los puestos intercambian por la unidad de red sin este peligro.</translation>
    </message>
    <message>
        <source>No desk “{desk}” is known here. Exchange with it first, or choose one of the list.</source>
        <translation>Aquí no se conoce ningún puesto «{desk}». Intercambie primero con él o elija uno de la lista.</translation>
    </message>
    <message>
        <source>The first entry must be 1 or more, and not behind the last one. Correct the numbers.</source>
        <translation>La primera anotación debe ser 1 o más y no posterior a la última. Corrija los números.</translation>
    </message>
    <message>
        <source>Say by how much the times are to be moved, for example +47min or -1h30min.</source>
        <translation>Indique cuánto hay que mover las horas, por ejemplo +47min o -1h30min.</translation>
    </message>
    <message>
        <source>The place of exchange cannot be reached. Check network, stick or folder; entries wait here and go by themselves when it is back.</source>
        <translation>No se alcanza el lugar de intercambio. Revisar la red, la memoria o la carpeta; los registros esperan aquí y salen solos cuando vuelva.</translation>
    </message>
    <message>
        <source>The place of exchange does not let this desk in. Check the user and the password of its address.</source>
        <translation>El lugar de intercambio no deja entrar a este puesto. Revisar el usuario y la contraseña de su dirección.</translation>
    </message>
    <message>
        <source>The place of exchange is full. Free some space there; until then the entries stay on this machine.</source>
        <translation>El lugar de intercambio está lleno. Liberar espacio allí; mientras tanto los registros se quedan en este equipo.</translation>
    </message>
    <message>
        <source>This desk may read the place of exchange, but not write there. Unlock the stick, or ask for the right to write.</source>
        <translation>Este puesto puede leer el lugar de intercambio, pero no escribir en él. Desbloquear la memoria o pedir permiso de escritura.</translation>
    </message>
    <message>
        <source>A folder of this seminar at the place of exchange is a link that leads elsewhere, so nothing was written there. Remove the link, or choose another place; entries stay on this machine.</source>
        <translation>Una carpeta de este seminario en el lugar de intercambio es un enlace que lleva a otra parte, por lo que no se escribió nada allí. Quitar el enlace o elegir otro lugar; los registros se quedan en este equipo.</translation>
    </message>
    <message>
        <source>This place is empty, though this laptop has written there before: is the stick or drive connected? Connect it and try again, or begin anew there if it was emptied on purpose.</source>
        <translation>Este lugar está vacío, aunque esta portátil ya escribió allí: ¿está conectada la memoria o la unidad? Conectarla e intentar de nuevo, o empezar de nuevo allí si se vació a propósito.</translation>
    </message>
    <message>
        <source>What was written to the place of exchange could not be read back unchanged. Try again, or use another place; entries stay on this machine.</source>
        <translation>Lo que se escribió en el lugar de intercambio no se pudo releer sin cambios. Intentar de nuevo o usar otro lugar; los registros quedan en este equipo.</translation>
    </message>
    <message>
        <source>The tables of this seminar on the server are not as this program makes them. Ask whoever keeps the server what was changed there; entries stay on this machine.</source>
        <translation>Las tablas de este seminario en el servidor no son como las crea este programa. Preguntar a quien administra el servidor qué se cambió allí; los registros quedan en este equipo.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the tables on the server. Update the program on this machine.</source>
        <translation>Una versión más reciente de este programa cambió las tablas del servidor. Actualizar el programa en este equipo.</translation>
    </message>
    <message>
        <source>The database on the server cannot hold every letter. Ask for one with the encoding UTF8.</source>
        <translation>La base de datos del servidor no admite todas las letras. Pedir una con la codificación UTF8.</translation>
    </message>
    <message>
        <source>This needs the optional part “{extra}” of the program. Ask whoever installed it to add it.</source>
        <translation>Para esto hace falta la parte opcional «{extra}» del programa. Pida a quien lo instaló que la añada.</translation>
    </message>
    <message>
        <source>{host} shows the key {fingerprint}. Compare it with what its owner says, and accept it only if it is the same.</source>
        <translation>{host} muestra la clave {fingerprint}. Compararla con lo que dice quien lo administra y aceptarla solo si es la misma.</translation>
    </message>
    <message>
        <source>{host} shows another key than before: {fingerprint}. Do not go on before its owner has confirmed the change.</source>
        <translation>{host} muestra otra clave que antes: {fingerprint}. No seguir hasta que quien lo administra confirme el cambio.</translation>
    </message>
    <message>
        <source>This is no place that can be reached from here. Choose a folder, or write an address that begins with webdavs, sftp, s3, smb or postgresql.</source>
        <translation>Este lugar no se puede alcanzar desde aquí. Elegir una carpeta o escribir una dirección que empiece con webdavs, sftp, s3, smb o postgresql.</translation>
    </message>
    <message>
        <source>This address cannot be read. Paste it again; in user and password write % as %25, @ as %40, # as %23 and / as %2F.</source>
        <translation>No se entiende esta dirección. Pegarla de nuevo; en usuario y contraseña escribir % como %25, @ como %40, # como %23 y / como %2F.</translation>
    </message>
    <message>
        <source>A part of this address is missing. Write the server, and after it the folder, the share or the database.</source>
        <translation>Falta una parte de esta dirección. Escribir el servidor y después la carpeta, el recurso compartido o la base de datos.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from its drive or from / on, or choose the folder.</source>
        <translation>Escribir la ruta completa de la carpeta, desde su unidad o desde /, o elegir la carpeta.</translation>
    </message>
    <message>
        <source>This kind of address knows no “{name}”. Take it away.</source>
        <translation>Este tipo de dirección no conoce «{name}». Quitarlo.</translation>
    </message>
</context>
<context>
    <name>ExchangeClocks</name>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>At least {time} fast</source>
        <translation>Adelanta al menos {time}</translation>
    </message>
    <message>
        <source>{time} slow</source>
        <translation>Atrasa {time}</translation>
    </message>
    <message>
        <source>{time} fast</source>
        <translation>Adelanta {time}</translation>
    </message>
    <message>
        <source>Corrected; set it</source>
        <translation>Horas corregidas; ajustarlo</translation>
    </message>
    <message>
        <source>Wrong: repair</source>
        <translation>Mal: corregir las horas</translation>
    </message>
    <message>
        <source>Doubtful: check it</source>
        <translation>Dudoso: comprobarlo</translation>
    </message>
    <message>
        <source>Times corrected</source>
        <translation>Horas corregidas</translation>
    </message>
</context>
<context>
    <name>ExchangeDesks</name>
    <message>
        <source>Lost. What it writes from then on is kept and does not count.</source>
        <translation>Perdida. Lo que escriba después se guarda y no cuenta.</translation>
    </message>
    <message>
        <source>Unknown desk {id}</source>
        <translation>Mesa desconocida {id}</translation>
    </message>
    <message>
        <source>This desk is called lost: what it writes does not count. “Join again…”</source>
        <translation>Esta mesa figura como perdida: lo que escribe no cuenta. «Volver a unirse…»</translation>
    </message>
    <message>
        <source>Not known here yet: what it wrote waits. “Trust…” lets it in.</source>
        <translation>Aún no se conoce aquí: lo que escribió espera. «Confiar…» lo deja entrar.</translation>
    </message>
    <message>
        <source>Lost: {count} entries after that are kept and do not count.</source>
        <translation>Perdida: {count} anotaciones posteriores se guardan y no cuentan.</translation>
    </message>
    <message>
        <source>Two desks came by the same invitation. Ask whether both are yours.</source>
        <translation>Dos mesas llegaron con la misma invitación. Pregunte si ambas son suyas.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <source>Not heard of since {time}; ask it to exchange</source>
        <translation>Sin noticias desde {time}; pedirle que intercambie</translation>
    </message>
</context>
<context>
    <name>ExchangeFiles</name>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>llegadas</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>round-tables</source>
        <translation>mesas-redondas</translation>
    </message>
</context>
<context>
    <name>ExchangeHeadings</name>
    <message>
        <source>Takes part</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Código del gafete</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ExchangeKinds</name>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Gafete emitido</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Fila de la lista</translation>
    </message>
    <message>
        <source>Report read</source>
        <translation>Informe leído</translation>
    </message>
    <message>
        <source>Connected online</source>
        <translation>Conexión en línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispensa</translation>
    </message>
    <message>
        <source>Paper list printed</source>
        <translation>Lista en papel impresa</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificado emitido</translation>
    </message>
    <message>
        <source>Spare badge printed</source>
        <translation>Gafete de reserva impreso</translation>
    </message>
</context>
<context>
    <name>ExchangeNotices</name>
    <message>
        <source>Somebody said that this laptop is lost. Go on working, nothing is thrown away; but what it writes counts nowhere. Ask for an invitation and press “Join again…”.</source>
        <translation>Alguien indicó que este equipo se perdió. Siga trabajando, no se tira nada; pero lo que escribe no cuenta en ninguna mesa. Pida una invitación y pulse «Volver a unirse…».</translation>
    </message>
    <message>
        <source>This file was copied from a laptop that is called lost, so the other desks do not take what is written here. Ask for an invitation and press “Join again…”.</source>
        <translation>Este archivo se copió de un equipo que figura como perdido, por lo que las demás mesas no toman lo que se escribe aquí. Pida una invitación y pulse «Volver a unirse…».</translation>
    </message>
    <message>
        <source>{name} has not been heard of since {time}; ask it to exchange, or bring it a stick. What it has written meanwhile is not here.</source>
        <translation>No hay noticias de {name} desde {time}; pídale que intercambie o llévele una memoria USB. Lo que escribió desde entonces no está aquí.</translation>
    </message>
    <message>
        <source>“{place}” holds files of a newer version ({names}): update this program.</source>
        <translation>«{place}» contiene archivos de una versión más nueva ({names}): actualice este programa.</translation>
    </message>
    <message>
        <source>“{place}” holds files that are damaged or not complete yet ({names}). Nothing of them was taken; they are read again at every exchange. If they stay, ask the other desks to exchange there: they write them anew.</source>
        <translation>«{place}» contiene archivos dañados o aún incompletos ({names}). No se tomó nada de ellos; se releen en cada intercambio. Si siguen ahí, pida a las demás mesas que intercambien en ese lugar: los escriben de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Use a USB stick…</source>
        <translation>Usar una memoria USB…</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Volver a unirse…</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Añadir un lugar…</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Invitar una mesa…</translation>
    </message>
    <message>
        <source>This laptop works alone</source>
        <translation>Este equipo trabaja solo</translation>
    </message>
    <message>
        <source>With a second laptop, both keep working without a network and exchange what they have recorded over a shared folder, a server or a USB stick. Invite it, and choose where they meet.</source>
        <translation>Con un segundo equipo, ambos trabajan sin red e intercambian lo registrado por una carpeta compartida, un servidor o una memoria USB. Invítelo y elija dónde se encuentran.</translation>
    </message>
</context>
<context>
    <name>ExchangePlaces</name>
    <message>
        <source>Files there that are damaged or not complete yet: {count}</source>
        <translation>Archivos dañados o aún incompletos: {count}</translation>
    </message>
    <message>
        <source>Anybody on the way can read what is sent there.</source>
        <translation>Lo que se envía allí puede leerse por el camino.</translation>
    </message>
    <message>
        <source>On the same disk as the seminar: lost together with this laptop.</source>
        <translation>En el mismo disco que el seminario: se pierde junto con este equipo.</translation>
    </message>
    <message>
        <source>Visited by itself</source>
        <translation>Se visita solo</translation>
    </message>
    <message>
        <source>Visited when you press “Exchange here now”</source>
        <translation>Solo al pulsar «Intercambiar aquí»</translation>
    </message>
    <message>
        <source>Its key is not known yet. Add it again, press “Test” and compare the key.</source>
        <translation>Su clave aún no se conoce. Añadirlo de nuevo, pulsar «Probar» y comparar la clave.</translation>
    </message>
    <message>
        <source>It shows another key than before. Ask its owner before you go on.</source>
        <translation>Muestra otra clave que antes. Preguntar a quien lo administra antes de seguir.</translation>
    </message>
    <message>
        <source>The last exchange failed. “Exchange here now” tells why.</source>
        <translation>El último intercambio falló. «Intercambiar aquí» dice por qué.</translation>
    </message>
</context>
<context>
    <name>ExchangeReadMe</name>
    <message>
        <source>Exchange folder of Seminar Desktop</source>
        <translation>Carpeta de intercambio de Seminar Desktop</translation>
    </message>
    <message>
        <source>Every laptop of the seminar keeps what it has recorded in its own folder below “desks”, and reads the others’. Copies, renamed files and files that arrive late do no harm.</source>
        <translation>Cada computadora del seminario guarda lo que ha anotado en su propia carpeta dentro de «desks» y lee las de las demás. Las copias, los archivos con otro nombre y los que llegan tarde no hacen daño.</translation>
    </message>
    <message>
        <source>The spreadsheets for people are in “reports”. They are written anew and never read back.</source>
        <translation>Las hojas de cálculo para las personas están en «reports». Se escriben de nuevo cada vez y nunca se leen.</translation>
    </message>
    <message>
        <source>Please do not edit the files below “desks”. Nothing breaks if you do: an edited file is not read any more.</source>
        <translation>Por favor no edite los archivos de «desks». Si lo hace no se rompe nada: un archivo editado ya no se lee.</translation>
    </message>
    <message>
        <source>These files hold names and addresses. Delete the folder when the seminar has been settled.</source>
        <translation>Estos archivos contienen nombres y direcciones. Borre la carpeta cuando el seminario esté cerrado.</translation>
    </message>
</context>
<context>
    <name>ExchangeResult</name>
    <message>
        <source>Read {read}, written {written}. Everything was read back.</source>
        <translation>Leídas {read}, escritas {written}. Todo se comprobó al releerlo.</translation>
    </message>
    <message>
        <source>{count} desks wait until somebody vouches for them.</source>
        <translation>{count} mesas esperan a que alguien responda por ellas.</translation>
    </message>
</context>
<context>
    <name>ExchangeStanding</name>
    <message>
        <source>Only on this machine: {count}, since {since}</source>
        <translation>Solo en este equipo: {count}, desde las {since}</translation>
    </message>
    <message>
        <source>No exchange since {time}</source>
        <translation>Sin intercambio desde las {time}</translation>
    </message>
    <message>
        <source>Not exchanged yet</source>
        <translation>Aún sin intercambio</translation>
    </message>
    <message>
        <source>Exchanged {time}</source>
        <translation>Intercambiado a las {time}</translation>
    </message>
    <message>
        <source>The place of exchange has not been reachable since {time}</source>
        <translation>No se llega al lugar de intercambio desde las {time}</translation>
    </message>
    <message>
        <source>Scanning goes on; what is only here ({count}) waits until “{place}” is back. It is tried again by itself. In a hurry, use a USB stick.</source>
        <translation>Se sigue escaneando; lo que está solo aquí ({count}) espera a que vuelva «{place}». Se reintenta solo. Si hay prisa, use una memoria USB.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged for more than ten minutes. Look below what each place says, or use a USB stick.</source>
        <translation>Hace más de diez minutos que no se intercambia nada. Vea abajo qué dice cada lugar, o use una memoria USB.</translation>
    </message>
    <message>
        <source>They go out with the next exchange, beside the scanning.</source>
        <translation>Salen con el próximo intercambio, mientras se escanea.</translation>
    </message>
    <message>
        <source>Everything of this desk lies there too, but on the same disk: use a stick or a server as well, for the day this laptop is lost.</source>
        <translation>Todo lo de esta mesa está también allí, pero en el mismo disco: use además una memoria USB o un servidor, por si este equipo se pierde.</translation>
    </message>
    <message>
        <source>Everything of this desk lies in at least one other place.</source>
        <translation>Todo lo de esta mesa está al menos en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet</source>
        <translation>Todavía no se ha intercambiado nada</translation>
    </message>
    <message>
        <source>Press “Exchange now”, or wait: automatic places are visited every half minute.</source>
        <translation>Pulse «Intercambiar ahora» o espere: los lugares automáticos se visitan cada medio minuto.</translation>
    </message>
</context>
<context>
    <name>Experiences</name>
    <message>
        <source>With experience</source>
        <translation>Con experiencia</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicia</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Left out, because their presence is not known or not asked for: {count}.</source>
        <translation>Sin incluir, porque no se sabe si asistieron o no se les pide: {count}.</translation>
    </message>
    <message>
        <source>Left out, because they have no e-mail address: {count}.</source>
        <translation>Sin incluir, porque no tienen correo electrónico: {count}.</translation>
    </message>
    <message>
        <source>Left out, because others have the same e-mail address: {count}.</source>
        <translation>Sin incluir, porque otras personas tienen el mismo correo: {count}.</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Se guardó {file}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>attendance-{day}</source>
        <translation>asistencia-{day}</translation>
    </message>
    <message>
        <source>attendance-moodle-{day}</source>
        <translation>asistencia-moodle-{day}</translation>
    </message>
    <message>
        <source>certificates-{day}</source>
        <translation>certificados-{day}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Attendance: everybody at every item</source>
        <translation>Asistencia: todas las personas en cada punto</translation>
    </message>
    <message>
        <source>Attendance at one item, for Moodle</source>
        <translation>Asistencia a un punto, para Moodle</translation>
    </message>
    <message>
        <source>Certificates: who has earned what, and what is missing</source>
        <translation>Certificados: quién ganó cuál y qué falta</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>Tabla CSV (.csv)</translation>
    </message>
    <message>
        <source>Comma: El Salvador, Guatemala, Honduras, Mexico, USA</source>
        <translation>Coma: El Salvador, Guatemala, Honduras, México, EE. UU.</translation>
    </message>
    <message>
        <source>Semicolon: Costa Rica, South America, Spain</source>
        <translation>Punto y coma: Costa Rica, Sudamérica, España</translation>
    </message>
    <message>
        <source>One row a person, one column an item, a word in every cell. It holds names and e-mail addresses: pass it on only to those who may have them.</source>
        <translation>Una fila por persona, una columna por punto, una palabra en cada celda. Contiene nombres y correos: entréguela solo a quien deba tenerlos.</translation>
    </message>
    <message>
        <source>A CSV table with e-mail address, time and status, as the attendance activity of a Moodle course reads it. Nobody’s name is in it.</source>
        <translation>Una tabla CSV con correo, hora y estado, como la lee la actividad de asistencia de un curso de Moodle. No contiene nombres.</translation>
    </message>
    <message>
        <source>One row a person with standing, counts and what is missing. It holds names and e-mail addresses: pass it on only to those who may have them.</source>
        <translation>Una fila por persona con su situación, cuánto lleva y qué le falta. Contiene nombres y correos: entréguela solo a quien deba tenerlos.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>Punto de la agenda</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Entre las columnas</translation>
    </message>
    <message>
        <source>What Excel expects goes with the region the computer is set to.</source>
        <translation>Lo que Excel espera depende de la región configurada en la computadora.</translation>
    </message>
</context>
<context>
    <name>ExportHeadings</name>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation>Municipio u organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Online courses passed</source>
        <translation>Cursos en línea aprobados</translation>
    </message>
    <message>
        <source>Online courses asked for</source>
        <translation>Cursos en línea requeridos</translation>
    </message>
    <message>
        <source>Items attended</source>
        <translation>Puntos asistidos</translation>
    </message>
    <message>
        <source>Items asked for</source>
        <translation>Puntos requeridos</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>FacilitatorPage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Look under “Everybody”, or type fewer letters.</source>
        <translation>Busque en “Todos” o escriba menos letras.</translation>
    </message>
    <message>
        <source>A roll call belongs to an item of the agenda with a day and times.</source>
        <translation>Se pasa lista en un punto de la agenda que tiene día y horas.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Todavía no hay agenda</translation>
    </message>
    <message>
        <source>{name} is here by a scan or a connection. Type {letter} if that is wrong.</source>
        <translation>{name} consta por una lectura o una conexión. Escriba {letter} si no es así.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>Type a name or scan a badge. “All others present” works for everybody.</source>
        <translation>Escriba un nombre o lea un gafete. “Los demás, presentes” vale para todas las personas.</translation>
    </message>
    <message>
        <source>at {table}</source>
        <translation>en {table}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>To chase</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Approval earned</source>
        <translation>Aprovechamiento</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>No cumplen</translation>
    </message>
    <message>
        <source>Participation earned</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Tables (CSV, Excel)</source>
        <translation>Tablas (CSV, Excel)</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminarios</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Report</source>
        <translation>Reporte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Drop reports of Zoom, Teams or Moodle here</source>
        <translation>Suelte aquí reportes de Zoom, Teams o Moodle</translation>
    </message>
    <message>
        <source>Also course lists and answers of forms. You see what a file says before anything is written.</source>
        <translation>También listas de cursos y respuestas de formularios. Verá lo que dice cada archivo antes de que se guarde algo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Cualquier modalidad</translation>
    </message>
    <message>
        <source>Whatever is missing</source>
        <translation>Falte lo que falte</translation>
    </message>
    <message>
        <source>Name, place, country, role or e-mail</source>
        <translation>Nombre, lugar, país, función o correo</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Can be mended now</source>
        <translation>Remediable ahora</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>No ha llegado</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Take the course and its test now.</source>
        <translation>Tome ahora el curso y su prueba.</translation>
    </message>
    <message>
        <source>Take the test again now.</source>
        <translation>Repita ahora la prueba.</translation>
    </message>
    <message>
        <source>Answer the consultation now.</source>
        <translation>Responda ahora la consulta.</translation>
    </message>
    <message>
        <source>Come to it.</source>
        <translation>Asista.</translation>
    </message>
    <message>
        <source>It is on: go in now.</source>
        <translation>Ya empezó: entre ahora.</translation>
    </message>
    <message>
        <source>Ask the facilitator, or type in the paper list.</source>
        <translation>Pregunte a quien facilita, o digite la lista en papel.</translation>
    </message>
    <message>
        <source>Only a waiver by the coordinator.</source>
        <translation>Solo con dispensa de la coordinación.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>That looks like a scanned code. Delete it and write the words.</source>
        <translation>Eso parece un código leído. Bórrelo y escriba las palabras.</translation>
    </message>
</context>
<context>
    <name>GateRow</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Autorizar…</translation>
    </message>
    <message>
        <source>Withdraw the release of {kind}</source>
        <translation>Retirar la autorización: {kind}</translation>
    </message>
    <message>
        <source>Release {kind}</source>
        <translation>Autorizar: {kind}</translation>
    </message>
</context>
<context>
    <name>GridFilter</name>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Toda modalidad</translation>
    </message>
    <message>
        <source>Day or session</source>
        <translation>Día o sesión</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Nombre o lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Cómo participa</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>People who must attend something that has begun, and are not known to have been there in full</source>
        <translation>Personas que debían asistir a algo que ya empezó y de quienes no consta que estuvieran todo el tiempo</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The verification page is written: {files}. Publish them together, nothing else.</source>
        <translation>La página de verificación está escrita: {files}. Publíquelos juntos y nada más.</translation>
    </message>
    <message>
        <source>Writing the verification page…</source>
        <translation>Escribiendo la página de verificación…</translation>
    </message>
    <message>
        <source>Signed PDF files: {count}.</source>
        <translation>Archivos PDF firmados: {count}.</translation>
    </message>
    <message>
        <source>In {serial} these characters cannot be printed: {characters}</source>
        <translation>En {serial} estos caracteres no se pueden imprimir: {characters}</translation>
    </message>
    <message>
        <source>Signing certificates…</source>
        <translation>Firmando certificados…</translation>
    </message>
    <message>
        <source>Open Badges: {count}.</source>
        <translation>Open Badges: {count}.</translation>
    </message>
    <message>
        <source>Without an e-mail address in it: {count}.</source>
        <translation>Sin dirección de correo: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Open Badges written before: {count}.</source>
        <translation>Se detuvo. Open Badges escritas antes: {count}.</translation>
    </message>
    <message>
        <source>Writing Open Badges…</source>
        <translation>Escribiendo Open Badges…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Llenar el marco</translation>
    </message>
    <message>
        <source>What sticks out of the frame is cut off.</source>
        <translation>Se corta lo que sobresale del marco.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>no se muestra aquí</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>Continuar la importación</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Drop the list of participants here</source>
        <translation>Suelte aquí la lista de participantes</translation>
    </message>
    <message>
        <source>CSV or Excel, as the office sends it. You see what would change before anything is written.</source>
        <translation>CSV o Excel, como la envía la oficina. Verá qué cambiaría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Importación de una lista</translation>
    </message>
    <message>
        <source>The seminar has changed meanwhile. Check once more, then import.</source>
        <translation>El seminario cambió mientras tanto. Revise una vez más y luego importe.</translation>
    </message>
    <message>
        <source>The list is imported: {added} added, {changed} changed.</source>
        <translation>Lista importada: {added} agregadas, {changed} cambiadas.</translation>
    </message>
    <message>
        <source>Somebody typed at a desk meanwhile, which was kept. Read the file again to decide about row {rows}.</source>
        <translation>Alguien escribió en una mesa mientras tanto y eso se conservó. Lea el archivo otra vez para decidir sobre la fila {rows}.</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays; import again to complete it.</source>
        <translation>Detenido. Lo importado hasta ahora se conserva; importe otra vez para completarlo.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>No se ha elegido ninguna imagen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Elements: {count}</source>
        <translation>Elementos: {count}</translation>
    </message>
    <message>
        <source>Click an element to change it, or press Tab in the drawing. Double-click a text to type into it.</source>
        <translation>Haga clic en un elemento para cambiarlo, o pulse Tab en el dibujo. Con doble clic en un texto puede escribir en él.</translation>
    </message>
    <message>
        <source>Holds the code of the badge.</source>
        <translation>Contiene el código del gafete.</translation>
    </message>
    <message>
        <source>Holds the signed statement by which the certificate is verified.</source>
        <translation>Contiene la declaración firmada con la que se verifica el certificado.</translation>
    </message>
    <message>
        <source>A camera that says whether this person may be photographed.</source>
        <translation>Una cámara que dice si se puede fotografiar a esta persona.</translation>
    </message>
    <message>
        <source>Everybody who signs, side by side. Who that is stands in the settings of the certificates.</source>
        <translation>Todas las personas que firman, una al lado de otra. Quiénes son se indica en los ajustes de los certificados.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Withdraw this invitation?</source>
        <translation>¿Retirar esta invitación?</translation>
    </message>
    <message>
        <source>Nobody else can join by it. This cannot be undone; a new invitation is made in a moment.</source>
        <translation>Nadie más podrá unirse con ella. No se puede deshacer; una invitación nueva se hace en un momento.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn. The other desks hear of it with the next exchange.</source>
        <translation>Retirada. Las demás mesas lo sabrán con el próximo intercambio.</translation>
    </message>
    <message>
        <source>Ended {until}</source>
        <translation>Terminó el {until}</translation>
    </message>
    <message>
        <source>Ends {until}</source>
        <translation>Termina el {until}</translation>
    </message>
    <message>
        <source>Unknown desk {id}</source>
        <translation>Mesa desconocida {id}</translation>
    </message>
    <message>
        <source>Withdrawn. Used by {desks}</source>
        <translation>Retirada. La usó {desks}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Used more than once: {desks}. Ask whether all are yours.</source>
        <translation>Usada más de una vez: {desks}. Preguntar si todas son propias.</translation>
    </message>
    <message>
        <source>Used by {desks}</source>
        <translation>La usó {desks}</translation>
    </message>
    <message>
        <source>Nobody came by it yet</source>
        <translation>Nadie ha llegado con ella aún</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Each is for one laptop, until it ends. Withdraw one that was lost, photographed or sent to the wrong person: nobody else can join by it. Desks that are known here by now go on.</source>
        <translation>Cada una es para un portátil, hasta que termina. Retirar la que se perdió, fue fotografiada o se envió a quien no era: nadie más podrá unirse con ella. Las mesas ya conocidas aquí siguen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Aún no hay invitaciones</translation>
    </message>
    <message>
        <source>“Invite a desk…” makes one.</source>
        <translation>«Invitar una mesa…» hace una.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>It ends {until}.</source>
        <translation>Termina {until}.</translation>
    </message>
    <message>
        <source>Copied. Paste it on the new laptop only.</source>
        <translation>Copiado. Péguelo solo en el equipo nuevo.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Saved as {file}. Delete it when the new laptop has joined.</source>
        <translation>Guardado como {file}. Bórrelo cuando el equipo nuevo se haya unido.</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>None: it asks there</source>
        <translation>Ninguno: se pregunta allá</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Invitar una mesa</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join a seminar”, then scan this symbol, paste the text or open the file. Each invitation is for one laptop.</source>
        <translation>En el equipo nuevo elija «Unirse a un seminario» y escanee este símbolo, pegue el texto o abra el archivo. Cada invitación es para un equipo.</translation>
    </message>
    <message>
        <source>Whoever has this can join the seminar and read everything, until it ends. Show it, carry it, do not post it.</source>
        <translation>Quien tenga esto puede unirse y leerlo todo hasta que termine. Muéstrelo o llévelo, no lo publique.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válida por</translation>
    </message>
    <message>
        <source>Where it should exchange</source>
        <translation>Dónde intercambia</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR de la invitación</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items of this job</source>
        <translation>Elementos de este trabajo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Posición libre</translation>
    </message>
    <message>
        <source>Of the sheet in the printer: 1 for a fresh one</source>
        <translation>De la hoja que está en la impresora: 1 si es nueva</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Calibrar…</translation>
    </message>
    <message>
        <source>Measure where this printer prints, and correct it</source>
        <translation>Medir dónde imprime esta impresora y corregirlo</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget this job and its pages (Del)</source>
        <translation>Olvidar este trabajo y sus páginas (Supr)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectada)</translation>
    </message>
    <message>
        <source>Print all {count}</source>
        <translation>Imprimir todo: {count}</translation>
    </message>
    <message>
        <source>Print the other {count}</source>
        <translation>Imprimir lo que falta: {count}</translation>
    </message>
    <message>
        <source>Again from {number}</source>
        <translation>Repetir desde el {number}</translation>
    </message>
</context>
<context>
    <name>JoinAgainDialog</name>
    <message>
        <source>This laptop is a desk of the seminar again: what is written from now on counts.</source>
        <translation>Este equipo vuelve a ser una mesa del seminario: lo que se escriba desde ahora cuenta.</translation>
    </message>
    <message>
        <source>Joining the seminar…</source>
        <translation>Uniéndose al seminario…</translation>
    </message>
    <message>
        <source>Join the seminar again</source>
        <translation>Volver a unirse al seminario</translation>
    </message>
    <message>
        <source>Ask another desk for an invitation and paste, scan or open it here. This laptop becomes a new desk of the seminar; all it holds stays. What it wrote while it was called lost is kept and counts only when somebody says that it was found.</source>
        <translation>Pida una invitación a otra mesa y péguela, escanéela o ábrala aquí. Este equipo pasa a ser una mesa nueva del seminario; todo lo que contiene se queda. Lo que escribió mientras figuraba como perdido se guarda y solo cuenta cuando alguien indique que apareció.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Volver a unirse</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Desk 2</source>
        <translation>Mesa 2</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Joining the seminar…</source>
        <translation>Uniéndose al seminario…</translation>
    </message>
    <message>
        <source>“{title}”. The invitation ends {until}.</source>
        <translation>«{title}». La invitación termina {until}.</translation>
    </message>
    <message>
        <source>This laptop is “{name}” now. {read} entries were read.</source>
        <translation>Este equipo es ahora «{name}». Se leyeron {read} anotaciones.</translation>
    </message>
    <message>
        <source>This laptop is “{name}” now. It is empty until its first exchange.</source>
        <translation>Este equipo es ahora «{name}». Está vacío hasta su primer intercambio.</translation>
    </message>
    <message>
        <source>Join a seminar</source>
        <translation>Unirse a un seminario</translation>
    </message>
    <message>
        <source>The first desk shows an invitation on its exchange page. Scan it with the hand scanner, paste its text, or open its file.</source>
        <translation>La primera mesa muestra una invitación en su página de intercambio. Escanéela con el lector, pegue el texto o abra el archivo.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de esta mesa</translation>
    </message>
    <message>
        <source>Every desk has its own. If another one has it already, the next number is taken.</source>
        <translation>Cada mesa tiene el suyo. Si otra ya lo usa, se toma el número siguiente.</translation>
    </message>
    <message>
        <source>Folder, stick or address of the first exchange</source>
        <translation>Carpeta, memoria o dirección del primer intercambio</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A part of the seminar was changed by a fault of the disk. It can be made again from its copies; that takes a moment.</source>
        <translation>Un fallo del disco cambió una parte del seminario. Se puede rehacer a partir de sus copias; tarda un momento.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>No scans yet</source>
        <translation>Todavía no hay lecturas</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{letter} or Space</source>
        <translation>{letter} o Espacio</translation>
    </message>
    <message>
        <source>Takes the mark back (Delete)</source>
        <translation>Quita la marca (Supr)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
</context>
<context>
    <name>LineSide</name>
    <message>
        <source>Known so far: {known}</source>
        <translation>Se sabe hasta ahora: {known}</translation>
    </message>
    <message>
        <source>Nothing is known so far.</source>
        <translation>Todavía no se sabe nada.</translation>
    </message>
    <message>
        <source>Lines without a letter: {count}</source>
        <translation>Renglones sin letra: {count}</translation>
    </message>
    <message>
        <source>Every line has a letter.</source>
        <translation>Todos los renglones tienen letra.</translation>
    </message>
    <message>
        <source>Everything is saved. Scan the next sheet, or type its code.</source>
        <translation>Todo está guardado. Lea la hoja siguiente o escriba su código.</translation>
    </message>
    <message>
        <source>To check: {count}   (F7)</source>
        <translation>Por revisar: {count}   (F7)</translation>
    </message>
    <message>
        <source>Save 1 mark</source>
        <translation>Guardar 1 marca</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message>
        <source>Save {count} marks</source>
        <translation>Guardar {count} marcas</translation>
    </message>
    <message>
        <source>All present   (F5)</source>
        <translation>Todos presentes   (F5)</translation>
    </message>
    <message>
        <source>Every line without a letter becomes present</source>
        <translation>Todo renglón sin letra queda como presente</translation>
    </message>
    <message>
        <source>Go to the next line whose letter contradicts what is known</source>
        <translation>Ir al próximo renglón cuya letra contradice lo que se sabe</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>No longer on the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>ListHints</name>
    <message>
        <source>To be signed, one for each item. Type them in afterwards.</source>
        <translation>Para firmar, una por cada punto. Después se pasan al sistema.</translation>
    </message>
    <message>
        <source>Every country with its people, the quota, and a box to tick on arrival.</source>
        <translation>Cada país con sus personas, el cupo y una casilla para marcar la llegada.</translation>
    </message>
    <message>
        <source>For the desk: who is expected in the room on the chosen day and has not arrived.</source>
        <translation>Para el puesto: quién se espera en la sala el día elegido y no ha llegado.</translation>
    </message>
    <message>
        <source>The agenda of each day, large enough to be read from two metres.</source>
        <translation>La agenda de cada día, legible a dos metros.</translation>
    </message>
    <message>
        <source>A sign for the door of each round table.</source>
        <translation>Un letrero para la puerta de cada mesa redonda.</translation>
    </message>
    <message>
        <source>A card for each round table. Fold along the dots: it reads the same from both sides.</source>
        <translation>Una tarjeta para cada mesa redonda. Doblar por los puntos: se lee igual por ambos lados.</translation>
    </message>
    <message>
        <source>A name before each person. Fold along the dots: it reads the same from both sides.</source>
        <translation>Un nombre delante de cada persona. Doblar por los puntos: se lee igual por ambos lados.</translation>
    </message>
    <message>
        <source>For the door: every table with its people, and everybody by surname with their table.</source>
        <translation>Para la puerta: cada mesa con sus personas, y todas las personas por apellido con su mesa.</translation>
    </message>
    <message>
        <source>Badges with a code and no name. Write the name by hand; at check-in scan the badge, then choose the person.</source>
        <translation>Gafetes con código y sin nombre. Se escribe el nombre a mano; en el registro, lea el gafete y elija a la persona.</translation>
    </message>
</context>
<context>
    <name>ListKinds</name>
    <message>
        <source>Attendance sheets</source>
        <translation>Hojas de asistencia</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>Agenda for the door</source>
        <translation>Agenda de puerta</translation>
    </message>
    <message>
        <source>Signs of the tables</source>
        <translation>Letreros de mesas</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tarjetas de mesa</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>Portanombres</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Quién va dónde</translation>
    </message>
    <message>
        <source>Spare badges</source>
        <translation>Gafetes de reserva</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Badges: {count} · Pages: {pages}</source>
        <translation>Gafetes: {count} · Páginas: {pages}</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Páginas: {pages}</translation>
    </message>
    <message>
        <source>Cannot be printed: {characters} in “{text}”</source>
        <translation>No se puede imprimir: {characters} en «{text}»</translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Imprimir {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>ListsView</name>
    <message>
        <source>Choose a printer first, or save the paper as PDF.</source>
        <translation>Elija primero una impresora o guarde el papel como PDF.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>{what}: pages in the print queue of {printer}: {pages}.</source>
        <translation>{what}: páginas en la cola de impresión de {printer}: {pages}.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Saved as {file}. Pages: {pages}.</source>
        <translation>Guardado como {file}. Páginas: {pages}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Elija al menos una persona.</translation>
    </message>
</context>
<context>
    <name>LiveCheck</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{desk} admitted this badge {seconds} s ago</source>
        <translation>{desk} admitió este gafete hace {seconds} s</translation>
    </message>
    <message>
        <source>{desk} admitted this badge {minutes} min ago</source>
        <translation>{desk} admitió este gafete hace {minutes} min</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No seminar is open</source>
        <translation>No hay ningún seminario abierto</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Marking…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>Nothing was marked here that could be taken back.</source>
        <translation>Aquí no se ha marcado nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>{count} marks were changed by somebody else since and stay as they are.</source>
        <translation>Marcas que otra persona cambió después y que quedan como están: {count}.</translation>
    </message>
    <message>
        <source>{count} marks were taken back.</source>
        <translation>Marcas deshechas: {count}.</translation>
    </message>
    <message>
        <source>{count} marks were set.</source>
        <translation>Marcas puestas: {count}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
</context>
<context>
    <name>Mendings</name>
    <message>
        <source>Dash between times</source>
        <translation>Guion entre horas</translation>
    </message>
    <message>
        <source>Sign between times</source>
        <translation>Signo entre horas</translation>
    </message>
    <message>
        <source>Colon missing in a time</source>
        <translation>Faltan los dos puntos de una hora</translation>
    </message>
    <message>
        <source>Blank inside a time</source>
        <translation>Espacio dentro de una hora</translation>
    </message>
    <message>
        <source>Hour with one digit</source>
        <translation>Hora con una sola cifra</translation>
    </message>
    <message>
        <source>Letter read for a digit</source>
        <translation>Letra leída en lugar de cifra</translation>
    </message>
    <message>
        <source>Letter O for zero</source>
        <translation>Letra O en lugar de cero</translation>
    </message>
    <message>
        <source>Letter l for one or I</source>
        <translation>Letra l en lugar de uno o de I</translation>
    </message>
    <message>
        <source>Bar for the letter I</source>
        <translation>Barra en lugar de la letra I</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>Marca suelta</translation>
    </message>
    <message>
        <source>Too many blanks</source>
        <translation>Demasiados espacios</translation>
    </message>
    <message>
        <source>Leads the item from afar</source>
        <translation>Conduce el punto a distancia</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Seminar</source>
        <translation>&amp;Seminario</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Online course “{title}”: {status}</source>
        <translation>Curso en línea «{title}»: {status}</translation>
    </message>
    <message>
        <source>“{title}”: {status}</source>
        <translation>«{title}»: {status}</translation>
    </message>
    <message>
        <source>Consultation “{title}”: not answered</source>
        <translation>Consulta «{title}»: sin responder</translation>
    </message>
    <message>
        <source>Has attended too few items</source>
        <translation>Asistió a muy pocos puntos</translation>
    </message>
</context>
<context>
    <name>Modalities</name>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>En persona y en línea</translation>
    </message>
    <message>
        <source>Online, at any time</source>
        <translation>En línea, a cualquier hora</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
</context>
<context>
    <name>NewSeminarForm</name>
    <message>
        <source>Write the title of the seminar.</source>
        <translation>Escriba el título del seminario.</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Seminario nuevo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>CSV or Excel file, may follow later</source>
        <translation>Archivo CSV o Excel, puede venir después</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create seminar</source>
        <translation>Crear seminario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Was expected online and has come in person.</source>
        <translation>Se esperaba en línea y vino en persona.</translation>
    </message>
    <message>
        <source>Today is not a day of the seminar: check the date of this machine.</source>
        <translation>Hoy no es día del seminario: revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The spare badge is theirs from now on; a badge they had before no longer admits.</source>
        <translation>El gafete de reserva es suyo desde ahora; un gafete anterior ya no admite.</translation>
    </message>
    <message>
        <source>Is the name on it written by hand? Then it is a spare badge: search the person and press Enter to give it to them.</source>
        <translation>¿El nombre está escrito a mano? Entonces es un gafete de reserva: busque a la persona y pulse Intro para dárselo.</translation>
    </message>
    <message>
        <source>Does not want to be photographed.</source>
        <translation>No quiere que le fotografíen.</translation>
    </message>
    <message>
        <source>Ask before taking photographs.</source>
        <translation>Preguntar antes de tomar fotografías.</translation>
    </message>
    <message>
        <source>No arrival was noted here today. Check the face and the station.</source>
        <translation>Hoy no se anotó aquí su llegada. Revise la cara y el puesto.</translation>
    </message>
    <message>
        <source>Had already been noted as gone out.</source>
        <translation>Ya se había anotado su salida.</translation>
    </message>
    <message>
        <source>Rehearsal: the clock has been set to the days of the seminar.</source>
        <translation>Ensayo: el reloj está puesto en los días del seminario.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las mesas</translation>
    </message>
    <message>
        <source>Printed so far: {printed} · still free: {free}. For {people} people, {wanted} more are proposed.</source>
        <translation>Impresos hasta ahora: {printed} · todavía libres: {free}. Para {people} personas se proponen {wanted} más.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Badge paper</source>
        <translation>Papel de los gafetes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Role in the band</source>
        <translation>Función en la franja</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>Also list its people</source>
        <translation>También la lista de sus personas</translation>
    </message>
    <message>
        <source>Tick who has arrived</source>
        <translation>Marcar a quien ya llegó</translation>
    </message>
    <message>
        <source>Without it every box is empty, to be ticked by hand.</source>
        <translation>Sin esto, todas las casillas quedan vacías para marcarlas a mano.</translation>
    </message>
    <message>
        <source>One on each page</source>
        <translation>Una por página</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Large: one on a sheet</source>
        <translation>Grande: uno por hoja</translation>
    </message>
    <message>
        <source>Two on a sheet, to be cut</source>
        <translation>Dos por hoja, para recortar</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>From the list</source>
        <translation>De la lista</translation>
    </message>
    <message>
        <source>Came without registration</source>
        <translation>Vino sin inscripción</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suplente</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Pasar lista</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>Mesas redondas</translation>
    </message>
    <message>
        <source>What the tables write</source>
        <translation>Lo que escriben las mesas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Paper lists</source>
        <translation>Listas en papel</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Diseñador</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Probar lector</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminarios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PaperLists</name>
    <message>
        <source>Writing sheets…</source>
        <translation>Escribiendo hojas…</translation>
    </message>
    <message>
        <source>Attendance sheets: {count}</source>
        <translation>Hojas de asistencia: {count}</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marcado a mano</translation>
    </message>
    <message>
        <source>Scanned at {time}</source>
        <translation>Gafete leído a las {time}</translation>
    </message>
    <message>
        <source>Went out at {time}</source>
        <translation>Salió a las {time}</translation>
    </message>
    <message>
        <source>Was outside for long</source>
        <translation>Estuvo mucho tiempo fuera</translation>
    </message>
    <message>
        <source>Online for {minutes} min</source>
        <translation>{minutes} min en línea</translation>
    </message>
    <message>
        <source>From a list that was read</source>
        <translation>De una lista importada</translation>
    </message>
    <message>
        <source>Was at a round table</source>
        <translation>Estuvo en una mesa redonda</translation>
    </message>
    <message>
        <source>Was at another table</source>
        <translation>Estuvo en otra mesa</translation>
    </message>
    <message>
        <source>Somebody else came instead</source>
        <translation>Vino otra persona en su lugar</translation>
    </message>
    <message>
        <source>No sign of the person</source>
        <translation>Sin señal de la persona</translation>
    </message>
    <message>
        <source>{known}, not {said}</source>
        <translation>{known}, no {said}</translation>
    </message>
    <message>
        <source>Marked “{known}” before, and now “{said}”. Saving replaces the mark.</source>
        <translation>Antes se marcó «{known}» y ahora «{said}». Al guardar se cambia la marca.</translation>
    </message>
    <message>
        <source>“{fact}” says that the person was there; the paper says “{said}”. Saving makes it “{said}”.</source>
        <translation>«{fact}» indica que la persona estuvo; el papel dice «{said}». Al guardar queda «{said}».</translation>
    </message>
    <message>
        <source>“{fact}” means “{known}”; the paper says “{said}”. Saving makes it “{said}”.</source>
        <translation>«{fact}» significa «{known}»; el papel dice «{said}». Al guardar queda «{said}».</translation>
    </message>
    <message>
        <source>{when} · printed {printed}</source>
        <translation>{when} · impresa {printed}</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known on this desk. If another desk printed it, exchange with that desk first.</source>
        <translation>Este puesto no conoce ninguna hoja {sheet}. Si la imprimió otro puesto, intercambie primero con él.</translation>
    </message>
    <message>
        <source>The item of this sheet was taken out of the agenda. Put it back there, with day and times, and enter the code again.</source>
        <translation>El punto de esta hoja se quitó de la agenda. Vuelva a ponerlo, con día y horas, y escriba otra vez el código.</translation>
    </message>
    <message>
        <source>The last printed line is {code}. Who was written in by hand below it is entered on the check-in page.</source>
        <translation>El último renglón impreso es {code}. A quien se anotó a mano más abajo se le inscribe en la página Registro.</translation>
    </message>
    <message>
        <source>“{typed}” is no line: number {number} is {code}. Look at the paper again.</source>
        <translation>«{typed}» no es un renglón: el número {number} es {code}. Mire otra vez el papel.</translation>
    </message>
    <message>
        <source>“{typed}” is neither a line of this sheet nor the code of another one.</source>
        <translation>«{typed}» no es un renglón de esta hoja ni el código de otra.</translation>
    </message>
    <message>
        <source>“{typed}” is not the code of a sheet. It has five characters and stands at the top right of every page.</source>
        <translation>«{typed}» no es el código de una hoja. Tiene cinco caracteres y está arriba a la derecha de cada página.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Writing cards…</source>
        <translation>Preparando tarjetas…</translation>
    </message>
    <message>
        <source>Writing lists…</source>
        <translation>Preparando listas…</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper lists</source>
        <translation>Listas en papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Pasar al sistema</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Quién va dónde</translation>
    </message>
    <message>
        <source>Everybody by surname</source>
        <translation>Todas las personas por apellido</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Municipality, organisation</source>
        <translation>Municipio, organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Mesa {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Mesa {number}: {title}</translation>
    </message>
    <message>
        <source>Who sits at table {number}</source>
        <translation>Quién se sienta en la mesa {number}</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>Arrived: {here} of {count}</source>
        <translation>Llegaron: {here} de {count}</translation>
    </message>
    <message>
        <source>Delegation: {people} of {wanted} people, {municipalities} of {wanted_municipalities} municipalities</source>
        <translation>Delegación: {people} de {wanted} personas, {municipalities} de {wanted_municipalities} municipios</translation>
    </message>
    <message>
        <source>Not named yet: {people} people</source>
        <translation>Sin designar todavía: {people} personas</translation>
    </message>
    <message>
        <source>Missing: {missing} of {count}</source>
        <translation>Faltan: {missing} de {count}</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>No falta nadie.</translation>
    </message>
    <message>
        <source>Everybody who is expected in the room has arrived.</source>
        <translation>Llegaron todas las personas que se esperan en la sala.</translation>
    </message>
    <message>
        <source>{day} · as of {time}</source>
        <translation>{day} · a las {time}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (continuación)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Facilita: {name}</translation>
    </message>
    <message>
        <source>Municipality or organisation, country</source>
        <translation>Municipio u organización, país</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>New paper</source>
        <translation>Papel nuevo</translation>
    </message>
    <message>
        <source>0: endless roll</source>
        <translation>0: rollo continuo</translation>
    </message>
    <message>
        <source>Own papers</source>
        <translation>Papeles propios</translation>
    </message>
    <message>
        <source>Papers of your own</source>
        <translation>Papeles propios</translation>
    </message>
    <message>
        <source>Measure from the top left corner of the sheet, in millimetres.</source>
        <translation>Mida desde la esquina superior izquierda de la hoja, en milímetros.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Name on the packet</source>
        <translation>Nombre en el paquete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Badges across</source>
        <translation>Gafetes a lo ancho</translation>
    </message>
    <message>
        <source>Badges down</source>
        <translation>Gafetes a lo alto</translation>
    </message>
    <message>
        <source>Width of a badge</source>
        <translation>Ancho del gafete</translation>
    </message>
    <message>
        <source>Height of a badge</source>
        <translation>Alto del gafete</translation>
    </message>
    <message>
        <source>Left edge to the first</source>
        <translation>Borde izq. al primero</translation>
    </message>
    <message>
        <source>Top edge to the first</source>
        <translation>Borde sup. al primero</translation>
    </message>
    <message>
        <source>Left edge to left edge</source>
        <translation>De borde izq. a borde izq.</translation>
    </message>
    <message>
        <source>Top edge to top edge</source>
        <translation>De borde sup. a borde sup.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Roll of labels</source>
        <translation>Rollo de etiquetas</translation>
    </message>
    <message>
        <source>Card printer</source>
        <translation>Impresora de tarjetas</translation>
    </message>
    <message>
        <source>Plain paper, cut by hand (crop marks)</source>
        <translation>Papel común, se corta a mano (marcas de corte)</translation>
    </message>
    <message>
        <source>Drawing of the paper</source>
        <translation>Dibujo del papel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PdfSignature</name>
    <message>
        <source>The file is as a desk of this seminar signed it: {signer}.</source>
        <translation>El archivo está como lo firmó un puesto de este seminario: {signer}.</translation>
    </message>
    <message>
        <source>The file was not changed since it was signed by “{signer}”. Whether that name is true is for the authority that issued the certificate to say: check it in a PDF reader.</source>
        <translation>El archivo no se modificó desde que lo firmó «{signer}». Si ese nombre es cierto lo dice la autoridad que emitió el certificado: compruébelo en un lector de PDF.</translation>
    </message>
    <message>
        <source>Something was added to the file after “{signer}” signed it. Ask for the original file.</source>
        <translation>Se añadió algo al archivo después de que lo firmó «{signer}». Pida el archivo original.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed. Ask for the original file.</source>
        <translation>El archivo se modificó después de firmarlo. Pida el archivo original.</translation>
    </message>
</context>
<context>
    <name>PdfSigner</name>
    <message>
        <source>Signed with a key made for this seminar. It proves that the file was not changed since this desk signed it. It does not prove who the organisation is: PDF readers will say that the signer is unknown.</source>
        <translation>Firmado con una clave creada para este seminario. Prueba que el archivo no se modificó desde que este puesto lo firmó. No prueba quién es la organización: los lectores de PDF dirán que el firmante es desconocido.</translation>
    </message>
    <message>
        <source>Signed with the organisation’s own certificate (a .p12 or .pfx file). It proves that the file was not changed, and that the organisation signed it, to everybody who trusts the authority behind that certificate.</source>
        <translation>Firmado con el certificado propio de la organización (un archivo .p12 o .pfx). Prueba que el archivo no se modificó, y que lo firmó la organización, a quien confíe en la autoridad que respalda ese certificado.</translation>
    </message>
    <message>
        <source>The time of the signature is that of this desk’s clock: no time-stamp service is asked, because no network is used.</source>
        <translation>La hora de la firma es la del reloj de este puesto: no se consulta ningún servicio de sellado de tiempo, porque no se usa la red.</translation>
    </message>
    <message>
        <source>{signer}, valid until {until}</source>
        <translation>{signer}, válido hasta el {until}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No lo dijo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Chosen: {count} of {all}</source>
        <translation>Elegidas: {count} de {all}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Read a list of participants (Ctrl+I)</source>
        <translation>Leer una lista de participantes (Ctrl+I)</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>{people} people · {in_person} in person · {online} online · {arrived} arrived</source>
        <translation>{people} personas · {in_person} en persona · {online} en línea · {arrived} llegaron</translation>
    </message>
    <message>
        <source>{shown} shown of {people} people · {arrived} arrived</source>
        <translation>se muestran {shown} de {people} personas · {arrived} llegaron</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>la persona nueva</translation>
    </message>
    <message>
        <source>What was changed for {name} is not saved yet.</source>
        <translation>Los cambios de {name} aún no están guardados.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} is saved. The badge still shows the old name.</source>
        <translation>{name}: guardado. El gafete todavía muestra el nombre anterior.</translation>
    </message>
    <message>
        <source>Go to badges</source>
        <translation>Ir a gafetes</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}: guardado.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Aún no llega</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>En su lugar vino {name}</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Try the surname alone or fewer letters. If the person is not on the list, press {key} to add them.</source>
        <translation>Pruebe solo con el apellido o con menos letras. Si la persona no está en la lista, pulse {key} para agregarla.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Change the filter, or add the person.</source>
        <translation>Cambie el filtro o agregue a la persona.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Expected, not yet arrived</source>
        <translation>Se le espera, aún no llega</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The badge shows the old name: print it again after saving.</source>
        <translation>El gafete muestra el nombre anterior: imprímalo de nuevo después de guardar.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave it empty.</source>
        <translation>Elija uno de la lista o déjelo vacío.</translation>
    </message>
    <message>
        <source>Together with…</source>
        <translation>Junto a…</translation>
    </message>
    <message>
        <source>Apart from…</source>
        <translation>Separado de…</translation>
    </message>
    <message>
        <source>Would like table</source>
        <translation>Le gustaría la mesa</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Surname, given name or place</source>
        <translation>Apellido, nombre o lugar</translation>
    </message>
    <message>
        <source>Search the person this name stands for</source>
        <translation>Buscar a la persona a la que corresponde este nombre</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Enter chooses, Esc goes back.</source>
        <translation>Enter elige, Esc regresa.</translation>
    </message>
    <message>
        <source>Nobody found. Try the surname alone or fewer letters.</source>
        <translation>No se encontró a nadie. Pruebe solo con el apellido o con menos letras.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>The seminar has no pictures yet. Add a logo as PNG or JPEG.</source>
        <translation>El seminario aún no tiene imágenes. Agregue un logotipo en PNG o JPEG.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Agregar una imagen…</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation>Imágenes (PNG, JPEG)</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Agregar una imagen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>From the left</source>
        <translation>Desde la izq.</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Visit it by itself, every half minute</source>
        <translation>Visitarlo solo, cada medio minuto</translation>
    </message>
    <message>
        <source>It is the same key: go on</source>
        <translation>Es la misma clave: seguir</translation>
    </message>
    <message>
        <source>Add a place of exchange</source>
        <translation>Añadir un lugar de intercambio</translation>
    </message>
    <message>
        <source>A folder that the other desks reach too: a share, the folder of a cloud drive, a server. Several seminars may share it.</source>
        <translation>Una carpeta a la que llegan también las otras mesas: compartida, de una nube o de un servidor. Varios seminarios pueden usarla.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The place answers. Whether this desk may write there shows at the first exchange.</source>
        <translation>El lugar responde. Si esta mesa puede escribir ahí se verá en el primer intercambio.</translation>
    </message>
</context>
<context>
    <name>PlacesBox</name>
    <message>
        <source>Add a place…</source>
        <translation>Añadir un lugar…</translation>
    </message>
    <message>
        <source>Exchange here now</source>
        <translation>Intercambiar aquí</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Begin anew here</source>
        <translation>Empezar de nuevo aquí</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Places of exchange</source>
        <translation>Lugares de intercambio</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aún no hay lugar</translation>
    </message>
    <message>
        <source>A shared folder, a server, or a stick you carry.</source>
        <translation>Una carpeta compartida, un servidor o una memoria que se lleva.</translation>
    </message>
    <message>
        <source>Only when I press</source>
        <translation>Solo al pulsar</translation>
    </message>
    <message>
        <source>Visit by itself</source>
        <translation>Visitar solo</translation>
    </message>
    <message>
        <source>“{place}” is not visited any more. What lies there stays.</source>
        <translation>«{place}» ya no se visita. Lo que hay ahí se queda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Plenary</name>
    <message>
        <source>What the tables write</source>
        <translation>Lo que escriben las mesas</translation>
    </message>
</context>
<context>
    <name>PresenceLetters</name>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>L</source>
        <translation>T</translation>
    </message>
    <message>
        <source>E</source>
        <translation>S</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>X</source>
        <translation>J</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>PresenceReasons</name>
    <message>
        <source>Marked by hand.</source>
        <translation>Se marcó a mano.</translation>
    </message>
    <message>
        <source>The badge was scanned in time.</source>
        <translation>El gafete se leyó a tiempo.</translation>
    </message>
    <message>
        <source>The badge was scanned after the time allowed.</source>
        <translation>El gafete se leyó después del tiempo permitido.</translation>
    </message>
    <message>
        <source>Went out before the end and did not come back.</source>
        <translation>Salió antes del final y no volvió.</translation>
    </message>
    <message>
        <source>Went out and came back, and was inside for too little of the time.</source>
        <translation>Salió y volvió, y estuvo dentro muy poco tiempo.</translation>
    </message>
    <message>
        <source>Was connected for long enough.</source>
        <translation>Estuvo en línea el tiempo suficiente.</translation>
    </message>
    <message>
        <source>Was connected, but for less than the share that is asked for.</source>
        <translation>Estuvo en línea, pero menos de lo que se pide.</translation>
    </message>
    <message>
        <source>From an attendance list that was read.</source>
        <translation>De una lista de asistencia importada.</translation>
    </message>
    <message>
        <source>Was at one of the parallel items.</source>
        <translation>Estuvo en uno de los puntos paralelos.</translation>
    </message>
    <message>
        <source>Was at another of the parallel items.</source>
        <translation>Estuvo en otro de los puntos paralelos.</translation>
    </message>
    <message>
        <source>Somebody else came instead.</source>
        <translation>Vino otra persona en su lugar.</translation>
    </message>
    <message>
        <source>Nobody in this role has to attend this item.</source>
        <translation>Con esta función no se pide asistir a este punto.</translation>
    </message>
    <message>
        <source>The item was closed and there is no sign of the person.</source>
        <translation>El punto se cerró y no hay señal de la persona.</translation>
    </message>
    <message>
        <source>Nothing is known yet: no mark, no scan, no connection.</source>
        <translation>Todavía no se sabe nada: ni marca, ni lectura, ni conexión.</translation>
    </message>
</context>
<context>
    <name>Presences</name>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Salió antes</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No requerido</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Sin dato aún</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Más pequeño (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Más grande (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation>Mostrar todo (Ctrl+0)</translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation>Persona mostrada</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Tipo de certificado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Su idioma</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No printer chosen</source>
        <translation>Sin impresora elegida</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
    <message>
        <source>Badges: {badges} · Sheets: {sheets}</source>
        <translation>Gafetes: {badges} · Hojas: {sheets}</translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Imprimir {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Crop marks for cutting by hand</source>
        <translation>Marcas para cortar a mano</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Por ambos lados</translation>
    </message>
    <message>
        <source>If the design has a back, on a printer that turns the paper by itself</source>
        <translation>Si el diseño tiene reverso, en una impresora que da la vuelta al papel por sí sola</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Calibrar…</translation>
    </message>
    <message>
        <source>Measure where this printer prints, and correct it</source>
        <translation>Medir dónde imprime esta impresora y corregirlo</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>First print</source>
        <translation>Primera impresión</translation>
    </message>
    <message>
        <source>Spoilt in the printer</source>
        <translation>Se dañó en la impresora</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Nombre corregido</translation>
    </message>
    <message>
        <source>First free place: {place} of {places}</source>
        <translation>Primera posición libre: {place} de {places}</translation>
    </message>
    <message>
        <source>One badge on each page</source>
        <translation>Un gafete en cada página</translation>
    </message>
    <message>
        <source>A new code is made. The old badge stops working.</source>
        <translation>Se crea un código nuevo. El gafete anterior deja de servir.</translation>
    </message>
    <message>
        <source>The same code again. Throw the spoilt badge away.</source>
        <translation>El mismo código otra vez. Deseche el gafete dañado.</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Badges on sheets and cards</source>
        <translation>Gafetes en hojas y tarjetas</translation>
    </message>
    <message>
        <source>Badges on rolls of labels</source>
        <translation>Gafetes en rollos de etiquetas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Lists and attendance sheets</source>
        <translation>Listas y hojas de asistencia</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Stopped before all came out. Print the rest, or remove the job.</source>
        <translation>Se detuvo antes de que saliera todo. Imprima el resto o quite el trabajo.</translation>
    </message>
    <message>
        <source>Print jobs left from last time: {count}.</source>
        <translation>Trabajos de impresión pendientes de la vez anterior: {count}.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>“{title}” on {printer}: {problem}</source>
        <translation>«{title}» en {printer}: {problem}</translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Impresoras…</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Printed and cancelled jobs go by themselves after a day.</source>
        <translation>Lo impreso y lo cancelado se quita solo después de un día.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Trabajos de impresión</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>No se está imprimiendo nada</translation>
    </message>
    <message>
        <source>Badges, certificates and lists appear here while they are printed, and for a day after. After a paper jam you print again from where it happened.</source>
        <translation>Aquí aparecen gafetes, certificados y listas mientras se imprimen y durante un día más. Tras un atasco se imprime de nuevo desde donde ocurrió.</translation>
    </message>
    <message>
        <source>To print: {waiting} · Failed: {failed}</source>
        <translation>Por imprimir: {waiting} · Con fallo: {failed}</translation>
    </message>
</context>
<context>
    <name>PrintReasons</name>
    <message>
        <source>First print</source>
        <translation>Primera impresión</translation>
    </message>
    <message>
        <source>Spoilt in the printer (same code)</source>
        <translation>Se dañó en la impresora (mismo código)</translation>
    </message>
    <message>
        <source>Lost (new code, the old one stops working)</source>
        <translation>Perdido (código nuevo, el anterior deja de servir)</translation>
    </message>
    <message>
        <source>Damaged (new code, the old one stops working)</source>
        <translation>Dañado (código nuevo, el anterior deja de servir)</translation>
    </message>
    <message>
        <source>Name corrected (new code, the old one stops working)</source>
        <translation>Nombre corregido (código nuevo, el anterior deja de servir)</translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>Choose a printer first, or save the sheets as PDF.</source>
        <translation>Elija primero una impresora, o guarde las hojas como PDF.</translation>
    </message>
    <message>
        <source>attendance-sheets-{day}.pdf</source>
        <translation>hojas-de-asistencia-{day}.pdf</translation>
    </message>
    <message>
        <source>Save sheets</source>
        <translation>Guardar hojas</translation>
    </message>
    <message>
        <source>In the print queue of {printer}: {count}. Their codes stand beside the items.</source>
        <translation>En la cola de impresión de {printer}: {count}. Sus códigos están junto a los puntos.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Sheets saved as {file}: {count}. Their codes stand beside the items.</source>
        <translation>Hojas guardadas en {file}: {count}. Sus códigos aparecen junto a los puntos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Chosen: {count} of {all}</source>
        <translation>Elegidos: {count} de {all}</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Puntos de la agenda</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Todavía no hay agenda</translation>
    </message>
    <message>
        <source>A sheet belongs to an item with a day and times.</source>
        <translation>Cada hoja es de un punto que tiene día y horas.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir a la agenda</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>The test page is on its way to {printer}.</source>
        <translation>La página de prueba va en camino a {printer}.</translation>
    </message>
    <message>
        <source>The test page was printed on {printer}.</source>
        <translation>La página de prueba se imprimió en {printer}.</translation>
    </message>
    <message>
        <source>As for badges on sheets</source>
        <translation>La misma de los gafetes en hojas</translation>
    </message>
    <message>
        <source>No printer chosen</source>
        <translation>Sin impresora elegida</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>It is asked for when something is printed.</source>
        <translation>Se pide al imprimir.</translation>
    </message>
    <message>
        <source>The system knows no printer yet.</source>
        <translation>El sistema aún no conoce ninguna impresora.</translation>
    </message>
    <message>
        <source>Not connected. Jobs wait until it is back.</source>
        <translation>No conectada. Los trabajos esperan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Stopped, or reports an error</source>
        <translation>Detenida, o informa de un error</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Which printer prints what</source>
        <translation>Qué imprime cada impresora</translation>
    </message>
    <message>
        <source>Remembered for this computer. Corrections of a printer count for all it prints.</source>
        <translation>Se recuerda en este equipo. Las correcciones de una impresora valen para todo lo que imprime.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Calibrar…</translation>
    </message>
    <message>
        <source>Own papers…</source>
        <translation>Papeles propios…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>no name: the row was left out</source>
        <translation>sin nombre: la fila se omitió</translation>
    </message>
    <message>
        <source>repeats an earlier row: left out</source>
        <translation>repite una fila anterior: se omitió</translation>
    </message>
    <message>
        <source>the name was split into “{given}” and “{family}”: please check</source>
        <translation>el nombre se separó en «{given}» y «{family}»: compruébelo</translation>
    </message>
    <message>
        <source>the country “{value}” is not known: left empty</source>
        <translation>no se conoce el país «{value}»: queda vacío</translation>
    </message>
    <message>
        <source>the role “{value}” is not known: left empty</source>
        <translation>no se conoce la función «{value}»: queda vacía</translation>
    </message>
    <message>
        <source>the sex “{value}” is not known: left empty</source>
        <translation>no se conoce el sexo «{value}»: queda vacío</translation>
    </message>
    <message>
        <source>the language “{value}” is not known: left empty</source>
        <translation>no se conoce el idioma «{value}»: queda vacío</translation>
    </message>
    <message>
        <source>the experience “{value}” is not known: left empty</source>
        <translation>no se conoce la experiencia «{value}»: queda vacía</translation>
    </message>
    <message>
        <source>the modality “{value}” is not known: left empty</source>
        <translation>no se conoce la modalidad «{value}»: queda vacía</translation>
    </message>
    <message>
        <source>the photo consent “{value}” is not known: asked at the desk</source>
        <translation>no se entiende el permiso de fotografía «{value}»: se pregunta en el puesto</translation>
    </message>
    <message>
        <source>the e-mail address “{value}” looks wrong</source>
        <translation>el correo «{value}» parece incorrecto</translation>
    </message>
    <message>
        <source>the e-mail address stands in row {line} too</source>
        <translation>el correo está también en la fila {line}</translation>
    </message>
    <message>
        <source>several languages in “{value}”: the first was taken</source>
        <translation>varios idiomas en «{value}»: se tomó el primero</translation>
    </message>
    <message>
        <source>another row has the same name: please check</source>
        <translation>otra fila tiene el mismo nombre: compruébelo</translation>
    </message>
    <message>
        <source>a very long value in “{field}”: please check</source>
        <translation>un valor muy largo en «{field}»: compruébelo</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Take these seats</source>
        <translation>Tomar estos lugares</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show as it is now</source>
        <translation>Ver como está ahora</translation>
    </message>
    <message>
        <source>Proposed: {new} people get a seat, {moving} change tables. Cost {before} → {after}.</source>
        <translation>Propuesta: {new} personas reciben lugar, {moving} cambian de mesa. Costo {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Nothing more to answer.</source>
        <translation>No hay más que responder.</translation>
    </message>
    <message>
        <source>What was left open stays on the list of questions for the organisers.</source>
        <translation>Lo pendiente queda en la lista de preguntas para los organizadores.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave the question open</source>
        <translation>Dejar la pregunta pendiente</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>When does “{title}” start and end?</source>
        <translation>¿A qué hora empieza y termina «{title}»?</translation>
    </message>
    <message>
        <source>“{title}” starts at {start} and ends at {end}. Which is right?</source>
        <translation>«{title}» empieza a las {start} y termina a las {end}. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>Who leads “{title}”?</source>
        <translation>¿Quién conduce «{title}»?</translation>
    </message>
    <message>
        <source>On which day is “{session}”?</source>
        <translation>¿Qué día es «{session}»?</translation>
    </message>
    <message>
        <source>Who leads “{title}”? Printed: {facilitator}.</source>
        <translation>¿Quién conduce «{title}»? En el impreso: {facilitator}.</translation>
    </message>
    <message>
        <source>No registration is planned before the first item at {start}. When do people register?</source>
        <translation>No hay registro previsto antes del primer punto, a las {start}. ¿Cuándo se registra la gente?</translation>
    </message>
    <message>
        <source>Nothing is planned from {start} to {end}, after “{before}”. Is that meant?</source>
        <translation>No hay nada previsto de {start} a {end}, después de «{before}». ¿Es así?</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” share time. Do they run side by side?</source>
        <translation>«{first}» y «{second}» coinciden. ¿Son al mismo tiempo?</translation>
    </message>
    <message>
        <source>{word} leads “{first}” and “{second}” at the same time. Who leads the other?</source>
        <translation>{word} conduce «{first}» y «{second}» a la misma hora. ¿Quién conduce la otra?</translation>
    </message>
    <message>
        <source>The round tables have no moderator. Who leads each of them?</source>
        <translation>Las mesas redondas no tienen quien modere. ¿Quién conduce cada una?</translation>
    </message>
    <message>
        <source>“{word}” may be a reading error, or a name that is spelt in several ways. How is it written?</source>
        <translation>«{word}» puede ser un error de lectura o un nombre con varias grafías. ¿Cómo se escribe?</translation>
    </message>
    <message>
        <source>“{title}” seems to be written with a 12-hour clock ({start}). Is the afternoon meant?</source>
        <translation>«{title}» parece escrito con reloj de 12 horas ({start}). ¿Es por la tarde?</translation>
    </message>
    <message>
        <source>Pauses are called {words}. Is that one thing with two names?</source>
        <translation>Las pausas se llaman {words}. ¿Es lo mismo con dos nombres?</translation>
    </message>
    <message>
        <source>There is no pause from {start} to {end} ({minutes} minutes). Is that meant?</source>
        <translation>No hay pausa de {start} a {end} ({minutes} minutos). ¿Es así?</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>What the file is</source>
        <translation>Qué es el archivo</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Zona horaria del archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>{date} · day first</source>
        <translation>{date} · día/mes</translation>
    </message>
    <message>
        <source>{date} · month first</source>
        <translation>{date} · mes/día</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>All items of its days</source>
        <translation>Todos los puntos de sus días</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto de la agenda</translation>
    </message>
    <message>
        <source>All activities ({count})</source>
        <translation>Todas las actividades ({count})</translation>
    </message>
    <message>
        <source>No item of the agenda</source>
        <translation>Ningún punto de la agenda</translation>
    </message>
    <message>
        <source>Not said: left out</source>
        <translation>Sin indicar: se omite</translation>
    </message>
    <message>
        <source>There is no such zone. Type a city, for example Bogota.</source>
        <translation>Esa zona no existe. Escriba una ciudad, por ejemplo Bogota.</translation>
    </message>
    <message>
        <source>Nobody can tell from its headings. Choose what it is.</source>
        <translation>Por los encabezados no se sabe. Elija qué es.</translation>
    </message>
    <message>
        <source>Both readings are possible. Choose one.</source>
        <translation>Las dos lecturas son posibles. Elija una.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>There is no decision to take back here.</source>
        <translation>Aquí no hay ninguna decisión que deshacer.</translation>
    </message>
    <message>
        <source>That was typed faster than one can read, as a scanner does. Nothing was decided.</source>
        <translation>Eso se tecleó más rápido de lo que se puede leer, como lo hace un lector. No se decidió nada.</translation>
    </message>
    <message>
        <source>Nobody of the seminar</source>
        <translation>Nadie del seminario</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Search another person</source>
        <translation>Buscar a otra persona</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Every name is decided</source>
        <translation>Todos los nombres están decididos</translation>
    </message>
    <message>
        <source>Names that the rules are not sure of come here when a report is read.</source>
        <translation>Aquí llegan los nombres de los que las reglas no están seguras cuando se lee un reporte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Names to decide</source>
        <translation>Nombres por decidir</translation>
    </message>
    <message>
        <source>{place} of {of}</source>
        <translation>{place} de {of}</translation>
    </message>
    <message>
        <source>Search the person with /, or press N if it is nobody of the seminar.</source>
        <translation>Busque a la persona con /, o presione N si no es nadie del seminario.</translation>
    </message>
    <message>
        <source>Further people are possible: {more}. Search with /.</source>
        <translation>Hay más personas posibles: {more}. Búsquelas con /.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Number, or another reason</source>
        <translation>Número, u otro motivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type a number of the list.</source>
        <translation>Escriba un número de la lista.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Checked in.</source>
        <translation>Registro hecho.</translation>
    </message>
    <message>
        <source>This badge was admitted before. Compare the face with the name before letting in again.</source>
        <translation>Este gafete ya se admitió. Compare la cara con el nombre antes de dejar entrar otra vez.</translation>
    </message>
    <message>
        <source>Had gone out and is in again.</source>
        <translation>Había salido y está dentro otra vez.</translation>
    </message>
    <message>
        <source>Noted as gone out. Scan at the entrance when the person comes back.</source>
        <translation>Se anotó la salida. Lea el gafete en la entrada cuando la persona vuelva.</translation>
    </message>
    <message>
        <source>This badge was made for another seminar. Search the person by name and print a badge of this seminar.</source>
        <translation>Este gafete es de otro seminario. Busque a la persona por nombre e imprima un gafete de este seminario.</translation>
    </message>
    <message>
        <source>A newer badge was printed for this person. Ask for the newer one, or search by name and print again.</source>
        <translation>Se imprimió un gafete más reciente para esta persona. Pídalo, o busque por nombre e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The check-in of this person was taken back. Search by name, or add the person again.</source>
        <translation>Se deshizo el registro de esta persona. Busque por nombre o agréguela de nuevo.</translation>
    </message>
    <message>
        <source>The badge is genuine, but this desk has not yet heard of the person. Let in, note the name, and exchange with the other desk.</source>
        <translation>El gafete es auténtico, pero este puesto aún no conoce a la persona. Deje entrar, anote el nombre e intercambie con el otro puesto.</translation>
    </message>
    <message>
        <source>Whose is it? Search the person, then press Enter to give them this badge.</source>
        <translation>¿De quién es? Busque a la persona y pulse Intro para darle este gafete.</translation>
    </message>
    <message>
        <source>Two desks gave this badge to {holders}. Ask for the name, admit the person by search, and give one of them another badge.</source>
        <translation>Dos puestos dieron este gafete a {holders}. Pregunte el nombre, admita a la persona con la búsqueda y dé otro gafete a una de ellas.</translation>
    </message>
    <message>
        <source>{substitute} came instead of this person. If that is wrong, look up {substitute} and take it back.</source>
        <translation>{substitute} vino en lugar de esta persona. Si no es así, busque a {substitute} y deshaga el registro.</translation>
    </message>
    <message>
        <source>The code is torn or not from this program. Scan again, or search by name.</source>
        <translation>El código está roto o no es de este programa. Lea de nuevo o busque por nombre.</translation>
    </message>
    <message>
        <source>Nobody of that name is on the list. Try the surname alone, or add the person.</source>
        <translation>Nadie con ese nombre está en la lista. Pruebe solo con el apellido o agregue a la persona.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file “{file}” was damaged.</source>
        <translation>El archivo “{file}” estaba dañado.</translation>
    </message>
    <message>
        <source>The file “{file}” was damaged beyond recognition.</source>
        <translation>El archivo “{file}” estaba dañado hasta ser irreconocible.</translation>
    </message>
    <message>
        <source>The file “{file}” was no longer there.</source>
        <translation>El archivo “{file}” ya no estaba.</translation>
    </message>
    <message>
        <source>Entries in “{file}” had been changed by a fault of the disk.</source>
        <translation>Un fallo del disco había cambiado asientos en “{file}”.</translation>
    </message>
    <message>
        <source>“{file}” was restored because somebody asked for it.</source>
        <translation>“{file}” se restauró porque alguien lo pidió.</translation>
    </message>
    <message>
        <source>It was made again from the backup of {at} ({count} entries).</source>
        <translation>Se rehízo a partir de la copia de seguridad del {at} ({count} asientos).</translation>
    </message>
    <message>
        <source>It was made again without a backup.</source>
        <translation>Se rehízo sin copia de seguridad.</translation>
    </message>
    <message>
        <source>The second copy gave back {count} later entries.</source>
        <translation>La segunda copia devolvió {count} asientos posteriores.</translation>
    </message>
    <message>
        <source>{count} entries could be read out of what was damaged.</source>
        <translation>Se pudieron leer {count} asientos de lo dañado.</translation>
    </message>
    <message>
        <source>{count} entries came back from the folder of exchange.</source>
        <translation>{count} asientos volvieron de la carpeta de intercambio.</translation>
    </message>
    <message>
        <source>The seminar holds {count} entries now.</source>
        <translation>El seminario tiene ahora {count} asientos.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as this machine knows.</source>
        <translation>No falta nada, hasta donde sabe este equipo.</translation>
    </message>
    <message>
        <source>{desk}: entries {first}–{last} are missing.</source>
        <translation>{desk}: faltan los asientos {first}–{last}.</translation>
    </message>
    <message>
        <source>{desk}: entry {first} is missing.</source>
        <translation>{desk}: falta el asiento {first}.</translation>
    </message>
    <message>
        <source>They come back by themselves if another desk, a shared folder or a stick has them: exchange soon.</source>
        <translation>Vuelven solos si otro puesto, una carpeta compartida o una memoria USB los tiene: intercambiar pronto.</translation>
    </message>
    <message>
        <source>The old file was kept as “{aside}”.</source>
        <translation>El archivo anterior se guardó como “{aside}”.</translation>
    </message>
    <message>
        <source>Backup made: {count} entries, {size} MB.</source>
        <translation>Copia de seguridad hecha: {count} asientos, {size} MB.</translation>
    </message>
    <message>
        <source>Backups: {count}. The newest is of {at} and holds {entries} entries.</source>
        <translation>Copias de seguridad: {count}. La más reciente es del {at} y tiene {entries} asientos.</translation>
    </message>
    <message>
        <source>Backups: none yet.</source>
        <translation>Copias de seguridad: ninguna todavía.</translation>
    </message>
    <message>
        <source>{product} synchronises this folder: the backup, with names and keys in it, will be copied to that service.</source>
        <translation>{product} sincroniza esta carpeta: la copia de seguridad, con nombres y claves, se copiará a ese servicio.</translation>
    </message>
    <message>
        <source>{product} copies this seminar while it is being written, and that can damage it. Move the file to a folder that is not synchronised.</source>
        <translation>{product} copia este seminario mientras se escribe, y eso puede dañarlo. Mover el archivo a una carpeta que no se sincronice.</translation>
    </message>
    <message>
        <source>This seminar lies on a network drive, where it can be damaged. Move the file to a folder of this machine.</source>
        <translation>Este seminario está en una unidad de red, donde puede dañarse. Mover el archivo a una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk. Free some space soon.</source>
        <translation>Solo quedan {free} MB libres en este disco. Liberar espacio pronto.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on this disk: scans go on, lists are not read in. Free some space now.</source>
        <translation>Solo quedan {free} MB libres en este disco: los escaneos siguen, no se leen listas. Liberar espacio ahora.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Seminar recovery</source>
        <translation>Recuperación del seminario</translation>
    </message>
    <message>
        <source>The seminar is being made again</source>
        <translation>El seminario se está rehaciendo</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as it is. It is kept aside, and the seminar is put together again from its backups and second copies. Nothing is deleted.</source>
        <translation>“{file}” no se puede usar tal como está. Se guarda aparte, y el seminario se rehace a partir de sus copias de seguridad y segundas copias. No se borra nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The seminar is open again, but not complete</source>
        <translation>El seminario está abierto de nuevo, pero incompleto</translation>
    </message>
    <message>
        <source>The seminar is open again, and complete</source>
        <translation>El seminario está abierto de nuevo y completo</translation>
    </message>
    <message>
        <source>This machine is a new desk of it from now on, so that no number is used twice.</source>
        <translation>Desde ahora este equipo es un puesto nuevo, para que ningún número se use dos veces.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This desk can invite now.</source>
        <translation>Esta mesa ya puede invitar.</translation>
    </message>
    <message>
        <source>If this laptop is lost, another desk can invite with this code. Write it on paper and lock it away: whoever has it can let any laptop in.</source>
        <translation>Si este equipo se pierde, otra mesa puede invitar con este código. Escríbalo en papel y guárdelo bajo llave: quien lo tenga puede dejar entrar cualquier equipo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Only the first desk of the seminar can invite. If it is lost, type the code that was written down there.</source>
        <translation>Solo la primera mesa del seminario puede invitar. Si se perdió, escriba el código que se anotó ahí.</translation>
    </message>
    <message>
        <source>Let this desk invite</source>
        <translation>Permitir que esta mesa invite</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registro de certificados</translation>
    </message>
    <message>
        <source>certificate-register-{day}</source>
        <translation>registro-de-certificados-{day}</translation>
    </message>
    <message>
        <source>Saved: {file}. Entries: {count}.</source>
        <translation>Guardado: {file}. Anotaciones: {count}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>PDF to print and sign</source>
        <translation>PDF para imprimir y firmar</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>Tabla CSV (.csv)</translation>
    </message>
    <message>
        <source>Comma: El Salvador, Guatemala, Honduras, Mexico, USA</source>
        <translation>Coma: El Salvador, Guatemala, Honduras, México, EE. UU.</translation>
    </message>
    <message>
        <source>Semicolon: Costa Rica, South America, Spain</source>
        <translation>Punto y coma: Costa Rica, Sudamérica, España</translation>
    </message>
    <message>
        <source>Every version that was ever issued, with its verification code, the fingerprints of the keys and room for signatures. Printed and signed it proves what was issued without any computer.</source>
        <translation>Cada versión emitida, con su código de verificación, las huellas de las claves y espacio para firmas. Impreso y firmado prueba lo emitido sin ninguna computadora.</translation>
    </message>
    <message>
        <source>One row a version, with everything that is known about it. It holds names: pass it on only to those who may have them.</source>
        <translation>Una fila por versión, con todo lo que se sabe de ella. Contiene nombres: entréguelo solo a quien pueda tenerlos.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Entre las columnas</translation>
    </message>
    <message>
        <source>What Excel expects goes with the region the computer is set to.</source>
        <translation>Lo que Excel espera depende de la región configurada en la computadora.</translation>
    </message>
</context>
<context>
    <name>RegisterPaper</name>
    <message>
        <source>Register of certificates</source>
        <translation>Registro de certificados</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>Al {moment}</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Anotaciones: {count}</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>Name, country</source>
        <translation>Nombre, país</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>A certificate is genuine when its verification code stands in this register. The code is a fingerprint of what was signed. Hours: contact + online.</source>
        <translation>Un certificado es auténtico si su código de verificación consta en este registro. El código es una huella de lo firmado. Horas: presenciales + en línea.</translation>
    </message>
    <message>
        <source>Fingerprint of the signing keys: {keys}</source>
        <translation>Huella de las claves de firma: {keys}</translation>
    </message>
    <message>
        <source>This register is complete and correct. Place, date, signatures:</source>
        <translation>Este registro está completo y es correcto. Lugar, fecha, firmas:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>Nobody is signed in. A release bears a name.</source>
        <translation>Nadie ha iniciado sesión. Una autorización lleva un nombre.</translation>
    </message>
    <message>
        <source>Items of the agenda that are not over: {count}</source>
        <translation>Puntos de la agenda que no han terminado: {count}</translation>
    </message>
    <message>
        <source>Names of reports that nobody has decided about: {count}</source>
        <translation>Nombres de reportes sin decidir: {count}</translation>
    </message>
    <message>
        <source>People of whom nobody said whether they were there: {count} (items: {slots})</source>
        <translation>Personas de las que nadie ha dicho si estuvieron: {count} (puntos: {slots})</translation>
    </message>
    <message>
        <source>Items that are over and were not closed: {count}</source>
        <translation>Puntos terminados y sin cerrar: {count}</translation>
    </message>
    <message>
        <source>People who do not meet the requirements, and for whom something can be mended now: {count}</source>
        <translation>Personas que no cumplen los requisitos y para las que aún se puede corregir algo ahora: {count}</translation>
    </message>
    <message>
        <source>Nobody signs these certificates.</source>
        <translation>Nadie firma estos certificados.</translation>
    </message>
    <message>
        <source>The contact hours were counted from the agenda; nobody has confirmed them.</source>
        <translation>Las horas presenciales se contaron de la agenda; nadie las ha confirmado.</translation>
    </message>
    <message>
        <source>No online hours are stated.</source>
        <translation>No se indican horas en línea.</translation>
    </message>
    <message>
        <source>No address of a verification page is printed. Certificates can be verified without one.</source>
        <translation>No se imprime la dirección de una página de verificación. Los certificados se pueden verificar sin ella.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release: {kind}</source>
        <translation>Autorizar: {kind}</translation>
    </message>
    <message>
        <source>From then on every desk can issue these certificates to whoever meets the requirements. Your name and the moment are kept. A certificate that was issued too early has to be revoked by name.</source>
        <translation>A partir de entonces cada mesa puede emitir estos certificados a quien cumpla los requisitos. Se conservan su nombre y el momento. Un certificado emitido antes de tiempo debe revocarse uno por uno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Looking at what is open…</source>
        <translation>Revisando lo pendiente…</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Todavía pendiente:</translation>
    </message>
    <message>
        <source>Only to know:</source>
        <translation>Solo para saber:</translation>
    </message>
    <message>
        <source>Release nevertheless</source>
        <translation>Autorizar de todos modos</translation>
    </message>
    <message>
        <source>{kind}: released. Certificates can be issued now.</source>
        <translation>{kind}: autorizado. Ya se pueden emitir certificados.</translation>
    </message>
</context>
<context>
    <name>ReleaseMending</name>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Pasar lista</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Signatories…</source>
        <translation>Firmantes…</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>Horas…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Row {row}: “{what}” was read as {now} (another separator).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (otro separador).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (missing colon).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (faltaban los dos puntos).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (blank inside a time).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (espacio dentro de una hora).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (another dash).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (otro guion).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (leading zero).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (cero inicial).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as {now} (letters for digits).</source>
        <translation>Fila {row}: «{what}» se leyó como {now} (letras en lugar de cifras).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a bar for the letter I).</source>
        <translation>Fila {row}: «{what}» se leyó como «{now}» (una barra por la letra I).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a letter O for zero).</source>
        <translation>Fila {row}: «{what}» se leyó como «{now}» (una letra O por el cero).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was read as “{now}” (a small L for I).</source>
        <translation>Fila {row}: «{what}» se leyó como «{now}» (una ele minúscula por la I).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was tidied to “{now}” (stray mark).</source>
        <translation>Fila {row}: «{what}» se limpió a «{now}» (marca suelta).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was tidied to “{now}” (double blanks).</source>
        <translation>Fila {row}: «{what}» se limpió a «{now}» (espacios dobles).</translation>
    </message>
    <message>
        <source>Row {row}: “{what}” was understood as: the facilitator is remote.</source>
        <translation>Fila {row}: «{what}» se entendió como: quien facilita está a distancia.</translation>
    </message>
</context>
<context>
    <name>ReportGroups</name>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el reporte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto de la agenda</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Zoom report</source>
        <translation>Reporte de Zoom</translation>
    </message>
    <message>
        <source>Teams report</source>
        <translation>Reporte de Teams</translation>
    </message>
    <message>
        <source>Moodle: activity completion</source>
        <translation>Moodle: finalización de actividades</translation>
    </message>
    <message>
        <source>Moodle: course completion</source>
        <translation>Moodle: finalización del curso</translation>
    </message>
    <message>
        <source>Moodle: grades</source>
        <translation>Moodle: calificaciones</translation>
    </message>
    <message>
        <source>Moodle: list of participants</source>
        <translation>Moodle: lista de participantes</translation>
    </message>
    <message>
        <source>Moodle: answers to a quiz</source>
        <translation>Moodle: respuestas de un cuestionario</translation>
    </message>
    <message>
        <source>Moodle: feedback</source>
        <translation>Moodle: encuesta de opinión</translation>
    </message>
    <message>
        <source>Moodle: questionnaire</source>
        <translation>Moodle: encuesta (Questionnaire)</translation>
    </message>
    <message>
        <source>Moodle: attendance</source>
        <translation>Moodle: asistencia</translation>
    </message>
    <message>
        <source>Google Forms</source>
        <translation>Google Forms</translation>
    </message>
    <message>
        <source>Microsoft Forms</source>
        <translation>Microsoft Forms</translation>
    </message>
</context>
<context>
    <name>ReportQuestions</name>
    <message>
        <source>Which date is meant by {printed}?</source>
        <translation>¿Qué fecha es {printed}?</translation>
    </message>
    <message>
        <source>The file does not say in which time zone its times are. Usually that of the account.</source>
        <translation>El archivo no dice en qué zona horaria están sus horas. Suele ser la de la cuenta.</translation>
    </message>
    <message>
        <source>Say which agenda item the file is about.</source>
        <translation>Indique a qué punto de la agenda se refiere el archivo.</translation>
    </message>
    <message>
        <source>Say which agenda item each activity is.</source>
        <translation>Indique qué punto de la agenda es cada actividad.</translation>
    </message>
</context>
<context>
    <name>ReportReview</name>
    <message>
        <source>Read reports</source>
        <translation>Leer reportes</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importando {file}…</translation>
    </message>
    <message>
        <source>Import of a report</source>
        <translation>Importación de un reporte</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>{file} is a list of participants</source>
        <translation>{file} es una lista de participantes</translation>
    </message>
    <message>
        <source>It is imported on the page “People”.</source>
        <translation>Se importa en la página “Personas”.</translation>
    </message>
    <message>
        <source>Import it in “People”</source>
        <translation>Importarla en “Personas”</translation>
    </message>
    <message>
        <source>{file} is an agenda</source>
        <translation>{file} es una agenda</translation>
    </message>
    <message>
        <source>It is read on the page “Agenda”.</source>
        <translation>Se lee en la página “Agenda”.</translation>
    </message>
    <message>
        <source>Read it in “Agenda”</source>
        <translation>Leerla en “Agenda”</translation>
    </message>
    <message>
        <source>{file} is imported. Names linked: {linked}.</source>
        <translation>Se importó {file}. Nombres vinculados: {linked}.</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays; import again to complete it.</source>
        <translation>Detenido. Lo importado hasta ahora queda; importe de nuevo para completarlo.</translation>
    </message>
</context>
<context>
    <name>ReportVariants</name>
    <message>
        <source>every connection</source>
        <translation>cada conexión</translation>
    </message>
    <message>
        <source>one line a person, without times</source>
        <translation>una línea por persona, sin horas</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>seminario web</translation>
    </message>
    <message>
        <source>in three parts</source>
        <translation>en tres partes</translation>
    </message>
    <message>
        <source>form of 2021</source>
        <translation>formato de 2021</translation>
    </message>
    <message>
        <source>form of 2020</source>
        <translation>formato de 2020</translation>
    </message>
    <message>
        <source>live event</source>
        <translation>evento en vivo</translation>
    </message>
    <message>
        <source>with the answers</source>
        <translation>con las respuestas</translation>
    </message>
    <message>
        <source>with the grades</source>
        <translation>con las calificaciones</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>con nombres</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation>para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>libro de Excel</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Reading again…</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Back, without importing</source>
        <translation>Regresar sin importar</translation>
    </message>
    <message>
        <source>Leave without importing (Esc)</source>
        <translation>Salir sin importar (Esc)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Saltar este archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>This file cannot be read like this</source>
        <translation>Este archivo no se puede leer así</translation>
    </message>
    <message>
        <source>Import ({count} new)</source>
        <translation>Importar (nuevas: {count})</translation>
    </message>
    <message>
        <source>Nothing new: this file was read before.</source>
        <translation>Nada nuevo: este archivo ya se leyó antes.</translation>
    </message>
    <message>
        <source>Answer the marked question at the left, then import.</source>
        <translation>Responda la pregunta marcada a la izquierda y luego importe.</translation>
    </message>
    <message>
        <source>Linked: {linked}. For you to decide afterwards: {waits}. Nobody is guessed.</source>
        <translation>Vinculados: {linked}. Por decidir después: {waits}. Nada se adivina.</translation>
    </message>
    <message>
        <source>Linked: {linked}. No name is in doubt.</source>
        <translation>Vinculados: {linked}. Ningún nombre está en duda.</translation>
    </message>
    <message>
        <source>Files that wait: {count}</source>
        <translation>Archivos en espera: {count}</translation>
    </message>
</context>
<context>
    <name>ReportWhys</name>
    <message>
        <source>Somebody at a desk decided it.</source>
        <translation>Alguien lo decidió en una mesa.</translation>
    </message>
    <message>
        <source>The e-mail address is this person’s.</source>
        <translation>El correo es de esta persona.</translation>
    </message>
    <message>
        <source>The address was confirmed for this person earlier.</source>
        <translation>El correo ya se confirmó antes para esta persona.</translation>
    </message>
    <message>
        <source>The same name, and nobody else has it.</source>
        <translation>El mismo nombre, y nadie más lo tiene.</translation>
    </message>
    <message>
        <source>The same name, but no address that proves it.</source>
        <translation>El mismo nombre, pero sin un correo que lo compruebe.</translation>
    </message>
    <message>
        <source>Several people on the list have this address.</source>
        <translation>Varias personas de la lista tienen este correo.</translation>
    </message>
    <message>
        <source>The address is one person’s, the name is somebody else’s.</source>
        <translation>El correo es de una persona y el nombre es de otra.</translation>
    </message>
    <message>
        <source>Only a part of the name is the same.</source>
        <translation>Solo coincide una parte del nombre.</translation>
    </message>
    <message>
        <source>A letter stands for one of the names.</source>
        <translation>Una letra está en lugar de uno de los nombres.</translation>
    </message>
    <message>
        <source>The name stands in brackets: it was changed in the meeting.</source>
        <translation>El nombre está entre paréntesis: se cambió en la reunión.</translation>
    </message>
    <message>
        <source>The name is spelt almost like this.</source>
        <translation>El nombre se escribe casi igual.</translation>
    </message>
    <message>
        <source>The address differs by one letter.</source>
        <translation>El correo difiere en una letra.</translation>
    </message>
    <message>
        <source>More than one person may be meant.</source>
        <translation>Puede tratarse de más de una persona.</translation>
    </message>
    <message>
        <source>By the address it is this person, but nobody has confirmed it.</source>
        <translation>Por el correo es esta persona, pero nadie lo ha confirmado.</translation>
    </message>
    <message>
        <source>A recorder or note taker, no person.</source>
        <translation>Un grabador o tomador de notas, no una persona.</translation>
    </message>
    <message>
        <source>The equipment of a room, no person.</source>
        <translation>El equipo de una sala, no una persona.</translation>
    </message>
    <message>
        <source>Only a telephone number.</source>
        <translation>Solo un número de teléfono.</translation>
    </message>
    <message>
        <source>Waited outside: that is no attendance.</source>
        <translation>Esperó afuera: eso no es asistencia.</translation>
    </message>
    <message>
        <source>Registered, but did not come.</source>
        <translation>Se inscribió, pero no llegó.</translation>
    </message>
    <message>
        <source>The line has no times.</source>
        <translation>La línea no tiene horas.</translation>
    </message>
    <message>
        <source>The answer is anonymous.</source>
        <translation>La respuesta es anónima.</translation>
    </message>
    <message>
        <source>The line names nobody.</source>
        <translation>La línea no nombra a nadie.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name or this address.</source>
        <translation>Nadie de la lista tiene este nombre ni este correo.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The file has durations but no times: they are counted from the beginning of the meeting.</source>
        <translation>El archivo tiene duraciones pero no horas: se cuentan desde el inicio de la reunión.</translation>
    </message>
    <message>
        <source>Not understood, and left out: {texts}.</source>
        <translation>No se entendió y se omite: {texts}.</translation>
    </message>
    <message>
        <source>This file was read before with other answers, on {moment}. If those were wrong, take that reading back.</source>
        <translation>Este archivo ya se leyó con otras respuestas, el {moment}. Si estaban mal, deshaga aquella lectura.</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Líneas: {count}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>{time} online</source>
        <translation>{time} en línea</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>Nobody of the seminar</source>
        <translation>Nadie del seminario</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>por las reglas</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Leer un archivo…</translation>
    </message>
    <message>
        <source>Reports of Zoom, Teams, Moodle, or answers of a form (Ctrl+I)</source>
        <translation>Reportes de Zoom, Teams o Moodle, o respuestas de un formulario (Ctrl+I)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Names to decide</source>
        <translation>Nombres por decidir</translation>
    </message>
    <message>
        <source>Decided names</source>
        <translation>Nombres decididos</translation>
    </message>
    <message>
        <source>Drop the files to read them</source>
        <translation>Suelte los archivos para leerlos</translation>
    </message>
    <message>
        <source>Choose in the list what should be taken back.</source>
        <translation>Elija en la lista qué se debe deshacer.</translation>
    </message>
    <message>
        <source>The report is taken back: what it said no longer counts.</source>
        <translation>Se deshizo la lectura del reporte: lo que decía ya no cuenta.</translation>
    </message>
    <message>
        <source>“{name}” is undecided again; what followed from it no longer counts.</source>
        <translation>“{name}” vuelve a estar por decidir; lo que dependía de eso ya no cuenta.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>enrolled, not started</source>
        <translation>inscripción hecha, sin iniciar</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>iniciado, sin terminar</translation>
    </message>
    <message>
        <source>test not passed</source>
        <translation>prueba no aprobada</translation>
    </message>
    <message>
        <source>completed, but no word of a passed test</source>
        <translation>completado, pero sin constancia de prueba aprobada</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>passed, but after the last day</source>
        <translation>aprobado, pero después del último día</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the people, without importing</source>
        <translation>Volver a las personas, sin importar</translation>
    </message>
    <message>
        <source>Leave without importing (Esc)</source>
        <translation>Salir sin importar (Esc)</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Odd rows</source>
        <translation>Filas extrañas</translation>
    </message>
    <message>
        <source>Not in file</source>
        <translation>No están en el archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>These people came with an earlier list and are not in this one. Nobody is removed by an import.</source>
        <translation>Estas personas venían en una lista anterior y no están en esta. Una importación no quita a nadie.</translation>
    </message>
    <message>
        <source>Everybody in this file is in the seminar already</source>
        <translation>Todas las personas de este archivo ya están en el seminario</translation>
    </message>
    <message>
        <source>Nothing is new and nothing has changed since it was read last.</source>
        <translation>No hay nada nuevo ni cambió nada desde la última lectura.</translation>
    </message>
    <message>
        <source>Say which column holds the names: choose “Surnames”, “Given names” or “Full name” above.</source>
        <translation>Indique qué columna tiene los nombres: elija arriba «Apellidos», «Nombres» o «Nombre completo».</translation>
    </message>
    <message>
        <source>Decide the doubtful rows ({later}). Everything else is in the seminar already.</source>
        <translation>Decida las filas dudosas ({later}). Todo lo demás ya está en el seminario.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>{added} are added, {changed} are changed, {later} doubtful rows are left for later.</source>
        <translation>Se agregan {added}, se cambian {changed}, quedan {later} filas dudosas para más tarde.</translation>
    </message>
    <message>
        <source>{added} are added, {changed} are changed. Nobody is removed.</source>
        <translation>Se agregan {added}, se cambian {changed}. No se quita a nadie.</translation>
    </message>
    <message>
        <source>Nobody is added or changed; your answers are remembered.</source>
        <translation>No se agrega ni se cambia a nadie; sus respuestas quedan guardadas.</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} filas</translation>
    </message>
    <message>
        <source>{unchanged} unchanged</source>
        <translation>{unchanged} sin cambios</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>quotes do not match: check the rows</source>
        <translation>las comillas no cierran: revise las filas</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es extraño</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>La fila</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerio</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador/a</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Presidency</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado/a</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation>Regla de los certificados</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valores de fábrica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make it the rule</source>
        <translation>Adoptar la regla</translation>
    </message>
    <message>
        <source>This is the rule now. Everybody was counted anew.</source>
        <translation>Esta es la regla ahora. Se volvió a contar a todas las personas.</translation>
    </message>
    <message>
        <source>Who earns a certificate</source>
        <translation>Quién obtiene un certificado</translation>
    </message>
    <message>
        <source>Try another rule and see who would gain or lose. It holds for everybody at once.</source>
        <translation>Pruebe otra regla y vea quién ganaría o perdería. Vale para todas las personas a la vez.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>“Completed” is enough where nothing is said of a passed test</source>
        <translation>Basta «completado» si nada se dice de la prueba</translation>
    </message>
    <message>
        <source>Only courses passed until</source>
        <translation>Solo cursos aprobados hasta el</translation>
    </message>
    <message>
        <source>Share of the items that must count</source>
        <translation>Parte de los puntos que debe contar</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Tarde después de</translation>
    </message>
    <message>
        <source>Online for at least</source>
        <translation>Virtual al menos</translation>
    </message>
    <message>
        <source>Last day for courses</source>
        <translation>Último día para los cursos</translation>
    </message>
    <message>
        <source>Items for a certificate of participation</source>
        <translation>Puntos para un certificado de participación</translation>
    </message>
    <message>
        <source>Who must attend, and can earn a certificate of approval</source>
        <translation>Quién debe asistir y puede obtener el de aprovechamiento</translation>
    </message>
    <message>
        <source>How many of the items that are asked for</source>
        <translation>Cuántos de los puntos que se exigen</translation>
    </message>
    <message>
        <source>What counts as having attended</source>
        <translation>Qué cuenta como asistencia</translation>
    </message>
    <message>
        <source>Leaving so long before the end is leaving early. Online: share of an item that somebody must be connected for.</source>
        <translation>Irse con esa anticipación es salir antes. Virtual: parte de un punto en que hay que estar en conexión.</translation>
    </message>
    <message>
        <source>Online courses that must be passed</source>
        <translation>Cursos en línea que hay que aprobar</translation>
    </message>
    <message>
        <source>Consultations that must be answered</source>
        <translation>Consultas que hay que responder</translation>
    </message>
    <message>
        <source>Everybody else: certificate of participation</source>
        <translation>Las demás personas: certificado de participación</translation>
    </message>
    <message>
        <source>Items that must have been attended</source>
        <translation>Puntos a los que hay que asistir</translation>
    </message>
</context>
<context>
    <name>RuleOutlook</name>
    <message>
        <source>What it would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>People for whom it would change something</source>
        <translation>Personas para quienes cambiaría algo</translation>
    </message>
    <message>
        <source>would lose</source>
        <translation>perdería</translation>
    </message>
    <message>
        <source>would gain</source>
        <translation>ganaría</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This is the rule as it is now. Change something to see what would follow.</source>
        <translation>Esta es la regla actual. Cambie algo para ver qué pasaría.</translation>
    </message>
    <message>
        <source>Nobody would gain or lose a certificate. Nothing is stored yet.</source>
        <translation>Nadie ganaría ni perdería un certificado. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>{gained} would gain a certificate, {lost} would lose one. Nothing is stored yet.</source>
        <translation>Ganarían un certificado: {gained}; lo perderían: {lost}. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Approval earned</source>
        <translation>Aprovechamiento</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>No cumplen</translation>
    </message>
    <message>
        <source>Participation earned</source>
        <translation>Participación</translation>
    </message>
</context>
<context>
    <name>RulesButton</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>Qué cuenta…</translation>
    </message>
    <message>
        <source>Several rounds…</source>
        <translation>Varias rondas…</translation>
    </message>
    <message>
        <source>Take back: {rule}</source>
        <translation>Quitar: {rule}</translation>
    </message>
    <message>
        <source>Choose a person, then “Together with…” or “Apart from…”</source>
        <translation>Elegir a una persona y luego «Junto a…» o «Separado de…»</translation>
    </message>
    <message>
        <source>Who sits at table {table}</source>
        <translation>Quién se sienta en la mesa {table}</translation>
    </message>
    <message>
        <source>Only who speaks</source>
        <translation>Solo quien habla</translation>
    </message>
    <message>
        <source>Only who takes part</source>
        <translation>Solo quien participa</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Quitada.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saving the marks…</source>
        <translation>Guardando las marcas…</translation>
    </message>
    <message>
        <source>Sheet {sheet} is saved. New or changed marks: {count}.</source>
        <translation>La hoja {sheet} está guardada. Marcas nuevas o cambiadas: {count}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sheet {sheet}: everything was marked so already.</source>
        <translation>Hoja {sheet}: todo estaba marcado así.</translation>
    </message>
    <message>
        <source>Marks taken back: {count}.</source>
        <translation>Marcas deshechas: {count}.</translation>
    </message>
    <message>
        <source>Marks taken back: {count}. Changed by somebody else since, and left as they are: {kept}.</source>
        <translation>Marcas deshechas: {count}. Cambiadas después por otra persona, y por eso sin tocar: {kept}.</translation>
    </message>
</context>
<context>
    <name>ScannerAdvice</name>
    <message>
        <source>Nothing arrived. Check the cable, and that the scanner beeps.</source>
        <translation>No llegó nada. Revise el cable y que el lector suene.</translation>
    </message>
    <message>
        <source>Other characters arrived than were scanned. Set the keyboard country of the scanner to the layout of this computer; its manual has a page of codes for that.</source>
        <translation>Llegaron caracteres distintos de los leídos. Ponga en el lector el teclado del país de este equipo; su manual trae una página de códigos para eso.</translation>
    </message>
    <message>
        <source>Characters got lost: {missing}. Set a pause of a few milliseconds between characters on the scanner, or plug it into another port.</source>
        <translation>Se perdieron caracteres: {missing}. Ponga en el lector una pausa de unos milisegundos entre caracteres o conéctelo a otro puerto.</translation>
    </message>
    <message>
        <source>Characters came twice: {doubled}. Set a pause of a few milliseconds between characters on the scanner.</source>
        <translation>Llegaron caracteres repetidos: {doubled}. Ponga en el lector una pausa de unos milisegundos entre caracteres.</translation>
    </message>
    <message>
        <source>Some characters arrived as others. Scan again; if it stays so, try another scanner.</source>
        <translation>Algunos caracteres llegaron cambiados. Lea otra vez; si sigue igual, pruebe otro lector.</translation>
    </message>
    <message>
        <source>The code came more than once. Switch off continuous reading.</source>
        <translation>El código llegó más de una vez. Desactive la lectura continua.</translation>
    </message>
    <message>
        <source>Enter came so late that it would press a button. Switch off the suffix or the pause before it.</source>
        <translation>Enter llegó tan tarde que pulsaría un botón. Desactive el sufijo o la pausa anterior.</translation>
    </message>
    <message>
        <source>“{before}” came before the code. That does no harm; it is the prefix or symbol identifier of the scanner.</source>
        <translation>Antes del código llegó «{before}». No hace daño; es el prefijo o el identificador de símbolo del lector.</translation>
    </message>
    <message>
        <source>Scanner and computer have different keyboard layouts. The program translates it back.</source>
        <translation>El lector y el equipo tienen teclados distintos. El programa lo traduce.</translation>
    </message>
    <message>
        <source>The characters came slowly, as if typed by hand.</source>
        <translation>Los caracteres llegaron despacio, como escritos a mano.</translation>
    </message>
</context>
<context>
    <name>ScannerCases</name>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Small letters (Caps Lock is on)</source>
        <translation>Minúsculas (Bloq Mayús está activado)</translation>
    </message>
    <message>
        <source>Capitals and small letters</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
</context>
<context>
    <name>ScannerLayouts</name>
    <message>
        <source>As the scanner’s</source>
        <translation>Como el del lector</translation>
    </message>
    <message>
        <source>AZERTY</source>
        <translation>AZERTY</translation>
    </message>
    <message>
        <source>QWERTZ</source>
        <translation>QWERTZ</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
</context>
<context>
    <name>ScannerSuffixes</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Enter and line feed</source>
        <translation>Enter y salto de línea</translation>
    </message>
    <message>
        <source>Nothing (not needed)</source>
        <translation>Nada (no hace falta)</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>That is a badge of this seminar, and it was read without a fault. Nobody was admitted.</source>
        <translation>Ese es un gafete de este seminario y se leyó sin errores. No se registró a nadie.</translation>
    </message>
    <message>
        <source>Test my scanner</source>
        <translation>Probar mi lector</translation>
    </message>
    <message>
        <source>Scan this sample, with the scanner and on the computer you will use at the desk. The sample admits nobody.</source>
        <translation>Lea esta muestra con el lector y en el equipo que usará en el puesto. La muestra no admite a nadie.</translation>
    </message>
    <message>
        <source>The scanner types here</source>
        <translation>El lector escribe aquí</translation>
    </message>
    <message>
        <source>Click here, then scan</source>
        <translation>Haga clic aquí y lea</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Distribución del teclado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina con</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation>Esperando una lectura</translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation>Este lector funciona</translation>
    </message>
    <message>
        <source>This scanner does not work yet</source>
        <translation>Este lector aún no funciona</translation>
    </message>
    <message>
        <source>What the scanner does is shown here, and what to change on it if need be.</source>
        <translation>Aquí se muestra lo que hace el lector y, si hace falta, qué cambiarle.</translation>
    </message>
    <message>
        <source>Nothing has to be changed. You can begin.</source>
        <translation>No hay que cambiar nada. Puede empezar.</translation>
    </message>
    <message>
        <source>{usual} ms a key, the slowest {slowest} ms</source>
        <translation>{usual} ms por tecla, la más lenta {slowest} ms</translation>
    </message>
    <message>
        <source>{arrived} of {length}</source>
        <translation>{arrived} de {length}</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipio</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>political or technical</source>
        <translation>político o técnico</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>mujeres y hombres</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>in the room or online</source>
        <translation>en la sala o en línea</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>deseos</translation>
    </message>
    <message>
        <source>preferred tables</source>
        <translation>mesas preferidas</translation>
    </message>
    <message>
        <source>people who move</source>
        <translation>personas que se cambian</translation>
    </message>
</context>
<context>
    <name>SeatingBoard</name>
    <message>
        <source>{table}: {what}</source>
        <translation>{table}: {what}</translation>
    </message>
    <message>
        <source>At tables: {seated} of {all}</source>
        <translation>En mesas: {seated} de {all}</translation>
    </message>
    <message>
        <source>Nobody has a seat yet. “Seat everybody” finds the best one for each.</source>
        <translation>Nadie tiene lugar todavía. «Sentar a todos» encuentra el mejor para cada persona.</translation>
    </message>
    <message>
        <source>Rules that are broken: {count}</source>
        <translation>Reglas incumplidas: {count}</translation>
    </message>
    <message>
        <source>Cost {cost}: none can be better, this is proven</source>
        <translation>Costo {cost}: ninguna puede ser mejor, está demostrado</translation>
    </message>
    <message>
        <source>Cost {cost}; none can cost less than {bound}</source>
        <translation>Costo {cost}; ninguna puede costar menos de {bound}</translation>
    </message>
    <message>
        <source>Choose who is to sit together with {name}.</source>
        <translation>Elegir quién se sienta junto a {name}.</translation>
    </message>
    <message>
        <source>Choose from whom {name} is to sit apart.</source>
        <translation>Elegir de quién se sienta separado {name}.</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>incumple una regla</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>No cuesta nada</translation>
    </message>
    <message>
        <source>Breaks a rule: {rules}</source>
        <translation>Incumple una regla: {rules}</translation>
    </message>
    <message>
        <source>As good: {why}</source>
        <translation>Igual de bueno: {why}</translation>
    </message>
    <message>
        <source>Better by {cost}: {why}</source>
        <translation>Mejora en {cost}: {why}</translation>
    </message>
    <message>
        <source>Costs {cost} more: {why}</source>
        <translation>Cuesta {cost} más: {why}</translation>
    </message>
    <message>
        <source>political</source>
        <translation>político</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>Nobody sits here yet.</source>
        <translation>Aquí todavía no se sienta nadie.</translation>
    </message>
    <message>
        <source>Everything that counts is shared out evenly here: none of it can be better.</source>
        <translation>Todo lo que cuenta está bien repartido aquí: nada de ello puede mejorar.</translation>
    </message>
    <message>
        <source>{field}: {value} {here}, the even share is {share} (costs {cost})</source>
        <translation>{field}: {value} {here}, el reparto justo es {share} (cuesta {cost})</translation>
    </message>
</context>
<context>
    <name>SeatingCriteriaDialog</name>
    <message>
        <source>What counts at the round tables</source>
        <translation>Qué cuenta en las mesas redondas</translation>
    </message>
    <message>
        <source>People who take part online sit at the tables too, on a laptop</source>
        <translation>Quienes participan en línea también se sientan en las mesas, en una portátil</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>shared out evenly</source>
        <translation>repartido por igual</translation>
    </message>
    <message>
        <source>at few tables</source>
        <translation>en pocas mesas</translation>
    </message>
    <message>
        <source>never two at a table</source>
        <translation>nunca dos en una mesa</translation>
    </message>
    <message>
        <source>Weight of: {field}</source>
        <translation>Peso de: {field}</translation>
    </message>
    <message>
        <source>The search avoids tables with too many or too few of the same, three of one country for instance: the more, the heavier the field. “Never two at a table” is always kept.</source>
        <translation>La búsqueda evita mesas con demasiadas o muy pocas personas de lo mismo, tres de un país por ejemplo: cuanto más pesa el campo, más lo evita. «Nunca dos en una mesa» se cumple siempre.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>Round tables</source>
        <translation>Mesas redondas</translation>
    </message>
    <message>
        <source>Seat everybody</source>
        <translation>Sentar a todos</translation>
    </message>
    <message>
        <source>Seat again, few moves</source>
        <translation>Volver a sentar</translation>
    </message>
    <message>
        <source>After no-shows and walk-ins: as few people as possible change tables.</source>
        <translation>Después de ausencias y llegadas sin aviso: cambia de mesa la menor cantidad posible de personas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop: take the best so far</source>
        <translation>Parar: tomar lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>What the tables write…</source>
        <translation>Lo que escriben las mesas…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Seats are taken.</source>
        <translation>Lugares asignados.</translation>
    </message>
    <message>
        <source>Take or discard the seats that are proposed first.</source>
        <translation>Primero tomar o descartar los lugares propuestos.</translation>
    </message>
    <message>
        <source>{name} sits at table {table}. {what}.</source>
        <translation>{name} se sienta en la mesa {table}. {what}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Looking for seats…</source>
        <translation>Buscando lugares…</translation>
    </message>
    <message>
        <source>The seats are as good as they can be found: nobody has to move.</source>
        <translation>No se encontró nada mejor: nadie tiene que cambiarse.</translation>
    </message>
    <message>
        <source>There is nobody to seat yet</source>
        <translation>Todavía no hay a quién sentar</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Mesa {number}</translation>
    </message>
    <message>
        <source>Without a table</source>
        <translation>Sin mesa</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>Unlock (L)</source>
        <translation>Soltar (L)</translation>
    </message>
    <message>
        <source>Lock here (L)</source>
        <translation>Fijar aquí (L)</translation>
    </message>
    <message>
        <source>Looking: {percent} %, best cost so far {best}; none can cost less than {bound}</source>
        <translation>Buscando: {percent} %, mejor costo hasta ahora {best}; ninguno puede costar menos de {bound}</translation>
    </message>
</context>
<context>
    <name>SeatingRoundsDialog</name>
    <message>
        <source>Several rounds</source>
        <translation>Varias rondas</translation>
    </message>
    <message>
        <source>Find rounds</source>
        <translation>Buscar rondas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Looking for seats…</source>
        <translation>Buscando lugares…</translation>
    </message>
    <message>
        <source>Everybody sits as in round {number}.</source>
        <translation>Todos se sientan como en la ronda {number}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export the rounds</source>
        <translation>Exportar las rondas</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablas (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Everybody meets {met} others on average. Cost of the rounds: {costs} (0: evenly shared).</source>
        <translation>Cada quien se encuentra con {met} personas en promedio. Costo de las rondas: {costs} (0: bien repartido).</translation>
    </message>
    <message>
        <source>Seat everybody as in round {number}</source>
        <translation>Sentar a todos como en la ronda {number}</translation>
    </message>
    <message>
        <source>Every round keeps the rules and is shared out as evenly as the seats of one round; and nobody sits with the same people again, as far as that is possible.</source>
        <translation>Cada ronda cumple las reglas y queda tan bien repartida como los asientos de una sola; y nadie vuelve a sentarse con las mismas personas, mientras sea posible.</translation>
    </message>
</context>
<context>
    <name>SeatingRules</name>
    <message>
        <source>table {table} takes {number} people at most.</source>
        <translation>en la mesa {table} caben {number} personas.</translation>
    </message>
    <message>
        <source>table {table} wants {number} people at least.</source>
        <translation>la mesa {table} necesita al menos {number} personas.</translation>
    </message>
    <message>
        <source>never two of the same {field} at a table ({people}).</source>
        <translation>nunca dos con igual {field} en una mesa ({people}).</translation>
    </message>
    <message>
        <source>together: {people}.</source>
        <translation>juntos: {people}.</translation>
    </message>
    <message>
        <source>apart: {people}.</source>
        <translation>separados: {people}.</translation>
    </message>
    <message>
        <source>{people} stays at table {table}.</source>
        <translation>{people} se queda en la mesa {table}.</translation>
    </message>
    <message>
        <source>only {value} is spoken at table {table}.</source>
        <translation>en la mesa {table} se habla solo {value}.</translation>
    </message>
    <message>
        <source>table {table} takes people {value} only.</source>
        <translation>la mesa {table} es solo para personas {value}.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the seminar…</source>
        <translation>Abriendo el seminario…</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Puesto 1</translation>
    </message>
    <message>
        <source>Who is at this desk? Scans are signed with a name.</source>
        <translation>¿Quién atiende esta mesa? Las lecturas se firman con un nombre.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing that was confirmed is lost.</source>
        <translation>La última vez el programa terminó de forma inesperada. No se perdió nada de lo confirmado.</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro técnico</translation>
    </message>
    <message>
        <source>Who is at this desk?</source>
        <translation>¿Quién está en este puesto?</translation>
    </message>
    <message>
        <source>Every scan and print is signed with this name.</source>
        <translation>Cada lectura e impresión se firma con este nombre.</translation>
    </message>
    <message>
        <source>What is this desk doing?</source>
        <translation>¿Qué hace este puesto?</translation>
    </message>
    <message>
        <source>Scans count for the station that is chosen here.</source>
        <translation>Las lecturas cuentan para la estación elegida aquí.</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Mesa de registro</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sound at every scan</source>
        <translation>Sonido en cada lectura</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>Shown to the other desks, for example “Desk A”.</source>
        <translation>Se muestra a los demás puestos, por ejemplo «Puesto A».</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Badge paper</source>
        <translation>Papel de los gafetes</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>For plain paper that is cut by hand.</source>
        <translation>Para papel común que se corta a mano.</translation>
    </message>
    <message>
        <source>Print the badge when somebody is welcomed</source>
        <translation>Imprimir el gafete al dar la bienvenida</translation>
    </message>
    <message>
        <source>Only badges that have not been printed yet; F8 prints one again.</source>
        <translation>Solo gafetes que aún no se han impreso; con F8 se imprime uno de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Printers and papers…</source>
        <translation>Impresoras y papeles…</translation>
    </message>
    <message>
        <source>Backups and second copy…</source>
        <translation>Copias de seguridad y segunda copia…</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>No printer chosen</source>
        <translation>Sin impresora elegida</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Elija al menos un punto.</translation>
    </message>
    <message>
        <source>Sheets: {sheets} · Pages: {pages} · People: {people}</source>
        <translation>Hojas: {sheets} · Páginas: {pages} · Personas: {people}</translation>
    </message>
    <message>
        <source>Cannot be printed on line {line}: {characters}</source>
        <translation>No se puede imprimir en el renglón {line}: {characters}</translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Imprimir {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>Also people who are online</source>
        <translation>También quienes participan en línea</translation>
    </message>
    <message>
        <source>Usually left out: they cannot sign.</source>
        <translation>Por lo común se dejan fuera: no pueden firmar.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>SheetStatuses</name>
    <message>
        <source>P present</source>
        <translation>P presente</translation>
    </message>
    <message>
        <source>L late</source>
        <translation>T tarde</translation>
    </message>
    <message>
        <source>E left early</source>
        <translation>S salió antes</translation>
    </message>
    <message>
        <source>V online</source>
        <translation>V virtual</translation>
    </message>
    <message>
        <source>X excused</source>
        <translation>J justificado</translation>
    </message>
    <message>
        <source>A absent</source>
        <translation>A ausente</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>here of those expected in the room today</source>
        <translation>aquí, de quienes se espera hoy en la sala</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>here of those expected</source>
        <translation>aquí, de quienes se espera</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation>{count} sin dato aún</translation>
    </message>
    <message>
        <source>{count} of them online</source>
        <translation>{count} en línea</translation>
    </message>
    <message>
        <source>{count} others here</source>
        <translation>{count} más aquí</translation>
    </message>
    <message>
        <source>All others present</source>
        <translation>Los demás, presentes</translation>
    </message>
    <message>
        <source>Nobody has a seat at this table yet: mark people one by one, or scan them.</source>
        <translation>Esta mesa aún no tiene lugares asignados: marque a cada persona o lea su gafete.</translation>
    </message>
    <message>
        <source>Marks as present whoever is expected in the room and unknown: {count}. F9 takes it back.</source>
        <translation>Marca presente a quien se espera en la sala y no se sabe: {count}. F9 lo deshace.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Closed: whoever gave no sign is absent. Reopening makes them unknown again; marks stay.</source>
        <translation>Cerrado: quien no dio señal está ausente. Al reabrir vuelve a quedar sin dato; las marcas se conservan.</translation>
    </message>
    <message>
        <source>Close this item</source>
        <translation>Cerrar este punto</translation>
    </message>
    <message>
        <source>Whoever must attend and gives no sign is absent from then on. It can be reopened.</source>
        <translation>Quien debe asistir y no da señal queda ausente. Se puede reabrir.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Restore the shipped one…</source>
        <translation>Restaurar la original…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Shipped, changed</source>
        <translation>Incluida, modificada</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation>Nueva a partir de esta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>Abrir de un archivo…</translation>
    </message>
</context>
<context>
    <name>SignatoriesForm</name>
    <message>
        <source>Add somebody who signs</source>
        <translation>Agregar a alguien que firma</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation>Imágenes (PNG, JPEG)</translation>
    </message>
    <message>
        <source>Scanned signature</source>
        <translation>Firma escaneada</translation>
    </message>
</context>
<context>
    <name>SignatoryCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>Without a picture of the signature</source>
        <translation>Sin imagen de la firma</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>no signature</source>
        <translation>sin firma</translation>
    </message>
</context>
<context>
    <name>SignedStatement</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas presenciales</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>Horas en línea</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Certificates of an organisation</source>
        <translation>Certificados de una organización</translation>
    </message>
    <message>
        <source>The organisation’s certificate</source>
        <translation>El certificado de la organización</translation>
    </message>
    <message>
        <source>Folder of the signed files</source>
        <translation>Carpeta de los archivos firmados</translation>
    </message>
    <message>
        <source>Signed PDF files</source>
        <translation>Archivos PDF firmados</translation>
    </message>
    <message>
        <source>Every certificate becomes a file of its own, named by its serial. Certificates: {count}.</source>
        <translation>Cada certificado queda en un archivo propio con su número como nombre. Certificados: {count}.</translation>
    </message>
    <message>
        <source>A key made for this seminar</source>
        <translation>Una clave hecha para este seminario</translation>
    </message>
    <message>
        <source>The organisation’s own certificate</source>
        <translation>El certificado propio de la organización</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>File (.p12, .pfx)</source>
        <translation>Archivo (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>No se guarda.</translation>
    </message>
</context>
<context>
    <name>SlotActs</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close: whoever is not known is absent</source>
        <translation>Cerrar: quien sigue sin dato queda ausente</translation>
    </message>
    <message>
        <source>Open the roll call</source>
        <translation>Pasar lista</translation>
    </message>
    <message>
        <source>Settings of this item…</source>
        <translation>Ajustes de este punto…</translation>
    </message>
    <message>
        <source>{item} is closed. Whoever must attend it and of whom there is no sign is absent now.</source>
        <translation>Se cerró: {item}. Quien debía asistir y no dio señal queda ausente.</translation>
    </message>
    <message>
        <source>{item} is open again. What was marked stays.</source>
        <translation>Se reabrió: {item}. Lo marcado se conserva.</translation>
    </message>
</context>
<context>
    <name>SlotChoice</name>
    <message>
        <source>Item of the agenda</source>
        <translation>Punto de la agenda</translation>
    </message>
    <message>
        <source>The item before</source>
        <translation>El punto anterior</translation>
    </message>
    <message>
        <source>The next item</source>
        <translation>El punto siguiente</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>{item}  (now)</source>
        <translation>{item}  (ahora)</translation>
    </message>
</context>
<context>
    <name>SlotKinds</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Online course</source>
        <translation>Curso en línea</translation>
    </message>
    <message>
        <source>Consultation before</source>
        <translation>Consulta previa</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clausura</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Consultation after</source>
        <translation>Consulta posterior</translation>
    </message>
</context>
<context>
    <name>SlotModel</name>
    <message>
        <source>Sheet {code}</source>
        <translation>Hoja {code}</translation>
    </message>
</context>
<context>
    <name>SlotRulesDialog</name>
    <message>
        <source>Settings of this item</source>
        <translation>Ajustes de este punto</translation>
    </message>
    <message>
        <source>As in the seminar: {roles}</source>
        <translation>Como en el seminario: {roles}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Estas funciones:</translation>
    </message>
    <message>
        <source>as in the seminar: {minutes} min</source>
        <translation>como en el seminario: {minutes} min</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>as in the seminar: {percent} %</source>
        <translation>como en el seminario: {percent} %</translation>
    </message>
    <message>
        <source>Who must attend</source>
        <translation>Quién debe asistir</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Tarde después de</translation>
    </message>
    <message>
        <source>Leaving so long before the end is leaving early.</source>
        <translation>Irse tanto antes del final es salir antes.</translation>
    </message>
    <message>
        <source>Online for at least</source>
        <translation>En línea por lo menos</translation>
    </message>
    <message>
        <source>Share of the item that counts as having been there.</source>
        <translation>Parte del punto que cuenta como haber asistido.</translation>
    </message>
</context>
<context>
    <name>SpareInHand</name>
    <message>
        <source>Enter gives this badge to {name}.</source>
        <translation>Intro da este gafete a {name}.</translation>
    </message>
    <message>
        <source>Spare badge {code}… in hand</source>
        <translation>Gafete de reserva {code}… en mano</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Dar este gafete</translation>
    </message>
    <message>
        <source>Put it away (Esc)</source>
        <translation>Guardarlo (Esc)</translation>
    </message>
    <message>
        <source>Put the spare badge away</source>
        <translation>Guardar el gafete de reserva</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Earned</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>No cumple</translation>
    </message>
</context>
<context>
    <name>StartCell</name>
    <message>
        <source>First place on the sheet: {place} of {places}</source>
        <translation>Primera posición de la hoja: {place} de {places}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Exchange: {text}</source>
        <translation>Intercambio: {text}</translation>
    </message>
    <message>
        <source>How the exchange with other desks stands</source>
        <translation>Cómo va el intercambio con las otras mesas</translation>
    </message>
    <message>
        <source>Station: {station}</source>
        <translation>Estación: {station}</translation>
    </message>
    <message>
        <source>Change the station (Ctrl+T)</source>
        <translation>Cambiar de estación (Ctrl+T)</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en el puesto?</translation>
    </message>
    <message>
        <source>Operator: {operator}</source>
        <translation>Operador: {operator}</translation>
    </message>
    <message>
        <source>Change the operator (Ctrl+Shift+O)</source>
        <translation>Cambiar de operador (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Clock: {text}</source>
        <translation>Reloj: {text}</translation>
    </message>
    <message>
        <source>What is wrong, and how to repair the times</source>
        <translation>Qué está mal y cómo corregir las horas</translation>
    </message>
    <message>
        <source>Saved on this machine: {entries} entries</source>
        <translation>Guardado en este equipo: {entries} anotaciones</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Take the course</source>
        <translation>Tomar el curso</translation>
    </message>
    <message>
        <source>Take the test again</source>
        <translation>Repetir la prueba</translation>
    </message>
    <message>
        <source>Answer the consultation</source>
        <translation>Responder la consulta</translation>
    </message>
    <message>
        <source>Come to it</source>
        <translation>Asistir</translation>
    </message>
    <message>
        <source>Go in now</source>
        <translation>Entrar ahora</translation>
    </message>
    <message>
        <source>Ask the facilitator</source>
        <translation>Confirmar asistencia</translation>
    </message>
    <message>
        <source>Only a waiver</source>
        <translation>Solo con dispensa</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation>Usar una memoria USB</translation>
    </message>
    <message>
        <source>Plug the stick in and choose it. What other desks have left there is read, and what it lacks is written. Then carry it to the next desk: it takes everything to everyone.</source>
        <translation>Conecte la memoria y elíjala. Se lee lo que otras mesas dejaron y se escribe lo que falta. Luego llévela a la mesa siguiente: lleva todo a todas.</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Elegir la memoria…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Elegir la memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Exchanging. Leave the stick in…</source>
        <translation>Intercambiando. No retirar la memoria…</translation>
    </message>
    <message>
        <source>Stopping. Leave the stick in…</source>
        <translation>Deteniendo. No retirar la memoria…</translation>
    </message>
    <message>
        <source>Read {read}, written {written}. Everything was read back. The stick can be taken out.</source>
        <translation>Leídas {read}, escritas {written}. Todo se comprobó al releerlo. Ya se puede retirar la memoria.</translation>
    </message>
    <message>
        <source>What desks wrote that are not known here waits on the exchange page.</source>
        <translation>Lo que escribieron mesas desconocidas espera en la página de intercambio.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; nothing on the stick is broken.</source>
        <translation>Detenido. Lo leído se conserva; nada en la memoria se dañó.</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>Very likely</source>
        <translation>Muy probable</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Only a guess</source>
        <translation>Solo una suposición</translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>E-mail (may stay empty)</source>
        <translation>Correo electrónico (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>About {table}: why it is as good as it is, and who leads there</source>
        <translation>Acerca de {table}: por qué está así de bien, y quién la dirige</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Mesa {number}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>TakeBackPanel</name>
    <message>
        <source>Its minutes and results no longer count.</source>
        <translation>Sus minutos y resultados dejan de contar.</translation>
    </message>
    <message>
        <source>Decisions about names stay.</source>
        <translation>Las decisiones sobre nombres quedan.</translation>
    </message>
    <message>
        <source>Reading the file again brings it back.</source>
        <translation>Leer el archivo de nuevo lo recupera.</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>¿Por qué se deshace?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write a few words; the others will read them.</source>
        <translation>Escriba unas palabras; los demás las leerán.</translation>
    </message>
    <message>
        <source>That looks like a scanned code. Delete it and write the words.</source>
        <translation>Eso parece un código leído. Bórrelo y escriba las palabras.</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» está guardada.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>Restore the shipped template</source>
        <translation>Restaurar la plantilla original</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Eliminar la plantilla</translation>
    </message>
    <message>
        <source>“{name}” is deleted on all desks. What was printed with it stays as it is. Delete it?</source>
        <translation>«{name}» se elimina en todos los puestos. Lo que se imprimió con ella queda como está. ¿Eliminarla?</translation>
    </message>
    <message>
        <source>Your changes to “{name}” are given up on all desks. Restore what was shipped?</source>
        <translation>Sus cambios en «{name}» se descartan en todos los puestos. ¿Restaurar la original?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation>«{name}» se usa de ahora en adelante.</translation>
    </message>
    <message>
        <source>Badges arrange themselves on any paper.</source>
        <translation>Los gafetes se acomodan solos en cualquier papel.</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Guardar la plantilla en un archivo</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardada como {file}.</translation>
    </message>
    <message>
        <source>Its pictures are not in the file: add them again where it is opened.</source>
        <translation>Sus imágenes no van en el archivo: agréguelas de nuevo donde se abra.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open a template from a file</source>
        <translation>Abrir una plantilla de un archivo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line above the name</source>
        <translation>Línea sobre el nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title of the seminar in this language</source>
        <translation>Título del seminario en este idioma</translation>
    </message>
    <message>
        <source>Empty: the wording that is shown in grey.</source>
        <translation>Vacío: el texto que se ve en gris.</translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation>Título del seminario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Contact and online hours, as a sentence</source>
        <translation>Horas presenciales y en línea, como frase</translation>
    </message>
    <message>
        <source>Contact hours, as a number</source>
        <translation>Horas presenciales, como número</translation>
    </message>
    <message>
        <source>Hours online, as a number</source>
        <translation>Horas en línea, como número</translation>
    </message>
    <message>
        <source>Insert: {meaning}</source>
        <translation>Insertar: {meaning}</translation>
    </message>
    <message>
        <source>Fields that are filled in for every certificate:</source>
        <translation>Campos que se rellenan en cada certificado:</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <source>Add: {element}</source>
        <translation>Agregar: {element}</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Espacios iguales a lo ancho</translation>
    </message>
    <message>
        <source>Equal gaps in height</source>
        <translation>Espacios iguales a lo alto</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Enviar al fondo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Whoever is expected here, and whoever else is here</source>
        <translation>Quienes se esperan aquí y quienes más están aquí</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Badges can be scanned at this door while the list is open.</source>
        <translation>Aquí se pueden leer gafetes mientras la lista está abierta.</translation>
    </message>
</context>
<context>
    <name>Type</name>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>Tamaño máx.</translation>
    </message>
    <message>
        <source>Shrinks to</source>
        <translation>Se reduce a</translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation>Líneas máx.</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>TypeView</name>
    <message>
        <source>{count} letters of sheet {sheet} were not saved, because the seminar was closed.</source>
        <translation>No se guardaron {count} letras de la hoja {sheet}, porque se cerró el seminario.</translation>
    </message>
    <message>
        <source>This person is no longer on the list: nothing can be marked here.</source>
        <translation>Esta persona ya no está en la lista: aquí no se puede marcar nada.</translation>
    </message>
    <message>
        <source>“{typed}” is no letter of a sheet. Use {letters}.</source>
        <translation>«{typed}» no es una letra de las hojas. Use {letters}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}: {count} letters are typed and not saved yet.</source>
        <translation>Hoja {sheet}: hay {count} letras escritas y sin guardar.</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Renglón</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Se sabe hasta ahora</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Renglones de la hoja</translation>
    </message>
    <message>
        <source>First F5: everybody present. Then the exceptions: number of the line, Enter, letter. Space is “present”, Del clears, Ctrl+Z takes back.</source>
        <translation>Primero F5: todos presentes. Luego las excepciones: número del renglón, Enter, letra. Espacio es «presente», Supr borra, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Scan the code of a signed sheet, or type it</source>
        <translation>Lea el código de una hoja firmada, o escríbalo</translation>
    </message>
    <message>
        <source>It stands at the top right of every page. Enter opens the sheet with its lines as on the paper.</source>
        <translation>Está arriba a la derecha de cada página. Enter abre la hoja con los renglones del papel.</translation>
    </message>
    <message>
        <source>Names written by hand at the foot of the paper are entered on the &lt;a href=&quot;#&quot;&gt;check-in page&lt;/a&gt;.</source>
        <translation>A quienes se anotaron a mano al pie del papel se les inscribe en la página &lt;a href=&quot;#&quot;&gt;Registro&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Scan a badge or type a name</source>
        <translation>Lea un gafete o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Welcome</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Badge of another seminar</source>
        <translation>Gafete de otro seminario</translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation>Gafete anterior</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Spare badge</source>
        <translation>Gafete de reserva</translation>
    </message>
    <message>
        <source>Given to two people</source>
        <translation>Dado a dos personas</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Con suplente</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Genuine and valid. Compare the name, hours and date with the paper.</source>
        <translation>Auténtico y vigente. Compare nombre, horas y fecha con el papel.</translation>
    </message>
    <message>
        <source>Genuine, but not in the list that was looked at. Ask for a newer page to know whether it still holds.</source>
        <translation>Auténtico, pero no está en la lista consultada. Pida una página más reciente para saber si sigue vigente.</translation>
    </message>
    <message>
        <source>Genuine, but replaced by version {newer}. Ask for that version.</source>
        <translation>Auténtico, pero sustituido por la versión {newer}. Pida esa versión.</translation>
    </message>
    <message>
        <source>Revoked. It is not valid any more: ask the organisers why.</source>
        <translation>Revocado. Ya no es válido: pregunte el motivo a los organizadores.</translation>
    </message>
    <message>
        <source>Not signed by this seminar. Check whether it is from another seminar; it may be forged.</source>
        <translation>No lo firmó este seminario. Compruebe si es de otro seminario; puede estar falsificado.</translation>
    </message>
    <message>
        <source>No certificate can be read in it. Scan the QR code again, closer, or type the verification code.</source>
        <translation>No se puede leer ningún certificado. Escanee de nuevo el código QR, más cerca, o escriba el código de verificación.</translation>
    </message>
    <message>
        <source>The register has a valid certificate with this code. The code does not prove what the paper says: scan the QR code.</source>
        <translation>El registro tiene un certificado vigente con este código. El código no prueba lo que dice el papel: escanee el código QR.</translation>
    </message>
    <message>
        <source>No certificate has this code. Check every character, or ask for a newer page.</source>
        <translation>Ningún certificado tiene este código. Revise cada carácter o pida una página más reciente.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of {serial}</source>
        <translation>Versiones de {serial}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{serial}, version {version}: {validity}</source>
        <translation>{serial}, versión {version}: {validity}</translation>
    </message>
    <message>
        <source>Verification code {code}, {printed}</source>
        <translation>Código de verificación {code}, {printed}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Everything, whatever is missing now or later</source>
        <translation>Todo, lo que falte ahora o después</translation>
    </message>
</context>
<context>
    <name>WaiverList</name>
    <message>
        <source>Withdraw: {what}</source>
        <translation>Retirar: {what}</translation>
    </message>
    <message>
        <source>Withdraw this waiver…</source>
        <translation>Retirar esta dispensa…</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>Waive something for {name}?</source>
        <translation>¿Dispensar de algo a {name}?</translation>
    </message>
    <message>
        <source>It then counts as done. The list keeps your name, the moment and the reason.</source>
        <translation>Contará como cumplido. Quedan el nombre de usted, la hora y el motivo.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Withdraw the waiver of {name}?</source>
        <translation>¿Retirar la dispensa de {name}?</translation>
    </message>
    <message>
        <source>“{what}” is asked for again. The list keeps both reasons.</source>
        <translation>«{what}» se vuelve a exigir. Quedan los dos motivos.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Country (may stay empty)</source>
        <translation>País (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Municipality or organisation</source>
        <translation>Municipio u organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Check-in, agenda and badges on this computer, also without internet.</source>
        <translation>Registro, agenda y gafetes en este equipo, también sin internet.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>A seminar with invented people. Practise check-in and badges; nothing can go wrong.</source>
        <translation>Un seminario con personas inventadas. Practique el registro y los gafetes; nada puede salir mal.</translation>
    </message>
    <message>
        <source>Open a seminar</source>
        <translation>Abrir un seminario</translation>
    </message>
    <message>
        <source>Choose a seminar file on this computer or on a USB stick.</source>
        <translation>Elija un archivo de seminario en este equipo o en una memoria USB.</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Seminario nuevo</translation>
    </message>
    <message>
        <source>Begin with an agenda and a list of people, or with a title only.</source>
        <translation>Empiece con una agenda y una lista de personas, o solo con un título.</translation>
    </message>
    <message>
        <source>Join a seminar…</source>
        <translation>Unirse a un seminario…</translation>
    </message>
    <message>
        <source>With the invitation of another desk: this laptop gets the whole seminar.</source>
        <translation>Con la invitación de otra mesa: este equipo recibe todo el seminario.</translation>
    </message>
    <message>
        <source>Seminars on this computer</source>
        <translation>Seminarios en este equipo</translation>
    </message>
    <message>
        <source>Making the seminar…</source>
        <translation>Creando el seminario…</translation>
    </message>
</context>
<context>
    <name>WithholdDialog</name>
    <message>
        <source>Withdraw the release: {kind}?</source>
        <translation>¿Retirar la autorización: {kind}?</translation>
    </message>
    <message>
        <source>No desk issues more of these certificates until they are released again. Those that were issued stay valid: revoke them one by one where they were wrong.</source>
        <translation>Ninguna mesa emitirá más de estos certificados hasta que se autoricen de nuevo. Los emitidos siguen siendo válidos: revoque uno por uno los que estén mal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert field…</source>
        <translation>Insertar campo…</translation>
    </message>
</context>
</TS>
