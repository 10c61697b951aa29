#!/bin/bash
# Walks through the librarian's desk and takes a picture of each screen. Arguments: the data area, the beginning of the
# names of the pictures. The environment names the product and the display.
data=$1 to=$2
here=$(dirname "$0")
# shellcheck source=releng/desktop/walk.sh
. "$here/walk.sh"

# A collection with something to mend in it.
"$MAILLAGE_PRODUCT/maillage" --data "$data" import "$here/desk.csv" --as csv --mapping "$here/desk.json" \
    --collection mes-outils >/dev/null 2>&1
started "$data"
press Escape
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
press alt+1 Home Down alt+2
picture 36-desk-collection
press alt+4
picture 37-problems
press alt+6
picture 38-freshness
press alt+7
picture 39-web-links
press alt+8
picture 40-comments
press alt+9
picture 41-vocabularies
press alt+shift+8
picture 42-duplicates
press Return
picture 43-merge
press Escape
press alt+shift+9
picture 44-register
press alt+2 ctrl+a ctrl+shift+e
picture 45-batch
press Escape
press ctrl+shift+s
picture 46-exchange
press Escape
press ctrl+i
picture 47-import
enter "$(realpath "$here/desk.csv")"
press Return
picture 48-import-mapping
press Escape
ended
