# Walking through the desktop by keys, for scripts that take pictures of it. To be read after $to, the beginning of the
# names of the pictures; the environment names the product and the display.

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

# started DATA: the desktop with a data area, its process in $process.
started() {
    setsid "$MAILLAGE_PRODUCT/maillage" --data "$1" >/dev/null 2>&1 &
    process=$!
    window
    settled
}

ended() {
    kill -- "-$process"
    wait
}
