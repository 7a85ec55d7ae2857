"""How things are and how things are done: adjectives and adverbs with the Spanish beginnings."""

TABLE = """
able | pued capaz pod capac
absolute absolutely | absol
abrupt abruptly sudden suddenly | repent brusc súbit subit
accurate accurately accuracy precise precisely precision exact exactly | exact precis certer
adequate adequately | adecu sufic
adverse adversely | advers negativ
afraid | mied tem
ago | hac atrás
alone | sol solo
already | ya.
also too either | tambien además asimism tampoc igual demas
altogether | total conjunt
always | siempre
amazing wonderful awesome | increíb maravill incre asombr
ancient | antig
angry anger | enoj enfad ira irrit
annual annually yearly | anual año
anxious anxiety | ansi
apart aside | aparte separ
apparent apparently | apar parec
appropriate appropriately | apropi adecu correspond pertin
approximate approximately roughly about | aproxim alreded unos unas cerca casi
artificial | artif
ashamed embarrassed shame | vergü avergon
available availability | dispon
aware awareness unaware | conscien concien consc sab conoc
awkward | incóm torp
bad badly | mal. malo mala mal gravem
beautiful pretty beauty | hermos bell bonit lind
big large largest huge enormous great largely | grand gran enorm ampli mayor princip
bitter | amarg
black | negr
blind blindness | cieg cegu
blue | azul
bold | negrit atrev aud
bright brightness | brill lumin
brief briefly short shortly | brev cort resum poc poco
broken | rot roto
brown | marrón café pard
busy | ocup
careful carefully | cuidad atent aten
central | central
certain certainly sure surely | ciert segur determin dud
cheap | barat econ
chief chiefly | principal
cold cool | fri fría frío resfr fresc
colorful | color
common commonly | comun común habit frec
complex complicated complicate complication complexity | comple complic
comprehensive | integral exhaust ampl complet
cosmetic | cosm
crazy | loc
critical critically crucial crucially | crit crít crucial fundament esenc decis
cruel | cruel
curious | curio
current currently nowadays today | actual hoy vigent present corrient
daily | diari
dear | querid estimad
definitive definitely | definit
delicate | delic
desperate | desesp
difficult difficulty hard harder | difícil dificult difíc dific dur cuest
digital | digit
dirty dirt | suci
double | dobl
eager | ansi
early earlier earliest | tempran antes anteri pront precoz inici princip comienz primer
easy easily easier | fácil facil sencill
efficient efficiently efficiency | efic
efficacy efficacious | efic
elderly older old senior | mayor viej anteri edad ancian antigu años
elsewhere | otr
empty | vac
enough sufficient sufficiently insufficient | suficien bastant
eligible eligibility | requisit elegib cumpl derech califi
essential essentially | esenc fundam indispens impresc
eternal | etern
eventually finally ultimately | final últim eventu tarde
exclusive exclusively | exclus
extra | extra adicion
extreme extremely | extrem sum muy
fair fairly | just equit bastant
false fake | fals
familiar | familiar conoc
famous | famos
far further farther | lej mas. más lejan mayor
fatal fatality | mort fatal letal muer
federal | feder
few fewer | poc alg menos menor
first firstly | prim nombre
fit | forma
flexible flexibility | flex
foreign foreigner | extran
formal formally | formal
former formerly | anterior antig ex.
fortunate fortunately unfortunately | afort suert desaf lament desgr lastim
fragile frail | fragil frágil débil
fresh freshly | fresc recién
front | frente delan frent
gay | gay homos
gentle gently | suav delic cuid
general generally | gener habit
genuine | genu auténtic
glad pleased | content aleg feli gust
good goods | buen bien bon
gradual gradually | grad poco paula
green | verd
gray grey | gris
heavy heavily | pesad intens muy mucho abundan
healthy healthier unhealthy | san salud
high highly higher highest | alt elev mayor muy super sum
hollow | huec
holy | sant
honest honestly | honest sincer
horizontal | horiz
horrible terrible terribly awful | horri terri
hungry hunger | hambr
ideal ideally | ideal
identical | idént
illegal illegally illicit unlawful | ilegal ilíc ilíci
immediate immediately instantly | inmed enseg instant seguida
imminent | inmin
immune | inmun
important importance importantly | import
impossible | impos
incorrect incorrectly wrong wrongly | incorr equiv mal err
incredible incredibly | incre
inevitable inevitably | inevit
intense intensive intensity intensively | intens
invisible visible | visib
just simply merely | solo simpl sol acab recien just únic
juvenile | juv
keen | inter
key | clav fundament
late later latest lately | tard poster últim ultim reciente luego después despues finales más
lazy | perez
likely likelihood unlikely probable probably probability | probab posib
literally literal | liter
little | poco pequeñ poc algo pequ
logical | lógic
lonely loneliness | sol soled
long longer lengthy length | larg prolong mucho tiempo longit durac extens dur más
loose loosen | suelt aflo floj holg
loud loudly | fuert alto ruid
lucky luck | suert afortun
magic magical | mág mag
main mainly primarily primary | princip prim mayor fundam
major | mayor import princip grav grand
mandatory compulsory | oblig
many much | much numer varia tant gran
marginal | margin
mature | madur
mere | mer
mild mildly | lev suav mod liger
minor | menor lev poc
moderate moderately | moder
modern | modern
moist moisture humid humidity wet damp | humed húmed moj
mutual | mutu
narrow | estrech angost
nasty | desagr
near nearby nearly close closely closer | cerc casi próxim cercan estrech alreded
neat | orden
necessary necessarily necessity unnecessary | neces precis innec
negative negatively | negat
nervous | nervi
neutral | neutr
new newly | nuev recién noved reciente
nice | agrad bonit buen amabl
normal normally usual usually typical typically ordinary | normal habit usual generalm típic suel
  general común soler frecuent
novel | nuev noved novel
numb numbness | entumec adorm insens dorm anestes
nutritious | nutrit
obvious obviously | obvi evid
odd weird strange unusual | raro extrañ extra inusual poco inus
ongoing | curso actual continu march
open | abiert
oral orally | oral boca bucal
outstanding | pendient destac
painful | dolor
pale | pálid
parallel | paral
particular particularly especially special specially specialist specialize specialized | especial
  partic concret determin sobre
past previous previously prior | anterior pasad previ antes
perfect perfectly | perfec
permanent permanently | perman
plain | simple llan liso
pleasant | agrad
plenty | much
plural | plural
polite | educad cort
popular popularity | popul
positive positively | posit
practical practically | práct pract casi
precious | preci
pregnant | embaraz encint
premature preterm | premat pret
probable | prob
prompt promptly | pront rápid inmed
proper properly | adecu correct debid aprop bien
pure purely | pur mer
purple | morad púrp viol
quiet quietly | tranq silenc call
random randomly randomized | aleat azar
rare rarely seldom | rar poc infrec vez ocas
raw | crud
ready readily | list prepar fácil
recent recently | recient últim hac ultim
red redness | roj enroj
regular regularly | regul habit period
relevant relevance | relev pertin
remarkable remarkably | notab extraord
remote remotely | remot distanc lejan
respective | respec
retail | minor
rigid | rígid
robust | robust sólid
romantic | román
rough | ásper aprox
round | redond rond
rude | groser
sad sadness sadly | trist lament
safe safely safer safety unsafe | segur proteg inseg salvo inofens
same | mism igual
scary scared scare | mied asust
secret | secret
selfish | ego
sensible | sensat razon
serious seriously severe severely severity | grav seri sever intens import
shallow | superf
sharp sharply | agud afil cortan pronunc brusc
sick sickness ill illness | enferm mal padec dolen náus
silly stupid | tont estúp
similar similarly likewise alike | simil parec igual semej mism asimism
simple simpler | simpl sencill
single | sol únic solter individual uno una
slight slightly | liger lev poc
small smaller smallest tiny | pequeñ menor chic diminut reduc
smooth smoothly | suav liso fluid
sober | sobri
soft softly | suav bland
solid | sólid
solely only unique uniquely | sol únic exclus unic
somewhat | algo poco
soon sooner | pront cuanto antes poco tempr
sore soreness | dolor lag adolor irrit úlcer
sour | agri
spare | repuest libre
spicy | pican
spiritual | espir
spontaneous spontaneously | espont
stable stability unstable | estab inest
steady steadily | constan estab
steep | empin
stiff stiffness | rigid rígid ries
strange | extrañ
strict strictly | estric rigur
subjective | subj
subsequent subsequently | poster sigu luego
substantial substantially considerable considerably | sustan consider import gran notabl
subtle | sutil
superior | super
susceptible susceptibility | suscep sensib
sweet | dulc
temporary temporarily temporal | tempor provis
tender tenderness | sensib tier dolor adolorid
thick thickness | grues espes gros
thin | delgad fin.
thirsty thirst | sed. sedient
thorough thoroughly | minuc exhaust bien complet fondo
tidy | orden
tired tiredness fatigue exhausted exhaustion | cans fatig agot
tough | dur difíc
toxic toxicity toxin | tox tóx
transparent transparency | transp
traumatic | traum
tropical | tropic
ubiquitous | ubic
ugly | feo
unable | pued pod capaz no.
unexpected unexpectedly | inesper imprev
unfamiliar | descon
unknown | descon sab
unpleasant | desagr
upcoming | próxim
upper | super parte alto
upset | molest alter malest disgust
urgent urgently urgency | urg
vague | vag
vast | vast inmens gran mayor
vertical vertically | vertic
very | muy mism gran much
virtual virtually | virt práct casi
vulnerable vulnerability | vulner
weak weakness weaken | débil debil
weekly | seman
weird | rar
well | bien buen pozo bueno tambi
white | blanc
wild wildlife | salvaj silves
wise wisely | sab prud
wonderful | marav
worldwide | mund
worth worthy | valor pena vale val
yellow yellowish | amar
accessible | acces
additional | adicion
aggressive aggressively | agres
ambulatory outpatient | ambul
annoying | molest
asymptomatic | asint sínt
awake | despiert
beneficial | benef
bilateral | bilat
comfortable | cómod comod
concerned | preocup
conscious consciousness unconscious | consc conoc inconsc
conservative | conserv
consistent | const
constructive | constr
continuous | contin
controversial controversy | controv polém
corporate | corpor empres
creative | creat
deaf hearing | sord audit audic
defective defect deficient deficiency deficit | defec defic caren
disabled disability | discap inhab deshab
distant | lejan dist
divorced divorce | divorc
drunk | borrach ebri
dynamic | dinam dinám
elementary | primar elem
enthusiastic | entus
equivalent | equiv
ethical ethics | étic
excellent | excel
experimental experiment | exper
explicit explicitly | explíc expres
exotic | exót
fertile fertility infertility | fert fecund
financial | financ
folded | dobl pleg
generous | gener
graduate graduation | grad licenc posgr
grateful | agrad
guilty guilt | culp
handy | útil mano
hidden | ocult
hopeless hopeful | esper desesp
hostile | hostil
humble | humil
inactive | inact
inadequate | inadec
innocent | inoc
insane | loc
intact | intac
intimate | íntim intim
jealous | celos
legitimate | legít
lovely | encant
loyal | leal
mobile | móvil
modest | modest
naked | desnud
native indigenous | nativ indíg autóc matern
numerous | numer
overweight obese obesity | sobrep obes
passive | pasiv
patient | pacient
plausible | plaus
predominant predominantly | predom
presumed presumably | presun supues
profound | profund
prone | prono prop boca
protective | protec
questionable | dud
radical | radic
reliable | fiab conf
reluctant | reac
resilient resilience | resil
reverse reversible | revert invers
rigorous | rigur
satisfied | satisf
scientific | cientí
secondary | secund
sensitive | sens
sensory | sens
separate | separ
sexual | sexual
silent | silen
skeptical | escép
slim | delg
socioeconomic | socioec
sophisticated | sofist
specific | específ
stern | sever
strategic | estrat
suitable | adec
supplementary supplement | suplem
swift | rápid
symptomatic | sintom sínt
technical | técn
tentative | tentat provis
ultimate | final últ
unanimous | unán
undetected | detect
unemployed unemployment | desemp paro
unlimited | ilim
unprecedented | preced
unrelated | relac
untreated | trat
useful | útil
vigorous | vigor
viable | viab
vivid | vívid
voluntary | volunt
widespread | general extend
worried | preoc
"""
