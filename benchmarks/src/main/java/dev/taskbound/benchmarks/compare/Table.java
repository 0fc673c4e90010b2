package dev.taskbound.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Renders a report as Markdown. */
final class Table {
  private Table() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    for (Report.Entry entry : report.inputs()) {
      text.append(of(entry)).append('\n');
    }
    return text.toString();
  }

  private static String of(Report.Entry entry) {
    StringBuilder text = new StringBuilder();
    Machine machine = entry.machine();
    text.append(
        String.format(
            Locale.ROOT,
            "### %s%n%n%,d files, %,d lines; JDK %s, %d cores, %s; load %.1f to %.1f;"
                + " JVM options: %s%n%n",
            entry.name(),
            entry.files(),
            entry.lines(),
            machine.jdk(),
            machine.cores(),
            machine.cpu(),
            machine.loadAtBegin(),
            machine.loadAtEnd(),
            String.join(" ", entry.jvm())));
    text.append("| configuration | runs | CPU s | to javac | to the empty plugin | wall s |");
    text.append(
        " to javac | peak MB | to javac | to the empty plugin | steady MB | to javac | to the empty plugin | |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|\n");
    Report.Samples plain = entry.of(Configuration.JAVAC.key);
    Report.Samples empty = entry.of(Configuration.EMPTY_PLUGIN.key);
    for (Report.Samples each : entry.configurations()) {
      List<String> cells = new ArrayList<>();
      cells.add(Configuration.of(each.configuration()).label);
      cells.add(Integer.toString(each.runs().size()));
      cells.add(number(each.median(Measured::cpuSeconds)));
      cells.add(ratio(each, plain, Measured::cpuSeconds));
      cells.add(ratio(each, empty, Measured::cpuSeconds));
      cells.add(number(each.median(Measured::wallSeconds)));
      cells.add(ratio(each, plain, Measured::wallSeconds));
      cells.add(whole(each.median(Measured::peakMegabytes)));
      cells.add(ratio(each, plain, Measured::peakMegabytes));
      cells.add(ratio(each, empty, Measured::peakMegabytes));
      cells.add(whole(each.steadyMegabytes()));
      cells.add(steady(each, plain));
      cells.add(steady(each, empty));
      cells.add(each.note() == null ? "" : each.note());
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  private static String whole(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.0f", value);
  }

  private static String steady(Report.Samples one, Report.@Nullable Samples other) {
    double ratio = other == null ? Double.NaN : one.steadyMegabytes() / other.steadyMegabytes();
    return one.equals(other) || Double.isNaN(ratio)
        ? ""
        : String.format(Locale.ROOT, "%.3f", ratio);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String ratio(
      Report.Samples one, Report.@Nullable Samples other, ToDoubleFunction<Measured> figure) {
    return other == null || one.equals(other)
        ? ""
        : String.format(Locale.ROOT, "%.3f", one.median(figure) / other.median(figure));
  }
}
