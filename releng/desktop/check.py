"""Uses the desktop through the accessibility tree, as a screen reader does: every control is found by its name.

Arguments: the data area. The environment names the product. Ends with 1 when something is not as it should be.
"""
import os
import re
import shutil
import tempfile
import time

import pyatspi

from screen import (ALT, CONTROL, DATA, DOWN, END, HELD, HOME, PAGE_DOWN, TAB, application, backwards, check, described,
                    end, errors, find, focuses, held_down, nameless, press, shown, start, stop, strike, type_into,
                    until, walk, walked_through, watched)

# What a project-holder file is called here, and nothing else.
PSEUDONYM = "Zéphyrine"


def open_desk(name="Conseil"):
    """Goes to a desk, the adviser's or another; says whether there is a way."""
    until(lambda: find("Rechercher une fiche", "text") or find("Nouveau", "push button"))
    way = until(lambda: next((found for found in (find(name, role + " button") for role in ("radio", "toggle", "push"))
                              if found is not None), None))
    if way is not None:
        press(way)
    return way is not None


def files_with(text):
    for folder, _, names in os.walk(DATA):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                if text.encode() in file.read():
                    yield os.path.join(folder, name)


process = start()
try:
    check("the window is there", until(lambda: find("Maillage.*", "frame")) is not None)
    until(lambda: find("Visite, étape 1 sur 3"), 10)
    tour = find("Passer la visite", "push button")
    check("the first start offers a tour", tour is not None)
    if tour is not None:
        press(tour)
    check("the search box has a name", find("Rechercher une fiche", "text") is not None)
    check("the box for the place has a name", find("Lieu.*code postal", "text") is not None)
    check("the order has a name", find("Ordre des résultats", "combo box") is not None)
    until(lambda: find("Dispositif.*\\([0-9]+\\)", "check box"))
    time.sleep(8)
    before_actions = len(watched())
    type_into("Rechercher une fiche", "garantie")
    check("typing finds entries", until(lambda: find("[0-9]+ fiches", "label")) is not None)
    results = until(lambda: find("Fiches trouvées", "table"))
    check("the results have a name", results is not None)
    row = until(lambda: next((n for n in walk(results) if "arantie" in (n.name or "")), None)) if results else None
    check("a result is read out whole", row is not None, row.name[:90] if row else "")
    if results is not None:
        results.queryComponent().grabFocus()
        time.sleep(0.5)
        for _ in range(2):
            pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_SYM)
            time.sleep(0.5)
    page = until(lambda: find("Fiche\u00a0: Garantie.*", "text"))
    check("an entry is read when its result is selected", page is not None)
    def reads(words):
        def looks():
            page = find("Fiche\u00a0: .*", "text")
            return page is not None and words in page.queryText().getText(0, 200)
        return until(looks)

    title = page.queryText().getText(0, 80).split("\n")[0] if page is not None else "?"
    check("the page tells its links apart", page is not None and page.queryHypertext().getNLinks() > 0)
    press(described("Liens de la fiche"))
    # One whose words are not in the page already.
    shown_text = page.queryText().getText(0, 200) if page is not None else ""
    inside = until(lambda: next((n for n in walk(application()) if n.getRoleName() == "menu item" and shown(n)
                                 and re.fullmatch(".+\u00a0— fiche", n.name) and n.name.split("\u00a0")[0] not in shown_text), None))
    check("the links of an entry are listed", inside is not None)
    other = inside.name.split("\u00a0—")[0] if inside is not None else None
    if inside is not None:
        press(inside)
    check("a link leads to another entry", other is not None and reads(other) is not None, str(other))
    press(until(lambda: described("Fiche précédente")))
    check("back leads to the entry before", reads(title) is not None, title)
    press(described("Mettre au panier"))
    check("an entry is put aside", until(lambda: find("Mise au panier.*", "label")) is not None)
    press(described("Enregistrer cette recherche"))
    name = until(lambda: find("Nom de la recherche.*", "text"))
    check("a search is saved under a name", name is not None)
    if name is not None:
        press(find("Enregistrer", "push button"))
    check("the saved search says that it is open", until(lambda: find("Recherche enregistrée.*", "text")) is not None)
    box = until(lambda: find("Dispositif.*\\([0-9]+\\)", "check box"))
    check("a filter says its value and its number", box is not None, box.name if box else "")
    before = getattr(find("[0-9]+ fiches", "label"), "name", "")
    if box is not None:
        press(box)
    lost = nameless()
    if lost:
        # What was being filled while it was looked at has its name now.
        time.sleep(2)
        lost = [each for each in nameless() if each in lost]
    check("every control has a name", not lost, ", ".join(lost[:5]))
    check("a filter narrows", until(lambda: (n := find("[0-9]+ fiches?", "label")) and n.name != before) is not None)
    type_into("Rechercher une fiche", "")
    time.sleep(2)
    box = until(lambda: find("Dispositif.*\\([0-9]+\\)", "check box"))
    if box is not None:
        press(box)
    time.sleep(2)
    box = until(lambda: find("Territoire.*\\(.+\\)", "check box"))
    if box is not None:
        press(box)
    many = until(lambda: find("(3[0-9]|4[0-9]).?[0-9]{3} fiches", "label"))
    check("tens of thousands of results are there at once", many is not None, many.name if many else "")
    check("they can be walked through", focuses("Fiches trouvées", "table"))
    strike(PAGE_DOWN, 20)
    strike(END)
    strike(HOME)
    strike(END)
    time.sleep(2)
    report = watched()[before_actions:]
    held = [int(each) for each in re.findall(r"^held ([0-9]+) ms", report, re.M)]
    if held:
        print(report)
    check("the watch has seen the window", re.search("^window ", watched(), re.M) is not None)
    check(f"no action holds the window for {HELD} ms of work", not held,
          f"{len(held)} times, longest {max(held, default=0)} ms")
