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
        <source>A figure that walks; the side hip muscle shows</source>
        <translation>Una figura que camina; se ve el músculo del lado de la cadera</translation>
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
    <name>FigureStage</name>
    <message>
        <source>A figure that does this move: %1</source>
        <translation>Una figura que hace este movimiento: %1</translation>
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
    <name>GlossaryPage</name>
    <message>
        <source>Words made simple</source>
        <translation>Palabras explicadas</translation>
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
    <name>Main</name>
    <message>
        <source>Sidestep</source>
        <translation>Sidestep</translation>
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
    <name>Review</name>
    <message>
        <source>Draft: not yet checked by a clinician.</source>
        <translation>Borrador: aún no lo ha revisado un profesional de salud.</translation>
    </message>
    <message>
        <source>Checked by %1, %2, on %3.</source>
        <translation>Revisado por %1, %2, el %3.</translation>
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
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>WalkPanel</name>
    <message>
        <source>Change the picture</source>
        <translation>Cambiar la imagen</translation>
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
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
