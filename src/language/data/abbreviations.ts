/** Abbreviations that stand before more of the same sentence, without their last point, in small letters. */
const ABBREVIATIONS: Record<string, string> = {
  en: 'mr mrs ms dr prof rev hon sen rep gov gen col lt sgt capt cmdr adm maj pres st ste mt ft jr sr vs v no nos fig vol inc corp co ltd jan feb aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n d-n.y e.g i.e approx dept est messrs mme mlle supt insp',
  de: 'dr prof hr fr nr bzw ca z.b d.h u.a usw vgl str st jh mio mrd tsd abs art bd evtl ggf inkl max min sog s.o s.u v.a jan feb mär apr jun jul aug sep sept okt nov dez dipl ing gez geb gest co st',
  fr: 'm mm mme mlle dr pr st ste cf p.ex av bd janv févr avr juil sept oct nov déc no art env',
  es: 'sr sra srta dr dra d dña ud uds av avda núm pág ee.uu art ene feb abr ago sept oct nov dic gral cnel',
  pt: 'sr sra dr dra prof profa exmo exma av n.º pág art jan fev abr ago set out nov dez gen cel',
  it: 'sig sig.ra dott dott.ssa prof prof.ssa on avv ing sen pag art gen feb apr lug ago sett ott nov dic cfr ecc',
  nl: 'dhr mevr mw dr prof mr ir drs ing ds st nr blz bijv o.a d.w.z jan feb mrt apr aug sept okt nov dec m.b.t t.a.v',
  pl: 'dr prof mgr inż ks gen płk por pan ul al nr np tzw tys mln mld godz wg św m.in r ok im',
  ru: 'г гг ул пр д стр им т.д т.п т.е млн млрд тыс руб проф акад гр см рис р',
  uk: 'р рр вул м ст ім т.д т.п млн млрд тис грн проф акад див',
  tr: 'dr prof doç av sn bkz vb vs no cad sok mah mrd mlyn',
  ar: 'د أ م',
  hi: 'डॉ श्री',
};

const sets = new Map<string, Set<string>>();

/** The abbreviations of a language; English ones where the language has no list. */
export function abbreviationsOf(language: string): Set<string> {
  const code = language.slice(0, 2).toLowerCase();
  const known = sets.get(code);
  if (known) return known;
  const made = new Set((ABBREVIATIONS[code] ?? ABBREVIATIONS['en'] ?? '').split(' '));
  sets.set(code, made);
  return made;
}
