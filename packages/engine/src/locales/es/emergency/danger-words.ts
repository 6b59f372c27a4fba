import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

const SMELLS =
  '(huele|güele|guele|uele|jiede|jede|hiede|atufa|huelen|olía|olia|oler|huelo|olemos|olió|oliendo|olor|olores|olorcito|apesta|apestan|apestando|apestoso|peste|tufo|tufillo|hedor|fetidez|aroma|pestilencia|huela|olfateo)'
const ALARM_SOUNDS =
  '(suena|sonando|sonó|sono|suenan|sonar|resuena|pita|pitando|pitaba|pitó|pitan|pitido|pitidos|bip|bips|chilla|chillando|grita|gritando|activó|activo|activa|activada|activado|disparó|disparo|dispara|disparada|se prendió|prendida|prendió|saltó|salta|saltado|salto|luz roja|en rojo|alertando|alerta|ppm|brincó|está loco|avisa|avisando|truena|no se calla|no para|no deja)'

/** Gas, carbon monoxide, fire, electricity, people in danger. */
export const DANGER_WORDS = {
  gas: [
    '(tubo|tubería|línea|manguera|tubito) (amarillo|amarilla)',
    '(gas|gaz|propano|butano|metano|gas natural|gas lp|gas propano|bombona|bombona de gas|cilindro de gas|tanque de gas|tanque de propano|garrafa|balón de gas|gases|pipa de gas|tambo de gas|tanque estacionario|gas butano|gas ciudad|glp|l p|balita)',
    '(línea|linea|tubo|tubería|manguera|medidor|contador|válvula|llave|toma|conexión|tanque|fuga|escape) (de|del) (gas|propano|butano)',
  ],
  gas_certain: [
    '(se siente|se percibe|se nota|siento|sentimos|noto|respiramos|se respira) (mucho|un poco de|algo de)? (el)? (gas|propano)',
    '(hay|tenemos|entra|entró) (mucho)? gas (en|por|dentro de|adentro de|adentro|dentro) (el|la|mi|toda la|todo el) (casa|cuarto|sótano|cocina|departamento|apartamento|edificio|pasillo|escalera|baño)',
    '(fuga|fugas|escape|escapes|olor|olores|peste|tufo|fuego|aroma) (a|de|como a|fuerte a|muy fuerte a|raro a)? (gas|propano|butano|gaz)',
    '(lleno|llena|llenando|llenó|inundado) de (gas|propano)',
    '(dejé|dejó|dejaron|quedó|dejamos) (abierto|abierta|prendido|prendida) (el|la)? (gas|llave del gas)',
    '(gas) (está|se|saliendo|se está)? (saliendo|sale|escapando|escapa|fugando|tirando|por todos lados|se sale|se escapa|regando)',
    `${SMELLS} (_)? (como|mucho|fuerte|raro|bien|muy|horrible|feo|bastante)? (como|fuerte|mucho|feo|raro)? (a|al|de|del|el)? (gas|gaz|propano|butano)`,
    '(saliendo|escapando|escapándose|saliéndose|fugando|tirando|botando|soltando) (el|un|mucho|puro)? (gas|propano)',
    '(se) (está|esta)? (saliendo|escapando|fugando|tirando|sale|escapa|fuga) (el|un)? gas',
  ],
  gas_place: [
    '(calentador|calentadores|estufa|caldera|secadora|cocina|chimenea|boiler|parrilla|asador|horno|calefacción|termo|fogón|grill|furnace) (de|a) (gas|propano|butano)',
    '(medidor|medidor de gas|contador|contador del gas|estufa|estufas|horno|parrilla|hornilla|hornillas|quemador|quemadores|piloto|fogón|cocina de gas|encimera|asador|barbacoa|calentador|boiler|bóiler|caldera|calentador de gas|secadora de gas|tubo amarillo|tanque de propano|bombona|furnace|regulador)',
  ],
  gas_only: [
    '(estufa|secadora|cocina|chimenea|parrilla|asador|horno|fogón|grill) (de|a) (gas|propano|butano)',
    '(estufa|cocina de gas|fogón|horno|parrilla|hornilla|hornillas|asador|barbacoa|secadora de gas|chimenea de gas|medidor de gas|contador del gas)',
  ],
  unlit: [
    '(sin flama|sin llama|sin fuego|sin prender|apagada pero abierta|quedó abierta|quedó abierto|quedaron abiertas|dejé abierta|dejó abierta|dejaron abierta|abierta toda la noche|movió la perilla|giró la perilla|abrió las perillas|perilla abierta)',
  ],
  eggs: [
    '(huevo podrido|huevos podridos|huevos podrido|huevo echado a perder|huevos|huevo|azufre|zorrillo|mofeta|zorrino|podrido|huevo descompuesto|col podrida|ajo podrido)',
  ],
  co: [
    '(monóxido|monoxido|monósido|monosido|monóxidos|mono óxido|monoxide|monóxido de carbono|monoxido de carbono|del carbono|de carbono|carbono|intoxicación|intoxicados|c o|co2)',
    '(detector|detectores|alarma|alarmas|sensor|aparato|aparatito|cosa|medidor) (de|del|para el|de la) (co|c o|ceo|monóxido|monoxido|carbono|gas carbónico|monoxido de carbono)',
  ],
  alarm: [
    '(alarma|detector|sistema) de incendio',
    '(alarma|alarmas|detector|detectores|detector de humo|detectores de humo|sensor|sensor de humo|sirena|alarma de humo|alarma de incendio|alarma de incendios|aparatito)',
  ],
  electrical: [
    '(enchufe|enchufes|contacto|contactos|contacto de luz|toma corriente|tomacorriente|tomacorrientes|toma de corriente|regleta|extensión|extensiones|enchufada|enchufado|conectado|conectada|outlet|outlets)',
    '(breaker|breakers|brekers|brequer|brequers|breker|breques|brecker|breckers|cuchilla|cuchillas|tacos|flipón|térmica|llave térmica|mufa|caja de la electricidad|caja de los breakers|caja de breques|caja de luz|tablero de luz|caja de breakers|caja de fusibles|caja eléctrica|caja electrica|caja de la luz|cuadro eléctrico|cuadro de la luz|panel eléctrico|panel electrico|panel|tablero|tablero eléctrico|centro de carga|pastillas|pastilla|fusible|fusibles|diferencial|automático|magnetotérmico|plomos|medidor de luz|electricidad|eléctrico|eléctrica|electrico|electrica|corriente|luz)',
    '(lámpara|lampara|lámparas|foco|focos|bombillo|bombillos|bombilla|bombillas|plafón de luz|luces|luminaria|candil|apagador|apagadores|interruptor|interruptores|cable|cables|cableado|alambre|alambres|ventilador de techo|abanico|downlight|ojos de buey|transformador)',
  ],
  smell: [
    SMELLS,
    '(olor|olores|peste|tufo|mal olor|olorcito|pestilencia) (que)? (de|del|a)? (la|el)? (drenaje|caño|cañería|podrido|humedad|alcantarilla|cloaca)? (que)? (sube|sale|viene|regresa|entra|llega|subiendo|saliendo) (por|de|del|desde) (el|la|las|los|mi)? (drenaje|drenajes|coladera|coladeras|desagüe|desagües|lavabo|fregadero|regadera|ducha|tina|caño|registro|inodoro|taza|sumidero)',
  ],
  odd_smell: [
    `${SMELLS} (muy|bien|bastante|demasiado|un poco|como|medio|súper|super)? (raro|rarísimo|feo|extraño|fuerte|fuertísimo|mal|químico|a químico|a químicos|horrible|penetrante|sospechoso|picoso)`,
    '(raro|extraño|fuerte) olor',
  ],
  hiss: [
    '(ruido|sonido|ruidito) (como)? (de|a) (aire|globo|llanta|serpiente)',
    '(como) (cuando|si) (se desinfla|se abre un refresco|uno abre un refresco)',
    '(silba|silbido|silbando|silbidos|silva|silvando|chifla|chiflando|chiflido|siseo|sisea|siseando|zumbido de aire|shhh|sssss|sss|psss|fsss|ruido de aire|soplido|sopla)',
  ],
  sounding: ['(marca|dice|indica|lee|muestra) (#|peligro|alerta|cien|doscientos|noventa|ochenta)', ALARM_SOUNDS],
  chirp: ['(chirrido|chirría)'],
  four_beeps: [
    '(pita|suena|da|hace|chilla) (cuatro|4) (veces|pitidos|pitazos|bips|sonidos|tonos)',
    '(cuatro|4) (pitidos|pitazos|bips|veces seguidas|bip|tonos|beeps|sonidos)',
    '(bip|pip|pi) (bip|pip|pi) (bip|pip|pi)',
  ],
  fresh_air: [
    '(aire fresco|move to fresh air|evacuar|evacúe|evacue|evacuen|evacuamos|evacuaron|que salgamos|salgan de la casa|salir de la casa|salirnos|nos salimos|desalojar|desalojen)',
  ],
  symptom: [
    '(aguada|aguado|pálida|pálido|desguanzada|amarilla de la cara|morada|morado|blanca como un papel)',
    '(mare*|vomit*|desmay*|intoxic*|asfix*|devolviendo el estómago|duele el pecho|duele mucho el pecho|dolor de pecho|dolor en el pecho|presión en el pecho|zumban los oídos|devolvió el estómago|bascas|náuseas|atarantado|atarantada|mareado|mareada|mareados|mareadas|mareo|mareos|marea|mareando|náusea|náuseas|nausea|nauseas|vómito|vómitos|vomitando|vomitó|vomito|vomitar|vomitaron|dolor de cabeza|dolores de cabeza|duele la cabeza|dolor en la cabeza|duele mucho la cabeza|jaqueca|migraña|desmayó|desmayo|desmayada|desmayado|desmayando|desvaneció|desvanecida|inconsciente|confundida|confundido|atontado|atontada|atontados|aturdido|somnoliento|adormilado|adormilada|adormilados|sueño raro|con sueño|mucho sueño|ganas de vomitar|arde la garganta|arden los ojos|ardor de ojos|ojos llorosos|lloran los ojos|lloro de ojos|pican los ojos|pica la garganta|pica la nariz|asco|asfixia|asfixiando|ahogando|ahogamos|no puede respirar|no podemos respirar|cuesta respirar|falta el aire|falta de aire|tose|tosiendo|tos|sentimos mal|siento mal|siente mal|sienten mal|siento rara|siento raro|sentimos raros|enfermos|me siento enferma|se siente mala|malito|malita|intoxicado|intoxicados|débil|débiles|sin fuerzas|me da vueltas|cabeza da vueltas|borracho sin tomar)',
  ],
  smoke: ['(humo|humos|humito|humea|humeando|ahumando|humareda|humazo|fumarola)'],
  fire: [
    '(se) (me|nos|le|les) (está|anda|sigue|estaba)? (quema|quemando|incendia|incendiando|incendió|prendiendo) (el|la|mi|toda la|todo el) (calentador|boiler|casa|cocina|estufa|contacto|enchufe|caldera|cable|cables|secadora|lavadora|garaje|cochera|baño|pared|techo|motor|bomba|calentón|cuarto|panel|tablero)',
    '(incendi*|candela|fogonazo|flamazo|se prendió el|se me prendió|se prendió la|echando lumbre|fuego|incendio|incendia|incendió|incendiando|llamas|llama grande|en llamas|flama|flamas|llamarada|quemando la casa|se quema|se está quemando|prendió fuego|se prendió fuego|agarró fuego|agarró lumbre|lumbre|explosión|ardiendo|arde)',
  ],
  burning_smell: [
    '(derritiendo|derritió|quemando|quemó|chamuscando|chamuscó|fundiendo) (el|la|los|las|un) (cable|cables|enchufe|contacto|apagador|interruptor|tablero|clavija|foco)',
    `${SMELLS} (como|muy|bien|mucho|fuerte|horrible|feo|raro|bastante)? (como|fuerte|feo|raro)? (a|de)? (quemado|quemada|chamuscado|cable quemado|plástico quemado|plastico|plástico|humo|tostado|cables quemados|hule quemado|goma quemada|caucho|quemándose|quemado eléctrico|cable)`,
    '(algo) (se|está|se está) (quemando|quema|derritiendo|chamuscando)',
    '(enchufe|contacto|cable|cables|pared|panel|tablero|breaker) (está|estan|están|se siente|se puso)? (quemado|quemados|quemada|derretido|caliente|negro|chamuscado|derritiendo)',
  ],
  shock: [
    '(se me|se le|se nos) (durmió|entumió|adormeció|entumeció) (la mano|el brazo|la pierna|los dedos)',
    '(pasa|da|dan|dio|dieron|conduce|tira|suelta|tiene|mete|metió) (la|la|una)? (corriente|electricidad|toques|descarga)',
    '(calambr*|corrientaz*|electrocut*|electrific*|electrizad*)',
    '(patea|pateó|pega|pegó|agarró|jaló) (la|el|un|una)? (corriente|luz|electricidad|calambre|toque|descarga|garrotazo|latigazo|chicotazo)',
    '(da|dan|dio|dieron|daba|dando|dándome|pega|pegó|pego|pegaba|recibí|recibió|sentí|sintió|siento|agarró|agarro|suelta|pasa|pasó|soltó) (un|una|como un|como una|unos|como|toques de|el|la|descarga de)? (toque|toques|calambre|calambres|calambrazo|corrientazo|corrientazos|choque|chispazo|choques|descarga|descargas|corriente|coriente|electricidad|sacudida|hormigueo|shock|patada|chicotazo|jalón)',
    '(electrocutó|electrocutado|electrocutada|electrocuta|toques|toque eléctrico|calambrazo|corrientazo|choque eléctrico|descarga eléctrica|hormigueo|electrocutando)',
  ],
  sparks_seen: [
    '(chisp*|chispa|chispas|chispazo|chispazos|chispea|chispeando|chisporrotea|chisporroteando|arco eléctrico|centellas|relámpago azul|destello|destellos|flashazo)',
  ],
  spark: [
    '(corto circuito|cortocircuito|cortocircuitos|corto|haciendo corto|hizo corto|hace corto|crepita|crepitando|truenan los cables|spark*)',
  ],
  trips: [
    '(salta|saltan|saltó|saltaron|se va|se fue|se nos va|se me va|se corta|se cortó|se apaga|se bota|se botan|se botó|se baja|se bajan|se bajó|se dispara|se disparó|brinca|brincan|brincó|se cae|se cayó|truena|tronó|bota|tumba) (la|el|los|las|toda la|todos los)? (luz|luces|corriente|electricidad|breaker|breakers|pastilla|pastillas|plomos|diferencial|térmica|automático|fusible|fusibles|tacos|taco|flipón|cuchilla|cuchillas|interruptor|magnetotérmico|palancas)',
    '(luz|breaker|breakers|pastilla|pastillas|plomos|diferencial|térmica|automático|fusible|fusibles|tacos|cuchillas) (se|me|nos)? (va|fue|salta|saltan|saltó|saltaron|bota|botan|botó|baja|bajan|bajó|dispara|disparó|disparan|brinca|brincan|brincó|cae|caen|cayó|truena|tronó|corta)',
  ],
  electric_sign: [
    '(zumba|zumbando|zumbido|parpadea|parpadean|parpadeando|titila|titilando|se va y viene|se apagan|se bajan|salta la luz|saltan|saltó el|se fue la luz|se botan|se bota|se bajó|caliente|vibra|prende y apaga|se apagó la luz|tronando|bajó la pastilla)',
  ],
  collapse: [
    '(derrumb*|desplom*|desmoron*|colaps*|abomb*|abultad*|englobad*|ampollad*|agriet*|hundi*|desprend*|pande*|cuarte*|despegando|despega|despegó|bofo|bofa|vencido)',
    '(cae|cayó|cayo|caen|caer|cayendo|caerse|caído|caída|colapsó|colapso|colapsa|colapsando|derrumbó|derrumba|derrumbando|desplomó|desploma|desplomando|hundió|hunde|hundiendo|hundido|panza|pandeado|pandeando|abombado|abomba|abombando|inflado|inflada|infló|infla|hinchado|hincha|hinchando|hinchada|bolsa|bolsón|bola|burbuja|ampolla|globo|vejiga|barriga|combado|combando|cuelga|colgando|cuarteado|cuarteando|agrieta|agrietado|agrietando|agrietó|rajado|rajando|cruje|crujiendo|cede|cediendo|cedió|vence|vencido|venció|venciendo|abrió|abriendo|doblando|pandó|desprende|desprendiendo|desprendió|venir abajo|viene abajo|vino abajo|viniendo abajo|bajando|bajó)',
  ],
  ceiling_falls: [
    '(truena|tronando|tronó|cruje|crujiendo|crujió|se oye crujir|botando|se bota|se cuartea|se raja|se abre|se pandea) (ya)? (el|la|todo el|toda la) (yeso|techo|plafón|tablaroca|cielo raso|escayola|loza|losa)',
    '(pedazo|pedazos|parte|trozo|trozos|cacho|cachos|mitad|medio|placa|placas) (de|del) (la|el|mi)? (techo|plafón|cielo raso|yeso|tablaroca|pared|muro|escayola|pladur) (de la _|del _|de mi _|de los _|de mis _)? ... (cayó|caer|cayendo|caído|vino|venido|viene|suelo|piso|desprendió|desprendido|tiró|colgando|cuelga)',
    '(tiró|tumbó|botó|bajó|desprendió|se llevó|echó abajo|trajo abajo|tumbando|ha tirado) (un|el|la|parte|medio|pedazos|todo)? (pedazo|trozo|cacho|parte|el)? (de|del)? (la)? (techo|plafón|cielo raso|yeso|tablaroca|pared|muro|escayola)',
    '(techo|plafón|cielo raso) (se|se nos|se me)? (va a|está por|quiere)? (venir|viene|vendrá|venirse|viniendo) (abajo|encima)',
    '(techo|plafón|cielo raso|tablaroca|escayola|yeso) (se|ya se|casi se|está|esta|está a punto de|va a|se va a|se nos|se me|se está|parece que se|quiere)? (cayó|cayo|cae|caer|caerse|cayendo|viene|vino|venir|derrumbó|derrumba|desplomó|desploma|hundió|hunde|colapsó|colapsa|vence|abrió)',
    '(se|se nos|se me|se está|va a|se va a) (cayó|cayo|cae|caer|cayendo|viene|vino|venir|derrumbó|derrumba|desplomó|hundió|hundiendo|colapsó|derrumbando|desplomando) (abajo|encima)? (un pedazo de|parte del|parte de|medio|el|un|todo el|del)? (techo|plafón|cielo raso|pedazo de techo)',
  ],
  floor_falls: [
    '(piso|suelo|losa|duela) (del|de la|de mi)? (_)? (se está|se|está|se nos está)? (hundiendo|hunde|hundió|cediendo|cede|cedió|colapsando|colapsó|venciendo|vence|venció|desfondando|desfondó)',
  ],
  buried: [
    '(se le|se les|se me) (vino|cayó|derrumbó|fue|ha caído|desplomó|desgajó) ... encima',
    '(le|les) (cayó|vino) encima',
    '(sepultado|enterrado|aplastado) (por|bajo|debajo|en)',
  ],
  trapped: [
    '(se le|se les|se me) (vino|cayó|derrumbó|fue) encima',
    '(no) (se)? (me)? (puede|puedo|pueden) (se)? (levantar|mover|salir|mover de ahí|levantarse|pararse)',
    '(atrapado|atrapada|atrapados|atorado|atorada|atorados|encerrado|encerrada|encerrados|atrancado adentro|prensado)',
    '(no) (puede|puedo|pueden|podemos|logra|alcanza a|consigue|pudo) (salir|salirse|moverse|escapar|salirme)',
    '(puerta) (no|se|está) (abre|atoró|trabó|atranca|trabada|atorada|bloqueada|se abre|atrancó|atascó|atascada)',
    '(tranca|traba|bloquea|tapa) la puerta',
    'no abre la puerta',
  ],
  hurt: [
    '(no se levanta|está tirado|está tirada|tirado en|tirada en|no reacciona|no despierta|no abre los ojos|no lo puedo despertar|no la puedo despertar)',
    '(le|me|les) (explotó|reventó|prendió|estalló|tronó) (el boiler|todo)? en (la cara|las manos|los ojos)',
    '(herido|herida|heridos|lastimado|lastimada|lastimó|sangrando|sangra|sangre|se quemó|me quemé|quemaduras|quemadura|quemó la mano|quemó la cara|quemó el brazo|quemó la pierna|quemó el pie|quemó las manos|quemó los dedos|quemé la mano|quemé el brazo|escaldado|escaldada|se ahoga|se está ahogando|ahogado|ahogada|no respira|no se mueve|no despierta|no reacciona|inconsciente|se cayó mi|se cayó la|se cayó el|se cayó en el agua|resbaló|se resbaló|golpeó la cabeza|rompió la pierna|infarto|electrocutado|ambulancia)',
  ],
  helpless: [
    '(estoy|está|esta|vive|vivo|quedó) (sola|solo|solita|solito)',
    '(silla de ruedas|andador|andadera|no puede caminar|no puede moverse|no camina|no se puede mover|encamado|encamada|postrado|postrada|paralítico|ciego|ciega|muletas|oxígeno|discapacitado|discapacitada)',
  ],
  bang: [
    '(tronido|tronó|trono|tronazo|explosión fuerte|golpe seco|golpazo|estallido|estruendo|ruido fuerte|ruidazo|balazo|pum|bum|bang|pop|crac|reventón|trueno|tronó algo|un tiro|petardazo)',
  ],
  help: ['(ayuda|auxilio|socorro|ayúdeme|ayudeme|ayúdenme|ayudenme|ayúdenos|ayuda por favor|help|necesito ayuda|necesitamos ayuda)'],
  emergency_word: [
    '(emergencia|urgencia|una emergencia|es urgente|urgentísimo|urgentemente|catástrofe|desastre|emergency|emergensia|emerjencia|de emergencia)',
  ],
} as const satisfies Partial<EmergencyWords>
