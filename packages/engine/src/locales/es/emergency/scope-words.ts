import { type EmergencyWords, PAST_YEARS } from '../../../slots/emergency/concepts.ts'

/** What makes trouble less, or not real: denied, past, imagined, elsewhere, a price, a plan. */
export const SCOPE_WORDS = {
  plea: [
    '(por favor|porfavor|porfa|buenas|hola|bueno|dios mío|dios mio|ay|señor|señorita|señora|rápido|alguien|disculpe|oiga|aló|sí|diga|virgen santa)',
  ],
  not: [
    '(no|ni|nunca|jamás|ningún|ninguna|ninguno|nada|sin|tampoco|ya no|nada de|sin ningún|sin ninguna|nadie|no hay|no es|no fue|no está|no hubo|no se ha|no han)',
  ],
  not_behind: [],
  not_think: [
    '(no) (creo|pienso|veo|parece|huelo|oigo|escucho|noto|siento|es que|diría|llamo|quiero|necesito|busco|se ve|se oye|se trata|estoy diciendo|digo) (que)?',
    '(en vez|en lugar) de',
  ],
  clause: [
    '(es|son|era|yo|tú|él|ella|nosotros|ellos|se está|está|esta|hay|tengo|tenemos|pero|y el|y la|y los|y se|y ya|y ahora|mi|mis|nuestro|nuestra|la|el|los|las|que se|porque|pues|señorita)',
  ],
  present: [
    '(hay|tengo|tenemos|está|estan|están|estamos|estoy|hoy|esta mañana|esta noche|anoche|ya|ahí|aquí|desde|lleva|llevo|llevamos|sigue)',
  ],
  but: [
    '(pero|excepto|sin embargo|aunque|sino|ahora sí|esta vez|y ahora|y ahorita|ahora|ahorita|salvo|y de repente|de repente|de pronto|resulta que|nomás que)',
  ],
  past: [
    '(inundó|inundo|inundación|fuga|incendio|reventó|rompió|desbordó|explotó) (la|el|con|en)? (_)? (_)? (en) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|la primavera|el verano|el otoño)',
    '(el año pasado|año pasado|el mes pasado|mes pasado|la semana pasada|semana pasada|el invierno pasado|invierno pasado|el verano pasado|verano pasado|la primavera pasada|el otoño pasado|la otra vez|la otra semana|el otro día|la vez pasada|la última vez|el año antepasado|enero pasado|febrero pasado|marzo pasado|diciembre pasado|navidad pasada|una vez|en aquel entonces|en aquella época|antes de mudarnos|cuando compramos|cuando vivía|cuando vivíamos|cuando era|hace tiempo|hace mucho|hace mucho tiempo|hace años|hace un tiempo|tiempo atrás|en su momento|anteriormente|antiguo dueño|el dueño anterior|el plomero anterior|el otro plomero|otro plomero|la casa anterior|mi casa anterior|el inquilino anterior)',
    '(hace) (como)? (#|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|unos|unas|varios|varias|algunos|un par de) (año|años|mes|meses|semana|semanas|inviernos|veranos|décadas)',
    '(#|dos|tres|cuatro|cinco|diez|varios) (años|meses|semanas) (atrás|después)',
    '(en|desde|del|de) (19|20) #',
    `(en|desde|del|de) (el)? ${PAST_YEARS}`,
    'en (el)? dos mil _',
    'en (el)? dos mil veinte _',
    '(tuvimos|tuve|tuvo|tuvieron|hubo|habíamos tenido|había tenido|nos había|se nos había|me había|fue cuando)',
    '(vecino|vecina|vecinos|hermana|hermano|amiga|amigo|compañero|compañera|prima|primo|tía|tío|suegra|suegro|cuñado|cuñada|mamá|papá|hija|hijo|jefe|comadre|compadre|conocido|colega|abuela|dueño|casero) (de al lado|de enfrente|de arriba|del lado|mía|mío|en _)? (tuvo|tuvieron|le pasó|le pasó lo|se le|me contó|me platicó|contaba|le reventó|le explotó|le|sufrió|se inundó|se les)',
    '(ustedes|usted) (vinieron|vino|arreglaron|repararon|cambiaron|pusieron|instalaron|me arreglaron|hicieron|me cambiaron|me repararon)',
    '(me|nos) (arreglaron|repararon|cambiaron|arregló|reparó|pusieron) (la|el|una|un)',
    '(vinieron|vino) (por|a arreglar|a reparar|el|la semana|ya)',
  ],
  was: ['(había|habían|tenía|tenían|teníamos|estaba|estaban|era|eran)'],
  resolved: [
    '(rehacer|vamos a rehacer|queremos rehacer|reconstruir|reconstruyendo|rehicimos)',
    '(ya está arreglado|ya está arreglada|ya lo arreglaron|ya la arreglaron|ya lo arreglé|ya se arregló|arreglado|arreglada|ya arreglaron|ya quedó|ya está todo bien|ya todo bien|todo bien|está todo bien|todo en orden|todo arreglado|reparado|reparada|repararon|lo repararon|la repararon|se solucionó|solucionado|solucionada|resuelto|resuelta|se resolvió|falsa alarma|resultó ser|resultó que era|era la pila|era nada más|era solo|no era nada|no fue nada|ya volvió|ya regresó el agua|ya vino la|ya vino el|ya vinieron|ya secó|ya está seco|ya está seca|se secó|limpiaron todo|ya limpiamos|ya pasó|gracias a dios ya|lo cambiaron|la cambiaron|ya la cambiaron|ya lo cambiaron|revisaron|ya revisaron|la arreglaron|lo arreglaron|arregló|pagó)',
  ],
  what_if: [
    '(quisiera saber|quiero saber|me gustaría saber) (dónde|donde|cómo|como|cuánto)',
    '(alguna vez|han visto|ha visto)',
    '(qué pasa si|que pasa si|qué hago si|que hago si|qué hacer si|que hacer si|qué hacemos si|y si|si algún día|si algun dia|si alguna vez|si llega a|si llegara a|si llegase a|si se llega|si se llegara|si se me|si se nos|si se rompe|si se revienta|si revienta|si se inunda|si se congela|si hay|si hubiera|si hubiese|si huelo|si huele|si pasa|si pasara|si tengo|si tuviera|si tuviese|si un|si una|si el|si la|si me|si mi|si mis|si nos|si vuelve|si algo|si ocurre|si fuera|si fuese|en caso de|en caso de que|en el caso|por si|por si acaso|por si las dudas|por si las moscas|por si un día|supongamos|supóngase|digamos que|imagine|imagínese|imaginemos|pongamos que|hipotéticamente|para evitar|evitar|evitar que|prevenir|prevención|preventivo|para que no|no vaya a|no sea que|no quiero que|me da miedo|tengo miedo de que|me preocupa|antes de que|antes del invierno|podría|pudiera|para proteger|proteger|riesgo de|cuando hay|cómo sé si|como se si|cómo saber|como saber|qué debo hacer|cuando se rompe|qué se hace)',
  ],
  idle_question: [
    '(ustedes|usted|ustedes también|ahí) (hacen|arreglan|reparan|atienden|trabajan|manejan|instalan|venden|ofrecen|tienen|cubren|cobran|dan|se encargan|revisan|detectan)',
    '(hacen|arreglan|reparan|atienden|trabajan con|instalan|venden|ofrecen|cubren|se encargan|dan servicio|detectan|revisan|tienen servicio|manejan|reparáis|hacéis|arregláis|atendéis|instaláis|tenéis|cobráis|vendéis)',
    '(es normal|será normal|es malo|es seguro|es obligatorio|es peligroso si|una pregunta|tengo una pregunta|quería preguntar|quisiera preguntar|quería saber|quisiera saber|me gustaría saber|me preguntaba|pregunta|por curiosidad|nada más preguntando|solo preguntando|información|informes|cada cuánto|cuánto tiempo|cuánto dura|cómo funciona|qué es|para qué sirve|conviene|vale la pena|hace falta|quién conecta|quién instala|qué tan)',
  ],
  elsewhere: [
    '(en las noticias|en la tele|en la televisión|en el radio|en la radio|en una película|en la película|en el cine|en el periódico|en internet|en facebook|en youtube|en tiktok|vi un video|vi en|leí|leí que|escuché que|oí que|supe que|soñé|pesadilla|un artículo|una novela|la novela|en una serie|en texas|en florida|en california|un reportaje|videojuego|canción|en el pueblo de)',
  ],
  price: [
    '(cuánto|cuanto|cuánto cuesta|cuánto cobran|precio|precios|tarifa|tarifas|costo|costos|coste|cuesta|cuestan|costaría|cobran|cobra|cobráis|presupuesto|presupuestos|cotización|cotizar|cotizarme|estimado|estimación|factura|facturas|recibo|cargo|cargos|descuento|descuentos|promoción|sale la|sale el|financiamiento|dólares|euros|pesos)',
  ],
  install: [
    '(instalar|instalen|instalación|instalado|instalada|instalo|instale|poner|pongan|ponerle|colocar|cambiar|cambio|cambien|cambiarlo|cambiarla|reemplazar|reemplazo|sustituir|conectar|conecten|conexión nueva|remodelar|remodelación|remodelando|renovar|renovación|reformar|reforma|reformas|mantenimiento|servicio anual|inspección|inspeccionar|revisión|revisión anual|revisar|nuevo|nueva|nuevos|agregar|añadir|mover|ampliar|ampliación|convertir|conversión|pasar de|pasar a|certificado|boletín|permiso|construyendo|construcción|terminando|terminar el|actualizar|aislar)',
  ],
  paperwork: [
    '(seguro|seguros|aseguradora|póliza|reclamo|reclamación|factura|recibo|carta|permiso|garantía|ajustador|perito|peritaje|informe|papeles|documento|documentos|comprobante|cheque|pago|pagar|empleo|trabajo de|contratan|administrador de fincas)',
  ],
  no_leak: [
    '(no|sin|ninguna|ni) (hay|tiene|es|se ve|veo|está|tira|es una)? (ninguna)? (fuga|fugas|gotera|goteo|goteando|tirando|inundación|tira agua|fuga de agua)',
  ],
  slow: [
    '(gota a gota|una gota|una gotita|gotita|gotitas|unas gotas|unas gotitas|gotea un poco|gotea poquito|goteando un poco|goteando poquito|de vez en cuando|a ratos|poquito|poquita|poquita agua|muy poco|un poquito|un poco de agua|pequeña fuga|fuga pequeña|fuguita|una fuguita|pequeña gotera|gotera pequeña|goterita|leve|ligera|ligero|lento|lenta|despacio|despacito|apenas|casi nada|chiquita|chiquito|pequeñita|mínima|nada grave|nada serio|goteo lento)',
  ],
  can_wait: [
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
    '(calefacción|calefaccion|calor|caldera|heat|radiadores|calefactor) (sí|si|funciona|jala|está|va|sirve|anda|prende|marcha) (bien|sí|si|perfecto|perfectamente|normal|ok|todavía)?',
    '(sí|si|todavía|aún) (hay|tenemos|tengo|funciona la|jala la) (calefacción|calefaccion|calor|heat)',
    '(hay|tenemos|tengo) (calefacción|calefaccion|calor)',
  ],
  spare: [],
  low_battery: [
    '(pila|pilas|batería|baterías|bateria|nueve voltios|caducado|vencido|de vez en cuando|cada minuto|cada rato|cada treinta segundos|una vez por minuto|cada # segundos)',
  ],
  again: ['(otra vez|de nuevo|nuevamente|sigue|todavía|aún|vuelve|volvió|continúa)'],
} as const satisfies Partial<EmergencyWords>
