package dev.taskbound.benchmarks.empty;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * A javac plugin that does nothing: what it costs is the price of having one. The benchmark packs
 * it into a jar of its own.
 */
public final class EmptyPlugin implements Plugin {

  /** Called by javac's service loader. */
  public EmptyPlugin() {}

  @Override
  public String getName() {
    return "Empty";
  }

  @Override
  public void init(JavacTask task, String... args) {
    // That is the point of it.
  }
}
