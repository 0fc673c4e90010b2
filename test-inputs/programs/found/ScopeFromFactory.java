// check: default
// accept: the scope is closed before the owner (every StructuredTaskScope comes from open()).
import dev.taskbound.annotations.*;
class ScopeFromFactory {
  static class Scope implements AutoCloseable {
    void fork(@PretendThread(until = "this") Runnable r) { r.run(); }
    static Scope open() { return new Scope(); }
    @Override public void close() { }
  }
  static class Own implements AutoCloseable {
    @Borrowed Own lend() { return this; }
    int x() { return 1; }
    @Override public void close() { }
  }
  static void constructor() { // agrees
    try (Own o = new Own()) { Own b = o.lend(); try (Scope s = new Scope()) { s.fork(() -> b.x()); } }
  }
  static void factory() {
    try (Own o = new Own()) { Own b = o.lend(); try (Scope s = Scope.open()) { s.fork(() -> b.x()); } }
  }
}
