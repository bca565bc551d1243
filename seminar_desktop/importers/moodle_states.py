"""What Moodle's state texts say, in English, both Spanish packs, French and Portuguese.

The text for a failed test begins like the one for a passed test, so only whole texts count: a text that no rule covers
says nothing, and never that a test was passed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..domain.names import fold
from .report import ResultState

Said = tuple[ResultState, bool]
"""The state, and whether somebody set it by hand."""

_DONE = r"(?:completed|complete|finalizad[oa]|completad[oa]|complet[oa]|terminad[oa]|termine|acheve|concluid[oa])"
_NOT_DONE = (r"(?:(?:not|no|non|nao|pas|sin|por) (?:completed|complete|finalizad[oa]|completad[oa]|terminad[oa]|"
             r"termine|acheve|achevee|concluid[oa](?: a)?|finalizar|completar|concluir)|incomplete|incomplet[oa])")
_BY_HAND = (r" (?:set by|configurado por|configurada por|establecid[oa] por|fijado por|defini par|etabli par|"
            r"definid[oa] por|marcad[oa] por) \S.*")
# "califiacion" is how the Spanish pack is shipped, in the text for a passed test only.
_PASS = (r"achieved pass grade",
         r"(?:ha alcanzado|alcanzo|ha obtenido|obtuvo) (?:la )?(?:calificacion|califiacion) de aprobado",
         r"note (?:minimale de reussite|pour passer|de passage) atteinte", r"niveau de reussite",
         r"atingiu (?:a )?nota de aprovacao", r"grau de passagem alcancado", r"grau passagem alcancado")
_FAIL = (r"did not achieve pass grade", r"n a pas atteint la note (?:minimale de reussite|pour passer|de passage)",
         r"(?:no ha alcanzado|no alcanzo|no ha obtenido|no obtuvo) (?:la )?(?:calificacion|califiacion) de aprobado",
         r"nao (?:atingiu|alcancou|alcancar) (?:a )?(?:nota de aprovacao|grau passagem)")

_COMPLETION: tuple[tuple[re.Pattern[str], Said], ...] = (
    (re.compile(_DONE), (ResultState.COMPLETED, False)),
    (re.compile(_NOT_DONE), (ResultState.NOT_STARTED, False)),
    (re.compile(f"{_DONE} (?:{'|'.join(_PASS)})"), (ResultState.PASSED, False)),
    (re.compile(f"{_DONE} (?:{'|'.join(_FAIL)})"), (ResultState.FAILED, False)),
    (re.compile(f"{_DONE}{_BY_HAND}"), (ResultState.COMPLETED, True)),
    (re.compile(f"{_NOT_DONE}{_BY_HAND}"), (ResultState.NOT_STARTED, True)),
)
_ATTEMPTS = {
    ResultState.COMPLETED: "finalizado|finalizada|finished|completado|completed|terminado|terminada|enviado|submitted|"
                           "termine|remis|concluida|concluido|entregue",
    ResultState.IN_PROGRESS: "en curso|en progreso|in progress|en cours|em progresso|em andamento|atrasados|atrasado|"
                             "vencido|vencida|overdue|fuera de plazo|en retard|em atraso|atrasada|nunca enviado|"
                             "nunca enviada|nunca presentado|abandonado|never submitted|jamais remis|nunca submetido|"
                             "nunca submetida",
    ResultState.NOT_STARTED: "no comenzado|sin comenzar|no iniciado|not started|pas commence|nao iniciado|nao iniciada",
}
_ATTEMPT_STATES = {text: state for state, texts in _ATTEMPTS.items() for text in texts.split("|")}


def completion(text: str) -> Said | None:
    """State of an activity in a completion report; None when the text is not known.

    Set by hand counts as completed, not as passed: a teacher's word, with `set_by_hand` to tell it from the text
    without a pass grade. `Not completed` may mean begun or not; it is read as not started.
    """
    folded = fold(text)
    return next((said for pattern, said in _COMPLETION if pattern.fullmatch(folded)), None)


def attempt(text: str) -> Said | None:
    """State of an attempt in a quiz report. One that was never submitted was begun: it is in progress."""
    if text.strip() == "-":
        return ResultState.NOT_STARTED, False
    state = _ATTEMPT_STATES.get(fold(text))
    return (state, False) if state else None


def remembered(read: Callable[[str], Said | None]) -> Callable[[str], Said | None]:
    """`read` for one file: its few texts stand there ten thousand times."""
    known: dict[str, Said | None] = {}

    def look_up(text: str) -> Said | None:
        if text not in known:
            known[text] = read(text)
        return known[text]

    return look_up
