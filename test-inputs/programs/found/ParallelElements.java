// check: default
// reject: "or is passed by the receiving method into the closure it was given".
import java.text.*; import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
class ParallelElements {
  static void a(List<SimpleDateFormat> fs, ConcurrentHashMap<String, NumberFormat> m) {
    fs.parallelStream().forEach(f -> f.format(new Date())); // !! argument.not.sendable
    Stream.of(new SimpleDateFormat()).parallel().forEach(x -> x.format(new Date())); // !! argument.not.sendable
    m.forEach(1, (k, v) -> v.format(1)); // !! argument.not.sendable
    CompletableFuture<SimpleDateFormat> cf = CompletableFuture.completedFuture(new SimpleDateFormat());
    cf.thenApplyAsync(f -> f.format(new Date())); // !! argument.not.sendable
  }
}
