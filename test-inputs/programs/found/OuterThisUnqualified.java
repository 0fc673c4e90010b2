import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
@NotThreadSafe
class OuterThisUnqualified {
  int n; void f() {}
  class In {
    void a() { Boundaries.scoped(() -> n++); } // !! capture.not.sendable
    void b() { Boundaries.scoped(() -> f()); } // !! capture.not.sendable
    void c() { Boundaries.scoped(new Runnable() { public void run() { n++; } }); } // !! capture.not.sendable
    void d() { Boundaries.scoped(() -> OuterThisUnqualified.this.n++); } // !! capture.not.sendable
  }
}
