// check: default
package guava;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;

class FormatPerThread {
  private static final LoadingCache<String, ThreadLocal<SimpleDateFormat>> FORMATS =
      CacheBuilder.newBuilder()
          .build(
              CacheLoader.from(
                  pattern -> ThreadLocal.withInitial(() -> new SimpleDateFormat(pattern))));
  private static final LoadingCache<String, DateTimeFormatter> FORMATTERS =
      CacheBuilder.newBuilder().build(CacheLoader.from(DateTimeFormatter::ofPattern));

  String show(long time) {
    return FORMATS.getUnchecked("yyyy").get().format(time) + FORMATTERS.getUnchecked("uuuu");
  }
}
