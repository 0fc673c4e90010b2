package dev.taskbound.cli;

import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.SimilarKeys;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taskbound explain KEY}: what a report means and what to do about it. */
@Command(
    name = "explain",
    description = "Explains a rule; without a key, lists all rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private static final int KEY_WIDTH =
      Arrays.stream(Rule.values()).mapToInt(rule -> rule.key().length()).max().orElse(0);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "the key in a report's brackets, for instance capture.not.sendable")
  private @Nullable String key;

  ExplainCommand() {}

  /** Prints the explanation; the status is 2 if there is no such key. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (key == null) {
      Arrays.stream(Rule.values()).forEach(rule -> out.println(summary(rule)));
      return ExitStatus.CLEAN;
    }
    String wanted = bareKey(key);
    Optional<Rule> rule = Rule.byKey(wanted);
    if (rule.isEmpty()) {
      throw new NotChecked(unknown(wanted));
    }
    out.print(Explanation.of(rule.get()));
    return ExitStatus.CLEAN;
  }

  /** Accepts the key as reports print it, brackets and all. */
  private static String bareKey(String given) {
    String key = given.strip().toLowerCase(Locale.ROOT);
    if (key.startsWith("[") && key.endsWith("]")) {
      key = key.substring(1, key.length() - 1);
    }
    return key.startsWith("taskbound:") ? key.substring("taskbound:".length()) : key;
  }

  private static String summary(Rule rule) {
    return ("%-" + KEY_WIDTH + "s  %s").formatted(rule.key(), rule.title());
  }

  private static String unknown(String wanted) {
    List<String> near = SimilarKeys.to(wanted);
    String hint = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    return "there is no rule `" + wanted + "`." + hint + " `taskbound explain` lists all";
  }
}
