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
    <name>Badge</name>
    <message>
        <source>Table {table}</source>
        <translation>Mesa {table}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Printing badges…</source>
        <translation>Imprimiendo gafetes…</translation>
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
        <source>Badges sent to {printer}: {count}.</source>
        <translation>Gafetes enviados a {printer}: {count}.</translation>
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
        <source>Print</source>
        <translation>Imprimir</translation>
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
    <name>ChooseDialog</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
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
        <source>Row {row}: somebody typed here meanwhile. Read the file again to see what is different.</source>
        <translation>Fila {row}: alguien escribió aquí mientras tanto. Lea el archivo otra vez para ver qué es distinto.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Fila {row}: {why}</translation>
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
        <source>There is no such entry to take back. The list was refreshed.</source>
        <translation>No existe esa anotación para deshacer. La lista se actualizó.</translation>
    </message>
    <message>
        <source>This entry has already been taken back.</source>
        <translation>Esta anotación ya se había deshecho.</translation>
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
    <name>Files</name>
    <message>
        <source>Tables (CSV, Excel)</source>
        <translation>Tablas (CSV, Excel)</translation>
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
        <source>Name, place, country, role or e-mail</source>
        <translation>Nombre, lugar, país, función o correo</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
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
    <name>Form</name>
    <message>
        <source>That looks like a scanned code. Delete it and write the words.</source>
        <translation>Eso parece un código leído. Bórrelo y escriba las palabras.</translation>
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
    <name>LastScans</name>
    <message>
        <source>No scans yet</source>
        <translation>Todavía no hay lecturas</translation>
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
        <source>Does not want to be photographed.</source>
        <translation>No quiere que le fotografíen.</translation>
    </message>
    <message>
        <source>Ask before taking photographs.</source>
        <translation>Preguntar antes de tomar fotografías.</translation>
    </message>
    <message>
        <source>Rehearsal: the clock has been set to the days of the seminar.</source>
        <translation>Ensayo: el reloj está puesto en los días del seminario.</translation>
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
        <source>Badges</source>
        <translation>Gafetes</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir</translation>
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
    <name>StartCell</name>
    <message>
        <source>First place on the sheet: {place} of {places}</source>
        <translation>Primera posición de la hoja: {place} de {places}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
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
        <source>Saved on this machine: {entries} entries</source>
        <translation>Guardado en este equipo: {entries} anotaciones</translation>
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
        <source>Seminars on this computer</source>
        <translation>Seminarios en este equipo</translation>
    </message>
    <message>
        <source>Making the seminar…</source>
        <translation>Creando el seminario…</translation>
    </message>
</context>
</TS>
