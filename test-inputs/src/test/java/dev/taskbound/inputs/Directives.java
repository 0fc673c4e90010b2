package dev.taskbound.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments at the beginning of a program ask for. Known are {@code // check: default} (the
 * standard is strict), {@code // release: 21} (the oldest JDK that can compile the program) and
 * {@code // javac: --enable-preview ...} (further options for the compiler).
 *
 * @param strict whether the program is checked in strict mode
 * @param release the oldest JDK that can compile it
 * @param javac further options for the compiler
 */
public record Directives(boolean strict, int release, List<String> javac) {
  private static final int OLDEST = 17;
  private static final Pattern DIRECTIVE = Pattern.compile("// (check|release|javac): (.+)");

  /** Makes the list of options unchangeable. */
  public Directives {
    javac = List.copyOf(javac);
  }

  /** Returns what the leading comments of the program's files ask for. */
  public static Directives of(Program program) throws IOException {
    Optional<String> check = Optional.empty();
    int release = OLDEST;
    List<String> javac = List.of();
    for (var file : program.files()) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("//")) {
          break;
        }
        Matcher matcher = DIRECTIVE.matcher(line);
        if (!matcher.matches()) {
          continue;
        }
        String value = matcher.group(2).strip();
        switch (matcher.group(1)) {
          case "check" -> check = Optional.of(value);
          case "release" -> release = Math.max(release, Integer.parseInt(value));
          default -> javac = List.of(value.split("\\s+"));
        }
      }
    }
    return new Directives(isStrict(program, check.orElse("strict")), release, javac);
  }

  private static boolean isStrict(Program program, String check) {
    return switch (check) {
      case "strict" -> true;
      case "default" -> false;
      default -> throw new IllegalArgumentException(program.name() + ": // check: " + check);
    };
  }

  /** Returns whether the running JDK can compile the program. */
  public boolean runsHere() {
    return Runtime.version().feature() >= release;
  }
}
