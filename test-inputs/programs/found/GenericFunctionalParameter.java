import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class GenericFunctionalParameter {
  interface Lib { <T> T get(Supplier<T> s); <T> void take(Consumer<T> s); <T> T call(Callable<T> s) throws Exception; void plain(Supplier<String> s); }
  static void run(Lib lib, LocalCounter c) throws Exception {
    lib.get(() -> c.get()); // !! escape.by.closure
    lib.take(x -> c.get()); // !! escape.by.closure
    lib.call(() -> c.get()); // !! escape.by.closure
    lib.plain(() -> "" + c.get()); // !! escape.by.closure
  }
  static <T> Supplier<T> memo(Supplier<T> s) { return () -> s.get(); }
  static Supplier<Integer> kept(TaskHandle h) { return memo(() -> h.id()); } // !! escape.by.closure
}
