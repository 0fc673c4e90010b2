// check: default
// A read lock lets several in.

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class ReadLockOnly {
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  private static final Map<String, MessageDigest> DIGESTS = new HashMap<>(); // !! escape.to.static

  static byte[] hash(String name, byte[] bytes) {
    LOCK.readLock().lock();
    try {
      return DIGESTS.get(name).digest(bytes);
    } finally {
      LOCK.readLock().unlock();
    }
  }
}
