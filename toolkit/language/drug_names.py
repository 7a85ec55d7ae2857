"""Names of medicines: substances by their international nonproprietary name (INN), and brands.

The facts are public: the World Health Organization's lists of INN, and the names that medicines are
sold under in the United States, Spain and Latin America.
"""

# A name each, by what they are for. Spanish spellings follow by rule (see `drugs`).
SUBSTANCES = {
    "pain and fever": """
        paracetamol ibuprofen naproxen ketoprofen dexketoprofen flurbiprofen fenoprofen oxaprozin
        diclofenac aceclofenac indometacin ketorolac etodolac sulindac tolmetin nabumetone
        meloxicam piroxicam tenoxicam lornoxicam celecoxib etoricoxib parecoxib rofecoxib
        valdecoxib nimesulide metamizole phenazone propyphenazone diflunisal salsalate clonixin
        bromfenac nepafenac benzydamine ziconotide capsaicin nefopam
        """,
    "opioids and their antagonists": """
        morphine codeine dihydrocodeine hydrocodone oxycodone oxymorphone hydromorphone fentanyl
        sufentanil remifentanil alfentanil carfentanil tramadol tapentadol methadone levomethadone
        buprenorphine butorphanol nalbuphine pentazocine pethidine levorphanol oliceridine
        diamorphine dextropropoxyphene naloxone naltrexone nalmefene methylnaltrexone naloxegol
        naldemedine lofexidine loperamide diphenoxylate eluxadoline dextromethorphan
        """,
    "migraine": """
        sumatriptan rizatriptan zolmitriptan naratriptan eletriptan almotriptan frovatriptan
        lasmiditan rimegepant ubrogepant atogepant zavegepant erenumab fremanezumab galcanezumab
        eptinezumab ergotamine dihydroergotamine methysergide pizotifen flunarizine isometheptene
        butalbital
        """,
    "anaesthesia": """
        ketamine esketamine propofol fospropofol etomidate thiopental methohexital midazolam
        remimazolam dexmedetomidine sevoflurane isoflurane desflurane halothane enflurane
        suxamethonium rocuronium vecuronium cisatracurium atracurium pancuronium mivacurium
        sugammadex neostigmine edrophonium glycopyrronium lidocaine bupivacaine levobupivacaine
        ropivacaine mepivacaine prilocaine articaine chloroprocaine procaine tetracaine benzocaine
        cocaine proxymetacaine dantrolene doxapram flumazenil
        """,
    "depression and bipolar disorder": """
        fluoxetine sertraline paroxetine citalopram escitalopram fluvoxamine venlafaxine
        desvenlafaxine duloxetine milnacipran levomilnacipran bupropion mirtazapine mianserin
        trazodone nefazodone vortioxetine vilazodone agomelatine reboxetine amitriptyline
        nortriptyline imipramine desipramine clomipramine doxepin trimipramine protriptyline
        amoxapine maprotiline dosulepin lofepramine phenelzine tranylcypromine isocarboxazid
        selegiline moclobemide brexanolone zuranolone gepirone tianeptine psilocybin
        """,
    "psychosis": """
        haloperidol chlorpromazine fluphenazine perphenazine trifluoperazine thioridazine
        thiothixene loxapine pimozide droperidol levomepromazine flupentixol zuclopenthixol
        olanzapine quetiapine risperidone paliperidone aripiprazole brexpiprazole cariprazine
        ziprasidone lurasidone asenapine iloperidone lumateperone clozapine amisulpride sulpiride
        pimavanserin xanomeline tiapride periciazine
        """,
    "anxiety and sleep": """
        diazepam lorazepam alprazolam clonazepam bromazepam oxazepam temazepam triazolam estazolam
        flurazepam nitrazepam flunitrazepam chlordiazepoxide clorazepate clobazam ketazolam
        tetrazepam prazepam quazepam lormetazepam buspirone hydroxyzine meprobamate zolpidem
        zopiclone eszopiclone zaleplon ramelteon melatonin tasimelteon suvorexant lemborexant
        daridorexant doxylamine
        """,
    "attention and wakefulness": """
        methylphenidate dexmethylphenidate amfetamine dexamfetamine lisdexamfetamine
        methamphetamine atomoxetine viloxazine guanfacine clonidine modafinil armodafinil
        solriamfetol pitolisant caffeine
        """,
    "epilepsy": """
        phenytoin fosphenytoin carbamazepine oxcarbazepine eslicarbazepine valproate lamotrigine
        levetiracetam brivaracetam topiramate zonisamide lacosamide gabapentin pregabalin
        phenobarbital primidone ethosuximide felbamate vigabatrin tiagabine perampanel rufinamide
        cenobamate stiripentol fenfluramine cannabidiol ezogabine sultiame ganaxolone
        """,
    "Parkinson's disease, dementia, nerves": """
        levodopa carbidopa benserazide pramipexole ropinirole rotigotine apomorphine bromocriptine
        cabergoline pergolide rasagiline safinamide entacapone tolcapone opicapone amantadine
        rimantadine trihexyphenidyl biperiden benzatropine procyclidine istradefylline donepezil
        rivastigmine galantamine memantine lecanemab donanemab aducanumab tetrabenazine
        deutetrabenazine valbenazine riluzole edaravone tofersen pyridostigmine amifampridine
        fampridine baclofen tizanidine cyclobenzaprine methocarbamol carisoprodol metaxalone
        orphenadrine chlorzoxazone tolperisone thiocolchicoside betahistine cinnarizine citicoline
        piracetam
        """,
    "multiple sclerosis and immunity": """
        fingolimod siponimod ozanimod ponesimod teriflunomide natalizumab ocrelizumab ofatumumab
        ublituximab alemtuzumab glatiramer cladribine ciclosporin tacrolimus sirolimus everolimus
        mycophenolate azathioprine leflunomide methotrexate hydroxychloroquine sulfasalazine
        tofacitinib baricitinib upadacitinib filgotinib ruxolitinib deucravacitinib abrocitinib
        adalimumab infliximab etanercept certolizumab golimumab tocilizumab sarilumab anakinra
        canakinumab secukinumab ixekizumab brodalumab bimekizumab ustekinumab guselkumab
        risankizumab tildrakizumab vedolizumab abatacept belatacept rituximab belimumab
        anifrolumab eculizumab ravulizumab efgartigimod satralizumab inebilizumab basiliximab
        apremilast dupilumab tralokinumab omalizumab mepolizumab reslizumab benralizumab
        tezepelumab
        """,
    "hormones of the adrenal gland": """
        prednisone prednisolone methylprednisolone dexamethasone betamethasone hydrocortisone
        cortisone triamcinolone deflazacort fludrocortisone budesonide beclometasone fluticasone
        mometasone ciclesonide clobetasol fluocinolone fluocinonide halobetasol desonide
        desoximetasone prednicarbate loteprednol difluprednate fluorometholone tetracosactide
        """,
    "blood pressure and heart": """
        enalapril lisinopril ramipril captopril benazepril perindopril quinapril fosinopril
        trandolapril moexipril losartan valsartan candesartan irbesartan telmisartan olmesartan
        azilsartan eprosartan sacubitril propranolol metoprolol atenolol bisoprolol carvedilol
        nebivolol labetalol nadolol timolol sotalol esmolol pindolol acebutolol betaxolol
        landiolol amlodipine nifedipine felodipine nicardipine nimodipine isradipine lercanidipine
        nisoldipine clevidipine verapamil diltiazem hydrochlorothiazide chlortalidone indapamide
        metolazone furosemide torasemide bumetanide spironolactone eplerenone finerenone amiloride
        triamterene acetazolamide mannitol tolvaptan doxazosin prazosin terazosin hydralazine
        minoxidil methyldopa moxonidine aliskiren nitroglycerin isosorbide nitroprusside
        ranolazine ivabradine digoxin digitoxin amiodarone dronedarone flecainide propafenone
        lidoflazine quinidine disopyramide mexiletine dofetilide ibutilide adenosine milrinone
        dobutamine dopamine norepinephrine epinephrine phenylephrine ephedrine vasopressin midodrine
        droxidopa levosimendan vericiguat riociguat bosentan ambrisentan macitentan sildenafil
        tadalafil vardenafil avanafil iloprost treprostinil epoprostenol selexipag mavacamten
        tafamidis atropine isoprenaline
        """,
    "cholesterol": """
        atorvastatin rosuvastatin simvastatin pravastatin lovastatin fluvastatin pitavastatin
        cerivastatin ezetimibe fenofibrate gemfibrozil bezafibrate ciprofibrate colestyramine
        colesevelam colestipol evolocumab alirocumab inclisiran niacin lomitapide
        """,
    "blood": """
        warfarin acenocoumarol phenprocoumon heparin enoxaparin dalteparin tinzaparin bemiparin
        nadroparin fondaparinux apixaban rivaroxaban edoxaban dabigatran argatroban bivalirudin
        clopidogrel prasugrel ticagrelor cangrelor dipyridamole cilostazol tirofiban eptifibatide
        abciximab alteplase tenecteplase reteplase streptokinase urokinase phytomenadione
        protamine idarucizumab andexanet epoetin darbepoetin filgrastim pegfilgrastim lenograstim
        romiplostim eltrombopag avatrombopag deferasirox deferoxamine deferiprone hydroxycarbamide
        emicizumab desmopressin pentoxifylline voxelotor crizanlizumab
        """,
    "diabetes and weight": """
        metformin insulin glibenclamide glimepiride gliclazide glipizide tolbutamide
        tolazamide acetohexamide chlorpropamide repaglinide nateglinide pioglitazone rosiglitazone
        sitagliptin saxagliptin linagliptin vildagliptin alogliptin empagliflozin dapagliflozin
        canagliflozin ertugliflozin sotagliflozin exenatide liraglutide semaglutide dulaglutide
        lixisenatide albiglutide tirzepatide retatrutide pramlintide acarbose miglitol glucagon
        dasiglucagon teplizumab orlistat phentermine setmelanotide sibutramine
        """,
    "thyroid, bones, hormones": """
        levothyroxine liothyronine thiamazole carbimazole propylthiouracil alendronate risedronate
        ibandronate zoledronate pamidronate denosumab teriparatide abaloparatide romosozumab
        raloxifene calcitonin cinacalcet etelcalcetide calcitriol paricalcitol alfacalcidol
        colecalciferol ergocalciferol calcifediol estradiol ethinylestradiol estriol
        norethisterone levonorgestrel norgestrel etonogestrel desogestrel drospirenone dienogest
        norgestimate gestodene medroxyprogesterone progesterone dydrogesterone megestrol
        ulipristal mifepristone misoprostol dinoprostone carboprost oxytocin carbetocin
        methylergometrine clomifene letrozole anastrozole exemestane tamoxifen fulvestrant
        toremifene testosterone finasteride dutasteride tamsulosin alfuzosin silodosin
        bicalutamide flutamide nilutamide enzalutamide apalutamide darolutamide abiraterone
        leuprorelin goserelin triptorelin degarelix relugolix elagolix cetrorelix ganirelix
        follitropin menotropin somatropin octreotide lanreotide pasireotide pegvisomant danazol
        tibolone ospemifene fezolinetant
        """,
    "stomach and bowel": """
        omeprazole esomeprazole lansoprazole dexlansoprazole pantoprazole rabeprazole vonoprazan
        famotidine ranitidine cimetidine nizatidine sucralfate bismuth simethicone ondansetron
        granisetron palonosetron dolasetron tropisetron metoclopramide domperidone
        prochlorperazine promethazine aprepitant fosaprepitant rolapitant netupitant
        trimethobenzamide dimenhydrinate meclozine scopolamine hyoscine hyoscyamine dicycloverine
        mebeverine pinaverium trimebutine otilonium bisacodyl lactulose macrogol docusate psyllium
        linaclotide lubiprostone plecanatide prucalopride tegaserod mesalazine olsalazine
        balsalazide rifaximin pancrelipase cisapride mosapride levosulpiride racecadotril
        alosetron teduglutide magaldrate
        """,
    "lungs, allergy, cough": """
        salbutamol levosalbutamol salmeterol formoterol indacaterol vilanterol olodaterol
        terbutaline ipratropium tiotropium umeclidinium aclidinium montelukast zafirlukast
        zileuton theophylline aminophylline roflumilast cromoglicate nedocromil cetirizine
        levocetirizine loratadine desloratadine fexofenadine bilastine ebastine rupatadine
        diphenhydramine chlorphenamine brompheniramine dexchlorpheniramine cyproheptadine
        clemastine ketotifen azelastine olopatadine pseudoephedrine oxymetazoline xylometazoline
        guaifenesin ambroxol bromhexine acetylcysteine carbocisteine benzonatate noscapine
        cloperastine levodropropizine dornase ivacaftor lumacaftor tezacaftor elexacaftor
        pirfenidone nintedanib
        """,
    "bacteria": """
        amoxicillin ampicillin penicillin benzylpenicillin phenoxymethylpenicillin cloxacillin
        dicloxacillin flucloxacillin oxacillin nafcillin piperacillin ticarcillin tazobactam
        sulbactam clavulanate cefalexin cefadroxil cefazolin cefuroxime cefaclor cefprozil
        cefoxitin cefotetan ceftriaxone cefotaxime ceftazidime cefixime cefpodoxime cefdinir
        cefditoren cefepime ceftaroline ceftolozane cefiderocol avibactam imipenem cilastatin
        meropenem ertapenem doripenem aztreonam azithromycin clarithromycin erythromycin
        roxithromycin fidaxomicin clindamycin lincomycin doxycycline minocycline tetracycline
        tigecycline eravacycline omadacycline ciprofloxacin levofloxacin moxifloxacin ofloxacin
        norfloxacin gemifloxacin delafloxacin gatifloxacin gentamicin tobramycin amikacin
        streptomycin neomycin kanamycin plazomicin vancomycin teicoplanin dalbavancin oritavancin
        telavancin daptomycin linezolid tedizolid sulfamethoxazole trimethoprim cotrimoxazole
        sulfadiazine nitrofurantoin fosfomycin metronidazole tinidazole secnidazole colistin
        polymyxin bacitracin mupirocin retapamulin chloramphenicol rifampicin rifabutin
        rifapentine isoniazid pyrazinamide ethambutol bedaquiline pretomanid delamanid cycloserine
        ethionamide dapsone clofazimine methenamine
        """,
    "viruses": """
        aciclovir valaciclovir famciclovir penciclovir ganciclovir valganciclovir foscarnet
        cidofovir letermovir maribavir oseltamivir zanamivir peramivir baloxavir favipiravir
        remdesivir nirmatrelvir ritonavir molnupiravir ensitrelvir lopinavir atazanavir darunavir
        fosamprenavir saquinavir nelfinavir indinavir tipranavir cobicistat dolutegravir
        bictegravir raltegravir elvitegravir cabotegravir tenofovir emtricitabine lamivudine
        abacavir zidovudine stavudine didanosine efavirenz nevirapine etravirine rilpivirine
        doravirine maraviroc enfuvirtide ibalizumab fostemsavir lenacapavir sofosbuvir ledipasvir
        velpatasvir voxilaprevir glecaprevir pibrentasvir daclatasvir simeprevir elbasvir
        grazoprevir ombitasvir paritaprevir dasabuvir ribavirin entecavir adefovir telbivudine
        umifenovir tecovirimat brincidofovir nirsevimab palivizumab bamlanivimab etesevimab
        casirivimab imdevimab sotrovimab bebtelovimab tixagevimab cilgavimab pemivibart interferon
        peginterferon
        """,
    "fungi and parasites": """
        fluconazole itraconazole voriconazole posaconazole isavuconazole ketoconazole clotrimazole
        miconazole econazole sertaconazole terconazole tioconazole efinaconazole terbinafine
        griseofulvin nystatin amphotericin caspofungin micafungin anidulafungin ibrexafungerp
        flucytosine ciclopirox tolnaftate ivermectin albendazole mebendazole praziquantel
        nitazoxanide pyrantel niclosamide diethylcarbamazine triclabendazole permethrin malathion
        crotamiton spinosad chloroquine primaquine tafenoquine mefloquine quinine atovaquone
        proguanil artemether lumefantrine artesunate amodiaquine pyrimethamine sulfadoxine
        pentamidine miltefosine benznidazole nifurtimox suramin
        """,
    "cancer": """
        cyclophosphamide ifosfamide melphalan chlorambucil busulfan bendamustine carmustine
        lomustine dacarbazine temozolomide procarbazine cisplatin carboplatin oxaliplatin
        paclitaxel docetaxel cabazitaxel vincristine vinblastine vinorelbine eribulin ixabepilone
        doxorubicin daunorubicin epirubicin idarubicin mitoxantrone bleomycin mitomycin
        dactinomycin etoposide teniposide irinotecan topotecan fluorouracil capecitabine
        cytarabine gemcitabine azacitidine decitabine fludarabine clofarabine nelarabine
        mercaptopurine tioguanine pemetrexed pralatrexate trifluridine imatinib dasatinib
        nilotinib bosutinib ponatinib asciminib erlotinib gefitinib afatinib osimertinib
        dacomitinib lapatinib neratinib tucatinib crizotinib ceritinib alectinib brigatinib
        lorlatinib sorafenib sunitinib pazopanib regorafenib cabozantinib lenvatinib axitinib
        vandetanib vemurafenib dabrafenib encorafenib trametinib cobimetinib binimetinib ibrutinib
        acalabrutinib zanubrutinib pirtobrutinib idelalisib alpelisib duvelisib palbociclib
        ribociclib abemaciclib olaparib niraparib rucaparib talazoparib venetoclax bortezomib
        carfilzomib ixazomib thalidomide lenalidomide pomalidomide vorinostat panobinostat
        midostaurin gilteritinib ivosidenib enasidenib selpercatinib pralsetinib larotrectinib
        entrectinib capmatinib tepotinib sotorasib adagrasib erdafitinib pemigatinib trastuzumab
        pertuzumab bevacizumab ramucirumab cetuximab panitumumab necitumumab pembrolizumab
        nivolumab cemiplimab dostarlimab atezolizumab durvalumab avelumab ipilimumab tremelimumab
        relatlimab daratumumab isatuximab elotuzumab obinutuzumab blinatumomab brentuximab
        polatuzumab enfortumab sacituzumab gemtuzumab inotuzumab mosunetuzumab teclistamab
        glofitamab epcoritamab talquetamab elranatamab tisagenlecleucel axicabtagene asparaginase
        pegaspargase tretinoin aldesleukin mesna leucovorin levoleucovorin rasburicase dexrazoxane
        plerixafor aflibercept lutetium
        """,
    "skin and eyes": """
        isotretinoin adapalene tazarotene acitretin calcipotriol pimecrolimus crisaborole
        imiquimod podophyllotoxin hydroquinone brimonidine latanoprost bimatoprost travoprost
        tafluprost dorzolamide brinzolamide apraclonidine pilocarpine netarsudil tropicamide
        cyclopentolate ranibizumab brolucizumab faricimab pegaptanib lifitegrast chlorhexidine
        """,
    "bladder, joints, poisons, dependence and others": """
        oxybutynin tolterodine solifenacin darifenacin fesoterodine trospium mirabegron vibegron
        flavoxate phenazopyridine bethanechol allopurinol febuxostat colchicine probenecid
        pegloticase penicillamine glucosamine chondroitin hyaluronidase botulinum disulfiram
        acamprosate varenicline cytisinicline nicotine cannabis dronabinol nabilone
        tetrahydrocannabinol physostigmine pralidoxime fomepizole hydroxocobalamin cyanocobalamin
        dimercaprol edetate sevelamer lanthanum patiromer thiamine pyridoxine riboflavin retinol
        tocopherol sacrosidase carnitine eflornithine flibanserin bremelanotide patisiran
        vutrisiran givosiran nusinersen risdiplam onasemnogene burosumab teprotumumab
        elapegademase levocarnitine iohexol gadobutrol gadoterate technetium triclosan ethanol
        isopropanol
        """,
}

