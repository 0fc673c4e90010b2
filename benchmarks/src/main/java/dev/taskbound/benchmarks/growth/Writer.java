package dev.taskbound.benchmarks.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts a generated class together, line by line. */
final class Writer {
  private static final String HEAD =
      """
      import java.sql.*;
      import java.text.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;

      """;

  private final StringBuilder text = new StringBuilder(HEAD);
  private final List<String> expected = new ArrayList<>();

  /** Begins with the class {@code Sample}, which {@link #sample} ends. */
  Writer() {
    line("class Sample {");
  }

  /** Adds a line; each {@code #} in it becomes the number. */
  Writer line(String line, int number) {
    return line(line.replace("#", Integer.toString(number)));
  }

  /** Adds a line. */
  Writer line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds the line once for each number below {@code count}. */
  Writer lines(int count, String line) {
    for (int i = 0; i < count; i++) {
      line(line, i);
    }
    return this;
  }

  /** Adds text without a line end. */
  Writer add(String part) {
    text.append(part);
    return this;
  }

  /** Adds a line that breaks a rule. */
  Writer wrong(String line, String... keys) {
    Collections.addAll(expected, keys);
    return line(line);
  }

  /** Returns the file. */
  Sample sample() {
    line("}");
    Collections.sort(expected);
    return new Sample(text.toString(), List.copyOf(expected));
  }
}
