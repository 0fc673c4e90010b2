package dev.taskbound.cli.incremental;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.UnusedSuppression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One check that may use what the last one in the same directory has left. */
public final class IncrementalCheck {
  private final SnapshotFile file;
  private final String settings;
  private final boolean ownModels;
  private final Map<String, Path> paths = new LinkedHashMap<>();
  private final Map<String, String> contents = new LinkedHashMap<>();
  private final Optional<Snapshot> before;
  private Optional<Set<String>> stale = Optional.empty();

  /**
   * What is known of one file after it was checked.
   *
   * @param findings what was found
   * @param unusedSuppressions those that suppress nothing
   * @param complete whether all of it was checked, without a failure
   */
  public record Checked(
      List<Finding> findings, List<UnusedSuppression> unusedSuppressions, boolean complete) {}

  private IncrementalCheck(Path directory, String settings, boolean ownModels, List<Path> files)
      throws IOException {
    this.file = new SnapshotFile(directory);
    this.settings = settings;
    this.ownModels = ownModels;
    for (Path each : files) {
      paths.put(each.toString(), each);
      contents.put(each.toString(), Sha.of(Files.readAllBytes(each)));
    }
    this.before = file.read(settings);
  }

  /**
   * Begins a check.
   *
   * @param directory where the last check has left something, and where this one will
   * @return nothing if what was left cannot be used, and nothing may be left; then everything has
   *     to be checked
   */
  public static Optional<IncrementalCheck> begin(
      Path directory, Settings settings, List<Path> files) {
    Optional<String> digest = settings.digest();
    if (digest.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new IncrementalCheck(directory, digest.get(), !settings.models().isEmpty(), files));
    } catch (IOException e) {
      // Whoever reads the sources next tells what is wrong with them.
      return Optional.empty();
    }
  }

  /** Returns whether nothing has changed, so that what is {@link #kept} is the whole outcome. */
  public boolean nothingChanged() {
    return before.isPresent() && before.get().covers(contents);
  }

  /** Returns whether {@link #choose} has chosen all files. */
  public boolean choseAll() {
    return stale.isEmpty();
  }

  /**
   * Chooses the files that have to be attributed and checked.
   *
   * @param units all files, parsed
   * @param global tells of a class, by its qualified name, whether files may depend on it that
   *     never name it
   */
  public Collection<CompilationUnitTree> choose(
      JavacTask task, List<CompilationUnitTree> units, Predicate<String> global) {
    Map<String, CompilationUnitTree> byFile = byFile(units);
    if (before.isEmpty() || !byFile.keySet().equals(contents.keySet())) {
      stale = Optional.empty();
      return units;
    }
    // A user's models may name any class of the sources; no file that is affected need mention it.
    stale =
        new Staleness(before.get(), contents, task, byFile)
            .files(ownModels ? name -> true : global);
    return stale.isEmpty()
        ? units
        : units.stream().filter(unit -> stale.get().contains(name(unit))).toList();
  }

  /** Returns what is known from the last time of a file that was not chosen. */
  public Checked kept(String name) {
    Snapshot.Unit unit = before.orElseThrow().units().get(name);
    if (unit.findings().isEmpty() && unit.unusedSuppressions().isEmpty()) {
      return new Checked(List.of(), List.of(), unit.complete());
    }
    JavaFileObject source = source(paths.get(name));
    return new Checked(
        unit.findings().stream().map(each -> each.in(source)).toList(),
        unit.unusedSuppressions().stream().map(each -> each.in(source)).toList(),
        unit.complete());
  }

  /**
   * Leaves what is known for the next check.
   *
   * @param units all files, parsed; where a file is missing, nothing is left
   * @param checked what is known of each file that was chosen
   * @throws IOException if it cannot be written; what was there is still there
   */
  public void leave(
      JavacTask task, List<CompilationUnitTree> units, Map<CompilationUnitTree, Checked> checked)
      throws IOException {
    if (!byFile(units).keySet().equals(contents.keySet())) {
      return;
    }
    Map<String, Snapshot.Unit> known = new LinkedHashMap<>();
    for (CompilationUnitTree unit : units) {
      Checked now = checked.get(unit);
      known.put(
          name(unit),
          now == null ? before.orElseThrow().units().get(name(unit)) : record(unit, now, task));
    }
    boolean referredTo =
        stale.isPresent() && before.orElseThrow().referredTo()
            || ClassFileReferences.toSources(task);
    file.write(new Snapshot(settings, referredTo, known));
  }

  private Snapshot.Unit record(CompilationUnitTree unit, Checked checked, JavacTask task) {
    Scanned scanned = Scanned.of(unit, task);
    return new Snapshot.Unit(
        contents.get(name(unit)),
        scanned.signature(),
        scanned.packageName(),
        scanned.declared(),
        checked.complete() && checked.findings().stream().allMatch(StoredFinding::canStore),
        checked.findings().stream().map(StoredFinding::of).toList(),
        checked.unusedSuppressions().stream().map(StoredSuppression::of).toList());
  }

  private static Map<String, CompilationUnitTree> byFile(List<CompilationUnitTree> units) {
    Map<String, CompilationUnitTree> byFile = new LinkedHashMap<>();
    units.forEach(unit -> byFile.put(name(unit), unit));
    return byFile;
  }

  /** The name under which the file was given. */
  private static String name(CompilationUnitTree unit) {
    return unit.getSourceFile().getName();
  }

  private static JavaFileObject source(Path path) {
    StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, StandardCharsets.UTF_8);
    return manager.getJavaFileObjects(path).iterator().next();
  }
}
