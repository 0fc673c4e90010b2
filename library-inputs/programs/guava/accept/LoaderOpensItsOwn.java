// check: default
package guava;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class LoaderOpensItsOwn {
  LoadingCache<Long, String> names(SessionFactory factory) {
    return CacheBuilder.newBuilder()
        .refreshAfterWrite(java.time.Duration.ofMinutes(1))
        .build(
            new CacheLoader<Long, String>() {
              @Override
              public String load(Long id) {
                try (Session session = factory.openSession()) {
                  return session.find(Customer.class, id).name;
                }
              }
            });
  }

  static final class Customer {
    String name;
  }
}
