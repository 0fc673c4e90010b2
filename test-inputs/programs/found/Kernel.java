import dev.taskbound.annotations.*; import dev.taskbound.samples.kernel.*; import java.util.*; import java.util.function.*; import java.util.stream.*; 
class Kernel {
  static void t() { CurrentTask.current().pidNamespace().ifPresent(r -> { try (r) { PidNamespace n = r.get(); n.toString(); } }); }
}
