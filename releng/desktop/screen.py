"""Starts the desktop and finds its controls by their names in the accessibility tree, as a screen reader does.

The first argument is the data area; the environment names the product.
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
WATCH = os.path.join(DATA, "watch")
# Milliseconds that the user-interface thread may work without looking at its events.
HELD = int(os.environ.get("MAILLAGE_HELD", "50"))
# Seconds to wait for something to appear; long, as only what does not appear takes them.
PATIENCE = 120
CONTROLS = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "table", "tree", "tree table",
            "slider", "spin button", "link")
# Key symbols.
DOWN = 0xFF54
PAGE_DOWN = 0xFF56
END = 0xFF57
HOME = 0xFF50
TAB = 0xFF09
# Key codes of the modifiers, and the key symbols of the keys that are pressed with them.
CONTROL = 37
ALT = 64
failures = []


def check(what, ok, detail=""):
    print(("ok    " if ok else "FAIL  ") + what + (f"  ({detail})" if detail else ""), flush=True)
    if not ok:
        failures.append(what)


def start():
    options = (f"-Dmaillage.watch={WATCH} -Dmaillage.watch.held={HELD}")
    environment = dict(os.environ, MAILLAGE_JAVA_OPTIONS=options)
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
    """The first result of the condition. Looks seldom: the desktop answers on the thread that is watched."""
    end = time.time() + patience
    while time.time() < end:
        time.sleep(0.4)
        result = condition()
        if result:
            return result
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


def described(text):
    """The button of a tool bar, which is read out by its hint."""
    app = application()
    for node in walk(app) if app is not None else ():
        try:
            if node.getRoleName() in ("push button", "toggle button") and re.match(text, node.description) and shown(node):
                return node
        except Exception:
            continue
    return None


def focuses(name, role):
    """Whether a control takes the focus."""
    node = find(name, role)
    try:
        return node is not None and node.queryComponent().grabFocus()
    except Exception:
        return False


def strike(key, times=1):
    """Presses a key, as often as asked for."""
    for _ in range(times):
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
        time.sleep(0.15)


def focused():
    """The control that has the focus: its name, role and place."""
    found = None
    for node in walk(application()):
        try:
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() in CONTROLS:
                place = node.queryComponent().getExtents(0)
                found = (named(node) or node.description, node.getRoleName(), place.x, place.y, place.width, place.height)
        except Exception:
            continue
    return found


def walked_through(most):
    """The controls that the Tab key leads to, until it comes back to the first."""
    order = []
    for _ in range(most):
        now = focused()
        if now is not None and now in order and now != order[-1]:
            break
        if now is not None and (not order or now != order[-1]):
            order.append(now)
        strike(TAB)
        time.sleep(0.3)
    return order


def backwards(order):
    """The steps of the Tab key against the order of reading: up without going right, or left in the same line. From the end
    it goes round to the bar at the top, which is no such step."""
    top = min((each[3] for each in order), default=0)
    return [f"{a[0]} → {b[0]}" for a, b in zip(order, order[1:])
            if b[3] > top and b[3] + b[5] <= a[3] and b[2] < a[2] + a[4] or abs(a[3] - b[3]) < 4 and b[2] < a[2]]


def held_down(modifier, key):
    """Presses a key while a modifier is held."""
    pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(ord(key), None, pyatspi.KEY_SYM)
    pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_RELEASE)


def nameless():
    """The controls in sight that neither a name nor a hint tells apart."""
    found = []
    for node in walk(application()):
        try:
            if node.getRoleName() not in CONTROLS or not shown(node) or named(node) or node.description:
                continue
            place = node.queryComponent().getExtents(0)
            if place.width > 1 and place.height > 1:
                found.append(f"{node.getRoleName()} at {place.x},{place.y}")
        except Exception:
            continue
    return found


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


def watched():
    """What the watch has written so far."""
    if not os.path.exists(WATCH):
        return ""
    with open(WATCH, encoding="utf-8") as file:
        return file.read()


def errors():
    """What the log calls an error, but for what watches the window."""
    if not os.path.exists(LOG):
        return []
    with open(LOG, encoding="utf-8") as file:
        return re.findall(r"!ENTRY (?!org\.eclipse\.ui\.monitoring)\S+ 4 .*\n!MESSAGE (.*)", file.read())


def end():
    print(f"\n{len(failures)} failed" if failures else "\nall is as it should be")
    sys.exit(1 if failures else 0)
