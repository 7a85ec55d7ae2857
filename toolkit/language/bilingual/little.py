"""Words that say little by themselves: articles, pronouns, prepositions, helpers, light verbs.

A translation may leave them out or put others, so none of them is looked for in it. Words that
both languages write alike (``a``, ``no``, ``me``) are on both lists.
"""

import re

from toolkit.language.words import listed

ENGLISH = listed(
    """
    a about above across after again against all almost along although am among an and another any
    anyone anything anywhere are aren't around as at away be because been before being behind
    below beneath beside besides between beyond both but by can can't cannot could couldn't did
    didn't do does doesn't doing don't done down during each either else enough etc even ever
    every everyone everything everywhere except for from further get gets getting got had hadn't
    has hasn't have haven't having he he's hence her here here's hers herself him himself his how
    however i i'd i'll i'm i've if in instead into is isn't it it's its itself just less let let's
    like made make makes making many may maybe me might mine more moreover most much must my
    myself neither never no nobody none nor not nothing now nowhere of off on once one ones only
    onto or other others otherwise ought our ours ourselves out over own per perhaps put quite
    rather s same several shall she she's should shouldn't since so some someone something
    sometimes somewhere still such than that that's the their theirs them themselves then thence
    there there's thereby therefore these they they're they've 's this those though through
    throughout thus till to together too toward towards under unless until up upon us very via was
    wasn't way we we'll we're we've well were weren't what what's whatever when whenever where
    whereas wherever whether which while who whoever whole whom whose why will with within without
    won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves thing
    things go goes going went gone come comes coming came take takes taking took taken give gives
    giving gave given use used uses using percent basis please sure become becomes became becoming
    keep keeps kept regarding regards according due seem seems e g eg ie
    """
)
SPANISH = listed(
    """
    a acerca acuerdo ademas adonde ahi ahora al algo alguien algun alguna algunas alguno algunos
    alla alli ambas ambos ante antes apenas aquel aquella aquellas aquello aquellos aqui asi aun
    aunque bajo bastante bien cabe cabo cada casi cerca como con conmigo contigo contra cosa cosas
    cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos da
    dado dan dar de debe deben debia debido del demas den dentro desde despues detras dicha dichas
    dicho dichos donde dos durante e el ella ellas ello ellos embargo en encima entonces entre era
    eran eres es esa esas ese eso esos esta estaba estaban estan estar estas este esten esto estos
    estoy etc fue fuera fueran fueron fui ha haber habia habian habra hace hacen hacer hacerlo
    hacia haga hagan han hasta hay haya hayan he hecho hemos hizo hubo incluso ir jamas junto la
    las le les llevar lleva lo los luego manera mas me mediante menos mi mia mias mientras mio
    mios mis misma mismas mismo mismos modo mucha muchas mucho muchos muy nada nadie ni ningun
    ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra
    otras otro otros para parte pero poco pocos por porque pues pueda puedan puede pueden puedes
    puedo poder podamos podemos podria podrian podra podran que quien quienes quiza quizas realiza
    realizan realizar respecto se sea sean segun ser sera seran seria serian si sido siempre siendo
    siguiente sin sino siquiera sobre sola solamente solo son soy su sus suya suyas suyo suyos tal
    tales tambien tampoco tan tanta tantas tanto tantos te tenga tengan tener tenia tenido ti
    tiene tienen tienes toda todas todavia todo todos tomar tras traves tu tus tuya tuyo u un una
    unas uno unos usa usan usar usado usada usados usadas usted ustedes uso va van vaya vayan vez
    veces ya yo
    """
)
"""Words of either language, bare (see ``toolkit.language.words``)."""

# Phrases that say no more than a little word does, though their words may say something elsewhere.
PHRASES = {
    "en": re.compile(
        r"\b(?:in order (?:to|that)|able to|in the first place|not limited to|in witness whereof"
        r"|hereunto set my|as well as|take place|takes place|took place)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:hacen? falta|con (?:el )?fin de|a fin de|entre otros|entre otras"
        r"|en fe de lo cual|cabo de|llevar? a cabo|tener lugar|tiene lugar)\b",
        re.IGNORECASE,
    ),
}
# Words of which each such phrase has one.
PHRASED = {
    "en": listed("order able place limited witness well hereunto"),
    "es": listed("falta fin otros otras fe cabo lugar"),
}
