package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs one process at a time and measures it, with what Linux tells.
 *
 * <p>CPU time is what the kernel has added to this process for children that it has waited for
 * ({@code cutime} and {@code cstime} of proc(5)), so it is that of the whole process tree, in steps
 * of 10 ms. Peak memory is the kernel's own high-water mark, read every few milliseconds until the
 * process is gone: it only rises, and what it rises in the last of them is missed.
 */
final class Meter {
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB");
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final int POLL_MILLIS = 8;

  /** Linux has had this many ticks a second, for programs, on all its architectures. */
  private static final double TICKS = 100;

  private Meter() {}

  /** Returns whether this system tells what has to be known. */
  static boolean works() {
    return Files.isReadable(SELF);
  }

  /**
   * Runs to the end.
   *
   * @param line the command
   * @param output where both streams go
   * @param classes the folder that class files are written to
   * @param limit after which it is ended
   */
  static Measured run(List<String> line, Path output, Path classes, Duration limit)
      throws IOException, InterruptedException {
    double before = childrenSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    long peak = 0;
    boolean late = false;
    do {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      if (System.nanoTime() - start > limit.toNanos()) {
        late = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    return new Measured(
        childrenSeconds() - before,
        wall,
        peak / 1024.0,
        late ? -1 : process.exitValue(),
        Folders.count(classes, ".class"));
  }

  private static double childrenSeconds() throws IOException {
    String stat = Files.readString(SELF);
    // The second field is the program's name in parentheses, and may hold anything.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private static long peakKilobytes(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException gone) {
      return 0;
    }
  }
}
