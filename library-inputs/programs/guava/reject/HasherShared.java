// check: default
package guava;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.concurrent.Executor;

class HasherShared {
  void addAll(List<Long> values, Executor pool) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (long value : values) {
      pool.execute(() -> hasher.putLong(value)); // !! capture.not.sendable
    }
  }
}
