package dev.taskbound.errorprone;

import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.ServiceLoader;

/** The patterns as Error Prone finds them. */
final class Patterns {
  private Patterns() {}

  /** Returns the classes of all patterns that are registered. */
  static List<Class<? extends BugChecker>> all() {
    List<? extends Class<? extends BugChecker>> registered =
        ServiceLoader.load(BugChecker.class).stream()
            .map(ServiceLoader.Provider::type)
            .filter(TaskboundPattern.class::isAssignableFrom)
            .toList();
    return List.copyOf(registered);
  }
}