finally:
    stop(process)

process = start()
try:
    until(lambda: find("Rechercher une fiche", "text"))
    check("a second start offers no tour", until(lambda: find("Visite, étape 1 sur 3"), 3) is None)
    check("what was looked for is remembered", os.path.exists(os.path.join(DATA, "personal/history.xml")))
    check("the layout is kept", until(lambda: find("Fiche", "page tab list") or find("Fiche\u00a0: .*", "text")
                                      or find("Choisissez une fiche.*", "text")) is not None)
    basket = until(lambda: find("Panier", "page tab"))
    check("the basket is kept", basket is not None and os.path.exists(os.path.join(DATA, "personal/basket.xml")))
    check("the saved search is kept", os.path.exists(os.path.join(DATA, "personal/searches.xml")))
    type_into("Rechercher une fiche", "garantie")
    until(lambda: find("[0-9]+ fiches", "label"))
    time.sleep(2)
    focuses("Rechercher une fiche", "text")
    order = walked_through(80)
    names = [each[0] for each in order]
    print("        Tab: " + " → ".join(names))
    check("the Tab key leads through filters and results to the page",
          any(re.match("Dispositif", each) for each in names) and "Fiches trouvées" in names and len(names) > 8)
    wrong = backwards(order)
    check("the focus goes in the order of reading", not wrong, "; ".join(wrong[:4]))
finally:
    stop(process)

