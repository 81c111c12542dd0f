<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>From 2020 on</source>
        <translation>Desde 2020</translation>
    </message>
    <message>
        <source>From 2010 to 2019</source>
        <translation>De 2010 a 2019</translation>
    </message>
    <message>
        <source>Before 2010</source>
        <translation>Antes de 2010</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Sin año</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>Draft: not yet checked by a clinician</source>
        <translation>Borrador: aún no lo ha revisado un profesional de salud</translation>
    </message>
    <message>
        <source>The makers of Sidestep wrote this from the sources below. No doctor or physical therapist has checked it yet.</source>
        <translation>Los autores de Sidestep escribieron esto con las fuentes de abajo. Aún no lo ha revisado ningún médico ni fisioterapeuta.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Content release %1</source>
        <translation>Versión del contenido: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>New recovery codes. The ones you had stop working.</source>
        <translation>Códigos de recuperación nuevos. Los que tenía dejan de servir.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Hacer códigos nuevos</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Esa no es su frase de acceso.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su frase de acceso cambió.</translation>
    </message>
    <message>
        <source>You have a PIN now.</source>
        <translation>Ya tiene un PIN.</translation>
    </message>
    <message>
        <source>Your PIN is gone. Your passphrase lets you in.</source>
        <translation>Su PIN se quitó. Puede entrar con su frase de acceso.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 An admin can change your role and your credential.</source>
        <translation>%1 Un administrador puede cambiar su rol y su credencial.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen it. There is no other reason to.</source>
        <translation>Cámbiela cuando alguien la pudo haber visto. No hay otra razón para hacerlo.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN: you have none</source>
        <translation>PIN: no tiene</translation>
    </message>
    <message>
        <source>Eight digits, quick to type. They let you back in for 8 hours after you signed in here with your passphrase.</source>
        <translation>Ocho números, rápidos de escribir. Le dejan volver a entrar durante 8 horas después de entrar aquí con su frase de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>Recovery codes: %n left</source>
        <translation>
            <numerusform>Códigos de recuperación: queda %n</numerusform>
            <numerusform>Códigos de recuperación: quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>Códigos de recuperación: no queda ninguno</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Each lets you in once when the passphrase is lost. New codes make the old ones void.</source>
        <translation>Cada uno le deja entrar una vez si pierde la frase de acceso. Los códigos nuevos anulan los anteriores.</translation>
    </message>
    <message>
        <source>Role and credential</source>
        <translation>Rol y credencial</translation>
    </message>
    <message>
        <source>As an admin you can change your own.</source>
        <translation>Como administrador, puede cambiar los suyos.</translation>
    </message>
</context>
<context>
    <name>AnswerReview</name>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Toque una respuesta para cambiarla.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Preparar este kiosco</translation>
    </message>
    <message>
        <source>A figure that walks; the side hip muscle shows</source>
        <translation>Una figura que camina; se ve el músculo del lado de la cadera</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>The last backup was made %1</source>
        <translation>La última copia de seguridad se hizo %1</translation>
    </message>
    <message>
        <source>%1, %2 MB. It was read back and is right.</source>
        <translation>%1, %2 MB. Se volvió a leer y está bien.</translation>
    </message>
    <message>
        <source>The next backup is overdue.</source>
        <translation>La próxima copia de seguridad está atrasada.</translation>
    </message>
    <message>
        <source>The next one is made within the hour.</source>
        <translation>La próxima se hace en menos de una hora.</translation>
    </message>
    <message>
        <source>The next one is made on %1.</source>
        <translation>La próxima se hace el %1.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The backup is made, read back and right: %1</source>
        <translation>La copia de seguridad está hecha, se volvió a leer y está bien: %1</translation>
    </message>
    <message>
        <source>Made on %1 by Sidestep %2. Every file in it is whole.</source>
        <translation>Hecha el %1 con Sidestep %2. Todos sus archivos están completos.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the one it came with</source>
        <translation>la que traía al inicio</translation>
    </message>
    <message>
        <source>Release on the screen</source>
        <translation>Edición en la pantalla</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Saved versions of them</source>
        <translation>Sus versiones guardadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>There is nothing here that would be replaced.</source>
        <translation>Aquí no hay nada que se reemplace.</translation>
    </message>
    <message>
        <source>This backup is from a different kiosk, or from long ago.</source>
        <translation>Esta copia es de otro kiosco, o de hace mucho tiempo.</translation>
    </message>
    <message>
        <source>Nothing was done here since.</source>
        <translation>Desde entonces no se hizo nada aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were done here since. They are set aside.</source>
        <translation>
            <numerusform>Desde entonces se hizo %n cosa aquí. Se guarda aparte.</numerusform>
            <numerusform>Desde entonces se hicieron %n cosas aquí. Se guardan aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on this kiosk now is set aside, and the backup takes its place.</source>
        <translation>Lo que hay ahora en este kiosco se guarda aparte, y la copia de seguridad toma su lugar.</translation>
    </message>
    <message>
        <source>Bring the backup back</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>The backup is back. Sign in as you did then. What was here is in %1.</source>
        <translation>La copia de seguridad está restaurada. Entre como lo hacía entonces. Lo que había aquí está en %1.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>Make one somewhere else</source>
        <translation>Hacer una en otro lugar</translation>
    </message>
    <message>
        <source>A backup holds everything: content, pictures, people, settings and counts. Keep it where only staff can reach it.</source>
        <translation>Una copia lo tiene todo: contenido, imágenes, personas, ajustes y conteos. Guárdela donde solo el personal la alcance.</translation>
    </message>
    <message>
        <source>An admin makes backups, and brings them back.</source>
        <translation>Un administrador hace las copias de seguridad y las restaura.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Sin que nadie la pida</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>No folder is chosen, so no backup is made by itself.</source>
        <translation>No se ha elegido una carpeta, así que no se hace ninguna copia de seguridad por sí sola.</translation>
    </message>
    <message>
        <source>This folder is on the kiosk&apos;s own disk. If the disk breaks, the backups are gone with it. A stick is better.</source>
        <translation>Esta carpeta está en el disco del mismo kiosco. Si el disco se daña, las copias de seguridad se pierden con él. Es mejor una memoria USB.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Make none by itself</source>
        <translation>No hacer ninguna por sí sola</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Una copia de seguridad cada</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Remove old backups</source>
        <translation>Quitar las copias viejas</translation>
    </message>
    <message>
        <source>Keeps those of the last 7 days, 4 weeks and 12 months</source>
        <translation>Guarda las de los últimos 7 días, 4 semanas y 12 meses</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Restaurar una</translation>
    </message>
    <message>
        <source>You see what will change before anything does.</source>
        <translation>Usted ve qué va a cambiar antes de que cambie.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>¿Adónde van las copias de seguridad?</translation>
    </message>
    <message>
        <source>Put backups here</source>
        <translation>Poner las copias aquí</translation>
    </message>
    <message>
        <source>Where should this backup go?</source>
        <translation>¿Adónde va esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerla aquí</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Cuál copia de seguridad?</translation>
    </message>
</context>
<context>
    <name>BackupRestorePage</name>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the whole backup …</source>
        <translation>Leyendo toda la copia de seguridad …</translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation>Esta copia de seguridad no se puede usar</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 here now</source>
        <translation>%1: %2 en la copia, %3 aquí ahora</translation>
    </message>
    <message>
        <source>All of it is put back, or none of it, even if the power goes. What is here now is kept in a folder beside it. Then all staff sign in again.</source>
        <translation>Vuelve todo, o nada, aunque se vaya la luz. Lo que hay ahora se guarda en una carpeta al lado. Después todo el personal entra de nuevo.</translation>
    </message>
    <message>
        <source>Bringing it back …</source>
        <translation>Restaurando …</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>You can look at it. An admin can bring it back.</source>
        <translation>Usted puede verla. Un administrador la puede restaurar.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>CalibratePage</name>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Words and buttons are measured in real millimetres. For that, the kiosk must know how large this screen is.</source>
        <translation>Las letras y los botones se miden en milímetros reales. Para eso, el kiosco debe saber qué tan grande es esta pantalla.</translation>
    </message>
    <message>
        <source>1. Lay a bank card on the glass</source>
        <translation>1. Ponga una tarjeta del banco sobre el vidrio</translation>
    </message>
    <message>
        <source>Hold it at the upper left corner of the drawing. Then make the drawing smaller or larger, until it is just as large as the card.</source>
        <translation>Póngala en la esquina de arriba a la izquierda del dibujo. Luego haga el dibujo más chico o más grande, hasta que sea igual que la tarjeta.</translation>
    </message>
    <message>
        <source>2. How far away do people stand?</source>
        <translation>2. ¿A qué distancia se paran las personas?</translation>
    </message>
    <message>
        <source>From the eyes to the glass. About 60 cm at a screen on a stand, 40 cm for a tablet in the hand.</source>
        <translation>De los ojos al vidrio. Unos 60 cm para una pantalla con pie, 40 cm para una tableta en la mano.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Let the machine find it out by itself</source>
        <translation>Dejar que la máquina lo averigüe sola</translation>
    </message>
    <message>
        <source>You can look at this. An admin can change it.</source>
        <translation>Usted puede ver esto. Un administrador lo puede cambiar.</translation>
    </message>
</context>
<context>
    <name>CapsHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Las mayúsculas están activadas.</translation>
    </message>
</context>
<context>
    <name>CardCalibration</name>
    <message>
        <source>Smaller</source>
        <translation>Más chico</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Width of the card</source>
        <translation>Ancho de la tarjeta</translation>
    </message>
    <message>
        <source>Right makes it wider, left makes it narrower</source>
        <translation>A la derecha se hace más ancha, a la izquierda más angosta</translation>
    </message>
    <message>
        <source>Hold your card here</source>
        <translation>Ponga su tarjeta aquí</translation>
    </message>
</context>
<context>
    <name>ChapterSteps</name>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>See the exercises</source>
        <translation>Ver los ejercicios</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ChartBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Ver en barras</translation>
    </message>
    <message>
        <source>Show as figures</source>
        <translation>Ver en números</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the file</source>
        <translation>
            <numerusform>y %n más, en el archivo</numerusform>
            <numerusform>y %n más, en el archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Each code opens the account once, when the passphrase is lost. Keep this page where only you can reach it, and cross out what you have used.</source>
        <translation>Cada código abre la cuenta una vez, si se pierde la frase de acceso. Guarde esta página donde solo usted la alcance, y tache los que ya usó.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Códigos de recuperación de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CodesView</name>
    <message>
        <source>If you ever forget your passphrase, one of these lets you in, once. Nobody can show them to you again: write them on paper, and lock the paper away.</source>
        <translation>Si un día olvida su frase de acceso, uno de estos le deja entrar, una vez. Nadie se los puede volver a mostrar: escríbalos en papel y guarde el papel bajo llave.</translation>
    </message>
    <message>
        <source>If %1 forgets the passphrase, one of these opens the account, once. Nobody can show them again. Give them to %1 on paper.</source>
        <translation>Si %1 olvida la frase de acceso, uno de estos abre la cuenta, una vez. Nadie los puede volver a mostrar. Déselos a %1 en papel.</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>Código %1: %2</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimirlos</translation>
    </message>
    <message>
        <source>The page is on its way to %1. Take it there at once.</source>
        <translation>La página va en camino a %1. Recójala ahí enseguida.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Ya los tengo en papel</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Ya están en papel</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>How it can feel</source>
        <translation>Cómo se puede sentir</translation>
    </message>
    <message>
        <source>What can make it worse</source>
        <translation>Qué lo puede empeorar</translation>
    </message>
    <message>
        <source>What can help</source>
        <translation>Qué puede ayudar</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>(taken out)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>The text, block %1</source>
        <translation>El texto, bloque %1</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Me esperan</translation>
    </message>
    <message>
        <source>Drafts of mine</source>
        <translation>Mis borradores</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Changed since last release</source>
        <translation>Cambios desde la última edición</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Por traducir</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 60 days</source>
        <translation>En 60 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Review due first</source>
        <translation>Primero lo que se revisa antes</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Primero el último cambio</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a shorter word.</source>
        <translation>Nada se llama así. Pruebe una palabra más corta.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Well done.</source>
        <translation>Nada le espera. Bien hecho.</translation>
    </message>
    <message>
        <source>You have no drafts. All you wrote is saved.</source>
        <translation>No tiene borradores. Todo lo que escribió está guardado.</translation>
    </message>
    <message>
        <source>No review is due then. All is looked after.</source>
        <translation>No hay revisiones para esas fechas. Todo está al día.</translation>
    </message>
    <message>
        <source>Patients see all that was saved. Nothing is left over.</source>
        <translation>Los pacientes ven todo lo que se guardó. No falta nada.</translation>
    </message>
    <message>
        <source>Everything is translated and up to date.</source>
        <translation>Todo está traducido y al día.</translation>
    </message>
    <message>
        <source>Nothing is retired.</source>
        <translation>No hay nada retirado.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>not saved yet, written %1</source>
        <translation>aún sin guardar, escrito %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you have a draft</source>
        <translation>tiene un borrador</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>Debía revisarse %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>A chapter to read, with a picture: how the hip works</source>
        <translation>Un capítulo para leer, con una imagen: cómo trabaja la cadera</translation>
    </message>
    <message>
        <source>Something to do, step by step, with the figure</source>
        <translation>Algo para hacer, paso a paso, con la figura</translation>
    </message>
    <message>
        <source>Something that can go wrong, and what helps</source>
        <translation>Algo que puede andar mal, y qué ayuda</translation>
    </message>
    <message>
        <source>A hard word and what it means, in plain words</source>
        <translation>Una palabra difícil y qué quiere decir, en palabras sencillas</translation>
    </message>
    <message>
        <source>A short text that patients see before they go on</source>
        <translation>Un texto corto que los pacientes ven antes de seguir</translation>
    </message>
    <message>
        <source>A few kind questions: what do you know by now?</source>
        <translation>Unas preguntas amables: ¿qué sabe usted ya?</translation>
    </message>
    <message>
        <source>Questions with answers that lead to advice</source>
        <translation>Preguntas con respuestas que llevan a un consejo</translation>
    </message>
    <message>
        <source>A program of another provider, and whom it suits</source>
        <translation>Un programa de otra empresa, y para quién es bueno</translation>
    </message>
    <message>
        <source>How the figure moves, for an exercise to show</source>
        <translation>Cómo se mueve la figura, para mostrar un ejercicio</translation>
    </message>
</context>
<context>
    <name>ContentFilters</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ContentList</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentNewPage</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>What would you like to write?</source>
        <translation>¿Qué quiere escribir?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>In English, as patients will read it. You can change it later.</source>
        <translation>En inglés, como lo leerán los pacientes. Lo puede cambiar después.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>With empty fields and a line of help beside each</source>
        <translation>Con campos vacíos y una línea de ayuda junto a cada uno</translation>
    </message>
    <message>
        <source>With the words of another one</source>
        <translation>Con las palabras de otro</translation>
    </message>
    <message>
        <source>With the words of “%1”</source>
        <translation>Con las palabras de “%1”</translation>
    </message>
    <message>
        <source>That one stays as it is</source>
        <translation>Ese queda como está</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>It is a draft that only you see, until you save it.</source>
        <translation>Es un borrador que solo usted ve, hasta que lo guarde.</translation>
    </message>
    <message>
        <source>With the words of which?</source>
        <translation>¿Con las palabras de cuál?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>Escribir algo nuevo</translation>
    </message>
    <message>
        <source>Which kind?</source>
        <translation>¿De qué tipo?</translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>¿En qué orden?</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>This screen does not decide. Only the program and your plan can.</source>
        <translation>Esta pantalla no decide. Solo pueden decidir el programa y su plan.</translation>
    </message>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>You can do exercises at home and have a team to guide you. Some jobs and health plans pay for it.</source>
        <translation>Puede hacer ejercicios en casa con un equipo que le guía. Algunos trabajos y planes de salud lo pagan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Learn about it</source>
        <translation>Aprenda más</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No day chosen</source>
        <translation>Ningún día elegido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>En seis meses</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>En la pantalla ahora</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Edición %1</translation>
    </message>
    <message>
        <source>Its mark is %1</source>
        <translation>Su marca es %1</translation>
    </message>
    <message>
        <source>Health report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>The last 30 days on one page, to read or to save</source>
        <translation>Los últimos 30 días en una página, para leer o guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your site, languages, waiting times, printer</source>
        <translation>Su clínica, los idiomas, los tiempos de espera, la impresora</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Measure it with a bank card</source>
        <translation>Mídala con una tarjeta del banco</translation>
    </message>
    <message>
        <source>Try touch</source>
        <translation>Probar el toque</translation>
    </message>
    <message>
        <source>Does the glass feel every corner?</source>
        <translation>¿El vidrio siente cada esquina?</translation>
    </message>
    <message>
        <source>Try sound and printer</source>
        <translation>Probar el sonido y la impresora</translation>
    </message>
    <message>
        <source>Three notes, a sentence, a page</source>
        <translation>Tres notas, una frase, una página</translation>
    </message>
    <message>
        <source>Does it forget?</source>
        <translation>¿Olvida todo?</translation>
    </message>
    <message>
        <source>Make up a visit, and search for what it left</source>
        <translation>Inventar una visita y buscar lo que dejó</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keep everything safe, and bring it back</source>
        <translation>Guarde todo a salvo, y restáurelo</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Content as files, to take along or to bring in</source>
        <translation>Contenido en archivos, para llevar o para traer</translation>
    </message>
    <message>
        <source>Close Sidestep</source>
        <translation>Cerrar Sidestep</translation>
    </message>
    <message>
        <source>How smoothly does it draw?</source>
        <translation>¿Dibuja sin saltos?</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Midiendo …</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Does someone help you from afar?</source>
        <translation>¿Alguien le ayuda a distancia?</translation>
    </message>
    <message>
        <source>The support file says how this machine is. It holds no names, no numbers to call, nothing anybody wrote, and nothing about patients.</source>
        <translation>El archivo de ayuda dice cómo está esta máquina. No tiene nombres, ni números de teléfono, ni nada que alguien escribió, ni nada sobre los pacientes.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Guardar un archivo de ayuda</translation>
    </message>
    <message>
        <source>Where to save the support file?</source>
        <translation>¿Dónde guardar el archivo de ayuda?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>DeviceTouchPage</name>
    <message>
        <source>Try touch</source>
        <translation>Probar el toque</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>Touch every spot. %n to go.</source>
        <translation>
            <numerusform>Toque todos los puntos. Falta %n.</numerusform>
            <numerusform>Toque todos los puntos. Faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The glass feels every spot.</source>
        <translation>El vidrio siente todos los puntos.</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n fingers apart.</source>
        <translation>
            <numerusform>Distingue %n dedo.</numerusform>
            <numerusform>Distingue %n dedos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay several fingers on the glass at once, to count them.</source>
        <translation>Ponga varios dedos en el vidrio a la vez, para contarlos.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DeviceTryPage</name>
    <message>
        <source>Try sound and printer</source>
        <translation>Probar el sonido y la impresora</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Play three notes</source>
        <translation>Tocar tres notas</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Decir una frase</translation>
    </message>
    <message>
        <source>This machine has no voice for this language, or reading aloud is off. Then no page offers it.</source>
        <translation>Esta máquina no tiene voz para este idioma, o la lectura en voz alta está apagada. Entonces ninguna página la ofrece.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>There is no printer here. That is fine: people can take their plan home on their phone.</source>
        <translation>Aquí no hay impresora. No importa: las personas pueden llevarse su plan a casa en el teléfono.</translation>
    </message>
    <message>
        <source>Print a test page on %1</source>
        <translation>Imprimir una página de prueba en %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Put in: %1.</source>
        <translation>Agregado: %1.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation>Tachado: se quitó. Subrayado: se agregó.</translation>
    </message>
    <message>
        <source>Nothing: this is new.</source>
        <translation>Nada: esto es nuevo.</translation>
    </message>
    <message>
        <source>Nothing: this is taken out.</source>
        <translation>Nada: esto se quitó.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>DoseSection</name>
    <message>
        <source>Have at hand</source>
        <translation>Tenga a la mano</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>It cannot be saved as a version yet. Look at what is marked.</source>
        <translation>Aún no se puede guardar como versión. Mire lo que está marcado.</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Guardado como versión %1.</translation>
    </message>
    <message>
        <source>Sent for review.</source>
        <translation>Enviado a revisión.</translation>
    </message>
    <message>
        <source>This is the saved version. Undo brings your words back.</source>
        <translation>Esta es la versión guardada. Con Deshacer vuelve lo que usted escribió.</translation>
    </message>
    <message>
        <source>Both are put together. Look at it, then save a version.</source>
        <translation>Los dos textos están unidos. Mírelo y luego guarde una versión.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1. Talk to each other, so that you do not write the same.</source>
        <translation>%1. Hablen entre ustedes, para que no escriban lo mismo.</translation>
    </message>
    <message>
        <source>%1 has saved a newer version since you began.</source>
        <translation>%1 guardó una versión más nueva desde que usted empezó.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The reviewer asks: %1</source>
        <translation>El revisor pide: %1</translation>
    </message>
    <message>
        <source>This is a translation: its words can be changed here.</source>
        <translation>Esta es una traducción: aquí puede cambiar sus palabras.</translation>
    </message>
    <message>
        <source>Translate side by side</source>
        <translation>Traducir lado a lado</translation>
    </message>
    <message>
        <source>This is %1. What you change has to be reviewed again.</source>
        <translation>Esto está %1. Lo que cambie debe revisarse otra vez.</translation>
    </message>
    <message>
        <source>You go on with what you wrote %1. It is not saved as a version yet.</source>
        <translation>Sigue con lo que escribió %1. Aún no está guardado como versión.</translation>
    </message>
    <message>
        <source>Start again from the saved version</source>
        <translation>Empezar de nuevo desde la versión guardada</translation>
    </message>
    <message>
        <source>Keeping your words …</source>
        <translation>Guardando lo que escribió …</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>Saved as draft %1</source>
        <translation>Guardado como borrador %1</translation>
    </message>
    <message>
        <source>That cannot be done here (%1).</source>
        <translation>Eso no se puede hacer aquí (%1).</translation>
    </message>
    <message>
        <source>Make “%1” a link to …</source>
        <translation>Enlazar “%1” con …</translation>
    </message>
    <message>
        <source>Fill in what is missing first, then try the questions.</source>
        <translation>Primero llene lo que falta, y luego pruebe las preguntas.</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>EditConflict</name>
    <message>
        <source>%1 saved this %2</source>
        <translation>%1 guardó esto %2</translation>
    </message>
    <message>
        <source>Nothing is lost: your words are in your draft, and theirs are saved.</source>
        <translation>Nada se pierde: lo que usted escribió está en su borrador, y lo de la otra persona está guardado.</translation>
    </message>
    <message>
        <source>What only %1 changed is taken over: %2.</source>
        <translation>Se toma lo que solo cambió %1: %2.</translation>
    </message>
    <message>
        <source>You both changed these. Touch the words that should stay.</source>
        <translation>Los dos cambiaron esto. Toque las palabras que deben quedar.</translation>
    </message>
    <message>
        <source>You changed different things, so both fit together.</source>
        <translation>Cambiaron cosas distintas, así que todo cabe junto.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation>Unir los dos</translation>
    </message>
    <message>
        <source>Keep only mine</source>
        <translation>Dejar solo lo mío</translation>
    </message>
    <message>
        <source>Take only theirs</source>
        <translation>Tomar solo lo de la otra persona</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
