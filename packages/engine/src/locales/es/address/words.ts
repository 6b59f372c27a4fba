import { streetTypes, wordSet } from '../../../slots/address/language.ts'

/** Words before the name of a street. True: seldom said of anything else. */
export const STREET_TYPES: ReadonlyMap<string, boolean> = new Map([
  ...streetTypes(
    `calle c cl avenida av avda avd paseo pso plaza pza plazuela camino carretera ctra ronda travesia callejon callejuela bulevar boulevard blvd pasaje calzada prolongacion andador
    glorieta rambla autopista jiron urbanizacion carrer malecon costanera`,
    true,
  ),
  ...streetTypes(
    'via privada cerrada circuito diagonal vereda residencial cuesta senda sendero parque puente retorno periferico eje',
    false,
  ),
])

/** Words before the number of a part of a house. */
export const UNIT_WORDS = wordSet(
  `apartamento apto apartamiento departamento depto dpto piso puerta pta interior int oficina ofic local unidad suite lote espacio trailer traila edificio edif bloque blq escalera esc torre
  apt apartment unit habitacion cuarto`,
)
/** What follows the number of a floor. */
export const SIDES = wordSet('izquierda derecha izq izqda izda dcha der drcha centro piso puerta interior exterior')

export const DIRECTIONS = wordSet('norte sur este oeste oriente poniente north south east west n s e o ne nw se sw')
export const COUNTRIES = wordSet('espana mexico usa eeuu us')

/** Words behind a number that say what it counts: such a number is not a house. */
export const COUNTED = wordSet(
  `segundos segunditos esquinas calles plantas hora horas h hrs minuto minutos min dia dias semana semanas mes meses ano anos persona personas vez veces dolar dolares peso pesos euro euros porciento grado grados pie pies metro metros
  pulgadas litros pisos cuartos recamaras habitaciones banos llaves grifos inodoros apartamentos casas ninos hombres tecnicos enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
  noviembre diciembre lunes martes miercoles jueves viernes sabado domingo am pm manana tarde noche media cuarto cuadras kilometros km millas`,
)

export const MONTH_WORDS = wordSet('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre')

/** Words that are codes of states in English only. */
export const NOT_STATES = wordSet('al co de la mi va pa ma me ne ga sc nd sd id in or hi ok oh')
export const SPANISH_STATES: readonly string[] = [
  'nueva york',
  'nueva jersey',
  'nuevo mexico',
  'carolina del',
  'puerto rico',
  'pensilvania',
  'baja california',
  'jalisco',
  'nuevo leon',
]
