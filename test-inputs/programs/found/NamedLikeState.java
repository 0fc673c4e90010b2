import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class NamedLikeState {
  static class Res implements AutoCloseable { public boolean isOpen() { return true; } public String scope() { return ""; } public void close() {} }
  static void a() { Owner o = new Owner("a"); o.close(); o.isClosed(); } // !! use.after.release
  static void b() { Res r = new Res(); r.close(); r.scope(); } // !! use.after.release
}
