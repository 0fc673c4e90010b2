import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class UntilParameterForwarded {
  static void helper(TaskScope s, @PretendThread(until = "s") Runnable r) { s.fork(r); }
  static void helper2(TaskScope s, @PretendThread(until = "s") Runnable r) { s.fork(() -> r.run()); }
  static class Wrap { private final TaskScope s = new TaskScope(); }
}
