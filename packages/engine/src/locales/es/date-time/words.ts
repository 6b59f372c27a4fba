import type { DateTimeWords } from '../../../slots/date-time/lex.ts'
import type { Remarks } from '../../../slots/date-time/remarks.ts'
import { dateTimeTable } from '../../../slots/date-time/table.ts'
import { NUMBER_WORDS, numberAt } from '../numbers.ts'

const MONTHS = [
  'enero ene',
  'febrero feb febrer',
  'marzo',
  'abril abr',
  'mayo',
  'junio jun',
  'julio jul',
  'agosto ago',
  'septiembre setiembre sep sept set',
  'octubre oct',
  'noviembre nov',
  'diciembre dic',
]

const WEEKDAYS = [
  'lunes lun lunez',
  'martes mar marte martez',
  'miercoles mie mier miercole miercolez',
  'jueves jue juev jueve juebes juevez',
  'viernes vie vier vierne biernes viernez',
  'sabado sabados sab savado savados',
  'domingo domingos dom',
]

const UNITS = [
  'segundos segs',
  'minuto minutos min mins minutito minutitos',
  'hora horas hr hrs hs h horita horitas',
  'dia dias diitas',
  'semana semanas semanita semanitas',
  'quincena quincenas',
  'mes meses',
  'trimestre trimestres',
  'ano anos',
]

/** Holidays of one word, in the order of `WORD_HOLIDAYS`. */
const HOLIDAYS = ['navidad navidades', 'nochebuena', 'nochevieja', 'halloween', 'thanksgiving', 'juneteenth', 'epifania']

/** Who may belong to a party: one each, or at least two. */
const KIN: readonly [string, string] = [
  'esposa esposo mujer marido pareja novia novio prometida prometido madre padre mama papa hermano hermana hijo hija nino nina bebe amigo amiga jefe colega companero companera vecino vecina adolescente hombre senor senora adulto adulta tio tia primo prima sobrino sobrina abuelo abuela nieto nieta suegra suegro cunado cunada invitado invitada',
  'hijos hijas ninos ninas bebes amigos amigas colegas companeros companeras padres papas hermanos hermanas gemelos mellizos hombres mujeres adultos adolescentes primos primas parejas abuelos nietos sobrinos tios suegros cunados invitados',
]

/** Words that stand in rules, without a number of their own, and without which nothing may be a date or a time. */
const CUES = [
  'hoy manana manyana mananas mananita pasado ayer antiayer anteayer antier antes anoche noche noches nochecita tarde tardes tardecita tardita madrugada madrugadas atardecer anochecer amanecer anochezca oscurezca',
  'mediodia medianoche medio media cuarto finde fin fines finales final findes weekend',
  'temprano tempranito prontito pronto cuanto ahora ahorita ahoritita ahoritica orita aora ya inmediato inmediatamente enseguida',
  'cualquier cualquiera cuando igual mismo misma flexible preferencia importa urgente primera primeras ultima ultimas punto',
  'reyes pascua santa gracias constitucion independencia muertos tres difuntos santos hispanidad trabajador trabajo madre padre',
  'proximo proxima proximos proximas siguiente entrante resto queda actual momento instante preciso justo rato ratito tardecito jornada laboral oficina jale chamba curro cenar cena siesta brevedad inmediata istante horario horarios momentos seguida tardesito fecha adelante ciberlunes cyberlunes apertura cierre cerrar cierren abrir abran semestre cuatrimestre bimestre ceniza carnaval inocentes patricio juan cyber valentin silvestre black verano otono invierno primavera aprimera amediodia almediodia pasadomanana aprimerahora comer comida almuerzo almorzar lonche lunch trabajar disponible nosotros',
].join(' ')

/** Weekdays and months that are more often another word: alone they name no day. */
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  'julio',
  'abril',
  'mar',
  'dom',
  'vie',
  'sab',
  'set',
  'ago',
  'jun',
  'jul',
  'marte',
  'lun',
])

/** Words that may follow a bare number without making it a count of something: "a las cinco por favor". */
const BEHIND_NUMBER: ReadonlySet<string> = new Set(
  [
    'por favor porfa porfavor esta estaria estan seria sera es va viene vendria sirve conviene queda puede podria puedo podemos pueden',
    'gracias bien perfecto ok okey vale dale entonces mejor tambien mas menos aunque sino pues si no y o u e pero que porque cuando',
    'a al del en para pa con sin hasta el la los las un una lo le les me nos se te mi su usted ustedes yo ya aqui ahi alla verdad',
    'hoy manana local tal digo como sobre tipo - entonces cree tiene tienen hay tengo tenemos quiero quisiera necesito funciona dijo dije',
    'asi luego despues antes cualquier solo nomas nada ahorita mire oiga senorita senor senora joven listo claro ni tampoco puntual saldria trabajo salgo llego porque ojala',
    'eso ese esa este seguro creo exacto exactamente maximo minimo aproximadamente aprox esperaria',
  ]
    .join(' ')
    .split(' '),
)

/** "Empezó esta mañana" tells when it began and wishes for no morning. */
export const REMARKS: Remarks = {
  past: new Set(
    'empezo comenzo rompio revento exploto quemo fallo paso dejo quedo llame llamo llamaron llamamos hable hablo hablaron avise prendi prendimos encendi apague note notamos vi vimos oi oimos hice hizo hicieron reserve agende salio cayo tapo atasco inundo goteo fue fueron estuvo estuve estaba tuve tuvimos tenia compre instalaron instalo vino vinieron arreglo arreglaron reparo repararon dijo dijeron mando mandaron desperte encontre encontramos olia'.split(
      ' ',
    ),
  ),
  wish: new Set(
    'puede pueden podria podrian puedo quiero quisiera necesito necesitamos ocupo para favor porfa gustaria vengan venga cita visita mejor entonces disponible disponibles'.split(
      ' ',
    ),
  ),
}

/** What only tells of something past, even without accents: "pase el lunes" and "llamo el lunes" do not. */
export const TOLD: ReadonlySet<string> = new Set(
  'empezo comenzo rompio revento exploto quemo cayo inundo vino vinieron fue fueron estuvo estuvieron instalaron arreglaron repararon vine vimos'.split(
    ' ',
  ),
)

/** Spanish words of dates and times, for `lex`. */
export const dateTimeWords: DateTimeWords = dateTimeTable({
  parts: [],
  months: MONTHS,
  weekdays: WEEKDAYS,
  units: UNITS,
  holidays: HOLIDAYS,
  halves: ['am', 'pm'],
  kin: KIN,
  cues: CUES,
  numbers: NUMBER_WORDS,
  numberAt,
  articles: ['un'],
  zeros: new Set(['cero']),
  behindNumber: BEHIND_NUMBER,
  fillers: new Set(['eh', 'eeh', 'ehh', 'ehm', 'em', 'emm', 'mm', 'mmm', 'hmm', 'hm', 'ah', 'uh', 'um', 'uhm']),
})
