import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ArrayConstructorReference {
  static LocalCounter[] a(List<LocalCounter> l) { return l.stream().toArray(LocalCounter[]::new); }
  static void b() { IntFunction<int[]> f = int[]::new; f.apply(1); }
  static void c(LocalCounter c) { Boundaries.scoped(() -> c.get()); } // !! capture.not.sendable
}
