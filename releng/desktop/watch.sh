# shellcheck shell=bash disable=SC2154 # root is set by the script that sources this
# The bundle that watches the desktop from inside, for the checks and the measurements.

watch=$root/releng/org.maillage.watch/target

watch_is_built() {
    compgen -G "$watch/*-SNAPSHOT.jar" >/dev/null
}

# add_watch HOME: puts it into a copy of the product, and forgets what earlier starts of that copy have kept.
add_watch() {
    local jar=$1/plugins/org.maillage.watch.jar version
    cp "$watch"/*-SNAPSHOT.jar "$jar"
    version=$(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
    echo "org.maillage.watch,$version,plugins/org.maillage.watch.jar,4,true" \
        >>"$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    rm -rf "$1/configuration/org.maillage.launcher"
}
