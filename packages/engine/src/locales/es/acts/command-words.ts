import type { Command } from '../../../understanding/candidate.ts'

const CAN =
  '(puede|podría|puedes|podrías|me puede|me podría|me lo puede|me lo podría|quiere|pudiera|puede usted|me puedes|quiero|quisiera|puedo|puedes|podéis|podemos|se puede|me gustaría|vamos a|sería tan amable de|favor de)'
const PERSON =
  '(alguien|persona|persona real|humano|ser humano|agente|encargado|encargada|gerente|dueño|dueña|jefe|operador|operadora|recepcionista|secretaria|señorita|representante|asesor|supervisor|persona de verdad|gente|patrón|responsable|humana|oficina)'

/** Words that mean the same in every state, in the Spanish of the Americas and of Spain. */
export const COMMAND_WORDS: Readonly<Record<Command, readonly string[]>> = {
  repeat: [
    '(hable|habla|dígalo|más) (más)? fuerte',
    `${CAN}? (me|lo|la)? (repetir|repetirme|repetirlo|repita|repítame|repítamelo|repítalo|repite|repítelo|repíteme|repetírmelo|volver a decir|vuelva a decir|repetimos) (eso|lo|la|las|el|los|por favor)? (pregunta|opciones|horarios|que dijo|último|otra vez|de nuevo|nuevamente|una vez más)?`,
    `${CAN}? (me|lo|la)? (decirlo|decírmelo|dígalo|dígamelo|dilo|decir|decirme|diga|leer|léame|léamelo) (eso|lo|la|las|el|los)? (pregunta|opciones|horarios)? (otra vez|de nuevo|nuevamente|una vez más)`,
    '(otra vez|de nuevo|nuevamente|una vez más|otra vez por favor|repetición)',
    '(cómo|como) (dijo|dice|dijiste|fue|ha dicho|dices|era|has dicho|mande|perdón|es que dijo|dijo usted)?',
    '(mande|mande usted|perdón|perdone|perdona|disculpe|disculpa|qué|qué dijo|qué dice|qué dijiste|qué cosa|qué me dijo|qué fue lo que dijo|que qué|lo qué|qué ha dicho|qué preguntó|me decía|decía|qué era|qué es lo que dijo)',
    '(no)? (le|te|lo|se|la)? (no)? (escuché|oí|entendí|escucho|oigo|entiendo|alcancé a oír|alcancé a escuchar|capté|caché|escuchó|oyó|oyó bien|comprendí|he entendido|he oído|escuchó bien)  (bien|nada|lo que dijo|la pregunta|lo último|eso)',
    'no (le|te|lo|se|la)? (escuché|oí|entendí|escucho|oigo|entiendo|alcancé|capté|caché|escucha|oye|comprendí|comprendo|he entendido|he oído|pesqué)',
    '(se)? (cortó|corta|entrecorta|cortado|está cortando|estaba cortando|entrecortó|oye mal|escucha mal)',
    '(qué|cómo) (fue|era|es|decía|dijo) (lo|eso) (último|que|de) (que)? (dijo|me dijo|preguntó|decía|me preguntó)?',
    '(cuál|cuáles) (era|eran|es|son) (la|las|los) (pregunta|opciones|primera|segunda|última|horas|horarios|primero)',
  ],
  slower: [
    '(más despacio|despacio|más lento|más despacito|despacito|más lentamente|lentamente|lento|menos rápido|no tan rápido|más pausado|con calma|más lentito|lentito|no tan aprisa|slow down|más pausadamente)',
    '(hable|habla|hablar|dígalo|dilo|diga|vaya|hábleme|háblame|decirlo|podría hablar) (un poco|un poquito|poquito|tantito|algo)? más (despacio|lento|despacito|lentamente|pausado|lentito)',
    '(muy|demasiado|tan) (rápido|aprisa|deprisa|de prisa)',
  ],
  help: [
    '(ayuda|ayúdeme|ayúdame|auxilio|qué puedo decir|qué digo|qué puedo hacer|qué hago|cuáles son mis opciones|cuáles son las opciones|mis opciones|opciones|menú|menú principal|cómo funciona|cómo funciona esto|no sé qué decir|no sé qué hacer|instrucciones|necesito ayuda|me puede ayudar|qué tengo que decir|qué debo decir|cómo le hago|qué opciones tengo)',
  ],
  human: [
    'cero',
    '(operador|operadora|agente|representante|humano|ser humano|recepcionista|persona real|persona de verdad|una persona|asesor|servicio al cliente|atención al cliente|alguien real|alguien de verdad|telefonista)',
    `(hablar|habla|hable|platicar|comunicarme|comuníqueme|comunícame|comunicar|hablarle|conversar|pasar|páseme|pásame|póngame|ponme|transfiérame|transfiéreme|conécteme|déjame hablar|déjeme hablar|me pasa|me comunica|me pasas|me pone) (directamente)? (con|a|al) (un|una|el|la|alguien|quien|su|mi)? (alguna|verdadera|otra)? ${PERSON}`,
    '(páseme|pásame|comuníqueme|comunícame|transfiérame|transfiéreme|conécteme|póngame) (con|a|al)?',
    '(no) (quiero|me gusta|pienso|voy a|quisiera|deseo) (hablar)? (con|a|las|los|estas)? (una|un|la|el|estas)? (máquina|máquinas|robot|robots|contestadora|computadora|grabación|ordenador)',
    '(hay|habrá|no hay) (alguien|una persona|alguna persona|algún humano) (ahí|que|con|real|disponible)?',
    '(con|al) (el|la|un|una) (gerente|encargado|encargada|jefe|dueño|supervisor|persona|responsable|operador|operadora|agente)',
  ],
  back: [
    '(regresar|regrese|regresa|volver|vuelva|vuelve|ir|vaya|retroceder|regresemos|volvamos|retroceda) (para|hacia)? (atrás|a la anterior|a la pregunta anterior|un paso|al anterior|al paso anterior)',
    '(atrás|para atrás|pa atrás|la pregunta anterior|pregunta anterior|la anterior|el anterior|paso anterior|un paso atrás|volver|regresar|retroceder|anterior)',
  ],
  start_over: [
    '(empezar|empiece|empecemos|empieza|comenzar|comience|comencemos|iniciar|volver a empezar|reiniciar|recomenzar|empezamos|comenzamos) (todo)? (de nuevo|otra vez|desde el principio|de cero|desde cero|nuevamente|del principio|desde el inicio|de vuelta|todo)?',
    '(desde el principio|de cero|desde cero|desde el inicio|del principio|volver al principio|regresar al principio|volver al inicio|regresar al inicio|borrón y cuenta nueva|reiniciar|menú principal|volvamos a empezar|vuelva a empezar)',
  ],
  wait: [
    '(espere|espera|espéreme|espérame|aguarde|aguarda|aguante|aguánteme|aguántame|espérese|espérate|esperen|esperar|deme|dame|déme|permítame|permíteme|permita) (un|una|tantito|poquito|un poco|me)? (momento|momentito|minuto|minutito|segundo|segundito|rato|ratito|instante|poquito|chance)?',
    '(un|una|solo un|nomás un|deme un|dame un|en un|me da un|me das un) (momento|momentito|minuto|minutito|segundo|segundito|ratito|instante|segundillo)',
    '(tantito|momento|momentito|espéreme tantito|un poquito|no cuelgue|no cuelgues|aguanta|ahorita le digo|ahorita vengo|ahorita regreso|ya voy|ahí voy|permítame|un segundo|orita)',
    '(déjeme|déjame|deje|permítame|voy a|deja) (ver|veo|reviso|revisar|checar|checo|buscar|busco|pensar|pienso|preguntar|pregunto|mirar|miro|consultar|buscarlo|checarlo)',
    '(estoy) (buscando|viendo|revisando|checando|pensando|mirando)',
  ],
  // Said to whoever answers: a damned tap is only a tap.
  abuse: [
    '(vete|vayase|vayanse|idos|que te vayas) (a la mierda|al diablo|al carajo|a la chingada|a la verga|al infierno|a tomar por culo)',
    '(chinga tu madre|hijo de puta|hija de puta|hijos de puta|come mierda|que te den|jodete|callate|callese|callate la boca|pinche maquina|maldita maquina|puta maquina|estupida maquina|maquina estupida|maquina inutil)',
    '(eres|usted es|es usted|son|sois|ustedes son) (un|una|unos|unas|muy|tan)? (pinche|maldito|maldita)? (idiota|idiotas|imbecil|imbeciles|estupido|estupida|estupidos|pendejo|pendeja|pendejos|inutil|inutiles|gilipollas|cabron|cabrona|cabrones|basura|mierda|tonto|tonta)',
    '(te odio|los odio)',
  ],
  goodbye: [
    '(adiós|adios|hasta luego|bye|bye bye|chao|chau|hasta pronto|hasta mañana|nos vemos|que tenga|que le vaya bien|que tengan|que pase|que pasen) (buen|buena|un buen|una buena|bonito|bonita|muy|buenas)? (día|tarde|noche|noches|fin|bien|tardes)?',
    '(buen día|buenas noches|buena tarde|feliz día|igualmente|cuídese|cuídate|voy a colgar|cuelgo|colgar|ya me voy|me tengo que ir|tengo que irme|tengo que colgar|debo irme|hasta la próxima)',
    '(eso|esto|ya)? (es|sería|era|fue) todo (gracias|por hoy|por ahora)?',
    '(eso era|ya estuvo|ya quedó|nada más|nada más gracias|con eso|listo gracias|ya está gracias|nada mas|ya terminé|ya acabé|no necesito nada más|así está bien|está bien así|todo bien gracias)',
    '(no|nada)? (gracias)? (nada más|eso es todo|es todo)',
    'no gracias (nada|así|eso|adiós|hasta)?',
    '(terminar|finalizar|acabar|termine) (la|esta)? (llamada|conversación)',
  ],
  can_you_hear: [
    '(usted|ustedes|todavía|aún)? (me|nos) (oye|oyes|oyen|escucha|escuchas|escuchan|está oyendo|está escuchando|estás oyendo|estás escuchando|puede oír|puede escuchar) (bien|ahora|todavía|usted)?',
    '(se me|se) (oye|escucha) (bien|ahora)?',
    '(está|estás|sigue|sigues|están|hay alguien) (usted|alguien)? (ahí|allí|todavía ahí|en la línea)',
    '(bueno bueno|hola hola|aló aló|probando probando)',
  ],
  greeting: ['(hola|aló|buenas|buenos días|buenas tardes|buen día)'],
  decline: [
    '(yo)? (prefiero|preferiría|prefería|preferimos) (que)? no',
    '(yo)? (prefiero|preferiría|prefería|mejor|preferimos) (que)? no (se)? (lo|la|le|me)? (darlo|darla|dar|darle|dárselo|dársela|decirlo|decir|decirle|decírselo|dejarlo|dejar|compartirlo|compartir|proporcionarlo|doy|digo|contestar) (mi|el|la|un|ningún)? (nombre|apellido|número|teléfono|dirección)?',
    '(yo)? no (quiero|quisiera|deseo|pienso|voy a|me gusta|puedo|tengo por qué|me gustaría) (darlo|darla|dar|darle|dárselo|dársela|decirlo|decir|decirle|decírselo|dejarlo|compartirlo|compartir|proporcionarlo|proporcionar) (mi|el|la|un|ningún|otro|a usted)? (nombre|apellido|número|teléfono|dirección|datos)?',
    '(eso|es|eso es) (es)? (privado|personal|confidencial|asunto mío)',
    '(no es|eso no es) (asunto|problema) (suyo|de ustedes|tuyo)',
    '(qué|a usted qué) le importa',
    'no (tengo|tenemos) (otro|un|ningún)? (teléfono|número|celular|móvil|número de teléfono)',
    'sin (nombre|número|teléfono)',
  ],
  never_mind: [
    '(olvídelo|olvídalo|olvídenlo|olvide eso|olvídese|olvídate|olvida eso|olvídelo todo|déjelo|déjalo|déjelo así|déjalo así|dejémoslo así|dejémoslo|déjelo así nomás|así déjelo|ya déjelo|no importa|no le hace|no pasa nada|da igual|no se preocupe|no te preocupes|no se moleste|mejor no|ya no|ya no importa|no hace falta|cancélelo|cancela eso|cancele eso|detente|deténgase|pare|basta|alto|ignore eso|ignórelo|nada olvídelo|ahorita no|ahora no|por ahora no|no ahorita|cambié de opinión|dejarlo|mejor olvídelo|da lo mismo|no era nada|no es nada)',
    '(yo)? (luego|después|más tarde|al rato|mañana) (le|les|te)? (llamo|hablo|marco|llamaré|vuelvo a llamar|vuelvo a marcar|los llamo|los vuelvo)',
    '(yo)? (le|les|te|los|lo)? (llamo|hablo|marco|llamaré|vuelvo a llamar|volveré a llamar|vuelvo a marcar|llamar) (luego|después|más tarde|al rato|otro día|mañana|en otro momento)',
    '(en otro momento|otro día será|en otra ocasión|otra ocasión)',
    '(solo|sólo|nomás|nada más) (estaba|quería|era) (preguntando|viendo|preguntar|saber|checando|para saber)',
  ],
}

