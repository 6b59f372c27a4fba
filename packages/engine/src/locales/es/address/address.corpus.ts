import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'
import { at, behind } from '../../../testing/corpus-address.ts'

/** Replies to "¿cuál es la dirección?" in the United States, where Kensington and New Britain are towns of the business. */
export const ADDRESS_SAYS_US: readonly CorpusEntry[] = [
  says('address', at('46', 'Willow Street'), [
    '46 willow street',
    'cuarenta y seis willow street',
    'cuatro seis willow street',
    'el [46 de willow street]',
    'vivo en el [cuarenta y seis de willow street]',
    'mi dirección es [46 willow street]',
    '[willow street número 46]',
    '[willow street 46]',
    '[calle willow street número cuarenta y seis]',
    'la [calle es willow street y el número es el 46]',
    'sesenta y cuatro no perdón [cuarenta y seis willow street]',
    '64 birch road digo [46 willow street]',
    'no es el 64 es el [46 de willow street]',
    '[64 willow street no 46]',
    'es el 4 no el [46 de willow street]',
    '[64 willow street bueno es 46] me equivoqué',
    'antes era 64 birch road ahora es [46 willow street]',
  ]),
  says('address', at('46', 'calle Willow'), ['[calle willow 46]', '46 calle willow', 'en la [calle willow el número es el 46]']),
  says('address', at('1205', 'Mill Road', { city: 'New Britain' }), [
    'doce cero cinco mill road new britain',
    'mil doscientos cinco mill road en new britain',
    '1205 mill road new britain',
  ]),
  says('address', at('46', 'Willow Street', { city: 'Kensington', postcode: '06037' }), [
    '46 willow street kensington connecticut 06037',
    '46 willow street kensington cero seis cero tres siete',
  ]),
  says('address', at('8', 'North Pond Road', { unit: 'Apartamento 3B' }), [
    '8 north pond road apartamento 3b',
    'ocho north pond road apartamento tres b',
  ]),
  says('address', at('8', 'North Pond Road', { unit: 'Apartamento 2B' }), ['ocho north pond road apartamento dos be']),
  says('address', at('220', '5th Avenue'), ['220 5th avenue', 'doscientos veinte 5th avenue', 'dos veinte 5th avenue']),
  says('address', at('11B', 'Chapel Court'), ['once b chapel court', '11b chapel court', 'once guion b chapel court']),
  says('address', at('15 1/2', 'Judson Avenue'), ['quince y medio judson avenue']),
  says('address', at('350', 'East Main'), ['350 east main', 'tres cincuenta east main', 'en el [tres cincuenta de east main]']),
  says('address', at('7012', 'Ruta 10'), ['7012 ruta 10', '[ruta diez número siete mil doce]']),
]

/** Replies in Spain, where the number follows the street. */
export const ADDRESS_SAYS_SPAIN: readonly CorpusEntry[] = [
  says('address', behind('calle Mayor', '15', { unit: '2º B' }), [
    'calle mayor 15 2º b',
    'calle mayor quince segundo b',
    'calle mayor número 15, 2º B',
  ]),
  says('address', behind('calle de Alcalá', '120', { unit: '3º izquierda' }), ['calle de alcalá ciento veinte tercero izquierda']),
  says('address', behind('avenida de la Constitución', '8', { city: 'Madrid', postcode: '28013' }), [
    'avenida de la constitución 8 28013 madrid',
  ]),
  says('address', behind('calle 5 de Mayo', '22'), ['calle 5 de mayo 22', 'calle 5 de mayo número veintidós']),
  says('address', behind('travesía del Pez', '2 bis'), ['travesía del pez 2 bis', 'travesía del pez número dos bis']),
  says('address', behind('calle de la Luna', '22', { unit: '4º piso' }), ['calle de la luna veintidós cuarto piso']),
  says('address', behind('Insurgentes Sur', '1200'), ['[insurgentes sur mil doscientos] colonia del valle']),
  says('address', behind('plaza de España', '3', { unit: 'Puerta 4' }), ['plaza de españa 3 puerta 4']),
]

/** What is said where an address is asked for, and is none. */
export const ADDRESS_REJECTS: readonly CorpusEntry[] = [
  rejects('address', [
    'la misma de siempre',
    'deme dos segundos',
    'es la tercera casa a la izquierda',
    'en la esquina de la calle maple y la calle oak',
    'tengo ochenta y cuatro años',
    'el viernes 27',
    'entre las doce y la una',
    'ya la tienen',
    'apartado postal 123',
    'a tres cuadras de la escuela',
    'el quince de noviembre',
  ]),
]

/** Two addresses: both are reported, so that the dialog can ask which. */
export const ADDRESS_AMBIGUOUS: readonly CorpusEntry[] = [
  either(
    'address',
    [at('46', 'Willow Street'), at('12', 'Cedar Lane')],
    ['46 willow street y la otra casa es 12 cedar lane', 'la cuenta va al 12 de cedar lane y la fuga está en el 46 de willow street'],
  ),
  either(
    'address',
    [at('46', 'Willow Street'), at('46', 'Birch Road')],
    ['46 willow street o 46 birch road', 'es el 46 de willow street o el 46 de birch road'],
  ),
]

/** As recognisers print it: homophones, lost accents, numbers run together. */
export const ADDRESS_MISHEARD: readonly CorpusEntry[] = [
  says('address', at('46', 'Willow Street'), [
    'cuarenta i seis willow street',
    'cuarentaiseis willow street',
    '40 y 6 willow street',
    'cuarenta y 6 willow street',
  ]),
  says('address', at('220', '5th Avenue'), ['dos beinte 5th avenue', '2 20 5th avenue', 'doscientos beinte 5th avenue']),
  says('address', at('1205', 'Mill Road'), ['12 05 mill road', 'mil doscientos 5 mill road']),
  says('address', at('8', 'North Pond Road', { unit: 'Departamento 3B' }), [
    'ocho north pond road departamento 3 be',
    '8 north pond road departamento tres be',
  ]),
]
