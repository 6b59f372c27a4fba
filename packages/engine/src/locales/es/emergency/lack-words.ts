import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** What is missing: water, heat, hot water, a way down the drain. */
export const LACK_WORDS = {
  no_water: [
    '(nada) (en|de|por|sale por|sale de) (ninguna|ningún|todas las|todos los|las|los) (llave|llaves|grifo|grifos|regadera|canilla|canillas)',
    'no (hay|sale|alcanza|tenemos) ni (para|pa) (el café|un café|los trastes|lavarse|tomar|el baño)',
    'ni (una)? (sola)? gota (de)? (agua)? (en|de|por)?',
    '(no|sin|ni|nada de|falta|cero) (hay|tengo|tenemos|sale|cae|llega|nos llega|me llega|viene|tiene|tienen|queda|nos cae|sale nada de|hay nada de|llega nada de)? (una)? (gota|gotita)? (de)? (agua|agua corriente|agua potable|el agua) (en|por|de|desde|para|ninguna|nada|a|hoy|en toda|en todo|en ningún)?',
    '(no) (sale|cae|hay|llega|tengo|tenemos|nos llega) (ni)? (una|una sola|ni una|gota|ni gota|nada de) (gota|gotita|agua|de agua)?',
    '(sin) (una gota|gota) (de)? agua',
    '(se|se nos|se me) (fue|ha ido|cortó|acabó|terminó|quitó|corto|acabo|secó) (el|la)? agua',
    '(nos|me) (quedamos|quedé|hemos quedado|dejaron|dejó) sin agua',
    '(ninguna|ningún|ni una|ni un|ninguno) (llave|grifo|canilla|de las llaves|de los grifos|pluma|solo grifo|sola llave) (sale|tiene|funciona|echa|da|tira|sirve|de la casa)?',
    '(pozo|tinaco|cisterna|llaves|grifos|tubería) (se|está|están|quedó|se quedó)? (secó|seco|secos|seca|secas|vacío|vacía)',
    '(de) (ninguna|ningún) (llave|grifo) (sale|cae)',
  ],
  nothing_comes: [
    '(tosió|tosía|tose|escupió|resopló|gorgoteó|hizo ruido|echó aire) (poquito|tantito|_)? (y)? (ya no|se acabó|nada|no salió|paró|hasta ahí|ni)',
    '(no hay|no sale|no alcanza) ni (para|pa) (el|un|los|lavar|bañarse|tomar)',
    '(luego|después|y) nada (en|de|sale|por)?',
    'nada (en|de|por) (ninguna|ningún|todas|todos|las) (las|los)? (llave|llaves|grifo|grifos)?',
    '(no) (sale|cae|llega|viene|me sale|nos sale|tira|echa|corre) (nada|ni nada|absolutamente nada|ni gota)',
    '(nada) (sale|cae|llega|de nada)',
    '(solo|sólo|nomás|nada más|puro|pura|nomas) (sale|hay|echa|tira|escupe|saca)? (aire|ruido|tos)',
  ],
  one_place: [
    '(un|un solo|uno de los) (radiador|radiadores)',
    '(los demás|las demás|lo demás|en los otros|el resto|los otros|las otras|el otro baño|solo en (el|la|un|una)|nomás en (el|la|un|una)|sólo en (el|la|un|una)|solo (el|la) (de|del)|solamente en|en lo demás)',
  ],
  only_air: ['(solo|sólo|nomás|puro|nada más) aire', '(sale|escupe|echa|tira|saca) (solo|puro|nomás)? aire'],
  well_pump: [
    '(bomba del pozo|bomba del agua|bomba de mi pozo|bomba de agua|pozo|bomba sumergible|hidroneumático|bomba de la cisterna|bomba del tinaco|bomba de presión)',
  ],
  dead: [
    '(murió|muerto|muerta|descompuso|descompuesto|descompuesta|dañó|dañado|dañada|averió|averiada|averiado|apagó|apagado|apagada|apaga|rompió|roto|rota|estropeó|estropeado|estropeada|se paró|parada|paró|fundió|fundido|fundida|quemó|se quemó|se me quemó|se nos quemó|tronó|jodió|jodido|chingó|fregó|falló|fallando|falla|malogró|malograda|fuera de servicio|en falla|kaput|ya no|no jala|no sirve|no funciona|no prende|no enciende|no arranca|no calienta|no calientan|no responde|no quiere prender|no quiere encender|no agarra|no trabaja|no jalan|no va|no anda|no bombea|no encienden|no prenden|dejó de funcionar|dejó de trabajar|dejó de calentar|dejó de servir|se bloqueó|código de error|da error|marca error)',
    '(sigue|está|esta|quedó) (apagada|apagado|muerta|muerto|fría|frío)',
  ],
  overpressure: [
    '(altísima|muy alta|demasiado alta|por las nubes|hasta arriba|al máximo|al tope)',
    '(en rojo|en lo rojo|al rojo|presión muy alta|mucha presión|demasiada presión|sobrepresión|presión alta|presión está alta|sube la presión|subiendo la presión|presión subió|sobrecalentado|sobrecalentando|hirviendo|hierve|ebullición|va a explotar|a punto de explotar|puede explotar|por explotar|va a estallar|a punto de estallar|a punto de reventar|va a reventar|como olla exprés|como olla de presión|como tetera|echando vapor|sale vapor|saca vapor|botando vapor|tirando vapor|vapor|tiembla|temblando|retumba|cuatro bares|golpeteando fuerte|brinca|brincando)',
  ],
  no_heat: [
    '(no|sin|ni|nada de|falta|cero) (hay|tengo|tenemos|tiene|tienen|funciona la|jala la|sirve la|enciende la|prende la|queda)? (la)? (calefacción|calefaccion|calefación|calor|heat|calefactor|caldera|calefón)',
    '(calefacción|calefaccion|caldera|calefactor|radiadores|boiler|furnace|heat|calentón|heater) (se|no|está|esta|están|ya no|dejó de|nos|lleva|murió|sigue)? (fue|apagó|descompuso|dañó|averió|rompió|murió|apagada|apagado|dañada|descompuesta|averiada|rota|jala|sirve|funciona|prende|enciende|arranca|calienta|calientan|trabaja|quiere prender|quiere encender|va|anda|paró|funcionar|fríos|helados|muerta|estropeó|estropeada|tira|encienden|prenden)',
    '(se|se nos|se me) (fue|descompuso|dañó|apagó|rompió|estropeó|ha estropeado|ha roto|averió|murió|paró|cortó|quemó) (la|el) (calefacción|calefaccion|caldera|calefactor|heat|calor|furnace|calentón|heater)',
    '(nos|me) (quedamos|quedé|hemos quedado|dejó|dejaron) sin (calefacción|calefaccion|calor|heat)',
    '(toda la noche|desde ayer|días) sin (calor|calefacción)',
  ],
  cold_house: [
    '(nos|me|se) (estamos|están|estoy|está) (congelando|helando|muriendo de frío|pelando de frío|tiritando|temblando de frío|muriendo del frío)',
    '(estamos|están|estoy) (congelados|congelada|congeladas|congelándonos|congelándose|helados|tiritando|temblando de frío|muertos de frío|muriéndonos de frío|tapados con|con cobijas|con abrigo|con chamarra|helándonos|heladitos)',
    '(nos|me) (congelamos|helamos|morimos de frío|pelamos de frío|estamos helando)',
    '(hace|está haciendo) (mucho|un|muchísimo)? (frío|frio|friazo|frío tremendo) (aquí|adentro|dentro|en la casa|en el|en toda)',
    '(casa|apartamento|departamento|cuarto|adentro) (está|esta|como|es)? (un|una|helada|helado|congelada|congelado|como un|como|muy)? (refrigerador|congelador|hielera|nevera|helada|congelada|hielo|iglú|nevado|helado)',
    '(#|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|cuarenta|cuarenta y _|cincuenta|cincuenta y _) grados (adentro|aquí|dentro|en la casa|en el|en casa|y bajando|nada más)',
    '(marca|dice|termostato marca|estamos a|a|hace|hay|casa a) (#|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|cuarenta|cuarenta y _|cincuenta) grados',
    '(con|de|en|bajo) (abrigo|abrigos|chamarra|chamarras|cobijas|chaqueta|chaquetas|mantas|gorro|gorros|guantes) (adentro|dentro|en|puesta|puestas|puesto|para dormir|encima|todos|y)?',
  ],
  cold: ['(frío|fría|frios|fríos|frías|frio|fria|helado|helada|helados|congelado|heladas|tibia|tibio)'],
  freeze: [
    '(bajo cero|menos (#|cinco|diez|quince|veinte|treinta|uno|dos|ocho|doce)|helada esta noche|nevada|nevando|tormenta de nieve|nieve|ola de frío|frente frío|helando|congelando afuera|ventisca|está helando|va a helar|heladas)',
  ],
  no_hot_water: [
    '(no|sin|ni|nada de|falta|cero|ya no) (hay|tengo|tenemos|sale|llega|nos llega|me sale|tiene|tienen|queda|dura|nos sale|cae)? (el|la)? (agua caliente)',
    '(se|se nos|se me) (fue|acabó|acaba|terminó|cortó|quitó) (el|la)? agua caliente',
    '(nos|me) (quedamos|quedé|hemos quedado) sin agua caliente',
    '(agua|sale|llega|ducha|regadera|baño) (solo|sólo|sale|nomás|está|siempre|nada más|pura|sigue)? (sale|está|agua)? (fría|fria|helada|tibia|congelada)',
    '(pura|puro|solo|sólo|nomás) agua (fría|fria|helada|tibia)',
    '(calentador|boiler|bóiler|termo|calentón|calefón|calentador de agua|water heater) (se|no|está|ya no|ya)? (se|está)? (apagó|murió|descompuso|dañó|rompió|averió|prende|enciende|calienta|funciona|jala|sirve|apaga|estropeó|muerto|apagado|tronó|dañado|roto)',
    '(bañarnos|bañarme|bañando|duchando|ducharnos|bañamos|ducharme|duchamos) (con|en)? (agua)? (fría|fria|helada)',
  ],
  clogged: [
    'no (baja|se va|corre|drena|traga|pasa) (bien|nada|rápido|muy bien)? (el agua)?',
    '(no) (termina|acaba|deja|quiere|alcanza) (de)? (vaciarse|vaciar|bajar|drenar|irse)',
    '(no) se (vacía|va|baja)',
    '(agua) se queda (ahí|estancada|parada)',
    '(tapado|tapada|tapados|tapadas|tapó|tapa|atascado|atascada|atascó|atasca|obstruido|obstruida|bloqueado|bloqueada|atorado|atorada|no baja|no traga|no drena|no descarga|no corre|no se va|no jala la taza|no desagua|hasta el borde|al borde|no pasa|se tapó|se atascó|fuera de servicio|destapar|desatascar|desatascador|destapador)',
  ],
  only_toilet: [
    '(único|unico|única|unica|un solo|una sola|solo un|sólo un|solo una|sólo hay un|solo hay un|solo tenemos un|solo tengo un|nada más un|nomás un|nomás una) (baño|inodoro|taza|excusado|váter|wc|poceta|sanitario|servicio|retrete)',
    '(baño|inodoro|taza|excusado|váter|wc) (único|que hay|que tenemos|que tengo)',
    '(no) (tenemos|hay|tengo) (otro|otra) (baño|inodoro|taza)?',
  ],
  frozen_pipe: [
    '(tubo|tubos|tubería|tuberías|tuberia|cañería|cañerías|agua|llave|pipa|pipas|línea) (se|está|están|nos|ya)? (me)? (se)? (congeló|congelo|congelaron|congelado|congelada|congelados|congeladas|heló|helada|heladas|helados)',
    '(congeló|congelaron|heló) (el|los|la|las) (tubo|tubos|tubería|tuberías|agua|pipas|pipa)',
  ],
  low_pressure: [
    '(poca|sin|baja|muy poca|menos) fuerza',
    '(poca|baja|muy poca|casi sin|sin|no hay|no tiene|mala) presión',
    '(presión) (baja|bajó|está baja|es baja|muy baja|floja)',
    '(sale|llega|cae) (muy)? (poquita|poca|un hilito|un hilo) (de)? agua',
    '(hilito|hilo|chorrito) de agua',
  ],
} as const satisfies Partial<EmergencyWords>
