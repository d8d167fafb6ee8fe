import type { LexiconData } from './types';

export const de: LexiconData = {
  cues: `sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten äußerte äußerten äußert geäußert kritisierte kritisiert kritisierten
    schrieb schreibt schrieben schreiben geschrieben fügte fügt teilte teilten mitgeteilt mitteilte hieß heißt kommentierte kommentiert forderte fordert forderten warnte warnt warnten
    antwortete antwortet fragte fragt berichtete berichtet berichteten erzählte erzählt rief riefen ruft bekräftigte bekräftigt ergänzte ergänzt versicherte versichert verkündete verkündet
    kündigte behauptete behauptet bestätigte bestätigt begründete begründet zitierte zitiert zitierten sprach spricht sprachen erwiderte entgegnete räumte konstatierte unterstrich urteilte urteilt
    skandierten skandierte lobte lobt bemängelte beklagte verlangte verlangten hofft hoffte glaubt glaubte hält steht stand lautete lautet gab geben führte führt stellte wies dementierte drohte
    resümierte bilanzierte erinnerte schilderte bemerkte twitterte verteidigte würdigte fasste fuhr strich charakterisierte attestierte beurteilte ließ zeigte zeigten wollte will bat drückte ausdrückte rechnen rechnet erhob sieht sehen beschrieb bezeichnete bezeichnet nannten plädierte appellierte mahnte verwies erläuterte erläutert vermutete nannte nennt formulierte sprachen prophezeite empfahl empfiehlt begrüßte begrüßten stellt verlangt entgegneten feststellt schreiben wertete`,
  weakCues: `nannten bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt charakterisierte wertete wertet warf warfen verurteilte verurteilten sieht sah prangerten beschuldigte beschimpfte titulierte
    beschrieben würdigten bewertete feierte beschwor rechtfertigte lehnte bestritt verglich ansah wollte will`,
  telling: '',
  according: 'laut|nach angaben von|nach angaben|nach aussage von|nach aussage|nach aussagen von|nach aussagen|nach worten von|nach worten|nach ansicht von|nach ansicht|nach meinung von|nach meinung|nach auffassung von|nach auffassung|nach einschätzung von|nach einschätzung|nach darstellung von|nach darstellung|nach überzeugung von|nach überzeugung|nach bewertung von|nach bewertung|nach informationen von|nach informationen|nach berichten von|nach berichten|aus sicht von|aus sicht|nach|so|gemäß|wie|für',
  impersonal: 'heißt hieß heiße heisst', expletive: 'es', sayings: 'zitat fazit wort worte worten aussage aussagen äußerung äußerungen meinung kommentar motto forderung antwort ansicht einschätzung urteil appell bilanz reaktion',
  afterSource: 'zufolge',
  termWords: `sogenannte sogenannten sogenannter sogenanntes sogenannt genannt genannte genannten titel film buch roman song lied album serie zeitung zeitschrift magazin sender schiff stück motto namen name begriff wort
    projekt aktion sendung band gruppe initiative verein partei bündnis titels films buches ausstellung oper fähre spiel spiele unternehmen programm betitelt heißen preis stiftung sonde satellit rakete tageszeitung zeitungen`,
  he: 'er ihm ihn', she: 'sie', they: 'ihnen', it: '', self: 'ich wir mir uns mich', relative: '',
  articles: `der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere dieser diese dieses diesem diesen jener jene mehrere viele einige zwei drei vier beide kein seines ihres keine jeder alle dessen deren`,
  oblique: 'den dem des einem einen eines einer seinem seinen seines seiner ihrem ihren ihres ihrer unserem unseren unserer diesem diesen jenem keinem keinen keiner mehreren beiden vielen einigen zweien ihm ihn ihnen mir mich uns allen',
  definite: 'der die das den dem des',
  passive: 'wird werden wurde wurden worden werde würden', agents: 'von vom durch',
  subordinate: 'dass daß weil obwohl nachdem ob wenn während da indem sodass wie wobei wonach welche welcher welches',
  likening: 'als',
  genitive: 'der des eines einer seiner seines ihrer ihres dieser dieses',
  indefinite: 'ein eine einen einem einer eines',
  reportedMood: 'sei seien habe hätte hätten wäre wären würde würden könne könnten müsse müssten solle sollten werde dürfe wolle gebe komme',
  prepositions: `von vom in im an am auf aus bei beim mit nach zu zum zur für über unter vor durch gegen ohne um seit während wegen trotz zwischen hinter neben bis ab als wie statt gegenüber innerhalb außerhalb`,
  auxiliaries: `ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten kann können konnte konnten muss müssen musste soll sollen sollte sollten darf dürfen will wollen würde würden sei seien wäre wären worden gewesen sein`,
  conjunctions: 'und oder aber denn sondern dass daß weil obwohl wenn als ob während nachdem bevor da damit sowie doch jedoch wo welche welcher welches was warum',
  adverbs: `es auch dann später noch nur bereits schon immer wieder nun jetzt heute gestern morgen zudem außerdem weiter ferner dazu hinzu mit zugleich dabei daraufhin darauf hierzu jedoch allerdings so sich wörtlich
    montag dienstag mittwoch donnerstag freitag samstag sonntag unterdessen inzwischen zuvor danach anschließend gegenüber deutlich klar ebenfalls selbst nicht sehr fest bekannt an aus ein zurück`,
  roles: `sprecher sprecherin präsident präsidentin minister ministerin ministerpräsident bundeskanzler bundeskanzlerin kanzler kanzlerin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister justizminister umweltminister
    wirtschaftsminister premierminister premierministerin bürgermeister oberbürgermeister vorsitzende vorsitzender vorsitzenden chef chefin direktor direktorin leiter leiterin experte experten expertin abgeordnete abgeordneter abgeordneten politiker politikerin
    senator gouverneur botschafter general anwalt anwältin richter richterin staatsanwalt polizei polizist polizisten behörde behörden regierung opposition partei gericht ministerium verband gewerkschaft unternehmen konzern
    zeuge zeugen augenzeuge augenzeugen demonstranten teilnehmer bewohner anwohner mitarbeiter arzt ärzte forscher wissenschaftler professor trainer spieler kapitän autor journalist reporter kommentator
    generalsekretär generalsekretärin staatssekretär vizepräsident fraktionschef fraktionsvorsitzende parteichef sprecherrat beobachter kritiker anhänger mann frau vater mutter bischof papst könig königin
    einsatzleiter projektkoordinator chefankläger justizbeamten gründer geschäftsführer vorstand vorstandsvorsitzende funktionär menschenrechtler nachrichtenagentur agentur bundestrainer friedensnobelpreisträger präsidentschaftskandidat kandidat oppositionsführer`,
  roleEndings: 'sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzende vorsitzender vorsitzenden leiter leiterin trainer trainerin direktor direktorin vorstand experte expertin beauftragte beauftragter beauftragten kanzler kanzlerin sekretär sekretärin anwalt anwältin richter richterin forscher forscherin kommissar kommissarin manager ministerium behörde gericht',
  papers: 'bericht studie erklärung mitteilung pressemitteilung brief schreiben urteil zeitung analyse gutachten gesetz artikel antrag bekennerschreiben transparent transparente plakat plakate resolution beschluss',
  modifiers: 'ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen deutsche deutscher deutschen amerikanische russische französische britische damalige stellvertretende stellvertretender amtierende designierte',
  titles: 'herr frau dr prof general oberst papst könig königin prinz prinzessin kardinal bischof scheich präsident präsidentin minister ministerpräsident bundeskanzler bundeskanzlerin kanzler kanzlerin senator gouverneur bürgermeister',
  maleTitles: 'herr könig prinz papst', femaleTitles: 'frau königin prinzessin',
  maleNouns: 'mann vater präsident minister sprecher', femaleNouns: 'frau mutter präsidentin ministerin sprecherin kanzlerin bundeskanzlerin',
  organisations: 'partei ministerium universität institut rat bundestag bundesrat landtag senat kongress gericht bundesgericht verband gewerkschaft polizei zeitung allgemeine rundschau spiegel agentur ag gmbh union stiftung bank spd cdu csu fdp grüne grünen linke linkspartei afd npd pds greenpeace amnesty',
  notNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember uhr euro dollar prozent million millionen milliarde milliarden kilometer meter jahr jahre jahren tag tage tagen woche wochen ende anfang mitte letztlich derzeit ähnlich darin demnach damals gegenüber ersten wörtlich zudem daraus besonders daran davon davor hierbei hierzu insgesamt zunächst schließlich zuletzt trotzdem entsprechend insbesondere lediglich möglicherweise tatsächlich offenbar angeblich bereits ebenso weiterhin darunter daraufhin mittlerweile unterdessen anschließend seitdem gleichzeitig zugleich einerseits andererseits erstmals bislang künftig ursprünglich eigentlich natürlich leider hingegen dafür deswegen daher passend vermutlich wahrscheinlich vielleicht immerhin vielmehr stattdessen manche solche einzelne sämtliche weitere ebenfalls darauf daneben zusätzlich seither einst kürzlich jüngst`,
  particles: 'von van de zu der den al bin',
  capitalNouns: true,
  verbSecond: true,
  quoting: 'zitiert zitierte zitierten zitieren', reporting: 'berichtete berichtet berichteten meldete meldet meldeten zitierte zitiert schrieb schreibt',
  outlets: 'zeitung zeitschrift wochenblatt nachrichten woche standard zeit spiegel-online spiegel welt bild fokus focus stern allgemeine rundschau tagesspiegel taz faz rundfunk fernsehen sender magazin agentur nachrichtenagentur presse medien post kurier tagblatt anzeiger',
  leaning: 'er sie es dies diese dieser dieses das dabei dazu damit jedoch aber doch außerdem zudem dagegen allerdings dennoch deshalb daher darum somit dadurch darin derzeit später zuvor bisher nachdem während zwar angesichts lediglich erst bereits inzwischen auch so dort hier sein seine ihr ihre und oder denn ferner danach daraufhin',
};
