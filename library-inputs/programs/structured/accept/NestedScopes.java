// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** A subtask opens a scope of its own. */
class NestedScopes {
  String first(String a, String b) throws InterruptedException {
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<String>anySuccessfulResultOrThrow(),
            config -> config.withTimeout(Duration.ofSeconds(1)).withThreadFactory(Thread.ofVirtual().factory()))) {
      scope.fork(() -> both(a, b));
      scope.fork(() -> both(b, a));
      return scope.join();
    }
  }

  private static String both(String a, String b) throws InterruptedException {
    try (StructuredTaskScope<String, Void> scope = StructuredTaskScope.open()) {
      Subtask<String> left = scope.fork(a::trim);
      Subtask<String> right = scope.fork(b::trim);
      scope.join();
      return left.get() + right.get();
    }
  }
}
