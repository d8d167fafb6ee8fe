import type { LexiconData } from './types';

export const fr: LexiconData = {
  cues: `dit disait déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué explique expliquait estimé estime estimait souligné souligne précisé précise indiqué indique assuré assure répondu répond lancé lance
    écrit écrivait annoncé annonce confié confie regretté regrette rappelé rappelle insisté insiste martelé dénoncé dénonce critiqué critique reconnu reconnaît admis admet promis promet averti avertit demandé demande raconté raconte
    tweeté twitté confirmé confirme poursuivi poursuit conclu conclut résumé résume témoigné témoigne juge jugé déplore déploré commenté commente réagi réagit dire disent déclarent affirment expliquent estiment lâché soutient soutenu prévient prévenu`,
  weakCues: 'qualifié qualifie décrit appelé appelle traité accusé accuse parlé parle évoqué évoque salué salue considère considéré évoquant qualifiant',
  telling: '', according: 'selon|d’après|d\'après|pour|aux yeux de|de l’avis de|à en croire',
  termWords: 'dit dite soi-disant intitulé intitulée surnommé surnommée baptisé baptisée film livre roman chanson album série mot terme expression titre émission journal nommé nommée opération',
  he: 'il lui', she: 'elle', they: 'ils elles', it: 'ce cela', self: 'je nous', relative: 'qui',
  articles: 'le la les l’ un une des du son sa ses leur leurs ce cet cette ces mon notre plusieurs deux trois certains',
  indefinite: 'un une des', prepositions: 'de d’ à au aux en dans sur sous par pour avec sans chez contre entre vers depuis pendant avant après selon lors dès parmi',
  auxiliaries: 'est sont était étaient a ont avait avaient sera seront serait fut été être avoir ayant peut peuvent pouvait doit doivent devait va vont n’a s’est',
  conjunctions: 'et ou mais que qu’ car donc ni si quand comme lorsque puisque parce dont où',
  adverbs: 'aussi encore ensuite puis déjà toujours également ainsi alors enfin hier lundi mardi mercredi jeudi vendredi samedi dimanche notamment plus très bien ne pas t-il t-elle t-on',
  roles: `président présidente ministre porte-parole maire député députée sénateur sénatrice directeur directrice responsable responsables chef cheffe patron patronne avocat avocate juge procureur procureure policier police préfet préfète expert experts chercheur chercheuse
    médecin professeur professeure habitant habitante habitants témoin témoins syndicat gouvernement parti ministère association entreprise groupe secrétaire conseiller conseillère candidat candidate chancelier chancelière entraîneur joueur auteur homme femme père mère source sources manifestant manifestants voisin voisine`,
  papers: 'communiqué rapport lettre étude déclaration message texte tribune loi jugement tweet courrier pancarte',
  modifiers: 'ancien ancienne premier première haut haute jeune grand nouvelle nouveau vice',
  titles: 'm mme mlle dr me président présidente ministre général pape roi reine prince princesse monsieur madame maître',
  maleTitles: 'm monsieur roi prince pape', femaleTitles: 'mme mlle madame reine princesse', maleNouns: 'homme père', femaleNouns: 'femme mère présidente directrice avocate',
  organisations: 'parti ministère université institut conseil assemblée sénat gouvernement monde figaro libération parisien agence union front rassemblement républicains police onu otan cgt cfdt',
  notNames: 'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  particles: 'de du des le la d’ van von ben el al',
  quoting: 'cite cité citant', reporting: 'rapporte rapporté indique indiqué cite cité écrit relate selon', outlets: 'monde figaro libération parisien agence presse média médias quotidien journal hebdomadaire radio télévision chaîne express point échos ouest-france mediapart',
  leaning: 'il elle ils elles ce cela ceci cette ces cet son sa ses leur leurs mais et or donc ainsi cependant toutefois pourtant aussi ensuite puis alors là celui celle ceux',
};