</context>
<context>
    <name>EditMore</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>A reviewer reads it next</source>
        <translation>Después lo lee un revisor</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>See what changed, or bring a version back</source>
        <translation>Vea qué cambió, o recupere una versión</translation>
    </message>
    <message>
        <source>About this item</source>
        <translation>Sobre esto</translation>
    </message>
    <message>
        <source>Where it stands; withdraw it or retire it</source>
        <translation>En qué punto está; quítelo de la pantalla o retírelo</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Begin something new with these words</source>
        <translation>Empiece algo nuevo con estas palabras</translation>
    </message>
    <message>
        <source>Throw my draft away</source>
        <translation>Borrar mi borrador</translation>
    </message>
    <message>
        <source>Back to the saved version</source>
        <translation>Volver a la versión guardada</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>Probar las preguntas</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>EditParts</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n cosa por corregir</numerusform>
            <numerusform>%n cosas por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPick</name>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>There is nothing like that.</source>
        <translation>No hay nada así.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Type a word to find them.</source>
        <translation>
            <numerusform>Y %n más. Escriba una palabra para encontrarlo.</numerusform>
            <numerusform>Y %n más. Escriba una palabra para encontrarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRule</name>
    <message>
        <source>When is it asked?</source>
        <translation>¿Cuándo se pregunta?</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>¿Cuándo se muestra?</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>This rule has more levels than can be built here. Close this to keep it, or begin a new one.</source>
        <translation>Esta regla tiene más niveles de los que se pueden armar aquí. Cierre esto para conservarla, o empiece una nueva.</translation>
    </message>
    <message>
        <source>Begin a new rule</source>
        <translation>Empezar una regla nueva</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Or if</source>
        <translation>O si</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>y además</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>is answered with one of these</source>
        <translation>se responde con una de estas</translation>
    </message>
    <message>
        <source>is not answered with these</source>
        <translation>no se responde con estas</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>And also …</source>
        <translation>Y además …</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Solo si …</translation>
    </message>
    <message>
        <source>Or if …</source>
        <translation>O si …</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>In every other case</source>
        <translation>En todos los demás casos</translation>
    </message>
    <message>
        <source>Choose at least one answer for each question.</source>
        <translation>Elija al menos una respuesta para cada pregunta.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Usar esta regla</translation>
    </message>
</context>
<context>
    <name>EditSave</name>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>A reviewer reads it next. Patients see it once it is approved and published.</source>
        <translation>Después lo lee un revisor. Los pacientes lo ven cuando esté aprobado y publicado.</translation>
    </message>
    <message>
        <source>A version can always be brought back. Patients do not see it yet.</source>
        <translation>Siempre se puede recuperar una versión. Los pacientes aún no la ven.</translation>
    </message>
    <message>
        <source>What did you change?</source>
        <translation>¿Qué cambió usted?</translation>
    </message>
    <message>
        <source>For example: corrected a typing mistake</source>
        <translation>Por ejemplo: corregí un error al escribir</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EditTrial</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Una pregunta atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Why this outcome</source>
        <translation>Por qué este resultado</translation>
    </message>
    <message>
        <source>The exercises are closed for this patient.</source>
        <translation>Los ejercicios están cerrados para este paciente.</translation>
    </message>
    <message>
        <source>The exercises are open, but for those marked: %1.</source>
        <translation>Los ejercicios están abiertos, menos los marcados: %1.</translation>
    </message>
    <message>
        <source>The patient can go on to the exercises.</source>
        <translation>El paciente puede pasar a los ejercicios.</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>Respuestas hasta ahora</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>%1: move up</source>
        <translation>%1: subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1: move down</source>
        <translation>%1: bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: quitar</translation>
    </message>
</context>
<context>
    <name>ExerciseClosed</name>
    <message>
        <source>Not for a sore outer hip today</source>
        <translation>Hoy no, si le duele el lado de la cadera</translation>
    </message>
    <message>
        <source>You told us that your outer hip is sore. This stretch can press on the sore spot and keep it sore. Gentle strength work is a better start.</source>
        <translation>Nos dijo que le duele el lado de afuera de la cadera. Este estiramiento puede apretar ahí y hacer que siga el dolor. Es mejor empezar con ejercicios de fuerza suaves.</translation>
    </message>
    <message>
        <source>Try one of these instead</source>
        <translation>Pruebe uno de estos</translation>
    </message>
    <message>
        <source>See all exercises</source>
        <translation>Ver todos los ejercicios</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message numerus="yes">
        <source>sets</source>
        <translation>
            <numerusform>serie</numerusform>
            <numerusform>series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times in each set</source>
        <translation>
            <numerusform>vez en cada serie</numerusform>
            <numerusform>veces en cada serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds to hold</source>
        <translation>
            <numerusform>segundo sin soltar</numerusform>
            <numerusform>segundos sin soltar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds of rest between sets</source>
        <translation>
            <numerusform>segundo de descanso entre series</numerusform>
            <numerusform>segundos de descanso entre series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days a week</source>
        <translation>
            <numerusform>día a la semana</numerusform>
            <numerusform>días a la semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>En piso o cama</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>En silla</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Esfuerzo medio</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>With a band</source>
        <translation>Con banda</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>light work</source>
        <translation>trabajo ligero</translation>
    </message>
    <message>
        <source>medium work</source>
        <translation>trabajo medio</translation>
    </message>
    <message>
        <source>strong work</source>
        <translation>trabajo fuerte</translation>
    </message>
    <message>
        <source>Front part</source>
        <translation>Parte de adelante</translation>
    </message>
    <message>
        <source>Middle part</source>
        <translation>Parte del medio</translation>
    </message>
    <message>
        <source>Back part</source>
        <translation>Parte de atrás</translation>
    </message>
    <message>
        <source>a mat or a firm bed</source>
        <translation>una colchoneta o una cama firme</translation>
    </message>
    <message>
        <source>a pillow</source>
        <translation>una almohada</translation>
    </message>
    <message>
        <source>an exercise band</source>
        <translation>una banda elástica</translation>
    </message>
    <message>
        <source>a steady chair</source>
        <translation>una silla firme</translation>
    </message>
    <message>
        <source>a low step</source>
        <translation>un escalón bajo</translation>
    </message>
    <message>
        <source>a counter to hold</source>
        <translation>un mostrador para agarrarse</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>una pared</translation>
    </message>
    <message>
        <source>a strap or belt</source>
        <translation>una correa o un cinturón</translation>
    </message>
    <message>
        <source>Other hip: light</source>
        <translation>Otra cadera: ligero</translation>
    </message>
    <message>
        <source>Other hip: medium</source>
        <translation>Otra cadera: medio</translation>
    </message>
    <message>
        <source>Other hip: strong</source>
        <translation>Otra cadera: fuerte</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Light work</source>
        <translation>Trabajo ligero</translation>
    </message>
    <message>
        <source>Medium work</source>
        <translation>Trabajo medio</translation>
    </message>
    <message>
        <source>Strong work</source>
        <translation>Trabajo fuerte</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>todas las partes</translation>
    </message>
    <message>
        <source>front</source>
        <translation>adelante</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>Ask your surgeon first</source>
        <translation>Pregunte primero a su cirujano</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Déjelo para después</translation>
    </message>
    <message>
        <source>Hold on to a counter</source>
        <translation>Agárrese de un mostrador</translation>
    </message>
    <message>
        <source>On a firm bed</source>
        <translation>En una cama firme</translation>
    </message>
    <message>
        <source>New hip or hip surgery? Ask your surgeon before you try this one.</source>
        <translation>¿Cadera nueva o cirugía de cadera? Pregunte a su cirujano antes de probar este.</translation>
    </message>
    <message>
        <source>You told us your outer hip is sore. Keep this one for later.</source>
        <translation>Nos dijo que le duele el lado de la cadera. Deje este para después.</translation>
    </message>
    <message>
        <source>You told us about your balance. Hold on to a counter the whole time.</source>
        <translation>Nos habló de su equilibrio. Agárrese de un mostrador todo el tiempo.</translation>
    </message>
    <message>
        <source>You told us the floor is hard for you. Do this one on a firm bed.</source>
        <translation>Nos dijo que el piso es difícil para usted. Haga este en una cama firme.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>No band needed</source>
        <translation>Sin banda</translation>
    </message>
    <message>
        <source>Not for a sore outer hip today</source>
        <translation>Hoy no, si le duele el lado de la cadera</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Qué sentir</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Más fácil o difícil</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Who should not</source>
        <translation>Quién no debe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Which exercise would you like to see?</source>
        <translation>¿Qué ejercicio quiere ver?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Four main exercises</source>
        <translation>Los cuatro principales</translation>
    </message>
    <message>
        <source>More exercises</source>
        <translation>Más ejercicios</translation>
    </message>
    <message>
        <source>No exercise fits all of these. Try fewer.</source>
        <translation>Ningún ejercicio cumple con todo. Elija menos cosas.</translation>
    </message>
</context>
<context>
    <name>FeelSection</name>
    <message>
        <source>What you should feel</source>
        <translation>Qué debe sentir</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Cómo respirar</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si quiere)</translation>
    </message>
</context>
<context>
    <name>FieldAdd</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Punto clave</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Agregar abajo</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Agregar: %1</translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista con números</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Punto clave</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Touch to make something else of it</source>
        <translation>Toque para convertirlo en otra cosa</translation>
    </message>
    <message>
        <source>Add below: %1</source>
        <translation>Agregar debajo: %1</translation>
    </message>
    <message>
        <source>One point in each line.</source>
        <translation>Un punto en cada línea.</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Agregar abajo</translation>
    </message>
    <message>
        <source>“%1” not bold</source>
        <translation>“%1” sin negrita</translation>
    </message>
    <message>
        <source>“%1” bold</source>
        <translation>“%1” en negrita</translation>
    </message>
    <message>
        <source>Make “%1” a link</source>
        <translation>Hacer de “%1” un enlace</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
</context>
<context>
    <name>FieldFlags</name>
    <message>
        <source>Change when</source>
        <translation>Cambiar cuándo</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: cambiar</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si quiere)</translation>
    </message>
</context>
<context>
    <name>FieldMoment</name>
    <message>
        <source>%1, %2 seconds</source>
        <translation>%1, %2 segundos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The figure at this moment</source>
        <translation>La figura en este momento</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>“%1”? Perhaps</source>
        <translation>¿“%1”? Tal vez</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>“%1” no se conoce.</translation>
    </message>
    <message>
        <source>Write this instead of “%1”</source>
        <translation>Escribir esto en lugar de “%1”</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>“%1” is a word we use here</source>
        <translation>“%1” es una palabra que usamos aquí</translation>
    </message>
</context>
<context>
    <name>FieldNumber</name>
    <message>
        <source>Choose a number</source>
        <translation>Elegir un número</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar vacío</translation>
    </message>
</context>
<context>
    <name>FieldPicks</name>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldRange</name>
    <message>
        <source>%1, at least</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, máximo</translation>
    </message>
</context>
<context>
    <name>FieldRule</name>
    <message>
        <source>Change when</source>
        <translation>Cambiar cuándo</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: cambiar</translation>
    </message>
</context>
<context>
    <name>FieldTitle</name>
    <message>
        <source>Leave this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FigureStage</name>
    <message>
        <source>A figure that does this move: %1</source>
        <translation>Una figura que hace este movimiento: %1</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>There is no picture and no sound in here.</source>
        <translation>Aquí no hay imágenes ni sonidos.</translation>
    </message>
    <message>
        <source>Look again for sticks</source>
        <translation>Volver a buscar memorias USB</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>One of these cannot be. Look again.</source>
        <translation>Uno de estos datos no puede ser. Revíselos.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are here.</source>
        <translation>
            <numerusform>%n texto está aquí.</numerusform>
            <numerusform>%n textos están aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartAdmin</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>You are the first admin: you can add others, and give them their roles. Nothing opens this kiosk without an account, and there is no master passphrase.</source>
        <translation>Usted es el primer administrador: puede agregar a otros y darles su rol. Nada abre este kiosco sin una cuenta, y no hay una frase de acceso maestra.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Make my account</source>
        <translation>Crear mi cuenta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands under what you do here. You sign in with it.</source>
        <translation>Aparece bajo lo que usted hace aquí. Con él entra.</translation>
    </message>
    <message>
        <source>Your credential</source>
        <translation>Su credencial</translation>
    </message>
    <message>
        <source>Such as PT, DPT or MD. Patients read it under what you have reviewed.</source>
        <translation>Por ejemplo PT, DPT o MD. Los pacientes lo leen bajo lo que usted revisó.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>How large is this screen?</source>
        <translation>¿Qué tan grande es esta pantalla?</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass. Make the drawing exactly as large as the card: then words and buttons have their right size here.</source>
        <translation>Ponga una tarjeta del banco sobre el vidrio. Haga el dibujo igual de grande que la tarjeta: así las letras y los botones tienen aquí su tamaño correcto.</translation>
    </message>
    <message>
        <source>It fits as it is</source>
        <translation>Queda bien así</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FirstStartCodes</name>
    <message>
        <source>Your ten recovery codes</source>
        <translation>Sus diez códigos de recuperación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FirstStartContent</name>
    <message>
        <source>The content is here</source>
        <translation>El contenido está aquí</translation>
    </message>
    <message>
        <source>Bringing in the content</source>
        <translation>Trayendo el contenido</translation>
    </message>
    <message>
        <source>Patients see what they saw before. From now on you can change it, and have it reviewed.</source>
        <translation>Los pacientes ven lo mismo que antes. Desde ahora usted lo puede cambiar y enviar a revisión.</translation>
    </message>
    <message>
        <source>The texts, exercises and questions that came with Sidestep become yours to change. This takes some seconds.</source>
        <translation>Los textos, los ejercicios y las preguntas que vinieron con Sidestep pasan a ser suyos, para cambiarlos. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>%1

Nothing was changed, and patients see what they saw before. You can try again now, or go on and bring it in later from Content.</source>
        <translation>%1

Nada cambió, y los pacientes ven lo mismo que antes. Puede probar otra vez ahora, o seguir y traerlo después desde Contenido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin eso</translation>
    </message>
</context>
<context>
    <name>FirstStartLanguage</name>
    <message>
        <source>Which language comes first?</source>
        <translation>¿Qué idioma va primero?</translation>
    </message>
    <message>
        <source>The screen starts in it, for patients and for staff. Patients can always choose another.</source>
        <translation>La pantalla empieza en ese idioma, para los pacientes y para el personal. Los pacientes siempre pueden elegir otro.</translation>
    </message>
</context>
<context>
    <name>FirstStartMachine</name>
    <message>
        <source>What is this machine?</source>
        <translation>¿Qué es esta máquina?</translation>
    </message>
    <message>
        <source>A screen for patients</source>
        <translation>Una pantalla para pacientes</translation>
    </message>
    <message>
        <source>Staff get in by a hidden sign: hold the top left corner for 3 seconds. Then touch the top right one.</source>
        <translation>El personal entra con una señal oculta: mantenga la esquina de arriba a la izquierda 3 segundos. Luego toque la de arriba a la derecha.</translation>
    </message>
    <message>
        <source>A laptop that staff use with patients</source>
        <translation>Una computadora portátil que el personal usa con los pacientes</translation>
    </message>
    <message>
        <source>Staff get in by a button in the bar at the bottom. The corners work, too.</source>
        <translation>El personal entra con un botón en la barra de abajo. Las esquinas también sirven.</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>Nombre de este lugar</translation>
    </message>
    <message>
        <source>Patients see it on the page about this information. Such as: Riverside Clinic</source>
        <translation>Los pacientes lo ven en la página sobre esta información. Por ejemplo: Clínica del Río</translation>
    </message>
</context>
<context>
    <name>FirstStartNumbers</name>
    <message>
        <source>Whom do patients call?</source>
        <translation>¿A quién llaman los pacientes?</translation>
    </message>
    <message>
        <source>These stand where Sidestep tells somebody to get help. Write them as people here dial them.</source>
        <translation>Estos números salen donde Sidestep le dice a alguien que busque ayuda. Escríbalos como se marcan aquí.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Advice the same day</source>
        <translation>Consejo el mismo día</translation>
    </message>
    <message>
        <source>Such as a nurse line. Without it, patients read “your doctor&apos;s office”.</source>
        <translation>Por ejemplo, una línea de enfermería. Sin él, los pacientes leen “el consultorio de su médico”.</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Esta clínica</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set it up later</source>
        <translation>Prepararlo después</translation>
    </message>
</context>
<context>
    <name>FirstStartQuiet</name>
    <message>
        <source>When nobody touches the screen</source>
        <translation>Cuando nadie toca la pantalla</translation>
    </message>
    <message>
        <source>Sidestep asks if somebody is still there, and waits half a minute. Then it forgets the visit and starts over.</source>
        <translation>Sidestep pregunta si todavía hay alguien y espera medio minuto. Luego olvida la visita y empieza de nuevo.</translation>
    </message>
    <message>
        <source>It asks after so many seconds</source>
        <translation>Pregunta después de estos segundos</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>While somebody follows an exercise, after</source>
        <translation>Mientras alguien sigue un ejercicio, después de</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>No printer is plugged in. Sidestep works without one; you can set one up later.</source>
        <translation>No hay ninguna impresora conectada. Sidestep funciona sin ella; puede preparar una después.</translation>
    </message>
    <message>
        <source>The one this machine uses by itself</source>
        <translation>La que esta máquina usa por sí sola</translation>
    </message>
</context>
<context>
    <name>FirstStartStep</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>Take this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder.</source>
        <translation>No se puede guardar nada en esta carpeta.</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>There is nothing here that can be used.</source>
        <translation>Aquí no hay nada que se pueda usar.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta carpeta está vacía.</translation>
    </message>
    <message>
        <source>Look again for sticks</source>
        <translation>Volver a buscar memorias USB</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A folder cannot be called that.</source>
        <translation>Una carpeta no se puede llamar así.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2).</source>
        <translation>“%1” no se puede abrir (%2).</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
