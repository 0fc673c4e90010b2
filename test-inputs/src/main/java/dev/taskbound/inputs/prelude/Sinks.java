package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.PolyConfined;
import java.util.ArrayList;
import java.util.List;

/** Methods that keep their argument, and methods that only look at it. */
public final class Sinks {
  private static final List<Object> KEPT = new ArrayList<>();

  private Sinks() {}

  /** Keeps {@code value} for good. */
  public static synchronized void keep(Object value) {
    KEPT.add(value);
  }

  /** Keeps {@code body} for good. */
  public static synchronized void keepClosure(Runnable body) {
    KEPT.add(body);
  }

  /** Looks at {@code value} and forgets it. */
  public static boolean look(@CurrentTaskOnly Object value) {
    return value != null;
  }

  /** Returns {@code value} itself. */
  public static @PolyConfined Object same(@PolyConfined Object value) {
    return value;
  }
}
