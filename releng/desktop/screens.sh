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

# picture NAME SECONDS: waits, then takes a picture.
picture() {
    sleep "${2:-1.5}"
    import -window root "$to-$1.png"
}

# look_for WORDS: types words into the search box and goes to the first result.
look_for() {
    xdotool key ctrl+l
    xdotool type --delay 30 "$1"
    sleep 1.5
    xdotool key Return
}

setsid "$MAILLAGE_PRODUCT/maillage" --data "$data" >/dev/null 2>&1 &
process=$!
window
picture 01-tour 5
xdotool key Escape
picture 02-home 2
xdotool key ctrl+l
xdotool type --delay 30 "financer une ressou"
picture 03-proposals
look_for "financer une ressourcerie"
picture 04-results-and-entry 2.5
for _ in 1 2 3; do
    xdotool key ctrl+d Down
    sleep 1
done
xdotool key ctrl+k
picture 05-links
xdotool key Escape
xdotool key ctrl+shift+b
picture 06-basket
xdotool key ctrl+s
picture 07-save-search
xdotool key Return ctrl+shift+r
picture 08-searches
look_for "zzyxq"
picture 09-nothing-found 2.5
look_for "strategie ess 2025"
picture 10-strategy 2.5
xdotool key F1
picture 11-help
# Pictures of the results, and pages that gather.
look_for "ess"
xdotool key ctrl+shift+m
picture 20-map 4
xdotool key Right Right plus
picture 21-map-nearer
xdotool key ctrl+shift+e
picture 22-deadlines 3
xdotool key ctrl+shift+i
picture 23-figures 3
look_for "filiere reemploi"
xdotool key Down
picture 24-value-chain 3
xdotool key ctrl+shift+g
picture 25-links 3
look_for "indre-et-loire territoire"
xdotool key Down Down
picture 26-territory 4
xdotool key ctrl+shift+p
sleep 1.5
xdotool type --delay 30 "a"
picture 12-commands 2
xdotool key Escape
xdotool key ctrl+shift+b
sleep 1
xdotool key ctrl+a
picture 13-basket
xdotool key alt+a
picture 14-menu 1
xdotool key Escape
sleep 0.5
xdotool key alt+f
sleep 1
xdotool key Return
picture 15-preferences 3
xdotool key Escape

# The adviser's desk.
xdotool key ctrl+2
picture 20-no-file 4
xdotool key ctrl+n
sleep 2
xdotool type --delay 30 "Ressourcerie du Val"
xdotool key Tab Tab
xdotool type --delay 30 "recruter un encadrant et acheter un camion"
xdotool key Tab Tab
xdotool type --delay 30 "recru"
picture 21-proposals-of-needs
xdotool key Return alt+2
xdotool type --delay 30 "Tours"
sleep 2
xdotool key Return
picture 22-file-and-verdicts 3
xdotool key alt+3
for _ in 1 2 3; do
    xdotool key Down ctrl+d
    sleep 1
done
picture 23-reasons 2
xdotool key alt+4
picture 24-follow-up 2
xdotool key alt+5
picture 25-plan 2
xdotool key alt+6
picture 26-note 3
xdotool key ctrl+o
picture 27-files 2
kill -- "-$process"
wait
exit 0
