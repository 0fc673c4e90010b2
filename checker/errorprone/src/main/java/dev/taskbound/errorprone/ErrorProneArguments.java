package dev.taskbound.errorprone;

import dev.taskbound.javac.HostArguments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what the user asked with {@code -XepOpt:Taskbound:}. */
final class ErrorProneArguments {
  private static final String PREFIX = "Taskbound:";
  private static final String FLAG = "-XepOpt:" + PREFIX;
  private static final Pattern COMMA = Pattern.compile(",", Pattern.LITERAL);

  private ErrorProneArguments() {}

  /**
   * Reads, of all of Error Prone's flags, those that are meant.
   *
   * @param flags names and values; a flag without a value has {@code true}
   * @throws IllegalArgumentException if one is not known; the message is for the user
   */
  static HostArguments read(Map<String, String> flags) {
    boolean strict = false;
    boolean unusedSuppressions = false;
    List<Path> models = new ArrayList<>();
    for (Map.Entry<String, String> flag : new TreeMap<>(flags).entrySet()) {
      String name = flag.getKey();
      if (name.equals(PREFIX + "Strict")) {
        strict = parseBoolean(flag);
      } else if (name.equals(PREFIX + "UnusedSuppressions")) {
        unusedSuppressions = parseBoolean(flag);
      } else if (name.equals(PREFIX + "Models")) {
        COMMA
            .splitAsStream(flag.getValue())
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .forEach(models::add);
      } else if (isMeant(name)) {
        throw new IllegalArgumentException(
            "unknown option `-XepOpt:"
                + name
                + "`; known are: "
                + FLAG
                + "Strict=true, "
                + FLAG
                + "Models=FILE[,FILE], "
                + FLAG
                + "UnusedSuppressions=true");
      }
    }
    return new HostArguments(strict, models, unusedSuppressions, false);
  }

  private static boolean isMeant(String name) {
    return (name + ":").toLowerCase(Locale.ROOT).startsWith(PREFIX.toLowerCase(Locale.ROOT));
  }

  private static boolean parseBoolean(Map.Entry<String, String> flag) {
    return switch (flag.getValue().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "`-XepOpt:" + flag.getKey() + "=" + flag.getValue() + "` is neither true nor false");
    };
  }
}
