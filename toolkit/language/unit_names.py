"""What units and dose forms are called; each row begins with its value.

Values are those of the Unified Code for Units of Measure (https://ucum.org): case sensitive, with
an annotation in braces for what is counted and not measured (`{tablet}`). Currencies are ISO 4217.
What is called `-` is no unit.
"""

from __future__ import annotations

# Always a unit, wherever they stand: value, symbols of every language, English, Spanish.
# A space parts names, `_` words of a name; `+s` is a plural; an indented line goes on.
FREE = """
kg            | kg kgs       | kilogram+s kilogramme+s kilo+s | kilogramo+s kilo+s
g             |              | gram+s gramme+s            | gramo+s
mg            | mg mgs       | milligram+s milligramme+s  | miligramo+s
ug            | μg mcg ug    | microgram+s microgramme+s  | microgramo+s
ng            |              | nanogram+s                 | nanogramo+s
[lb_av]       | lb lbs       |                            | libra+s
[oz_av]       |              | ounce+s                    | onza+s
L             |              | liter+s litre+s            | litro+s
dL            | dl           | deciliter+s decilitre+s    | decilitro+s
mL            | ml mls       | milliliter+s millilitre+s  | mililitro+s
uL            | μl           | microliter+s microlitre+s  | microlitro+s
[foz_us]      | fl_oz        | fluid_ounce+s              | onza_liquida onzas_liquidas
[gal_us]      |              | gallon+s                   | galon+es
[tsp_us]      | tsp tsps     | teaspoon+s teaspoonful+s   | cucharadita+s cucharilla+s
    cdta cdtas cdita cditas
[tbs_us]      | tbsp tbsps   | tablespoon+s tablespoonful+s | cucharada+s cda cdas
km            | km           | kilometer+s kilometre+s    | kilometro+s
cm            | cm           | centimeter+s centimetre+s  | centimetro+s
mm            |              | millimeter+s millimetre+s  | milimetro+s
m2            |              | square_meter square_meters square_metre square_metres
    sq_meter sq_meters sq_-_meter sq_m | metro_cuadrado metros_cuadrados
cm2           |              | square_centimeter square_centimeters | centimetros_cuadrados
um            | μm           | micron+s micrometer+s      | micra+s micrometro+s
[in_i]        |              | inch+es                    | pulgada+s
[mi_i]        |              | mile+s                     | milla+s
a             | yr yrs       | year+s                     | año+s
mo            |              | month+s mos                | mes+es
wk            | wk wks       | week+s fortnight           | semana+s quincena+s
d             |              | day+s                      | dia+s
h             | hr hrs       | hour+s                     | hora+s
min           | min mins     | minute+s                   | minuto+s
s             | secs         | seconds                    | segundos
ms            |              | millisecond+s              | milisegundo+s
Cel           | °_c º_c ℃    | celsius centigrade degrees_celsius degree_celsius degrees_c
    | grados_celsius grado_celsius grados_centigrados grados_c centigrados celsius
[degF]        | °_f º_f ℉    | fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f
    | grados_fahrenheit grado_fahrenheit grados_f fahrenheit
[IU]          | iu      | international_unit+s
    | ui unidad_internacional unidades_internacionales
meq           | meq          | milliequivalent+s          | miliequivalente+s
mmol          | mmol         | millimole+s                | milimol+es
umol          | μmol         | micromole+s                | micromol+es
nmol          | nmol         | nanomole+s                 | nanomol+es
mosm          | mosm         | milliosmole+s              | miliosmol+es
%             | % ％          | percent per_cent           | por_ciento porciento
[ppm]         | ppm          | parts_per_million          | partes_por_millon
mm[Hg]        | mmhg mm_hg   | millimeters_of_mercury millimetres_of_mercury
    | milimetros_de_mercurio
kPa           | kpa          | kilopascal+s               | kilopascal+es
{beat}/min    | bpm          | beats_per_minute beats_/_minute beats_/_min beats_a_minute
    | lpm latidos_por_minuto latidos_/_min
{breath}/min  |              | breaths_per_minute breaths_/_min breaths_a_minute
    | rpm respiraciones_por_minuto
kcal          | kcal kcals   | kilocalorie+s calorie+s    | kilocaloria+s caloria+s
kJ            | kj           | kilojoule+s                | kilojulio+s
USD           | $ us$ usd us_$ u_._s_._dollar u_._s_._dollars | dollar+s us_dollar+s
    | dolar+es
EUR           | € eur        | euro+s                     | euro+s
GBP           | £ gbp        |                            |
COP           | cop cop$ cop_$ | colombian_peso+s           | pesos_colombianos peso_colombiano
MXN           | mxn          | mexican_peso+s             | pesos_mexicanos peso_mexicano
{peso}        |              | peso+s                     | pesos
{cent}        | ¢            |                            |
{tablet}      | tabs         | tablet+s pill+s caplet+s
    | tableta+s comprimido+s pastilla+s pildora+s
{capsule}     | caps         | capsule+s softgel+s        | capsula+s
{lozenge}     |              | lozenge+s                  | trocisco+s
{ampule}      |              | ampoule+s ampule+s ampul   | ampolla+s
{vial}        |              | vial+s                     | vial+es
{syringe}     |              | syringe+s                  | jeringa+s jeringuilla+s
{sachet}      |              | sachet+s                   | sobre_de_polvo
{suppository} |              | suppository suppositories  | supositorio+s
{puff}        |              | puff+s inhalation+s        | inhalacion+es
{capful}      |              | capful+s                   | tapon_lleno
{scoop}       |              | scoopful+s                 |
{cup}         |              | cupful+s                   |
{glass}       |              | glassful+s                 |
{spoon}       |              | spoonful+s                 |
{handful}     |              | handful+s                  | puñado+s
{mouthful}    |              | mouthful+s                 | bocado+s
{bowl}        |              | bowlful+s                  |
-             |              | day_care+s day_-_to_-_day
    day_to_day day_by_day these_days opening_hours office_hours business_hours visiting_hours
    | hoy_en_dia buenos_dias dia_a_dia a_la_hora_de
[drp]         | gtt gtts     |                            | gotas
"""

