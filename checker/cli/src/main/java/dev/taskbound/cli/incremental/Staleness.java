package dev.taskbound.cli.incremental;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which files a change can have affected, from the files as they are parsed now. */
final class Staleness {
  private final Snapshot before;
  private final Map<String, String> contents;
  private final JavacTask task;
  private final Map<String, CompilationUnitTree> units;
  private final Map<String, Scanned> scanned = new HashMap<>();

  /**
   * @param before the last check
   * @param contents digests of the files as they are now
   * @param units the parsed files
   */
  Staleness(
      Snapshot before,
      Map<String, String> contents,
      JavacTask task,
      Map<String, CompilationUnitTree> units) {
    this.before = before;
    this.contents = contents;
    this.task = task;
    this.units = units;
  }

  /**
   * Returns the files that have to be checked anew.
   *
   * @param global tells of a class, by its qualified name, whether files may depend on it that
   *     never name it
   * @return nothing if all files have to be checked
   */
  Optional<Set<String>> files(Predicate<String> global) {
    Set<String> stale = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, String> file : contents.entrySet()) {
      Snapshot.Unit old = before.units().get(file.getKey());
      if (old == null || !old.complete() || !old.content().equals(file.getValue())) {
        stale.add(file.getKey());
      }
    }
    for (String file : changedOrGone(stale)) {
      if (Scanned.describesManyClasses(file) || !addIfSignatureDiffers(file, names, global)) {
        return Optional.empty();
      }
    }
    if (names.isEmpty()) {
      return Optional.of(stale);
    }
    return !before.referredTo() && follow(names, stale) ? Optional.of(stale) : Optional.empty();
  }

  /** Returns what was read of a file. */
  Scanned scanned(String file) {
    return scanned.computeIfAbsent(file, each -> Scanned.of(units.get(each), task));
  }

  private Set<String> changedOrGone(Set<String> changed) {
    Set<String> all = new HashSet<>(changed);
    before.units().keySet().stream().filter(file -> !contents.containsKey(file)).forEach(all::add);
    return all;
  }

  /**
   * Adds what the file declares, or declared, if its signature is another one than before.
   *
   * @return false if there is no telling what depends on it
   */
  private boolean addIfSignatureDiffers(String file, Set<String> names, Predicate<String> global) {
    Snapshot.Unit old = before.units().get(file);
    Scanned now = units.containsKey(file) ? scanned(file) : null;
    if (old != null && now != null && old.signature().equals(now.signature())) {
      return true;
    }
    // A package that comes or goes may give other meanings to qualified names.
    if (old == null && !hadPackage(now.packageName())
        || now == null && !hasPackage(old.packageName())
        || old != null && now != null && !old.packageName().equals(now.packageName())) {
      return false;
    }
    String packageName = now == null ? old.packageName() : now.packageName();
    Set<String> declared = new HashSet<>(now == null ? Set.of() : now.declared());
    declared.addAll(old == null ? Set.of() : old.declared());
    names.addAll(declared);
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return declared.stream().noneMatch(name -> global.test(prefix + name));
  }

  private boolean hadPackage(String name) {
    return before.units().values().stream().anyMatch(unit -> unit.packageName().equals(name));
  }

  private boolean hasPackage(String name) {
    return units.values().stream()
        .anyMatch(
            unit ->
                name.equals(unit.getPackageName() == null ? "" : unit.getPackageName().toString()));
  }

  /**
   * Adds the files that mention one of the names, or reach one through signatures.
   *
   * @return false if all files may be affected
   */
  private boolean follow(Set<String> names, Set<String> stale) {
    int known;
    do {
      known = names.size();
      for (String file : units.keySet()) {
        if (meet(scanned(file).mentionedInSignature(), names)) {
          names.addAll(scanned(file).declared());
        }
      }
    } while (names.size() > known);
    for (String file : units.keySet()) {
      if (meet(scanned(file).mentioned(), names)) {
        if (Scanned.describesManyClasses(file)) {
          return false;
        }
        stale.add(file);
      }
    }
    return true;
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.size() < others.size()
        ? some.stream().anyMatch(others::contains)
        : others.stream().anyMatch(some::contains);
  }
}
