import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ElementsOfParallelPipeline {
  static void a(List<LocalCounter> l) { l.parallelStream().forEach(x -> x.get()); } // !! argument.not.sendable
  static void b(List<LocalCounter> l) { l.stream().parallel().mapToInt(x -> x.get()).sum(); } // !! argument.not.sendable
  static void c(LocalCounter c) { CompletableFuture.completedFuture(c).thenAcceptAsync(x -> x.get()); } // !! argument.not.sendable
}