# The same substance under other names and salts, in English and Spanish, and what takes two words.
NAMES = """
paracetamol: acetaminophen, acetaminofén, acetaminofen, apap
aspirin: aspirin, aspirina, acetylsalicylic acid, ácido acetilsalicílico
metamizole: dipyrone, dipirona, novalgin
pethidine: meperidine, meperidina, petidina
epinephrine: adrenaline, adrenalina
norepinephrine: noradrenaline, noradrenalina
salbutamol: albuterol
levosalbutamol: levalbuterol
isoprenaline: isoproterenol
phytomenadione: vitamin|vitamina k, vitamin|vitamina k #, phytonadione, fitonadiona
valproate: valproic acid, ácido valproico, divalproex, semisodium valproate, valproato semisódico
senna: senna, sen, sennosides, senósidos
diamorphine: heroin, heroína
lithium: lithium, litio, lithium carbonate, carbonato de litio
obeticholic acid: obeticholic acid, ácido obeticólico
mefenamic acid: mefenamic acid, ácido mefenámico
tranexamic acid: tranexamic acid, ácido tranexámico
aminocaproic acid: aminocaproic acid, ácido aminocaproico
zoledronate: zoledronic acid, ácido zoledrónico
alendronate: alendronic acid, ácido alendrónico
ibandronate: ibandronic acid, ácido ibandrónico
risedronate: risedronic acid, ácido risedrónico
pamidronate: pamidronic acid, ácido pamidrónico
clavulanate: clavulanic acid, ácido clavulánico
ursodeoxycholic acid: ursodeoxycholic acid, ursodiol, ácido ursodesoxicólico
fusidic acid: fusidic acid, ácido fusídico
salicylic acid: salicylic acid, ácido salicílico
hyaluronic acid: hyaluronic acid, ácido hialurónico
ascorbic acid: ascorbic acid, ácido ascórbico, vitamin|vitamina c
folic acid: folic acid, folate, folates, ácido fólico, folato, folatos
leucovorin: folinic acid, ácido folínico, folinate, folinato
bempedoic acid: bempedoic acid, ácido bempedoico
retinol: vitamin|vitamina a
colecalciferol: vitamin|vitamina d, vitamin|vitamina d #, colecalciferol, cholecalciferol
tocopherol: vitamin|vitamina e
cyanocobalamin: vitamin|vitamina b #
nitroglycerin: glyceryl trinitrate, trinitrato de glicerilo, nitroglycerine, gtn
isosorbide: isosorbide mononitrate, isosorbide dinitrate, mononitrato|dinitrato de isosorbida
suxamethonium: succinylcholine, suxametonio, succinilcolina
glycopyrronium: glycopyrrolate, glicopirrolato
thiopental: thiopentone, pentotal
amfetamine: amphetamine, amphetamines, anfetamina, anfetaminas, amphetamine salts
dexamfetamine: dextroamphetamine, dexamphetamine, dextroanfetamina
lisdexamfetamine: lisdexamphetamine, lisdexanfetamina
methamphetamine: metanfetamina
rifampicin: rifampin, rifampina
aciclovir: acyclovir
ciclosporin: cyclosporine, cyclosporin, ciclosporina
cotrimoxazole: co trimoxazole, trimethoprim sulfamethoxazole, tmp smx, bactrim, septra
amoxicillin/clavulanate: co amoxiclav, amoxicillin clavulanate, amoxicilina clavulánico, augmentin
glibenclamide: glyburide, gliburida
levothyroxine: thyroxine, tiroxina
thiamazole: methimazole, metimazol, tiamazol
norethisterone: norethindrone, noretindrona
hyoscine: scopolamine, escopolamina, hioscina, butylscopolamine, butilescopolamina
macrogol: polyethylene glycol, polietilenglicol
dicycloverine: dicyclomine, diciclomina
chlorphenamine: chlorpheniramine, clorfeniramina, clorfenamina
meclozine: meclizine, meclizina
mesalazine: mesalamine, mesalamina
colestyramine: cholestyramine
hydroxycarbamide: hydroxyurea, hidroxiurea
tioguanine: thioguanine
calcipotriol: calcipotriene
torasemide: torsemide
aminophylline: aminofilina
acetylcysteine: n acetylcysteine, n acetilcisteína
potassium chloride: potassium chloride, cloruro de potasio, cloruro potásico
sodium chloride: sodium chloride, saline, normal saline, cloruro de sodio, cloruro sódico,
  solución salina, suero fisiológico
sodium phosphate: sodium phosphate/n, fosfato de sodio|sódico, fosfato sódico
sodium citrate: sodium citrate, citrato de sodio|sódico, citrato sódico
potassium citrate: potassium citrate, citrato de potasio|potásico
potassium iodide: potassium iodide, yoduro de potasio
magnesium sulfate: magnesium sulfate|sulphate, sulfato de magnesio
magnesium hydroxide: magnesium hydroxide, hidróxido de magnesio, milk of magnesia
magnesium oxide: magnesium oxide, óxido de magnesio
magnesium citrate: magnesium citrate, citrato de magnesio
calcium gluconate: calcium gluconate, gluconato de calcio, gluconato cálcico
calcium citrate: calcium citrate, citrato de calcio
calcium chloride: calcium chloride, cloruro de calcio
sodium bicarbonate: sodium bicarbonate, bicarbonato de sodio, bicarbonato sódico, baking soda
magnesium: magnesium, magnesio, magnesium sulfate, sulfato de magnesio, magnesium sulphate
calcium: calcium carbonate, carbonato de calcio, calcium gluconate, gluconato de calcio
iron: iron supplement/n, ferrous sulfate, ferrous sulphate, sulfato ferroso, iron tablets|pills
zinc: zinc
potassium iodide: potassium iodide, yoduro de potasio
povidone-iodine: povidone iodine, povidona yodada, betadine, isodine
nitrous oxide: nitrous oxide, laughing gas, óxido nitroso
oxygen: oxygen, oxígeno
botulinum toxin: botulinum toxin/n, botulinum toxin|toxina a, onabotulinumtoxina,
  toxina botulínica, onabotulinumtoxin a, abobotulinumtoxina, incobotulinumtoxina, botulinum
immunoglobulin: immunoglobulin, immune globulin, immunoglobulins, inmunoglobulina,
  inmunoglobulinas
insulin: insulina, insulins, insulinas
insulin glargine: insulin|insulina glargine|glargina, glargine, glargina
insulin lispro: insulin|insulina lispro, lispro
insulin aspart: insulin|insulina aspart|asparta, aspart
insulin degludec: insulin|insulina degludec, degludec
insulin detemir: insulin|insulina detemir, detemir
insulin glulisine: insulin|insulina glulisine|glulisina, glulisine, glulisina
NPH insulin: nph insulin, insulin|insulina nph, isophane insulin, insulin isophane
regular insulin: regular insulin, insulin regular, insulina regular
convalescent plasma: convalescent plasma, plasma convaleciente, plasma de convalecientes
hydrogen peroxide: hydrogen peroxide, agua oxigenada, peróxido de hidrógeno
benzoyl peroxide: benzoyl peroxide, peróxido de benzoílo
alcohol: alcohol, alcoholic drink/n, alcoholic beverage/n, bebida/n alcohólica|alcohólicas, liquor
cannabis: marijuana, marihuana, cannabis, cáñamo
tetrahydrocannabinol: thc
cannabidiol: cbd
lysergide: lsd
MDMA: mdma, ecstasy, éxtasis
grapefruit: grapefruit, pomelo, toronja, grapefruit juice
St John's wort: st john's wort, st . john's wort, hipérico, hierba de san juan
"""