export const es: LexiconData = {
  cues: `dijo dice dijeron decía afirmó afirma afirmaron aseguró asegura señaló señala explicó explica declaró declara añadió añade agregó agrega indicó indica sostuvo sostiene manifestó manifiesta comentó comenta respondió responde preguntó pregunta
    escribió escribe anunció anuncia advirtió advierte insistió insiste subrayó subraya destacó destaca recordó recuerda reconoció reconoce admitió admite criticó critica denunció denuncia lamentó lamenta concluyó concluye reiteró reitera confirmó confirma
    expresó expresa contó cuenta apuntó apunta precisó precisa detalló detalla prometió promete exigió exige pidió pide tuiteó opinó opina consideró considera aclaró dicho afirmado asegurado señalado explicado declarado añadido`,
  weakCues: 'calificó califica llamó llama describió describe acusó acusa tildó habló habla tachó definió define', telling: '',
  according: 'según|de acuerdo con|a juicio de|en palabras de|para',
  termWords: 'llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada película libro novela canción álbum serie palabra término expresión título programa disco operación bautizado',
  he: 'él', she: 'ella', they: 'ellos ellas', it: 'ello esto', self: 'yo nosotros', relative: 'quien',
  articles: 'el la los las un una unos unas su sus este esta estos estas ese esa aquel varios varias dos tres algunos algunas mi nuestro',
  indefinite: 'un una unos unas', prepositions: 'de del a al en con por para sin sobre entre hasta desde contra hacia tras durante según ante bajo como',
  auxiliaries: 'es son era eran fue fueron será ha han había habían está están estaba puede pueden debe deben va van sido ser estar haber se',
  conjunctions: 'y e o u pero que porque si cuando aunque como donde mientras sino ni cual cuyo',
  adverbs: 'también además ayer hoy mañana luego después ya aún todavía siempre nunca así entonces lunes martes miércoles jueves viernes sábado domingo no muy más asimismo finalmente previamente',
  roles: `presidente presidenta ministro ministra portavoz vocero vocera alcalde alcaldesa diputado diputada senador senadora director directora gobernador gobernadora líder líderes jefe jefa secretario secretaria juez jueza fiscal abogado abogada experto expertos
    investigador investigadora médico doctor profesor profesora vecino vecina vecinos testigo testigos policía gobierno partido ministerio sindicato empresa grupo candidato candidata mandatario mandataria canciller entrenador jugador autor hombre mujer padre madre fuente fuentes manifestante funcionario funcionaria`,
  papers: 'comunicado informe carta estudio declaración mensaje texto ley sentencia tuit nota documento pancarta', modifiers: 'ex exministro expresidente antiguo primer primera alto joven nuevo nueva vice',
  titles: 'sr sra srta dr dra don doña presidente presidenta ministro ministra general papa rey reina señor señora', maleTitles: 'sr don señor rey papa', femaleTitles: 'sra srta doña señora reina', maleNouns: 'hombre padre presidente ministro', femaleNouns: 'mujer madre presidenta ministra directora alcaldesa senadora',
  organisations: 'partido ministerio universidad instituto consejo congreso senado gobierno agencia país mundo vanguardia policía onu otan comisión corte tribunal unión europea',
  notNames: 'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', particles: 'de del la las los y',
  quoting: 'cita citó', reporting: 'informó informa reportó cita citó publicó', outlets: 'país mundo vanguardia abc agencia diario periódico prensa medios medio cadena radio televisión clarín nación universal tiempo',
  leaning: 'él ella ellos ellas esto eso este esta estos estas ese esa su sus pero y sin embargo además también así entonces luego no obstante por ello allí aquí',
};

export const pt: LexiconData = {
  cues: `disse diz disseram dizia afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta ressaltou ressalta destacou destaca comentou comenta respondeu responde perguntou escreveu escreve anunciou anuncia alertou alerta
    insistiu lembrou lembra reconheceu admitiu admite criticou critica denunciou lamentou lamenta concluiu conclui reiterou confirmou confirma contou conta avaliou avalia garantiu garante prometeu argumentou defendeu defende frisou sublinhou referiu considerou pediu tuitou completou`,
  weakCues: 'chamou chama classificou descreveu acusou falou fala definiu', telling: '', according: 'segundo|de acordo com|conforme|para|nas palavras de',
  termWords: 'chamado chamada chamados chamadas intitulado intitulada apelidado apelidada filme livro romance música canção álbum série palavra termo expressão título programa operação denominado denominada',
  he: 'ele', she: 'ela', they: 'eles elas', it: 'isso isto', self: 'eu nós', relative: 'quem',
  articles: 'o a os as um uma uns umas seu sua seus suas este esta esse essa aquele aquela vários várias dois duas três alguns algumas meu nosso',
  indefinite: 'um uma uns umas', prepositions: 'de do da dos das em no na nos nas com por pelo pela para sem sobre entre até desde contra após durante ao à aos às como segundo',
  auxiliaries: 'é são era eram foi foram será tem têm tinha tinham está estão estava pode podem deve devem vai vão sido ser estar havia', conjunctions: 'e ou mas que porque se quando embora como onde enquanto nem cujo',
  adverbs: 'também ainda ontem hoje amanhã depois já sempre nunca assim então segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo não muito mais finalmente',
  roles: `presidente presidenta ministro ministra porta-voz prefeito prefeita deputado deputada senador senadora diretor diretora governador governadora líder líderes chefe secretário secretária juiz juíza promotor promotora advogado advogada especialista especialistas
    pesquisador pesquisadora médico médica professor professora morador moradora moradores testemunha testemunhas polícia governo partido ministério sindicato empresa grupo candidato candidata treinador técnico jogador autor homem mulher pai mãe fonte fontes autoridade funcionário primeiro-ministro`,
  papers: 'comunicado nota relatório carta estudo declaração mensagem texto lei sentença documento', modifiers: 'ex ex-presidente ex-ministro antigo primeiro primeira jovem novo nova vice',
  titles: 'sr sra dr dra dom dona presidente presidenta ministro ministra general papa rei rainha senhor senhora', maleTitles: 'sr dom senhor rei papa', femaleTitles: 'sra dona senhora rainha', maleNouns: 'homem pai', femaleNouns: 'mulher mãe ministra diretora senadora',
  organisations: 'partido ministério universidade instituto conselho congresso senado governo agência folha globo estado polícia onu otan comissão tribunal união', notNames: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo', particles: 'de do da dos das e',
  quoting: 'cita citou', reporting: 'informou informa noticiou cita citou publicou', outlets: 'folha globo estadão estado agência jornal imprensa revista rádio tv televisão público expresso observador',
  leaning: 'ele ela eles elas isso isto este esta esse essa seu sua seus suas mas e porém contudo além também assim então depois no entanto ali aqui',
};

