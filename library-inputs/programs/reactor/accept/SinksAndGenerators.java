// check: default
package reactor.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Sources that open what they read themselves. */
class SinksAndGenerators {
  private final Sinks.Many<String> events = Sinks.many().multicast().onBackpressureBuffer();
  private final AtomicLong dropped = new AtomicLong();

  Flux<String> lines(Path file) {
    return Flux.using(() -> Files.lines(file), Flux::fromStream, stream -> stream.close())
        .subscribeOn(Schedulers.boundedElastic());
  }

  Flux<String> generated(Path file) {
    return Flux.generate(
        () -> Files.newBufferedReader(file),
        (reader, sink) -> {
          try {
            String line = reader.readLine();
            if (line == null) {
              sink.complete();
            } else {
              sink.next(line);
            }
          } catch (IOException e) {
            sink.error(e);
          }
          return reader;
        },
        SinksAndGenerators::close);
  }

  void publish(String event) {
    events.emitNext(event, (signal, result) -> dropped.incrementAndGet() < 3);
  }

  Flux<String> created(Broker broker) {
    return Flux.<String>create(
            sink -> {
              Broker.Listener listener = sink::next;
              broker.add(listener);
              sink.onDispose(() -> broker.remove(listener));
            },
            FluxSink.OverflowStrategy.LATEST)
        .mergeWith(events.asFlux());
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  interface Broker {
    interface Listener {
      void on(String message);
    }

    void add(Listener listener);

    void remove(Listener listener);
  }
}
