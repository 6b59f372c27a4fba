import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** What trouble happens to, and where. */
export const THING_WORDS = {
  water: ['(agua|aguas|aguita|agüita|vapor|water)'],
  pipe: [
    '(tubo|tubos|tubería|tuberías|tuveria|tuberia|tuvo del|caño|caños|cañería|cañerías|canería|conducto|conductos|manguera|mangueras|manguerita|latiguillo|latiguillos|flexible|flexibles|flexo|pipa|pipas|bajante|bajantes|montante|ramal|desagüe pluvial|pipe|pipes|plomería|fontanería|aspersor|aspersores|rociador|rociadores|toma de agua|toma domiciliaria|línea de agua|línea principal|línea del agua|linea de agua|linea principal|tubito|tuvo de agua|tuvo del agua|montante|columna|acometida|hidrante|boca de riego|toma general|main|red de agua|pex)',
  ],
  weak_part: [
    '(válvula|válvulas|balbula|balvula|valvula|llave de paso|llaves de paso|llave principal|llave general|llave maestra|unión|codo|junta|empaque|empaques|niple|sello|tapón|tapa|tuerca|rosca|conexión|conexiones|acople|racor|sifón|trampa|flotador|flotante|perilla|manija|palanca|maneral|medidor|contador|medidor de agua|contador de agua|bomba|bomba de sumidero|sump pump|bomba del sump|sump|calentón|tinaco|tanque|cisterna|hidroneumático|purgador|grupo de seguridad|válvula de alivio|filtro|suavizador|pieza|regulador)',
  ],
  fixture: [
    '(toilet|tóilet|tasa|tasa del baño|guater|wáter|lavatrastos|fregador|fregadora|lavaplatos|lavamano|inodoro|inodoros|excusado|escusado|excusados|taza|tazas|taza del baño|poceta|pocetas|váter|vater|wc|retrete|retretes|water closet|toilet|sanitario|sanitarios|servicio|servicios|urinario|mingitorio|bidé|bidet|cadena del baño|tanque del inodoro|trono)',
    '(fregadero|fregaderos|lavaplatos de cocina|lavabo|lavabos|lavamanos|lavadero|pileta|pila de lavar|tarja|bañera|bañeras|tina|tinas|regadera|regaderas|ducha|duchas|plato de ducha|bañadera|jacuzzi|sink|sinks)',
  ],
  drain: [
    '(desagüe|desagüe|desague|desagues|drenaje|drenajes|coladera|coladeras|alcantarilla|alcantarillas|registro|registros|arqueta|sumidero|caño del piso|cloaca|cloacas|rejilla|drain|cañería del piso|tubería de desagüe|resumidero|sifón del suelo|bote sifónico)',
  ],
  tap: [
    '(mezcladora|mezclador|paja|espita|bibcock|llave|llaves|grifo|grifos|canilla|canillas|pluma|plumas|caño de agua|chorro del patio|grifería|monomando|llave del agua|pila del agua)',
  ],
  place: [
    '(debajo de la puerta|bajo la puerta|abajo de la puerta) (del baño|de la cocina|de entrada)?',
    '(marquesina|azotehuela|buhardilla|desván|zotehuela|cuarto de servicio|patio de servicio|hueco de la escalera|garaje|tapete|tapetes|piso flotante|rodapié|rodapiés|ascensor|ascensores|elevador|elevadores|hueco|cubo|vitrina|recepción)',
    '(piso|pisos|suelo|suelos|alfombra|alfombras|tapete|tapetes|madera|duela|parquet|loza|loseta|losetas|azulejo|azulejos|tarima|moqueta|cimiento|cimientos|base de la casa|bajo de la casa|zócalo|crawl space)',
    '(sótano|sotano|basement|beismen|beisman|escalera|escaleras|escalón|escalones|gradas|abajo|arriba|planta baja|primer piso|segundo piso|tercer piso|primera planta|segunda planta|planta|plantas|ático|atico|azotea|portal|rellano|descansillo|zaguán|entrada|calle|acera|banqueta|patio|jardín|jardin|yarda|patio trasero|estacionamiento|parqueo|cochera|terraza|balcón)',
    '(mueble|muebles|gabinete|gabinetes|armario|armarios|clóset|closet|alacena|cajones|cama|camas|colchón|colchones|sofá|sillón|computadora|ordenador|cajas|mercancía|inventario|ventana|ventanas|puerta|puertas|encimera|mostrador|nevera|refri|tele|vecino de abajo|vecina de abajo|vecinos de abajo|los de abajo|apartamento de abajo|departamento de abajo|piso de abajo|la de abajo|el de abajo)',
  ],
  room: [
    '(cuarto|cuartos|cocina|sala|salón|baño|baños|recámara|recamara|recámaras|habitación|habitaciones|dormitorio|dormitorios|comedor|pasillo|pasillos|corredor|garaje|garage|cochera|lavandería|cuarto de lavado|oficina|despacho|bodega|trastero|local|almacén|galería|lobby|vestíbulo|hall|cuarto de máquinas|cuarto de la caldera|alcoba|aula)',
  ],
  into_fixture: ['(en|por|a|hacia) (la|el|mi|otra|otro) (tina|bañera|ducha|regadera|fregadero|lavabo|inodoro|taza|lavamanos|bañadera)'],
  onto_floor: [
    '(en|por|sobre|al|a|hasta|hacia|todo|toda) (el|la|los|las|mi|todo el|toda la|todo mi|nuestro|su)? (piso|suelo|alfombra|sótano|sotano|basement|cocina|sala|pasillo|cuarto|casa|garaje|baño|recámara|patio|salón|comedor|escalera|escaleras|local|tienda)',
    '(en|por) (mi|nuestra|toda la|la) casa',
  ],
  ceiling: [
    '(losa del techo|loza del techo|techo|techos|cielo raso|cielorraso|plafón|plafon|falso techo|tejado|tablaroca del techo|ceiling|techito)',
  ],
  plaster: [
    '(tablaroca|sheetrock|drywall|pladur|yeso|panel de yeso|escayola|pintura|tapiz|papel pintado|tabla roca|durock|enlucido|repello|revoque)',
  ],
  inside_wall: ['(pared|paredes|muro|muros|tabique|tabiques)', '(dentro|detrás|atrás|adentro) de la pared'],
  house: [
    '(casa|casas|apartamento|apartamentos|departamento|departamentos|depa|depto|edificio|edificios|condominio|piso entero|vivienda|hogar|local|restaurante|tienda|negocio|guardería|escuela|colegio|clínica|hotel|bar|cafetería|taller|iglesia|oficinas|chalet|finca|bloque|finca entera|tráiler|trailer|traila)',
    '(toda|por toda) (la|mi) casa',
    '(todos|todas) (los|las|mis) (desagües|drenajes|baños|inodoros|lavabos|llaves|grifos|coladeras|tazas|fregaderos|duchas)',
  ],
  small_part: [
    '(palanca|manija|tapón|tapa|asiento|cadena|perilla|botón|puerta|maneral|cebolla|alcachofa|cabezal) (del|de la|de mi|de el) (inodoro|taza|ducha|regadera|tina|bañera|lavabo|fregadero|excusado|baño|grifo|llave|váter|wc|tanque)',
    '(alcachofa|cebolla de la regadera|asiento de la taza|tapón de la tina|jabonera|toallero)',
  ],
  above: [
    '(vecino|vecina|vecinos|gente|señora|inquilino|departamento|apartamento|piso|el|los|la|las) de arriba',
    '(arriba) (de mí|mío|de nosotros|de mi casa)',
  ],
  bucket: [
    '(cubeta|cubetas|balde|baldes|cubo|cubos|tina de plástico|olla|ollas|bandeja|bandejas|palangana|palanganas|barreño|barreños|recipiente|tobo|tobos|toalla|toallas|trapo|trapos|trapeador|trapeadores|fregona|fregonas|mopa|coleto|jerga|sábanas|cobijas|bote|botes|molde|sartén|escoba|jalador)',
  ],
  heating: [
    '(un|un solo|uno de los) (radiador|radiadores)',
    '(caldera|calefacción|furnace) (de|a) (gas|propano|butano)',
    '(calefacción|calefaccion|calefación|calefacion|calefactor|calefactores|caldera|calderas|furnace|fornas|fornaza|horno de calefacción|radiador|radiadores|heater de la casa|termostato|bomba de calor|boiler|bóiler|boyler|boiler de calefacción|quemador|estufa de gas|estufa de pellets|chimenea|calentón de la casa|clima|minisplit|suelo radiante|heat|heater|jíter|hiter|calentador de la casa|calentador de ambiente)',
  ],
  appliance: [
    '(calentador|calentadores|boiler|termo) (de|a) (gas|propano|butano)',
    '(calentador|calentadores|calentador de agua|calentón|calentador del agua|termo|termo eléctrico|termotanque|termos|calefón|califont|boiler|bóiler|boyler|water heater|tanque de agua caliente|tanque del agua|tanque del calentador|tinaco|tanque)',
    '(lavadora|lavadoras|lavaplatos|lavavajillas|lavatrastes|secadora|refrigerador|refrigeradora|refri|nevera|frigorífico|congelador|máquina de lavar|máquina de hielo|pecera|acuario|triturador|trituradora|aire acondicionado|estufa|microondas|washer)',
  ],
  hot_water: ['(agua caliente|hot water|agua calientita)'],
  person: [
    '(yo|nosotros|él|ella|ellos|ellas|alguien|gente|persona|personas|hombre|mujer|niño|niña|niños|niñas|hijo|hija|hijos|bebé|bebe|mamá|mama|madre|papá|padre|esposo|esposa|marido|mujer|hermano|hermana|abuela|abuelita|abuelo|abuelito|suegra|suegro|tío|tía|vecino|vecina|inquilino|inquilina|trabajador|empleado|señor|señora|perro|gato|primo|prima|compañero|compañera|muchacho|muchacha|chico|chica|mi nene|nena)',
  ],
  many_people: [
    '(todos|todas|toda la familia|la familia|mis hijos y yo|mi esposo y yo|mi esposa y yo|mi mujer y yo|los niños y yo|los dos|las dos|ambos|nosotros|estamos|nos|mis hijos|los niños|mis niños|los empleados|varias personas|los tres|nos sentimos|nos duele|tenemos)',
  ],
  vulnerable: [
    '(bebé|bebe|bebés|recién nacido|recien nacido|recién nacida|embarazada|encinta|discapacitado|discapacitada|silla de ruedas|andador|andadera|diálisis|oxígeno|oxigeno|enfermo|enferma|enfermos|cáncer|quimio|anciano|anciana|ancianos|ancianita|mayor de edad|mayores|abuela|abuelita|abuelo|abuelito|viejita|viejito|postrado|postrada|encamado|encamada|operado|operada|guardería|asilo|residencia|residencia de ancianos|asma|asmático|pacientes|residentes|gemelos|minusválido)',
    '(# años|ochenta años|ochenta y _ años|noventa años|noventa y _ años|setenta años|setenta y _ años|# meses|# semanas|dos meses|tres meses|tres semanas|dos semanas|seis meses|meses de nacido|días de nacido)',
  ],
} as const satisfies Partial<EmergencyWords>
