import type { OnBehalfWords } from '../../../slots/on-behalf.ts'

/** People who live elsewhere. Who shares the caller's home (esposa, marido) needs no visit of their own. */
const KIN =
  'madre|mama|padre|papa|abuela|abuelo|hijo|hija|hermano|hermana|tia|tio|primo|prima|vecino|vecina|amigo|amiga|jefe|jefa|cliente|clienta|suegra|suegro|padres|papas|abuelos|suegros|vecinos|hijos'
const TENANT = '(inquilino|inquilina|inquilinos|arrendatario|arrendataria)'
const MY = '(mi|mis|nuestro|nuestra|nuestros)'
const PLACE = '(casa|apartamento|departamento|piso|cocina|bano|condominio)'

export const ON_BEHALF_WORDS: OnBehalfWords = {
  ignored: [`(soy|somos|habla|como) (solo)? (el|la|los|un|una)? (nuevo|nueva)? ${TENANT}`],
  somebody: [
    `para (${MY.slice(1, -1)}|un|una) (${KIN})`,
    `(en|a|de)? (casa|la casa|el apartamento|el departamento|el piso|la cocina|el bano) de ${MY} (${KIN})`,
    `donde ${MY} (${KIN})`,
    `${MY} (${KIN}) (vive|viven|tiene|tienen|necesita|necesitan)`,
    `(${MY.slice(1, -1)}|el|la|los|un|una|uno de mis|una de mis) ${TENANT}`,
    `${PLACE} de ${MY} ${TENANT}`,
    '(soy|le habla|habla) (el|la) (casero|casera|administrador|administradora|encargado|encargada|conserje|portero|portera|cuidadora|cuidador)',
    '(soy)? (el|la)? (dueno|duena) del (edificio|departamento|apartamento|piso)',
    '(yo)? (administro|manejo|cuido) (el|la) (edificio|propiedad|casa|apartamento)',
    '(de parte de|en nombre de)',
    'para (otra persona|alguien mas)',
    '(el|ella|ellos) (vive|viven) en',
  ],
  name: [
    '(el|ella)? se (llama|yama)',
    'se llaman',
    '(su|el) nombre (de ella|de el|del inquilino|de la inquilina) (es)?',
    'su nombre es',
    `${MY} ${TENANT} (es|se llama)`,
    `${MY} (${KIN}) se llama`,
    '(pregunte|pregunten) por',
  ],
  phone: [
    '(su|el) (numero|telefono|celular|movil|cel) (de telefono)? (de ella|de el|del inquilino|de la inquilina)? es (el)?',
    '(la|lo|los|le) (puede|pueden) (llamar|contactar) (al|en el)',
    '(llamarla|llamarlo|llamarle) al',
  ],
}
