// release: 21
import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class SameElementTwice {
  record Rc(Owner o) {}
  static Optional<Owner> opt() { return Optional.of(new Owner("x")); }
  static void a() { Rc r = new Rc(new Owner("x")); Lease l = r.o().lease(); r.o().close(); l.text(); } // !! use.after.release
  static void b() { Rc r = new Rc(new Owner("x")); if (r instanceof Rc(Owner o)) { Lease l = o.lease(); r.o().close(); l.text(); } } // !! use.after.release
  static void c() { Optional<Owner> q = opt(); Lease l = q.get().lease(); q.get().close(); l.text(); } // !! use.after.release
  static void d() { Owner o = new Owner("a"); List.of(o).forEach(z -> z.close()); o.lease(); } // !! use.after.release
}
