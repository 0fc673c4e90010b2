import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class MutualRecursion {
  private static void ping(Owner o, int n) { if (n > 0) pong(o, n - 1); }
  private static void pong(Owner o, int n) { if (n == 0) o.close(); else ping(o, n); }
  static void a() { Owner o = new Owner("a"); ping(o, 3); o.lease(); } // !! use.after.release
  static void b() { Owner o = new Owner("a"); pong(o, 3); o.lease(); } // !! use.after.release
  private static void p2(Owner o, int n) { if (n > 0) q2(o, n - 1); }
  private static void q2(Owner o, int n) { if (n == 0) o.close(); else p2(o, n); }
  static void c() { Owner o = new Owner("a"); q2(o, 3); o.lease(); } // !! use.after.release
  static void d() { Owner o = new Owner("a"); p2(o, 3); o.lease(); } // !! use.after.release
}
