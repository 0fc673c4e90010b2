package dev.taskbound.inputs.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program behind {@code scripts/mutate}. */
public final class Mutate {
  private static final List<String> PACKAGES = List.of("flow/", "rules/", "facts/", "relevance/");

  private final Path root;
  private final Options options;
  private final PrintStream out;

  private Mutate(Path root, Options options, PrintStream out) {
    this.root = root;
    this.options = options;
    this.out = out;
  }

  /** Runs the tool; the system property {@code mutation.root} names the checkout. */
  public static void main(String[] arguments) throws Exception {
    if (List.of(arguments).contains("--help")) {
      System.out.print(Options.HELP);
      return;
    }
    try {
      Options options = Options.parse(List.of(arguments));
      Path root = Path.of(System.getProperty("mutation.root", "")).toAbsolutePath().normalize();
      System.exit(new Mutate(root, options, System.out).run() ? 0 : 1);
    } catch (Options.Wrong e) {
      System.err.println("mutate: " + e.getMessage());
      System.err.print(Options.HELP);
      System.exit(2);
    }
  }

  /** Returns whether all mutants were noticed. */
  private boolean run()
      throws IOException, InterruptedException, ExecutionException, Options.Wrong {
    long begin = System.nanoTime();
    List<EngineFile> files =
        EngineBuild.read(root.resolve("checker/engine/src/main/java/dev/taskbound/engine"));
    Path folder = root.resolve("test-inputs/target/mutation");
    EngineBuild build = new EngineBuild(withoutShared(files), folder);
    List<Exam> exams =
        Exam.read(root.resolve("test-inputs/programs")).stream()
            .filter(exam -> exam.program().name().contains(options.programs()))
            .toList();
    List<Mutant> mutants = mutants(files);
    if (exams.isEmpty() || mutants.isEmpty()) {
      throw new Options.Wrong(
          "there is nothing of that kind to " + (exams.isEmpty() ? "ask" : "change"));
    }
    List<Verdict> verdicts;
    try (Trial trial =
        new Trial(build, exams, options.threads(), message -> System.err.println(message))) {
      Coverage coverage = trial.cover();
      out.printf("%d programs", coverage.size());
      if (!coverage.failures().isEmpty()) {
        out.printf(", without %d that fail as it is:%n  ", coverage.failures().size());
        out.print(String.join("\n  ", coverage.failures()));
      }
      out.println();
      Map<String, EngineFile> byPath =
          files.stream().collect(Collectors.toMap(EngineFile::path, Function.identity()));
      verdicts = trial.judge(mutants, byPath, coverage);
    }
    if (options.out().isPresent()) {
      Files.write(options.out().get(), verdicts.stream().map(Mutate::line).toList());
    }
    return print(verdicts, (System.nanoTime() - begin) / 1_000_000_000);
  }

  /** The models and the modes are the same objects for all engines. */
  private static List<EngineFile> withoutShared(List<EngineFile> files) {
    return files.stream()
        .filter(file -> !file.path().startsWith("models/") && !file.path().startsWith("mode/"))
        .toList();
  }

  private List<Mutant> mutants(List<EngineFile> files) {
    List<EngineFile> wanted =
        files.stream().filter(file -> PACKAGES.stream().anyMatch(file.path()::startsWith)).toList();
    List<Mutant> mutants = new ArrayList<>();
    if (options.rules()) {
      wanted.forEach(file -> mutants.addAll(RuleMutants.of(file)));
    }
    List<Mutant> all = new ArrayList<>();
    wanted.forEach(file -> all.addAll(SourceMutants.of(file)));
    mutants.removeIf(mutant -> !options.wants(mutant));
    all.removeIf(mutant -> !options.wants(mutant));
    mutants.addAll(Sample.draw(all, options.sample(), options.seed()));
    if (options.sample() > 0) {
      out.printf("%d source mutants possible, seed %d%n", all.size(), options.seed());
    }
    return mutants;
  }

  private boolean print(List<Verdict> verdicts, long seconds) {
    long invalid = count(verdicts, Verdict.State.INVALID);
    long unreached = count(verdicts, Verdict.State.UNREACHED);
    long survived = count(verdicts, Verdict.State.SURVIVED) + unreached;
    long mutants = verdicts.size() - invalid;
    out.printf(
        Locale.ROOT,
        "%d mutants: %d killed (%d of them by time-out), %d survived (%.1f%%; %d of them where no"
            + " program gets to); %d more did not compile; %d s%n",
        mutants,
        mutants - survived,
        count(verdicts, Verdict.State.TIMED_OUT),
        survived,
        mutants == 0 ? 0 : 100.0 * survived / mutants,
        unreached,
        invalid,
        seconds);
    verdicts.stream()
        .filter(verdict -> verdict.state().survived())
        .map(verdict -> name(verdict) + ": " + verdict.mutant())
        .sorted()
        .forEach(out::println);
    return survived == 0;
  }

  private static long count(List<Verdict> verdicts, Verdict.State state) {
    return verdicts.stream().filter(verdict -> verdict.state() == state).count();
  }

  private static String name(Verdict verdict) {
    return verdict.state().name().toLowerCase(Locale.ROOT);
  }

  private static String line(Verdict verdict) {
    return Stream.of(
            name(verdict),
            verdict.mutant().file() + ":" + verdict.mutant().line(),
            verdict.mutant().change(),
            verdict.by())
        .collect(Collectors.joining("\t"));
  }
}
