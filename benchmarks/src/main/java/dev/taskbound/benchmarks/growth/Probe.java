package dev.taskbound.benchmarks.growth;

import com.google.gson.Gson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures one shape in a process of its own, size after size, and prints a line of JSON for each:
 * {@code Probe SHAPE RUNS SIZE...}.
 */
public final class Probe {
  /** As long as this the small sizes are repeated before anything is measured. */
  private static final long WARM_UP_NANOS = 4_000_000_000L;

  /** More runs are made while all of a size's runs together are shorter than this. */
  private static final long LEAST_NANOS = 400_000_000L;

  private static final int MOST_RUNS = 40;

  private Probe() {}

  /** Called by {@link Growth}. */
  public static void main(String[] args) throws IOException {
    Shape shape = Shapes.named(args[0]).orElseThrow();
    int runs = Integer.parseInt(args[1]);
    warmUp(shape);
    for (String size : List.of(args).subList(2, args.length)) {
      System.out.println(new Gson().toJson(measure(shape, Integer.parseInt(size), runs)));
    }
  }

  private static void warmUp(Shape shape) throws IOException {
    long end = System.nanoTime() + WARM_UP_NANOS;
    Sample own = shape.make(shape.sizes().get(0));
    while (System.nanoTime() < end) {
      for (Shape each : Shapes.all()) {
        if (System.nanoTime() < end) {
          Checked.check(each.make(each.sizes().get(0)));
          Checked.check(own);
        }
      }
    }
  }

  private static Point measure(Shape shape, int size, int runs) throws IOException {
    Sample sample = shape.make(size);
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    List<Checked> all = new ArrayList<>();
    long spent = 0;
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    while (all.size() < runs || spent < LEAST_NANOS && all.size() < MOST_RUNS) {
      Checked checked = Checked.check(sample);
      all.add(checked);
      spent += checked.javacNanos() + checked.checkNanos();
    }
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    all.sort(Comparator.comparingLong(Checked::checkNanos));
    Checked middle = all.get(all.size() / 2);
    long javac =
        all.stream()
            .mapToLong(Checked::javacNanos)
            .sorted()
            .skip(all.size() / 2)
            .findFirst()
            .orElseThrow();
    return new Point(
        shape.name(),
        size,
        all.size(),
        javac / 1e6,
        middle.checkNanos() / 1e6,
        middle.javacBytes() / 1e6,
        middle.checkBytes() / 1e6,
        peak / 1e6,
        middle.findings().equals(sample.expected())
            ? null
            : sample.expected() + " expected, not " + middle.findings(),
        middle.faults().isEmpty() ? null : middle.faults().get(0));
  }
}
