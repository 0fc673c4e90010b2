// check: default
package guava;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.text.SimpleDateFormat;

/** One format for all tasks that ask with the same pattern. */
class CacheOfFormats {
  private final LoadingCache<String, SimpleDateFormat> formats =
      CacheBuilder.newBuilder()
          .maximumSize(100)
          .build(
              CacheLoader.from(
                  pattern -> new SimpleDateFormat(pattern))); // !! result.not.sendable

  SimpleDateFormat of(String pattern) {
    return formats.getUnchecked(pattern);
  }
}
