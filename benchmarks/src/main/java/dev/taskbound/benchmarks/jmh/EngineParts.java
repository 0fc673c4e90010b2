package dev.taskbound.benchmarks.jmh;

import dev.taskbound.benchmarks.growth.Attributed;
import dev.taskbound.benchmarks.growth.Shapes;
import dev.taskbound.engine.Engine;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine's parts, each on a file in which there is little else to do. The file is attributed
 * once; every run has an engine of its own, whose caches are empty.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineParts {
  private Attributed plain;
  private Attributed types;
  private Attributed method;

  /** Made by JMH. */
  public EngineParts() {}

  /** Attributes the files. */
  @Setup
  public void attribute() throws IOException {
    plain = file("plain-statements", 10_000);
    types = file("type-fields", 1_000);
    method = file("statements", 100);
  }

  private static Attributed file(String shape, int size) throws IOException {
    Attributed file = Attributed.of(Shapes.named(shape).orElseThrow().make(size));
    if (!file.errors().isEmpty()) {
      throw new IllegalStateException(file.errors().get(0));
    }
    return file;
  }

  /** A body of 10,000 statements that no analysis has to look at. */
  @Benchmark
  public List<Engine.Result> relevance() {
    return plain.check();
  }

  /** Whether a class of 1,000 fields may go to another task, and two tasks that are started. */
  @Benchmark
  public List<Engine.Result> sendability() {
    return types.check();
  }

  /** The analysis of one method of 100 statements that uses a handle. */
  @Benchmark
  public List<Engine.Result> method() {
    return method.check();
  }
}
