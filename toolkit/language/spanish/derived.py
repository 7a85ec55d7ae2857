"""Words that no dictionary lists and Spanish builds freely: pronouns, prefixes, endings, roots.

`deséchelas`, `antirreceptor`, `gotitas`, `epidemiológica` are words as soon as `deseche`,
`receptor`, `gota` are, or as their Greek and Latin parts are known (Nueva gramática de la lengua
española, ch. 5–11; the combining forms of medicine).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from toolkit.language.spanish.shape import bare, stressed

Known = Callable[[str], bool]

_CLITICS = re.compile(r"(?:me|te|se|nos|le|les)?(?:l[aeo]s?|me|te|se|nos|os)\Z")
_PREFIXES = """
    aero agro alfa ante anti archi auto beta bio cardio ciber contra cripto cuasi delta dermo
    electro endo entre exo extra ferro fisio foto gastro geo hemo hetero hidro hiper hipo homo infra
    inmuno inter intra iso macro maxi mega meta micro mini mono multi nano narco neo neumo neuro
    nitro orto osteo oxi para peri pluri poli pos post preter proto psico quimio radio retro semi
    seudo sobre socio sub super supra tecno tele termo trans tras tri turbo ultra uni vaso vice
    video
""".split()  # noqa: SIM905 - a list of words is read as words
_SHORT_PREFIXES = "bi co des ex in im pre pro re".split()  # noqa: SIM905
_PREFIX = re.compile(rf"(?:{'|'.join(sorted(_PREFIXES, key=len, reverse=True))})")
_SHORT_PREFIX = re.compile(rf"(?:{'|'.join(_SHORT_PREFIXES)})(?=.{{6}})")

_ROOTS = """
    adeno papiloma rota aden alg anatomo andro angio artero arterio artr artro audio bacter bacterio
    blefar bronc bronco bucal carcino cardi cefal cefalo cerebro cian cito cine clino colangio colo
    condro copro cosm crio crani craneo cromo crono dendr derm dermat dermato diabeto embrio encefal
    encefalo endocrin endocrino enter entero epidemi epidemio eritr eritro esclero esfigmo esofag
    espermato espiro esteato estomat etio farmac farmaco faring faringo febr fibr fibro fisi flebo
    fon fono ftal galact gastr gen geront geronto ginec gineco gloso gluc gluco glucos granulo hema
    hemat hemato hemi hepat hepato hist histo homeo huma icter ictio idio infecto inmun inmuno
    isquem laring laringo leuc leuco linf linfo lip lipo litio lobul macul mamo masto melan melano
    mening meningo metro miel mielo micro mio mono mononucle morfo musculo narco nas naso necro nefr
    nefro neum neumat neumo neur neuro nos nutri odont odonto oftalm oftalmo onco opto orbit orto
    ose osteo ot oto ovari oxigen pancre pancreat pat pato pedi periton pneumo podo procto prost
    protein psic psico pulmo quirur quist radi radio rect reumat reumato rin rino salping sarco sept
    sero sial sialo sino sinov siquiatr somn somno tanato tendin terat tim tiro tiroid toco tono
    toxic toxico trac traque traqueo traumat traumato tromb trombo ulcer uret uretr uro uter uvul
    vascul vaso veno ventricul vesic vir viro xero zoo
""".split()  # noqa: SIM905
_ENDINGS = """
    algia algias álgico álgica cele centesis cida cidas cito citos cítico cítica cíticos cíticas
    citosis desis dinia ectasia ectomía ectomías emia emias émico émica fagia filia fobia fóbico
    génesis génico génica génicos génicas genicidad grafía grafías gráfico gráfica grama gramas itis
    ítico ítica lisis lítico lítica logía logías lógico lógica lógicos lógicas logo loga logos logas
    ólogo óloga ólogos ólogas virus blastos malacia megalia metría métrico métrica oma omas osis
    ótico ótica patía patías pático pática penia pénico pénica pexia plasia plasma plastia plejia
    pnea poyesis ragia rragia rrea scopia scopias scopía scopías scopio scópico scópica sis terapia
    terapias terapéutico terapéutica tomía tomías trofia tropismo uresis uria ural oide oides oideo
    oidea
