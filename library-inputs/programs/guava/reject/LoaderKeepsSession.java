// check: default
package guava;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import org.hibernate.Session;

/** The loader runs in whichever task misses, long after this session is closed. */
class LoaderKeepsSession {
  LoadingCache<Long, String> names(Session session) {
    return CacheBuilder.newBuilder()
        .build(
            new CacheLoader<Long, String>() {
              @Override
              public String load(Long id) {
                return session.find(Customer.class, id).name; // !! capture.not.sendable
              }
            });
  }

  static final class Customer {
    String name;
  }
}
