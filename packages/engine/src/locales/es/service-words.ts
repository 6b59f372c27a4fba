import type { ServiceConcept } from '../../slots/service-rules.ts'

/** What callers say needs doing, by concept, in the Spanish of the Americas and of Spain. */
export const SERVICE_WORDS: Readonly<Record<ServiceConcept, readonly string[]>> = {
  tankless: [
    '(calentador|boiler|calentón|calentadores)? (de agua)? (sin tanque|instantáneo|de paso|tankless|al instante|instantaneo|tanquelés|de los que no llevan tanque)',
    '(navien|rinnai)',
  ],
  heater: [
    '(calentador|calentadores|boiler|bóiler|calentón|termo|terma|calefón|calentador de agua|termotanque|water heater|jiter|tanque de agua caliente|tanque del agua caliente|tanque de agua|calentador eléctrico|calentador del agua)',
    '(piloto|ánodo|# galones|cincuenta galones|cuarenta galones) (se|del|no|está|apaga|prende)?',
  ],
  hot_water: [
    '(sale|sale ya|viene|salió|cae|se pone|sale bien) (bien|muy|pura)? (helada|fría) (el)? (agua)?',
    '(no|sin|nada de|poca|falta|se acabó el|se acaba el|se termina el|no hay|no sale|no tengo|no tenemos|nos quedamos sin|acabó el|acaba el) (hay|sale|tengo|tenemos|nos|llega)? agua caliente',
    'agua caliente',
    '(agua|regadera|ducha) (sale|está|solo sale|nomás sale|sale pura|que sale|no|viene|de la regadera sale) (fría|tibia|helada|calienta|hirviendo|bien fría|muy fría|pura fría|se calienta)',
    '(agua) (fría|helada|tibia|hirviendo)',
    '(no) (calienta|se calienta) (el|la|bien)? (agua)?',
    '(bañamos|bañarnos|bañar|bañarme|baño) con agua (fría|helada)',
  ],
  sewer: [
    '(drenaje principal|drenaje de la calle|línea principal|línea de drenaje|línea del drenaje|línea de alcantarillado|alcantarilla|alcantarillado|alcantarillas|cloaca|cloacas|fosa séptica|fosa|séptico|tanque séptico|registro|registros|colector|bajante|acometida|línea de aguas negras|aguas negras|aguas residuales|drenaje general|drenaje de afuera)',
    '(raíces|raíz)',
    '(cámara|camarita) (al|por|en|dentro|del|de|para)',
    '(todos|todas) (los|las|mis) (drenajes|desagües|inodoros|baños|tazas)',
    '(hidrojet|hidrolavado|jetting)',
  ],
  toilet: [
    '(inodoro|inodoros|taza|tazas|excusado|escusado|wc|váter|water|retrete|sanitario|sanitarios|poceta|toilet|toilette|cisterna|tanque del baño|tanque del inodoro|tanque de la taza|bidé|mingitorio|flotador|sapito|taza del baño|la cadena|tanque del excusado|baño no descarga)',
    '(descarga|flushea|jala la cadena|baja la palanca|palanca del baño) (no|bien|mal)?',
  ],
  clog: [
    '(agua) (se) (va|baja|tarda) (bien|muy|bastante|re|súper)? (despacito|despacio|lento|lentito|poco a poco)',
    '(echó|tiró|cayó|se fue|aventó) (un|una|el|la|algo) (_)? (por|en|al|dentro|a) (el|la|del)? (desagüe|inodoro|taza|drenaje|lavabo|coladera|excusado|caño)',
    '(sale|regresa|se sale|sube|brota) (el)? (agua)? (sucia)? (por la|por el|de la) (coladera|coladeras|desagüe|drenaje|tina|regadera|registro)',
    '(tarda|tardan|demora|demoran|dura) (mucho|horas|años|una eternidad|bastante|siglos|un montón|demasiado)? (en|para)? (vaciarse|irse|bajar|drenar|desaguar|bajarse|escurrir|desalojar)',
    '(tapado|tapada|tapados|tapadas|tapa|tapó|tapan|taparon|tapan|atascado|atascada|atasco|atascó|atasca|atascos|obstruido|obstruida|obstrucción|destapar|destapado|destape|destapen|desatascar|desatasco|desatranco|desatrancar|drano|sopapa|bomba de baño|rotorooter|embozado|azolvado|azolve|desazolvar|atranco|tapón)',
    '(no) (se)? (baja|desagua|drena|corre|traga|se va|fluye|desaloja) (el|la|bien|nada|para)?',
    '(se) (va|baja|tarda|desagua|vacía|drena) (muy|bien|bastante|súper)? (lento|despacio|lentamente|en bajar|en irse|mucho|lentísimo)',
    '(baja|drena|desagua|corre|traga) (muy|bien)? (lento|despacio|lentísimo|mal)',
    '(agua) (sucia)? (se queda|queda|regresa|se regresa|se devuelve|devuelve|se estanca|estancada|empozada|se empoza|se sube|rebosa|sube) (ahí|en|por|todo)?',
    '(se) (regresa|devuelve|estanca|empoza|rebosa|regresó|devolvió) (el agua|todo|la|por|en)?',
    '(glu glu|glú glú|glugluglu|hace burbujas)',
    '(gorgotea|burbujea|borbotea)',
  ],
  clog_sign: ['(cabello|pelos|pelo|grasa|lento|lenta|tupido|atorado|atorada|trabado)'],
  drain: [
    '(renvío|tarja tapada|coladera del)',
    '(drenaje|drenajes|desagüe|desagües|desague|coladera|coladeras|sifón|tubería de desagüe|caño|caños|cañería|cañerías|resumidero|rejilla|desagüe de la cocina|trampa|sumidero)',
  ],
  basin: [
    '(fregadero|fregaderos|lavabo|lavabos|lavamanos|lavaplatos|tarja|pileta|bañera|bañeras|tina|tinas|regadera|regaderas|ducha|duchas|fregadera|lavadero|jacuzzi|sink|pila|plato de ducha)',
  ],
  faucet: [
    '(llave|llaves|grifo|grifos|grifería|canilla|canillas|mezclador|mezcladora|monomando|mezcladoras|faucet|caño del agua|llave de afuera|llave de la manguera|chorro)',
  ],
  fixture: [
    '(triturador|trituradora|triturador de basura|lavavajillas|lava platos|lavadora|máquina de lavar|cabezal|cebolleta|manija|perilla|maneral|manerales|filtro de agua|suavizador|mueble de baño|hielera|dispensador|alcachofa|teleducha|cabeza de la regadera|máquina de hielo|lavatrastes|asiento)',
    '(instalar|conectar|poner) (el|la|un|una|mi) (lavaplatos|lavadora|refrigerador)',
  ],
  leak: [
    '(cae|cayendo|caer|cayó|correr|corriendo|corre|saliendo|escurre|filtrando) (mucha|el|un chorro de)? agua',
    'agua (cayendo|corriendo|escurriendo|filtrándose|que corre|en la pared)',
    '(fuga|fugas|gotea|gotean|gotear|goteando|goteo|gotera|goteras|goteaba|tira agua|tirando agua|tirando|chorrea|chorreando|escurre|escurriendo|escape|escapes|filtración|filtraciones|filtra|filtrando|se sale|humedad|moho|mojado|mojada|mancha|manchas|charco|charcos|inundado|inundada|inundación|reventó|reventado|reventada|pierde agua|perdiendo agua|rezuma|brota|pinchazo|rajado|rajada|liqueo|liquea|liqueando|lique|salidero|se está saliendo|se me está saliendo|pingando|tirar agua|encharca|encharcado)',
    '(agua) (debajo|abajo|detrás|en el techo|en la pared|en el piso|por el techo|por todos|saliendo|que sale|en el sótano|por la pared|del techo|atrás)',
    '(sale|cae|saliendo|cayendo|chorreando|sale mucha|salía) (mucha)? agua (de|del|por|en|debajo)',
  ],
  pipe: [
    '(entrada|toma|línea) de agua',
    '(llave|llaves) (de paso|general|principal|maestra|del medidor|de la calle|de la entrada|de entrada|de corte)',
    '(tubo|tubos|tubería|tuberías|tuberia|cobre|pvc|pex|válvula|válvulas|manguera|junta|conexión|codo|presión|presión de agua|presión del agua|poca presión|toma de agua|línea de agua|acometida de agua|empaque|llave de paso general|manguito|latiguillo)',
  ],
  water_sign: [
    '(recibo|bil|factura|cuenta|bill) del agua ...',
    '(medidor|contador) (de agua|del agua)? (sigue|gira|no para|da|corre|avanza)',
    '(bomba|bomba de agua|bomba sumergible|bomba de pozo|sump pump|tinaco|cisterna de agua|hidroneumático|pozo|tanque de presión)',
  ],
  heating: [
    '(caldera|calderas|calefacción|radiador|radiadores|furnace|horno de calefacción|bomba de calor|termostato|calefactor|furnas|fornás)',
  ],
  estimate: [
    '(dar|darme|deme|denme|den|hacer) (un|el)? precio',
    '(otra|segunda|una) opinión',
    '(pidiendo|comparando|buscando|dar|darme|sacar) precios',
    '(cuánto|cuanto) (costaría|cuesta|sale|me sale|saldría) (rehacer|hacer|remodelar)',
    '(presupuesto|presupuestos|estimado|estimados|cotización|cotizacion|cotizar|cotice|coticen|valuación|dar un precio|darme un precio|precio por|segunda opinión|evaluación|evaluar|consulta|presupuestar|me den precio|dar precio|estimación)',
  ],
  project: [
    '(remodelar|remodelando|remodelación|remodelamos|renovar|renovando|renovación|reformar|reforma|reformando|reformas|ampliación|construcción nueva|construir|construyendo|agregar un baño|baño nuevo|otro baño|medio baño|inspección|inspeccionar|inspector|cambiar toda la tubería|tubería nueva en toda)',
  ],
  odd_job: [
    '(mantenimiento|invernizar|preparar para el invierno|varias cosas|unas cosas|unas cositas|varios trabajos|una lista|trabajitos|trabajito|línea de gas|instalación de gas|secadora|estufa|estufa de gas|chequeo|revisión general|chapuza|chapuzas|pendientes)',
  ],
  general: [
    '(plomero|plomeros|plomera|plomería|fontanero|fontaneros|fontanería|plomber|gasfiter|gásfiter|reparación|reparaciones|servicio de plomería|handyman|arreglo|arreglos)',
  ],
  fault: [
    '(roto|rota|rotos|rompió|rompieron|quebrado|quebrada|quebró|descompuesto|descompuesta|descompuso|dañado|dañada|dañó|averiado|averiada|avería|falla|fallando|falló|flojo|floja|suelto|suelta|se mueve|baila|atorado|oxidado|oxidada|ruido|ruidos|truena|tronando|zumba|rechina|suena|sonando|apaga|apagado|murió|congelado|congelada|congeló|se desborda|desborda|desbordó|derrama|huele|apesta|olor|olores|mal olor|problema|problemas|arreglar|arreglen|arregle|reparar|componer|gastado|gastada|desgastado|código de error|deja de correr|corriendo|llena y se vacía|llena sola|vacía sola|se llena|sigue corriendo|no para|tembloroso|cascabelea|golpetea|golpea|golpean|da golpes|dan golpes|corre|rechinan|vibra|vibran|chifla|chiflan|silba|silban|malo|mala|desprendió|cayó|despegó|zafó)',
    '(no|ya no|no me) (sirve|sirven|funciona|funcionan|jala|prende|enciende|cierra|abre|trabaja|para|deja|gira|arranca|agarra|anda|carga|llena|va bien|tira) (bien|de|la|el|nada)?',
  ],
  install: [
    '(instalar|instale|instalen|instalación|instalado|poner|ponga|pongan|ponerle|cambiar|cambie|cambien|cambio|cambiarla|cambiarlo|reemplazar|reemplazo|reemplacen|conectar|conecten|conexión|colocar|nuevo|nueva|nuevos|compré|compramos|convertir|sustituir|montar|quien lo ponga|quien la ponga|modernizar)',
  ],
  wish: [
    '(necesito|ocupo|quiero|quisiera|busco|necesitamos|ocupamos|queremos|venir|vengan|venga|mandar|manden|cita|pueden|podrían|puede|alguien|visita|me gustaría|requiero|urge|enviar|pasar|pasen|agendar|hay que|necesita|necesitan|buscando|busca|ando|contratar|me urge)',
  ],
  place: [
    '(cocina|baño|baños|sótano|garaje|cochera|techo|pared|piso|patio|afuera|arriba|abajo|lavandería|cuarto de lavado|ático|jardín|casa|apartamento|departamento|piso de arriba|closet)',
  ],
  ignore: [
    '(le|la|las|tengo|tenemos|está|dejé|ya|he|hemos)? (cerré|cerramos|cerró|cerraron|cerrado|cerrada|cerradas|cerrando|corté|cortamos|cortó|apagué) (a|ya|bien|de)? (la|las|el|toda)? (llave|llaves|grifo|canilla) (del agua|de agua|de paso|general|principal|maestra|de la calle|del medidor|de afuera|de abajo)?',
    '(abrir|abro|abrimos|abren|abre|cierro|cerramos|uso|usamos|prendo|prendemos) (la|las|el|otra) (llave|llaves|grifo)',
    '(tengo|sale|una|la|hay|mi|otra) junta (a|en|con|de trabajo|del trabajo|ese|el|mañana)?',
    '(sin|no hay|ningún|no es|no tengo) (problema|problemas)',
    '(cambiar|cambie|cambio|mover|cambien|cambiarme|poner|mudar) (de|la|el|mi|una|le|otra|nueva|nuestra|me|esa|a|lo)? (cita|visita|fecha|día|hora|horario|opinión|idea|turno|casa|idioma|nombre|número|dirección|semana)',
    '(nuevo|nueva) (cita|visita|cliente|número|dirección|fecha|hora|york|britain|día|horario|teléfono|jersey|haven)',
    '(año) nuevo',
    '(más)? (despacio|lento|lentamente) (por favor)?',
    '(hable|habla|hablar) ... (lento|despacio)',
    '(me|nos) (queda|quedan|suena|da) (bien|mal|mejor|lejos)',
    '(tarjeta|cuenta|factura|teléfono|señal|línea) (mala|malo|nueva)',
    '(le|les|me|nos|cuándo|hora|ya|se)? (queda|quedó|quedamos|quedaron) (de|en|para|que|bien|a|el|la|mi|con)',
    '(muy|tan) (malo|mala|lento|lenta) (el servicio|su|la)',
    '(problema|problemas) (en el trabajo|con el horario|con mi factura|con la factura|personal)',
    '(poner|póngame|ponme|ponga) (con|a|en|me|al)',
    '(ya) no (va|voy|para)',
  ],
}
