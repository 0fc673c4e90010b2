// check: default
package grpc;

import io.grpc.Context;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class CancelWakesConsumer {
  void wakeOnCancel(KafkaConsumer<String, String> consumer, Executor pool) {
    Context.current().addListener(context -> consumer.wakeup(), pool);
  }
}
