const WHEN =
  '(sábado|sábados|el sábado|los sábados|domingo|domingos|los domingos|el domingo|lunes|el lunes|viernes|el viernes|hoy|mañana|fines de semana|los fines de semana|el fin de semana|en la noche|por la noche|de noche|las noches|días festivos|los días festivos|festivos|en navidad|tarde|ahorita|ahora|todos los días|las 24 horas|en la tarde|acción de gracias|navidad|día|el día|temprano|feriados)'
const WORK =
  '(cambiar|reemplazar|arreglar|reparar|instalar|poner|destapar|desatascar|limpiar|componer|conectar|hacer|quitar|mover|remodelar|sustituir|destaparme|colocar)'
const THING =
  '(inodoro|taza|excusado|wc|váter|llave|grifo|calentador|boiler|fregadero|lavabo|lavamanos|drenaje|desagüe|tubo|tubería|fuga|tina|regadera|ducha|baño|bomba|instalación|reparación|limpieza|triturador|válvula|lavaplatos|lavadora|destape|trabajo|caño|toilet|calentón|caldera|gotera|cañería)'
const HOW_MUCH =
  '(cuánto|cuánto es|cuánto cuesta|cuánto cobran|cuánto cobra|cuánto me cobran|cuánto me cobra|cuánto sale|cuánto vale|en cuánto|en cuánto sale|cuál es el precio|qué precio|cuál es el costo|qué costo|cuánto costaría|a cómo|cuánto me cuesta|cuánto me sale|cuánto saldría|cuánto me costaría|qué precio tiene|qué cuesta|como cuánto|más o menos cuánto|cuánto cobráis|a cuánto|cuánto me saldría|cuánto me cobrarían|cuánto cobrarían)'
const COME =
  '(venir|que vengan|que venga|la visita|una visita|visita|venir a ver|el viaje|salir|la vuelta|ir|venir a revisar|el presupuesto|un presupuesto|el estimado|un estimado|la revisión|el diagnóstico|desplazamiento|el desplazamiento|la consulta|la salida|pasar|presupuesto|estimado|la llamada de servicio|que alguien venga)'

