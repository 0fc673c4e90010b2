// check: default
package guava;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.concurrent.ExecutorService;

/** A fluent call returns the hasher itself: one report for one crossing. */
class HasherReturned {
  void hash(ExecutorService pool, byte[] bytes) {
    Hasher hasher = Hashing.sha256().newHasher();
    pool.submit(() -> hasher.putBytes(bytes)); // !! capture.not.sendable
  }

  String here(byte[] bytes, long id) {
    return Hashing.sha256().newHasher().putLong(id).putBytes(bytes).hash().toString();
  }
}