# A unit only where something counts them: "5 m", "two drops", "30-second", "per patch".
# A single letter is read as it is written: g is grams, G is not.
COUNTED = """
g             | gr gm gms g  |                            |
ng            | ng           |                            |
L             | l L          |                            |
m             | m mt mts     | meter+s metre+s            | metro+s
h             | h hs         |                            |
d             | d            |                            |
s             | s sec seg    | second                     | segundo
mm            | mm           |                            |
ms            | ms           |                            |
mo            | mo           |                            |
mL            | cc           |                            |
Cel           | C            |                            |
[degF]        | F            |                            |
deg           | °            | degree+s                   | grado+s
[lb_av]       |              | pound+s                    |
[oz_av]       | oz           |                            |
[ft_i]        | ft           | foot feet                  | pie+s
[in_i]        | ″            |                            |
[yd_i]        | yd yds       | yard+s                     | yarda+s
[pt_us]       |              | pint+s                     | pinta+s
U             | U            | unit+s                     | unidad+es
mol           | mol M        | mole+s                     | moles
kHz           | khz          |                            |
Hz            | hz           | hertz                      | hercio+s
J             | J            | joule+s                    | julio+s
V             | V            | volt+s                     | voltio+s
{point}       |              | point+s                    | punto+s
{cent}        |              | cent+s                     | centavo+s
{beat}        |              | beat+s heartbeat+s         | latido+s
{breath}      |              | breath+s                   | respiracion+es
{cup}         |              | cup+s                      | taza+s
{glass}       |              | glass+es                   | vaso+s
{drink}       |              | drink+s                    | trago+s
{tablet}      | tab          |                            |
{capsule}     | cap          |                            |
{sachet}      |              | packet+s                   | sobres sobrecito+s
[drp]         |              | drop+s                     | gota
{spray}       |              | spray+s squirt+s           | pulverizacion+es
{patch}       |              | patch+es                   | parche+s
{injection}   |              | injection+s shot+s jab+s   | inyeccion+es
{infusion}    |              | infusion+s                 | infusion+es
{application} |              | application+s              | aplicacion+es
{bottle}      |              | bottle+s                   | frasco+s botella+s
{tube}        |              | tube+s                     | tubo+s
{dose}        |              | dose+s                     | dosis
{scoop}       |              | scoop+s                    | cucharon+es
{spoon}       |              | spoon+s                    | cuchara+s
{capful}      |              | cap+s                      |
{pinch}       |              | pinch+es                   | pizca+s
{slice}       |              | slice+s                    | rebanada+s
{serving}     |              | serving+s helping+s        | porcion+es racion+es
{mouthful}    |              | sip+s gulp+s               | sorbo+s
{session}     |              | session+s                  | sesion+es
"""


def table(rows: str, language: str) -> dict[tuple[str, ...], str]:
    """Each name, as the row of its words, with its value."""
    joined = rows.strip().replace("\n    ", " ").splitlines()
    return {name: row.partition("|")[0].strip() for row in joined for name in _names(row, language)}


def _names(row: str, language: str) -> list[tuple[str, ...]]:
    _, symbols, english, spanish = row.split("|")
    own = english if language == "en" else spanish
    return [
        tuple(name.split("_")) for short in f"{symbols} {own}".split() for name in _numbers(short)
    ]


def _numbers(name: str) -> tuple[str, ...]:
    """`dose+s` is one dose, two doses."""
    stem, plural, ending = name.partition("+")
    return (stem, stem + ending) if plural else (name,)
