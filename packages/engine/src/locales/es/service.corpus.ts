import { type CorpusEntry, either } from '../../testing/corpus.ts'
import type { Says } from '../../testing/corpus-lines.ts'

export const serviceCorpus: readonly Says<string>[] = [
  {
    value: 'leak_repair',
    says: [
      'se rompió un tubo pero ya cerré la llave',
      'hay un tubo roto abajo del lavabo',
      'la llave de paso gotea',
      'cerramos la llave general porque hay una fuga',
      'hay una fuga debajo del fregadero',
      'gotea un tubo en el sótano',
      'tengo una gotera en el techo',
      'hay humedad en la pared',
      'se reventó una tubería',
    ],
  },
  {
    value: 'drain_cleaning',
    says: [
      'se tapó el lavabo',
      'la tina no desagua',
      'el fregadero está atascado',
      'hay que destapar el drenaje de la cocina',
      'la coladera se tapó',
    ],
  },
  { value: 'toilet_repair', says: ['el inodoro no deja de correr', 'la taza está tapada', 'el excusado tira agua', 'no descarga el wc'] },
  {
    value: 'faucet_fixture',
    says: ['la llave de la cocina gotea', 'el grifo está roto', 'el triturador se atoró', 'instalar un lavavajillas'],
  },
  {
    value: 'water_heater_repair',
    says: ['no hay agua caliente', 'el calentador tira agua', 'el boiler no prende', 'el agua sale fría', 'el termo no calienta'],
  },
  { value: 'tankless_installation', says: ['quiero un calentador sin tanque', 'un boiler de paso'] },
  { value: 'sewer_line', says: ['hay raíces en el drenaje', 'la fosa séptica se llenó', 'quiero meter una cámara al drenaje'] },
  { value: 'estimate', says: ['quiero un presupuesto', 'estamos remodelando el baño', 'necesito una cotización'] },
  { value: 'general', says: ['necesito un plomero', 'la calefacción no sirve', 'tengo varias cosas que arreglar'] },
  { value: 'toilet_repair', says: ['la palanca del baño se quedó trabada'] },
  { value: 'leak_repair', says: ['hay una mancha de humedad en el techo', 'el tubo gotea cuando abrimos la llave'] },
  { value: 'drain_cleaning', says: ['el agua se va bien despacito en el lavabo'] },
  { value: 'water_heater_repair', says: ['a los dos minutos sale helada el agua'] },
]

export const problemCorpus: readonly { readonly line: string; readonly problem: string }[] = [
  { line: 'hola me llamo ana y la taza está tapada pueden venir mañana', problem: 'taza está tapada' },
  { line: 'sí el calentador tira agua gracias', problem: 'calentador tira agua' },
]

export const problemRejects: readonly string[] = [
  'mi tarjeta está bloqueada',
  'llámeme mañana',
  'necesito un plomero',
  'quiero hacer una cita',
  'sí',
  'ana lópez',
  'mañana a las diez',
  'calle mayor 12',
  'más despacio',
  'cancele mi cita',
  'cambie la dirección',
]

/** What names no service. */
export const serviceRejects: readonly string[] = [
  'cuál es su horario',
  'quiero hablar con el gerente',
  'me llamo Norma Sifuentes',
  'tienen licencia',
  'gracias por el recordatorio',
  'puede mover mi cita al viernes',
  'es plomería Bristol',
  'no eso es todo',
]

/** As a recogniser prints it. */
export const serviceMisheard: readonly Says<string>[] = [
  { value: 'drain_cleaning', says: ['el fregadero esta tapado'] },
  { value: 'toilet_repair', says: ['el inodoro no vaja'] },
  { value: 'water_heater_repair', says: ['el calentador de agua tira agua'] },
  { value: 'leak_repair', says: ['ay una fuga en la pared'] },
]

export const problemMisheard: typeof problemCorpus = [
  { line: 'eh mi inodoro no baja', problem: 'inodoro no baja' },
  { line: 'el fregadero esta tapado', problem: 'fregadero esta tapado' },
  { line: 'ay una fuga en la pared', problem: 'fuga en la pared' },
]

/** Two things to be done, or one that may be either: both are reported, the plainer one first. */
export const serviceAmbiguous: readonly CorpusEntry[] = [
  either('service_type', ['toilet_repair', 'faucet_fixture'], ['la taza está tapada y la llave gotea']),
  either('service_type', ['water_heater_repair', 'leak_repair'], ['no sé si es el calentador o un tubo que gotea']),
  either('service_type', ['water_heater_repair', 'drain_cleaning'], ['el calentador hace ruido y el fregadero está tapado']),
  either('service_type', ['drain_cleaning', 'faucet_fixture'], ['la llave gotea y el drenaje está tapado']),
]

/** Two troubles, or one that may be either: the words of both are kept. */
export const problemAmbiguous: typeof problemCorpus = [
  { line: 'hola la taza está tapada y la llave gotea gracias', problem: 'taza está tapada y la llave gotea' },
  { line: 'no sé si es el calentador o un tubo que gotea', problem: 'calentador o un tubo que gotea' },
  { line: 'eh el calentador hace ruido y el fregadero está tapado', problem: 'calentador hace ruido y el fregadero está tapado' },
]