BRANDS = """
paracetamol: tylenol, panadol, dolex, gelocatil, termalgin, apiretal, tempra, efferalgan,
  tachipirin, ofirmev, winasorb, tafirol
ibuprofen: advil, motrin, nurofen, dalsy, espidifen, neobrufen, actron, ibupirac
naproxen: aleve, naprosyn, anaprox, apronax, flanax
diclofenac: voltaren, cataflam, zipsor, voltarén
ketorolac: toradol, sprix, dolac
celecoxib: celebrex
meloxicam: mobic
etoricoxib: arcoxia
dexketoprofen: enantyum, ketesse, enantium
metamizole: nolotil, neo melubrina, novalgina
aspirin: ecotrin, adiro, cardioaspirina, bufferin, anacin
aspirin/caffeine/paracetamol: excedrin, excedrín
butalbital/caffeine/paracetamol: fioricet, esgic
oxycodone: oxycontin, roxicodone, xtampza
oxycodone/paracetamol: percocet, endocet
hydrocodone/paracetamol: vicodin, norco, lortab
morphine: ms contin, kadian, sevredol
hydromorphone: dilaudid, exalgo
fentanyl: duragesic, actiq, sublimaze, durogesic, abstral
tramadol: ultram, adolonta, tramal
tramadol/paracetamol: ultracet, zaldiar
tapentadol: nucynta, palexia
buprenorphine: butrans, belbuca, subutex, sublocade, transtec
buprenorphine/naloxone: suboxone, zubsolv
naloxone: narcan, kloxxado, zimhi
naltrexone: vivitrol, revia
loperamide: imodium, fortasec, lomotil
sumatriptan: imitrex, imigran, onzetra, tosymra, zembrace
sumatriptan/naproxen: treximet
rizatriptan: maxalt
zolmitriptan: zomig
naratriptan: amerge, naramig
eletriptan: relpax
almotriptan: axert, almogran
frovatriptan: frova
lasmiditan: reyvow
rimegepant: nurtec, vydura
ubrogepant: ubrelvy
atogepant: qulipta, aquipta
zavegepant: zavzpret
erenumab: aimovig
fremanezumab: ajovy
galcanezumab: emgality
eptinezumab: vyepti
dihydroergotamine: migranal, trudhesa
ergotamine: cafergot, migral
flunarizine: sibelium
botulinum toxin: botox, dysport, xeomin
ketamine: ketalar, ketanest
esketamine: spravato
propofol: diprivan
midazolam: dormicum, nayzilam
dexmedetomidine: precedex, dexdor, igalmi
lidocaine: xylocaine, lidoderm, xilocaína, versatis
bupivacaine: marcaine, exparel
fluoxetine: prozac, sarafem
sertraline: zoloft, besitran, altruline
paroxetine: paxil, seroxat
citalopram: celexa
escitalopram: lexapro, cipralex
venlafaxine: effexor, vandral
desvenlafaxine: pristiq
duloxetine: cymbalta, xeristar
bupropion: wellbutrin, zyban, elontril
mirtazapine: remeron, rexer
trazodone: desyrel, deprax
vortioxetine: trintellix, brintellix
vilazodone: viibryd
amitriptyline: elavil, tryptizol
clomipramine: anafranil
lithium: lithobid, plenur
quetiapine: seroquel
olanzapine: zyprexa
risperidone: risperdal
paliperidone: invega
aripiprazole: abilify
brexpiprazole: rexulti
cariprazine: vraylar, reagila
ziprasidone: geodon
lurasidone: latuda
clozapine: clozaril, leponex
haloperidol: haldol
alprazolam: xanax, trankimazin, tafil
lorazepam: ativan, orfidal
diazepam: valium, diastat, valtoco
clonazepam: klonopin, rivotril
bromazepam: lexatin, lexotan
zolpidem: ambien, stilnox
eszopiclone: lunesta
suvorexant: belsomra
hydroxyzine: atarax, vistaril
buspirone: buspar
methylphenidate: ritalin, concerta, ritalina, medikinet
amfetamine: adderall
lisdexamfetamine: vyvanse, elvanse
atomoxetine: strattera
modafinil: provigil
topiramate: topamax, trokendi
gabapentin: neurontin, gralise
pregabalin: lyrica
lamotrigine: lamictal
levetiracetam: keppra
valproate: depakote, depakene, depakine, epival
carbamazepine: tegretol
oxcarbazepine: trileptal
phenytoin: dilantin, epamin
fosphenytoin: cerebyx
fluvoxamine: luvox
terbinafine: lamisil
latanoprost: xalatan
paclitaxel: taxol
lacosamide: vimpat
levodopa/carbidopa: sinemet
donepezil: aricept
memantine: namenda
cyclobenzaprine: flexeril
tizanidine: zanaflex, sirdalud
carisoprodol: soma
prednisone: deltasone, meticorten
methylprednisolone: medrol, solu medrol, urbason
dexamethasone: decadron
adalimumab: humira
etanercept: enbrel
infliximab: remicade
tofacitinib: xeljanz
upadacitinib: rinvoq
ustekinumab: stelara
dupilumab: dupixent
lisinopril: zestril, prinivil
enalapril: vasotec, renitec
losartan: cozaar
valsartan: diovan
sacubitril/valsartan: entresto
amlodipine: norvasc
metoprolol: lopressor, toprol
atenolol: tenormin
bisoprolol: zebeta
glibenclamide: diabeta
propranolol: inderal, sumial
furosemide: lasix, seguril
spironolactone: aldactone
epinephrine: epipen, auvi q, jext, adrenalin
sildenafil: viagra, revatio
tadalafil: cialis
atorvastatin: lipitor
rosuvastatin: crestor
simvastatin: zocor
ezetimibe: zetia
warfarin: coumadin, jantoven
acenocoumarol: sintrom
apixaban: eliquis
rivaroxaban: xarelto
dabigatran: pradaxa
clopidogrel: plavix
ticagrelor: brilinta, brilique
enoxaparin: lovenox, clexane
metformin: glucophage, dianben
insulin glargine: lantus, basaglar, toujeo
insulin lispro: humalog
regular insulin: humulin, novolin
insulin detemir: levemir
insulin aspart: novolog, novorapid
semaglutide: ozempic, wegovy, rybelsus
liraglutide: victoza, saxenda
dulaglutide: trulicity
tirzepatide: mounjaro, zepbound
empagliflozin: jardiance
dapagliflozin: farxiga, forxiga
sitagliptin: januvia
levothyroxine: synthroid, levoxyl, eutirox, euthyrox
denosumab: prolia, xgeva
alendronate: fosamax
omeprazole: prilosec, losec
esomeprazole: nexium
lansoprazole: prevacid
pantoprazole: protonix
famotidine: pepcid
ranitidine: zantac
ondansetron: zofran, yatrox
metoclopramide: reglan, primperan
promethazine: phenergan
dimenhydrinate: dramamine, biodramina, gravol
hyoscine: buscapina, buscopan
bismuth: pepto bismol
macrogol: miralax, movicol
bisacodyl: dulcolax
salbutamol: ventolin, proair, proventil
fluticasone: flonase, flovent
fluticasone/salmeterol: advair, seretide
budesonide/formoterol: symbicort
tiotropium: spiriva
montelukast: singulair
cetirizine: zyrtec
loratadine: claritin, clarityne
fexofenadine: allegra
diphenhydramine: benadryl
pseudoephedrine: sudafed
guaifenesin: mucinex
amoxicillin: amoxil
azithromycin: zithromax, z pak, zitromax
ciprofloxacin: cipro
levofloxacin: levaquin
doxycycline: vibramycin
cefalexin: keflex
aciclovir: zovirax
valaciclovir: valtrex
oseltamivir: tamiflu
nirmatrelvir/ritonavir: paxlovid
molnupiravir: lagevrio
remdesivir: veklury
baloxavir: xofluza
fluconazole: diflucan
hydroxychloroquine: plaquenil
ivermectin: stromectol
lopinavir/ritonavir: kaletra
emtricitabine/tenofovir: truvada, descovy
tocilizumab: actemra
rituximab: rituxan, mabthera
trastuzumab: herceptin
pembrolizumab: keytruda
nivolumab: opdivo
imatinib: gleevec, glivec
tamoxifen: nolvadex
isotretinoin: accutane, roacután
mirabegron: myrbetriq
tamsulosin: flomax
finasteride: propecia, proscar
allopurinol: zyloprim, zyloric
varenicline: chantix, champix
BNT162b2: comirnaty
"""

