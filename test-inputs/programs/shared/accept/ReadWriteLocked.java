// check: default
// The write lock keeps others out, in helpers as well.

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ReadWriteLocked {
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  private static final Map<String, MessageDigest> DIGESTS = new HashMap<>();

  static byte[] hash(String name, byte[] bytes) throws Exception {
    LOCK.writeLock().lock();
    try {
      if (!DIGESTS.containsKey(name)) {
        DIGESTS.put(name, MessageDigest.getInstance(name));
      }
      return digest(name, bytes);
    } finally {
      LOCK.writeLock().unlock();
    }
  }

  private static byte[] digest(String name, byte[] bytes) {
    return DIGESTS.get(name).digest(bytes);
  }
}
