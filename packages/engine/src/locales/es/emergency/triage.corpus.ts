/** Emergencies told without any word for one: what happens is described, and a question has to find out. */
export const obliqueEmergencies: readonly string[] = [
  'el techo del pasillo está haciendo olas',
  'la alfombra de la sala hace chof chof y a mediodía estaba normal',
  'el papel tapiz del comedor se despega solo delante de mí',
  'hay un estanque donde estaba mi lavadero',
  'la lámpara de la mesa se llena como una pecera',
  'algo se soltó arriba y la escalera parece una cascada',
  'mi pez dorado estaría feliz en mi sótano',
  'la pintura se infla como globo encima de la cama',
  'las tablas se levantan y oigo un río por debajo',
  'el canario está panza arriba y todos nos sentimos extraños',
  'el aire junto al tanque me pica los ojos',
  'los niños se durmieron en cuanto prendió la calefacción',
  'algo truena en la pared y el yeso se acaba de resbalar',
  'el medidor de afuera gira como trompo y nadie usa nada',
  'el aparato del sótano brilla donde debería ser negro',
  'la pared junto a los fusibles está sudando',
  'la tapa del garaje saltó y lo que sale no es bonito',
  'está lloviendo en mi despensa',
  'el vecino de abajo golpea porque su mesa está mojada',
  'mi tina se llena y nadie abrió nada',
  'la regadera se pasa hasta la cocina',
  'las puertas de los gabinetes se hincharon y el zócalo flota',
  'la caja de metal junto a la escalera zumba y quema',
  'toqué el grifo y se me durmió el brazo',
  'el tanque grande se está abombando y gruñe',
  'la pieza de encima silba y sacude todo el aparato',
  'el radiador escupió su tapón y el cuarto es un sauna',
  'debajo de la casa suena como arroyo y el porche se inclina',
  'las puertas de arriba ya no cierran y hay una rajadura nueva sobre cada una',
  'mi inquilino dice que el pasillo le llega al tobillo',
]

/** What can wait, in many ways: nobody is to be asked about these. */
export const routineProblems: readonly string[] = [
  'la llave de la cocina gotea en la noche',
  'nuestro inodoro corre diez minutos después de bajarle',
  'quiero que me pongan una regadera nueva',
  'el lavabo se vacía lento',
  'me puede dar un presupuesto para dos inodoros nuevos',
  'el triturador está atascado',
  'estamos remodelando el baño y necesitamos la plomería',
  'el calentador tiene doce años y lo quiero cambiar',
  'la manija de la tina no gira',
  'hay que preparar la llave de afuera para el invierno',
  'necesito conectar el lavavajillas',
  'poca presión en la regadera de arriba',
  'el asiento del inodoro está flojo',
  'no hay agua caliente en el cuarto de visitas',
  'los tubos golpean cuando cierro la llave',
  'hay que meter la sonda al drenaje principal',
  'el servicio anual de la caldera por favor',
  'quisiera que revisen la bomba del sótano antes de la primavera',
  'el fregadero está tapado',
  'compré un mueble de baño y hay que instalarlo',
  'es solo una gotera pequeña abajo del fregadero y no hay prisa',
  'el inodoro no descarga bien',
  'la llave del cuarto de lavado rechina',
  'pueden venir a ver un radiador que se queda frío',
  'una inspección de plomería para una casa que vamos a comprar',
  'mover la conexión de la lavadora a la otra pared',
  'la puerta de la regadera gotea un poco cuando puedan',
  'quisiera instalar un suavizador de agua',
  'el desagüe de la tina está lleno de pelo',
  'cambiar la llave de paso del inodoro',
]

/** How pressing it is said to be, by what it says. */
export const urgencySays = {
  worse: [
    'está empeorando',
    'sí y cada vez hay más',
    'no lo puedo parar',
    'mi hijo está herido',
    'sigue saliendo y tengo miedo',
    'se va a caer',
  ],
  ongoing: ['ahora mismo', 'sí está pasando', 'sigue igual', 'acaba de empezar'],
  over: ['ya paró', 'ahora no pero anoche caía mucho', 'no, ya está seco', 'fue anoche', 'cerré la llave'],
  slight: ['no, es solo una gota', 'nomás una fuguita', 'no hay prisa', 'cuando puedan', 'puede esperar'],
  planned: ['lo quiero reemplazar, una cotización', 'una inspección anual', 'un presupuesto para uno nuevo'],
  withdrawn: [
    'no no, no es tan grave',
    'es una falsa alarma',
    'espere no, es la basura lo que huele',
    'no es una emergencia',
    'exageré disculpe',
    'no manden a nadie',
    'era el vecino',
  ],
} as const

/** What says nothing of how pressing it is. */
export const urgencyRejects: readonly string[] = [
  'calle roble 12 en Bristol',
  'me llamo Óscar Medina',
  'el martes a las dos',
  'la casa verde de la esquina',
  'no',
  'sí',
]

/** Sounds like one thing and may be another: left to the question. */
export const urgencyAmbiguous: readonly string[] = ['no estoy seguro', 'quizás', 'es difícil decir', 'depende']

/** What recognisers make of it. */
export const urgencyMisheard: readonly { readonly says: string; readonly value: 'worse' | 'over' | 'slight' | 'withdrawn' }[] = [
  { says: 'no es tan grabe pero no es una emergencia', value: 'withdrawn' },
  { says: 'esta empeorando', value: 'worse' },
  { says: 'ya paro', value: 'over' },
  { says: 'es solo una gota', value: 'slight' },
]