ENGLISH_CLASSES = """
NSAID: nsaid/n, nonsteroidal|nonsteroid anti inflammatory (drug/n), nonsteroidal antiinflammatory,
  non steroidal anti inflammatory (drug/n|medicine/n|medication/n), antiinflammatory/n
analgesic: analgesic/n, painkiller/n, pain reliever/n, pain killer/n
opioid: opioid/n, opiate/n, narcotic/n
triptan: triptan/n
ergot: ergot/n, ergot alkaloid/n
gepant: gepant/n
CGRP inhibitor: cgrp inhibitor/n, cgrp antagonist/n
barbiturate: barbiturate/n
benzodiazepine: benzodiazepine/n, benzo/n
sedative: sedative/n, tranquilizer/n, tranquillizer/n
hypnotic: hypnotic/n, sleeping pill/n
antidepressant: antidepressant/n
SSRI: ssri/n, selective serotonin reuptake inhibitor/n
SNRI: snri/n, serotonin norepinephrine reuptake inhibitor/n
MAOI: maoi/n, monoamine oxidase inhibitor/n, mao inhibitor/n
tricyclic: tricyclic/n, tricyclic antidepressant/n
antipsychotic: antipsychotic/n, neuroleptic/n
stimulant: stimulant/n
anticonvulsant: anticonvulsant/n, antiepileptic/n, anti seizure (medicine/n), antiseizure
anesthetic: anesthetic/n, anaesthetic/n
muscle relaxant: muscle relaxant/n
anticoagulant: anticoagulant/n, blood thinner/n
antiplatelet: antiplatelet/n
beta blocker: beta blocker/n, betablocker/n
calcium channel blocker: calcium channel blocker/n, calcium antagonist/n
ACE inhibitor: ace inhibitor/n, angiotensin converting enzyme inhibitor/n
ARB: arb/n, angiotensin receptor blocker/n
diuretic: diuretic/n, water pill/n
nitrate: nitrate/n
statin: statin/n
corticosteroid: corticosteroid/n, steroid/n, glucocorticoid/n
antibiotic: antibiotic/n, antibacterial/n
antiviral: antiviral/n
antifungal: antifungal/n
antihistamine: antihistamine/n
decongestant: decongestant/n
antacid: antacid/n
PPI: ppi/n, proton pump inhibitor/n
laxative: laxative/n
antiemetic: antiemetic/n, anti nausea (medicine/n)
bronchodilator: bronchodilator/n
immunosuppressant: immunosuppressant/n, immunosuppressive/n
chemotherapy: chemotherapy
monoclonal antibody: monoclonal antibody, monoclonal antibodies
contraceptive: contraceptive/n, birth control pill/n
hormone therapy: hormone replacement therapy, hormone therapy
vaccine: vaccine/n, vaccination/n
antidote: antidote/n
antiretroviral: antiretroviral/n
antimalarial: antimalarial/n
vitamin: vitamin/n
-: nitrate test, steroidal
"""

