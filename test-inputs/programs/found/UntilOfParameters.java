import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class UntilOfParameters {
  static void a(TaskScope s, @Borrowed Lease l) { s.fork(() -> l.text()); } // !! capture.outlives.scope
}
