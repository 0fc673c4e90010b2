package dev.taskbound.benchmarks.compare;

import dev.taskbound.benchmarks.growth.GrowthReport;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Holds what was measured against what Taskbound may cost. */
final class Goals {
  private static final Configuration OURS = Configuration.TASKBOUND_PLUGIN;

  /** Code that touches no handle. */
  private static final List<String> WITHOUT = List.of("guava", "commons-lang3");

  /** Code that is full of handles. */
  private static final List<String> WITH =
      List.of("lucene-core", "kafka-clients", "spring-webmvc", "hibernate-core", "netty-handler");

  private static final List<Configuration> PEERS =
      List.of(
          Configuration.ERROR_PRONE_CONCURRENCY,
          Configuration.NULLAWAY,
          Configuration.ERROR_PRONE_DEFAULT,
          Configuration.CF_LOCK,
          Configuration.CF_RESOURCE_LEAK,
          Configuration.CF_NULLNESS);

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private Goals(Report report) {
    this.report = report;
  }

  /** Returns a Markdown table with a row for each goal and input that was measured. */
  static String of(Report report, GrowthReport growth) {
    Goals goals = new Goals(report);
    goals.text.append("| goal | at most | measured | |\n|---|--:|--:|---|\n");
    WITHOUT.forEach(name -> goals.costs(name, Configuration.EMPTY_PLUGIN, 1.03, 1.05));
    WITH.forEach(name -> goals.costs(name, Configuration.JAVAC, 1.15, 1.15));
    goals.start(Inputs.SMALL, 60);
    goals.start(Inputs.SMALL_RELEVANT, 300);
    PEERS.forEach(goals::peer);
    goals.growth(growth);
    return goals.text.toString();
  }

  private void costs(String input, Configuration base, double cpu, double memory) {
    Report.Samples own = samples(input, OURS);
    Report.Samples other = samples(input, base);
    if (own == null || other == null) {
      return;
    }
    String to = ", to " + base.label;
    row(input + ": CPU" + to, cpu, ratio(own, other, s -> s.median(Measured::cpuSeconds)));
    row(
        input + ": peak memory" + to,
        memory,
        ratio(own, other, s -> s.median(Measured::peakMegabytes)));
    double steady = ratio(own, other, Report.Samples::steadyMegabytes);
    if (!Double.isNaN(steady)) {
      row(input + ": the same with a steady heap", memory, steady);
    }
  }

  private void start(String input, double millis) {
    Report.Samples own = samples(input, OURS);
    Report.Samples plain = samples(input, Configuration.JAVAC);
    if (own != null && plain != null) {
      double more =
          1000 * (own.median(Measured::wallSeconds) - plain.median(Measured::wallSeconds));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s: wall time over plain javac | %.0f ms | %.0f ms | %s |%n",
              input,
              millis,
              more,
              more <= millis ? "held" : String.format(Locale.ROOT, "%.0f ms over", more - millis)));
    }
  }

  /** The input where the peer comes closest; what it did not do in whole is left out. */
  private void peer(Configuration peer) {
    double most = Double.NaN;
    String where = "";
    for (Report.Entry entry : report.inputs()) {
      Report.Samples own = entry.of(OURS.key);
      Report.Samples other = entry.of(peer.key);
      if (own != null && other != null && other.whole()) {
        double ratio = ratio(own, other, s -> s.median(Measured::cpuSeconds));
        if (Double.isNaN(most) || ratio > most) {
          most = ratio;
          where = entry.name();
        }
      }
    }
    if (!Double.isNaN(most)) {
      row("CPU to " + peer.label + ", at worst (" + where + ")", 1, most);
    }
  }

  private void growth(GrowthReport growth) {
    for (GrowthReport.Curve curve : growth.shapes()) {
      if (curve.exponent() > 1.2) {
        row("growth exponent of " + curve.shape(), 1.2, curve.exponent());
      }
    }
    growth.shapes().stream()
        .filter(curve -> curve.exponent() <= 1.2)
        .mapToDouble(GrowthReport.Curve::exponent)
        .max()
        .ifPresent(most -> row("growth exponent of all other shapes", 1.2, most));
  }

  private void row(String goal, double limit, double found) {
    String verdict =
        found <= limit ? "held" : String.format(Locale.ROOT, "%.3f over", found - limit);
    text.append(
        String.format(Locale.ROOT, "| %s | %.2f | %.3f | %s |%n", goal, limit, found, verdict));
  }

  private Report.@Nullable Samples samples(String input, Configuration configuration) {
    return report.inputs().stream()
        .filter(entry -> entry.name().equals(input))
        .map(entry -> entry.of(configuration.key))
        .findFirst()
        .orElse(null);
  }

  private static double ratio(
      Report.Samples one, Report.Samples other, ToDoubleFunction<Report.Samples> figure) {
    return figure.applyAsDouble(one) / figure.applyAsDouble(other);
  }
}
