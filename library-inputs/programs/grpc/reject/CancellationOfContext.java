// check: default
package grpc;

import io.grpc.Context;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** `wakeup` is the one method for other threads. */
class CancellationOfContext {
  void closeOnCancel(KafkaConsumer<String, String> consumer, Executor pool) {
    Context.current()
        .addListener(context -> consumer.close(), pool); // !! capture.not.sendable
  }
}
