"""Opens the view of a plug-in made from the template, as a screen reader does, and reads what the plug-ins of a project add.

Arguments: the data area; then one of
  view    the view opens from the menu and follows the search
  page    the page and the card of an entry tell what a plug-in adds
  throws  the view fails: it is named where it would stand, the rest goes on, and it is switched off there
  hangs   the view holds the window for good: it is named, and switched off at the next start
"""
import os
import re
import sys

import pyatspi

from screen import DATA, DOWN, application, check, end, errors, find, press, shown, start, stop, type_into, until, walk

NAME = "Sources de la fiche"
HUNG = os.path.join(DATA, "desktop/hung")


def begin():
    process = start()
    check("the window is there", until(lambda: find("Rechercher une fiche", "text")) is not None)
    tour = until(lambda: find("Passer la visite", "push button"), 10)
    if tour is not None:
        press(tour)
    return process


def item(name):
    return next((n for n in walk(application()) if n.getRoleName() == "menu item" and n.name == name and shown(n)), None)


def open_view():
    menu = until(lambda: find("Affichage", "menu"))
    check("there is a menu for views", menu is not None)
    if menu is not None:
        press(menu)
    way = until(lambda: item(NAME), 20)
    check("the view has its place in the menu", way is not None)
    if way is not None:
        press(way)


def back_to_view():
    """The page of an entry that is read comes before the view."""
    press(until(lambda: find("Affichage", "menu")))
    press(until(lambda: item(NAME)))


def read_entry(words):
    """Searches, and reads the first entry found; its row."""
    type_into("Rechercher une fiche", words)
    results = until(lambda: find("Fiches trouvées", "table"))
    row = until(lambda: next((n for n in walk(results) if words in (n.name or "").lower()), None)) if results else None
    if results is not None:
        results.queryComponent().grabFocus()
        for _ in range(2):
            pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_SYM)
    check("an entry is read", until(lambda: find("Fiche\u00a0: .*", "text")) is not None)
    return row


def view():
    process = begin()
    try:
        open_view()
        # What it lists of an entry is tested in its project.
        read_entry("garantie")
        back_to_view()
        check("it follows what is searched", until(lambda: find("Recherche\u00a0: garantie", "label")) is not None)
    finally:
        stop(process)
    check("the log has no error", not errors(), "; ".join(errors()[:3]))


def page():
    process = begin()
    try:
        read_entry("diagnostic")
        check("a card tells what the plug-in adds", until(lambda: next(
            (n for n in walk(application()) if re.search("Sources\u00a0: [0-9]", n.name or "") and shown(n)), None)) is not None)
    finally:
        stop(process)
    check("the log has no error", not errors(), "; ".join(errors()[:3]))


def switch_off():
    off = until(lambda: find("Éteindre le greffon", "push button"))
    check("it can be switched off where it is named", off is not None)
    if off is not None:
        press(off)
    check("it says that it is off", until(lambda: find("Le greffon «\u00a0essai.view\u00a0» est éteint.*", "label")) is not None)
    press(until(lambda: find("OK", "push button")))


def throws():
    process = begin()
    try:
        open_view()
        check("the view says which plug-in failed",
              until(lambda: find("Le greffon «\u00a0essai.view\u00a0» a échoué.*", "label")) is not None)
        read_entry("garantie")
        back_to_view()
        switch_off()
    finally:
        stop(process)


def hangs():
    process = begin()
    try:
        open_view()
        check("it is named while it holds the window", until(lambda: os.path.exists(HUNG)) is not None)
        check("the log names it", any("essai.view" in each for each in errors()), "; ".join(errors()[:3]))
    finally:
        stop(process)
    process = start()
    try:
        check("the next start asks about it",
              until(lambda: find("Le greffon «\u00a0essai.view\u00a0» ne répond pas.*", "label")) is not None)
        switch_off()
        check("all goes on without it", until(lambda: find("Rechercher une fiche", "text")) is not None)
        check("nothing of it is left in the window", until(lambda: find(NAME, "page tab"), 5) is None)
    finally:
        stop(process)


{"view": view, "page": page, "throws": throws, "hangs": hangs}[sys.argv[2]]()
end()