/** Said round a command without changing it. */
export const COMMAND_FILLERS: ReadonlySet<string> = new Set(
  'por favor porfa porfavor eh em este pues bueno ok okay oiga oye hola alo si no ya gracias muchas muy amable senor senora senorita joven quiero quisiera me le lo la el un una a al de del con que puedo puede podria mejor es que yo ay ah mm ahora entonces sabe sabes mire mira disculpe perdon y pero favor necesito usted mi eso esto para nomas solo'.split(
    ' ',
  ),
)

/** Sounds like a command and is none. */
export const COMMANDS_IGNORED: readonly string[] = ['(así|eso) como', '(no|sí) (qué|como) (va|no)']

const position = (number: string, ordinal: string): string[] => [
  `(el|la|opción|número|tecla|oprimo|marco|la opción|el número)? ${number}`,
  `(el|la|lo|mi)? ${ordinal} (opción|cosa|número|punto|de esas|de esos)? (que (dijo|me dijo|mencionó|dijiste|nombró))?`,
]

/** The menu of what a call can be for, by position. */
export const MENU_WORDS: readonly (readonly string[])[] = [
  position('(uno|una|1)', '(primero|primera|primer)'),
  [...position('(dos|2)', '(segundo|segunda)'), '(un|hacer un)? cambio'],
  [...position('(tres|3)', '(tercero|tercera|tercer)'), '(una)? cancelación'],
  [...position('(cuatro|4)', '(cuarto|cuarta)'), '(un|el)? (mensaje|recado)'],
]
