// check: default
package guava;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Entries are removed by whoever touches the cache. */
class RemovalListenerOnConsumer {
  Cache<String, Set<String>> open(KafkaConsumer<String, String> consumer) {
    return CacheBuilder.newBuilder()
        .<String, Set<String>>removalListener(
            removed -> consumer.unsubscribe()) // !! capture.not.sendable
        .build();
  }
}
