import type { CorrectionSign } from '../../slots/correction.ts'

/** How a caller points at what was misheard, or changes his mind about it. */
export const CORRECTION_WORDS: Readonly<Record<CorrectionSign, readonly string[]>> = {
  caller_name: ['(nombre|apellido|apellidos|nombres)'],
  callback_number: ['(número|número de teléfono|teléfono|celular|móvil|cel|número telefónico)'],
  service_address: [
    '(dirección|calle|domicilio|código postal|ciudad|número de casa|número de la casa|número de apartamento|apartamento|nombre de la calle|colonia|portal|piso|zip code)',
  ],
  problem: ['(problema|servicio|motivo|razón|trabajo|descripción|avería)'],
  preferred_time: ['(hora|fecha|día|horario|cita|semana|turno|mañana|tarde)'],
  change: [
    '(cambiar|ajustar|ajuste|ajustemos|cambiemos|corrijamos|modifiquemos|cambie|cámbieme|cambia|cámbiame|corregir|corrija|corrige|corríjame|modificar|modifique|actualizar|actualice|rectificar|arreglar|arregle|volver a|vuelva a|regresar a|regrese a|regresemos a|volvamos a|cambiarle|cambio|cambiarme|corregirle|cambien)',
  ],
  wrong: [
    '(no es el|no es la|no es mi|no era mi|no era el|no era la|no es ese|no es esa|no es (mío|mía|nuestro|nuestra)|no es así|así no se (escribe|deletrea|dice|pronuncia|llama)|no se escribe así|no se dice así|no es correcto|no es correcta|no está bien|está mal|están mal|equivocado|equivocada|incorrecto|incorrecta|me equivoqué|me equivoqué de|se equivocó|se equivocaron|error|mal escrito|mal deletreado|entendió mal|escuchó mal|anotó mal|apuntó mal|al revés|no coincide|quedó mal|hay un error|mal|equivoqué|puso mal|pusieron mal|ese no es|esa no es|me confundí)',
  ],
  other: ['(otro|otra|nuevo|nueva|diferente)'],
  wrong_place: [
    '(no es|no era|equivocada|equivocado) (la|el|mi|esa|ese)? (casa|lugar|edificio|departamento|vivienda)',
    '(ahí|allí|en esa|en ese) no (vivo|vivimos|estoy|es)',
    'no (vivo|vivimos) (ahí|allí|en esa|en ese)',
  ],
  wrong_person: ['(ese|esa|ese que dice) no soy', 'no soy (yo|ese|esa)', 'persona equivocada'],
  idle: ['(el otro día|la otra (semana|vez|mañana|noche))'],
  outdated: ['(viejo|vieja|antiguo|antigua|anterior|pasado)'],
  taken_back: ['(no|en vez de|en lugar de|y no|en vez del|en lugar del|no el|no la)'],
  rather: [
    '(en realidad|error mío|mi error|me expliqué mal|lo dije mal|perdón|perdone|disculpe|digo|quise decir|quiero decir|mejor dicho|más bien|espere|espera|no dije|dije|no es|no era|es más bien|debería ser|corrección|mejor|que sea|póngale|ponga|rectifico|me corrijo|ay no|no no|bueno no|o sea|pensándolo bien|perdón es|me equivoqué)',
  ],
}
