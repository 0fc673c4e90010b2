// check: default
package guava;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

class MemoizedConfiguration {
  private static final Supplier<String> HOME = Suppliers.memoize(() -> System.getProperty("home"));

  void later(Path file, Executor pool) {
    Supplier<Boolean> present = Suppliers.memoize(() -> Files.exists(file.resolve(HOME.get())));
    pool.execute(() -> System.out.println(present.get()));
  }
}
