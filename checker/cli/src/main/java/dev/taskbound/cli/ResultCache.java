package dev.taskbound.cli;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.cli.incremental.IncrementalCheck;
import dev.taskbound.cli.incremental.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The directory of {@code --cache}, if one is given. */
final class ResultCache {
  private final @Nullable Path directory;
  private final Settings settings;
  private final PrintWriter err;

  /**
   * @param directory the directory, or null to keep nothing
   * @param err where to tell that nothing could be kept
   */
  ResultCache(@Nullable Path directory, Settings settings, PrintWriter err) {
    if (directory != null && Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new NotChecked("--cache needs a directory, and this is a file: " + directory);
    }
    this.directory = directory;
    this.settings = settings;
    this.err = err;
  }

  /** Returns what the last check has left for one of these files, if that can be used. */
  Optional<IncrementalCheck> begin(List<Path> files) {
    return directory == null
        ? Optional.empty()
        : IncrementalCheck.begin(directory, settings, files);
  }

  /** Leaves the results for the next check; that this fails is no failure of the check. */
  void leave(
      IncrementalCheck check,
      SourceCompiler.Attributed attributed,
      Map<CompilationUnitTree, IncrementalCheck.Checked> checked) {
    try {
      check.leave(attributed.task(), attributed.units(), checked);
    } catch (IOException e) {
      err.println("taskbound: the next check has to start over: cannot write to " + directory);
    }
  }
}
