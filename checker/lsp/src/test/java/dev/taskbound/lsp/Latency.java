package dev.taskbound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long it takes from a key to diagnostics, in a file of a thousand lines in which
 * every method works with handles. Run by {@code scripts/lsp-latency}; the arguments are the number
 * of keys and, optionally, of those before it that only warm up.
 */
final class Latency {
  private static final String FILE = "app/Long.java";

  private Latency() {}

  /** Prints the median and the 95th percentile. */
  public static void main(String[] args) throws Exception {
    int keys = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    Path root = Files.createTempDirectory("taskbound-latency");
    new Sources(root).with("app/Handle.java", Sources.HANDLE).with(FILE, longFile());
    try (Editor editor = Editor.on(root)) {
      long opened = System.nanoTime();
      editor.open(FILE);
      int findings = editor.await(FILE, all -> !all.isEmpty()).size();
      System.out.printf(
          Locale.ROOT,
          "%d lines, %d findings; first diagnostics %d ms after opening%n",
          longFile().lines().count(),
          findings,
          (System.nanoTime() - opened) / 1_000_000);
      measure(editor, warmUp, findings);
      double[] times = measure(editor, keys, findings);
      Arrays.sort(times);
      double median = times[times.length / 2];
      double late = times[(int) Math.ceil(times.length * 0.95) - 1];
      long pause = DocumentEvents.PAUSE_MILLIS;
      System.out.printf(
          Locale.ROOT,
          "%d keys, from didChange to publishDiagnostics: median %.0f ms, p95 %.0f ms%n"
              + "without the pause of %d ms for further keys: median %.0f ms, p95 %.0f ms%n",
          keys,
          median,
          late,
          pause,
          median - pause,
          late - pause);
    }
  }

  /** Types one letter after the other into a method in the middle. */
  private static double[] measure(Editor editor, int keys, int findings) throws Exception {
    double[] millis = new double[keys];
    for (int i = 0; i < keys; i++) {
      long begin = System.nanoTime();
      editor.replace(FILE, "/* here */", i % 2 == 0 ? "/* here *//* x */" : "/* here */");
      editor.await(FILE, all -> all.size() == findings);
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    return millis;
  }

  /** One hundred methods of ten lines: captures, loops, branches, a resource and its use. */
  private static String longFile() {
    StringBuilder text = new StringBuilder("package app;\n\nimport java.sql.*;\n\nclass Long {\n");
    for (int i = 0; i < 99; i++) {
      boolean wrong = i % 10 == 0;
      text.append(
          """
            int method%d(Handle handle, Connection connection, boolean more) throws SQLException {
              int id = handle.id();
              try (Statement statement = connection.createStatement()) {
                ResultSet rows = statement.executeQuery("select price from item");
                while (more && rows.next()) {
                  id += rows.getInt(1) + handle.id();
                }
              }%s
              int copy = id; Handle.cross(() -> System.out.println(%s));
              return id;
            }
          """
              .formatted(i, i == 50 ? " /* here */" : "", wrong ? "handle.id()" : "copy"));
    }
    return text.append("}\n").toString();
  }
}
