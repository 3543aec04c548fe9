#!/bin/sh
# Everything this project is asked to do. "./do help" says what that is.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jar=$root/target/line-of-sight.jar
libraries=$root/target/classpath.txt
archive=$root/target/line-of-sight.jsa

help() {
    cat <<'END'
./do run                      start Line of Sight, building it first where something changed
                              (PORT, 8080; PORT=0 takes a free one. LINEOFSIGHT_DATA, ./data.
                              SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD name a PostgreSQL of your own)
./do report ARGUMENTS         write a yearly report from a folder of figures; "./do report --help" says more
./do test [PATTERN]           format check, static analysis and all tests, or the test classes that match
./do format                   format the Java sources
./do docs                     write docs/rules.md and docs/modules from the code
./do new-migration MODULE NOUN  begin a database migration, dated now
./do bench [SECONDS [PART…]]   measure pages among 150,000 contacts, 12,000 open cases and a million people, beside
                              the same SQL bare (parts: pages board referrals cases partnership million)
./do help                     this page
END
}

main() {
    command=${1-help}
    [ $# -eq 0 ] || shift
    case $command in
        run)
            build
            LINEOFSIGHT_DATA=${LINEOFSIGHT_DATA:-$root/data}
            export LINEOFSIGHT_DATA
            # The archive of loaded classes is written when the program first ends, and halves later starts.
            start -XX:+AutoCreateSharedArchive "$@"
            ;;
        report)
            build
            start -Xshare:auto report "$@"
            ;;
        test)
            find_maven
            find_browser
            if [ $# -eq 0 ]; then
                maven verify
            else
                maven test -Dtest="$1"
            fi
            ;;
        format)
            find_maven
            maven -q spotless:apply
            ;;
        docs)
            find_maven
            maven -q test -Ddocs.write=true -Dtest='RuleBookTests,ModulePagesTests'
            ;;
        new-migration) new_migration "$@" ;;
        bench)
            build
            exec "$root/bench/run" "$@"
            ;;
        help | -h | --help) help ;;
        *)
            help >&2
            fail "There is no \"$command\"."
            ;;
    esac
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

start() {
    option=$1
    shift
    find_java
    # An archive that nobody is to write and that is not there yet would be complained about.
    classes=-XX:SharedArchiveFile=$archive
    [ -f "$archive" ] || [ "$option" != -Xshare:auto ] || classes=-Xshare:auto
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC "$option" "$classes" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds=off -Xlog:aot=off \
        -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -cp "$jar:$(cat "$libraries")" org.lineofsight.LineOfSight "$@"
}

# --- building

build() {
    if is_built; then
        return
    fi
    find_maven
    echo "Building Line of Sight…"
    maven -q -Dmaven.test.skip=true compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$libraries"
    "$JAVA_HOME/bin/jar" --create --no-compress --file "$jar.part" -C "$root/target/classes" .
    rm -f "$archive"
    mv "$jar.part" "$jar"
}

is_built() {
    [ -f "$jar" ] && [ -f "$libraries" ] || return 1
    [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$jar" | head -n 1)" ] || return 1
    tr ':' '\n' <"$libraries" | while read -r library || [ -n "$library" ]; do
        [ -r "$library" ] || exit 1
    done
}

maven() {
    if [ ! -d "${HOME:-}/.m2/repository/org/springframework/boot/spring-boot-starter-parent" ]; then
        echo "Fetching libraries: the first time, this takes a few minutes."
        [ "$1" != -q ] || shift
    fi
    # Maven itself still calls what this JDK warns about.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
    [ -t 1 ] || MAVEN_OPTS="$MAVEN_OPTS -Djansi.mode=strip"
    export MAVEN_OPTS
    (cd "$root" && mvn --batch-mode "$@")
}

# --- finding what is needed

find_java() {
    for candidate in "${JAVA_HOME-}" "${JDK25_HOME-}" "$(java_on_path)" \
        /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_new_enough "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return
        fi
    done
    fail "Line of Sight needs a Java Development Kit (JDK), version 25 or newer, and there is none here." \
        "Get one from https://adoptium.net/temurin/releases/?version=25, or set JAVA_HOME to where one is."
}

java_on_path() {
    java=$(command -v java) && java=$(readlink -f "$java") && dirname "$(dirname "$java")" || true
}

is_new_enough() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge 25 ]
}

find_maven() {
    find_java
    command -v mvn >/dev/null || fail "Line of Sight is built with Maven, and there is no mvn here." \
        "On Debian or Ubuntu: apt-get install maven. Elsewhere: https://maven.apache.org/install.html"
}

find_browser() {
    [ -z "${CHROMIUM-}" ] || return 0
    for browser in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$browser" >/dev/null; then
            return
        fi
    done
    if [ -d "/Applications/Google Chrome.app" ] || [ -d "/Applications/Chromium.app" ]; then
        return
    fi
    command -v apt-get >/dev/null || fail "The browser tests need Chromium. Install it, and try again."
    echo "Installing Chromium for the browser tests…"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "The browser tests need Chromium. As root: apt-get install chromium"
    fi
}

# --- writing

new_migration() {
    [ $# -eq 2 ] || fail "Usage: ./do new-migration MODULE NOUN, for example: ./do new-migration frontdoor enquiry"
    folder=$root/src/main/resources/db/migration/$1
    version=$(date +%Y%m%d_%H%M)
    newest=$(find "$root/src/main/resources/db/migration" -name 'V*__*.sql' | sed 's|.*/V\(.*\)__.*|\1|' | sort | tail -n 1)
    [ "$(printf '%s\n' "$newest" "$version" | sort | tail -n 1)" != "$newest" ] ||
        fail "The newest migration is dated $newest, and the clock says $version. Migrations run in the order of their dates."
    mkdir -p "$folder"
    file=$folder/V${version}__$2.sql
    printf -- '-- What this is for, and why it is shaped so.\n' >"$file"
    echo "$file"
}

main "$@"
