import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class FieldOfGenericLocalObject {
  static class Node<T> { T v; Node<T> next; }
  static void a(Owner o) { Node<Lease> n = new Node<>(); n.v = o.lease(); n.v.text(); }
  static void b(LocalCounter c) { Node<Object> n = new Node<>(); n.v = c; n.v.hashCode(); }
  static void c() { Owner o = new Owner("a"); Node<Lease> n = new Node<>(); n.v = o.lease(); o.close(); n.v.text(); } // !! use.after.release
  static void d(LocalCounter c, Node<Object> n) { n.v = c; } // !! escape.to.field
}
