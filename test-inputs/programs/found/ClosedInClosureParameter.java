import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ClosedInClosureParameter {
  static Optional<Owner> opt() { return Optional.of(new Owner("x")); }
  static void a() { opt().ifPresent(r -> { try (r) { r.lease().text(); } }); }
  static void b() { opt().ifPresentOrElse(r -> { r.lease().text(); r.close(); }, () -> {}); }
  static String c() { return opt().map(r -> { try (r) { return r.lease().text(); } }).orElse(""); }
  static void d(List<Owner> l) { new ArrayList<>(List.of(new Owner("x"))).forEach(r -> { try (r) { r.lease().text(); } }); }
}
