// release: 21
import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class SameElementTwice {
  record Rc(Owner o) {}
  static void a() { Rc r = new Rc(new Owner("x")); Lease l = r.o().lease(); r.o().close(); l.text(); } // !! use.after.release
  static void b() { Rc r = new Rc(new Owner("x")); if (r instanceof Rc(Owner o)) { Lease l = o.lease(); r.o().close(); l.text(); } } // !! use.after.release
}