</context>
<context>
    <name>Footnotes</name>
    <message>
        <source>What does it mean?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Vea también</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>The print queue belongs to the system, which lets nobody look. This visit printed nothing.</source>
        <translation>La cola de impresión es del sistema, que no deja mirar a nadie. Esta visita no imprimió nada.</translation>
    </message>
    <message>
        <source>This system does not let a program search its memory.</source>
        <translation>Este sistema no deja que un programa busque en su memoria.</translation>
    </message>
    <message>
        <source>There was not time to search all of %1.</source>
        <translation>No hubo tiempo de buscar en todo: %1.</translation>
    </message>
    <message>
        <source>Nothing found in the program&apos;s memory: %1 MB searched.</source>
        <translation>Nada en la memoria del programa: se buscó en %1 MB.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n times in the program&apos;s memory (%1).</source>
        <translation>
            <numerusform>Hay %n resto en la memoria del programa (%1).</numerusform>
            <numerusform>Hay %n restos en la memoria del programa (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>the data folder, with settings, counts and log</source>
        <translation>la carpeta de datos, con ajustes, conteos y registro</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>los archivos temporales</translation>
    </message>
    <message>
        <source>caches and lists of recent files</source>
        <translation>las cachés y las listas de archivos recientes</translation>
    </message>
    <message>
        <source>the print queue</source>
        <translation>la cola de impresión</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found in %1: %n files searched.</source>
        <translation>
            <numerusform>Nada en %1: se buscó en %n archivo.</numerusform>
            <numerusform>Nada en %1: se buscó en %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times in %1 (%2).</source>
        <translation>
            <numerusform>Hay %n resto en %1 (%2).</numerusform>
            <numerusform>Hay %n restos en %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, choices and filters are gone.</source>
        <translation>Las respuestas, elecciones y filtros ya no están.</translation>
    </message>
    <message>
        <source>Language, colors and text size are as before.</source>
        <translation>El idioma, los colores y el tamaño del texto son los de antes.</translation>
    </message>
    <message>
        <source>Nothing found in what was copied.</source>
        <translation>Nada en lo que se copió.</translation>
    </message>
    <message>
        <source>Nothing found in what screen readers are told.</source>
        <translation>Nada en lo que se dice a los lectores de pantalla.</translation>
    </message>
    <message>
        <source>Answers or choices were kept.</source>
        <translation>Quedaron respuestas o elecciones.</translation>
    </message>
    <message>
        <source>Language, colors or text size were kept.</source>
        <translation>Quedó el idioma, los colores o el tamaño del texto.</translation>
    </message>
    <message>
        <source>Found in what was copied.</source>
        <translation>Hay restos en lo que se copió.</translation>
    </message>
    <message>
        <source>Found in what screen readers are told.</source>
        <translation>Hay restos en lo que se dice a los lectores de pantalla.</translation>
    </message>
    <message>
        <source>This could not be kept for later: %1</source>
        <translation>Esto no se pudo guardar para después: %1</translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>Does it forget?</source>
        <translation>¿Olvida todo?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The made-up visit goes on …</source>
        <translation>La visita inventada está en marcha …</translation>
    </message>
    <message>
        <source>Searching the machine …</source>
        <translation>Buscando en el equipo …</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>No quedó nada</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>Quedó algo</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Last tried: %1</source>
        <translation>Última prueba: %1</translation>
    </message>
    <message>
        <source>Sidestep makes up a visit out of sight. It picks a language, answers the questions and looks for words nobody knows. Then it starts over, and searches memory and files for what is left.</source>
        <translation>Sidestep inventa una visita que nadie ve. Elige un idioma, contesta las preguntas y busca palabras que nadie conoce. Luego empieza de nuevo y mira si quedó algo en la memoria o en los archivos.</translation>
    </message>
    <message>
        <source>Restart this machine: that empties its memory. Then try again, and if it stays, send a support file to whoever looks after it.</source>
        <translation>Reinicie este equipo: así se vacía su memoria. Luego pruebe otra vez y, si sigue igual, envíe un archivo de ayuda a quien lo cuida.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Reading grade %1. Good.</source>
        <translation>Nivel de lectura: grado %1. Bien.</translation>
    </message>
    <message>
        <source>Reading grade %1. Try shorter sentences.</source>
        <translation>Nivel de lectura: grado %1. Pruebe frases más cortas.</translation>
    </message>
    <message>
        <source>Reading grade %1. Use shorter sentences and easier words.</source>
        <translation>Nivel de lectura: grado %1. Use frases más cortas y palabras más fáciles.</translation>
    </message>
    <message>
        <source>This is always told.</source>
        <translation>Esto se dice siempre.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Agregar una fuente</translation>
    </message>
    <message>
        <source>Add something to read</source>
        <translation>Agregar algo para leer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Se pregunta: %1</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Punto clave</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista con números</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Something the screen cannot show</source>
        <translation>Algo que la pantalla no puede mostrar</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Mistake %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Easier way %1</source>
        <translation>Forma más fácil %1</translation>
    </message>
    <message>
        <source>Harder way %1</source>
        <translation>Forma más difícil %1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Afirmación %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Resultado %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Finding it</source>
        <translation>Cómo encontrarlo</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Easier, harder</source>
        <translation>Más fácil, más difícil</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>The movement</source>
        <translation>El movimiento</translation>
    </message>
    <message>
        <source>Signs and help</source>
        <translation>Señales y ayuda</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>Qué cierra</translation>
    </message>
    <message>
        <source>The list of sources</source>
        <translation>La lista de fuentes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A few words. Patients see them on the button and above the page.</source>
        <translation>Pocas palabras. Los pacientes las ven en el botón y arriba de la página.</translation>
    </message>
    <message>
        <source>In one or two sentences</source>
        <translation>En una o dos frases</translation>
    </message>
    <message>
        <source>Stands below the title and in the list of results.</source>
        <translation>Va debajo del título y en la lista de resultados.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué quiere decir</translation>
    </message>
    <message>
        <source>One plain sentence, as you would say it to a patient.</source>
        <translation>Una frase sencilla, como se la diría a un paciente.</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>What people should remember: one to three short lines.</source>
        <translation>Lo que conviene recordar: de una a tres líneas cortas.</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Write it as it sounds, for example GLOO-tee-us.</source>
        <translation>Escríbalo como suena, por ejemplo GLU-te-o.</translation>
    </message>
    <message>
        <source>Other names for it</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Separados con comas.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Studies, books or pages that say this.</source>
        <translation>Estudios, libros o páginas que dicen esto.</translation>
    </message>
    <message>
        <source>A word about the sources</source>
        <translation>Unas palabras sobre las fuentes</translation>
    </message>
    <message>
        <source>For example why there are none.</source>
        <translation>Por ejemplo, por qué no hay ninguna.</translation>
    </message>
    <message>
        <source>What to read next</source>
        <translation>Qué leer después</translation>
    </message>
    <message>
        <source>Patients find these at the end of the page.</source>
        <translation>Los pacientes las encuentran al final de la página.</translation>
    </message>
    <message>
        <source>Words people may search for</source>
        <translation>Palabras que se pueden buscar</translation>
    </message>
    <message>
        <source>With commas between. Think of everyday words and wrong spellings.</source>
        <translation>Separadas con comas. Piense en palabras de todos los días y en errores al escribir.</translation>
    </message>
    <message>
        <source>Review it again on</source>
        <translation>Volver a revisar el</translation>
    </message>
    <message>
        <source>From this day on you are reminded to check it.</source>
        <translation>Desde este día se le recuerda que lo revise.</translation>
    </message>
    <message>
        <source>Show it from</source>
        <translation>Mostrar desde</translation>
    </message>
    <message>
        <source>Leave it out to show it as soon as it is published.</source>
        <translation>Déjelo vacío para mostrarlo en cuanto se publique.</translation>
    </message>
    <message>
        <source>Show it until</source>
        <translation>Mostrar hasta</translation>
    </message>
    <message>
        <source>This day is the last. Leave it out to show it for good.</source>
        <translation>Este día es el último. Déjelo vacío para mostrarlo siempre.</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>A lower number stands further up.</source>
        <translation>Un número más bajo va más arriba.</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>A qué parte pertenece</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>E and a number, for the printed plan.</source>
        <translation>Una E y un número, para el plan impreso.</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Raise it when the meaning changes. People then see it again.</source>
        <translation>Súbala cuando cambie el sentido. Así las personas lo ven otra vez.</translation>
    </message>
    <message>
        <source>What the questions are for</source>
        <translation>Para qué son las preguntas</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Quién lo ofrece</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Shown as text and as a code for the phone.</source>
        <translation>Se muestra como texto y como código para el teléfono.</translation>
    </message>
    <message>
        <source>No affiliation</source>
        <translation>Sin relación</translation>
    </message>
    <message>
        <source>Patients are told that we are not part of this company.</source>
        <translation>Se dice a los pacientes que no somos parte de esta empresa.</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Qué reciben las personas</translation>
    </message>
    <message>
        <source>Who may get it</source>
        <translation>Quién lo puede recibir</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>What patients can ask their plan or employer.</source>
        <translation>Lo que los pacientes pueden preguntar a su plan de salud o a su empleador.</translation>
    </message>
    <message>
        <source>What the company says</source>
        <translation>Qué dice la empresa</translation>
    </message>
    <message>
        <source>Each statement is shown until its day, then no more.</source>
        <translation>Cada afirmación se muestra hasta su día, y después ya no.</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La afirmación</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>After this day patients do not see it any more.</source>
        <translation>Después de este día, los pacientes ya no la ven.</translation>
    </message>
    <message>
        <source>One sign in each line.</source>
        <translation>Una señal en cada línea.</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Qué lo empeora</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>What kind of picture</source>
        <translation>Qué tipo de imagen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>What the figure does.</source>
        <translation>Lo que hace la figura.</translation>
    </message>
    <message>
        <source>Show the muscle at work</source>
        <translation>Mostrar el músculo que trabaja</translation>
    </message>
    <message>
        <source>Which view of the hip</source>
        <translation>Qué vista de la cadera</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Cuál imagen</translation>
    </message>
    <message>
        <source>In words, for who cannot see it</source>
        <translation>En palabras, para quien no la puede ver</translation>
    </message>
    <message>
        <source>One or two sentences: what does the picture show?</source>
        <translation>Una o dos frases: ¿qué muestra la imagen?</translation>
    </message>
    <message>
        <source>Line below the picture</source>
        <translation>Línea debajo de la imagen</translation>
    </message>
    <message>
        <source>Word on its button</source>
        <translation>Palabra en su botón</translation>
    </message>
    <message>
        <source>Only where there is another picture to compare it with.</source>
        <translation>Solo si hay otra imagen con la que se compara.</translation>
    </message>
    <message>
        <source>What the two have in common</source>
        <translation>Qué tienen en común las dos</translation>
    </message>
    <message>
        <source>Worse or kinder for a sore hip</source>
        <translation>Si a una cadera adolorida le duele más o menos</translation>
    </message>
    <message>
        <source>Pictures to compare it with</source>
        <translation>Imágenes para comparar</translation>
    </message>
    <message>
        <source>One thing to do in each, in the order people do them.</source>
        <translation>Una sola cosa que hacer en cada uno, en el orden en que se hacen.</translation>
    </message>
    <message>
        <source>What happens in this step</source>
        <translation>Qué pasa en este paso</translation>
    </message>
    <message>
        <source>Moment of the movement</source>
        <translation>Momento del movimiento</translation>
    </message>
    <message>
        <source>Touch the line where this step belongs.</source>
        <translation>Toque la línea donde va este paso.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Short sentences that begin with a verb.</source>
        <translation>Frases cortas que empiezan con un verbo.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Frase clave</translation>
    </message>
    <message>
        <source>Three or four words to keep in mind while moving.</source>
        <translation>Tres o cuatro palabras para recordar al moverse.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>People can touch “Hear it”; what it says stands below in words.</source>
        <translation>Las personas pueden tocar “Oír”; lo que dice está abajo en palabras.</translation>
    </message>
    <message>
        <source>Where people should feel it</source>
        <translation>Dónde se debe sentir</translation>
    </message>
    <message>
        <source>And where they should not.</source>
        <translation>Y dónde no.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Mistakes people make</source>
        <translation>Errores que la gente comete</translation>
    </message>
    <message>
        <source>At least one needs a movement that shows it.</source>
        <translation>Al menos uno necesita un movimiento que lo muestre.</translation>
    </message>
    <message>
        <source>The mistake in few words</source>
        <translation>El error en pocas palabras</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>How to do it right</source>
        <translation>Cómo hacerlo bien</translation>
    </message>
    <message>
        <source>Movement that shows it</source>
        <translation>Movimiento que lo muestra</translation>
    </message>
    <message>
        <source>Easier ways</source>
        <translation>Formas más fáciles</translation>
    </message>
    <message>
        <source>Harder ways</source>
        <translation>Formas más difíciles</translation>
    </message>
    <message>
        <source>Leave it out if …</source>
        <translation>No lo haga si …</translation>
    </message>
    <message>
        <source>Who should not do this exercise.</source>
        <translation>Quién no debe hacer este ejercicio.</translation>
    </message>
    <message>
        <source>Closed for who answered</source>
        <translation>Cerrado para quien respondió</translation>
    </message>
    <message>
        <source>The exercise is closed for people with these answers.</source>
        <translation>El ejercicio está cerrado para las personas con estas respuestas.</translation>
    </message>
    <message>
        <source>How people start</source>
        <translation>Cómo se empieza</translation>
    </message>
    <message>
        <source>The knee of the working leg</source>
        <translation>La rodilla de la pierna que trabaja</translation>
    </message>
    <message>
        <source>Where the sore hip is</source>
        <translation>Dónde está la cadera adolorida</translation>
    </message>
    <message>
        <source>For people who lie on their side: above or below.</source>
        <translation>Para quien se acuesta de lado: arriba o abajo.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>Compared with the figure, so that words and picture agree.</source>
        <translation>Se compara con la figura, para que las palabras y la imagen digan lo mismo.</translation>
    </message>
    <message>
        <source>The hip does this</source>
        <translation>La cadera hace esto</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Which leg</source>
        <translation>Qué pierna</translation>
    </message>
    <message>
        <source>How hard the muscle works</source>
        <translation>Cuánto trabaja el músculo</translation>
    </message>
    <message>
        <source>Parts of the muscle that work most</source>
        <translation>Partes del músculo que más trabajan</translation>
    </message>
    <message>
        <source>Measured muscle work</source>
        <translation>Trabajo medido del músculo</translation>
    </message>
    <message>
        <source>For PTs and doctors.</source>
        <translation>Para el personal de salud.</translation>
    </message>
    <message>
        <source>Measured range</source>
        <translation>Rango medido</translation>
    </message>
    <message>
        <source>For example 38-40% MVIC.</source>
        <translation>Por ejemplo 38-40% MVIC.</translation>
    </message>
    <message>
        <source>Who measured it</source>
        <translation>Quién lo midió</translation>
    </message>
    <message>
        <source>How hard it is</source>
        <translation>Qué tan difícil es</translation>
    </message>
    <message>
        <source>What people need</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Times in each set</source>
        <translation>Veces en cada serie</translation>
    </message>
    <message>
        <source>Hold each time</source>
        <translation>Sostener cada vez</translation>
    </message>
    <message>
        <source>Seconds of one repetition</source>
        <translation>Segundos de una repetición</translation>
    </message>
    <message>
        <source>The figure must take as long; that is checked.</source>
        <translation>La figura debe tardar lo mismo; eso se comprueba.</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Para mover</translation>
    </message>
    <message>
        <source>To hold</source>
        <translation>Para sostener</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>Para volver</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Unas palabras sobre esto</translation>
    </message>
    <message>
        <source>One stands on each screen, in this order.</source>
        <translation>Hay una en cada pantalla, en este orden.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>A line of help below it</source>
        <translation>Una línea de ayuda debajo</translation>
    </message>
    <message>
        <source>How many answers can be touched</source>
        <translation>Cuántas respuestas se pueden tocar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Una línea más discreta debajo</translation>
    </message>
    <message>
        <source>Words for none of these</source>
        <translation>Palabras para ninguna de estas</translation>
    </message>
    <message>
        <source>Who has none of the signs touches this.</source>
        <translation>Quien no tiene ninguna de las señales toca esto.</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Cuándo se pregunta</translation>
    </message>
    <message>
        <source>Leave it at “always”, or ask it only after some answers.</source>
        <translation>Déjelo en “siempre”, o pregúntelo solo después de algunas respuestas.</translation>
    </message>
    <message>
        <source>The first one whose rule holds is shown, so the worst comes first.</source>
        <translation>Se muestra el primero que cumple su regla, así que el más grave va primero.</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Cuándo se muestra</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Qué tan urgente es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>Telephone number to show</source>
        <translation>Número de teléfono para mostrar</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>Cerrar los ejercicios</translation>
    </message>
    <message>
        <source>People with this outcome cannot open them.</source>
        <translation>Las personas con este resultado no los pueden abrir.</translation>
    </message>
    <message>
        <source>Answers that close single exercises</source>
        <translation>Respuestas que cierran ejercicios sueltos</translation>
    </message>
    <message>
        <source>An exercise names these under “Care”.</source>
        <translation>Un ejercicio las nombra en “Cuidado”.</translation>
    </message>
    <message>
        <source>This is a good answer</source>
        <translation>Esta es una buena respuesta</translation>
    </message>
    <message>
        <source>What we say to it</source>
        <translation>Qué decimos al respecto</translation>
    </message>
    <message>
        <source>Kindly: what is right, or not quite right, about it.</source>
        <translation>Con amabilidad: qué está bien, o no del todo bien, en ella.</translation>
    </message>
    <message>
        <source>As it stands on the paper or page.</source>
        <translation>Tal como está en el papel o en la página.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Surnames and first letters, with commas between.</source>
        <translation>Apellidos e iniciales, con comas entre ellos.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>The book, or who put it out.</source>
        <translation>El libro, o quién lo publicó.</translation>
    </message>
    <message>
        <source>Where to read about it</source>
        <translation>Dónde leer sobre esto</translation>
    </message>
    <message>
        <source>People can go there from the answer.</source>
        <translation>Las personas pueden ir ahí desde la respuesta.</translation>
    </message>
    <message>
        <source>Your hip muscle</source>
        <translation>El músculo de su cadera</translation>
    </message>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede andar mal</translation>
    </message>
    <message>
        <source>How it gets better</source>
        <translation>Cómo se mejora</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>Cómo recibir ayuda</translation>
    </message>
    <message>
        <source>The hip, drawn</source>
        <translation>La cadera, dibujada</translation>
    </message>
    <message>
        <source>The figure, moving</source>
        <translation>La figura, en movimiento</translation>
    </message>
    <message>
        <source>The figure, standing still</source>
        <translation>La figura, quieta</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Una imagen propia</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Duele más</translation>
    </message>
    <message>
        <source>Kinder</source>
        <translation>Duele menos</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sostener</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>En piso o cama</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>En silla</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Bent</source>
        <translation>Doblada</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Sin banda</translation>
    </message>
    <message>
        <source>If people like</source>
        <translation>Si la persona quiere</translation>
    </message>
    <message>
        <source>It needs one</source>
        <translation>Necesita una</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchoneta</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Almohada</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Pared</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Correa</translation>
    </message>
    <message>
        <source>Lifts out to the side</source>
        <translation>Se levanta hacia el lado</translation>
    </message>
    <message>
        <source>Turns outward</source>
        <translation>Gira hacia afuera</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Va hacia atrás</translation>
    </message>
    <message>
        <source>Goes forward</source>
        <translation>Va hacia adelante</translation>
    </message>
    <message>
        <source>Holds still</source>
        <translation>Se queda quieta</translation>
    </message>
    <message>
        <source>Is stretched</source>
        <translation>Se estira</translation>
    </message>
    <message>
        <source>Lifts the other side of the hips</source>
        <translation>Levanta el otro lado de la cadera</translation>
    </message>
    <message>
        <source>The leg that moves</source>
        <translation>La pierna que se mueve</translation>
    </message>
    <message>
        <source>The leg that stands</source>
        <translation>La pierna de apoyo</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>It is the one that works</source>
        <translation>Es la que trabaja</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>No importa</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pain at the outer hip</source>
        <translation>Dolor en el lado de la cadera</translation>
    </message>
    <message>
        <source>A new hip or recent surgery</source>
        <translation>Cadera nueva o cirugía reciente</translation>
    </message>
    <message>
        <source>Cannot get to the floor</source>
        <translation>No puede bajar al piso</translation>
    </message>
    <message>
        <source>Falls, or unsteady</source>
        <translation>Caídas o poco equilibrio</translation>
    </message>
    <message>
        <source>Before the exercises</source>
        <translation>Antes de los ejercicios</translation>
    </message>
    <message>
        <source>Before the questions</source>
        <translation>Antes de las preguntas</translation>
    </message>
    <message>
        <source>On its own page</source>
        <translation>En su propia página</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Whether to see somebody before exercising</source>
        <translation>Si conviene ver a alguien antes de hacer ejercicio</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>What help somebody may get paid</source>
        <translation>Qué ayuda le pueden pagar a la persona</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Any that fit</source>
        <translation>Todas las que correspondan</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Be seen today</source>
        <translation>Que le atiendan hoy</translation>
    </message>
    <message>
        <source>See somebody this week</source>
        <translation>Ver a alguien esta semana</translation>
    </message>
    <message>
        <source>Can start gently</source>
        <translation>Puede empezar suave</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Solo información</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <source>Same-day care</source>
        <translation>Atención el mismo día</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>Add a key point</source>
        <translation>Agregar un punto clave</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Add a mistake</source>
        <translation>Agregar un error</translation>
    </message>
    <message>
        <source>Add an easier way</source>
        <translation>Agregar una forma más fácil</translation>
    </message>
    <message>
        <source>Add a harder way</source>
        <translation>Agregar una forma más difícil</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Agregar una afirmación</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Agregar una respuesta</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Agregar un resultado</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Agregar una imagen</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Agregar un motivo</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Agregar una señal</translation>
    </message>
    <message>
        <source>Say how long each part takes</source>
        <translation>Decir cuánto dura cada parte</translation>
    </message>
    <message>
        <source>Add what was measured</source>
        <translation>Agregar lo que se midió</translation>
    </message>
    <message>
        <source>Say how much</source>
        <translation>Decir cuánto</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>Decir qué se mueve</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The guide is saved: %1</source>
        <translation>La guía está guardada: %1</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Guardar para imprimir</translation>
    </message>
    <message>
        <source>Where to save the guide?</source>
        <translation>¿Dónde guardar la guía?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>The report is saved: %1</source>
        <translation>El informe está guardado: %1</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>When it was started again</source>
        <translation>Cuándo se volvió a iniciar</translation>
    </message>
    <message>
        <source>It was not started again in the last 30 days.</source>
        <translation>No se volvió a iniciar en los últimos 30 días.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>How well it runs</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Content and backups</source>
        <translation>Contenido y copias</translation>
    </message>
    <message>
        <source>Health report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>One thing needs care.</source>
        <translation>Una cosa necesita atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need care.</source>
        <translation>
            <numerusform>%n cosa necesita atención.</numerusform>
            <numerusform>%n cosas necesitan atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times</source>
        <translation>
            <numerusform>falló %n vez</numerusform>
            <numerusform>falló %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message numerus="yes">
        <source>All %n days were calm.</source>
        <translation>
            <numerusform>El %n día hasta ahora fue tranquilo.</numerusform>
            <numerusform>Los %n días fueron tranquilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 days were calm.</source>
        <translation>%1 de %2 días fueron tranquilos.</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Desde el %1: %2</translation>
    </message>
    <message>
        <source>The log takes %1 MB. It is never more than 16.</source>
        <translation>El registro ocupa %1 MB. Nunca pasa de 16.</translation>
    </message>
    <message>
        <source>The program stopped by itself.</source>
        <translation>El programa se paró solo.</translation>
    </message>
    <message>
        <source>The program did not answer.</source>
        <translation>El programa no respondía.</translation>
    </message>
    <message>
        <source>The picture stood still.</source>
        <translation>La imagen se quedó quieta.</translation>
    </message>
    <message>
        <source>The part of the machine that draws failed.</source>
        <translation>Falló la parte del equipo que dibuja.</translation>
    </message>
    <message>
        <source>The program did not get ready.</source>
        <translation>El programa no llegó a estar listo.</translation>
    </message>
    <message>
        <source>A fresh start while nobody was there.</source>
        <translation>Un inicio nuevo cuando no había nadie.</translation>
    </message>
    <message>
        <source>The machine was off.</source>
        <translation>El equipo estaba apagado.</translation>
    </message>
    <message>
        <source>The program grew too large.</source>
        <translation>El programa creció demasiado.</translation>
    </message>
    <message>
        <source>The program was shut off.</source>
        <translation>El programa se cortó.</translation>
    </message>
    <message>
        <source>the program stopped by itself</source>
        <translation>el programa se paró solo</translation>
    </message>
    <message>
        <source>the program did not answer</source>
        <translation>el programa no respondía</translation>
    </message>
    <message>
        <source>the picture stood still</source>
        <translation>la imagen se quedó quieta</translation>
    </message>
    <message>
        <source>the program grew too large</source>
        <translation>el programa creció demasiado</translation>
    </message>
    <message>
        <source>the part of the machine that draws failed</source>
        <translation>falló la parte del equipo que dibuja</translation>
    </message>
    <message>
        <source>the program did not get ready</source>
        <translation>el programa no llegó a estar listo</translation>
    </message>
    <message>
        <source>The screen shows the release before the newest one</source>
        <translation>La pantalla muestra la versión anterior a la más nueva</translation>
    </message>
    <message>
        <source>The screen shows what came with Sidestep</source>
        <translation>La pantalla muestra lo que venía con Sidestep</translation>
    </message>
    <message>
        <source>The screen runs without 3D</source>
        <translation>La pantalla funciona sin 3D</translation>
    </message>
    <message>
        <source>The screen runs without its graphics chip</source>
        <translation>La pantalla funciona sin su chip gráfico</translation>
    </message>
    <message>
        <source>The screen shows only a plain page with your number</source>
        <translation>La pantalla solo muestra una página sencilla con su número</translation>
    </message>
    <message>
        <source>Look at what was published last. Mend it, or roll back.</source>
        <translation>Mire lo último que se publicó. Corríjalo o vuelva a la versión anterior.</translation>
    </message>
    <message>
        <source>Start the machine again when it is calm.</source>
        <translation>Reinicie el equipo en un momento tranquilo.</translation>
    </message>
    <message>
        <source>Start the machine again. Then ask who looks after it.</source>
        <translation>Reinicie el equipo. Después avise a quien lo cuida.</translation>
    </message>
    <message>
        <source>%1, because %2. What to do: %3</source>
        <translation>%1, porque %2. Qué hacer: %3</translation>
    </message>
    <message>
        <source>On the screen since %1.</source>
        <translation>En la pantalla desde el %1.</translation>
    </message>
    <message>
        <source>How long it has been on the screen is not known yet.</source>
        <translation>Aún no se sabe desde cuándo está en la pantalla.</translation>
    </message>
    <message>
        <source>A supervisor watches it, and starts it again if it fails.</source>
        <translation>Un supervisor lo vigila y lo vuelve a iniciar si falla.</translation>
    </message>
    <message>
        <source>Nobody watches it: if it fails, it stays off until you start it.</source>
        <translation>Nadie lo vigila: si falla, queda apagado hasta que usted lo inicie.</translation>
    </message>
    <message>
        <source>It was started again once in 30 days, %1: %2</source>
        <translation>Se volvió a iniciar una vez en 30 días, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It was started again %n times in 30 days.</source>
        <translation>
            <numerusform>Se volvió a iniciar %n vez en 30 días.</numerusform>
            <numerusform>Se volvió a iniciar %n veces en 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had failed %n times.</source>
        <translation>
            <numerusform>Había fallado %n vez.</numerusform>
            <numerusform>Había fallado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last time was %1: %2</source>
        <translation>La última vez fue %1: %2</translation>
    </message>
    <message>
        <source>How smoothly it draws is not known yet.</source>
        <translation>Aún no se sabe con qué fluidez dibuja.</translation>
    </message>
    <message>
        <source>It draws %1 pictures a second. The longest wait was %2 seconds.</source>
        <translation>Dibuja %1 imágenes por segundo. La espera más larga fue de %2 segundos.</translation>
    </message>
    <message>
        <source>It uses %1 MB of memory.</source>
        <translation>Usa %1 MB de memoria.</translation>
    </message>
    <message>
        <source>It was ready %1 seconds after its start.</source>
        <translation>Estuvo listo %1 segundos después de iniciarse.</translation>
    </message>
    <message>
        <source>The clock says the year %1. Set it; its battery may be empty.</source>
        <translation>El reloj marca el año %1. Póngalo en hora; puede que su pila esté agotada.</translation>
    </message>
    <message>
        <source>The clock is or was wrong. It says %1. Set it.</source>
        <translation>El reloj está o estuvo mal. Marca %1. Póngalo en hora.</translation>
    </message>
    <message>
        <source>The clock says %1, and is kept right.</source>
        <translation>El reloj marca %1 y se mantiene en hora.</translation>
    </message>
    <message>
        <source>The clock says %1. Nothing keeps it right: look now and then.</source>
        <translation>El reloj marca %1. Nada lo mantiene en hora: mírelo de vez en cuando.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are past their day of review.</source>
        <translation>
            <numerusform>%n elemento pasó su fecha de revisión.</numerusform>
            <numerusform>%n elementos pasaron su fecha de revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No item has a day of review.</source>
        <translation>Ningún elemento tiene fecha de revisión.</translation>
    </message>
    <message>
        <source>The next review is due on %1: %2.</source>
        <translation>La próxima revisión toca el %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The program fails again and again. It is started again more slowly. Get help.</source>
        <translation>El programa falla una y otra vez. Se vuelve a iniciar más despacio. Pida ayuda.</translation>
    </message>
    <message>
        <source>The record of this machine cannot be read. It is begun anew.</source>
        <translation>No se puede leer el registro de este equipo. Se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The record of this machine is not written. Is the disk full?</source>
        <translation>No se escribe el registro de este equipo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>It was back after %1 seconds.</source>
        <translation>Volvió después de %1 segundos.</translation>
    </message>
    <message>
        <source>The picture never went away.</source>
        <translation>La imagen no desapareció en ningún momento.</translation>
    </message>
    <message>
        <source>At that time: %1.</source>
        <translation>En ese momento: %1.</translation>
    </message>
</context>
<context>
    <name>HealthDays</name>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>So many times it failed</source>
        <translation>Veces que falló</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Looking at the machine …</source>
        <translation>Revisando el equipo …</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>When it was started again</source>
        <translation>Cuándo se volvió a iniciar</translation>
    </message>
    <message>
        <source>It was not started again in the last 30 days.</source>
        <translation>No se volvió a iniciar en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the report?</source>
        <translation>¿Dónde guardar el informe?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>HealthRestart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops reading</source>
        <translation>Deja de leer</translation>
    </message>
    <message>
        <source>Reads the words here</source>
        <translation>Lee estas palabras</translation>
    </message>
</context>
<context>
    <name>Hip</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Outer muscles</source>
        <translation>Músculos de afuera</translation>
    </message>
    <message>
        <source>Side hip muscle</source>
        <translation>Músculo del lado de la cadera</translation>
    </message>
    <message>
        <source>Deep muscles</source>
        <translation>Músculos hondos</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Tendon, cushion and strap</source>
        <translation>Tendón, bolsita y faja</translation>
    </message>
    <message>
        <source>Out to the side</source>
        <translation>Hacia el lado</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia adelante</translation>
    </message>
    <message>
        <source>Knee out, hip bent</source>
        <translation>Rodilla afuera, cadera doblada</translation>
    </message>
    <message>
        <source>The muscle gets short and pulls the thigh out to the side.</source>
        <translation>El músculo se acorta y lleva el muslo hacia el lado.</translation>
    </message>
    <message>
        <source>Other muscles bend the hip. The front part helps a little.</source>
        <translation>Otros músculos doblan la cadera. La parte de adelante ayuda un poco.</translation>
    </message>
    <message>
        <source>The muscle helps to open the knee out, as in the clamshell.</source>
        <translation>El músculo ayuda a abrir la rodilla, como en la almeja.</translation>
    </message>
    <message>
        <source>Front part</source>
        <translation>Parte de adelante</translation>
    </message>
    <message>
        <source>Middle part</source>
        <translation>Parte del medio</translation>
    </message>
    <message>
        <source>Back part</source>
        <translation>Parte de atrás</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
</context>
<context>
    <name>HipExploreCard</name>
    <message>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
</context>
<context>
    <name>HipExploreClose</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
</context>
<context>
    <name>HipExploreEntry</name>
    <message>
        <source>Explore the hip</source>
        <translation>Explorar la cadera</translation>
    </message>
    <message>
        <source>Turn it. Open it layer by layer. Touch a part to learn its name.</source>
        <translation>Gírela. Ábrala capa por capa. Toque una parte para saber su nombre.</translation>
    </message>
</context>
<context>
    <name>HipExploreMove</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HipExploreParts</name>
    <message>
        <source>Explore the hip</source>
        <translation>Explorar la cadera</translation>
    </message>
    <message>
        <source>Drag to turn it. Touch a part to learn its name.</source>
        <translation>Arrastre para girarla. Toque una parte para saber su nombre.</translation>
    </message>
    <message>
        <source>Touch a part to learn its name.</source>
        <translation>Toque una parte para saber su nombre.</translation>
    </message>
    <message>
        <source>Show me on me</source>
        <translation>Mostrar en la persona</translation>
    </message>
    <message>
        <source>Show the right hip</source>
        <translation>Mostrar la cadera derecha</translation>
    </message>
    <message>
        <source>Show the left hip</source>
        <translation>Mostrar la cadera izquierda</translation>
    </message>
</context>
<context>
    <name>HipExplorePeel</name>
    <message>
        <source>How deep you look: %1</source>
        <translation>Qué tan hondo mira: %1</translation>
    </message>
</context>
<context>
    <name>HipExploreTopics</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Cuando duele</translation>
    </message>
    <message>
        <source>Move the leg</source>
        <translation>Mover la pierna</translation>
    </message>
</context>
<context>
    <name>HipExploreTurns</name>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn the hip left</source>
        <translation>Girar la cadera a la izquierda</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>See it from the front</source>
        <translation>Ver de frente</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>See it from the side</source>
        <translation>Ver de lado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>See it from the back</source>
        <translation>Ver de atrás</translation>
    </message>
    <message>
        <source>Turn the hip right</source>
        <translation>Girar la cadera a la derecha</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Whole hip</source>
        <translation>Toda la cadera</translation>
    </message>
</context>
<context>
    <name>HipPicture</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Where they differ most: “%1”, at second %2, by %3°</source>
        <translation>Donde más se distinguen: “%1”, en el segundo %2, por %3°</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sent for review by %1, %2</source>
        <translation>Enviado a revisión por %1, %2</translation>
    </message>
    <message>
        <source>Changes asked by %1, %2</source>
        <translation>Cambios pedidos por %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Aprobado por %1, %2</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <translation>Devuelto a borrador por %1, %2</translation>
    </message>
    <message>
        <source>Brought back version %1</source>
        <translation>Se recuperó la versión %1</translation>
    </message>
    <message>
        <source>Version %1 has these words now. Send it for review.</source>
        <translation>La versión %1 ya tiene estas palabras. Envíela a revisión.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Seen by patients in release %1</source>
        <translation>Los pacientes la vieron en la edición %1</translation>
    </message>
    <message>
        <source>Seen by patients in releases %1 to %2</source>
        <translation>Los pacientes la vieron en las ediciones %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2, at “%3”</source>
        <translation>%1: %2, en “%3”</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seconds of holding</source>
        <translation>Segundos sin soltar</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>Segundos de descanso</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días a la semana</translation>
    </message>
    <message>
        <source>Tempo: seconds up, hold, down</source>
        <translation>Ritmo: segundos al subir, sostener, bajar</translation>
    </message>
</context>
<context>
    <name>HistoryCompared</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>La primera versión</translation>
    </message>
    <message>
        <source>What changed from version %1 to %2</source>
        <translation>Qué cambió de la versión %1 a la %2</translation>
    </message>
    <message>
        <source>Compare with another one</source>
        <translation>Comparar con otra</translation>
    </message>
    <message>
        <source>Bring version %1 back</source>
        <translation>Recuperar la versión %1</translation>
    </message>
    <message>
        <source>Everything in it was new.</source>
        <translation>Todo en ella era nuevo.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>HistoryDose</name>
    <message>
        <source>How much and how often</source>
        <translation>Cuánto y cada cuánto</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1: %2 antes, %3 ahora</translation>
    </message>
    <message>
        <source>%1: %2, as before</source>
        <translation>%1: %2, como antes</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más nueva primero</translation>
    </message>
    <message>
        <source>Compare version %1 with which?</source>
        <translation>¿Con cuál comparar la versión %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring version %1 back?</source>
        <translation>¿Recuperar la versión %1?</translation>
    </message>
    <message>
        <source>Its words become a new version, on top of the others. Nothing is lost. Patients see no change until it is approved and published.</source>
        <translation>Sus palabras pasan a ser una versión nueva, encima de las demás. No se pierde nada. Los pacientes no ven cambios hasta que se apruebe y se publique.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Your hip muscle</source>
        <translation>El músculo de su cadera</translation>
    </message>
    <message>
        <source>See what it is and what it does</source>
        <translation>Vea qué es y qué hace</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Watch each move, step by step</source>
        <translation>Vea cada movimiento, paso a paso</translation>
    </message>
    <message>
        <source>Should I see someone first?</source>
        <translation>¿Debo ver a alguien primero?</translation>
    </message>
    <message>
        <source>A few short questions to keep you safe</source>
        <translation>Unas preguntas cortas para cuidarle</translation>
    </message>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>Programs you can do at home, and who pays</source>
        <translation>Programas para hacer en casa, y quién paga</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a word, a move or a question</source>
        <translation>Busque una palabra o una pregunta</translation>
    </message>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>What the medical words mean</source>
        <translation>Qué quieren decir las palabras médicas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>We will clear this screen for the next person.</source>
        <translation>Vamos a borrar esta pantalla para la próxima persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start over now</source>
        <translation>Empezar de nuevo ya</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ya terminé</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>In half a year: %1</source>
        <translation>En medio año: %1</translation>
    </message>
    <message>
        <source>In a year: %1</source>
        <translation>En un año: %1</translation>
    </message>
    <message>
        <source>In two years: %1</source>
        <translation>En dos años: %1</translation>
    </message>
    <message>
        <source>It is sent. A reviewer will see it on their page.</source>
        <translation>Enviado. Un revisor lo verá en su página.</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Es un borrador otra vez.</translation>
    </message>
    <message>
        <source>Done. Patients see it with the next release.</source>
        <translation>Listo. Los pacientes lo verán con la próxima edición.</translation>
    </message>
    <message>
        <source>Set the next review</source>
        <translation>Fijar la próxima revisión</translation>
    </message>
    <message>
        <source>The date is set. Send it to review to make it count.</source>
        <translation>La fecha está puesta. Envíelo a revisión para que valga.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Off the screen. %1 took it down %2: “%3”</source>
        <translation>Fuera de la pantalla. %1 lo quitó %2: “%3”</translation>
    </message>
    <message>
        <source>Retired. %1 took it out of use %2: “%3”</source>
        <translation>Retirado. %1 lo retiró %2: “%3”</translation>
    </message>
    <message>
        <source>You have a draft of your own (%1), written %2.</source>
        <translation>Usted tiene un borrador propio (%1), escrito %2.</translation>
    </message>
    <message>
        <source>%1 asked for changes %2: “%3”</source>
        <translation>%1 pidió cambios %2: “%3”</translation>
    </message>
    <message>
        <source>It has waited for your review since %1. %2 sent it.</source>
        <translation>Espera su revisión desde %1. Lo envió %2.</translation>
    </message>
    <message>
        <source>Saved, but nobody reviewed it yet (%1). Patients do not see it.</source>
        <translation>Está guardado, pero aún nadie lo revisó (%1). Los pacientes no lo ven.</translation>
    </message>
    <message>
        <source>Saved, but nobody reviewed it yet (%1). Patients see what was before.</source>
        <translation>Está guardado, pero aún nadie lo revisó (%1). Los pacientes ven lo de antes.</translation>
    </message>
    <message>
        <source>In review since %1. Nobody here can approve it yet.</source>
        <translation>En revisión desde %1. Aquí nadie puede aprobarlo todavía.</translation>
    </message>
    <message>
        <source>In review since %1. %2 can approve it.</source>
        <translation>En revisión desde %1. Lo puede aprobar %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2. It is shown with the next release.</source>
        <translation>Aprobado por %1, %2. Se muestra con la próxima edición.</translation>
    </message>
    <message>
        <source>There is no %1 yet. Patients who read it see English.</source>
        <translation>Aún no existe en %1. Los pacientes que leen ese idioma lo ven en inglés.</translation>
    </message>
    <message>
        <source>%1 is behind: the English words have changed since.</source>
        <translation>%1: está atrasado; las palabras en inglés cambiaron después.</translation>
    </message>
    <message>
        <source>Its review was due %1.</source>
        <translation>Su revisión tocaba %1.</translation>
    </message>
    <message>
        <source>Its review is due %1.</source>
        <translation>Su revisión toca %1.</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Nunca se guardó.</translation>
    </message>
    <message>
        <source>In use: what patients see moves like this.</source>
        <translation>En uso: lo que ven los pacientes se mueve así.</translation>
    </message>
    <message>
        <source>In use. It is changed by bringing in a file.</source>
        <translation>En uso. Se cambia al traer un archivo.</translation>
    </message>
    <message>
        <source>Patients see this. Nothing waits.</source>
        <translation>Los pacientes ven esto. No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Changes were asked of %1: “%2”</source>
        <translation>Se pidieron cambios a %1: “%2”</translation>
    </message>
    <message>
        <source>A draft of %1. Patients do not see it yet.</source>
        <translation>Un borrador de %1. Los pacientes aún no lo ven.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Hacer los cambios</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>Versión %1, de %2, %3</translation>
    </message>
    <message>
        <source>Patients do not see it yet</source>
        <translation>Los pacientes aún no la ven</translation>
    </message>
    <message>
        <source>Patients see version %1</source>
        <translation>Los pacientes ven la versión %1</translation>
    </message>
    <message>
        <source>Patients see it, in release %1</source>
        <translation>Los pacientes la ven, en la edición %1</translation>
    </message>
    <message>
        <source>You have a draft, written %1</source>
        <translation>Usted tiene un borrador, escrito %1</translation>
    </message>
    <message>
        <source>Behind: the original has changed since</source>
        <translation>Atrasado: el original cambió después</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Todavía no existe</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar el envío</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Problema de la cadera</translation>
    </message>
    <message>
        <source>Word of the glossary</source>
        <translation>Palabra del glosario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Picture or sound</source>
        <translation>Imagen o sonido</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Lista de fuentes</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede andar mal</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Imágenes y sonidos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Fuera de la pantalla</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemMore</name>
    <message>
        <source>Next review: %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
    <message>
        <source>Touch to set another day</source>
        <translation>Toque para poner otro día</translation>
    </message>
    <message>
        <source>Reviewers and admins can set another day</source>
        <translation>Los revisores y administradores pueden poner otro día</translation>
    </message>
    <message>
        <source>Where it is used: in %1</source>
        <translation>Dónde se usa: en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>What it rests on: %1</source>
        <translation>En qué se basa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new one with these words</source>
        <translation>Empezar uno nuevo con estas palabras</translation>
    </message>
    <message>
        <source>This one stays as it is</source>
        <translation>Este se queda como está</translation>
    </message>
    <message>
        <source>Save it as files</source>
        <translation>Guardarlo como archivos</translation>
    </message>
    <message>
        <source>In all languages, with its pictures and movements</source>
        <translation>En todos los idiomas, con sus imágenes y movimientos</translation>
    </message>
    <message>
        <source>Bring it back into use</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>It comes back as it was left</source>
        <translation>Vuelve tal como se dejó</translation>
    </message>
    <message>
        <source>Patients no longer see it. Nothing is deleted.</source>
        <translation>Los pacientes ya no lo ven. No se borra nada.</translation>
    </message>
    <message>
        <source>Take it off the screen now</source>
        <translation>Quitarlo de la pantalla ahora</translation>
    </message>
    <message>
        <source>When something in it is wrong and cannot wait</source>
        <translation>Cuando algo está mal y no puede esperar</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>What patients see now</source>
        <translation>Lo que los pacientes ven ahora</translation>
    </message>
    <message>
        <source>Bring it back?</source>
        <translation>¿Volver a usarlo?</translation>
    </message>
    <message>
        <source>Retire it?</source>
        <translation>¿Retirarlo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It comes back into use as it was left. Patients see it with the next release.</source>
        <translation>Vuelve a usarse tal como se dejó. Los pacientes lo ven con la próxima edición.</translation>
    </message>
    <message>
        <source>Patients no longer see it from the next release on. It stays here with all it ever said, and can come back.</source>
        <translation>Los pacientes ya no lo ven desde la próxima edición. Se queda aquí con todo lo que decía, y puede volver.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>A few words. They are kept in the log.</source>
        <translation>Unas pocas palabras. Se guardan en el registro.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>When should it be reviewed next?</source>
        <translation>¿Cuándo hay que revisarlo otra vez?</translation>
    </message>
    <message>
        <source>The day changes in every language. As with any change, somebody else approves it.</source>
        <translation>El día cambia en todos los idiomas. Como con cualquier cambio, lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>¿Dónde guardarlo?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>ItemTongue</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Cerrar exclamación</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Cerrar pregunta</translation>
    </message>
    <message>
        <source>Upside-down exclamation mark</source>
        <translation>Abrir exclamación</translation>
    </message>
    <message>
        <source>Upside-down question mark</source>
        <translation>Abrir pregunta</translation>
    </message>
    <message>
        <source>Open parenthesis</source>
        <translation>Abrir paréntesis</translation>
    </message>
    <message>
        <source>Close parenthesis</source>
        <translation>Cerrar paréntesis</translation>
    </message>
    <message>
        <source>Open bracket</source>
        <translation>Abrir corchete</translation>
    </message>
    <message>
        <source>Close bracket</source>
        <translation>Cerrar corchete</translation>
    </message>
    <message>
        <source>Open brace</source>
        <translation>Abrir llave</translation>
    </message>
    <message>
        <source>Close brace</source>
        <translation>Cerrar llave</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Menor que</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>Mayor que</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Guion bajo</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>Virgulilla</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Acento circunflejo</translation>
    </message>
    <message>
        <source>Backtick</source>
        <translation>Acento grave</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Raya</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Barra invertida</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Spanish letters</source>
        <translation>Letras del español</translation>
    </message>
</context>
<context>
    <name>KeyPoints</name>
    <message>
        <source>Good to keep in mind</source>
        <translation>Para recordar</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Showing now</source>
        <translation>Se ve ahora</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message>
        <source>Too hard? Make it easier</source>
        <translation>¿Muy difícil? Hágalo más fácil</translation>
    </message>
    <message>
        <source>Too easy? Make it harder</source>
        <translation>¿Muy fácil? Hágalo más difícil</translation>
    </message>
</context>
<context>
    <name>LeverPicture</name>
    <message>
        <source>The ball of your hip: the middle of the seesaw</source>
        <translation>La bola de la cadera: el centro del sube y baja</translation>
    </message>
    <message>
        <source>Your weight pulls down here</source>
        <translation>Aquí su peso tira hacia abajo</translation>
    </message>
    <message>
        <source>When the muscle lets go, the other side drops</source>
        <translation>Cuando el músculo se suelta, el otro lado se cae</translation>
    </message>
    <message>
        <source>Now the muscle pulls with less than your body weight: about two thirds of it</source>
        <translation>Ahora el músculo tira con menos que su peso: unas dos terceras partes</translation>
    </message>
    <message>
        <source>The muscle pulls with about one and a half to two times your body weight</source>
        <translation>El músculo tira con una vez y media a dos veces su peso</translation>
    </message>
    <message>
        <source>The stick carries a little: about a sixth of your weight</source>
        <translation>El bastón lleva un poco: más o menos la sexta parte de su peso</translation>
    </message>
    <message>
        <source>Worked out for standing still: 1.6 times, and 0.65 times with a stick. Williams and Lissner 1962</source>
        <translation>Calculado para estar quieto de pie: 1.6 veces, y 0.65 veces con bastón. Williams y Lissner, 1962</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Your work is kept, %1. Show that it is you, and go on where you were.</source>
        <translation>Su trabajo está guardado, %1. Muestre que es usted y siga donde estaba.</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>Su PIN o frase de acceso</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Soy otra persona</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Volver a la pantalla de los pacientes</translation>
    </message>
    <message numerus="yes">
        <source>Back to the patients&apos; screen in %n seconds.</source>
        <translation>
            <numerusform>Vuelve a la pantalla de los pacientes en %n segundo.</numerusform>
            <numerusform>Vuelve a la pantalla de los pacientes en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log was changed from outside at entry %1. Restore the last backup.</source>
        <translation>Alguien cambió el registro desde afuera en la entrada %1. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The log is whole: %1 entries. The newest has the number %2.</source>
        <translation>El registro está completo: %1 entradas. La más nueva tiene el número %2.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sidestep by itself</source>
        <translation>Sidestep por sí solo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>number of the entry before</source>
        <translation>número de la entrada anterior</translation>
    </message>
    <message>
        <source>its own number</source>
        <translation>su propio número</translation>
    </message>
    <message>
        <source>%1 entries are in %2. The newest has the number %3.</source>
        <translation>Hay %1 entradas en %2. La más nueva tiene el número %3.</translation>
    </message>
    <message>
        <source>Sidestep</source>
        <translation>Sidestep</translation>
    </message>
    <message>
        <source>%1: %3, %2</source>
        <translation>%1: %3, %2</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <translation>%1 guardó %2</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 restauró %2</translation>
    </message>
    <message>
        <source>%1 sent %2 to review</source>
        <translation>%1 envió %2 a revisión</translation>
    </message>
    <message>
        <source>%1 took %2 out of review</source>
        <translation>%1 sacó %2 de revisión</translation>
    </message>
    <message>
        <source>%1 asked for changes to %2</source>
        <translation>%1 pidió cambios en %2</translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 aprobó %2</translation>
    </message>
    <message>
        <source>%1 retired %2</source>
        <translation>%1 retiró %2</translation>
    </message>
    <message>
        <source>%1 took %2 into use again</source>
        <translation>%1 volvió a usar %2</translation>
    </message>
    <message>
        <source>%1 took %2 off the screen</source>
        <translation>%1 quitó %2 de la pantalla</translation>
    </message>
    <message>
        <source>%1 took something off the screen: %2</source>
        <translation>%1 quitó algo de la pantalla: %2</translation>
    </message>
    <message>
        <source>%1 put %2 back</source>
        <translation>%1 devolvió %2 a la pantalla</translation>
    </message>
    <message>
        <source>%1 published %2</source>
        <translation>%1 publicó %2</translation>
    </message>
    <message>
        <source>%1 showed %2 again</source>
        <translation>%1 volvió a mostrar %2</translation>
    </message>
    <message>
        <source>%1 planned a release for %2</source>
        <translation>%1 planeó una edición para %2</translation>
    </message>
    <message>
        <source>%1 cancelled a planned release: %2</source>
        <translation>%1 canceló una edición planeada: %2</translation>
    </message>
    <message>
        <source>A planned release was not made: %2</source>
        <translation>Una edición planeada no se hizo: %2</translation>
    </message>
    <message>
        <source>%2 was shown by other means</source>
        <translation>%2 se mostró por otro medio</translation>
    </message>
    <message>
        <source>%1 brought in %2</source>
        <translation>%1 importó %2</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 added %2 to the staff</source>
        <translation>%1 agregó a %2 al personal</translation>
    </message>
    <message>
        <source>%1 switched off the account of %2</source>
        <translation>%1 desactivó la cuenta de %2</translation>
    </message>
    <message>
        <source>%1 switched on the account of %2</source>
        <translation>%1 activó la cuenta de %2</translation>
    </message>
    <message>
        <source>The account of %2 closed after wrong tries</source>
        <translation>La cuenta de %2 se cerró tras intentos fallidos</translation>
    </message>
    <message>
        <source>Kept out after wrong tries: %2</source>
        <translation>Sin acceso tras intentos fallidos: %2</translation>
    </message>
    <message>
        <source>%1 changed the role of %2</source>
        <translation>%1 cambió la rol de %2</translation>
    </message>
    <message>
        <source>%1 changed the credential of %2</source>
        <translation>%1 cambió el credencial de %2</translation>
    </message>
    <message>
        <source>%1 changed the passphrase of %2</source>
        <translation>%1 cambió la frase de acceso de %2</translation>
    </message>
    <message>
        <source>The passphrase of %2 is kept more safely</source>
        <translation>La frase de acceso de %2 se guarda con más seguridad</translation>
    </message>
    <message>
        <source>%1 made recovery codes for %2</source>
        <translation>%1 hizo códigos de recuperación para %2</translation>
    </message>
    <message>
        <source>%1 used a recovery code</source>
        <translation>%1 usó un código de recuperación</translation>
    </message>
    <message>
        <source>%1 changed who may approve</source>
        <translation>%1 cambió quién puede aprobar</translation>
    </message>
    <message>
        <source>%1 changed what happens to old translations</source>
        <translation>%1 cambió qué pasa con las traducciones viejas</translation>
    </message>
    <message>
        <source>%1 changed a setting: %2</source>
        <translation>%1 cambió un ajuste: %2</translation>
    </message>
    <message>
        <source>%1 closed Sidestep</source>
        <translation>%1 cerró Sidestep</translation>
    </message>
    <message>
        <source>%1 made a backup: %2</source>
        <translation>%1 hizo una copia de seguridad: %2</translation>
    </message>
    <message>
        <source>%1 exported the log: %2</source>
        <translation>%1 exportó el registro: %2</translation>
    </message>
</context>
<context>
    <name>LogEntry</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quién: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Qué: %1</translation>
    </message>
    <message>
        <source>Nothing in the log answers that.</source>
        <translation>Nada en el registro coincide con eso.</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>All of it is written to a file. Whoever has the newest number can tell whether the file is whole.</source>
        <translation>Todo se escribe en un archivo. Quien tenga el número más nuevo puede saber si el archivo está completo.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>CSV: opens in a spreadsheet</source>
        <translation>CSV: se abre en una hoja de cálculo</translation>
    </message>
    <message>
        <source>With proof</source>
        <translation>Con prueba</translation>
    </message>
    <message>
        <source>JSON lines: each line proves the one before</source>
        <translation>Líneas JSON: cada línea prueba la anterior</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Save it here</source>
        <translation>Guardarlo aquí</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Contrast and motion</source>
        <translation>Contraste y movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark words on a bright page</source>
        <translation>Letras oscuras en una página clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light words on a dark page</source>
        <translation>Letras claras en una página oscura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black, white and yellow</source>
        <translation>Negro, blanco y amarillo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Pictures stand still until you start them</source>
        <translation>Las imágenes no se mueven hasta que usted quiera</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The picture is %1 cm wide and %2 cm high (%3 inches across).</source>
        <translation>La imagen mide %1 cm de ancho y %2 cm de alto (%3 pulgadas en diagonal).</translation>
    </message>
    <message>
        <source>Saved. Words and buttons have their right size.</source>
        <translation>Guardado. Las palabras y los botones tienen su tamaño correcto.</translation>
    </message>
    <message>
        <source>%1 pages, exercises and words, in %2.</source>
        <translation>%1 páginas, ejercicios y palabras, en %2.</translation>
    </message>
    <message>
        <source>Looking at the machine …</source>
        <translation>Mirando la máquina …</translation>
    </message>
    <message>
        <source>The machine starts it again by itself after a moment</source>
        <translation>El equipo lo vuelve a iniciar solo tras un momento</translation>
    </message>
    <message>
        <source>The screen stays without it until somebody starts it again</source>
        <translation>La pantalla queda sin él hasta que alguien lo vuelva a iniciar</translation>
    </message>
    <message>
        <source>Sidestep closes, and the screen is left to the machine.</source>
        <translation>Sidestep se cierra y la pantalla queda en manos del equipo.</translation>
    </message>
    <message>
        <source>Close Sidestep</source>
        <translation>Cerrar Sidestep</translation>
    </message>
    <message>
        <source>The release is damaged. Publish again, or roll back.</source>
        <translation>La edición está dañada. Publique otra vez, o vuelva a mostrar una anterior.</translation>
    </message>
    <message>
        <source>The release is whole: every byte is as it was published.</source>
        <translation>La edición está completa: cada byte está como se publicó.</translation>
    </message>
    <message>
        <source>Release %1 waits. It shows from the next visit on.</source>
        <translation>La edición %1 espera. Se muestra desde la próxima visita.</translation>
    </message>
    <message>
        <source>The person is drawn live.</source>
        <translation>La persona se dibuja en vivo.</translation>
    </message>
    <message>
        <source>The person is shown in pictures made beforehand.</source>
        <translation>La persona se muestra con imágenes hechas de antemano.</translation>
    </message>
    <message>
        <source>The person is shown in still pictures.</source>
        <translation>La persona se muestra con imágenes quietas.</translation>
    </message>
    <message>
        <source>This machine draws without a graphics chip.</source>
        <translation>Esta máquina dibuja sin chip gráfico.</translation>
    </message>
    <message>
        <source>%1 GB of %2 GB on the disk are free.</source>
        <translation>%1 GB de %2 GB del disco están libres.</translation>
    </message>
    <message>
        <source>%1 pictures a second. The slowest took %2 milliseconds.</source>
        <translation>%1 imágenes por segundo. La más lenta tardó %2 milisegundos.</translation>
    </message>
    <message>
        <source>The support file is saved: %1</source>
        <translation>El archivo de soporte está guardado: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <translation>La última copia de seguridad se hizo %1.</translation>
    </message>
    <message>
        <source>The next one is overdue.</source>
        <translation>La próxima está atrasada.</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>al centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>Three notes are playing. Do you hear them?</source>
        <translation>Están sonando tres notas. ¿Las oye?</translation>
    </message>
    <message>
        <source>This machine has nothing to play sound on.</source>
        <translation>Esta máquina no tiene con qué reproducir sonido.</translation>
    </message>
    <message>
        <source>This is how I sound. Can you hear me well?</source>
        <translation>Así sueno yo. ¿Me oye bien?</translation>
    </message>
    <message>
        <source>Sidestep prints</source>
        <translation>Sidestep imprime</translation>
    </message>
    <message>
        <source>You can read this page, and the edges are not cut off.</source>
        <translation>Puede leer esta página, y los bordes no están cortados.</translation>
    </message>
    <message>
        <source>The line below is 100 mm long. The squares go from white to black.</source>
        <translation>La línea de abajo mide 100 mm. Los cuadros van de blanco a negro.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La página va en camino a la impresora.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sidestep</source>
        <translation>Sidestep</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sonido: %1</translation>
    </message>
    <message>
        <source>with permission</source>
        <translation>con permiso</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n items</source>
        <translation>
            <numerusform>Se usa en %n lugar</numerusform>
            <numerusform>Se usa en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún no se usa</translation>
    </message>
    <message>
        <source>No words in: %1</source>
        <translation>Sin palabras en: %1</translation>
    </message>
    <message>
        <source>This is another kind of file. Bring it in as something new.</source>
        <translation>Este es otro tipo de archivo. Agréguelo como algo nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>Kept. It is shown once it was reviewed.</source>
        <translation>Guardado. Se muestra cuando alguien lo haya revisado.</translation>
    </message>
    <message>
        <source>Sent for review.</source>
        <translation>Enviado a revisión.</translation>
    </message>
    <message>
        <source>Taken out of use.</source>
        <translation>Ya no está en uso.</translation>
    </message>
    <message>
        <source>This machine has no sound.</source>
        <translation>Esta máquina no tiene sonido.</translation>
    </message>
    <message>
        <source>Bring in a picture or sound</source>
        <translation>Agregar una imagen o un sonido</translation>
    </message>
    <message>
        <source>Say in English what can be heard. Who cannot hear reads it.</source>
        <translation>Diga en inglés qué se oye. Lo lee quien no puede oír.</translation>
    </message>
    <message>
        <source>Say in English what it shows. Who cannot see it hears it.</source>
        <translation>Diga en inglés qué muestra. Lo oye quien no puede ver.</translation>
    </message>
    <message>
        <source>Give it a name, so that others find it.</source>
        <translation>Póngale un nombre, para que otros lo encuentren.</translation>
    </message>
    <message>
        <source>Say who made it.</source>
        <translation>Diga quién lo hizo.</translation>
    </message>
    <message>
        <source>Say why we may show it.</source>
        <translation>Diga por qué podemos mostrarlo.</translation>
    </message>
    <message>
        <source>Say who allowed it and when, or the terms.</source>
        <translation>Diga quién lo permitió y cuándo, o las condiciones.</translation>
    </message>
    <message>
        <source>This license asks where it was found.</source>
        <translation>Esta licencia pide decir dónde se encontró.</translation>
    </message>
    <message>
        <source>Our own work</source>
        <translation>Trabajo propio</translation>
    </message>
    <message>
        <source>Somebody who works here made it for this.</source>
        <translation>Lo hizo para esto alguien que trabaja aquí.</translation>
    </message>
    <message>
        <source>CC0</source>
        <translation>CC0</translation>
    </message>
    <message>
        <source>Free for all to use.</source>
        <translation>Libre para todos.</translation>
    </message>
    <message>
        <source>CC BY</source>
        <translation>CC BY</translation>
    </message>
    <message>
        <source>Free to show, when the maker is named.</source>
        <translation>Se puede mostrar si se nombra al autor.</translation>
    </message>
    <message>
        <source>CC BY-SA</source>
        <translation>CC BY-SA</translation>
    </message>
    <message>
        <source>The same; changed copies stay free too.</source>
        <translation>Lo mismo; las copias con cambios también quedan libres.</translation>
    </message>
    <message>
        <source>Permission in writing</source>
        <translation>Permiso por escrito</translation>
    </message>
    <message>
        <source>We have a letter or a mail that allows it.</source>
        <translation>Tenemos una carta o un correo que lo permite.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Say what below.</source>
        <translation>Diga qué, abajo.</translation>
    </message>
    <message>
        <source>What it shows: %1</source>
        <translation>Qué muestra: %1</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>Qué se oye: %1</translation>
    </message>
    <message>
        <source>Beside it stands</source>
        <translation>Al lado dice</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Dónde se encontró</translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n imagen o sonido</numerusform>
            <numerusform>%n imágenes y sonidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaItemPage</name>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Cambiar el archivo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>Qué se oye: %1</translation>
    </message>
    <message>
        <source>What it shows: %1</source>
        <translation>Qué muestra: %1</translation>
    </message>
    <message>
        <source>For people who cannot hear it, word by word if somebody speaks.</source>
        <translation>Para quien no puede oírlo, palabra por palabra si alguien habla.</translation>
    </message>
    <message>
        <source>For people who cannot see it. One or two sentences.</source>
        <translation>Para quien no puede verlo. Una o dos frases.</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Nombre en la biblioteca</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Patients see this name beside it.</source>
        <translation>Los pacientes ven este nombre al lado.</translation>
    </message>
    <message>
        <source>Why we may show it</source>
        <translation>Por qué podemos mostrarlo</translation>
    </message>
    <message>
        <source>Version of the license</source>
        <translation>Versión de la licencia</translation>
    </message>
    <message>
        <source>Who allowed it, and when</source>
        <translation>Quién lo permitió, y cuándo</translation>
    </message>
    <message>
        <source>For example 4.0</source>
        <translation>Por ejemplo, 4.0</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Dónde se encontró</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Take it out of use?</source>
        <translation>¿Dejar de usarlo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pages that use it go on without it, from the next release on. It can be brought back.</source>
        <translation>Las páginas que lo usan siguen sin él, desde la próxima edición. Se puede volver a usar.</translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Se puede volver a usar.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>MediaLook</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Pictures and sounds</source>
        <translation>Imágenes y sonidos</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Words missing: %1</source>
        <translation>Sin palabras: %1</translation>
    </message>
    <message>
        <source>Nothing was brought in yet. Pictures can be PNG, JPEG or WebP, sounds WAV, on a stick or in a folder of this machine.</source>
        <translation>Aún no se agregó nada. Las imágenes pueden ser PNG, JPEG o WebP, los sonidos WAV, en una memoria USB o en una carpeta de esta máquina.</translation>
    </message>
    <message>
        <source>All of it has words in each language.</source>
        <translation>Todo tiene palabras en cada idioma.</translation>
    </message>
    <message>
        <source>There is none of these yet.</source>
        <translation>Aún no hay nada de esto.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
</context>
<context>
    <name>MediaPicker</name>
    <message>
        <source>Which sound?</source>
        <translation>¿Qué sonido?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>¿Qué imagen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No sound was brought in yet.</source>
        <translation>Aún no se agregó ningún sonido.</translation>
    </message>
    <message>
        <source>No picture was brought in yet.</source>
        <translation>Aún no se agregó ninguna imagen.</translation>
    </message>
    <message>
        <source>Bring in another one</source>
        <translation>Agregar otra cosa</translation>
    </message>
</context>
<context>
    <name>MistakesSection</name>
    <message>
        <source>Show it wrong</source>
        <translation>Ver mal hecho</translation>
    </message>
    <message>
        <source>Show it right</source>
        <translation>Ver bien hecho</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>It follows “%1”.</source>
        <translation>Sigue a “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n other movements follow it and change with it.</source>
        <translation>
            <numerusform>%n movimiento más lo sigue y cambia con él.</numerusform>
            <numerusform>%n movimientos más lo siguen y cambian con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in: %1.</source>
        <translation>Se muestra en: %1.</translation>
    </message>
    <message>
        <source>“%1” looks from here now.</source>
        <translation>“%1” ahora mira desde aquí.</translation>
    </message>
    <message>
        <source>Keeping your changes</source>
        <translation>Guardando sus cambios</translation>
    </message>
    <message>
        <source>Kept as your draft</source>
        <translation>Guardado como su borrador</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1 is saved.</source>
        <translation>La versión %1 está guardada.</translation>
    </message>
    <message>
        <source>Version %1 is sent for review.</source>
        <translation>La versión %1 se envió a revisión.</translation>
    </message>
    <message>
        <source>Follows a measured curve of walking.</source>
        <translation>Sigue una curva medida de la marcha.</translation>
    </message>
    <message>
        <source>A contact brings it to %1°.</source>
        <translation>Un apoyo lo lleva a %1°.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>What you change here can also show at %1 seconds.</source>
        <translation>Lo que cambie aquí también puede verse en el segundo %1.</translation>
    </message>
    <message>
        <source>%1 held in the air</source>
        <translation>%1 en el aire</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <translation>%1 con apoyo en %2</translation>
    </message>
    <message>
        <source>The whole movement</source>
        <translation>Todo el movimiento</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>The exercise “%1”: %2</source>
        <translation>El ejercicio “%1”: %2</translation>
    </message>
    <message>
        <source>Change the movement or the exercise.</source>
        <translation>Cambie el movimiento o el ejercicio.</translation>
    </message>
    <message>
        <source>Say first what the movement shows.</source>
        <translation>Diga primero qué muestra el movimiento.</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>tobillo izquierdo</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>omóplato izquierdo</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>tobillo derecho</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>omóplato derecho</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>espalda baja</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <translation>parte baja de la pierna izquierda</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>parte alta del brazo izquierdo</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talón izquierdo</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>dedos del pie izquierdo</translation>
    </message>
    <message>
        <source>ball of the left foot</source>
        <translation>almohadilla del pie izquierdo</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <translation>parte baja de la pierna derecha</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>parte alta del brazo derecho</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talón derecho</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>dedos del pie derecho</translation>
    </message>
    <message>
        <source>ball of the right foot</source>
        <translation>almohadilla del pie derecho</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>cintura</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>piso</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>colchoneta</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>cama</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>barandal</translation>
    </message>
    <message>
        <source>pillow</source>
        <translation>almohada</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>correa</translation>
    </message>
    <message>
        <source>stick</source>
        <translation>bastón</translation>
    </message>
    <message>
        <source>Front side down (anterior tilt)</source>
        <translation>Frente hacia abajo (inclinación anterior)</translation>
    </message>
    <message>
        <source>Left side down (list)</source>
        <translation>Lado izquierdo abajo (oblicuidad)</translation>
    </message>
    <message>
        <source>Right side down (list)</source>
        <translation>Lado derecho abajo (oblicuidad)</translation>
    </message>
    <message>
        <source>Bend to the left (side bend)</source>
        <translation>Doblar a la izquierda (inclinación lateral)</translation>
    </message>
    <message>
        <source>Bend to the right (side bend)</source>
        <translation>Doblar a la derecha (inclinación lateral)</translation>
    </message>
    <message>
        <source>Turn to the left (rotation)</source>
        <translation>Girar a la izquierda (rotación)</translation>
    </message>
    <message>
        <source>Turn to the right (rotation)</source>
        <translation>Girar a la derecha (rotación)</translation>
    </message>
    <message>
        <source>Bend forward (flexion)</source>
        <translation>Doblar hacia adelante (flexión)</translation>
    </message>
    <message>
        <source>Lift to the front (flexion)</source>
        <translation>Levantar al frente (flexión)</translation>
    </message>
    <message>
        <source>Lift to the side (abduction)</source>
        <translation>Levantar hacia el lado (abducción)</translation>
    </message>
    <message>
        <source>Turn outward (external rotation)</source>
        <translation>Girar hacia afuera (rotación externa)</translation>
    </message>
    <message>
        <source>Bend (flexion)</source>
        <translation>Doblar (flexión)</translation>
    </message>
    <message>
        <source>Toes up (dorsiflexion)</source>
        <translation>Dedos arriba (dorsiflexión)</translation>
    </message>
    <message>
        <source>Sole outward (eversion)</source>
        <translation>Planta hacia afuera (eversión)</translation>
    </message>
    <message>
        <source>Toes outward (external rotation)</source>
        <translation>Dedos hacia afuera (rotación externa)</translation>
    </message>
    <message>
        <source>Shrug (elevation)</source>
        <translation>Encoger el hombro (elevación)</translation>
    </message>
    <message>
        <source>Forward (protraction)</source>
        <translation>Hacia adelante (protracción)</translation>
    </message>
    <message>
        <source>Palm forward (supination)</source>
        <translation>Palma al frente (supinación)</translation>
    </message>
    <message>
        <source>Bend to the palm (flexion)</source>
        <translation>Doblar hacia la palma (flexión)</translation>
    </message>
    <message>
        <source>Bend to the thumb (radial deviation)</source>
        <translation>Doblar hacia el pulgar (desviación radial)</translation>
    </message>
    <message>
        <source>front side up (posterior tilt)</source>
        <translation>frente hacia arriba (inclinación posterior)</translation>
    </message>
    <message>
        <source>right side down</source>
        <translation>lado derecho abajo</translation>
    </message>
    <message>
        <source>left side down</source>
        <translation>lado izquierdo abajo</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>backward (extension)</source>
        <translation>hacia atrás (extensión)</translation>
    </message>
    <message>
        <source>to the back (extension)</source>
        <translation>hacia atrás (extensión)</translation>
    </message>
    <message>
        <source>across (adduction)</source>
        <translation>cruzando (aducción)</translation>
    </message>
    <message>
        <source>inward (internal rotation)</source>
        <translation>hacia adentro (rotación interna)</translation>
    </message>
    <message>
        <source>toes down (plantar flexion)</source>
        <translation>dedos abajo (flexión plantar)</translation>
    </message>
    <message>
        <source>sole inward (inversion)</source>
        <translation>planta hacia adentro (inversión)</translation>
    </message>
    <message>
        <source>toes inward</source>
        <translation>dedos hacia adentro</translation>
    </message>
    <message>
        <source>down (depression)</source>
        <translation>abajo (depresión)</translation>
    </message>
    <message>
        <source>back (retraction)</source>
        <translation>atrás (retracción)</translation>
    </message>
    <message>
        <source>palm back (pronation)</source>
        <translation>palma hacia atrás (pronación)</translation>
    </message>
    <message>
        <source>to the back of the hand (extension)</source>
        <translation>hacia el dorso de la mano (extensión)</translation>
    </message>
    <message>
        <source>to the little finger</source>
        <translation>hacia el meñique</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sostener</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Stop there</source>
        <translation>Parar ahí</translation>
    </message>
    <message>
        <source>Flow on</source>
        <translation>Pasar sin parar</translation>
    </message>
    <message>
        <source>Turn sharply</source>
        <translation>Cambiar en seco</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>En silla</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>Sobre el lado izquierdo</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>Sobre el lado derecho</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Primera vista</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De atrás</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>De arriba</translation>
    </message>
    <message>
        <source>Onto the muscle</source>
        <translation>Hacia el músculo</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Front part</source>
        <translation>Parte de adelante</translation>
    </message>
    <message>
        <source>Middle part</source>
        <translation>Parte del medio</translation>
    </message>
    <message>
        <source>Back part</source>
        <translation>Parte de atrás</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1, %2: %3° at %4 s. People reach %5° to %6°.</source>
        <translation>%1, %2: %3° a los %4 s. Las personas llegan de %5° a %6°.</translation>
    </message>
    <message>
        <source>Bring it back within, or let another contact give way.</source>
        <translation>Vuelva a ponerlo dentro del límite, o deje que otro apoyo ceda.</translation>
    </message>
    <message>
        <source>%1 turns %2° a second at %3 s. %4° is the most here.</source>
        <translation>%1 gira %2° por segundo a los %3 s. Aquí lo máximo es %4°.</translation>
    </message>
    <message>
        <source>Give it more time, or let it move less.</source>
        <translation>Dele más tiempo, o menos movimiento.</translation>
    </message>
    <message>
        <source>%1 jerks at %2 s.</source>
        <translation>%1 da un tirón a los %2 s.</translation>
    </message>
    <message>
        <source>Give it more time, or let the body stop at that moment.</source>
        <translation>Dele más tiempo, o deje que el cuerpo pare en ese momento.</translation>
    </message>
    <message>
        <source>%1 jumps %2° where the movement begins again.</source>
        <translation>%1 salta %2° donde el movimiento empieza otra vez.</translation>
    </message>
    <message>
        <source>Give the last moment the pose of the first.</source>
        <translation>Dé al último momento la postura del primero.</translation>
    </message>
    <message>
        <source>The body jumps %1 where the movement begins again.</source>
        <translation>El cuerpo salta %1 donde el movimiento empieza otra vez.</translation>
    </message>
    <message>
        <source>Let the same contacts hold at the end and at the start.</source>
        <translation>Use los mismos apoyos al final y al principio.</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 inside each other at %4 s.</source>
        <translation>%1 y %2 se meten %3 entre sí a los %4 s.</translation>
    </message>
    <message>
        <source>Move one of them away.</source>
        <translation>Aleje una de las dos partes.</translation>
    </message>
    <message>
        <source>%1 is %2 below the floor or mat at %3 s.</source>
        <translation>%1: está %2 bajo el piso o la colchoneta a los %3 s.</translation>
    </message>
    <message>
        <source>Lift it, or add a contact that keeps it there.</source>
        <translation>Levante esa parte, o agregue un apoyo que la mantenga ahí.</translation>
    </message>
    <message>
        <source>%1 is %2 inside the %3 at %4 s.</source>
        <translation>%1: está %2 dentro de %3 a los %4 s.</translation>
    </message>
    <message>
        <source>Move the thing or the body.</source>
        <translation>Mueva el objeto o el cuerpo.</translation>
    </message>
    <message>
        <source>%1 slips %2 from where it should rest, at %3 s.</source>
        <translation>%1: se desliza %2 de donde debe apoyarse, a los %3 s.</translation>
    </message>
    <message>
        <source>Bring the pose nearer, or let the contact end earlier.</source>
        <translation>Acerque la postura, o termine antes el apoyo.</translation>
    </message>
    <message>
        <source>%1: %2° where %3 gives %4° to %5°.</source>
        <translation>%1: %2° donde %3 da de %4° a %5°.</translation>
    </message>
    <message>
        <source>Bring the pose nearer to what was studied.</source>
        <translation>Acerque la postura a lo que se estudió.</translation>
    </message>
    <message>
        <source>It does not say which study the muscle&apos;s work comes from.</source>
        <translation>No dice de qué estudio viene el trabajo del músculo.</translation>
    </message>
    <message>
        <source>Choose a study under Muscle.</source>
        <translation>Elija un estudio en Músculo.</translation>
    </message>
    <message>
        <source>%1, %2: people reach %3° to %4°. %5° is beyond.</source>
        <translation>%1, %2: las personas llegan de %3° a %4°. %5° se pasa.</translation>
    </message>
    <message>
        <source>This movement follows measured curves of walking. They are changed in its file.</source>
        <translation>Este movimiento sigue curvas medidas de la marcha. Se cambian en su archivo.</translation>
    </message>
    <message>
        <source>The first moment is the start, at 0 seconds.</source>
        <translation>El primer momento es el inicio, a los 0 segundos.</translation>
    </message>
    <message>
        <source>There is room from %1 to %2 seconds.</source>
        <translation>Hay lugar de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>There is a moment already. Go a little further.</source>
        <translation>Ya hay un momento ahí. Vaya un poco más lejos.</translation>
    </message>
    <message>
        <source>Choose a time between the first and the last moment.</source>
        <translation>Elija un tiempo entre el primer momento y el último.</translation>
    </message>
    <message>
        <source>A movement needs two moments at least.</source>
        <translation>Un movimiento necesita al menos dos momentos.</translation>
    </message>
    <message>
        <source>Use letters, digits and spaces, and begin with a letter.</source>
        <translation>Use letras, números y espacios, y empiece con una letra.</translation>
    </message>
    <message>
        <source>Another pose has this name. Choose another one.</source>
        <translation>Otra postura tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This pose comes from the movement that this one follows. Rename it there.</source>
        <translation>Esta postura viene del movimiento que este sigue. Cámbiele el nombre allí.</translation>
    </message>
    <message>
        <source>Something rests on it. Take that contact away first.</source>
        <translation>Algo se apoya ahí. Quite primero ese apoyo.</translation>
    </message>
    <message>
        <source>That cannot rest there. Choose another place.</source>
        <translation>No puede apoyarse ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>A contact must end after it begins.</source>
        <translation>Un apoyo debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>This cannot be changed here: %1.</source>
        <translation>Esto no se puede cambiar aquí: %1.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Esto no se puede hacer.</translation>
    </message>
</context>
<context>
    <name>MotionAbout</name>
    <message>
        <source>What the movement shows</source>
        <translation>Qué muestra el movimiento</translation>
    </message>
    <message>
        <source>It shows a mistake</source>
        <translation>Muestra un error</translation>
    </message>
    <message>
        <source>Shown beside the right way, to compare.</source>
        <translation>Se ve junto a la forma correcta, para comparar.</translation>
    </message>
    <message>
        <source>%1. The right side works; patients can see the left side, too.</source>
        <translation>%1. Trabaja el lado derecho; los pacientes también pueden ver el izquierdo.</translation>
    </message>
</context>
<context>
    <name>MotionAngle</name>
    <message>
        <source>%1, in degrees</source>
        <translation>%1, en grados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Turn to see it</source>
        <translation>Girar para verlo</translation>
    </message>
</context>
<context>
    <name>MotionAround</name>
    <message>
        <source>What rests stays in its place: the body is moved so that it does not slip.</source>
        <translation>Lo que se apoya se queda en su lugar: el cuerpo se mueve para que no se deslice.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>Holds at %1</source>
        <translation>Se mantiene a los %1</translation>
    </message>
    <message>
        <source>Things beside the body</source>
        <translation>Objetos junto al cuerpo</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>to the front</source>
        <translation>al frente</translation>
    </message>
    <message>
        <source>high</source>
        <translation>de alto</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>de giro</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Floja</translation>
    </message>
    <message>
        <source>A little tight</source>
        <translation>Un poco tensa</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tensa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Agregar: %1</translation>
    </message>
</context>
<context>
    <name>MotionChecks</name>
    <message>
        <source>It could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>Checking the whole movement</source>
        <translation>Comprobando todo el movimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n cosa por mirar</numerusform>
            <numerusform>%n cosas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with this movement.</source>
        <translation>Este movimiento no tiene ningún error.</translation>
    </message>
    <message>
        <source>Open the exercise</source>
        <translation>Abrir el ejercicio</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MotionJoint</name>
    <message>
        <source>This machine cannot draw in 3D. The body is shown as simple limbs; everything can be changed all the same.</source>
        <translation>Esta máquina no puede dibujar en 3D. El cuerpo se muestra con líneas simples; igual se puede cambiar todo.</translation>
    </message>
    <message>
        <source>The figure stands between two moments. Go to a moment to change it, or add one here.</source>
        <translation>La figura está entre dos momentos. Vaya a un momento para cambiarlo, o agregue uno aquí.</translation>
    </message>
    <message>
        <source>Go to moment %1</source>
        <translation>Ir al momento %1</translation>
    </message>
    <message>
        <source>Add one here</source>
        <translation>Agregar uno aquí</translation>
    </message>
    <message>
        <source>Touch a joint on the figure, then pull its handle along the arc.</source>
        <translation>Toque una articulación de la figura y luego mueva su control por el arco.</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Algo está mal aquí</translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Cambiar todos</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>The same on the other side</source>
        <translation>Lo mismo del otro lado</translation>
    </message>
</context>
<context>
    <name>MotionMoment</name>
    <message>
        <source>Moment %1</source>
        <translation>Momento %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The movement ends here and begins again.</source>
        <translation>El movimiento termina aquí y empieza otra vez.</translation>
    </message>
    <message>
        <source>At, in seconds</source>
        <translation>Cuándo, en segundos</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Until the next</source>
        <translation>Hasta el siguiente</translation>
    </message>
    <message>
        <source>All later moments move along.</source>
        <translation>Todos los momentos que siguen se mueven también.</translation>
    </message>
    <message>
        <source>Until the next, in seconds</source>
        <translation>Hasta el siguiente, en segundos</translation>
    </message>
    <message>
        <source>What begins</source>
        <translation>Qué empieza</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Make it a pose of its own</source>
        <translation>Hacerla una postura aparte</translation>
    </message>
    <message>
        <source>The pose&apos;s name</source>
        <translation>El nombre de la postura</translation>
    </message>
    <message>
        <source>Hold it a second longer</source>
        <translation>Sostener un segundo más</translation>
    </message>
    <message>
        <source>Take this moment away</source>
        <translation>Quitar este momento</translation>
    </message>
</context>
<context>
    <name>MotionMuscle</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The study it comes from</source>
        <translation>El estudio de donde viene</translation>
    </message>
    <message>
        <source>The list of sources holds all studies.</source>
        <translation>La lista de fuentes tiene todos los estudios.</translation>
    </message>
</context>
<context>
    <name>MotionNumber</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>MotionPage</name>
    <message>
        <source>This movement cannot be shown</source>
        <translation>Este movimiento no se puede mostrar</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile</source>
        <translation>Otra persona guardó mientras tanto</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar lo mío encima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo de la otra persona</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Apoyos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobar (%1)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
</context>
<context>
    <name>MotionPicture</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>See the muscle</source>
        <translation>Ver el músculo</translation>
    </message>
</context>
<context>
    <name>MotionStage</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Left side works</source>
        <translation>Trabaja el lado izquierdo</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The figure. Left and right turn it; joints are in the list beside.</source>
        <translation>La figura. Izquierda y derecha la giran; las articulaciones están en la lista de al lado.</translation>
    </message>
</context>
<context>
    <name>MotionStartPage</name>
    <message>
        <source>A new movement</source>
        <translation>Un movimiento nuevo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>For example: standing, the leg lifts to the side and comes down slowly</source>
        <translation>Por ejemplo: de pie, la pierna se levanta hacia el lado y baja despacio</translation>
    </message>
    <message>
        <source>Begin with a body at ease</source>
        <translation>Empezar con un cuerpo relajado</translation>
    </message>
    <message>
        <source>Or with a movement that is there</source>
        <translation>O con un movimiento que ya existe</translation>
    </message>
    <message>
        <source>A copy goes its own way. A variant follows the other movement in all that you do not change.</source>
        <translation>Una copia va por su cuenta. Una variante sigue al otro movimiento en todo lo que usted no cambie.</translation>
    </message>
    <message>
        <source>Search the movements</source>
        <translation>Buscar en los movimientos</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>%1 · shows a mistake</source>
        <translation>%1 · muestra un error</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Vary it</source>
        <translation>Hacer variante</translation>
    </message>
    <message>
        <source>Vary: %1</source>
        <translation>Hacer variante: %1</translation>
    </message>
</context>
<context>
    <name>MotionTimeline</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Agregar un momento</translation>
    </message>
    <message>
        <source>Moment %1: %2, at %3. Something is wrong here.</source>
        <translation>Momento %1: %2, a los %3. Algo está mal aquí.</translation>
    </message>
    <message>
        <source>Moment %1: %2, at %3</source>
        <translation>Momento %1: %2, a los %3</translation>
    </message>
</context>
<context>
    <name>MotionViews</name>
    <message>
        <source>Turn the figure, then let a view look from there. How far away it stands follows the movement.</source>
        <translation>Gire la figura y luego haga que una vista mire desde ahí. La distancia depende del movimiento.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>Use this view</source>
        <translation>Usar esta vista</translation>
    </message>
    <message>
        <source>Use this view: %1</source>
        <translation>Usar esta vista: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Como siempre: %1</translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede andar mal</translation>
    </message>
    <message>
        <source>How it gets better</source>
        <translation>Cómo se mejora</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>Cómo recibir ayuda</translation>
    </message>
</context>
<context>
    <name>MusclePage</name>
    <message>
        <source>Your hip muscle</source>
        <translation>El músculo de su cadera</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>MuscleWork</name>
    <message>
        <source>Light</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>All parts of the muscle work.</source>
        <translation>Trabajan todas las partes del músculo.</translation>
    </message>
    <message>
        <source>The front part works most.</source>
        <translation>La parte de adelante trabaja más.</translation>
    </message>
    <message>
        <source>The middle part works most.</source>
        <translation>La parte del medio trabaja más.</translation>
    </message>
    <message>
        <source>The back part works most.</source>
        <translation>La parte de atrás trabaja más.</translation>
    </message>
    <message>
        <source>How hard your side hip muscle works</source>
        <translation>Cuánto trabaja el músculo del lado de la cadera</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n more characters to go</source>
        <translation>
            <numerusform>Falta %n carácter</numerusform>
            <numerusform>Faltan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, and not one that people would guess.</source>
        <translation>Es bastante larga, y no es fácil de adivinar.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseFields</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>Four or five unusual words that only you would put together. 15 characters or more; spaces and any signs are fine.</source>
        <translation>Cuatro o cinco palabras poco comunes que solo usted juntaría. 15 caracteres o más; puede usar espacios y cualquier signo.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es igual a la de arriba.</translation>
    </message>
</context>
<context>
    <name>NotForSection</name>
    <message>
        <source>Leave it out if</source>
        <translation>No lo haga si</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>I understand</source>
        <translation>Entiendo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Call this emergency number</source>
        <translation>Llame a este número de emergencia</translation>
    </message>
    <message>
        <source>Call for care today</source>
        <translation>Llame hoy para que le atiendan</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Llame a su clínica</translation>
    </message>
    <message>
        <source>Ask the staff to call for help now.</source>
        <translation>Pida al personal que llame para pedir ayuda ahora.</translation>
    </message>
    <message>
        <source>Ask at the desk who can see you today.</source>
        <translation>Pregunte en la recepción quién le puede ver hoy.</translation>
    </message>
    <message>
        <source>Ask at the desk for the number to call.</source>
        <translation>Pida en la recepción el número para llamar.</translation>
    </message>
</context>
<context>
    <name>OutcomeHead</name>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Not urgent, but soon</source>
        <translation>No es urgente, pero vaya pronto</translation>
    </message>
    <message>
        <source>No warning sign</source>
        <translation>Sin señales de alerta</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Es bueno saberlo</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>Usted nos dijo</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>For you today</source>
        <translation>Para usted hoy</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>The one you have</source>
        <translation>La que tiene ahora</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>You are about to give somebody an account.</source>
        <translation>Va a darle una cuenta a alguien.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 becomes: %2.</source>
        <translation>%1 pasa a ser: %2.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more. What they did stays.</source>
        <translation>%1 ya no puede entrar. Lo que hizo se queda.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>%1 can sign in again, with the passphrase they had.</source>
        <translation>%1 puede entrar otra vez, con la frase de acceso que tenía.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>New recovery codes for %1. The ones before stop working.</source>
        <translation>Códigos de recuperación nuevos para %1. Los de antes dejan de servir.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Hacer códigos nuevos</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>That name is in use: %1.</source>
        <translation>Ese nombre ya se usa: %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Only an admin can add and change people. Ask: %1.</source>
        <translation>Solo un administrador puede agregar y cambiar personas. Pregunte a: %1.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Closed after wrong tries</source>
        <translation>Cerrada por intentos fallidos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>PersonAddPage</name>
    <message>
        <source>Now %1</source>
        <translation>Ahora, %1</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Hand the screen over. Only %1 should know the passphrase, so let nobody watch.</source>
        <translation>Pase la pantalla a la otra persona. Solo %1 debe saber la frase de acceso; que nadie mire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Such as PT, DPT or MD. Patients read it under what this person has reviewed.</source>
        <translation>Por ejemplo PT, DPT o MD. Los pacientes la leen debajo de lo que esta persona ha revisado.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>This account is closed after 100 wrong tries. Open it again when you know who tried.</source>
        <translation>Esta cuenta se cerró después de 100 intentos fallidos. Ábrala otra vez cuando sepa quién lo intentó.</translation>
    </message>
    <message>
        <source>This account is closed. What %1 did stays, with the name under it.</source>
        <translation>Esta cuenta está cerrada. Lo que hizo %1 se queda, con su nombre debajo.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The last admin who can sign in. Make somebody else an admin first, then this can change.</source>
        <translation>Es el último administrador que puede entrar. Primero haga administrador a alguien más; después podrá cambiar esto.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Such as PT, DPT or MD. Patients read it under what this person has reviewed.</source>
        <translation>Por ejemplo PT, DPT o MD. Los pacientes la leen debajo de lo que esta persona ha revisado.</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>Guardar la credencial</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Cómo entra</translation>
    </message>
    <message>
        <source>A passphrase, and a PIN at a machine they have signed in to.</source>
        <translation>Con una frase de acceso, y con un PIN en una máquina donde ya entró.</translation>
    </message>
    <message>
        <source>A passphrase.</source>
        <translation>Con una frase de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery codes left.</source>
        <translation>
            <numerusform>Queda %n código de recuperación.</numerusform>
            <numerusform>Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recovery codes.</source>
        <translation>Sin códigos de recuperación.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Códigos de recuperación nuevos</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>In the move</source>
        <translation>En el movimiento</translation>
    </message>
    <message>
        <source>Hurts more</source>
        <translation>Duele más</translation>
    </message>
    <message>
        <source>Kinder</source>
        <translation>Duele menos</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>Left hip: %1</source>
        <translation>Cadera izquierda: %1</translation>
    </message>
    <message>
        <source>Right hip: %1</source>
        <translation>Cadera derecha: %1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>It works on this machine only, for 8 hours after you signed in here with your passphrase. After ten wrong tries it stops.</source>
        <translation>Sirve solo en esta máquina, por 8 horas después de entrar aquí con su frase de acceso. Después de diez intentos fallidos deja de servir.</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Un PIN nuevo</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Un PIN</translation>
    </message>
    <message>
        <source>8 to 12 digits. No date, no row of the keys.</source>
        <translation>De 8 a 12 números. Que no sea una fecha ni teclas seguidas.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es igual al de arriba.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>It shows that it is you.</source>
        <translation>Muestra que es usted.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Guardar este PIN</translation>
    </message>
    <message>
        <source>Take my PIN away</source>
        <translation>Quitar mi PIN</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Touch for the next look</source>
        <translation>Toque para ver otro aspecto</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Letra %1 %</translation>
    </message>
    <message>
        <source>Touch for the next size</source>
        <translation>Toque para ver otro tamaño</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Touch to turn the screen</source>
        <translation>Toque para girar la pantalla</translation>
    </message>
    <message>
        <source>Figure: live</source>
        <translation>Figura: en vivo</translation>
    </message>
    <message>
        <source>Figure: film</source>
        <translation>Figura: película</translation>
    </message>
    <message>
        <source>Figure: still</source>
        <translation>Figura: fija</translation>
    </message>
    <message>
        <source>Touch for another way to draw it</source>
        <translation>Toque para ver otra forma de dibujar</translation>
    </message>
    <message>
        <source>This cannot be shown yet.</source>
        <translation>Esto todavía no se puede mostrar.</translation>
    </message>
    <message>
        <source>Patients do not see this yet. Start to write, and it shows here.</source>
        <translation>Los pacientes aún no ven esto. Empiece a escribir y aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Not part of this clinic or this screen</source>
        <translation>No es parte de esta clínica ni de esta pantalla</translation>
    </message>
    <message>
        <source>%1 runs this program. It is one example, not advice to join.</source>
        <translation>%1 dirige este programa. Es un ejemplo, no un consejo para inscribirse.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who it may be for</source>
        <translation>Para quién puede ser</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Qué dice %1</translation>
    </message>
    <message>
        <source>We show this until %1. Then it must be checked again.</source>
        <translation>Mostramos esto hasta el %1. Después hay que revisarlo otra vez.</translation>
    </message>
    <message>
        <source>Find it on your own phone</source>
        <translation>Búsquelo en su propio teléfono</translation>
    </message>
    <message>
        <source>This screen does not open web pages.</source>
        <translation>Esta pantalla no abre páginas web.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Shown in English until it is translated again</source>
        <translation>En inglés hasta que se traduzca otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n things change for patients.</source>
        <translation>
            <numerusform>Cambia %n cosa para los pacientes.</numerusform>
            <numerusform>Cambian %n cosas para los pacientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are still in review and will not be in it.</source>
        <translation>
            <numerusform>%n texto sigue en revisión y no saldrá esta vez.</numerusform>
            <numerusform>%n textos siguen en revisión y no saldrán esta vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are an editor. Ask a reviewer or an admin to publish.</source>
        <translation>Usted es redactor. Pida a un revisor o a un administrador que publique.</translation>
    </message>
    <message>
        <source>Tonight at 3</source>
        <translation>Esta noche a las 3</translation>
    </message>
    <message>
        <source>Tomorrow at 7</source>
        <translation>Mañana a las 7</translation>
    </message>
    <message>
        <source>Monday at 7</source>
        <translation>El lunes a las 7</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una más tarde.</translation>
    </message>
    <message>
        <source>What is approved by then goes out on %1.</source>
        <translation>Lo que esté aprobado para entonces sale el %1.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Patients see release %1 from the next visit on.</source>
        <translation>Los pacientes ven la edición %1 desde la próxima visita.</translation>
    </message>
    <message>
        <source>What the kiosk needs</source>
        <translation>Lo que necesita el kiosco</translation>
    </message>
    <message>
        <source>Reviews that are overdue</source>
        <translation>Revisiones vencidas</translation>
    </message>
    <message>
        <source>Translations that are behind</source>
        <translation>Traducciones atrasadas</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Aún sin traducir</translation>
    </message>
    <message>
        <source>What ran out</source>
        <translation>Lo que ya venció</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale la pena mirarlo</translation>
    </message>
</context>
<context>
    <name>PublishChanges</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>What patients see now</source>
        <translation>Lo que ven ahora los pacientes</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Lo que van a ver</translation>
    </message>
    <message>
        <source>All of it is new to patients.</source>
        <translation>Todo esto es nuevo para los pacientes.</translation>
    </message>
    <message>
        <source>Look at it as patients will</source>
        <translation>Verlo como los pacientes</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>Siguiente: verificar</translation>
    </message>
</context>
<context>
    <name>PublishChecks</name>
    <message>
        <source>The checks run. The first time this can take a minute; you can go on working.</source>
        <translation>Se está verificando. La primera vez puede tardar un minuto; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message numerus="yes">
        <source>%n things are worth knowing before you publish.</source>
        <translation>
            <numerusform>Conviene saber %n cosa antes de publicar.</numerusform>
            <numerusform>Conviene saber %n cosas antes de publicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check is passed.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right first</source>
        <translation>
            <numerusform>Primero hay que corregir %n cosa</numerusform>
            <numerusform>Primero hay que corregir %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch one to go there. What patients see now stays as it is.</source>
        <translation>Toque una para ir ahí. Lo que ven ahora los pacientes no cambia.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Next: publish</source>
        <translation>Siguiente: publicar</translation>
    </message>
    <message>
        <source>Back to what changes</source>
        <translation>Volver a lo que cambia</translation>
    </message>
</context>
<context>
    <name>PublishDone</name>
    <message>
        <source>The release is being made. You can go on working; you are told when patients see it.</source>
        <translation>Se está haciendo la edición. Puede seguir trabajando; le avisamos cuando los pacientes la vean.</translation>
    </message>
    <message>
        <source>It is planned for %1</source>
        <translation>Está planeada para el %1</translation>
    </message>
    <message>
        <source>Patients see release %1 from the next visit on</source>
        <translation>Los pacientes ven la edición %1 desde la próxima visita</translation>
    </message>
    <message>
        <source>What is approved by then goes out. You can cancel it under Releases.</source>
        <translation>Sale lo que esté aprobado para entonces. Puede cancelarla en Ediciones.</translation>
    </message>
    <message>
        <source>Its number for checking: %1. You can go back to the one before in one step, under Releases.</source>
        <translation>Su número de control: %1. En Ediciones puede volver a la anterior en un solo paso.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ediciones</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>Releases (%n planned)</source>
        <translation>
            <numerusform>Ediciones (%n planeada)</numerusform>
            <numerusform>Ediciones (%n planeadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Looking at what has changed…</source>
        <translation>Buscando lo que ha cambiado…</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>No hay nada que publicar</translation>
    </message>
    <message>
        <source>Patients see all that is approved.</source>
        <translation>Los pacientes ven todo lo que está aprobado.</translation>
    </message>
</context>
<context>
    <name>PublishSteps</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
</context>
<context>
    <name>PublishWhen</name>
    <message>
        <source>You cannot publish</source>
        <translation>Usted no puede publicar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day to publish</source>
        <translation>Día para publicar</translation>
    </message>
    <message>
        <source>Time to publish</source>
        <translation>Hora para publicar</translation>
    </message>
    <message>
        <source>This screen must be switched on at that time, or it publishes as soon as it is.</source>
        <translation>Esta pantalla debe estar encendida a esa hora. Si no, publica en cuanto se encienda.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>A few words for the list of releases. Patients do not see them.</source>
        <translation>Unas palabras para la lista de ediciones. Los pacientes no las ven.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>Tap all that fit, or the last line</source>
        <translation>Toque todo lo que le pase, o la última línea</translation>
    </message>
    <message>
        <source>Tap one answer to go on</source>
        <translation>Toque una respuesta para seguir</translation>
    </message>
</context>
<context>
    <name>QuestionsIntro</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message numerus="yes">
        <source>Your half hour is over in %n s. Your work is kept: then sign in again.</source>
        <translation>
            <numerusform>Su media hora termina en %n s. Su trabajo queda guardado: después entre otra vez.</numerusform>
            <numerusform>Su media hora termina en %n s. Su trabajo queda guardado: después entre otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the patients&apos; screen in %n s: touch to stay</source>
        <translation>
            <numerusform>Vuelve la pantalla de los pacientes en %n s: toque para quedarse</numerusform>
            <numerusform>Vuelve la pantalla de los pacientes en %n s: toque para quedarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n s: touch to stay</source>
        <translation>
            <numerusform>Se bloquea en %n s: toque para quedarse</numerusform>
            <numerusform>Se bloquea en %n s: toque para quedarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>There is one more right answer here.</source>
        <translation>Aquí hay una respuesta correcta más.</translation>
    </message>
    <message>
        <source>You know this well</source>
        <translation>Esto lo sabe bien</translation>
    </message>
    <message>
        <source>Good to read again</source>
        <translation>Conviene leer otra vez</translation>
    </message>
    <message>
        <source>You know your hip well</source>
        <translation>Usted conoce bien su cadera</translation>
    </message>
    <message>
        <source>What you know now</source>
        <translation>Lo que ya sabe</translation>
    </message>
    <message>
        <source>A good start</source>
        <translation>Un buen comienzo</translation>
    </message>
    <message>
        <source>You can read any page again when you like.</source>
        <translation>Puede leer cualquier página otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>These pages tell it step by step. Take your time.</source>
        <translation>Estas páginas lo explican paso a paso. Tómese su tiempo.</translation>
    </message>
    <message>
        <source>You know some of this well. The rest you can read again.</source>
        <translation>Una parte ya la sabe bien. Lo demás lo puede leer otra vez.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>Good to read again</source>
        <translation>Conviene leer otra vez</translation>
    </message>
    <message>
        <source>You know this well</source>
        <translation>Esto lo sabe bien</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Repasar otra vez</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>See the exercises</source>
        <translation>Ver los ejercicios</translation>
    </message>
</context>
<context>
    <name>QuizIntro</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>More than one answer is right. Tap one.</source>
        <translation>Más de una respuesta es correcta. Toque una.</translation>
    </message>
    <message>
        <source>Tap the answer that fits best.</source>
        <translation>Toque la respuesta que le parezca mejor.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>Leer más: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>QuizRows</name>
    <message>
        <source>Check what you know</source>
        <translation>Repase lo que sabe</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I cannot sign in</source>
        <translation>No puedo entrar</translation>
    </message>
    <message>
        <source>With one of your recovery codes you can set a new passphrase.</source>
        <translation>Con uno de sus códigos de recuperación puede poner una frase de acceso nueva.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>14 letters and digits, such as 7K2M-Q4TD-9XVA-3H. Dashes and small letters do not matter.</source>
        <translation>14 letras y números, como 7K2M-Q4TD-9XVA-3H. Los guiones y las minúsculas no importan.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
    <message>
        <source>Set it and sign in</source>
        <translation>Ponerla y entrar</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sin un código</translation>
    </message>
    <message>
        <source>An admin can make new codes for you: People, your name, New recovery codes. An admin can also open an account that is closed.</source>
        <translation>Un administrador puede hacerle códigos nuevos: Personas, su nombre, Códigos nuevos. También puede abrir una cuenta cerrada.</translation>
    </message>
    <message>
        <source>When no one here can sign in and no code is left, nothing opens the studio. There is no master key. Bring back a backup from when someone could sign in, or start again. Patients still see all that was published.</source>
        <translation>Si aquí nadie puede entrar y no queda ningún código, nada abre el estudio. No hay llave maestra. Recupere una copia de cuando alguien podía entrar, o empiece de nuevo. Los pacientes siguen viendo lo publicado.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 You can try again in %2.</source>
        <translation>%1 Puede intentarlo otra vez en %2.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>There were too many wrong tries just now.</source>
        <translation>Hubo muchos intentos fallidos hace un momento.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right.</source>
        <translation>El nombre o la frase de acceso no son correctos.</translation>
    </message>
    <message>
        <source>The name or the recovery code is not right.</source>
        <translation>El nombre o el código de recuperación no son correctos.</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Eso no es correcto.</translation>
    </message>
</context>
<context>
    <name>ReleaseRow</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>planned by %1</source>
        <translation>planeada por %1</translation>
    </message>
    <message>
        <source>The release planned for %1 was not made: %2</source>
        <translation>La edición planeada para el %1 no se hizo: %2</translation>
    </message>
    <message>
        <source>The plan is cancelled.</source>
        <translation>El plan está cancelado.</translation>
    </message>
    <message>
        <source>Patients see release %1 again from the next visit on.</source>
        <translation>Los pacientes vuelven a ver la edición %1 desde la próxima visita.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Volver a mostrarla</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Edición %1</translation>
    </message>
    <message>
        <source>Came with Sidestep</source>
        <translation>Vino con Sidestep</translation>
    </message>
    <message>
        <source>Not published in this studio</source>
        <translation>No se publicó en este estudio</translation>
    </message>
    <message>
        <source>Something was taken off the screen by %1, %2</source>
        <translation>%1 quitó algo de la pantalla, %2</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>Publicada por %1, %2</translation>
    </message>
    <message>
        <source> · shown again by %1, %2</source>
        <translation> · %1 la volvió a mostrar, %2</translation>
    </message>
</context>
<context>
    <name>ReleasesNow</name>
    <message>
        <source>Patients see release %1</source>
        <translation>Los pacientes ven la edición %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n items · number for checking %1</source>
        <translation>
            <numerusform>%n elemento · número de control %1</numerusform>
            <numerusform>%n elementos · número de control %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Releases</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Show this one again</source>
        <translation>Volver a mostrar esta</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguas</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Written and checked by the same person: %1, %2, on %3.</source>
        <translation>Escrito y revisado por la misma persona: %1, %2, el %3.</translation>
    </message>
    <message>
        <source>The clinic planned to review this page by %1. It has not been done yet.</source>
        <translation>La clínica tenía planeado revisar esta página antes del %1. Aún no lo ha hecho.</translation>
    </message>
    <message>
        <source>The English page has changed since this one was translated.</source>
        <translation>La página en inglés ha cambiado desde que se tradujo esta.</translation>
    </message>
    <message>
        <source>Draft: not yet checked by a clinician.</source>
        <translation>Borrador: aún no lo ha revisado un profesional de salud.</translation>
    </message>
    <message>
        <source>Checked by %1, %2, on %3.</source>
        <translation>Revisado por %1, %2, el %3.</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>enviado por %1</translation>
    </message>
    <message>
        <source>sent back by %1</source>
        <translation>devuelto por %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1.</source>
        <translation>Debía revisarse antes del %1.</translation>
    </message>
    <message>
        <source>It stays on the screen: the kiosk cannot do without it. Do it first.</source>
        <translation>Se queda en la pantalla: el kiosco no puede estar sin esto. Hágalo primero.</translation>
    </message>
    <message>
        <source>Patients do not see it any more.</source>
        <translation>Los pacientes ya no lo ven.</translation>
    </message>
    <message>
        <source>Patients do not see it any more from %1 on.</source>
        <translation>Los pacientes ya no lo verán desde el %1.</translation>
    </message>
</context>
<context>
    <name>ReviewAsked</name>
    <message>
        <source>Changes asked by %1</source>
        <translation>%1 pide cambios</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>Touch a part and write beside it. All comments go back together.</source>
        <translation>Toque una parte y escriba al lado. Todos los comentarios se devuelven juntos.</translation>
    </message>
    <message>
        <source>What should change in: %1</source>
        <translation>Qué debe cambiar en: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send back with %n comments</source>
        <translation>
            <numerusform>Devolver con %n comentario</numerusform>
            <numerusform>Devolver con %n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>%1 · written by %2, %3</source>
        <translation>%1 · escrito por %2, %3</translation>
    </message>
    <message>
        <source> · sent by %1</source>
        <translation> · enviado por %1</translation>
    </message>
    <message>
        <source>You sign as %1:
“%2”</source>
        <translation>Usted firma como %1:
“%2”</translation>
    </message>
    <message>
        <source>I have read these words and they are right for our patients.</source>
        <translation>He leído este texto y es correcto para nuestros pacientes.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>Firmar y aprobar</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Es un borrador otra vez.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sent back to %1.</source>
        <translation>Devuelto a %1.</translation>
    </message>
    <message>
        <source>Text, part %1</source>
        <translation>Texto, parte %1</translation>
    </message>
</context>
<context>
    <name>ReviewItemPage</name>
    <message>
        <source>As patients see it</source>
        <translation>Como lo ven los pacientes</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comentarios (%1)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar el envío</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ver el movimiento</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message numerus="yes">
        <source>Next one (%n waiting)</source>
        <translation>
            <numerusform>El siguiente (%n espera)</numerusform>
            <numerusform>El siguiente (%n esperan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Publish what is approved</source>
        <translation>Publicar lo aprobado</translation>
    </message>
    <message>
        <source>You cannot approve this</source>
        <translation>Usted no puede aprobar esto</translation>
    </message>
    <message>
        <source>Different from what patients see now</source>
        <translation>Distinto de lo que ven ahora los pacientes</translation>
    </message>
    <message>
        <source>Different from what was approved before</source>
        <translation>Distinto de lo que se aprobó antes</translation>
    </message>
    <message>
        <source>This is new</source>
        <translation>Esto es nuevo</translation>
    </message>
    <message>
        <source>Nothing of it was approved before. Please read all of it.</source>
        <translation>Nada de esto se aprobó antes. Por favor, léalo todo.</translation>
    </message>
    <message>
        <source>Nothing is different in its words.</source>
        <translation>No cambia ninguna palabra.</translation>
    </message>
    <message>
        <source>What patients see now</source>
        <translation>Lo que ven ahora los pacientes</translation>
    </message>
    <message>
        <source>Approved before</source>
        <translation>Lo aprobado antes</translation>
    </message>
    <message>
        <source>What was sent for review</source>
        <translation>Lo que se envió a revisión</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>How we review</source>
        <translation>Cómo revisamos</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Everything that was sent for review has been looked at.</source>
        <translation>Todo lo que se envió a revisión ya se ha mirado.</translation>
    </message>
    <message>
        <source>Nothing of yours came back, and nothing is in review.</source>
        <translation>No le devolvieron nada y nada suyo está en revisión.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperan por usted</translation>
    </message>
    <message>
        <source>Sent back to you</source>
        <translation>Le devolvieron esto</translation>
    </message>
    <message>
        <source>Past their day of review</source>
        <translation>Con la revisión vencida</translation>
    </message>
    <message>
        <source>Waiting for somebody else</source>
        <translation>Esperan por otra persona</translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>No one can approve yet: give someone a credential.</source>
        <translation>Nadie puede aprobar todavía: dé a alguien una credencial.</translation>
    </message>
    <message>
        <source>Who can approve: %1.</source>
        <translation>Quién puede aprobar: %1.</translation>
    </message>
    <message>
        <source>Every page then says: written and checked by one person.</source>
        <translation>Cada página dirá entonces: una sola persona lo escribió y lo revisó.</translation>
    </message>
    <message>
        <source>From now on somebody else must approve.</source>
        <translation>Desde ahora debe aprobar otra persona.</translation>
    </message>
    <message>
        <source>It counts from the next release on.</source>
        <translation>Vale desde la próxima edición.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ReviewRulesPage</name>
    <message>
        <source>How we review</source>
        <translation>Cómo revisamos</translation>
    </message>
    <message>
        <source>Only admins change this</source>
        <translation>Solo los administradores cambian esto</translation>
    </message>
    <message>
        <source>You can read it. Ask an admin to change it.</source>
        <translation>Usted puede leerlo. Pida a un administrador que lo cambie.</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>¿Quién aprueba?</translation>
    </message>
    <message>
        <source>Somebody other than the writer</source>
        <translation>Otra persona, no quien lo escribió</translation>
    </message>
    <message>
        <source>Two pairs of eyes, always.</source>
        <translation>Siempre lo ven dos personas.</translation>
    </message>
    <message>
        <source>One person may approve their own words</source>
        <translation>Una persona puede aprobar su propio texto</translation>
    </message>
    <message>
        <source>Only while nobody else can approve. Every page then says so to patients.</source>
        <translation>Solo mientras nadie más pueda aprobar. Cada página se lo dice entonces a los pacientes.</translation>
    </message>
    <message>
        <source>Not here: more than one person can approve.</source>
        <translation>Aquí no: más de una persona puede aprobar.</translation>
    </message>
    <message>
        <source>When the English has changed and the translation has not</source>
        <translation>Cuando el inglés ha cambiado y la traducción no</translation>
    </message>
    <message>
        <source>Exercises, questions and notices are then shown in English. An old dose could do harm.</source>
        <translation>Los ejercicios, las preguntas y los avisos se muestran entonces en inglés. Una dosis vieja podría hacer daño.</translation>
    </message>
    <message>
        <source>Show the translation of a page, and say so</source>
        <translation>Mostrar la traducción de una página, y decirlo</translation>
    </message>
    <message>
        <source>The page says that the English has changed since.</source>
        <translation>La página dice que el inglés ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Show the English until it is translated again</source>
        <translation>Mostrar el inglés hasta que se traduzca otra vez</translation>
    </message>
</context>
<context>
    <name>ReviewStamp</name>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 · for the words with the number %2</source>
        <translation>%1 · para el texto con el número %2</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Editor</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Writes and changes texts, and sends them to review.</source>
        <translation>Escribe y cambia textos, y los envía a revisión.</translation>
    </message>
    <message>
        <source>Does what an editor does. Also approves what others wrote, with name and credential, and publishes it.</source>
        <translation>Hace lo que hace un redactor. También aprueba lo que otros escribieron, con su nombre y su credencial, y lo publica.</translation>
    </message>
    <message>
        <source>Does what a reviewer does. Also adds people, sets up the machine, and makes backups.</source>
        <translation>Hace lo que hace un revisor. También agrega personas, prepara la máquina y hace copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Each time.</source>
        <translation>Cada vez.</translation>
    </message>
    <message>
        <source>In every other case.</source>
        <translation>En todos los demás casos.</translation>
    </message>
    <message>
        <source>By a rule with several levels, which stays as it is.</source>
        <translation>Por una regla con varios niveles, que se queda como está.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>If %1.</source>
        <translation>Si %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1” is not answered with %2</source>
        <translation>a “%1” no se responde %2</translation>
    </message>
    <message>
        <source>“%1” is answered with %2</source>
        <translation>a “%1” se responde %2</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your outer hip is sore. We keep back the stretch that can press on it.</source>
        <translation>Le duele el lado de la cadera. Guardamos el estiramiento que lo puede apretar.</translation>
    </message>
    <message>
        <source>You had hip surgery. Look for the notes on the exercises.</source>
        <translation>Tuvo una cirugía de cadera. Busque las notas en los ejercicios.</translation>
    </message>
    <message>
        <source>You may feel unsteady. Hold on to a counter as you exercise.</source>
        <translation>Puede sentir poco equilibrio. Agárrese de un mostrador al hacer ejercicio.</translation>
    </message>
    <message>
        <source>The floor is hard for you. Use a firm bed.</source>
        <translation>El piso es difícil para usted. Use una cama firme.</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Ir al ejercicio</translation>
    </message>
    <message>
        <source>Go to the exercises</source>
        <translation>Ir a los ejercicios</translation>
    </message>
    <message>
        <source>Learn about your hip muscle</source>
        <translation>Conozca el músculo de su cadera</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>Move through the exercise</source>
        <translation>Recorrer el ejercicio</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Your hip muscle</source>
        <translation>El músculo de su cadera</translation>
    </message>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede andar mal</translation>
    </message>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation>Repase lo que sabe</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>We found nothing for “%1”. Try a shorter word, or one of these:</source>
        <translation>No hay nada para «%1». Pruebe una palabra más corta, o una de estas:</translation>
    </message>
    <message>
        <source>Showing results for “%1”</source>
        <translation>Resultados para «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an exercise, a word or a question. You can try one of these:</source>
        <translation>Busque un ejercicio, una palabra o una pregunta. Puede probar una de estas:</translation>
    </message>
    <message>
        <source>See all exercises</source>
        <translation>Ver todos los ejercicios</translation>
    </message>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>%1. Touch for other parts of this page</source>
        <translation>%1. Toque para ver otras partes de esta página</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Su centro</translation>
    </message>
    <message>
        <source>Its name, and the numbers people should call</source>
        <translation>Su nombre y los números a los que se debe llamar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Which ones people can choose, and which comes first</source>
        <translation>Cuáles se pueden elegir y cuál va primero</translation>
    </message>
    <message>
        <source>The person who shows the exercises</source>
        <translation>La persona que muestra los ejercicios</translation>
    </message>
    <message>
        <source>Who it is, how it is drawn, whether it moves by itself</source>
        <translation>Quién es, cómo se dibuja, si se mueve sola</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Whether the screen may read aloud</source>
        <translation>Si la pantalla puede leer en voz alta</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Cuando no hay nadie</translation>
    </message>
    <message>
        <source>How long the screen waits before it forgets a visit</source>
        <translation>Cuánto espera la pantalla antes de olvidar una visita</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When the screen is on, and when it may go dark</source>
        <translation>Cuándo está encendida la pantalla y cuándo puede oscurecerse</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>So that words and buttons are as large as they should be</source>
        <translation>Para que las letras y los botones tengan el tamaño que deben</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Which one prints what people take home</source>
        <translation>Cuál imprime lo que la gente se lleva a casa</translation>
    </message>
    <message>
        <source>When a review is overdue</source>
        <translation>Cuando una revisión está vencida</translation>
    </message>
    <message>
        <source>What happens to a page that nobody has checked again</source>
        <translation>Qué pasa con una página que nadie ha vuelto a revisar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Where they go, and how often</source>
        <translation>Adónde van y cada cuánto</translation>
    </message>
    <message>
        <source>Watching from afar</source>
        <translation>Vigilar a distancia</translation>
    </message>
    <message>
        <source>Figures for somebody who looks after many machines</source>
        <translation>Cifras para quien cuida de muchos equipos</translation>
    </message>
    <message>
        <source>The way in for staff</source>
        <translation>La entrada del personal</translation>
    </message>
    <message>
        <source>Whether the screen shows a button for it</source>
        <translation>Si la pantalla muestra un botón para eso</translation>
    </message>
    <message>
        <source>Name of your site</source>
        <translation>Nombre de su centro</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <source>Number for the same day</source>
        <translation>Número para el mismo día</translation>
    </message>
    <message>
        <source>Number of your clinic</source>
        <translation>Número de su clínica</translation>
    </message>
    <message>
        <source>Languages people can choose</source>
        <translation>Idiomas que se pueden elegir</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <translation>Quién muestra los ejercicios</translation>
    </message>
    <message>
        <source>How the person is drawn</source>
        <translation>Cómo se dibuja la persona</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Ask “Are you still there?” after</source>
        <translation>Preguntar “¿Sigue ahí?” después de</translation>
    </message>
    <message>
        <source>The same, while an exercise plays</source>
        <translation>Lo mismo, mientras se ve un ejercicio</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>How often a visit can go on</source>
        <translation>Cuántas veces puede seguir una visita</translation>
    </message>
    <message>
        <source>On day and night</source>
        <translation>Encendida día y noche</translation>
    </message>
    <message>
        <source>Days you are open</source>
        <translation>Días en que abren</translation>
    </message>
    <message>
        <source>You open at</source>
        <translation>Abren a las</translation>
    </message>
    <message>
        <source>You close at</source>
        <translation>Cierran a las</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Ancho de la imagen</translation>
    </message>
    <message>
        <source>How far away people stand</source>
        <translation>A qué distancia está la gente</translation>
    </message>
    <message>
        <source>Days until it is taken away</source>
        <translation>Días hasta que se quita</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Una copia de seguridad cada</translation>
    </message>
    <message>
        <source>Remove old backups</source>
        <translation>Quitar las copias viejas</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Carpeta para las cifras</translation>
    </message>
    <message>
        <source>A button for staff</source>
        <translation>Un botón para el personal</translation>
    </message>
    <message>
        <source>Stands on the first screen. Leave it empty to show none.</source>
        <translation>Está en la primera pantalla. Déjelo vacío para no mostrar ninguno.</translation>
    </message>
    <message>
        <source>What people should call when every minute counts.</source>
        <translation>Adónde llamar cuando cada minuto cuenta.</translation>
    </message>
    <message>
        <source>For answers that mean: see someone today. Empty: the screen says whom to ask.</source>
        <translation>Para respuestas que quieren decir: vea a alguien hoy. Vacío: la pantalla dice a quién preguntar.</translation>
    </message>
    <message>
        <source>For questions that can wait. Empty: the screen says whom to ask.</source>
        <translation>Para preguntas que pueden esperar. Vacío: la pantalla dice a quién preguntar.</translation>
    </message>
    <message>
        <source>Only those that your content is written in are of use.</source>
        <translation>Solo sirven los idiomas en que está escrito su contenido.</translation>
    </message>
    <message>
        <source>“Anyone” shows a new person at each visit, so that more people feel at home.</source>
        <translation>“Cualquiera” muestra a alguien nuevo en cada visita, para que más gente se sienta a gusto.</translation>
    </message>
    <message>
        <source>The machine finds the best way by itself. Choose one only if it is wrong.</source>
        <translation>La máquina encuentra sola la mejor forma. Elija una solo si se equivoca.</translation>
    </message>
    <message>
        <source>Pictures stand still until somebody starts them. People can change it.</source>
        <translation>Las imágenes no se mueven hasta que alguien las inicia. La gente puede cambiarlo.</translation>
    </message>
    <message>
        <source>Buttons to hear the words. Only where this machine has a voice.</source>
        <translation>Botones para oír las palabras. Solo si esta máquina tiene voz.</translation>
    </message>
    <message>
        <source>Seconds without a touch. Short keeps visits private, long lets people read.</source>
        <translation>Segundos sin tocar. Poco tiempo cuida la privacidad; mucho deja leer.</translation>
    </message>
    <message>
        <source>Seconds with no touch. People watch an exercise with their hands still.</source>
        <translation>Segundos sin tocar. La gente mira un ejercicio con las manos quietas.</translation>
    </message>
    <message>
        <source>Seconds before the visit is forgotten. Slow hands need twenty or more.</source>
        <translation>Segundos antes de olvidar la visita. Las manos lentas necesitan veinte o más.</translation>
    </message>
    <message>
        <source>How many times somebody can say “I am still here”. At least ten.</source>
        <translation>Cuántas veces se puede decir “Sigo aquí”. Al menos diez.</translation>
    </message>
    <message>
        <source>Off: outside the hours below the screen goes dark while nobody is there. A touch wakes it.</source>
        <translation>No: fuera del horario de abajo, la pantalla se oscurece mientras no hay nadie. Un toque la enciende.</translation>
    </message>
    <message>
        <source>A night counts for the day on which it begins.</source>
        <translation>Una noche cuenta para el día en que empieza.</translation>
    </message>
    <message>
        <source>The screen wakes by itself.</source>
        <translation>La pantalla se enciende sola.</translation>
    </message>
    <message>
        <source>Earlier than you open: you close on the next day. The same: open for 24 hours.</source>
        <translation>Antes de la hora de abrir: cierran al día siguiente. La misma hora: abierto 24 horas.</translation>
    </message>
    <message>
        <source>In millimetres, as measured. Best found with a bank card.</source>
        <translation>En milímetros, medidos. Lo mejor es usar una tarjeta de banco.</translation>
    </message>
    <message>
        <source>From the eyes to the glass. Words are as large as this distance needs.</source>
        <translation>De los ojos al vidrio. Las letras son tan grandes como pide esta distancia.</translation>
    </message>
    <message>
        <source>“The usual one” is the one this machine prints on by itself.</source>
        <translation>“La de siempre” es la que esta máquina usa por sí sola.</translation>
    </message>
    <message>
        <source>Every item has a day by which it must be looked at again.</source>
        <translation>Cada elemento tiene una fecha en la que se debe volver a mirar.</translation>
    </message>
    <message>
        <source>Counts when overdue pages are taken away. What is for safety always stays.</source>
        <translation>Cuenta cuando se quitan las páginas vencidas. Lo que es para la seguridad siempre se queda.</translation>
    </message>
    <message>
        <source>Best on a stick or another machine: a broken disk takes all that is on it.</source>
        <translation>Mejor en una memoria USB o en otra máquina: si el disco falla, se pierde todo lo que tiene.</translation>
    </message>
    <message>
        <source>Days from one backup to the next.</source>
        <translation>Días entre una copia de seguridad y la siguiente.</translation>
    </message>
    <message>
        <source>Keeps the last 7 days, 4 weeks and 12 months. Without it all stay.</source>
        <translation>Guarda las de los últimos 7 días, 4 semanas y 12 meses. Sin esto se quedan todas.</translation>
    </message>
    <message>
        <source>The whole path, for the node_exporter of Prometheus. Empty: none are written.</source>
        <translation>La ruta completa, para el node_exporter de Prometheus. Vacío: no se escribe ninguna.</translation>
    </message>
    <message>
        <source>For a laptop. In a waiting room use the knock in the corner instead.</source>
        <translation>Para una computadora portátil. En una sala de espera, use mejor la seña de las esquinas.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>As the machine can</source>
        <translation>Como pueda la máquina</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Drawn as it moves. Needs a graphics chip.</source>
        <translation>Se dibuja mientras se mueve. Necesita un chip gráfico.</translation>
    </message>
    <message>
        <source>Pictures made beforehand</source>
        <translation>Imágenes hechas antes</translation>
    </message>
    <message>
        <source>Runs well on any machine.</source>
        <translation>Funciona bien en cualquier máquina.</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imágenes fijas</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Nada se mueve.</translation>
    </message>
    <message>
        <source>Tell staff</source>
        <translation>Avisar al personal</translation>
    </message>
    <message>
        <source>Patients see no difference.</source>
        <translation>Los pacientes no notan nada.</translation>
    </message>
    <message>
        <source>Tell staff and patients</source>
        <translation>Avisar al personal y a los pacientes</translation>
    </message>
    <message>
        <source>The page says that its review is overdue.</source>
        <translation>La página dice que su revisión está vencida.</translation>
    </message>
    <message>
        <source>Take the page away</source>
        <translation>Quitar la página</translation>
    </message>
    <message>
        <source>Patients do not see it until someone has reviewed it.</source>
        <translation>Los pacientes no la ven hasta que alguien la revise.</translation>
    </message>
    <message>
        <source>Counts from the next visit on.</source>
        <translation>Vale desde la próxima visita.</translation>
    </message>
    <message>
        <source>Counts from the next start of the kiosk on.</source>
        <translation>Vale desde la próxima vez que se encienda el kiosco.</translation>
    </message>
    <message>
        <source>found out by the machine</source>
        <translation>lo averigua la máquina</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la de siempre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La de siempre</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 debe ser de %2 a %3.</translation>
    </message>
    <message>
        <source>Leave one day on at least.</source>
        <translation>Deje al menos un día activado.</translation>
    </message>
    <message>
        <source>Leave one language on at least.</source>
        <translation>Deje al menos un idioma.</translation>
    </message>
    <message>
        <source>Write the whole path, or leave it empty.</source>
        <translation>Escriba la ruta completa o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1 cannot be that.</source>
        <translation>%1 no puede ser eso.</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>Back to what is usual: %1</source>
        <translation>Volver a lo normal: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The screen begins in</source>
        <translation>La pantalla empieza en</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Buscar impresoras</translation>
    </message>
</context>
<context>
    <name>SettingsGroupPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You can look at these. An admin can change them.</source>
        <translation>Usted puede verlos. Un administrador puede cambiarlos.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>You can look at them. An admin can change them.</source>
        <translation>Usted puede verlos. Un administrador puede cambiarlos.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>This part is for the people who look after the screen.</source>
        <translation>Esta parte es para las personas que cuidan la pantalla.</translation>
    </message>
    <message>
        <source>Sign in with your PIN</source>
        <translation>Entrar con su PIN</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar mi frase de acceso</translation>
    </message>
    <message>
        <source>I cannot sign in</source>
        <translation>No puedo entrar</translation>
    </message>
    <message>
        <source>Back to the patients&apos; screen</source>
        <translation>Volver a la pantalla de los pacientes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>SlowerButton</name>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>This screen has no sound. Read here what you would hear.</source>
        <translation>Esta pantalla no tiene sonido. Lea aquí lo que oiría.</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Draft: not yet checked by a clinician</source>
        <translation>Borrador: aún no lo ha revisado un profesional de salud</translation>
    </message>
    <message>
        <source>We wrote this with care from the sources below. No doctor or physical therapist has signed it yet.</source>
        <translation>Lo escribimos con cuidado, con las fuentes de abajo. Aún no lo ha firmado ningún médico ni fisioterapeuta.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales de salud</translation>
    </message>
    <message>
        <source>Measured muscle activity: %1</source>
        <translation>Actividad muscular medida: %1</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Imágenes y sonidos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StaffSaid</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffShell</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>Light</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Your side hip muscle now: %1</source>
        <translation>El músculo del lado de la cadera ahora: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Not like this: %1</source>
        <translation>Así no: %1</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Así sí</translation>
    </message>
</context>
<context>
    <name>StageTop</name>
    <message>
        <source>My sore side:</source>
        <translation>Lado que duele:</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>My sore side is left</source>
        <translation>Me duele el lado izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>My sore side is right</source>
        <translation>Me duele el lado derecho</translation>
    </message>
    <message>
        <source>See the muscle</source>
        <translation>Ver el músculo</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Think: %1</source>
        <translation>Piense: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go step by step</source>
        <translation>Ir paso a paso</translation>
    </message>
    <message>
        <source>Watch it all</source>
        <translation>Ver completo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StillHip</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <source>Words on every page change at once. You can change them back at any time.</source>
        <translation>Las letras cambian enseguida en todas las páginas. Puede volver a cambiarlas cuando quiera.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1: hour</source>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>%1: minutes</source>
        <translation>%1: minutos</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Patients see what came with Sidestep.</source>
        <translation>Los pacientes ven lo que vino con Sidestep.</translation>
    </message>
    <message>
        <source>Patients see release %1, made %2.</source>
        <translation>Los pacientes ven la edición %1, hecha %2.</translation>
    </message>
    <message>
        <source>Good to see you, %1</source>
        <translation>Qué gusto verle, %1</translation>
    </message>
    <message>
        <source>One text waits for your review</source>
        <translation>Un texto espera su revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait for your review</source>
        <translation>
            <numerusform>%n texto espera su revisión</numerusform>
            <numerusform>%n textos esperan su revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>One text came back to you with comments</source>
        <translation>Le devolvieron un texto con comentarios</translation>
    </message>
    <message numerus="yes">
        <source>%n texts came back to you with comments</source>
        <translation>
            <numerusform>Le devolvieron %n texto con comentarios</numerusform>
            <numerusform>Le devolvieron %n textos con comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>You have begun something: go on writing</source>
        <translation>Usted empezó algo: siga escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>You have %n drafts: go on writing</source>
        <translation>
            <numerusform>Tiene %n borrador: siga escribiendo</numerusform>
            <numerusform>Tiene %n borradores: siga escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>Past their day of review: %1</source>
        <translation>Con la revisión vencida: %1</translation>
    </message>
    <message>
        <source>Approved, but patients do not see it yet: %1</source>
        <translation>Aprobado, pero los pacientes aún no lo ven: %1</translation>
    </message>
    <message>
        <source>A release is planned for %1</source>
        <translation>Hay una edición planeada para el %1</translation>
    </message>
    <message>
        <source>The backup is overdue</source>
        <translation>La copia de seguridad está atrasada</translation>
    </message>
    <message>
        <source>The last backup did not work</source>
        <translation>La última copia de seguridad no se pudo hacer</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Todavía no hay copia de seguridad</translation>
    </message>
    <message>
        <source>To be reviewed within a month: %1</source>
        <translation>Para revisar en un mes: %1</translation>
    </message>
    <message>
        <source>To be translated: %1</source>
        <translation>Por traducir: %1</translation>
    </message>
    <message>
        <source>The program fails again and again</source>
        <translation>El programa falla una y otra vez</translation>
    </message>
    <message numerus="yes">
        <source>The program failed %n times this week</source>
        <translation>
            <numerusform>El programa falló %n vez esta semana</numerusform>
            <numerusform>El programa falló %n veces esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of the machine is wrong</source>
        <translation>El reloj del equipo está mal</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>un elemento</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada espera por usted.</translation>
    </message>
    <message>
        <source>All is reviewed, translated and published. Thank you for looking.</source>
        <translation>Todo está revisado, traducido y publicado. Gracias por mirar.</translation>
    </message>
    <message>
        <source>Find something to change</source>
        <translation>Buscar algo que cambiar</translation>
    </message>
    <message>
        <source>How does this work?</source>
        <translation>¿Cómo funciona esto?</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 texts are in %2</source>
        <translation>%1 textos están en %2</translation>
    </message>
    <message>
        <source>It and all it needs is in %2: %1 files</source>
        <translation>Está con todo lo que necesita en %2: %1 archivos</translation>
    </message>
    <message>
        <source>brought in from %1</source>
        <translation>traído de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are new or changed. They wait as drafts.</source>
        <translation>
            <numerusform>%n texto es nuevo o cambió. Espera como borrador.</numerusform>
            <numerusform>%n textos son nuevos o cambiaron. Esperan como borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were here already.</source>
        <translation>
            <numerusform>%n texto ya estaba aquí.</numerusform>
            <numerusform>%n textos ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in. See why below.</source>
        <translation>No se trajo nada. Vea abajo por qué.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>No se trajo nada</translation>
    </message>
    <message>
        <source>Mend what is below in the files, then try again.</source>
        <translation>Corrija en los archivos lo que se dice abajo e intente otra vez.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevar contenido</translation>
    </message>
    <message>
        <source>Everything, as plain text files with pictures beside them. Another kiosk can bring them in.</source>
        <translation>Todo, como archivos de texto simple con las imágenes al lado. Otro kiosco los puede traer.</translation>
    </message>
    <message>
        <source>What patients see</source>
        <translation>Lo que ven los pacientes</translation>
    </message>
    <message>
        <source>The words that are published</source>
        <translation>El texto publicado</translation>
    </message>
    <message>
        <source>Everything that is saved</source>
        <translation>Todo lo guardado</translation>
    </message>
    <message>
        <source>Also what nobody has reviewed yet</source>
        <translation>También lo que nadie ha revisado todavía</translation>
    </message>
    <message>
        <source>Save all in a folder</source>
        <translation>Guardar todo en una carpeta</translation>
    </message>
    <message>
        <source>Or one thing</source>
        <translation>O una sola cosa</translation>
    </message>
    <message>
        <source>In all its languages, with the pictures, sounds and movements it needs</source>
        <translation>En todos sus idiomas, con las imágenes, los sonidos y los movimientos que necesita</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation>Unas letras de su título</translation>
    </message>
    <message numerus="yes">
        <source>and %n more. Type more letters.</source>
        <translation>
            <numerusform>y %n más. Escriba más letras.</numerusform>
            <numerusform>y %n más. Escriba más letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traer contenido</translation>
    </message>
    <message>
        <source>New and changed words become drafts. Nothing is shown to patients before it is reviewed and published. All of it comes in, or nothing.</source>
        <translation>Los textos nuevos y cambiados pasan a ser borradores. Los pacientes no ven nada antes de que se revise y se publique. Entra todo, o nada.</translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Traer una carpeta</translation>
    </message>
    <message>
        <source>Bring in one file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>Language of one file</source>
        <translation>Idioma de un archivo</translation>
    </message>
    <message>
        <source>Only where its folder does not say it</source>
        <translation>Solo si su carpeta no lo dice</translation>
    </message>
    <message>
        <source>Where to save the content?</source>
        <translation>¿Dónde guardar el contenido?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>¿Dónde guardarlo?</translation>
    </message>
    <message>
        <source>Which folder holds the content?</source>
        <translation>¿Qué carpeta tiene el contenido?</translation>
    </message>
    <message>
        <source>Bring in this folder</source>
        <translation>Traer esta carpeta</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>The translation is saved.</source>
        <translation>La traducción está guardada.</translation>
    </message>
    <message>
        <source>The translation is sent for review.</source>
        <translation>La traducción se envió a revisión.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 saved this translation since you began your draft.</source>
        <translation>%1 guardó esta traducción después de que usted empezó su borrador.</translation>
    </message>
    <message>
        <source>Nobody knows which words this was made from: look at each part.</source>
        <translation>Nadie sabe de qué texto se hizo esto: mire cada parte.</translation>
    </message>
    <message>
        <source>The numbers, pictures and order now match the first language.</source>
        <translation>Los números, las imágenes y el orden ahora son los del primer idioma.</translation>
    </message>
    <message>
        <source>Reads like grade %1</source>
        <translation>Se lee como grado %1</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texto destacado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Aún sin traducir</translation>
    </message>
    <message>
        <source>The original has changed</source>
        <translation>El original ha cambiado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Sigue siendo correcto</translation>
    </message>
    <message>
        <source>It stays like the original</source>
        <translation>Se queda como el original</translation>
    </message>
    <message>
        <source>Hard to read: grade %1. Shorter sentences help.</source>
        <translation>Difícil de leer: grado %1. Las frases más cortas ayudan.</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>All %1 parts are done</source>
        <translation>Las %1 partes están listas</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>%1 de %2 partes están listas</translation>
    </message>
    <message>
        <source>Only what is left to do</source>
        <translation>Solo lo que falta</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>Partes del texto</translation>
    </message>
    <message>
        <source>Nothing is left to do here. You can look at all parts, or send it to review.</source>
        <translation>Aquí no falta nada. Puede mirar todas las partes, o enviarlo a revisión.</translation>
    </message>
</context>
<context>
    <name>TranslateRow</name>
    <message>
        <source>The original says now: %1</source>
        <translation>El original dice ahora: %1</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation>Tachado: se quitó. Subrayado: se agregó.</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glosario: %1</translation>
    </message>
    <message>
        <source>“%1” leads where “%2” leads</source>
        <translation>“%1” lleva adonde lleva “%2”</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Outcome %1 decided: %2</source>
        <translation>Decidió el resultado %1: %2</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Front view</source>
        <translation>Vista de frente</translation>
    </message>
    <message>
        <source>Side view</source>
        <translation>Vista de lado</translation>
    </message>
    <message>
        <source>Back view</source>
        <translation>Vista de atrás</translation>
    </message>
    <message>
        <source>View of the muscle</source>
        <translation>Vista del músculo</translation>
    </message>
    <message>
        <source>Best view</source>
        <translation>La mejor vista</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn the figure left</source>
        <translation>Girar la figura a la izquierda</translation>
    </message>
    <message>
        <source>Turn the figure right</source>
        <translation>Girar la figura a la derecha</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1 visits in the last 14 days</source>
        <translation>%1 visitas en los últimos 14 días</translation>
    </message>
    <message>
        <source>%1 visits in the last 12 weeks</source>
        <translation>%1 visitas en las últimas 12 semanas</translation>
    </message>
    <message>
        <source>%1 visits in the last 13 months</source>
        <translation>%1 visitas en los últimos 13 meses</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>The counts are saved: %1</source>
        <translation>Los conteos están guardados: %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana desde el %1</translation>
    </message>
    <message>
        <source>Fewer than %1</source>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>What people look at</source>
        <translation>Lo que mira la gente</translation>
    </message>
    <message>
        <source>Visits that opened the page</source>
        <translation>Visitas que abrieron la página</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Visits that opened it</source>
        <translation>Visitas que lo abrieron</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The language at the end of the visit</source>
        <translation>El idioma al final de la visita</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Only that they were begun or finished. Answers are never counted.</source>
        <translation>Solo si se empezaron o se terminaron. Las respuestas nunca se cuentan.</translation>
    </message>
    <message>
        <source>Where people leave</source>
        <translation>Dónde se va la gente</translation>
    </message>
    <message>
        <source>The last page of the visit</source>
        <translation>La última página de la visita</translation>
    </message>
    <message>
        <source>How visits end</source>
        <translation>Cómo terminan las visitas</translation>
    </message>
    <message>
        <source>Visits that searched. The words are never kept.</source>
        <translation>Visitas que buscaron algo. Las palabras nunca se guardan.</translation>
    </message>
    <message>
        <source>Should I see someone first?</source>
        <translation>¿Debo ver a alguien primero?</translation>
    </message>
    <message>
        <source>Who may qualify?</source>
        <translation>¿Quién puede calificar?</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminadas</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezadas</translation>
    </message>
    <message>
        <source>Nobody touched the screen any more</source>
        <translation>Ya nadie tocó la pantalla</translation>
    </message>
    <message>
        <source>Somebody chose to start over</source>
        <translation>Alguien eligió empezar de nuevo</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>Lo abrió</translation>
    </message>
    <message>
        <source>Did the first step</source>
        <translation>Hizo el primer paso</translation>
    </message>
    <message>
        <source>Got half way</source>
        <translation>Llegó a la mitad</translation>
    </message>
    <message>
        <source>Came to the last step</source>
        <translation>Llegó al último paso</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>Choice of language</source>
        <translation>Elegir el idioma</translation>
    </message>
    <message>
        <source>Your hip muscle</source>
        <translation>El músculo de su cadera</translation>
    </message>
    <message>
        <source>The hip that opens</source>
        <translation>La cadera que se abre</translation>
    </message>
    <message>
        <source>A notice to agree to</source>
        <translation>Un aviso que se debe aceptar</translation>
    </message>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>Help and cover</source>
        <translation>Ayuda y cobertura</translation>
    </message>
    <message>
        <source>A quiz</source>
        <translation>Un cuestionario</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Visits are written down five or more at a time, at the full hour.</source>
        <translation>Aún no se ha contado nada. Las visitas se anotan de cinco en cinco o más, a la hora en punto.</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>En cuánto tiempo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>How far people get</source>
        <translation>Hasta dónde llega la gente</translation>
    </message>
    <message>
        <source>Visits that came so far with an exercise</source>
        <translation>Visitas que llegaron hasta ahí con un ejercicio</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>We count visits, not people. No one can tell one visit from the next. Each visit adds at most one to a count. Five or more are written down at once, on the hour. A count below five is not told. Up to four visits are lost when the machine is switched off.</source>
        <translation>Contamos visitas, no personas. Nadie puede distinguir una visita de otra. Cada visita suma como mucho uno a un conteo. Se anotan cinco o más a la vez, en la hora en punto. Un conteo menor de cinco no se dice. Hasta cuatro visitas se pierden al apagar la máquina.</translation>
    </message>
    <message>
        <source>Where to save the counts?</source>
        <translation>¿Dónde guardar los conteos?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Change the picture</source>
        <translation>Cambiar la imagen</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Taken off the screen by %1, %2: %3</source>
        <translation>%1 lo quitó de la pantalla, %2: %3</translation>
    </message>
    <message>
        <source>Something in it may be wrong</source>
        <translation>Algo puede estar mal</translation>
    </message>
    <message>
        <source>It could hurt somebody</source>
        <translation>Podría hacerle daño a alguien</translation>
    </message>
    <message>
        <source>It does not fit our clinic</source>
        <translation>No es apropiado para nuestra clínica</translation>
    </message>
    <message>
        <source>It is off the screen from the next visit on.</source>
        <translation>Estará fuera de la pantalla desde la próxima visita.</translation>
    </message>
    <message>
        <source>It was not on the screen, and stays off it.</source>
        <translation>No estaba en la pantalla, y sigue fuera de ella.</translation>
    </message>
    <message>
        <source>It was looked at and is right</source>
        <translation>Se miró y está bien</translation>
    </message>
    <message>
        <source>It comes back with the next release.</source>
        <translation>Vuelve con la próxima edición.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>“%1” is off the screen</source>
        <translation>“%1” está fuera de la pantalla</translation>
    </message>
    <message>
        <source>Take “%1” off the screen?</source>
        <translation>¿Quitar “%1” de la pantalla?</translation>
    </message>
    <message>
        <source>Nothing is lost: its words and its history stay here.</source>
        <translation>No se pierde nada: su texto y su historial se quedan aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It goes at once, in every language, and so do the links to it. Nothing is deleted. A reviewer can put it back.</source>
        <translation>Se quita enseguida, en todos los idiomas, y también los enlaces que llevan ahí. No se borra nada. Un revisor puede volver a ponerlo.</translation>
    </message>
    <message>
        <source>It could not be taken off</source>
        <translation>No se pudo quitar</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Sí, quitarlo</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Reviewers and admins can put it back.</source>
        <translation>Los revisores y los administradores pueden volver a ponerlo.</translation>
    </message>
    <message>
        <source>Why can it be shown again?</source>
        <translation>¿Por qué se puede volver a mostrar?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
</context>
<context>
    <name>WrongRight</name>
    <message>
        <source>Do this</source>
        <translation>Haga esto</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esto no</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
