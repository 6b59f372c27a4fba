import type { AnswerWords } from '../../slots/yes-no.ts'

const HOW = '(muy|todo|totalmente|perfectamente|completamente|bastante|bien|exactamente|súper|de lo más|más que|absolutamente|así)'
const RIGHT =
  '(correcto|correcta|cierto|verdad|exacto|exacta|así|eso|ese|esa|este|esta|yo|ella|el mismo|la misma|el correcto|la correcta|afirmativo|mero)'
const GOOD =
  '(bien|bueno|buena|perfecto|perfecta|excelente|genial|estupendo|fenomenal|fantástico|maravilloso|ideal|ok|okey|okay|vale|súper|chido|padre|padrísimo|bonito|buenísimo|correcto|conforme|claro|listo|mejor|de lujo|de maravilla|chévere|bárbaro|guay|a gusto|razonable|regio|suave|chingón)'
const MINE =
  '((mi|mis|nuestro|nuestra) (número|nombre|dirección|teléfono|celular|móvil|calle|casa|correo)|(el|la|los|las) (número|nombre|dirección|teléfono|calle|casa)? (correcto|correcta|mismo|misma|mío|mía|que dije|bueno|buena))'
const ME = '(me|nos|le)'
const SUITS =
  '(queda|quedan|quedaría|viene|vienen|vendría|va|vendrá|sirve|serviría|conviene|convendría|parece|parecería|late|acomoda|cuadra|cuadraría|gusta|funciona|encaja|cae|acomodaría|sienta|encanta|encantaría|agrada|convence|vale)'
const NEGATED =
  '(hay|había|tengo|tiene|tienen|tenemos|sale|salen|sirve|sirven|funciona|funcionan|enciende|prende|calienta|arranca|cierra|abre|baja|sube|drena|traga|puedo|puede|pueden|podemos|podría|quiero|quiere|queremos|quisiera|quería|sabe|sé|sabemos|ha|han|he|hemos|era|eran|estaba|es|son|está|están|soy|somos|estoy|estamos|voy|va|vamos|vive|vivo|creo|pienso|recuerdo|entiendo|entendí|oigo|escucho|escuché|necesito|necesita|necesitamos|contesta|viene|vino|llegó|llega|me|te|se|le|les|nos|lo|deja|dejan|para|corre|jala|carga|da|hace|hacen|cae|dije|pedí|fue|acepto|confirmo|estaría|sería|será|debe|cabe|pasa|llamé)'