export const it: LexiconData = {
  cues: `detto dice disse diceva dicono dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato sottolinea commentato commenta risposto risponde chiesto chiede scritto scrive scrisse annunciato annuncia avvertito avverte ricordato ricorda
    ammesso ammette criticato denunciato denuncia concluso conclude ribadito ribadisce confermato conferma raccontato racconta assicurato assicura osservato osserva precisato precisa replicato replica sostenuto sostiene promesso twittato aggiunse dichiarò affermò spiegò proseguito prosegue attacca`,
  weakCues: 'definito definisce chiamato chiama descritto accusato accusa parlato parla', telling: '', according: 'secondo|a detta di|per|stando a', termWords: 'cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata soprannominato soprannominata film libro romanzo canzone album serie parola termine espressione titolo programma operazione',
  he: 'egli lui', she: 'lei ella', they: 'loro essi', it: 'ciò', self: 'io noi', relative: 'chi', articles: 'il lo la i gli le l’ un uno una suo sua suoi sue questo questa questi queste quel quello quella alcuni alcune due tre mio nostro',
  indefinite: 'un uno una', prepositions: 'di del della dello dei degli delle a al alla allo ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra contro verso dopo durante secondo come', auxiliaries: 'è sono era erano fu ha hanno aveva avevano sarà può possono deve devono sta stanno stato essere avere ha',
  conjunctions: 'e ed o ma che perché se quando anche come dove mentre né cui', adverbs: 'anche inoltre ieri oggi domani poi già sempre mai così allora lunedì martedì mercoledì giovedì venerdì sabato domenica non molto più ancora infine',
  roles: `presidente ministro ministra portavoce sindaco sindaca deputato deputata senatore senatrice direttore direttrice governatore leader capo segretario segretaria giudice procuratore avvocato avvocata esperto esperti ricercatore ricercatrice medico professore professoressa residente residenti testimone testimoni
    polizia governo partito ministero sindacato azienda gruppo candidato candidata allenatore giocatore autore uomo donna padre madre fonte fonti premier funzionario`, papers: 'comunicato rapporto lettera studio dichiarazione messaggio testo legge sentenza documento nota', modifiers: 'ex primo prima giovane nuovo nuova vice',
  titles: 'sig dott dr presidente ministro ministra generale papa re regina signor signora', maleTitles: 'sig signor re papa', femaleTitles: 'signora regina', maleNouns: 'uomo padre', femaleNouns: 'donna madre ministra direttrice senatrice',
  organisations: 'partito ministero università istituto consiglio camera senato governo agenzia repubblica corriere stampa polizia onu nato commissione tribunale unione lega', notNames: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', particles: 'di de del della da lo la',
  quoting: 'cita citato', reporting: 'riferisce riferito riporta riportato cita citato scrive', outlets: 'repubblica corriere stampa sole agenzia giornale quotidiano media messaggero radio tv televisione settimanale',
  leaning: 'lui lei loro egli ella questo questa questi queste ciò suo sua suoi sue ma e però tuttavia inoltre anche così allora poi quindi perciò qui lì',
};
