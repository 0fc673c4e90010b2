import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class LazyStreamOfMapped {
  static void a() { Owner o = new Owner("a"); Stream<String> s = Stream.of(o.lease()).map(x -> x.text()); o.close(); s.toList(); } // !! use.after.release
  static void b() { Owner o = new Owner("a"); Stream<Lease> s = Stream.of(o.lease()).filter(x -> true); o.close(); s.toList(); } // !! use.after.release
}