process = start()
try:
    check("the adviser's desk is one press away", open_desk())
    new = until(lambda: find("Nouveau", "push button"))
    check("the desk offers a new file", new is not None)
    if new is not None:
        press(new)
    check("a file has a pseudonym", until(lambda: find("Pseudonyme.*", "text")) is not None)
    type_into("Pseudonyme.*", PSEUDONYM)
    type_into("Besoin, en mots", "recruter un animateur")
    check("schemes come with their verdict", until(lambda: find("[0-9]+ dispositifs possibles", "label"), 60) is not None)
    list_of_schemes = until(lambda: find("Dispositifs", "table"))
    check("the schemes have a name", list_of_schemes is not None)
    row = until(lambda: next((n for n in walk(list_of_schemes) if "à préciser" in (n.name or "")), None)) \
        if list_of_schemes else None
    check("a scheme is read out with its verdict", row is not None, row.name[:90] if row else "")
    answer = until(lambda: find("Pas encore créée", "radio button"))
    check("whether the structure exists is asked", answer is not None)
    if answer is not None:
        press(answer)
    check("an answer brings other questions", until(lambda: find("Formes envisagées", "text")) is not None)
    check("the file saves itself", until(lambda: find("Enregistré à .*", "label")) is not None)
    # The note: a scheme is kept, and what is handed over is written where the person says.
    # Rows are made anew with the verdicts: what was found before may be gone.
    until(lambda: focuses("Dispositifs", "table"))
    time.sleep(0.5)
    pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_SYM)
    check("a scheme is told in detail", until(lambda: find("Critères", "label")) is not None)
    held_down(CONTROL, "d")
    until(lambda: find("Retenu : .*", "label"))
    held_down(ALT, "6")
    check("the note tells what it will hold", until(lambda: find("Aperçu du contenu.*", "text")) is not None)
    opening = find("L’ouvrir ensuite", "check box")
    if opening is not None:
        press(opening)
    press(until(lambda: find("Enregistrer la note.*", "push button")))
    name = until(lambda: next((n for n in walk(application()) if n.getRoleName() == "text" and n.parent is not None
                               and shown(n) and n.queryText().getText(0, -1).endswith(".pdf")), None))
    check("a note has a name", name is not None)
    note = os.path.join(tempfile.mkdtemp(), "note.pdf")
    if name is not None:
        name.queryEditableText().setTextContents(note)
        press(until(lambda: find("Save|Enregistrer", "push button")))
    check("a note is written", until(lambda: os.path.exists(note) and os.path.getsize(note) > 10_000) is not None)
    shutil.rmtree(os.path.dirname(note))
finally:
    stop(process)

process = start()
try:
    open_desk()
    check("the file is there after a restart",
          until(lambda: next((n for n in walk(application()) if PSEUDONYM in (n.name or "")), None)) is not None)
finally:
    stop(process)

def cell(state=None):
    """A cell of the librarian's table: any, or the one in a state."""
    return next((n for n in walk(find("Fiches de la collection", "table")) if n.getRoleName() == "table cell"
                 and (state is None or n.getState().contains(state))), None)


process = start()
try:
    check("the librarian's desk is one press away", open_desk("Documentation"))
    until(lambda: find("Fiches de la collection", "table"))
    held_down(ALT, "1")
    time.sleep(0.5)
    strike(HOME)
    strike(DOWN)
    first = until(cell)
    check("cells are read out with their column", first is not None and re.match("Titre\u00a0: .", first.name) is not None,
          first.name if first else "")
    held_down(ALT, "2")
    before = until(lambda: cell(pyatspi.STATE_FOCUSED))
    name = before.name if before else ""
    strike(DOWN)
    after = until(lambda: cell(pyatspi.STATE_FOCUSED))
    check("the arrow goes to the next one, and says it", after is not None and after.name != name, f"{name} → {after and after.name}")
    check("the entry comes into the form", until(lambda: find("Titre.*", "text")) is not None)
    heading = until(lambda: find("L’essentiel.*", "tree"))
    check("its sections are read out with what they hold", heading is not None, heading.name if heading else "")
    strike(TAB)
    check("the Tab key leads out of the table", until(lambda: cell(pyatspi.STATE_FOCUSED) is None) is not None)
finally:
    stop(process)

told = [path for path in files_with(PSEUDONYM) if not path.startswith(os.path.join(DATA, "files"))]
check("nothing of a file is written anywhere else", not told, ", ".join(told))

check("the log has no error", not errors(), "; ".join(errors()[:3]))
end()