/** What callers ask about, by topic. */
export const TOPIC_WORDS: Readonly<Record<string, readonly string[]>> = {
  hours: [
    '(están|estarán|estáis|siguen) (ustedes|aún|todavía)? (abiertos|abierto|abierta|cerrados|cerrado)',
    '(está|estará) (abierto|cerrado) (el|los|hoy|mañana) (_)?',
    '(hoy|mañana|sábado|domingo|lunes|viernes|sábados|domingos) (está|estará|están|estarán) (abierto|cerrado|abiertos|cerrados)',
    `(abren|abre|cierran|cierra|abrirán|trabajan|trabaja|atienden|atiende|laboran|abrís|cerráis|vienen|contestan) (ustedes|también)? (los|el|en|a|las|por|hasta)? ${WHEN}`,
    '(a qué hora|hasta qué hora|qué días|cuándo|desde qué hora|qué horas|de qué hora) (abren|abre|cierran|cierra|trabajan|atienden|están|está|salen|terminan|empiezan|abrís|cerráis|laboran)',
    '(su|el|los|sus|qué|cuál es su|cuál es el|qué es su) (horario|horarios) (de|tienen|tiene|es|manejan|son)?',
    'horario de (atención|servicio|trabajo|oficina|apertura)',
    '(trabajan|atienden) (hasta|desde|después)',
    `(abierto|abiertos) (el|los|en|hasta|hoy|mañana|a) `,
  ],
  area: [
    '(dan|ofrecen|hacen|tienen|prestan|da) (servicio|servicios) (en|a|hasta|por|para) _',
    '(van|vienen|llegan|cubren|atienden|salen|viajan|vendrían|vais|llegáis|trabajan|va|viene|suben|bajan|irían|se mueven) (también|ustedes)? (hasta|para|por) (la|el|mi|acá|_)',
    '(van|vienen|llegan|salen|viajan) (también)? a (la zona|el área|mi zona|la ciudad|esa zona|mi área|esta zona|domicilio|hartford|_ _ también)',
    '(atienden|trabajan|cubren) (también)? (en|el|la|por|toda)? (zona|área|ciudad|pueblo|condado)',
    'cubren (_|la|el|esa|toda)',
    '(área|áreas|zona|zonas) (de servicio|que|de|cubren|atienden|donde)',
    '(qué|cuáles|cuál) (áreas|zonas|ciudades|pueblos|zona|área|lugares|son las zonas) ',
    '(dentro|fuera) de (su|la) (área|zona)',
    '(muy|demasiado|queda) lejos (para ustedes)?',
  ],
  visit_fee: [
    `${HOW_MUCH} (es|cuesta|cobran|cobra|sale|tiene|vale)? (solo|sólo|nomás|nada más|nada mas)? (por|para|de)? (solo|nomás)? (${COME}|que (vengan|venga|vean|revisen))`,
    '(cobran|cobra|cobráis|cuesta|cobrarían|se cobra|se paga) (algo|extra|solo|nomás|ustedes|aparte)? (por|la|el|para|los)? (nomás)? (venir|la visita|visita|ir|el presupuesto|presupuesto|estimado|el estimado|los presupuestos|revisar|revisión|la revisión|ver|salida|desplazamiento|el desplazamiento|diagnóstico|el diagnóstico|cotizar|cotización|la cotización|darme|dar)',
    '(costo|precio|cargo|tarifa|cuota|coste) (de|por|del|para) (la|el|una|un)? (visita|viaje|presupuesto|estimado|revisión|salida|consulta|diagnóstico|desplazamiento|venir)',
    '(es|son|sale|el|la|está) (gratis|gratuita|gratuito|gratuitos|sin costo) (la|el|los|el presupuesto)? (visita|presupuesto|presupuestos|estimado|estimados|cotización|revisión|consulta)?',
    '(visita|presupuesto|presupuestos|estimado|estimados|cotización|cotizaciones|revisión) (es|son|está|sale|tiene)? (gratis|gratuita|gratuito|gratuitos|costo|sin costo|se cobra)',
    '(ochenta y nueve|89|lo de la visita|visita|esos) (dólares)? (se)? (descuenta|descuentan|incluye|incluyen|abona|abonan|rebaja|se descuenta|se descuentan|me los)',
    '(cobran|cuesta|es|sale) (más|extra|doble|más caro) (los|el|en|por|de|si)',
    'cuota de (visita|servicio)',
  ],
  price_of_a_job: [
    '(más|menos) (que|de) (#|cien|doscientos|trescientos|quinientos|mil|dos mil) (dólares|pesos|euros)',
    '(solo|nomás|nada más) (una idea|un aproximado|un precio|más o menos)',
    '(hacer|hacerlo|hace|hacen|haría|arreglar|arreglarlo|arreglan|reparar|repararlo) (lo|la|eso)? (por|en) (menos de|unos|como)? (#|cien|cincuenta|veinte|sesenta|cuarenta|doscientos|trescientos) (dólares|pesos|euros)?',
    `${HOW_MUCH} (cuesta|cobran|sale|por|costaría|me cobran|me sale|es|sería|vale|cobra|saldría|me cuesta|me costaría|me cobraría|está)? (más o menos)? (por|para|de)? (el|la|un|una|mi)? (nuevo|nueva)? (${WORK}|${THING})`,
    `(precio|costo|coste|tarifa|precios|costos) (de|por|para|del) (un|una|el|la|los)? (${WORK}|${THING})`,
    '(tarifa|precio|cobran|cobra|costo) (por|la|a la|de) hora',
    '(sus|qué|cuáles son sus|cuáles son los|los|las) (precios|tarifas|tarifa|precio)',
    '(cuánto) (cobran|cobra|cuesta|cuestan|sale|costaría|vale|me cobran|me cobra|me sale|saldría|me costaría|cobráis|sería|es|va a salir|me va a|vendría|será|cobrarían)',
    '(en|como|a|más o menos) cuánto (sale|anda|está|me|saldría|cuesta|sería|andaría|más)?',
    '(qué tan|tan|muy) (caro|cara|caros|barato) (sale|es|está|sería|me sale|cobran|saldría|vendría|resulta)',
    '(un aproximado|precio aproximado|más o menos cuánto|idea del precio|idea de cuánto|precio por teléfono|un precio más o menos)',
    '(qué) (costo|precio|valor) (tiene|tendría|tienen)',
  ],
  payment: [
    '(aceptan|acepta|toman|toma|reciben|recibe|agarran|puedo pagar|se puede pagar|cobran|admiten|aceptáis|podría pagar|pago) (con|en|por|a|pagos con|el pago con)? (la|las|el|los|su)? (tarjeta|tarjetas|efectivo|cheque|cheques|crédito|débito|zelle|venmo|cash|visa|pagos|transferencia|plazos|abonos|mastercard|bizum|paypal|_ pagos)',
    '(pagar|pago|pagos|pagarles|paga) (con|en|por|a) (tarjeta|cheque|efectivo|pagos|plazos|abonos|crédito|cash|cuotas|transferencia|partes|mensualidades|línea|cuándo|meses)',
    '(formas|forma|métodos|método|maneras|modo) de (pago|pagar)',
    '(cómo|cuándo) (puedo|les|se|le|debo|tengo que|hay que|es que)? (pago|pagar|paga|cobran)',
    '(dan|tienen|ofrecen|hay|manejan) (algún|plan de|planes de)? (financiamiento|crédito|financiación|pagos|facilidades de pago|plazos|facilidades|meses sin intereses)',
    '(depósito|anticipo|adelanto|enganche|señal) (por|para|antes|tengo|hay|piden|requerido)?',
    'con tarjeta o (efectivo|cash|puro)',
  ],
  licence: [
    '(licencia|licencias|licenciados|asegurados|asegurado|seguro de responsabilidad|certificados|certificado|certificación|acreditados|bonded|tienen seguro|están asegurados|homologados|colegiados|titulados|con seguro|titulación)',
  ],
  duration: [
    '(cuánto|cuánto tiempo|cuántas horas|cuánto rato|como cuánto) (tarda|tardan|toma|se tarda|se tardan|dura|lleva|se lleva|tardaría|tomaría|demora|demoran|se demora|durará|tiempo toma|tiempo tarda|se toma|van a tardar|les toma|tardáis|tardarían) (el|la|en|una|un|arreglar|ese|para|hacer|lo|cambiar)?',
    'cuánto tiempo (toma|tarda|es|dura|lleva)',
    'es (muy)? (tardado|largo|rápido) el (trabajo|arreglo)',
  ],
  warranty: ['(garantía|garantías|garantizan|garantizado|garantizada|garantizados|garantiza|garantizáis)'],
  // What is nobody's business but the customers' and our own.
  private: [
    '(de|para) (quien|quienes) (es|son|sera) (la|las|esa|esta|una)? (cita|citas|visita|visitas|casa|reserva)',
    '(la|esa)? (cita|visita) (es)? (de|para) quien',
    '(quien|quienes) (vive|viven|es el cliente|es la clienta|tiene cita|tiene visita|reservo) (en|ahi)?',
    '(a) quien (van|visitan|le toca|le van|atienden) (a visitar|a ver|en|a ir)?',
    '(ignore|ignora|olvide|olvida|omita|sáltese|saltese) (todas|todos)? (sus|tus|las|mis)? (instrucciones|reglas|indicaciones|ordenes) (anteriores|previas)?',
    '(modo|clave|contrasena|menu) (desarrollador|de desarrollador|administrador|de administrador|secreto|secreta|del sistema)',
    '(leame|lea|lee|leeme|deme|dame|digame|dime|muestreme|muestrame|mandeme) (todo|todas|todos)? (la agenda|el horario de citas|el calendario|las citas|sus citas|la lista de clientes|los clientes|sus clientes|su agenda)',
    '(quien|quienes|quien mas|que clientes) (tiene|tienen|esta|estan) (cita|citas|una cita|anotado|anotados|agendado|agendados)',
    '(deme|dame|digame|dime) (su|la|el) (direccion|telefono|numero|nombre|cita|citas) (de ella|de el|de otro cliente|de otra persona|de un cliente|del cliente|de sus clientes)',
  ],
  recording: [
    '(están|está|estás|estáis|me están|me está|se está|estaban) (ustedes|usted)? (grabando|grabándome|escuchando) (esta|la|esto|mi|me)? (llamada|conversación|voz)?',
    '(se)? (graba|graban|grabáis|grabó|grabará) (esta|la|las|esto|mi|sus|todas las)? (llamada|llamadas|conversación|conversaciones|voz)?',
    '(esta|la|mi)? (llamada|conversación|línea) (se|la|está|es|será|queda|va a ser) (está|están)? (graba|graban|grabando|grabada|siendo grabada|grabada o no)',
    '(quién|quiénes) (más)? (escucha|oye|está escuchando|puede escuchar|puede oír) (esta|la|esto)? (llamada|conversación)?',
  ],
  are_you_a_robot: [
    '(es|eres|usted es|estoy hablando con|hablo con|es usted|esto es|habla|sois) (usted|con)? (un|una)? (robot|máquina|computadora|grabación|contestadora|persona|humano|persona real|bot|inteligencia artificial|persona de verdad|ordenador)',
    '(con quién) (hablo|estoy hablando|tengo el gusto)',
    '(quién) (habla|es|contesta) (ahí)?',
  ],
  address_of_business: [
    '(dónde|en dónde) (están|está|queda|quedan|se encuentran|se ubican|es|tienen) (ustedes|ubicados|la oficina|su oficina|su|localizados|el negocio|la tienda|su taller|oficina)',
    '(cuál es|me da|deme|qué es|dígame|me puede dar) (su|la) dirección',
    '(tienen|hay) (oficina|tienda|local|alguna oficina)',
  ],
  services_offered: [
    '(venden|vende|rentan|alquilan|entregan) (también|ustedes)? _',
    `(arreglan|reparan|instalan|hacen|venden|trabajan con|trabajan|manejan|ofrecen|destapan|limpian|revisan|ponen|se dedican a|atienden|cambian|reparáis|hacéis|instaláis) (también|ustedes|solo|los|las|el|la|de|con)? (calentadores|calentador|boilers|boiler|calefacción|gas|fosas|fosa|drenajes|drenaje|sépticos|séptico|aire|eléctrico|electricidad|comercial|remodelaciones|baños|cocinas|piscinas|albercas|bombas|tinacos|aires|inspecciones|trituradores|regaderas|inodoros|trabajos|emergencias|partes|piezas|aspersores|plomería|tuberías|calderas|${THING})`,
    '(qué|cuáles|qué tipo de|qué clase de) (servicios|servicio|trabajos|trabajo|marcas|son sus servicios) (ofrecen|hacen|dan|tienen|manejan|de)?',
    'a qué se dedican',
    '(hablan|habla|alguien habla|saben) (español|inglés|francés) (los|el|sus|su) (técnicos|plomeros|técnico|plomero|muchachos|trabajadores)',
  ],
  how_soon: [
    '(qué tan) (pronto|rápido) (pueden|vienen|llegan|me|atienden)',
    '(cuánto) (hay que|tengo que|se|es la) (esperar|espera)',
    '(tiempo|lista) de espera',
    '(en cuánto tiempo|normalmente cuánto|por lo general) (vienen|llegan|tardan|atienden|me)',
  ],
}

/** Sounds like a topic and is none. */
export const TOPICS_IGNORED: readonly string[] = ['(#|dos|tres|cuatro|cinco|seis|unas|varias|muchas|hace) horas']
