// @ts-check

/**
 * Things to say, by language and by what is asked. `opening` is for the first turn, `own_number` where the call shows one,
 * `anything` for when nothing else fits.
 */
/** @type {{ [language: string]: { [asked: string]: readonly string[] } }} */
const SUGGESTIONS = {
  en: {
    opening: [
      'My kitchen tap drips, can someone come tomorrow?',
      'I need to move my visit',
      'Are you open on Saturday?',
      'There’s water pouring through the ceiling',
    ],
    intent: ['I’d like to book a visit', 'When is my technician coming?', 'No, that’s all, thank you'],
    caller_name: ['It’s Maria Alvarez', 'Sam Whitfield, W H I T F I E L D'],
    own_number: ['Yes, this number is fine'],
    callback_number: ['Better use 860 555 0177'],
    service_address: ['31 Maple Street, Bristol', '9 Summit Avenue, apartment 4, Plainville'],
    site: ['Joan Park, 860 555 0199', 'I’ll be there myself'],
    problem: ['The water heater makes no hot water', 'The bathtub drains slowly'],
    service_type: ['It’s a leak', 'Drain cleaning'],
    preferred_time: ['Tomorrow afternoon', 'Thursday after three', 'As soon as you can'],
    slot_choice: ['The first one', 'The second one', 'Neither, what about Friday?'],
    confirmation: ['Yes', 'No', 'No, change the address'],
    appointment_ref: ['The one on Tuesday', 'The next one'],
    language: ['English please', 'En español, por favor'],
    menu_choice: ['The first one'],
    anything: ['Sorry?', 'Can I talk to a person?'],
  },
  fr: {
    opening: [
      'Mon évier coule, quelqu’un peut passer demain ?',
      'Je voudrais déplacer mon rendez-vous',
      'Êtes-vous ouverts samedi ?',
      'Il y a de l’eau partout au plafond',
    ],
    intent: ['Je voudrais un rendez-vous', 'Quand passe le plombier ?', 'Non, c’est tout, merci'],
    caller_name: ['C’est Julie Gagnon', 'Marc Bélanger, B É L A N G E R'],
    own_number: ['Oui, ce numéro est bon'],
    callback_number: ['Plutôt le 514 555 0177'],
    service_address: ['640, rue Saint-Louis, Lachine', '12, 32e Avenue, appartement 4'],
    site: ['Ann Roy, 514 555 0199', 'Je serai là moi-même'],
    problem: ['Le chauffe-eau ne chauffe plus', 'La baignoire se vide lentement'],
    service_type: ['C’est une fuite', 'Un débouchage'],
    preferred_time: ['Demain après-midi', 'Jeudi après quinze heures', 'Le plus tôt possible'],
    slot_choice: ['Le premier', 'Le deuxième', 'Aucun, plutôt vendredi'],
    confirmation: ['Oui', 'Non', 'Non, changez l’adresse'],
    appointment_ref: ['Celui de mardi', 'Le prochain'],
    language: ['En français', 'In English please'],
    menu_choice: ['Le premier'],
    anything: ['Pardon ?', 'Je peux parler à quelqu’un ?'],
  },
  es: {
    opening: [
      'Gotea el grifo, ¿puede venir alguien mañana?',
      'Quiero cambiar mi cita',
      '¿Abren el sábado?',
      'Está cayendo agua por el techo',
    ],
    intent: ['Quisiera una cita', '¿Cuándo llega el técnico?', 'No, eso es todo, gracias'],
    caller_name: ['Soy Lucía Romero', 'Andrés Peña, P E Ñ A'],
    own_number: ['Sí, este número está bien'],
    callback_number: ['Mejor el 860 555 0177'],
    service_address: ['31 Maple Street, Bristol', '9 Summit Avenue, apartamento 4'],
    site: ['Juan Parra, 860 555 0199', 'Estaré yo'],
    problem: ['El calentador no da agua caliente', 'La bañera desagua despacio'],
    service_type: ['Es una fuga', 'Limpieza de desagüe'],
    preferred_time: ['Mañana por la tarde', 'El jueves después de las tres', 'Lo antes posible'],
    slot_choice: ['La primera', 'La segunda', 'Ninguna, ¿y el viernes?'],
    confirmation: ['Sí', 'No', 'No, cambie la dirección'],
    appointment_ref: ['La del martes', 'La próxima'],
    language: ['En español', 'In English please'],
    menu_choice: ['La primera'],
    anything: ['¿Perdón?', '¿Puedo hablar con una persona?'],
  },
}

/** Places and numbers of a region, where they are others than those of the language. */
/** @type {{ [locale: string]: { [asked: string]: readonly string[] } }} */
const REGIONAL = {
  'en-CA': {
    callback_number: ['Better use 514 555 0177'],
    service_address: ['640 Saint-Louis Street, Lachine', '12 32nd Avenue, apartment 4'],
    site: ['Ann Roy, 514 555 0199', 'I’ll be there myself'],
    language: ['English please', 'En français, s’il vous plaît'],
  },
}

/**
 * At most four things that a caller might say now.
 * @param {string} locale BCP 47 tag
 * @param {readonly string[]} asked
 * @param {boolean} first whether the caller has said nothing yet
 * @param {boolean} withheld whether the call shows no number
 * @returns {readonly string[]}
 */
export function suggestions(locale, asked, first, withheld) {
  const ofLanguage = SUGGESTIONS[locale.slice(0, 2).toLowerCase()] ?? SUGGESTIONS['en'] ?? {}
  const inLanguage = { ...ofLanguage, ...REGIONAL[locale] }
  if (first && (asked.length === 0 || asked.includes('intent'))) return inLanguage['opening'] ?? []
  // "Anything else?" asks for nothing in particular: what fits is a new wish, or a goodbye.
  const fitting = (asked.length === 0 ? ['intent'] : asked).flatMap((slot) => {
    const own = slot === 'callback_number' && !withheld ? (inLanguage['own_number'] ?? []) : []
    return [...own, ...(inLanguage[slot] ?? [])]
  })
  return [...new Set([...fitting, ...(inLanguage['anything'] ?? [])])].slice(0, 4)
}
