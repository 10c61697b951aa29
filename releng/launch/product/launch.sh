# shellcheck shell=sh disable=SC2034 # language, kind and java_* are for the scripts that source this
# What the start scripts share: reading the first words, finding a Java.

# A bare locale would turn accents into question marks.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in '' | C | POSIX) export LC_ALL=C.UTF-8 ;; esac

# read_words WORD...: reads the options that may stand first; sets language, and kind, the sort of start that is meant.
read_words() {
    language=fr
    while [ $# -gt 0 ]; do
        case $1 in
            --data=*) ;;
            --lang=*) language=${1#*=} ;;
            --data | --lang)
                [ $# -gt 1 ] || break
                [ "$1" = --data ] || language=$2
                shift
                ;;
            *) break ;;
        esac
        shift
    done
    case $#,${1-} in
        0,) kind=desktop ;;
        *,index | *,import) kind=long ;;
        *,search) kind=search ;;
        *,-* | *,version) kind=short ;;
        *) kind='entries' ;;
    esac
}

# A Java is found without starting one: the "release" file beside it says its version.
java_least=21

# read_release FOLDER PROGRAM: sets found_version and found_major when FOLDER holds a Java with PROGRAM that is new enough.
read_release() {
    [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    found_version=
    while IFS='="' read -r key _ value _; do
        case $key in
            JAVA_RUNTIME_VERSION) found_version=$value ;;
            # What follows is long, and shells read one character at a time.
            JAVA_VERSION) found_version=${found_version:-$value} && break ;;
        esac
    done <"$1/release"
    found_major=${found_version%%[!0-9]*}
    [ "${found_major:-0}" -ge "$java_least" ]
}

# take FOLDER PROGRAM: takes that Java when it will do.
take() {
    read_release "$1" "$2" || return 1
    java_home=$1 java_version=$found_version java_major=$found_major
}

# take_program FILE PROGRAM: takes the Java that FILE, its java program, belongs to.
take_program() {
    file=$1
    [ ! -h "$file" ] || file=$(readlink -f "$file") || return 1
    case $file in */bin/*) take "${file%/bin/*}" "$2" ;; *) return 1 ;; esac
}

# find_java PROGRAM: the Java that was asked for, else the one in use, else the newest of the usual folders.
# PROGRAM (java to run, javac to build) must be there. Fails when there is none.
find_java() {
    java_home='' java_version='' java_major=0 program=$1
    if [ -n "${MAILLAGE_JAVA-}" ]; then
        take "${MAILLAGE_JAVA%/}" "$program" || take_program "$MAILLAGE_JAVA" "$program"
        return
    fi
    [ -n "${JAVA_HOME-}" ] && take "${JAVA_HOME%/}" "$program" && return
    on_path=$(command -v java) && take_program "$on_path" "$program" && return
    for folder in /usr/lib/jvm/* /opt/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        read_release "$folder" "$program" && [ "$found_major" -gt "$java_major" ] && take "$folder" "$program"
    done
    [ -n "$java_home" ]
}

# say_no_java LANGUAGE PROGRAM: what is missing and how to get it.
say_no_java() {
    package=openjdk-$java_least-jre-headless
    [ "$2" = java ] || package=openjdk-$java_least-jdk-headless
    if [ "$1" = en ]; then
        echo "Maillage needs Java $java_least or newer, and none was found${MAILLAGE_JAVA:+ in MAILLAGE_JAVA=$MAILLAGE_JAVA}.
  Debian, Ubuntu: sudo apt-get install $package
  Other systems: a free Java is at https://adoptium.net/
  Installed elsewhere: MAILLAGE_JAVA=/folder/of/java maillage" >&2
    else
        echo "Maillage a besoin de Java $java_least ou plus récent, introuvable ici${MAILLAGE_JAVA:+ dans MAILLAGE_JAVA=$MAILLAGE_JAVA}.
  Debian, Ubuntu : sudo apt-get install $package
  Autres systèmes : un Java libre se trouve sur https://adoptium.net/fr/
  Installé ailleurs : MAILLAGE_JAVA=/dossier/de/java maillage" >&2
    fi
}
