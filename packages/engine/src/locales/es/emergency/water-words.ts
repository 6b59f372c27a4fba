import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** Water and sewage on the move. */
export const WATER_WORDS = {
  sewage: [
    '(lo que) (había|hay|estaba|echamos) (en) (la|el)? (taza|inodoro|excusado|váter|baño)',
    '(mierda|caca|cacas|popó|popo|pupú|excremento|excrementos|heces|eses fecales|heces fecales|materia fecal|orines|aguas negras|agua negra|aguas residuales|agua residual|aguas fecales|aguas sucias|aguas servidas|papel higiénico|papel de baño|inmundicia|inmundicias|porquería del baño|cochinada del baño|mojones|mojón|agua del inodoro|agua del excusado|agua de la taza|lo de la taza|desechos|sewage|cagada|pura caca)',
  ],
  sewer: [
    '(cloaca|cloacas|alcantarilla|alcantarillado|drenaje principal|drenaje|drenajes|fosa séptica|foso séptico|tanque séptico|séptico|pozo séptico|pozo negro|colector|sewer|línea de drenaje|desagüe principal|albañal|registro|arqueta)',
  ],
  dirty: [
    '(agua|aguas|líquido|liquido|agüita) (toda|bien|muy|como|súper|super|medio|de color|color|que está)? (sucia|sucias|negra|negras|café|cafe|marrón|puerca|cochina|apestosa|hedionda|asquerosa|turbia|podrida|oscura|fea|gris|maloliente|con pedazos|lodosa)',
    '(cochinada|cochinadas|porquería|porquerías|suciedad|mugre|lodo|fango|asquerosidad|babaza|inmundicia|cieno|guácala)',
  ],
  gush: [
    '(vaciar|vaciando|vació|vaciarse|vacía) (en|por|sobre|el|la|todo)?',
    '(chorro|chorros|chorrea|chorreando|chorreaba|brota|brotando|brotan|brotó|borbotea|borbotón|borbotones|salpica|salpicando|rocía|rociando|dispara|disparada|disparando|disparado|escupe|escupiendo|avienta|aventando|lanza|lanzando|arroja|arrojando|botando (mucha|un montón)|vomita|vomitando agua|expulsa|expulsando|vierte|vertiendo|derrama|derramando|derramó|riega|regando|regó|vaciando|vacía|vació|se vacía|se vació|sprayando|espreando|esprayando|a presión|bañando|empapando|llueve adentro|tira mucha|tirando mucha|soltando|echando|mana|manando|pringando|pringa)',
  ],
  gush_certain: [
    '(con|a) (toda|mucha|toda la|plena|gran) (la)? (presión|fuerza)',
    '(suena|se oye|se escucha) (como|a) (una|un|que)? (regadera|río|cascada|agua|chorro|llave|lluvia|corre agua|ducha|manguera)',
    '(géiser|geiser|fuente de agua|cascada|cascadas|catarata|cataratas|río de agua|torrente|torrentes|diluvio|cataratas del niágara|niágara|a chorros|a chorro|a borbotones|a cántaros adentro|a raudales|a mares|chorrazo|chorrote|chorrón)',
    '(como) (un|una|si fuera|si fuera un|si fuera una|si estuviera|que está|una de)? (río|fuente|manguera|manguera de bombero|regadera|ducha|lluvia|lloviendo|cascada|catarata|hidrante|llave abierta|alberca|géiser|grifo|grifo abierto|bombero|bomberos|caño|laguna|volcán|colador|aspersor|arroyo|niágara)',
    '(llueve|lloviendo|está lloviendo|lluvia) (adentro|dentro|en|sobre) (de|la|el|mi|nuestra)? (la|mi)? (casa|cocina|sala|cuarto|recámara|baño|comedor|sótano|habitación|salón|cama|mesa|estufa|oficina|local|tienda)',
    '(sale|saliendo|sale un|hay un|hay una|tengo un|tenemos un|tengo una|sale mucha|salió) (un|una)? (chorro|chorrazo|chorrote|fuente|río|geiser|chorro grande)',
  ],
  gush_now: [
    '(está|esta|estan|están|y está|sigue|ahora está|se está) (chorreando|brotando|salpicando|disparando|rociando|vaciando|regando|derramando|botando|tirando|echando|lanzando|aventando) (agua|por todos|por todas|mucha|toda|todo|un montón|un chorro)?',
  ],
  flow: [
    '(sale|salen|saliendo|salió|cae|caen|cayendo|entra|entrando|entró|metiendo|metió|mete|baja|bajando|brota|llega|viene|sube)',
    '(corre|corriendo|corre por|escurre|escurriendo|escurren|fluye|fluyendo|resbala|deslizando|trasmina|filtra|filtrando|cuela|colando)',
  ],
  coming: [
    '(metiendo|entrando|saliendo|cayendo|bajando|escurriendo|filtrando|brotando) (el|la)? (agua)? (a|en|de|del|por) (mi|la|el|los|las|nuestra)?',
    '(sale|salen|saliendo|salía|salió|saliéndose|entra|entran|entrando|entró|metiendo|mete|metió|meten|meterse|cae|caen|cayendo|cayó|baja|bajan|bajando|pasa|pasando|pasó|llega|llegando|llegó|viene|vienen|viniendo|escurre|escurriendo|filtra|filtrando|filtró|cuela|colando|trasminando|extiende|extendiendo|esparce|va|yendo|escapa|escapando|sube|subiendo|corre|corriendo|gotea|goteando|derrama|tirando) (del|de la|de los|de las|de mi|de|por el|por la|por las|por los|por|en el|en la|en mi|al|a la|a mi|a través|sobre|sobre el|sobre la|hacia|hacia la|hacia el|hasta|hasta el|hasta la|desde|desde el|debajo|abajo|dentro|adentro|detrás|para|para el|para la|todo)',
  ],
  escape: [
    '(del techo|de la pared|por la pared|por el techo|por las paredes|hasta la sala|hasta el pasillo|debajo del|debajo de la|detrás de la|detrás del|por todo el|por toda la|por debajo|dentro de la|adentro de la)',
  ],
  flood: [
    '(squish|esquish|chapotea|chapoteo|splash|chas chas)',
    '(galones|litros) (en|por|regados|sobre)',
    '(por encima de|arriba de|más arriba de|hasta) (las|los|mis|la|el) (botas|tobillos|rodillas|pantorrillas|cintura|enchufes|contactos|zócalos)',
    'agua (por|en) (todos lados|todas partes|todo|todos los lados|todas las)',
    '(palmo|palmos|dedos) de agua',
    '(dos|tres|cuatro|un) (palmos|palmo)',
    'se puede nadar',
    '(toda|todo) (la|el)? (alfombra|piso|suelo|cuarto|sala|casa|cocina|colchón) (está)? (empapada|empapado|mojada|mojado|encharcada|encharcado|inundado)',
    '(inunda|inundó|inundo|inundado|inundada|inundados|inundadas|inundando|inundar|inundan|se inunda|anega|anegado|anegada|anegando|anegó|encharcado|encharcada|encharcando|encharcó|sumergido|sumergida|bajo el agua|bajo agua|flota|flotan|flotando|nadando|nada en agua|nadan|empapado|empapada|empapados|empapadas|empapó|empapando|ensopado|ensopada|enchumbado|enchumbada|hecho una sopa|lleno de agua|llena de agua|llenos de agua|llenó de agua|llenando de agua|llena el sótano|llenando el|cubierto de agua|chapoteando|flood*|nos estamos ahogando)',
    '(agua) (hasta|por|a|en) (el|la|los|las|mis|nuestros)? (tobillo|tobillos|rodilla|rodillas|cintura|espinilla|pantorrilla|muslo|escalón|primer escalón|segundo escalón|enchufes|contactos|zócalo|pies|pecho|cuello|cadera)',
    '(hasta|por|a) (el|la|los|las) (tobillo|tobillos|rodilla|rodillas|cintura|pantorrilla|pantorrillas|espinillas)',
    '(pulgada|pulgadas|pie|pies|palmo|palmos|centímetro|centímetros|dedo|dedos|metro|charco grande|charcote|charcazo|lago|alberca|piscina|mar|montón|chorro|pila|cantidad|bastante|mucha) (de)? (agua|agüita|aguas)',
    '(una|dos|tres|cuatro|cinco|seis|diez|#|media|varias|como) (pulgada|pulgadas|pies|palmos|centímetros|dedos|pulgada y media)',
    '(parece|es|como|hecha|hecho|está hecha|está hecho|convirtió en|convertida en|vuelto|vuelta|volvió) (un|una)? (lago|laguna|alberca|piscina|río|mar|pantano|pecera|charco|estanque)',
    '(el agua) (sube|está subiendo|va subiendo|ya llega|llega|ya va|va por|ya está|ya entró|nos llega|me llega|ya pasó)',
    '(hay|tengo|tenemos|veo|encontré|encontramos|está|queda|todo) (puro|pura|mucha|tanta|un montón de|bastante|toda el)? (agua) (por|en|hasta|abajo|adentro|dentro|regada|parada|estancada|encharcada)',
    '(pisando|caminando en|pisé|parada en|parado en|metida en|con los pies en el) agua',
  ],
  flood_noun: ['(inundación|inundaciones|inundacion|encharcamiento|anegación|anegamiento)'],
  rising: [
    '(se está llenando|se llena|llenando|se llenó|se me está llenando|se nos está llenando|se va llenando|va llenando)',
    '(sube|subiendo|subió|suben|crece|creciendo|creció|aumenta|aumentando|cada vez más|cada vez peor|más y más|empeora|empeorando|avanza|avanzando|extendiendo|se extiende|llega a|llegando a|llegó a|ya llegó|ya va por|ya va en|acercando|acerca|haciendo más|agrandando|hace más grande|se está haciendo|peor)',
  ],
  overflow: [
    '(desborda|desbordó|desbordo|desbordado|desbordada|desbordando|desbordándose|rebosa|rebosando|rebosó|rebosado|rebasa|rebasó|rebalsa|rebalsó|rebalsando|rebalsado|derrama|derramó|derramando|derramándose|se sale el agua|se está saliendo|saliendo el agua|se salió|se sale|saliéndose|tira por los lados|se rebosó|se riega)',
  ],
  burst: [
    '(reventó|revento|reventado|reventada|reventaron|revienta|reventar|reventando|rebentó|rebento|estalló|estallo|estallado|estallada|estalla|explotó|exploto|explotado|explotada|explota|explotar|explotaron|abrió por la mitad|tronó|trono|tronado|tronada|truena|voló|volado|safó|zafó|zafo|safo|zafado|zafada|safado|destrozó|descuajó|burst|reventón|explosión del)',
  ],
  broke: [
    '(rompió|rompio|rompieron|rompido|roto|rota|rotos|rotas|romper|rompe|rompí|quebró|quebro|quebrado|quebrada|partió|partio|partido|partida|rajó|rajo|rajado|rajada|botó|picado|picada|picó|rotura|ruptura|cedió|cedio|agujereó|se arrancó)',
    '(descompuso|descompuesto|descompuesta|dañó|daño|dañado|dañada|averió|averiado|soltó|solto|soltado|suelto|suelta|desprendió|desprendido|desprendida|despegó|despegó|desconectó|desconectado|desconectada|cayó|caído|salió de su lugar|se salió|se me salió|se me quedó en la mano|me quedé con|quedó en la mano|arrancó|arrancado|arrancada|arranqué|oxidado|oxidada|podrido|podrida|agujero|agujereado|agujereada|hoyo|hueco|aflojó|aflojado|desenroscó|desarmó|falló|fallado|desbarató|chingó|fregó|jodió|averiada|desacopló|soldadura)',
  ],
  pierced: [
    '(perforó|perforé|perforamos|perforado|perforada|perforaron|taladré|taladró|taladrando|taladro|taladrado|taladraron|clavé|clavó|clavando|clavo|clavaron|atornillando|tornillo|corté|cortó|cortaron|cortamos|cortando|serruché|piqué|picó|picaron|pinché|pinchó|pinchado|agujereé|agujereó|excavando|excavó|excavadora|escarbando|escarbó|escarbaron|cavando|pala|pico|retroexcavadora|pegué a|pegó a|pegaron a|le di|le dio|le dimos|le dieron|le pegó|le pegué|le pegamos|le pegaron|golpeó|golpeé|golpeamos|chocó|chocó con|atropelló|machetazo|martillazo|podadora|cortacésped|toqué|hoyo en)',
  ],
  leak: [
    '(tira|tirando|bota|botando|suelta|soltando|echa|echando) (el|la)? agua',
    '(tirando|botando)',
    '(fuga|fugas|gotea|goteando|goteo|gotera|goteras|gotean|goteaba|fugando|se fuga|pierde|perdiendo|escapando|escape|escapes|filtración|filtraciones|filtra|filtrando|chorreando|tirando|tira|se sale|botando|bota|leak*|liqueando|liquea|likeando|lickeando|lique|liqueo|rezuma|supura|trasmina|humedece|babea)',
  ],
  leak_severe: [
    '(dos|tres|cuatro|cinco|varias) (fugas|goteras) (al mismo tiempo|a la vez)?',
    '(fuga|fugas|gotera|filtración|escape|fuga de agua|leak) (muy|bien|bastante|está|es|súper|super|así de|de las)? (grande|grandes|fuerte|fuertes|grave|enorme|gigante|terrible|bárbara|seria|tremenda|horrible|fea|grandota|importante|brutal|descomunal)',
    '(gran|enorme|tremenda|tremendo|fuerte|terrible|señora|mega) (fuga|escape|gotera|filtración|leak|fugota)',
    '(gotea|goteando|tira|tirando|botando|bota|chorreando|sale|saliendo|pierde|fuga) (mucho|muchísimo|muchísima|mucha|bastante|demasiado|demasiada|un montón|a lo loco|fuerte|sin parar|sin control|a lo bestia|bien feo|cantidad|a todo|cada vez más|por todos lados|por todas partes|por todas)',
    '(fugón|fugota|gotera enorme|goterón|goterones)',
  ],
  leak_noun: [
    '(una|la|esta|hay|tengo|otra|mi|ese|esa|un|con|pequeña|poquita) (fuga|gotera|filtración|escape|leak|fuguita|liqueo)',
    '(fuga|escape|filtración|filtraciones|fugas) de agua',
  ],
  drip: [
    '(no para|no deja) de (gotear|escurrir|pingar)',
    '(no) (para|deja|paran|dejan|cesa) de (gotear|escurrir)',
    '(gotea|goteando|goteo|gota|gotas|gotita|gotitas|gotean|goteaba|gotear|pringa)',
  ],
  coming_up: [
    '(aguas negras|agua negra|agua sucia) (para|hacia) arriba',
    '(sale|brota|saliendo|brotando) de (la tierra|abajo)',
    '(se) (regresa|devuelve|viene) (todo|el agua|la)',
  ],
  up_drain: [
    '(me|se|nos)? (sale|salen|saliendo|sube|regresa|devuelve|regresó|brota) (todo|toda|el agua|agua|agua sucia|agua negra|caca|pura|lo sucio|la mierda|mierda|aguas negras) (por|en|de) (el|la|mi|los|las)? (desagüe|drenaje|coladera|tina|bañera|ducha|regadera|fregadero|lavabo|inodoro|taza|piso|sumidero|lavamanos|excusado|wc|váter)',
    '(sube|subiendo|sale|saliendo|salen|se sale|regresa|regresando|regresó|devuelve|devolviendo|devolvió|brota|brotando|burbujea|burbujeando|borbotea|gorgotea|gorgoteando|vuelve|volviendo|rebota|revuelve|se devuelve|se regresa|se está regresando|se está devolviendo) (por|en|de|hacia|para|a|del) (el|la|los|las|arriba|mi)? (desagüe|desague|drenaje|coladera|tina|bañera|ducha|regadera|fregadero|lavabo|inodoro|taza|baño|piso|suelo|sumidero|alcantarilla|excusado|lavamanos|resumidero|plato de ducha|caño|sótano|rejilla|bañadera|poceta|váter|wc|lavadero|tarja|coladeras|desagües|arriba)',
  ],
  backup: [
    '(se) (regresaron|regresó|regresan|devolvieron|devolvió|devuelven|están regresando|están saliendo|salieron|desbordaron|rebosaron) (las|los|el|la|todas)?',
    '(regresa|regresando|regresó|regresándose|devuelve|devolviendo|devolvió|rebosa|rebosando|retorno|retroceso|se regresa|backup|atasco que rebosa|reflujo|se devuelve|revienta el drenaje|rebalsó|colapsó el drenaje)',
  ],
  stain: ['(mancha|manchas|manchado|manchada|manchita|humedad|humedades|moho|cerco|amarillento|amarilla|hongo|hongos)'],
  wet: [
    '(mojado|mojada|mojados|mojadas|moja|mojando|mojó|húmedo|húmeda|humedo|humeda|charco|charcos|charquito|encharcado|encharcada|blando|blandito|aguado)',
  ],

  everywhere: [
    '(por todos lados|por todas partes|por todo|por todos los lados|por donde quiera|por dondequiera|por toda la casa|en todas partes|en todos lados|por doquier|de todos lados|por tres pisos|dos pisos|en varios lugares|varias partes|por muchos lados|everywhere|por todos sitios|en todos los cuartos|de lado a lado|de pared a pared)',
  ],
  severe: [
    '(mucho|muchísimo|mucha|muchísima|fuerte|fuertísimo|bastante|demasiado|demasiada|un montón|cantidad|rápido|rapidísimo|grave|grande|enorme|serio|seria|sin control|descontrolado|sin parar|terrible|horrible|a lo loco|cada vez más|cada vez peor|peor|bien feo|feo|tremendo|brutal|continuo|constante|sin cesar|en grande|a todo|a lo bestia|a toda)',
  ],
  unstoppable: [
    '(no) (puedo|puede|podemos|pude|pudimos|logro|logramos|consigo|conseguimos|alcanzo|sé|se|sabemos|hay|hallo|supe|pueden|hallamos|sabe|pudo) (cómo|como|dónde|donde|manera de|forma de|modo de|a|ni|con)? (pararla|pararlo|parar|pararle|cerrar|cerrarla|cerrarlo|cerrarle|cierra|se cierra|detener|detenerla|detenerlo|apagar|apagarla|cortar|cortarla|cortarle|se corta|tapar|taparla|controlar|controlarla|contener|mover|moverla|girar|girarla|está|queda|llave|abrir|encontrar|hallar|hacer que pare|quitar|apaga|para|frenar|frenarla)',
    '(no) (para|paran|deja|dejan|cierra|cierran|se detiene|se para|se cierra|cesa|corta|afloja|quiere cerrar|quiere parar|gira|cede|da|funciona la llave|baja|ha parado|paraba|dejaba|ha dejado|se quita|termina|se corta|se mueve|quiere girar) (de)? (salir|caer|correr|tirar|botar|chorrear|brotar|echar|llenarse|subir|fluir|sola|bien|con nada)?',
    '(no) (encuentro|encontramos|encuentra|hallo|doy con|localizo|veo|ubico|tengo idea|conozco|aparece|hay) (de)? (dónde|donde)? (está|se|queda)? (la|el)? (llave|válvula|llave de paso|paso|cierra|corta|llave general|llave principal|medidor|apaga|main|shutoff|registro)?',
    '(llave|válvula|llave de paso|perilla|manija|manivela|palanca) (está|esta|ya|se|no|que|general|principal|de paso)? (está|se|ya|no)? (atascada|atorada|trabada|pegada|dura|oxidada|rota|barrida|gira|da|cierra|funciona|sirve|trabó|atoró|atascó|rompió|quebró|mueve|quedó en la mano|girando en falso|en falso|vueltas|tiesa|bloqueada|sirve para nada|abre ni cierra|congelada|barrió)',
    '(sigue|siguen|continúa|todavía|aún|todavia) (está|esta)? (saliendo|cayendo|tirando|brotando|corriendo|chorreando|goteando mucho|subiendo|llenando|botando|sale|cae|entrando|echando|igual|derramando|inundando|bajando)',
    '(imposible|no hay manera|no hay forma|no hay modo|es imposible|no encuentro manera|no hubo manera) (de)? (cerrar|parar|cortar|cerrarla|pararla|pararlo|cerrarlo|detener|detenerlo|controlar|cortarla|que)',
    '(dónde|donde|cómo|como) (está|esta|se|le|queda|puedo|hago para|lo|la) (la llave|la válvula|cierra|cierro|corta|corto|paro|apago|cerrar|cerrarla|parar|pararlo|apaga|corta el|cierra el|cierro el)',
    '(sin) (parar|cesar|poder cerrar|poder parar|poder pararla)',
    '(nada|nada la|nada lo) (lo para|la para|para|funciona|sirve|detiene)',
    '(no) (me|le|nos)? (da|deja|alcanza) (la fuerza|fuerza|cerrar|cerrarla|girar)',
  ],
  runs_on: [],
  water_unstoppable: [
    '(no) (puedo|podemos|puede|sé|se|sabemos|logro|logramos|pude|consigo|sé cómo|sé dónde|hay forma de|hay manera de|hay cómo) (cómo|como|dónde|donde|se)? (cerrar|cortar|parar|apagar|detener|cierra|corta|cerrarle|cerrarle a) (el|al)? (agua|paso|paso del agua|paso de agua)',
    '(agua) (no) (para|deja|se detiene|se para|cesa|se corta|se cierra|ha parado|quiere parar) (de)?',
    '(cómo|como|dónde|donde) (cierro|corto|se cierra|se corta|apago|puedo cerrar|le cierro al|paro) (el|al)? agua',
  ],
  losing: [
    '(dedo|mano|pulgar|manos|trapo|toalla) (puesto|puesta|puestas|metido|metida|tapando|encima) (en|sobre|del|de|el)?',
    '(no) (voy|vamos) a aguantar',
    '(no) (le gano|le ganamos|doy abasto|damos abasto|da abasto|alcanzo|alcanzamos|me doy abasto|nos damos abasto|me alcanza|alcanzan|dan abasto|bastan)',
    '(sacando|saco|sacamos|achicando|achicar|trapeando|trapeamos|vaciando cubos|recogiendo|secando|vaciando|exprimiendo|barriendo) (el|agua|la|con|desde|sin parar|cubetas|cubos|baldes|y)',
    '(aguantando|agarrando|deteniendo|tapando|sujetando|sosteniendo|apretando|tengo tapado|tapé|sujeto|aguanto|tengo agarrado|tapo|detengo|estoy tapando) (el|la|con|un|una|lo) (tubo|mano|manos|dedo|trapo|toalla|manguera|hoyo|agujero|chorro|con la mano|con el dedo|un trapo|una toalla|la mano|las manos)',
    '(con) (la|el|las|mi|mis|dos|una|un) (mano|manos|dedo|pulgar|dos manos|trapo|toalla) (puesta|encima|tapando|tapándolo|en el|agarrando|puesto)?',
    '(se me|se nos|ya no) (acabaron|acaban|terminaron|hay|tengo|quedan) (las|los)? (toallas|cubetas|cubos|trapos|baldes)',
    '(cubeta|balde|cubo|olla) (tras|y) (cubeta|balde|cubo|olla)',
  ],
  often: [
    '(cada|en|a cada) (#|uno|dos|tres|cinco|diez|quince|veinte|pocos|par de)? (minuto|minutos|rato|segundos|segundo|minutitos)',
    'cada ratito',
  ],
  contained: [
    '(logré|logramos|pude|pudimos|alcancé a|alcanzamos a|conseguí|ya|mi esposo|mi marido|el conserje|el portero|un vecino) (cerrar|cortar|cerró|cortó|cerrarle|cerraron) (el|la|al|a la|ya|todo)? (agua|llave|paso|válvula|llave de paso|medidor|general|todo)?',
    '(está|quedó|tengo|tenemos|dejé|dejamos) (ya)? (cerrada|cerrado|cortada|cortado) (el|la)? (agua|llave|paso|válvula|todo)?',
    '(le|les) (puse|pusimos|pusieron) (cinta|una cinta|un tapón|una abrazadera|abrazadera|tape|parche)',
    '(paró|se calmó|disminuyó|bajó) (solo|sola|un poco|ya)?',
    '(cerré|cerramos|corté|cortamos) (todo|todas|ya)',
    'ya (trapeé|sequé|limpié|secamos|limpiamos|recogimos)',
    '(ya)? no (lo|la|los|las) (uso|usamos|prendo|abro|ocupo|utilizo|utilizamos|prendemos)',
    '(ya) no sale (nada de)? agua',
    '(cerré|cerre|cerró|cerramos|cerraron|corté|corte|cortamos|cortó|apagué|tengo cerrada|tengo cerrado|le cerré|ya cerré|le corté|hemos cerrado|he cerrado|he cortado|cerrada|cerrado) (la|el|al|ya|a la|le|toda el)? (llave|agua|válvula|paso|llave de paso|llavecita|general|medidor|principal|llave general|llave principal|llave maestra|paso del agua|paso de agua|suministro)',
    '(agua|llave|paso|válvula) (ya)? (está|esta|quedó|ya está|la tengo|está ya|ya)? (cerrada|cerrado|cortada|cortado|apagada)',
    '(ya) (no) (sale|gotea|tira|cae|bota|chorrea|sigue|se sale|fuga|moja|corre)',
    '(está|esta|ya está|quedó|lo tengo|la tengo) (controlado|controlada|bajo control|contenido|seco|aguantando bien|estable)',
    '(ya paró|ya se paró|se detuvo|ya se detuvo|ya se cortó|dejó de salir|dejó de gotear|dejó de tirar|ya dejó)',
    '(se llena|lo vacío|la vacío|vacío|cambio) (una|dos|cada|como) (vez|veces|día|noche|mañana|horas|# horas|seis horas|tres horas) (al|por)? (día|noche)?',
  ],
  now: [
    '(ahora|ahora mismo|ahorita|ahorita mismo|ya mismo|inmediatamente|de inmediato|lo más pronto|cuanto antes|rápido por favor|rápido|apúrese|apúrense|apúrele|apurense|dense prisa|dése prisa|pronto por favor|en este momento|en este instante|urge|me urge|nos urge|urgente|vengan ya|venga ya|vengan|manden a alguien|mande a alguien|mándeme a alguien|manden|no puede esperar|no espera|acaba de|acaban de|recién|right now|asap|lo antes posible|alguien ya|hoy mismo|en seguida|enseguida)',
  ],
} as const satisfies Partial<EmergencyWords>
