import { type CorpusEntry, rejects, says } from '../../../testing/corpus.ts'

/** Replies to "¿a nombre de quién?". The part in brackets is where the name itself stands. */
export const NAME_SAYS: readonly CorpusEntry[] = [
  says('name', { first: 'Elena', last: 'Robledo', full: 'Elena Robledo' }, [
    'elena robledo',
    '[Elena Robledo].',
    'soy [elena robledo]',
    'no, soy [elena robledo]',
    'me llamo [elena robledo]',
    'mi nombre es [elena robledo]',
    'habla [elena robledo]',
    'señora [elena robledo]',
    'nombre [elena apellido robledo]',
    'apellido [robledo nombre elena]',
    'a nombre de [elena robledo]',
    '[elena robledo] para servirle',
    'elena [elena robledo]',
    'robledo con be [elena robledo]',
    'no me llamo helena me llamo [elena robledo]',
    'mi esposo se llama raúl pero yo soy [elena robledo]',
    'póngale [elena robledo]',
    '[elena robledo] r o b l e d o',
  ]),
  says('name', { first: 'María Elena', last: 'Vargas', full: 'María Elena Vargas' }, ['maría elena vargas', 'soy [maría elena vargas]']),
  says('name', { first: 'María Elena', last: 'Vargas', full: 'María Elena Vargas' }, [
    '[maría elena y el apellido vargas]',
    'soy [maría elena pero mi apellido es vargas]',
    'a nombre de la tienda no mejor al mío [maría elena vargas]',
  ]),
  says('name', { first: 'Raúl', full: 'Raúl' }, ['solo [raúl]', '[raúl] nada más']),
  says('name', { first: 'Juan', last: 'López Pérez', full: 'Juan López Pérez' }, ['juan lópez pérez', '[lópez pérez juan]']),
  says('name', { first: 'María de los Ángeles', last: 'Prieto', full: 'María de los Ángeles Prieto' }, ['maría de los ángeles prieto']),
  says('name', { first: 'Ana', last: 'García de la Torre', full: 'Ana García de la Torre' }, ['ana garcía de la torre']),
  says('name', { last: 'Beltrán', full: 'Beltrán' }, [
    'b de burro e l t r á n',
    'be larga e ele te erre á ene',
    'el señor [beltrán]',
    'beltrán',
  ]),
  says('name', { first: 'Xóchitl', last: 'Mendoza', full: 'Xóchitl Mendoza' }, ['xóchitl con equis [xóchitl mendoza]']),
  says('name', { first: 'Wendy', full: 'Wendy' }, ['doble ve e ene de i griega', 'w e n d y']),
  says('name', { first: 'Lucía', full: 'Lucía' }, ['[lucía] y mi teléfono se lo doy', 'es [lucía]', 'este pues [lucía]']),
]

/** Two names, a nickname or a name mended on the way: the one that was settled on. */
export const NAME_AMBIGUOUS: readonly CorpusEntry[] = [
  says('name', { first: 'Elena', last: 'Robledo', full: 'Elena Robledo' }, [
    'soy nena bueno [elena robledo]',
    'póngale nena digo [elena robledo]',
    'me dicen nena pero es [elena robledo]',
    'la cuenta está a nombre de mi esposo pero yo soy [elena robledo]',
  ]),
  says('name', { first: 'María de la Luz', last: 'Prieto', full: 'María de la Luz Prieto' }, ['maría de la luz prieto']),
]

/** What a recogniser makes of names: said again, with asides between. */
export const NAME_MISHEARD: readonly CorpusEntry[] = [
  says('name', { first: 'Elena', last: 'Salanic', full: 'Elena Salanic' }, ['ese a ele a ene i ce [elena salanic]']),
  says('name', { first: 'Nidia', last: 'Ramírez', full: 'Nidia Ramírez' }, ['ere a eme ere e no perdón [nidia ramírez]']),
  says('name', { first: 'Marta', last: 'Flores', full: 'Marta Flores' }, [
    'flores como las plantas [marta flores]',
    'marta [marta flores]',
  ]),
  says('name', { first: 'Guillermo', last: 'Paz', full: 'Guillermo Paz' }, ['guillermo con doble ele [guillermo paz]']),
]

/** Replies that give no name. */
export const NAME_REJECTS: readonly CorpusEntry[] = [
  rejects('name', [
    'un momento por favor',
    'para qué quiere mi nombre',
    'prefiero no decirlo',
    'quiero hablar con una persona',
    'no gracias',
    'mañana por la mañana',
    'está goteando',
    'es urgente',
    'soy el vecino de arriba',
    'no le entiendo',
    'ahorita no puedo',
    'soy viuda',
    'cómo se llama usted',
    'restaurante el rincón',
  ]),
]
