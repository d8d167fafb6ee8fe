import type { LexiconData } from './types';

export const en: LexiconData = {
  cues: `said says say saying added adds add adding wrote writes write writing continued continues asked asks ask asking stated states stating
    replied replies responded responds responding explained explains explaining noted notes noting declared declares declaring argued argues argue arguing
    insisted insists insisting claimed claims claim claiming told tells tell telling tweeted tweets tweeting posted posts recalled recalls remarked remarks
    warned warns warning concluded concludes acknowledged acknowledges admitted admits announced announces answered answers asserted asserts shouted shouts
    chanted chanting yelled quipped joked jokes suggested suggests promised promises promising vowed vows pledged pledges predicted predicts lamented laments
    complained complains conceded concedes observed observes mused muses boasted boasts bragged reiterated reiterates emphasized stressed stresses testified testifies
    proclaimed proclaims countered counters retorted snapped fumed thundered exclaimed interjected implored urged urges demanded demands
    commented comments wondered wonders thought thinks thinking believes believed began begins offered protested intoned declares elaborated clarified
    confirmed confirms denied denies read reads reading reported reports opined cautioned cautions contended contends maintained maintains mentioned
    pleaded whispered screamed cried sang sings roared bellowed hollered murmured muttered deadpanned gushed fired shot emailed texted pronounced
    summarized remembered remembers allowed agreed agrees disagreed reasoned theorized ventured volunteered alleged alleges imagined surmised riffed
    rejoined recounted recounts confided confessed assured assures reassured tells informed informs advised advises instructed exhorted prodded
    quoted quotes repeated repeating trumpeted touted blasted blasts vented speculated postulated tweet sneered scoffed shrugged laughed
    went goes joking concluding recalling acknowledging insisting remarking suggesting shouting yelling predicting stressing citing cites cited`,
  weakCues: `called calls call calling described describes describing dubbed labeled labelled named termed referred refers referring characterized characterizes
    accused accuses accusing blamed blames criticized criticizes criticised mocked mocks praised praises praising credited slammed denounced condemned condemns dismissed dismisses
    deemed portrayed portrays compared compares likened ridiculed hailed decried derided characterised attacked
    spoke speaks speaking talked talks talking promoted supported opposed questioned expressed voiced found finds concluded ruled wanted wants hoped hopes feels felt
    considered considers saw sees seeing indicated shows showed showing addressed discussed discussing used uses using made makes gave gives pointed points`,
  telling: 'told tells tell telling informed assured asked reminded advised warned urged begged texted emailed thanked',
  according: 'according to|in the words of|as told by|per|citing|quoting|attributed to|writes|from',
  termWords: `so-called titled entitled called dubbed nicknamed known labeled termed named term word phrase slogan film movie book novel song show series
    album episode play documentary magazine column segment special hashtag poem essay program programme comedy musical drama sitcom anthem single track nickname aka means meaning
    mean define defined definition concept reading chant sign banner headline headlined star franchise reboot remake sketch skit tune hit hits ballad memoir bestseller msnbc nbc abc cbs cnn fox bbc npr hbo netflix broadway television tv host hosts co-host starring starred watching`,
  he: 'he him his himself',
  she: 'she her hers herself',
  they: 'they them their theirs',
  it: 'it its',
  self: 'i we my our me us',
  relative: 'who',
  articles: 'the a an this these those his her their its our my one another some many several other two three four five most every each',
  prepositions: `of in on at by for with from to into about against after before during between among through over under without within upon toward towards
    near since until despite behind beyond across around like than as via amid alongside off out up down outside inside per regarding including throughout`,
  auxiliaries: `is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll isn't wasn't aren't weren't
    don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't`,
  conjunctions: 'and or but nor so yet because although though while when where if unless whereas whether that which what how why whom whose who',
  adverbs: `also then later once still just only even never always often recently repeatedly again already now soon earlier afterward afterwards simply
    further flatly bluntly ever long famously reportedly first not too quickly today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday there here
    instead therefore meanwhile however indeed perhaps back almost sometimes rather`,
  roles: `spokesman spokeswoman spokesperson spokespeople spokesmen official officials president senator senators governor governors mayor secretary minister ministers chancellor
    candidate candidates nominee nominees frontrunner front-runner leader leaders chairman chairwoman chair chairs director directors manager managers adviser advisers advisor advisors aide aides
    strategist strategists consultant analyst analysts expert experts professor professors lawyer lawyers attorney attorneys judge judges justice prosecutor prosecutors sheriff officer officers
    police detective commissioner superintendent general colonel captain commander soldier veteran veterans doctor physician neurosurgeon surgeon nurse scientist researcher researchers author authors writer
    editor reporter reporters journalist columnist commentator correspondent anchor host moderator pundit pollster pollsters economist economists historian activist activists organizer organizers
    protester protesters demonstrator demonstrators supporter supporters voter voters critic critics opponent opponents rival rivals ally allies donor donors fundraiser delegate delegates member members
    congressman congresswoman congressmen lawmaker lawmakers representative representatives legislator politician politicians diplomat diplomats ambassador envoy
    man woman men women boy girl father mother son daughter wife husband brother sister friend friends neighbor neighbour resident residents student students teacher principal coach player players worker workers
    employee employees staffer staffers executive executives ceo founder co-founder owner businessman businesswoman mogul billionaire tycoon entrepreneur investor banker farmer pastor priest bishop
    pope imam rabbi reverend evangelist source sources person people witness witnesses victim victims suspect defendant user users audience crowd narrator announcer speaker head boss chief deputy assistant
    democrat democrats republican republicans conservative conservatives liberal liberals progressive independent immigrant texan incumbent veep senate house group groups organization company agency
    campaign committee commission board department office administration government ministry court panel council union party network newspaper paper magazine publication
    media outlet site website foundation institute team someone somebody everyone nobody others star actor actress singer comedian artist filmmaker producer
    billionaire former socialist hopeful contender lobbyist operative operatives volunteer volunteers heckler caller guest counsel intern clerk
    investigator inspector coordinator secretary-general premier prince princess king queen duke monarch
    insider insiders confidant niece nephew cousin partner partners questioner questioners spectator spectators tabloid designer commenter commenters family lobbyists attendee attendees biographer biographers blogger bloggers commentators observer observers citizen citizens colleague colleagues policymaker policymakers child children graduate reviewer reviewers guy fan fans hecklers organizations outlets agencies companies marcher marchers passenger passengers driver neighbors soldiers teachers parents parent surrogates surrogate chairmen presidents journalists columnists pundits editors hosts tourist rapper scholar scholars academic academics advocate advocates`,
  papers: `statement report email e-mail letter memo document documents transcript ad ads advertisement video post tweet release filing lawsuit complaint ruling opinion editorial article piece story column blog book
    study survey poll message note text speech announcement notice petition resolution platform website page caption sign banner headline flyer mailer brochure card op-ed interview testimony affidavit constitution law bill rule rules indictment account press dispatch summary excerpt excerpts clip videos response analysis investigation suit passage memoir playbook bylaws footnote movie version readout polls updates photo narration brief biography`,
  modifiers: `former senior top longtime long-time veteran current then-presidential presidential vice deputy chief national republican democratic gop conservative liberal executive
    campaign communications press anonymous unnamed unidentified retired young old local state federal white black american prominent leading fellow political independent`,
  titles: `mr mrs ms miss dr prof professor president vice sen senator rep representative gov governor mayor secretary justice judge chairman chairwoman speaker
    king queen prince princess pope rev reverend father sister brother rabbi imam gen general col colonel capt captain lt sgt maj major adm admiral cmdr commander sheriff chief
    ambassador congressman congresswoman minister chancellor premier attorney sir lord lady dame detective officer inspector superintendent aunt uncle saint justice coach ex-president ex-gov then-sen majority minority leader whip attorney-general deputy former prime foreign republican democratic democrat gop`,
  maleTitles: 'mr sir king prince pope father rev lord congressman chairman spokesman businessman uncle brother',
  femaleTitles: 'mrs ms miss queen princess lady dame congresswoman chairwoman spokeswoman businesswoman madam aunt sister',
  maleNouns: 'man men boy father son husband brother spokesman congressman chairman businessman king prince grandfather uncle actor',
  femaleNouns: 'woman women girl mother daughter wife sister spokeswoman congresswoman chairwoman businesswoman queen princess grandmother aunt actress',
  organisations: `party committee commission university college institute foundation association council union department office agency bureau court house senate congress
    parliament post times journal news tribune herald globe gazette press magazine weekly daily radio tv television network inc corp co ltd llc group company bank fund center centre society league federation
    coalition alliance action pac campaign administration ministry republicans democrats conservatives reuters politico cnn msnbc nbc abc cbs fox bbc npr breitbart bloomberg twitter facebook google street
    church school hospital police army navy force forces service board team club project caucus organization organisation nations america states kingdom government`,
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i i'm i've i'd i'll
    ok tv u.s u.s. us uk eu gop dnc rnc mr mrs ms dr st no yes well oh so yeah thanks thank please et pt est am pm a.m p.m christmas easter thanksgiving internet american americans republican democratic russian chinese english german french british muslim muslims christian christians jewish latino hispanic european islamic mexican`,
  particles: 'de la van von der den del della di da dos das du le al el bin ibn abu ben ter ten y st',
  sounds: 'chant chants chanting shout shouts cry cries calls call cheers cheer sign signs shirt shirts hat hats banner banners slogan motto placard placards refrain',
  quoting: 'quoted quotes quoting cited cites citing', reporting: 'reported reports reporting quoted quotes quoting cited cites said says wrote writes published told',
  outlets: `times post journal news tribune herald globe gazette press magazine weekly daily radio television network media newspaper newspapers agency broadcaster outlet outlets channel tv
    world telegraph guardian mirror independent chronicle examiner inquirer dispatch courier register observer sun star mail express today wire mashable buzzfeed vox slate atlantic yorker huffpost`,
  leaning: 'he she they it his her their its this that these those however but and so also then meanwhile moreover furthermore instead still yet such here there both nevertheless nonetheless additionally besides consequently therefore thus hence or nor',
};
