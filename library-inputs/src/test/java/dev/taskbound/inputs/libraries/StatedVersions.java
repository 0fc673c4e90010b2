package dev.taskbound.inputs.libraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a model file says of itself: {@code // Checked against a-core, a-util 1.2 and b 3.4.}
 * A version holds for all artifacts that are named before it.
 */
final class StatedVersions {
  private static final Pattern SENTENCE =
      Pattern.compile("(?m)^// Checked against (.*(?:\\R// .*)*)");
  private static final Pattern VERSION = Pattern.compile("\\d[\\w.-]*");

  private StatedVersions() {}

  /** Returns the version of each artifact that the text of a file names, in order. */
  static Map<String, String> of(String text) {
    Map<String, String> versions = new LinkedHashMap<>();
    Matcher matcher = SENTENCE.matcher(text);
    if (!matcher.find()) {
      return versions;
    }
    List<String> waiting = new ArrayList<>();
    for (String word : matcher.group(1).replaceAll("\\R// ", " ").split("[\\s,]+")) {
      String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (VERSION.matcher(plain).matches()) {
        waiting.forEach(artifact -> versions.put(artifact, plain));
        waiting.clear();
      } else if (!plain.equals("and")) {
        waiting.add(plain);
      }
      if (word.endsWith(".")) {
        break;
      }
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("no version behind " + waiting);
    }
    return versions;
  }
}
