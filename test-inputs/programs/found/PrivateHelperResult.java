import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class PrivateHelperResult {
  private static Object make() { return new LocalCounter(); }
  private static Lease via(Owner o) { return o.lease(); }
  static Object a() { return make(); } // !! escape.by.return
  static void b() { Object o = make(); Boundaries.scoped(() -> o.hashCode()); } // !! capture.not.sendable
  static void c() { Boundaries.scopedCall(PrivateHelperResult::make); } // !! result.not.sendable
  static Lease d() { Owner o = new Owner("a"); return via(o); } // !! escape.by.return
  Lease field;
  void e(Owner o) { field = via(o); } // !! escape.to.field
  void f(Owner o) { Sinks.keep(via(o)); } // !! escape.by.argument
  void g(Owner o) { Lease l = via(o); Boundaries.detached(() -> l.text()); } // !! capture.outlives.scope
}
