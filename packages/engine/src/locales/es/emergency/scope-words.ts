import { type EmergencyWords, PAST_YEARS } from '../../../slots/emergency/concepts.ts'

/** What makes trouble less, or not real: denied, past, imagined, elsewhere, a price, a plan. */
export const SCOPE_WORDS = {
  plea: [
    '(por favor|porfavor|porfa|buenas|hola|bueno|dios mío|dios mio|ay|señor|señorita|señora|rápido|alguien|disculpe|oiga|aló|sí|diga|virgen santa)',
  ],
  not: [
    '(no|ni|nunca|jamás|ningún|ninguna|ninguno|nada|sin|tampoco|ya no|nada de|sin ningún|sin ninguna|nadie)',
    'no (a|de|del|en|el|un|una|por|con|al)',
    '(no|nunca|jamás|tampoco|ya no) (se|me|nos|le|les|lo|la)? (hay|tengo|tenemos|tiene|tienen|es|son|está|están|estaba|estaban|estamos|era|fue|ha|han|he|hemos|hubo|había|tuve|tuvimos|tuvo|ve|ven|oye|nota|siente|percibe) (ningún|ninguna|nada de|una|un|nada)?',
  ],
  not_behind: [],
  not_think: [
    '(no) (creo|pienso|veo|parece|huelo|huele|oigo|escucho|noto|siento|es que|es por|diría|llamo por|llamo para|busco|se ve|se oye|se trata de|estoy diciendo|digo) (que)?',
    '(en vez|en lugar) de',
  ],
  clause: [
    '(es|son|era|yo|tú|él|ella|nosotros|ellos|se está|está|esta|hay|tengo|tenemos|pero|y el|y la|y los|y se|y ya|y ahora|mi|mis|nuestro|nuestra|la|el|los|las|que se|porque|pues|señorita)',
    // "Qué nombre ni qué nada": waves a question away.
    'qué _ ni (qué)? _',
    '(no) (qué|cuál) (_)? ni (qué)? _',
    // A "no" that belongs to a verb of its own denies nothing behind it: "no entiendo, sale agua".
    '(no|nunca|jamás) _',
    '(sin) (querer|darme cuenta|avisar|problema|problemas|pensar|razón|motivo|falta|duda|embargo|exagerar|mentir|mentirle)',
    '(no|nunca|jamás) (me|te|se|nos|le|les|lo|la|los|las) _',
    'no (es|fue|era) (broma|justo|posible|mi|la primera vez|culpa|cliente|normal|la primera)',
    '(no|nunca|jamás) (había|habíamos|he|hemos|habían) (visto|vivido|llamado)',
    '(no) (hay|tengo|tenemos|está|están) (nadie|tiempo|dinero|mucho tiempo|carro|conserje|mi esposo|mi marido|el dueño|el casero|quien|quién)',
    '(hace caso|contesta|ayuda|viene|responde|vino|contestan|abre|atiende) (nadie|ninguno)',
    '(nadie) (contesta|me|nos|viene|vino|quiere|puede|sabe|responde|ha|está|abre|hace|llega|me hace)',
    '(si) (me|nos|le|alguien|usted|ustedes|no) (puede|pueden|podría|podrían|pudiera|pudieran|hace|hacen|ayuda|ayudan|atiende|atienden|da|dan|manda|mandan|hiciera|vienen|viene|es molestia|es mucha molestia)',
    '(quisiera|quiero|quería|me gustaría) (saber|preguntar) (si|cuándo|cuando|en cuánto) (pueden|puede|podrían|mandan|manda|vienen|viene|hay alguien|tienen a alguien|alguien|tiempo|me)',
    '(en)? cuánto tiempo (llegan|tardan|vienen|se tardan|llega|tarda)',
    '(ustedes|usted)? (hacen|arreglan|atienden|manejan|reparan) (eso|esto|esas cosas|ese tipo)',
    '(llamo|hablo|le hablo|marco|les hablo|les llamo|le llamo) (por|de parte de|para) (mi|una|un|la|el) _',
    'tengo seguro',
    '(como|igual que|lo mismo que|peor que) (el mes pasado|la semana pasada|la otra vez|la vez pasada|el año pasado|la última vez|el otro día|la otra semana)',
    '(la semana pasada|el mes pasado|el año pasado|ayer|antes|anoche|la última vez) (todo)? (estaba|estuvo|funcionaba|servía|andaba|jalaba) (bien|perfecto|normal)',
    '(estaba|estuvo|funcionaba|servía|andaba|jalaba) (bien|perfecto|normal) (la semana pasada|el mes pasado|ayer|antes|anoche)',
  ],
  and: ['(y|e|y el|y la|y los|y se|y ya|y ahora|y me|y nos)'],
  own: [
    '(mi|mis|nuestro|nuestra|nuestros|nuestras|tengo|tenemos|tiene|hay|se me|se nos|me está|nos está|me sale|nos sale|me cae|me entra|me dio|nos entra|estoy|estamos|aquí|acá|está|están|desde|lleva|llevamos|acaba|anda|andamos|ya)',
  ],
  topic: [
    '(ustedes|usted|ahí) (también)? (hacen|arreglan|reparan|atienden|manejan|cubren|cobran|se encargan|revisan|detectan|componen|destapan|limpian|trabajan) (casos|reparaciones|trabajos|lo)? (de|con|por|en)?',
    '(hacen|arreglan|reparan|atienden|trabajan|cubren|se encargan|detectan|componen|dan servicio|reparáis|hacéis|arregláis|atendéis) (reparaciones|casos|trabajos|detección|limpieza|limpiezas)? (de|con|por|en)?',
    '(cuánto|cuanto|qué|precio|precios|costo|tarifa|presupuesto|cotización|cobran|cobra|cargo) (cuesta|cobran|cobra|sale|vale|me sale|me cuesta|me cobran|extra|costaría)? (por|de|para|en) (arreglar|reparar|componer|destapar|cambiar|limpiar|quitar|buscar|detectar|atender|localizar)? (una|un|las|los)?',
    '(arreglar|reparar|componer|destapar|detectar|localizar|prevenir|evitar) (una|un|unas|unos)',
    '(cobran|cobra) (extra|más|aparte)? por',
    '(qué|que) (causa|provoca|ocasiona|produce|puede causar|significa)',
    '(por qué|porque) (ocurre|ocurren|pasa|pasan|salen|se dan)',
    '(cómo|como) (evito|evitar|se evita|se evitan|prevenir|prevengo|se previene|detecto|se detecta|se nota)',
    '(señales|síntomas|causas|riesgo|riesgos|peligro|posibilidad|miedo|temor|casos|curso|póliza|protección|artículo|reportaje|información|video|vídeo|película|noticia|libro) (de|a|por|sobre|contra) (tener|que haya|que|una|un|la|el|los)?',
    '(sensor|sensores|detector|detectores|alarma|equipo|seguro|protección|plan|sistema) (para|contra|por|anti)',
    '(seguro|póliza|garantía|plan|aseguradora|contrato) (me|nos)? (cubre|cubrirá|cubriría|paga|incluye|pregunta|preguntó|preguntan|pide|pidió) (por|si|los|las|el|la|daños|el plan)?',
    '(me|nos) (cubre|cubren) (el plan|el seguro|la garantía|la póliza)?',
    '(pregunta|preguntó|preguntaron|pregunto|preguntan|preguntaba) (por|si hubo|si había|si)',
    '(que) (nunca|jamás) (haya|tengamos)',
    '(un|una|el|la)? (restaurante|casa|negocio|departamento|apartamento) de (mi|un|una) (hermano|hermana|amigo|amiga|primo|prima|vecino|vecina|cuñado|tío|tía) (tuvo|se|sufrió)',
    '(un|una) (amigo|amiga|primo|prima|compañero|compañera|cliente) (que)? (tuvo|sufrió)',
  ],
  present: [
    '(hay|tengo|tenemos|está|estan|están|estamos|estoy|hoy|esta mañana|esta noche|anoche|ya|ahí|aquí|desde|lleva|llevo|llevamos|sigue)',
  ],
  but: [
    // "No es una gotera, es un río": the small thing is denied for the sake of the big one.
    '(ya)? no (es|son|era|fue) (un|una|ninguna|nada más|nomás|solo|una simple|una pequeña)? (goterita|gotera|gotita|gota|gotas|goteras|charquito|charco|fuguita|fuga|poquita agua|chorrito|goteo|humedad|mancha|manchita|llovizna|poquito|encharcamiento)',
    '(pero|excepto|sin embargo|aunque|sino|ahora sí|esta vez|y ahora|y ahorita|ahora|ahorita|salvo|y de repente|de repente|de pronto|resulta que|nomás que)',
  ],
  past: [
    '(inundó|inundo|inundación|fuga|incendio|reventó|rompió|desbordó|explotó) (la|el|con|en)? (_)? (_)? (en) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|la primavera|el verano|el otoño)',
    '(el año pasado|año pasado|el mes pasado|mes pasado|la semana pasada|semana pasada|el invierno pasado|invierno pasado|el verano pasado|verano pasado|la primavera pasada|el otoño pasado|la otra vez|la otra semana|el otro día|la vez pasada|la última vez|el año antepasado|enero pasado|febrero pasado|marzo pasado|diciembre pasado|navidad pasada|una vez|en aquel entonces|en aquella época|antes de mudarnos|cuando compramos|cuando vivía|cuando vivíamos|cuando era|hace tiempo|hace mucho|hace mucho tiempo|hace años|hace un tiempo|tiempo atrás|en su momento|anteriormente|la casa anterior|mi casa anterior)',
    'a (mi|un|una|la|el) (compañero|compañera|vecino|vecina|amigo|amiga|primo|prima|cuñado|cuñada|jefe|conocido|colega|comadre|compadre) (de la esquina|de enfrente|de al lado|del trabajo)? se (le|les)',
    '(hace) (como)? (#|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|unos|unas|varios|varias|algunos|un par de) (año|años|mes|meses|semana|semanas|inviernos|veranos|décadas)',
    '(#|dos|tres|cuatro|cinco|diez|varios) (años|meses|semanas) (atrás|después)',
    '(en|desde|del|de) (19|20) #',
    `(en|desde|del|de) (el)? ${PAST_YEARS}`,
    'en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    'en (el)? dos mil _',
    'en (el)? dos mil veinte _',
    '(tuvimos|tuve|tuvo|tuvieron|hubo|habíamos tenido|había tenido|nos había|se nos había|me había|fue cuando)',
    '(vecino|vecina|vecinos|hermana|hermano|amiga|amigo|compañero|compañera|prima|primo|tía|tío|suegra|suegro|cuñado|cuñada|mamá|papá|hija|hijo|jefe|comadre|compadre|conocido|colega|abuela|dueño|casero) (de al lado|de enfrente|de arriba|del lado|mía|mío|en _)? (tuvo|tuvieron|le pasó|le pasó lo|me contó|me platicó|contaba|sufrió)',
    '(ustedes|usted) (vinieron|vino|arreglaron|repararon|cambiaron|pusieron|instalaron|me arreglaron|hicieron|me cambiaron|me repararon)',
    '(me|nos) (arreglaron|repararon|cambiaron|arregló|reparó|pusieron) (la|el|una|un)',
    '(vinieron|vino) (por|a arreglar|a reparar|el|la semana|ya)',
  ],
  found: [
    '(llegué|llegamos|regresé|regresamos|volví|volvimos|entré) (a|del|de) (mi|la)? (casa|trabajo|viaje|vacaciones)',
    '(llegué|llegamos|llego|regresé|regresamos|volví|volvimos|entré|entramos|bajé|bajamos|subí|abrí|abrimos|desperté|despertamos|levanté|levantamos|encontré|encontramos|hallé|vi|vimos|descubrí|di cuenta|asomé)',
  ],
  was: [
    '(había|habían|tenía|tenían|teníamos|estaba|estaban|era|eran)',
    '(antiguo dueño|dueño anterior|plomero anterior|inquilino anterior|último plomero|otro plomero) (dijo que|nos|me|le)',
  ],
  cleared: [
    '(vino|vinieron|revisó|revisaron|checaron|checó) (la compañía|los bomberos|el técnico|el gas|los del gas|alguien)? (y)? (ya)? (no hay nada|no había nada|no encontraron nada|no es nada|no era nada|dijeron que no|dijo que no|todo bien|todo está bien)',
    '(pero|y) (hoy|ahora|ahorita|al final|luego)? ya (regresó|volvió|vino|quedó|quedó bien|se arregló|está arreglado|está arreglada|lo arreglaron|la arreglaron|se solucionó|se resolvió|no pasa nada|está todo bien|hay)',
    '(bomberos|compañía|del gas|técnico|inspector|vinieron|vino|revisaron|revisó) (y)? (no encontraron nada|no encontró nada|no había nada|no hay nada|dijeron que no es nada|dijeron que no era nada|todo está bien|todo estaba bien)',
  ],
  resolved: [
    '(luego|después|y luego|y después) (ya)? (sale|funciona|está|sirve|jala|corre) (normal|bien|limpia|limpio|ya bien)',
    '(por eso|así que|entonces|y por eso) (quiero|quisiera|quería|me gustaría|queremos) (que)? (me|nos)? (revisen|chequen|inspeccionen|cotizar|una revisión|una inspección|un presupuesto|una cotización|instalar|prevenir|que me)',
    '(rehacer|vamos a rehacer|queremos rehacer|reconstruir|reconstruyendo|rehicimos)',
    '(ya está arreglado|ya está arreglada|ya lo arreglaron|ya la arreglaron|ya lo arreglé|ya se arregló|arreglado|arreglada|ya arreglaron|ya quedó|ya está todo bien|ya todo bien|todo bien|está todo bien|todo en orden|todo arreglado|reparado|reparada|repararon|lo repararon|la repararon|se solucionó|solucionado|solucionada|resuelto|resuelta|se resolvió|falsa alarma|resultó ser|resultó que era|era la pila|era nada más|era solo|no era nada|no fue nada|ya volvió|ya regresó el agua|ya vino la|ya vino el|ya vinieron|ya secó|ya está seco|ya está seca|se secó|limpiaron todo|ya limpiamos|ya pasó|gracias a dios ya|lo cambiaron|la cambiaron|ya la cambiaron|ya lo cambiaron|revisaron|ya revisaron|la arreglaron|lo arreglaron|arregló|pagó)',
  ],
  what_if: [
    '(quisiera saber|quiero saber|me gustaría saber) (dónde|donde|cómo|como|cuánto)',
    '(alguna vez|han visto|ha visto)',
    '(si|cuando) (se|se me|se nos|se te|me|nos|a uno se le)? (rompe|revienta|inunda|congela|tapa|descompone|sale|cae|quema|incendia|apaga|desborda|regresa|daña|truena|explota|suena|huele|quedo|quedamos|rompiera|reventara|inundara|congelara|tapara|descompusiera|saliera|cayera|quemara|incendiara|apagara|desbordara|regresara|dañara|explotara|sonara|oliera|quedara|quedáramos|llega a|llegara a|llega|llegase a)',
    '(un día de estos|algún día|un buen día|tarde o temprano)',
    '(qué pasa si|que pasa si|qué hago si|que hago si|qué hacer si|que hacer si|qué hacemos si|y si|si algún día|si algun dia|si alguna vez|si llega a|si llegara a|si llegase a|si se llega|si se llegara|si hay|si hubiera|si hubiese|si huelo|si huele|si pasa|si pasara|si tengo|si tuviera|si tuviese|si un|si una|si el|si la|si mi|si mis|si vuelve|si algo|si ocurre|si fuera|si fuese|en caso de|en caso de que|en el caso|por si|por si acaso|por si las dudas|por si las moscas|por si un día|supongamos|supóngase|digamos que|imagine|imagínese|imaginemos|pongamos que|hipotéticamente|para evitar|evitar|evitar que|prevenir|prevención|preventivo|para que no|no vaya a|no sea que|no quiero que|me da miedo|tengo miedo de que|me preocupa|antes de que|antes del invierno|podría|pudiera|para proteger|proteger|riesgo de|cuando hay|cómo sé si|como se si|cómo saber|como saber|qué debo hacer|cuando se rompe|qué se hace)',
  ],
  idle_question: [
    '(ustedes|usted|ustedes también|ahí) (hacen|arreglan|reparan|atienden|trabajan|manejan|instalan|venden|ofrecen|tienen|cubren|cobran|dan|se encargan|revisan|detectan)',
    '(hacen|arreglan|reparan|atienden|trabajan con|instalan|venden|ofrecen|cubren|se encargan|dan servicio|detectan|revisan|tienen servicio|manejan|reparáis|hacéis|arregláis|atendéis|instaláis|tenéis|cobráis|vendéis)',
    '(es normal|será normal|es malo|es seguro|es obligatorio|es peligroso si|una pregunta|tengo una pregunta|quería preguntar|quisiera preguntar|quería saber|quisiera saber|me gustaría saber|me preguntaba|por curiosidad|nada más preguntando|solo preguntando|información|informes|cada cuánto|cuánto tiempo|cuánto dura|cómo funciona|qué es (un|una|eso)|para qué sirve|conviene|vale la pena|hace falta|quién conecta|quién instala|qué tan)',
  ],
  elsewhere: [
    '(tío|tía|primo|prima|compadre|comadre|cuñado|cuñada|amigo|amiga|compañero|compañera|jefe|suegro|colega) (dice|dijo|cuenta|contó|decía|me dijo|me contó|me dice) que',
    '(vecinos|vecino|vecina|los de al lado|los de enfrente) (se quedaron|se quedó|no tienen|no tiene|están|está|andan) (sin)?',
    '(cuñado|vecino|vecina|amigo|amiga|primo|prima|hermano|hermana|compañero|compañera|suegra|suegro|tía|tío|comadre|compadre|jefe) (dice|dijo|cuenta|contó|me dijo|me dice|decía) que (su|en su|se le|a él|a ella|le)',
    '(en las noticias|en la tele|en la televisión|en el radio|en la radio|en una película|en la película|en el cine|en el periódico|en internet|en facebook|en youtube|en tiktok|vi un video|vi en|leí|leí que|escuché que|oí que|supe que|soñé|pesadilla|un artículo|una novela|la novela|en una serie|en texas|en florida|en california|un reportaje|videojuego|canción|en el pueblo de)',
  ],
  price: [
    '(cuánto|cuanto|cuánto cuesta|cuánto cobran|precio|precios|tarifa|tarifas|costo|costos|coste|cuesta|cuestan|costaría|cobran|cobra|cobráis|presupuesto|presupuestos|cotización|cotizar|cotizarme|estimado|estimación|factura|facturas|recibo|cargo|cargos|descuento|descuentos|promoción|sale la|sale el|financiamiento|dólares|euros|pesos)',
  ],
  install: [
    '(un|una|otro|otra|unos|unas) _ (nuevo|nueva|nuevos|nuevas)',
    '(un|una) (nuevo|nueva)',
    '(instalar|instalen|instalación|instalado|instalada|instalo|instale|poner|pongan|ponerle|colocar|cambiar|cambio|cambien|cambiarlo|cambiarla|reemplazar|reemplazo|sustituir|conectar|conecten|conexión nueva|remodelar|remodelación|remodelando|renovar|renovación|reformar|reforma|reformas|mantenimiento|servicio anual|inspección|inspeccionar|revisión|revisión anual|revisar|agregar|añadir|mover|ampliar|ampliación|convertir|conversión|pasar de|pasar a|certificado|boletín|permiso|construyendo|construcción|terminando|terminar el|actualizar|aislar)',
  ],
  paperwork: [
    '(mi seguro|el seguro|del seguro|los seguros|compañía de seguros|seguro cubre|aseguradora|póliza|reclamo|reclamación|factura|recibo|carta|permiso|garantía|ajustador|perito|peritaje|informe|papeles|documento|documentos|comprobante|cheque|pago|pagar|empleo|trabajo de|contratan|administrador de fincas)',
  ],
  no_leak: [
    '(no|sin|ninguna|ni) (hay|tiene|es|se ve|veo|está|tira|es una)? (ninguna)? (fuga|fugas|gotera|goteo|goteando|tirando|inundación|tira agua|fuga de agua)',
  ],
  slow: [
    '(gota a gota|una gota|una gotita|gotita|gotitas|unas gotas|unas gotitas|gotea un poco|gotea poquito|goteando un poco|goteando poquito|de vez en cuando|a ratos|poquito|poquita|poquita agua|muy poco|un poquito|un poco de agua|pequeña fuga|fuga pequeña|fuguita|una fuguita|pequeña gotera|gotera pequeña|goterita|leve|ligera|ligero|lento|lenta|despacio|despacito|apenas|casi nada|chiquita|chiquito|pequeñita|mínima|nada grave|nada serio|goteo lento)',
  ],
  can_wait: [
    '(vengan|venga|vinieran|viniera|venir|pasen|pase|pasar|manden|mande|mandar|manden a alguien|mande a alguien|alguien) (acá|a la casa|a verla|a verlo|a revisar|a arreglar)? (para)? (el|este|un) (próximo)? (lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
    '(este invierno|en invierno|en el invierno|el próximo invierno|cuando haga frío|cuando venga el frío|el verano que viene)',
    '(puede esperar|pueden esperar|no hay prisa|sin prisa|no tengo prisa|no corre prisa|no es urgente|no urge|nada urgente|cuando puedan|cuando pueda|cuando tengan|cuando tenga tiempo|la próxima semana|la semana que viene|la semana entrante|la otra semana que|hasta mañana|puede ser mañana|mañana está bien|mañana o pasado|no me urge|no pasa nada|con calma|con tiempo|entre semana|no se preocupe|sin apuro|no hay apuro|no hay afán)',
  ],
  not_emergency: [
    '(no|nada|tampoco|no es|no es ninguna|no es una|no es tanto|no llega a) (es|ser|de|hay|una|ninguna|tan|como una|exactamente una|nada)? (emergencia|urgente|urgencia|grave|serio|catástrofe|de vida o muerte|una emergencia)',
    '(nada) (grave|serio|urgente|del otro mundo|de cuidado)',
  ],
  on_purpose: [
    '(a propósito|adrede|por obras|obras en la calle|obra|remodelando|remodelación|remodelar|renovando|reforma|construcción|la ciudad cerró|la ciudad cortó|el ayuntamiento|la compañía de agua|la compañía del agua|corte programado|corte de agua programado|aviso de corte|todavía no conectado|no está conectado|no está conectada|sin conectar|cerramos el agua para|cerré el agua para|corté el agua para|cerrada porque|porque estamos|cabaña|vacía|desocupada|casa de vacaciones|temporada|reconectar|no pagué)',
  ],
  heat_ok: [
    '(sí|si|pero|aunque|todavía|la casa|aún|igual) calienta (bien|perfecto|normal|todavía)?',
    'calienta (bien|perfecto|perfectamente|normal)',
    '(calefacción|calefaccion|calor|caldera|heat|radiadores|calefactor) (sí|si|si funciona|si jala|si sirve|si hay|funciona|jala|está|va|sirve|anda|prende|marcha) (bien|sí|si|perfecto|perfecta|perfectamente|normal|ok|todavía)',
    '(calefacción|calefaccion|heat|calefactor) (sí|si|funciona|jala|sirve|marcha)',
    '(sí|si|todavía|aún) (hay|tenemos|tengo|funciona la|jala la) (calefacción|calefaccion|calor|heat)',
    '(hay|tenemos|tengo) (calefacción|calefaccion|calor)',
  ],
  spare: [],
  low_battery: [
    '(pila|pilas|batería|baterías|bateria|nueve voltios|caducado|vencido|de vez en cuando|cada minuto|cada rato|cada treinta segundos|una vez por minuto|cada # segundos)',
  ],
  again: ['(otra vez|de nuevo|nuevamente|sigue|todavía|aún|vuelve|volvió|continúa)'],
} as const satisfies Partial<EmergencyWords>