/** Ways to say yes, no or perhaps. The longest wins, so "no hay problema" is a yes and "creo que no" one answer. */
export const YES_NO_WORDS: AnswerWords = {
  yes: [
    '(sí|sip|sep|sipi|simón|simona|ajá|aja|ujú|mjm|mhm|ey|yes|yeah|yep|afirmativo|positivo|claro|clarín|clarines|eso mero|así mero|efectivamente sí|oui)',
    '(pues|claro que|bueno|ah|oh|ay|eh|sí|que|ya|yo digo que|digo que|le digo que|dije que|este|por supuesto que|desde luego que|obvio que|obviamente|seguro que|cómo que|hombre|mujer) sí',
    'sí (señor|señora|señorita|por favor|claro|gracias|cómo no|pues|hombre|mujer|seguro|exacto|correcto|joven)',
    'sí sí (sí)?',
    '(sí|claro) (por supuesto|desde luego)',
  ],
  right: [
    '(exacto|exactamente|exactísimo|correcto|correctamente|correctísimo|efectivamente|en efecto|precisamente|absolutamente|por supuesto|desde luego|como no|ciertamente|así como lo dijo|tal como lo dijo|lo que usted dijo|eso dije|mero mero|ese merito|esa merita|sin falta|evidentemente|definitivamente|definitivo|sin duda|sin duda alguna|seguro|segurísimo|claro está|obvio|obviamente|cierto|tal cual|así mismo|así es|eso es|eso mismo|ese mismo|esa misma|eso mero|ese mero|así merito|cabal|totalmente|naturalmente|al cien|cien por ciento|al cien por ciento|de una)',
    `(es|eso es|está|esa es|ese es|todo es|así está|todo está|eso está|sería|así) ${HOW}? ${RIGHT}`,
    `(es|ese es|esa es|sí es|son|ese sí es|esa sí es|ese|esa) ${MINE}`,
    '(confirmo|lo confirmo|la confirmo|se lo confirmo|confirmado|confirmamos|confirmada|de acuerdo|estoy de acuerdo|estamos de acuerdo|concuerdo|coincido|tiene razón|tiene toda la razón|lo tiene bien|lo tiene correcto|lo anotó bien|lo dijo bien|soy yo|yo soy|yo mero|el mismo|la misma|eso dije|eso fue lo que dije)',
  ],
  fits: [
    '(yo)? (creo|pienso|supongo|espero|diría|imagino|me imagino|parece|me parece|se supone|quiero pensar|calculo) que sí',
    '(vamos a hacer|vamos haciendo|hagamos|hacemos) (eso|lo|así|esa)',
    '(con (eso|esa|ese|esto) (me|nos) (arreglo|arreglamos|acomodo|acomodamos|basta)|(nos|me) (podemos|puedo) (acomodar|arreglar|organizar))',
    `(está|estaría|suena|se oye|se escucha|se ve|queda|quedaría|sería|va a estar|va|vendría|estará|todo|me suena|está todo|todo está|así está|ya está|eso está|ahí está|cae|luce) ${HOW}? ${GOOD}`,
    `(a mí)? ${ME} ${SUITS} (muy|súper|bastante|más|todo|totalmente)? (bien|perfecto|excelente|genial|mejor|de maravilla|correcto|ese día|esa hora|estupendo|fenomenal|al cien|ideal|la idea|súper)?`,
    '(ese|esa|eso|el|la|ese día|esa hora|mañana|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado) (me|nos) (queda|viene|va|sirve|conviene|acomoda|late|cuadra) (muy)? (bien|perfecto)?',
    '(no hay|no tengo|no le veo|no veo|sin|ningún|no es|no será|no existe|no tenemos|no habría) (ningún|ninguna|el menor|mayor)? (problema|problemas|inconveniente|pena|bronca|objeción|pega|problemo|lío|apuro|falla|tos)',
    'cómo no (gracias|señor|señora|señorita|claro|joven|por favor)',
    '(por qué no|cómo no|no me importa|no me molesta|no está mal|no está nada mal|nada mal|no nos importa|qué remedio|ya qué|pues ya qué|qué le vamos a hacer|a fuerza|sobres|ya rugiste|ya estufas|jalo|a darle|está bien bien|ta bien|ta bueno|ni modo|no le hace|no queda de otra|no hay de otra)',
    '(lo|la|los|me lo|me la|me los|nos lo) (acepto|aceptamos|tomo|tomamos|agarro|quedo|llevo|llevamos|quiero|aparto)',
    '(acepto|aceptamos|va que va|ya vas|ya estás|ya estuvo|ya quedó|ya quedamos|quedamos así|quedamos en eso|trato hecho|hecho|así quedamos|así lo dejamos|con gusto|con mucho gusto|encantado|encantada|me encantaría|me gustaría|nos gustaría|cuente con ello|buena idea|me apunto|le entro|sale y vale|sale vale|sale pues|va pues|órale pues|ándele pues|ándale pues|bueno está bien|es un plan|cuando guste)',
    'no no (está bien|está perfecto|así está bien|está bien así|perfecto|ese está bien|esa está bien|todo bien)',
    'no (sí|claro que sí|sí está bien|pues sí|sí sí)',
    '(así|ahí) (déjelo|está bien|queda bien|mismo|me gusta)',
  ],
  fine: [
    '(ok|okey|okay|oki|vale|va|sale|dale|venga|listo|bueno pues|está bien|muy bien|perfecto|perfectamente|perfectísimo|excelente|genial|estupendo|fenomenal|fantástico|maravilloso|magnífico|buenísimo|súper|órale|ándale|ándele|chido|padre|padrísimo|chévere|guay|bárbaro|entendido|comprendido|enterado|conforme|estamos|ya está|qué bien|qué bueno|así sea|a huevo|arre|fierro|cámara|juega)',
    '(adelante|proceda|prosiga|siga|continúe|hágalo|hágale|hazlo|hágame el favor|resérvelo|resérvela|resérvemelo|resérvemela|resérveme|reserve|apártelo|apártela|apártemelo|apártemela|apúntelo|apúntele|póngale|anótele|apúntela|apúnteme|apúntemelo|anótelo|anótela|anóteme|anótemela|anótemelo|agéndelo|agéndela|agéndeme|agéndemela|agéndemelo|prográmelo|prográmela|prográmeme|confírmelo|confírmela|confírmemelo|confirme|póngalo|póngame|póngamelo|póngamela|mándelo|mándemelo|haga eso|hagamos eso|hagámoslo|vamos con eso|vamos|démelo|démela|dele|inscríbame)',
    'muy amable',
  ],
  weak_yes: [
    '(ese|esa|eso) es',
    '(bueno|bien|por favor|ya|eso|ese|esa|lo es|lo soy|lo está|sí es|sí tengo|sí puedo|sí hay|sí quiero|sí puede|sí pueden|sí podemos|sí está|sí son|sí estoy|sí me queda|tengo|puedo|quiero|soy|estoy|hay)',
  ],
  no: [
    '(no|nop|nope|nel|nelson|nones|nanay|nanais|ni maíz|ni máiz|noup|no no|no no no|no señor|no señora|no señorita|no joven|ah no|oh no|ay no|pues no|bueno no|este no|eh no|no pues|no pos|no hombre|no mujer|no pues no|negativo)',
  ],
  wrong: [
    '(no (quiero|deseo|necesito|pienso|voy a)|prefiero no) (dejar|dejarle|dejarles|dar|grabar) (un|ningún|el)? (mensaje|recado|nota)',
    '(para nada|de ninguna manera|de ningún modo|en absoluto|en lo absoluto|no en absoluto|claro que no|por supuesto que no|desde luego que no|obvio que no|obviamente no|seguro que no|definitivamente no|absolutamente no|no gracias|muchas gracias no|gracias pero no|ni hablar|ni loco|ni loca|ni de broma|ni de chiste|ni muerto|ni pensarlo|ni madres|ni en sueños|ni por error|jamás|nunca|nunca jamás|que va|qué esperanza|eso no|ese no|esa no|así no|nel pastel|nada de eso|todo lo contrario|al contrario|bajo ningún concepto|qué no)',
    '(yo)? (creo|pienso|supongo|espero|diría|imagino|me imagino|parece|me parece|me temo|digo|le digo|dije|calculo) que no',
    '(incorrecto|incorrecta|falso|falsa|equivocado|equivocada|erróneo|errónea|mal|número equivocado|error|inexacto|negativo)',
    '(es|está|eso es|eso está|esa está|ese está|está usted|estás|ha|es un|hay un|debe ser un|estaba|están|estar|anda) (muy|todo|completamente|totalmente)? (mal|equivocado|equivocada|equivocados|incorrecto|incorrecta|falso|error|errado|errada|al revés|erróneo)',
    `(no es|no está|no son|no era|eso no es|ese no es|esa no es|así no es|no fue) ${HOW}? (correcto|correcta|cierto|verdad|así|eso|ese|esa|este|esta|yo|mi|mío|mía|el|la|exacto|exacta|lo que|ahí|aquí|exactamente|del todo|cierta)`,
    '(le|les) (falta|faltó|sobra|cambió) (un|una|el|la) (número|letra|dígito|numerito)',
    '(está|están|va|van|es|lo tiene|la tiene) (todo)? al revés',
    '(se|te|ustedes se) (equivocó|equivoca|equivocaste|equivocas|equivocaron|ha equivocado|has equivocado|confundió|confunde|confundiste)',
    '(me|lo|la|los) (entendió|anotó|tiene|escribió|apuntó|escuchó|oyó|tomó|puso|tienes|anotaste|entendieron) (mal|al revés|equivocado|equivocada)',
    '(no)? (dije|pedí|quise decir) (eso)? no',
    '(dije) que no',
    '(prefiero|preferiría|preferimos|preferiríamos|prefería) (que)? no',
    '(mejor|casi mejor|de preferencia) no',
    'no (lo|la|me|me lo|me la) (haga|hagas|confirme|reserve|agende|apunte|anote|cambie|cancele|ponga|aparte)',
    'no (eso es todo|es todo|nada más|ya es todo|sería todo|estoy bien|estamos bien|así está bien|así estoy bien|así déjelo|se preocupe)',
    'en vez de sí',
  ],
  weak_no: ['no se (escribe|deletrea|pronuncia|llama|dice|puede|hace|va|ve|prende|apaga|oye|escucha|siente|cierra|abre)', `no ${NEGATED}`],
  refuse: [
    '(prefiero|preferimos|preferiría|mejor) (esperar|esperarme|esperarnos|dejarlo|pensarlo)',
    `no ${ME} ${SUITS} (muy|tan)? (bien|nada|ese|esa|eso|el|la)?`,
    '(eso|ese|esa|así|a mí|a nosotros|ese día|esa hora) no (me|nos)? _',
    '(no mucho|no tanto|no del todo|no realmente|no exactamente|no precisamente|no necesariamente|no muy|no tan|no mucha|no todo|no todavía|no ahora|no hoy|no mañana|no por ahora|no por el momento|no de momento|no ahorita)',
    '(todavía|aún|ahora|ahorita|hoy|mañana|por ahora|por el momento|de momento|este momento|esta vez|la verdad|la verdad que|pues la verdad|fíjese que|lamentablemente|desgraciadamente|desafortunadamente|por desgracia|probablemente|posiblemente|tal vez|quizá|quizás|a lo mejor|seguramente|yo|yo creo|pues yo|nosotros|también|sinceramente|honestamente|va a ser que|lo siento|perdón|disculpe|qué pena) no',
    '(es|está|sería|me queda|queda|se me hace|un poco|muy|demasiado) (un poco|muy|demasiado|bastante|algo) (temprano|tarde|pronto|lejos|caro|cara|justo|rápido|tempranito)',
    '(es|era|ese es|esa es) (el|la|mi) (número|dirección|teléfono|nombre)? (anterior|viejo|vieja|antiguo|antigua|pasado|otro|otra)',
    '(tampoco|yo tampoco|imposible|es imposible|ni uno ni otro|olvídelo|olvídalo|déjelo|déjelo así|déjalo|dejémoslo|no lo creo|lo dudo|dudo mucho|difícil|otro día|otra ocasión|más tarde|luego|después|otro momento|en otro momento|en otra ocasión|rechazo|me niego|paso|yo paso|cancele todo|ninguno|ninguna)',
  ],
  close: [
    '(nada|nada más|de nada|es todo|eso es todo|ya es todo|sería todo|eso sería todo|eso era todo|con eso es todo|ya con eso|ya nada|ya nada más) (por ahora|por hoy|por el momento|de momento|gracias)?',
  ],
  maybe: [
    '(le|les|te) (aviso|llamo|confirmo|marco|hablo) (luego|después|más tarde|al rato|mañana)?',
    '(tal vez|quizá|quizás|a lo mejor|puede ser|pueda ser|podría ser|puede que sí|puede que no|puede que|pudiera ser|posiblemente|probablemente|seguramente|es posible|es probable|depende|dependiendo|según|según y cómo|más o menos|sí y no|ni sí ni no|ya veremos|veremos|ya veré|ya vemos|habría que ver|hay que ver|mitad y mitad|cincuenta y cincuenta|a ver|vamos viendo|quién sabe|a saber|vaya a saber|ve tú a saber|sabe dios|sepa|sepa la bola|vaya usted a saber|capaz|capaz que sí|de pronto|de repente|igual|igual sí|igual y sí|chance|chance y sí|acaso|eventualmente|medio|difícil de decir|difícil saberlo|está por verse|regular)',
    '(no|ni) (lo)? (sé|sabría|sabría decirle|sé decirle|sabemos|sé si) (la verdad|bien|todavía|aún|exactamente|ahorita|ahora|muy bien|decirle|con certeza|yo)?',
    '(no|ni) me (lo|la|los) (sé|acuerdo|aprendí)',
    'no se (la verdad|bien|todavía|aún|exactamente|ahorita|ahora|muy bien|decirle|yo|no se)?',
    '(ni idea|no tengo idea|no tengo ni idea|no tengo la menor idea|ni la más remota idea|no recuerdo|no me acuerdo|no lo recuerdo|no me acuerdo bien|no puedo decirle|no le puedo decir|no le sabría decir|no sabría decirle|no le sé decir|no te sabría decir|no me decido|aún no decido|todavía no decido|no lo he decidido|no hemos decidido|no he decidido|no lo tengo claro|no lo tengo muy claro|tengo dudas|tengo mis dudas|lo dudo un poco)',
    '(no estoy|no estamos|no estoy muy|no estoy tan|no estoy del todo|no estoy completamente|no estoy totalmente|no muy|no tan) (seguro|segura|seguros|convencido|convencida|decidido|decidida|cierto)',
    '(tengo|tendría|tendré|tenemos|tendríamos|hay|habría|debo|debería|necesito|quiero|quisiera) (que)? (primero)? (preguntar|preguntarle|preguntarlo|checar|checarlo|revisar|revisarlo|ver|verlo|consultar|consultarlo|hablar|hablarlo|pensar|pensarlo|platicarlo|platicar|comentarlo|verificar|confirmar con|mirar|mirarlo|decidir|fijarme|avisarle)',
    '(permítame tantito|déjeme|déjame|permítame|deje|deje que|deme chance de|deme oportunidad de|voy a|vamos a|lo voy a|lo tengo que|la tengo que|lo tendría que|lo debo|me lo tengo que) (lo|le)? (preguntar|preguntarle|preguntarlo|pregunto|checar|checarlo|checo|revisar|revisarlo|reviso|ver|veo|consultar|consultarlo|consulto|hablar|hablarlo|pensar|pensarlo|pienso|platicarlo|verificar|verifico|mirar|miro|decidir|fijarme)',
  ],
  change: [
    '(mejor|más bien|en realidad|en vez de|en lugar de|cámbielo|cámbiela|cámbieme|cámbiemelo|cambie|cambiar|cambiarlo|cambiarla|prefiero|preferiría|preferimos|que sea|ponga|pásela|páselo|pásemela|pensándolo bien|cambié de opinión|cambié de idea|si acaso)',
    '(dije|yo dije|pedí|quise decir|quería decir|quería|había dicho) _',
  ],
  filler: [
    '(eh|em|este|pues|pos|bueno|mmm|hmm|mm|ah|oh|ay|oiga|oye|mire|mira|fíjese|o sea|la verdad|digo|señorita|señor|señora|joven|gracias|muchas gracias|por favor|yo|y|entonces|ya|muy|todo|que|es|eso|creo|híjole|uy|hombre|mujer|tío|tía|disculpe|perdón|perdone|a ver|espere|espéreme|así|para mí|mi|amigo|amiga|oficial|licenciado|doña|don|jefe|ingeniero|hola|buenas|buenos días|buenas tardes|mijo|mija|la respuesta es|mi respuesta es|lo siento|con permiso|ahora|también|está|le|se lo|de hecho|a decir verdad|honestamente|sinceramente|fíjate|fíjese que|ahí|nomás|no más|pues este|lo que pasa|mano|güey|vato|che|vamos|nada más)',
  ],
  ask: [
    '(qué|que) (día|hora|fecha|dijo|dice|significa|cosa|tan|costo|precio|tal|pasó|pasa)',
    '(cuál|cuáles|cuánto|cuánta|cuántos|cuántas|dónde|adónde|quién|quiénes)',
    '(cuándo|cómo) (es|era|sería|dijo|dice|se|le|fue|vienen|viene|puede|pueden|van|va|llega|llegan|dijiste|me)',
    '(puede|podría|pueden|podrían|puedes|podrías) (repetir|repetirme|decir|decirme|hablar|esperar|usted|ustedes|mandar|venir|ser|cambiar|darme|checar|volver)',
    'por qué (el|la|lo|me|tan|es|no me|no puede|no hay|hasta|tengo)',
    '(me lo|me la|lo|la|me los|me) (repite|repites|repetiría|puede repetir|podría repetir|dice)',
  ],
  deny: ['(no|nunca|jamás|tampoco|ni|sin)'],
  but: [
    '(pero|excepto|salvo|menos|aunque|solo que|sólo que|nomás que|nada más que|siempre que|siempre y cuando|sin embargo|con tal|a menos|a no ser|a excepción|siempre|eso sí)',
    'si (es que|llega|llegan|tiene|tienen|puede|pueden|podría|podrían|no|hay|es posible|se puede|me|fuera|viene|vienen|quiere|acaso|usted|ustedes|gusta)',
  ],
  part: [
    '(bueno|buenos|buena|buenas|buen) (día|días|tardes|noches|tarde|noche|suerte|precio|plomero|servicio|fontanero|pregunta|idea fuera)',
    '(un|una|el|la|de|mi|muy) (buen|bueno|buena|padre)',
    'si (no|acaso|fuera|pudiera|pudieran|hubiera|tuviera|tuvieran|alguien|llueve|usted|ustedes|alguno|alguna|quisiera)',
    '(no|sin) (agua|luz|gas|presión|calefacción|electricidad|duda)',
    'no (solo|sólo|solamente|nada más|nomás|obstante|más)',
    '(sale|va|vale|listo|padre) (agua|mucha|el|la|un|una|por|de|del|a|con|para|fuego|humo|que|dos|mil)',
    '(está|queda) (bien)? (tapado|tapada|lejos|cerca|roto|rota|caliente|frío|fría|en|a|por)',
    '(no)? (sé|se|recuerdo|me acuerdo) (cómo|qué|dónde|por qué|si) _',
    '(claro|seguro|exacto|correcto) (que) (me|se|le|no funciona|no sirve|está|es|hay)',
    '(seguro) (de|del|social|contra|médico|popular)',
    '(anda|anda|siga|sigue|vamos) (saliendo|goteando|tirando|mal|sin|a|con|igual)',
    '(me|le|nos) parece (que)? (hay|está|es|tengo|tiene|huele|viene|se|una|un)',
    '(me|nos) (va|viene|queda) (a|de|en|por|un|una|el)',
    '(es|está) (eso|ese|esa|esto|esta|este) (_|una)',
    '(eso|ese|esa|este|esta|así) (es|está) (una|un|de|por|en|donde|lo|muy|el que)',
    '(hecho|entendido) (un|una|el|la|que)',
    '(todo) (está) (mojado|inundado|lleno|tapado|roto)',
    'no (le|te|lo|la|se|los|les)? (escucho|oigo|entiendo|oye|escucha|entendí|escuché|alcanzo)',
    'nada (de|funciona|sirve|sale|que)',
    '(luego|después|otro día|más tarde) (de|que|del|_ _)',
    '(tengo|hay|puedo|quiero|soy|estoy) _',
    'ni (uno|una|el|la|los|las|mi|un|agua|gas|luz)',
    'igual (que|a|de)',
    'como (si|que)',
    'para nada (de|me|se)',
    'mal (olor|estado|tiempo)',
  ],
}
