"""Months, days of the week and the smaller numbers, with the Spanish beginnings."""

TABLE = """
january | enero ene.
february | febr
march | marz
april | abril abr.
may | mayo
june | junio jun.
july | julio jul.
august | agost
september | sept set.
october | octub oct.
november | novie nov.
december | dicie dic.
monday | lunes
tuesday | martes
wednesday | mierc
thursday | jueves
friday | vierne
saturday | sabad
sunday | doming
today | hoy. actual
tomorrow | mañana
yesterday | ayer
tonight | noche
first | prim
third | terc
fourth | cuart
fifth | quint
two twice | dos. ambos par.
three | tres
four | cuatro
five | cinco
six | seis
seven | siete
eight | ocho
nine | nueve
ten | diez
eleven | once
twelve | doce
fifteen | quince
twenty | veint
thirty | treint
forty | cuarenta
fifty | cincuenta
hundred | cien
thousand | mil. miles
million | mill
billion | mil. bill mill
half | mitad medi
"""

# Figures that stand for words, and the other way round, in both languages.
_FIGURES = """
one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17
eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
ninety=90 hundred=100 thousand=1000
uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18
diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
noventa=90 cien=100 ciento=100 mil=1000
"""
FIGURES = {word: figure for word, _, figure in (pair.partition("=") for pair in _FIGURES.split())}
