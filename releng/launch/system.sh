# shellcheck shell=sh
# What the scripts at the root share: words in two languages, system packages, Java for building.

# read_language WORD...: sets language from the options that may stand first.
read_language() {
    language=fr
    while [ $# -gt 0 ]; do
        case $1 in
            --lang=*) language=${1#*=} ;;
            --data=*) ;;
            --lang | --data)
                [ $# -gt 1 ] || break
                [ "$1" = --data ] || language=$2
                shift
                ;;
            *) break ;;
        esac
        shift
    done
}

# say FRENCH ENGLISH
say() {
    if [ "$language" = en ]; then echo "$2" >&2; else echo "$1" >&2; fi
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }

# need_packages PACKAGE...: installs Debian packages as root, otherwise prints the command. Fails when they are missing.
need_packages() {
    if ! command -v apt-get >/dev/null; then
        say "Il manque, sous les noms que leur donne Debian : $*. Installez-les avec l’outil de votre système." \
            "Missing, under the names that Debian gives them: $*. Install them with your system’s tool."
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "Il manque des paquets du système. Installez-les : sudo apt-get install $*" \
            "System packages are missing. Install them: sudo apt-get install $*"
        return 1
    fi
    say "Installation de paquets du système : $*" "Installing system packages: $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >/dev/null 2>&1 && return
    say "L’installation a échoué. Essayez : apt-get update && apt-get install $*" \
        "The installation failed. Try: apt-get update && apt-get install $*"
    return 1
}

# gtk_packages: what a window needs and this Linux machine does not have.
gtk_packages() {
    if ! has_library libgtk-3.so.0; then
        # Debian 13 and Ubuntu 24.04 gave it another name.
        if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
    fi
    [ -d /usr/share/icons/Adwaita ] || echo adwaita-icon-theme
    [ -d /usr/share/fonts/truetype ] || [ -d /usr/share/fonts/opentype ] || echo fonts-dejavu-core
}

# need_java: sets JAVA_HOME to a Java that can build, installing one when Debian has it.
need_java() {
    if ! find_java java; then
        if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
            apt-get update -qq >/dev/null 2>&1
            for major in 25 21; do
                apt-cache show "openjdk-$major-jdk-headless" >/dev/null 2>&1 &&
                    need_packages "openjdk-$major-jdk-headless" && break
            done
        fi
        find_java java || { say_no_java "$language" javac; return 1; }
    fi
    # shellcheck disable=SC2154 # set by find_java
    JAVA_HOME=$java_home
    export JAVA_HOME
}
