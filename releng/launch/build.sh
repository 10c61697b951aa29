# shellcheck shell=bash disable=SC2154 # root is set by the script that sources this
# What ./maillage and ./verify share: the packages they need, the build and whether it is current.
# Expects root, the folder of the sources. Messages go to the error output, so that the command line's own stays clean.

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
# shellcheck source=releng/launch/product/launch.sh
. "$root/releng/launch/product/launch.sh"

case $(uname -m) in arm64 | aarch64) machine=aarch64 ;; *) machine=x86_64 ;; esac
products=$root/releng/org.maillage.product/target/products
case $(uname) in
    Darwin) product=$products/maillage/macosx/cocoa/$machine/Maillage.app/Contents/Eclipse ;;
    *) product=$products/maillage/linux/gtk/$machine/maillage ;;
esac

# Lock, log and marks of the build: not in a target folder, which Maven empties.
work=$root/.build
mkdir -p "$work" || exit 3

# say FRENCH ENGLISH: says it in the language asked for.
say() {
    if [ "$language" = en ]; then echo "$2" >&2; else echo "$1" >&2; fi
}

# can_install: whether packages can be installed without asking anyone.
can_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install PACKAGE...: installs them quietly.
install() {
    say "Installation de : $*" "Installing: $*"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# newest_package PATTERN: the last package that apt offers under such a name.
newest_package() {
    apt-cache pkgnames | grep -E "$1" | sort -V | tail -n 1
}

# need_java PROGRAM: finds a Java that has PROGRAM; gets one where that is possible; otherwise says how and ends.
need_java() {
    find_java "$1" && export JAVA_HOME=$java_home && return
    if can_install; then
        apt-get update -qq
        local package
        package=$(newest_package '^openjdk-(2[1-9]|[3-9][0-9])-jdk-headless$')
        [ -n "$package" ] && install "$package" && find_java "$1" && export JAVA_HOME=$java_home && return
    fi
    say_no_java "$language" "$1"
    exit 3
}

# missing_packages desktop|tests: the packages to install, by what they bring.
missing_packages() {
    if ! compgen -G '/usr/lib*/libgtk-3.so.0' >/dev/null && ! compgen -G '/usr/lib/*/libgtk-3.so.0' >/dev/null; then
        apt-cache pkgnames libgtk-3-0t64 2>/dev/null | grep -x libgtk-3-0t64 || echo libgtk-3-0
    fi
    [ -d /usr/share/icons/Adwaita ] || echo adwaita-icon-theme
    [ -n "$(find /usr/share/fonts -name '*.[ot]t[fc]' -print -quit 2>/dev/null)" ] || echo fonts-dejavu-core
    [ "$1" != desktop ] || return 0
    command -v xvfb-run >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
    command -v openbox >/dev/null || echo openbox
}

# need_packages desktop|tests: installs what is missing, or says the command and ends.
need_packages() {
    local missing
    [ "$(uname)" = Linux ] || return 0
    mapfile -t missing < <(missing_packages "$1")
    [ ${#missing[@]} -gt 0 ] || return 0
    if can_install; then
        apt-get update -qq
        mapfile -t missing < <(missing_packages "$1")
        install "${missing[@]}" && return
    fi
    say "Il manque des paquets du système. Sur Debian ou Ubuntu : sudo apt-get install ${missing[*]}" \
        "System packages are missing. On Debian or Ubuntu: sudo apt-get install ${missing[*]}"
    exit 3
}

# product_is_current: whether the product is there and no source is newer. Files count from the build's start, folders, which
# tell of deleted files, from its end, because the build itself writes into them.
product_is_current() {
    [ -e "$product/maillage" ] && [ -e "$products/started" ] && [ -e "$products/finished" ] || return 1
    [ -z "$(find "$root/bundles" "$root/features" "$root/releng" "$root/target-platform" "$root/pom.xml" "$root/.mvn" \
        \( -name target -o -name bin -o -path "$root/releng/docs" -o -name '.polyglot*' -o -name '.tycho*' \) -prune -o \
        \( -type f -newer "$products/started" -o -type d -newer "$products/finished" \) -print -quit)" ]
}

# started, finished: mark the build for product_is_current.
started() {
    touch "$work/started"
}

finished() {
    mv "$work/started" "$products/started"
    touch "$products/finished"
}

# lock_build: waits until no other process builds here. The lock goes with this process, or with unlock_build.
lock_build() {
    local lock=$work/lock
    if command -v flock >/dev/null; then
        exec 9>"$lock"
        flock --nonblock 9 && return
        say "Une autre construction est en cours ici, attente…" "Another build is running here, waiting…"
        flock 9
    else
        until mkdir "$lock.d" 2>/dev/null; do sleep 1; done
        trap 'rmdir "$work/lock.d"' EXIT
    fi
}

unlock_build() {
    exec 9>&-
    [ ! -d "$work/lock.d" ] || { rmdir "$work/lock.d" && trap - EXIT; }
}

# build_product: builds the product, with a line for each module; Maven's own log goes to a file.
build_product() {
    local log=$work/build.log code
    lock_build
    if ! product_is_current; then
        started
        say "Construction de Maillage (la première fois, quelques minutes de téléchargement)…" \
            "Building Maillage (the first time, a few minutes of downloads)…"
        (cd "$root" && exec ./mvnw --batch-mode -T1C -DskipTests --projects releng/org.maillage.product --also-make verify 9>&-) \
            2>&1 | tee "$log" | show_progress
        code=${PIPESTATUS[0]}
        if [ "$code" -ne 0 ]; then
            tail -n 40 "$log" | cut -c1-400 >&2
            say "La construction a échoué ; tout est dans $log" "The build failed; everything is in $log"
            exit 3
        fi
        finished
    fi
    unlock_build
}

# show_progress: turns Maven's log into a line for each module and for each two hundred files fetched.
show_progress() {
    awk -v fetched="$([ "$language" = en ] && echo 'files fetched' || echo 'fichiers téléchargés')" '
        /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
            count = $NF
            sub(/^\[INFO\] Building (\[[a-z]+\] )?/, ""); sub(/ [^ ]+ +\[[0-9]+\/[0-9]+\]$/, "")
            print "  " count " " $0; fflush()
        }
        /Downloaded from/ { if (++files % 200 == 0) { print "  " files " " fetched; fflush() } }' >&2
}
