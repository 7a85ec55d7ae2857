"""Usual words, whose misspelling is likelier than any rare word; and new ones of medicine.

``USUAL`` are known to be usual by all the lexicons of the toolkit, and by the words of every text
that stand here. ``NEW`` are words that dictionaries of general Spanish do not have yet.
"""

from __future__ import annotations

from functools import cache

from toolkit.language.inflection import forms
from toolkit.language.spanish.shape import bare

_VERBS = """
    abrir aceptar acompañar acostar actuar administrar agregar ajustar aliviar alcanzar aplicar
    aprender apoyar asistir atender aumentar avisar ayudar bajar beber buscar cambiar cancelar
    causar cerrar comenzar comer completar comprar comunicar conducir confirmar conocer consultar
    contactar contener continuar contestar controlar correr creer cubrir cuidar curar dejar depender
    desarrollar descansar describir despertar detener determinar diagnosticar disminuir dormir durar
    elegir empezar encontrar enfermar enseñar entender entrar enviar escribir escuchar esperar
    estudiar evaluar evitar examinar existir explicar faltar firmar funcionar ganar guardar hablar
    hacer incluir indicar informar ingresar iniciar intentar lavar leer limpiar llamar llegar llenar
    llevar mantener marcar medir mejorar mostrar mover necesitar notar observar obtener ocurrir
    ofrecer olvidar pagar parar pasar pedir perder permitir poder poner practicar preguntar preparar
    presentar prevenir probar producir programar proporcionar proteger publicar quedar querer quitar
    realizar recetar recibir recoger recomendar recordar reducir registrar regresar repetir resultar
    respirar responder responsable revisar saber salir seguir seleccionar sentar sentir separar
    servir solicitar subir sufrir suspender tardar tener terminar tomar trabajar tragar tratar usar
    utilizar vacunar venir ver viajar visitar vivir volver
""".split()  # noqa: SIM905 - a list of words is read as words
_NOUNS = """
    actividad acuerdo adulto agua alcohol alimento alta ambulancia amigo análisis animal ansiedad
    aplicación artículo asistencia atención autoridad ayuda banco bebida boca brazo cabeza cama
    cambio cantidad cara casa caso causa centro cita ciudad clínica comida condición consejo
    consulta contacto control correo corazón cosa costo cuarto cuenta cuerpo cuestionario cuidado
    dato depresión derecho día dieta dirección documento dolor dosis dosis dudas edad efecto ejemplo
    ejercicio embarazo emergencia empleo enfermedad enfermera equipo error escuela especialista
    estado estómago estudio evento examen experiencia familia farmacia fecha fiebre firma forma
    formulario frecuencia gente gobierno grado grupo hambre hermano herida hija hijo historia hogar
    hombre hora horario hospital hueso idea idioma infección información ingreso instrucción jarabe
    joven laboratorio lado leche lengua letra línea lista lugar madre mano mañana mascarilla
    medicamento medicina médico mensaje mes minuto momento mujer mundo música nariz necesidad niño
    noche nombre número ojo opción oxígeno paciente padre página país palabra papel parte paso
    pastilla pecho pensamiento persona peso pie piel pierna plan población pregunta presión primo
    problema proceso producto programa pulmón prueba puerta punto razón reacción receta registro
    relación resultado riesgo ropa sala salud sangre seguro semana señal servicio sesión sistema
    sitio síntoma situación solicitud sueño tableta tarde tarjeta teléfono temperatura terapia texto
    tiempo tipo trabajo tratamiento usuario vacuna vaso vez vía viaje vida virus visita vista voz
    zona
""".split()  # noqa: SIM905
_ADJECTIVES = """
    abierto adecuado afectado alto amplio bajo blanco bueno cada caliente cercano cierto clínico
    común confiable correcto crónico diario diferente difícil disponible distinto enfermo específico
    fácil frío físico fuerte general grande grave importante intenso largo lento leve libre limpio
    malo mayor médico mejor menor mental mismo necesario negro normal nuevo otro pequeño personal
    poco posible positivo presente primero privado próximo público rápido reciente responsable rojo
    sanitario sano seco segundo seguro siguiente simple social solo último único urgente útil válido
    varios verdadero viejo
""".split()  # noqa: SIM905
_SMALL = """
    además ahora algo alguien algún alguna algunos antes aquí así aun aunque bien casi como con
    contra cual cualquier cualquiera cuando cuanto desde después donde durante ella ellos entonces
    entre era eran eres esta estaba están estar este esto estos fue fueron fuera gracias había haber
    hacia han hasta hay hemos hoy incluso luego más menos mientras mucho muchos muy nada nadie
    ninguna nosotros nuestra nunca para pero porque pronto pueda puede pueden puedo pues que quien
    quienes será según ser siempre sido sin sino sobre son su sus también tampoco tan tanto tarde
    tenga tengo tiene tienen todo todos todas toda unas unos usted ustedes veces cinco cuatro siete
    ocho nueve diez enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre lunes martes miércoles jueves viernes sábado domingo
""".split()  # noqa: SIM905

NEW = """
    amoníaco amoníacos calórica calórico calóricas calóricos proteicocalórica angiotensina
    angiotensinas antivírico antivíricos antivírica antivirales antiviral aleatorizado
    aleatorizada aleatorizados aleatorizadas autoaislamiento autocuidado bicapa cannabidiol
    cardiopulmonar cardiovascular cardiovasculares cerebrovascular cerebrovasculares ciberacoso
    cinasa citocina citocinas citoquina citoquinas clamidia compleción comórbido comórbida
    comórbidas comorbilidad comorbilidades conductual conductuales coronavirus criomicroscopía
    deltacoronavirus betacoronavirus alfacoronavirus endorfina endorfinas epidemiológico
    epidemiológica esketamina extracelular extracorporal extracorpóreo extracorpórea gotícula
    gotículas hiperglucemia hiperglucemias hipertiroidismo hipoglucemia
    hipoglucemias hipotiroidismo hisopado hisopados infectividad infeccioso inmunización
    inmunizaciones inmunoglobulina inmunoglobulinas
    inmunocomprometido inmunocomprometida inmunodeprimido inmunodeprimida inmunosupresor
    inmunosupresora inmunosupresores inscripción interferón intravascular intravenoso intubación
    ketamina letalidad mindfulness multilobar multilobares murino murina nanopartícula
    nanopartículas nasofaríngeo nasofaríngea neumólogo neumóloga neumólogos nucleocápside optómetra
    pandemia polimerasa prebiótico probiótico prevalente prevalentes proinflamatorio
    proinflamatorias prodrómico pródromo pródromos proteasa proteasas reinfección reinfecciones
    replicasa resiliencia ribavirina serotonina serología serológico serotoninérgico teleconsulta
    telemedicina telesalud transcriptasa transmembrana transmembranal triaje triptán triptanes
    viriones virión virología virológico virólogo viróloga virólogos zoonótico zoonótica zoonóticos
    zoonóticas
""".split()  # noqa: SIM905


@cache
def usual() -> frozenset[str]:
    """Usual words in all their forms, bare."""
    kinds = (("v", _VERBS), ("n", _NOUNS), ("a", _ADJECTIVES))
    shaped = (
        form for kind, words in kinds for word in words for form in forms(f"{word}/{kind}", "es")
    )
    return frozenset(bare(" ".join((*shaped, *_SMALL, *NEW))).split())  # all in one go
