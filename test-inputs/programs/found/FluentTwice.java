import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class FluentTwice {
  static class Tx { @Consumes void commit() {} Tx add(int i) { return this; } void q() {} }
  static void a() { Tx t = new Tx(); t.add(1).commit(); t.q(); } // !! use.after.release
  static void b() { Tx t = new Tx(); t.add(1).add(2).commit(); t.q(); } // !! use.after.release
}
