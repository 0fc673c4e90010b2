# Read by the scripts beside this one: `benchmark MAIN ARGUMENT...` builds what is missing and runs a
# program of this module. Environment: JAVA_HOME chooses the JDK (17 or newer), BENCHMARKS_JAVA_OPTS
# adds options for it.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}

benchmark() {
  local classes=$root/benchmarks/target/classes path=$root/benchmarks/target/class-path name
  local modules=benchmarks,checker/plugin,checker/errorprone,checker/cli
  if [ ! -d "$classes" ] || [ ! -f "$path" ]; then
    echo "benchmarks: building, this once; after a change run" >&2
    echo "  mvn -DskipTests package -pl $modules -am" >&2
    if ! (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -DskipTests package -pl "$modules" -am) >&2; then
      echo "benchmarks: the build failed; see above" >&2
      exit 2
    fi
  fi
  local access=()
  for name in api code comp file main model parser processing tree util; do
    access+=("--add-exports=jdk.compiler/com.sun.tools.javac.$name=ALL-UNNAMED")
  done
  # Unquoted on purpose: several options may be given.
  # shellcheck disable=SC2086
  exec "${bin}java" ${BENCHMARKS_JAVA_OPTS:-} "${access[@]}" -Dbenchmarks.root="$root" \
    -cp "$classes:$(cat "$path")" "$@"
}
