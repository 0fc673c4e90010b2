package dev.taskbound.benchmarks.growth;

import com.sun.management.ThreadMXBean;
import dev.taskbound.engine.Engine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * One generated file, compiled up to javac's flow analysis and checked in this process.
 *
 * @param javacNanos CPU time of javac alone
 * @param checkNanos CPU time of the check alone, which begins when javac is done
 * @param javacBytes what javac allocated
 * @param checkBytes what the check allocated
 * @param findings the keys of the findings, sorted
 * @param faults javac's errors, and faults of the checker
 */
public record Checked(
    long javacNanos,
    long checkNanos,
    long javacBytes,
    long checkBytes,
    List<String> findings,
    List<String> faults) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Compiles and checks the file, in default mode. */
  public static Checked check(Sample sample) throws IOException {
    long self = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(self);
    long start = THREADS.getCurrentThreadCpuTime();
    Attributed file = Attributed.of(sample);
    long compiled = THREADS.getCurrentThreadCpuTime();
    long compiledBytes = THREADS.getThreadAllocatedBytes(self);
    List<String> faults = new ArrayList<>(file.errors());
    List<String> findings = new ArrayList<>();
    if (faults.isEmpty()) {
      for (Engine.Result result : file.check()) {
        result.findings().forEach(finding -> findings.add(finding.rule().key()));
        result.crashes().forEach(crash -> faults.add(crash.cause().toString()));
      }
    }
    long end = THREADS.getCurrentThreadCpuTime();
    long endBytes = THREADS.getThreadAllocatedBytes(self);
    findings.sort(null);
    return new Checked(
        compiled - start,
        end - compiled,
        compiledBytes - bytes,
        endBytes - compiledBytes,
        List.copyOf(findings),
        List.copyOf(faults));
  }
}
