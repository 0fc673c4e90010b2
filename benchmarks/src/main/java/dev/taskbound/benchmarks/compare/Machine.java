package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when was measured.
 *
 * @param cpu the processor's name
 * @param cores how many processors the measured processes may use
 * @param jdk the version of the JDK that compiles
 * @param began when
 * @param loadAtBegin the load average of the last minute
 * @param loadAtEnd the same, at the end
 */
public record Machine(
    String cpu, int cores, String jdk, String began, double loadAtBegin, double loadAtEnd) {
  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.*)$");
  private static final Pattern VERSION = Pattern.compile("JAVA_RUNTIME_VERSION=\"(.*?)\"");

  /** Returns what is known before the first run. */
  static Machine now(Path jdk) throws IOException {
    return new Machine(
        first(Path.of("/proc/cpuinfo"), MODEL),
        Runtime.getRuntime().availableProcessors(),
        first(jdk.resolve("release"), VERSION),
        Instant.now().toString(),
        load(),
        Double.NaN);
  }

  Machine ended() throws IOException {
    return new Machine(cpu, cores, jdk, began, loadAtBegin, load());
  }

  private static String first(Path file, Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(file));
    return matcher.find() ? matcher.group(1).strip() : "unknown";
  }

  private static double load() throws IOException {
    return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]);
  }
}
