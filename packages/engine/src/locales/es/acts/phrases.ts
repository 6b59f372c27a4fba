export const WEEKDAY = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)'
export const DAY = `(el ${WEEKDAY}|${WEEKDAY}|mañana|hoy|pasado mañana|la mañana|la tarde|en la mañana|en la tarde|por la mañana|por la tarde|esta semana|la próxima semana|la semana que viene|la semana que entra|la otra semana)`
export const VISIT =
  '(cita|citas|sita|sitas|zita|visita|visitas|turno|reserva|reservación|reservacion|hora|espacio|appointment|intervención)'
export const MY = '(mi|mis|la|el|las|los|nuestra|una|un|esa|ese|esta|su|lo de|de la|de mi|del|otra)'
export const WORKER =
  '(plomero|plomera|fontanero|fontanera|técnico|técnica|muchacho|señor|hombre|plomeros|fontaneros|técnicos|trabajador|muchachos|gente|operario|chavo|plomber|gasfiter|gásfiter|encargado de plomería|profesional)'
export const SOMEONE = `(alguien|alguno|a alguien|(un|una|el|al|a un|su|mi|a su|otro|sus|los|a uno de sus) ${WORKER})`
/** "Can you", polite and familiar, in Spain and in America. */
export const CAN_YOU =
  '(pueden|podrían|puede|podría|puedes|podrías|me pueden|me podrían|me puede|me podría|podéis|podríais|nos pueden|nos podrían|nos puede|sería posible|es posible|será posible|habría forma de|hay manera de|hay forma de|habrá modo de|se puede|se podrá|se podría|habrá manera de|hay chance de|hay chanza de|hay oportunidad de|será que pueden|será que puede|podrán|me podrán|le podrían)'
export const I_WANT =
  '(quiero|quisiera|quisiéramos|queremos|necesito|nesesito|necesitamos|ocupo|ocupamos|me gustaría|nos gustaría|busco|buscamos|estoy buscando|ando buscando|me hace falta|nos hace falta|deseo|llamo para|llamaba para|hablo para|estoy llamando para|era para|es para|me urge|quería|queríamos|tengo que|hay que|hace falta|ando necesitando|quiere|necesita|ocuparía|querría|preciso|requiero|llamo porque necesito)'
export const TIME =
  '(día|días|hora|horas|fecha|fechas|horario|horarios|momento|semana|turno|hueco|huequito|huequillo|espacio|espacito|rato|mañana|tarde|espacio|ocasión)'
export const FIX =
  '(arreglar|arreglarlo|arreglarla|arregle|arreglen|reparar|reparen|repare|cambiar|cambie|cambien|cambiarla|cambiarlo|instalar|instalen|instale|destapar|destapen|destape|revisar|revisen|revise|checar|chequen|cheque|ver|vean|vea|mirar|miren|mire|poner|pongan|ponga|conectar|conecten|limpiar|limpien|componer|compongan|reemplazar|desatascar|desatasquen|inspeccionar|evaluar|quitar|montar|colocar|sustituir|echarle un ojo|echar un vistazo|dar una revisada|pasar|pase|pasen|metan)'
export const COME =
  '(venir|vengan|venga|pasar|pasen|pase|acudir|mandar|manden|mande|enviar|envíen|envíe|vinieran|viniera|pasaran|pasara|darse una vuelta|dar una vuelta|venirse|vienen|vengáis)'
export const THING =
  '(tubo|tubos|tubería|cañería|inodoro|taza|wc|váter|llave|grifo|fregadero|lavabo|lavamanos|tina|bañera|regadera|ducha|calentador|boiler|tanque|drenaje|desagüe|lavaplatos|lavadora|pieza|válvula|bomba|filtro|gas|mueble|idioma|nombre|número|dirección|caldera|empaque|cerradura|medidor|llanta|aceite)'

/** "Muévamela", "recorrerla": a verb with what it moves glued to it. */
export const MOVE_IT = [
  'mueva mueve muevan mover recorra recorre recorran recorrer posponga pospon pospongan posponer adelante adelanta adelanten adelantar atrase atrasa atrasen atrasar retrase retrasen retrasar aplace aplacen aplazar reprograme reprograma reprogramen reprogramar reagende reagenda reagenden reagendar postergue posterguen postergar corra corran correr'
    .split(' ')
    .flatMap((verb) => ['la', 'lo', 'mela', 'melo', 'nosla', 'noslo'].map((object) => verb + object)),
  'cambie cambia cambien cambiar pase pasa pasen pasar brinque brinquen'
    .split(' ')
    .flatMap((verb) => ['mela', 'nosla'].map((object) => verb + object)),
]
  .flat()
  .join('|')

export const CANCEL_IT =
  'cancele cancela cancelen cancelar anule anula anulen anular suspenda suspende suspendan suspender borre borren borrar quite quiten elimine eliminen eliminar'
    .split(' ')
    .flatMap((verb) => ['la', 'lo', 'mela', 'melo', 'nosla', 'noslo'].map((object) => verb + object))
    .join('|')
