import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class Twice {
  static class T3 extends Thread { T3(Runnable r) { super(r); } }
  static void a(LocalCounter c) { new T3(() -> c.get()).start(); } // !! capture.not.sendable
  static void d(LocalCounter c, List<Object> p) { p.toArray(new Object[0])[0] = c; }
}
