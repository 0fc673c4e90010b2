package dev.taskbound.checker;

import com.sun.tools.javac.util.Log;
import java.lang.reflect.Field;
import java.util.Collection;

/** Tells javac's own errors from those that processors report. */
final class CompilerErrors {
  /** The places of javac's own errors; what comes through the processors' API is not recorded. */
  private static final String PLACES = "recorded";

  private CompilerErrors() {}

  /** Returns whether the code does not compile, whatever checkers say about it. */
  static boolean any(Log log) {
    if (log.nerrors == 0) {
      return false;
    }
    try {
      Field places = Log.class.getDeclaredField(PLACES);
      places.setAccessible(true);
      return !((Collection<?>) places.get(log)).isEmpty();
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      // As the framework does it: any error may be one of javac.
      return true;
    }
  }
}
