#!/bin/bash
# Walks through the resource centre and the adviser's desk and takes a picture of each screen. Arguments: the data area, the
# beginning of the names of the pictures. The environment names the product and the display.
data=$1 to=$2
# shellcheck source=releng/desktop/walk.sh
. "$(dirname "$0")/walk.sh"

started "$data"
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
ended
