import type { Pointing } from '../../slots/caller-number.ts'

/** How callers point at the number of the call, and away from it. */
export const CALLER_NUMBER: readonly (readonly [Pointing, readonly string[]])[] = [
  [
    'this',
    [
      '(este|el mismo|mismo|ese|mi|esta|la misma|al mismo|ese mismo|este mismo|en este) (numero|telefono|celular|cel|movil|linea)',
      '(este|el|ese|esto) mismo',
      '(este|ese) (esta bien|sirve|vale|es)',
      '(el|del|al|numero|telefono|linea|este|mismo)? (del|desde el|de donde|desde donde|con el|en el|que|al|desde) (que|cual)? (le|les|te|los)? (estoy)? (llamo|llamando|hablo|hablando|marco|marcando|uso)',
      '(el|numero) (que) (ve|le sale|le aparece|sale|aparece|tiene|sale ahi|le salio) (en)? (la|su)? (pantalla)?',
      '(en|por) (la|su) pantalla',
      '(use|usen|llame|llameme|marqueme) (a|al|en)? (este|ese)',
    ],
  ],
  [
    'other',
    [
      '(no|en vez de|en lugar de|menos|excepto|nunca) ... (este|mismo|mi|ese|esta) (numero|telefono|celular|cel|movil|linea|no)',
      '(este|ese) no',
      'numero de (cuenta|cliente|orden|pedido|factura|contrato|referencia|poliza|seguro)',
      '(numero|telefono|celular|cel|movil|linea) (no|ya no|esta) (es|sirve|funciona|malo|mal|viejo|mio)',
      '(otro|otra|nuevo|diferente|use|llame|mejor) ... (mi|su|el de mi|al de mi|el de|al de) (celular|cel|numero|telefono|casa|trabajo|oficina|esposa|esposo|mujer|marido|hijo|hija|fijo)',
      'otro (numero|telefono)',
    ],
  ],
]
