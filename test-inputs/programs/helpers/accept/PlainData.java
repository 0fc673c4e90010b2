// check: default
// Wrappers of wrappers that hand over closures of plain data, beside handles that stay.
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

class PlainData {
  private final ExecutorService pool;
  private final MessageDigest digest;

  PlainData(ExecutorService pool, MessageDigest digest) {
    this.pool = pool;
    this.digest = digest;
  }

  private <T> CompletableFuture<T> async(Supplier<T> body) {
    return CompletableFuture.supplyAsync(logged(body), pool);
  }

  private static <T> Supplier<T> logged(Supplier<T> body) {
    return () -> {
      T value = body.get();
      System.out.println(value);
      return value;
    };
  }

  private <A, B> void each(List<A> items, Function<A, B> body) {
    items.forEach(item -> async(() -> body.apply(item)));
  }

  private byte[] hash(byte[] data) {
    return digest.digest(data);
  }

  private <T> T guarded(Callable<T> body) {
    try {
      return body.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void go(byte[] data, List<String> names) {
    byte[] hash = hash(data);
    async(() -> hash.length);
    each(names, name -> name.length() + hash.length);
    guarded(() -> hash(data));
    guarded(
        () -> {
          digest.reset();
          return async(() -> names.size());
        });
  }
}
