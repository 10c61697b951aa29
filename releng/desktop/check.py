"""Uses the desktop through the accessibility tree, as a screen reader does: every control is found by its name.

Arguments: the data area. The environment names the product. Ends with 1 when something is not as it should be.
"""
import os
import re
import signal
import subprocess
import sys
import time

import pyatspi

DATA = sys.argv[1]
PRODUCT = os.environ["MAILLAGE_PRODUCT"]
LOG = os.path.join(DATA, "desktop/.metadata/.log")
# Milliseconds that the user-interface thread may be held by an action. The machine that checks may be slow and shared.
HELD = int(os.environ.get("MAILLAGE_HELD", "50"))
PATIENCE = 20
# The key symbol of the Down arrow.
DOWN = 0xFF54
# What a project-holder file is called here, and nothing else.
PSEUDONYM = "Zéphyrine"

failures = []


def check(what, ok, detail=""):
    print(("ok    " if ok else "FAIL  ") + what + (f"  ({detail})" if detail else ""), flush=True)
    if not ok:
        failures.append(what)


def start():
    customization = os.path.join(DATA, "monitor.ini")
    with open(customization, "w", encoding="utf-8") as file:
        file.write("org.eclipse.ui.monitoring/monitoring_enabled=true\n"
                   f"org.eclipse.ui.monitoring/long_event_warning_threshold={HELD}\n"
                   f"org.eclipse.ui.monitoring/long_event_error_threshold={HELD}\n")
    environment = dict(os.environ, MAILLAGE_JAVA_OPTIONS=f"-Declipse.pluginCustomization={customization}")
    return subprocess.Popen([PRODUCT + "/maillage", "--data", DATA], env=environment, start_new_session=True,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == "Maillage":
            return app
    return None


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    try:
        children = [node.getChildAtIndex(i) for i in range(min(node.childCount, 200))]
    except Exception:  # the control went while it was asked
        return
    for child in children:
        yield from walk(child, depth + 1)


def shown(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


def named(node):
    """The name that is read out: that of the frame around the control alone, else its own."""
    frame = node.parent
    for _ in range(4):
        if frame is None or frame.childCount != 1 and frame.getRoleName() != "scroll pane":
            break
        if frame.name:
            return frame.name
        frame = frame.parent
    return node.name or ""


def find(name, role=None):
    app = application()
    if app is None:
        return None
    for node in walk(app):
        try:
            if (role is None or node.getRoleName() == role) and re.fullmatch(name, named(node)) and shown(node):
                return node
        except Exception:
            continue
    return None


def until(condition, patience=PATIENCE):
    end = time.time() + patience
    while time.time() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.2)
    return None


def type_into(name, text):
    node = find(name, "text")
    if node is None:
        return False
    node.queryComponent().grabFocus()
    time.sleep(0.2)
    for i in range(1 if text else 0, len(text) + 1):
        node.queryEditableText().setTextContents(text[:i])
        time.sleep(0.04)
    return True


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) in ("click", "toggle", "press", "activate"):
            return action.doAction(i)
    return False


def stop(process):
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def held_since(offset):
    """What the platform's monitor says of the time that the thread was held, in milliseconds."""
    if not os.path.exists(LOG):
        return []
    with open(LOG, encoding="utf-8") as file:
        file.seek(offset)
        text = file.read()
    return [float(found.replace(",", ".")) * (1000 if unit == "s" else 1) for found, unit in
            re.findall(r"UI (?:freeze|thread)[^\n]*?([0-9]+[.,]?[0-9]*) ?(ms|s)\b", text)]


def where_since(offset):
    """The lines of our own code in which the thread was held."""
    if not os.path.exists(LOG):
        return []
    with open(LOG, encoding="utf-8") as file:
        file.seek(offset)
        return sorted(set(line.strip() for line in file if "at org.maillage.ui" in line))


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
    offset = os.path.getsize(LOG) if os.path.exists(LOG) else 0
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
    box = until(lambda: find("Dispositif.*\\([0-9]+\\)", "check box"))
    check("a filter says its value and its number", box is not None, box.name if box else "")
    before = getattr(find("[0-9]+ fiches", "label"), "name", "")
    if box is not None:
        press(box)
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
    time.sleep(2)
    held = held_since(offset)
    for line in where_since(offset):
        print("      " + line)
    check(f"no action held the window over {HELD} ms", not held, f"{len(held)} times, longest {max(held, default=0):.0f} ms")
finally:
    stop(process)

process = start()
try:
    until(lambda: find("Rechercher une fiche", "text"))
    check("a second start offers no tour", until(lambda: find("Visite, étape 1 sur 3"), 3) is None)
    check("what was looked for is remembered", os.path.exists(os.path.join(DATA, "personal/history.xml")))
finally:
    stop(process)

process = start()
try:
    until(lambda: find("Rechercher une fiche", "text"))
    desk = until(lambda: find("Conseil", "radio button") or find("Conseil", "toggle button")
                 or find("Conseil", "push button"))
    check("the adviser's desk is one press away", desk is not None)
    if desk is not None:
        press(desk)
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
finally:
    stop(process)

process = start()
try:
    until(lambda: find("Nouveau", "push button") or find("Rechercher une fiche", "text"))
    check("the file is there after a restart",
          until(lambda: next((n for n in walk(application()) if PSEUDONYM in (n.name or "")), None)) is not None)
finally:
    stop(process)
told = [path for path in files_with(PSEUDONYM) if not path.startswith(os.path.join(DATA, "files"))]
check("nothing of a file is written anywhere else", not told, ", ".join(told))

if os.path.exists(LOG):
    with open(LOG, encoding="utf-8") as file:
        errors = re.findall(r"!ENTRY (?!org\.eclipse\.ui\.monitoring)\S+ 4 .*\n!MESSAGE (.*)", file.read())
    check("the log has no error", not errors, "; ".join(errors[:3]))
print(f"\n{len(failures)} failed" if failures else "\nall is as it should be")
sys.exit(1 if failures else 0)
