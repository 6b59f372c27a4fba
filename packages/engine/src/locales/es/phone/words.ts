import type { PhoneCue } from '../../../slots/phone/phone.ts'

/** What is said between the digits of a phone number. */
export const PHONE_CUES: readonly (readonly [PhoneCue, readonly string[]])[] = [
  [
    'filler',
    [
      '(eh|este|em|mm|ah|ay|pues|bueno|y|luego|despues|entonces|ok|okay|si|vale|guion|punto|espacio|coma|es|a ver|listo|mire|mira|apunte|anote)',
      'y (luego|despues)',
      '(un|deme un|dame un|espere un|espera un) (momento|momentito|segundo|minuto|segundito)',
      '(espere|espera|aguarde|permitame)',
      '(me)? (oye|escucha|sigue|entiende|copia|copio)',
      '(lo|ya)? (apunto|anoto|tiene|tienes|lo tiene)',
      'empieza (con|por)',
      'el resto (es)?',
      'por favor',
      '(y)? si no (contesto|contesta|estoy|contestan)?',
    ],
  ],
  [
    'number',
    [
      `(el|mi|un|su|nuestro)? (numero|num|tel|telefono|celular|cel|movil|fijo|whatsapp) (de)? (telefono|tel|celular|cel|movil|casa|contacto|trabajo|mi casa|la casa)? (es)? (el)?`,
      '(llam*|marque|marqueme|localiz*|contact*|ubicar*) (me|nos)? (al|en el|a el) (numero|telefono|celular|movil)?',
      '(completo|entero) (es)?',
    ],
  ],
  [
    'restart',
    [
      '(no|perdon|perdone|perdona|disculpe|disculpa|digo|corrijo|correccion|mejor dicho|ay no|uy|ups|miento|equivoque)',
      'quiero decir',
      'quise decir',
      '(me)? (equivoque|confundi)',
      '(empiezo|empecemos|comienzo) (de nuevo|otra vez)',
      'o sea',
      'mas bien',
      'ese (es otro|no es|no)',
    ],
  ],
  [
    'not',
    [
      '(no (es|era|el|al)|en vez (de|del)|en lugar (de|del)) (el)?',
      'ya no es (el)?',
      '(antes)? (era|tenia) (el)?',
      '(el|mi)? (numero)? (viejo|anterior) (es|era)? (el)?',
    ],
  ],
  [
    'area',
    [
      '(con|en)? (el|la)? (codigo|clave|prefijo|lada|indicativo) (de area|de larga distancia|area)? (es)? (el)?',
      'area (es)?',
      '(con|en) el',
      'zona',
    ],
  ],
  ['ends', ['(termina|acaba|terminado|finaliza) (en|con)', '(los)? ultimos (cuatro|4) (digitos|numeros)? (son)?', 'el final es']],
  ['extension', ['(extension|ext|interno|anexo) (numero)? (es)? (la|el)?']],
  ['plus', ['mas']],
  [
    'prefer',
    [
      '(pero)? ahora (es|tengo|uso)? (el)?',
      '(el|mi)? (numero)? nuevo (es)? (el)?',
      '(mejor|preferible|preferiblemente|de preferencia|pero) (llame|llameme|llamen|marque|al|en el|el|use) (me)? (al|en el|a)? (mi)? (celular|cel|movil|casa|trabajo|numero|telefono)?',
    ],
  ],
  [
    'other',
    [
      `(el|mi|un|su)? (numero|num|no) de (la|mi)? (cuenta|tarjeta|cliente|orden|pedido|factura|poliza|contrato|referencia|reserva|reservacion|caso|serie|modelo|licencia|seguro|seguro social|expediente|confirmacion|dni|socio) (es)? (el|la)?`,
      '(cuenta|tarjeta|tarjeta de credito|orden|pedido|factura|poliza|contrato|referencia|expediente|modelo|dni|confirmacion) (numero)? (es)? (el|la)?',
    ],
  ],
  [
    'denied',
    [
      '(ese|este)? (es|era) (el|mi|un) (viejo|anterior|equivocado)',
      '(no|ya no) (es|era) (un|mi|el|su) (numero|telefono)',
      '(ya)? no (sirve|funciona|existe|contesta)',
    ],
  ],
]

/** Digits in the plural. */
export const DIGIT_PLURALS: ReadonlyMap<string, string> = new Map([
  ['ceros', '0'],
  ['unos', '1'],
  ['doses', '2'],
  ['treses', '3'],
  ['cuatros', '4'],
  ['cincos', '5'],
  ['seises', '6'],
  ['sietes', '7'],
  ['ochos', '8'],
  ['nueves', '9'],
])
