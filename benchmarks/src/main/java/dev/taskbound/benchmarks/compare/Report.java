package dev.taskbound.benchmarks.compare;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What is kept as JSON: one entry for each input, measured in one go.
 *
 * @param inputs in the order in which they were measured first
 */
public record Report(List<Entry> inputs) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /**
   * What was measured of one input, all configurations in turn, round by round.
   *
   * @param name the input
   * @param files how many source files
   * @param lines how many lines
   * @param machine where
   * @param jvm the options of every JVM
   * @param configurations with the samples of each
   */
  public record Entry(
      String name,
      int files,
      long lines,
      Machine machine,
      List<String> jvm,
      List<Samples> configurations) {

    /** Returns the samples of a configuration, or null. */
    public @Nullable Samples of(String key) {
      for (Samples each : configurations) {
        if (each.configuration().equals(key)) {
          return each;
        }
      }
      return null;
    }
  }

  /**
   * What a configuration cost, run by run; the warm-up is left out.
   *
   * @param configuration its key
   * @param runs in the order of the rounds
   * @param steady runs with a heap that grows in the same steps each time, for their memory alone
   * @param note what was not as it should be, if anything
   */
  public record Samples(
      String configuration, List<Measured> runs, List<Measured> steady, @Nullable String note) {
    /** Files of older measurements have no runs with a steady heap. */
    public Samples {
      steady = Objects.requireNonNullElse(steady, List.of());
    }

    /** The note where javac made all classes but, because of errors, did not write them. */
    static final String UNWRITTEN = "reports errors: classes are made, not written";

    /** Returns the median of one figure. */
    public double median(ToDoubleFunction<Measured> figure) {
      return median(runs, figure);
    }

    /** Returns the median of the memory of the runs with a steady heap; NaN if there are none. */
    public double steadyMegabytes() {
      return median(steady, Measured::peakMegabytes);
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
      double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
      int middle = sorted.length / 2;
      return sorted.length == 0
          ? Double.NaN
          : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Returns whether it did what plain javac does, or its own work where it writes no classes. */
    public boolean whole() {
      return note == null || note.equals(UNWRITTEN);
    }
  }

  /** Reads a file that {@link #write} wrote; an empty report if there is none. */
  public static Report read(Path file) throws IOException {
    return Files.exists(file)
        ? GSON.fromJson(Files.readString(file), Report.class)
        : new Report(new ArrayList<>());
  }

  /** Returns a report with this entry, in place of an older one of the same input. */
  Report with(Entry entry) {
    List<Entry> all = new ArrayList<>(inputs);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(entry.name())) {
        all.set(i, entry);
        return new Report(all);
      }
    }
    all.add(entry);
    return new Report(all);
  }

  /** Writes the file, whole or not at all. */
  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "report", ".json");
    Files.writeString(part, GSON.toJson(this) + "\n");
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
