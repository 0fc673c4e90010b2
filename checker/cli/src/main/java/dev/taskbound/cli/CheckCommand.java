package dev.taskbound.cli;

import dev.taskbound.cli.incremental.Settings;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taskbound check}: checks sources without building them. */
@Command(
    name = "check",
    description = "Checks Java sources. Runs no annotation processor and loads no checked class.",
    footer = {
      "",
      "Exit status: 0 no errors found (warnings may be); 1 errors found;",
      "2 wrong usage, or sources that do not compile. What a baseline knows does not count.",
      "Every rule is explained by `taskbound explain KEY`."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      description = "jars and class directories that the sources need; DIR/* stands for its jars")
  private @Nullable String classpath;

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "Java version of the sources; default: that of the running JDK")
  private @Nullable String release;

  @Option(
      names = "--strict",
      description = "all sources mean what their signatures say, unless @ConfinementUnmarked")
  private boolean strict;

  @Option(
      names = "--models",
      paramLabel = "F",
      description = "an .astub file with facts about libraries; may be repeated")
  private List<Path> models = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json (one object a line) or sarif (2.1.0)")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--javac-option",
      paramLabel = "OPT",
      description = "a further option for the compiler; may be repeated")
  private List<String> javacOptions = new ArrayList<>();

  @Option(
      names = "--lenient-classpath",
      description = "where the class path is incomplete, check what can be attributed")
  private boolean lenientClasspath;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "keep results in DIR; check only files that changes can have affected")
  private @Nullable Path cache;

  @Option(
      names = "--statistics",
      description = "for developers of Taskbound: print counts of what the check has done")
  private boolean statistics;

  @Option(
      names = "--every-body",
      hidden = true,
      description =
          "for developers of Taskbound: analyse each body, also where nothing can be found")
  private boolean everyBody;

  @Mixin private GateOptions gateOptions = new GateOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE_OR_DIR",
      description = "sources; directories are searched for .java files")
  private List<Path> sources = new ArrayList<>();

  CheckCommand() {}

  /** Checks the sources, prints what is found and returns the exit status. */
  @Override
  public Integer call() throws IOException {
    List<Path> files = SourceFiles.find(sources);
    List<Path> inputs = new ArrayList<>(files);
    inputs.addAll(models);
    Gate gate = gateOptions.open(inputs);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CheckReport report = new CheckReport(out, err, format, gateOptions.output());
    ClassPath path = ClassPath.of(classpath);
    try {
      SourceCompiler compiler = new SourceCompiler(path, release, javacOptions);
      CheckRun run = new CheckRun(compiler, options(), lenientClasspath, resultCache(path, err));
      CheckRun.Outcome outcome = gateOptions.select(run.check(files));
      int status = report.print(gate.judge(outcome, files));
      if (statistics) {
        run.effort()
            .counts()
            .forEach((kind, count) -> err.println("taskbound: " + kind.label() + " " + count));
        err.flush();
      }
      return status;
    } catch (CompileFailure failure) {
      return report.print(failure);
    }
  }

  private EngineOptions options() {
    EngineOptions options = new EngineOptions(strict, loadModels());
    return everyBody ? options.ofEveryBody() : options;
  }

  private ResultCache resultCache(ClassPath path, PrintWriter err) {
    String others = "release " + release + " strict " + strict + " lenient " + lenientClasspath;
    others += everyBody ? " every body" : "";
    return new ResultCache(cache, new Settings(path.entries(), models, others, javacOptions), err);
  }

  private Models loadModels() {
    try {
      return Models.load(models);
    } catch (ModelException e) {
      throw new NotChecked(e.getMessage());
    }
  }
}
