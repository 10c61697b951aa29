#!/bin/bash
# Walks through the screens of the desktop and takes a picture of each. Arguments: the data area, the beginning of the
# names of the pictures. The environment names the product and the display.
data=$1 to=$2

window() {
    for ((i = 0; i < 480; i++)); do
        xdotool search --onlyvisible --name '^Maillage' >/dev/null 2>&1 && return
        sleep 0.5
    done
    echo "No window" >&2
    exit 1
}

# settled: waits until the screen has changed since the last time and then stays as it is. Some keys change nothing: ten
# seconds are enough for those.
last=
settled() {
    local now before='' same=0 tries=0
    while ((same < 4 && tries < 200)); do
        now=$(import -window root rgba:- | md5sum)
        if [ "$now" != "$before" ]; then same=0; elif [ "$now" != "$last" ] || ((tries > 30)); then same=$((same + 1)); fi
        before=$now
        tries=$((tries + 1))
        sleep 0.3
    done
    last=$now
}

picture() {
    import -window root "$to-$1.png"
}

# press KEY…: presses keys, one after the other has had its effect.
press() {
    for key in "$@"; do
        xdotool key "$key"
        settled
    done
}

enter() {
    xdotool type --delay 30 "$1"
    settled
}

# look_for WORDS: types words into the search box and goes to the first result.
look_for() {
    press ctrl+l
    enter "$1"
    press Return
}

setsid "$MAILLAGE_PRODUCT/maillage" --data "$data" >/dev/null 2>&1 &
process=$!
window
settled
picture 01-tour
press Escape
picture 02-home
press ctrl+l
enter "financer une ressou"
picture 03-proposals
look_for "financer une ressourcerie"
picture 04-results-and-entry
for _ in 1 2 3; do
    press ctrl+d Down
done
press ctrl+k
picture 05-links
press Escape
press ctrl+shift+b
picture 06-basket
press ctrl+s
picture 07-save-search
press Return ctrl+shift+r
picture 08-searches
look_for "zzyxq"
picture 09-nothing-found
look_for "strategie ess 2025"
picture 10-strategy
press F1
picture 11-help
# Pictures of the results, and pages that gather.
look_for "ess"
press ctrl+shift+m
picture 20-map
press Right Right plus
picture 21-map-nearer
press ctrl+shift+e
picture 22-deadlines
press ctrl+shift+i
picture 23-figures
look_for "filiere reemploi"
press Down
picture 24-value-chain
press ctrl+shift+g
picture 25-links
look_for "type:territoire indre-et-loire"
picture 26-territory
press ctrl+shift+p
enter "a"
picture 12-commands
press Escape
press ctrl+shift+b
press ctrl+a
picture 13-basket
press alt+a
picture 14-menu
press Escape
press alt+f
press Return
picture 15-preferences
press Escape

# The adviser's desk.
press ctrl+2
picture 20-no-file
press ctrl+n
enter "Ressourcerie du Val"
press Tab Tab
enter "recruter un encadrant et acheter un camion"
press Tab Tab
enter "recru"
picture 21-proposals-of-needs
press Return alt+2
enter "Tours"
press Return
picture 22-file-and-verdicts
press alt+3
for _ in 1 2 3; do
    press Down ctrl+d
done
picture 23-reasons
press alt+4
picture 24-follow-up
press alt+5
picture 25-plan
press alt+6
picture 26-note
press ctrl+o
picture 27-files
# The librarian's desk.
press ctrl+shift+d
picture 30-desk
press alt+2 Down Down
picture 31-desk-form
press alt+2 ctrl+n
picture 32-desk-new
enter "Appel a projets"
press Return
picture 33-desk-begun
press Tab
enter "Une aide pour essayer."
press ctrl+s
picture 34-desk-saved
press alt+5
picture 35-desk-history
kill -- "-$process"
wait
exit 0