SPANISH_CLASSES = """
NSAID: aine/n, antiinflamatorio/n no esteroideo|esteroideos|esteroide|esteroides|esteroidal,
  antiinflamatorio/n no esteroidales, antiinflamatorio/n
analgesic: analgésico/n, calmante/n
opioid: opioide/n, opiáceo/n, narcótico/n
triptan: triptán, triptanes, triptano/n
ergot: ergótico/n, cornezuelo, ergotamínico/n
gepant: gepante/n
CGRP inhibitor: inhibidor|inhibidores|antagonista|antagonistas del|de cgrp
barbiturate: barbitúrico/n
benzodiazepine: benzodiazepina/n, benzodiacepina/n
sedative: sedante/n, tranquilizante/n
hypnotic: hipnótico/n, somnífero/n, pastilla/n para dormir
antidepressant: antidepresivo/n
SSRI: isrs, inhibidor|inhibidores selectivo|selectivos de la recaptación de serotonina
SNRI: irsn, irsns, inhibidores de la recaptación de serotonina y noradrenalina
MAOI: imao, imaos, inhibidor|inhibidores de la monoaminooxidasa, inhibidores de la mao
tricyclic: antidepresivo/n tricíclico|tricíclicos, tricíclico/n
antipsychotic: antipsicótico/n, neuroléptico/n
stimulant: estimulante/n
anticonvulsant: anticonvulsivo/n, anticonvulsivante/n, antiepiléptico/n, anticonvulsionante/n
anesthetic: anestésico/n
muscle relaxant: relajante/n muscular|musculares, miorrelajante/n
anticoagulant: anticoagulante/n
antiplatelet: antiagregante/n, antiplaquetario/n, antiagregante/n plaquetario|plaquetarios
beta blocker: betabloqueante/n, betabloqueador, betabloqueadores, beta bloqueante/n|bloqueadores
calcium channel blocker:
  bloqueador|bloqueadores|antagonista|antagonistas de los canales de calcio,
  bloqueadores de canales de calcio, calcioantagonista/n
ACE inhibitor: ieca, inhibidor|inhibidores de la eca,
  inhibidores de la enzima convertidora de angiotensina
ARB: ara ii, bloqueadores de los receptores de angiotensina
diuretic: diurético/n
nitrate: nitrato/n
statin: estatina/n
corticosteroid: corticosteroide/n, corticoide/n, esteroide/n, glucocorticoide/n
antibiotic: antibiótico/n, antibacteriano/n
antiviral: antiviral, antivirales, antivírico/n
antifungal: antifúngico/n, antimicótico/n
antihistamine: antihistamínico/n
decongestant: descongestionante/n, descongestivo/n
antacid: antiácido/n
PPI: ibp, inhibidor|inhibidores de la bomba de protones
laxative: laxante/n
antiemetic: antiemético/n, medicamento/n contra las náuseas
bronchodilator: broncodilatador, broncodilatadores
immunosuppressant: inmunosupresor, inmunosupresores, inmunodepresor, inmunodepresores
chemotherapy: quimioterapia/n
monoclonal antibody: anticuerpo/n monoclonal|monoclonales
contraceptive: anticonceptivo/n, píldora/n anticonceptiva|anticonceptivas
hormone therapy: terapia hormonal, terapia de reemplazo hormonal, terapia hormonal sustitutiva
vaccine: vacuna/n, vacunación
antidote: antídoto/n
antiretroviral: antirretroviral, antirretrovirales
antimalarial: antipalúdico/n, antimalárico/n
vitamin: vitamina/n
-: no esteroideo|esteroideos
"""
