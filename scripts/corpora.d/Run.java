import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finished process: its exit status and what it cost. */
record Run(int status, Duration wall, Duration cpu, long peakKilobytes) {
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB");

  /** Runs to the end, both streams go to {@code output}; the peak is 0 where it is unknown. */
  static Run measure(List<String> line, Path output, Path directory)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    do {
      peak = Math.max(peak, peakOf(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    } while (!process.waitFor(25, TimeUnit.MILLISECONDS));
    return new Run(process.exitValue(), Duration.ofNanos(System.nanoTime() - start), cpu, peak);
  }

  private static long peakOf(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException gone) {
      return 0;
    }
  }

  String cost() {
    return String.format(
        Locale.ROOT,
        "%.1f s wall, %.1f s CPU, peak %s",
        wall.toMillis() / 1000.0,
        cpu.toMillis() / 1000.0,
        peakKilobytes == 0 ? "unknown" : peakKilobytes / 1024 + " MB");
  }
}
