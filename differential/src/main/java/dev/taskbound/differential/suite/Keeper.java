package dev.taskbound.differential.suite;

import dev.taskbound.differential.run.Outcome;
import dev.taskbound.differential.tree.Printer;
import dev.taskbound.engine.report.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes failing programs as test inputs. */
final class Keeper {
  private static final String[] PACKAGES = {
    "dev.taskbound.annotations",
    "dev.taskbound.differential.world",
    "dev.taskbound.samples.kernel",
    "java.util",
    "java.util.function"
  };

  private final Path folder;

  /** Writes to the given folder. */
  Keeper(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a program, and beside it what was found.
   *
   * @param one the program, shrunk
   * @param kind what is wrong
   * @param seed the seed of the session
   * @param origin the program before it was shrunk
   */
  void keep(Case one, Disagreement kind, long seed, Case origin) {
    String words = camel(kind.name());
    String name = words + "S" + seed + origin.className();
    String text = Printer.print(one.tree(), name, Keeper::fullName);
    List<String> lines = new ArrayList<>(text.lines().toList());
    while (lines.get(0).isBlank()) {
      lines.remove(0);
    }
    // The class was printed for the machine with five imports and a blank line before it.
    int shift = lines.indexOf("public final class " + name + " implements Scenario {") - 6;
    if (kind == Disagreement.UNSOUND) {
      mark(lines, one.outcome().line(one.className()) - 1 + shift, one.outcome());
    }
    lines.add(0, "// " + headline(one, kind));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".java"), String.join("\n", lines) + "\n");
      Files.writeString(
          folder.resolve(name + ".txt"), details(one) + "\nBefore:\n" + details(origin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String camel(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("_")) {
      words.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return words.toString();
  }

  private static void mark(List<String> lines, int at, Outcome outcome) {
    if (at >= 0 && at < lines.size()) {
      lines.set(at, lines.get(at) + " // !! " + Messages.key(outcome));
    }
  }

  private static String headline(Case one, Disagreement kind) {
    String message =
        one.outcome()
            .problem()
            .map(p -> Outcome.violation(p).<Throwable>map(v -> v).orElse(p))
            .map(Throwable::getMessage)
            .map(text -> text.lines().findFirst().orElse(""))
            .orElse("");
    return switch (kind) {
      case UNSOUND -> "Is accepted, but a run says: " + message + ".";
      case FALSE_ALARM, SUSPECT -> "Is rejected (" + keys(one) + "), but no run goes wrong.";
      case CRASH -> "Makes the checker crash, or hang.";
      case OVERLOOKED -> "Gets other reports if each body is analysed.";
      case GENERATOR -> "Is not what was to be generated: " + message + ".";
    };
  }

  private static String keys(Case one) {
    return String.join(
        ", ",
        one.verdict().findings().stream().map(finding -> finding.rule().key()).distinct().toList());
  }

  private static String details(Case one) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    one.verdict().errors().forEach(out::println);
    for (Finding finding : one.verdict().findings()) {
      out.println(finding.place().line() + ": " + finding.headline());
    }
    one.verdict().crashes().forEach(crash -> crash.cause().printStackTrace(out));
    out.println(one.outcome().ending() + " with bits " + Long.toBinaryString(one.outcome().bits()));
    one.outcome().problem().ifPresent(problem -> problem.printStackTrace(out));
    out.println(Printer.print(one.tree(), one.className()));
    out.flush();
    return text.toString();
  }

  /** Returns the full name of a class that programs may use, or null. */
  static String fullName(String simple) {
    for (String name : PACKAGES) {
      try {
        return Class.forName(name + "." + simple, false, Keeper.class.getClassLoader()).getName();
      } catch (ClassNotFoundException e) {
        // Then it is in another package.
      }
    }
    return null;
  }
}