""".split()  # noqa: SIM905
_LEARNED = re.compile(
    rf"(?:{'|'.join(sorted(_ROOTS, key=len, reverse=True))}){{1,3}}[aeio]?"
    rf"(?:{'|'.join(sorted(_ENDINGS, key=len, reverse=True))})\Z"
    r"|[a-z]{3,}(?:cin|quin|fer|pt|[td]|n|al|ol)asas?\Z"  # enzymes
)
# An ending, and what may stand in its place for the word that is known.
_SUFFIXES = tuple(
    (re.compile(f"(?:{ending})\\Z"), tuple(instead.split(",")))
    for ending, instead in (
        ("mente", ",s"),
        ("ísim[oa]s?", "o,a,e,"),
        ("(?<=[^aeiou])[ei]?cit[oa]s?|(?<=...)it[oa]s?", "o,a,e,,os,as"),
        ("idad(?:es)?", "o,a,e,"),
        ("aci(?:ón|ones)", "ar"),
        ("ici(?:ón|ones)", "ir,er"),
        ("i[sz]aci(?:ón|ones)", "izar"),
        ("ador(?:es|as?)?|ante?s?", "ar"),
        ("edor(?:es|as?)?|iente?s?", "er,ir"),
        ("idor(?:es|as?)?", "ir"),
        ("ad[oa]s?|amiento?s?|able?s?", "ar"),
        ("id[oa]s?|imiento?s?|ible?s?", "ir,er"),
        ("ismos?|istas?", "o,a,e,al,"),
        ("ariamente|ari[oa]s?", "a,o,e,"),
        ("uales|ual", "o,e,a,ual"),
        ("(?<=...[rtnl])[oa]s?", "or,o,a,r,n,l"),
    )
)


def is_derived(word: str, known: Known) -> bool:
    """Whether a word in lower case is built of what is known."""
    return (
        any(map(known, _plain(word)))
        or is_with_pronouns(word, known)
        or is_learned(word, known)
        or any(map(known, _stems(word)))
    )


def is_learned(word: str, known: Known) -> bool:
    """Whether a word is made of Greek and Latin parts, or of a prefix and a known word."""
    return _LEARNED.match(word) is not None or _has_prefix(word, known)


def _plain(word: str) -> Iterator[str]:
    """The singular of a plural, and the masculine of a feminine."""
    if len(word) > 6 and word.endswith("s"):
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
            yield re.sub("on$", "ón", re.sub("c$", "z", word[:-2]))


def _has_prefix(word: str, known: Known) -> bool:
    prefix = _PREFIX.match(word) or _SHORT_PREFIX.match(word)
    if prefix is None or len(rest := word[prefix.end() :]) < 4:
        return False
    rest = rest[1:] if rest.startswith("rr") else rest
    return known(rest) or is_derived(rest, known)


def _stems(word: str) -> Iterator[str]:
    for suffix, instead in _SUFFIXES:
        found = suffix.search(word) if len(word) > 6 else None
        if found is not None and found.start() > 2:
            stem = word[: found.start()]
            yield from (stem + tail for tail in instead)
            yield from (bare(stem) + tail for tail in instead)


def is_with_pronouns(word: str, known: Known) -> bool:
    """An infinitive, gerund or imperative with pronouns, and the accent that it asks for."""
    return any(with_pronouns(word[: m.start()], m[0]) == word for m in _tails(word, known))


def lost_in_pronouns(word: str, known: Known) -> str | None:
    """``registrese`` with its accent, where the verb is known."""
    spelled = {with_pronouns(word[: m.start()], m[0]) for m in _tails(word, known)} - {word}
    return min(spelled, default=None) if word.isascii() or "ñ" in word else None


def _tails(word: str, known: Known) -> Iterator[re.Match[str]]:
    """Where the pronouns may begin, behind a form of a verb that is known."""
    for length in (5, 4, 3, 2):
        tail = _CLITICS.match(word, max(len(word) - length, 3))
        verb = bare(word[:-length])
        if tail is not None and verb.endswith("n") and tail[0].startswith("te"):
            continue  # several people are not `te`
        if tail is not None and verb[-1:] in ("r", "o", "a", "e", "n") and _is_verb(verb, known):
            yield tail


def _is_verb(verb: str, known: Known) -> bool:
    """An infinitive, a gerund, or an imperative of a verb whose infinitive is known."""
    if verb.endswith(("ar", "er", "ir", "ando", "iendo", "yendo")):
        return known(verb)
    stem = verb.rstrip("n")[:-1]
    return known(verb) and any(map(known, _infinitives(stem)))


def _infinitives(stem: str) -> Iterator[str]:
    """``registr`` may be of registrar; ``coloqu`` of colocar, ``pidi`` of pedir (not all are)."""
    for old, new in (("", ""), ("qu$", "c"), ("gu$", "g"), ("c$", "z"), ("ie", "e"), ("ue", "o")):
        changed = re.sub(old, new, stem, count=1) if old else stem
        yield from (changed + tail for tail in ("ar", "er", "ir"))


def with_pronouns(verb: str, pronouns: str) -> str:
    """A verb and its pronouns as they are spelled: ``registre se`` is ``regístrese``."""
    verb = bare(verb)
    two = len(re.findall("l[aeo]s?|me|te|se|nos|os", pronouns)) > 1
    if verb.endswith("r"):
        spelled = stressed(verb + "x") if not two else stressed(verb + "e")[:-1]
        return (spelled if two else verb) + pronouns
    return before_pronouns(verb) + pronouns


def before_pronouns(verb: str) -> str:
    """An imperative or a gerund as it is spelled before pronouns: ``regístre`` of *registre*."""
    return stressed(bare(verb))
