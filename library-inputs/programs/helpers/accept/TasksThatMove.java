// check: default
// Tasks that make what they work with themselves: handing them over moves it along.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class TasksThatMove {
  static final class Report extends Thread {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    Report(String name) {
      super(name);
    }

    @Override
    public void run() {
      System.out.println(format.format(new Date()));
    }
  }

  static final class Digest implements Callable<byte[]> {
    private final MessageDigest digest;
    private final byte[] data;

    Digest(byte[] data) throws NoSuchAlgorithmException {
      this.digest = MessageDigest.getInstance("SHA-256");
      this.data = data;
    }

    @Override
    public byte[] call() {
      return digest.digest(data);
    }
  }

  static final class Reader implements Runnable {
    private final KafkaConsumer<String, String> consumer;
    private final String topic;
    private volatile boolean closed;

    Reader(Properties properties, String topic) {
      this.consumer = new KafkaConsumer<>(properties);
      this.topic = topic;
    }

    Reader(KafkaConsumer<String, String> consumer, String topic) {
      this.consumer = consumer;
      this.topic = topic;
    }

    @Override
    public void run() {
      try (consumer) {
        consumer.subscribe(List.of(topic));
        while (!closed) {
          consumer.poll(Duration.ofSeconds(1)).forEach(each -> System.out.println(each.value()));
        }
      }
    }

    void shutdown() {
      closed = true;
      consumer.wakeup();
    }
  }

  void atOnce(ExecutorService executor) throws Exception {
    new Report("daily").start();
    Future<byte[]> sum = executor.submit(new Digest(new byte[] {1, 2}));
    System.out.println(sum.get().length);
  }

  void named() throws InterruptedException {
    Report report = new Report("hourly");
    report.setDaemon(true);
    report.start();
    report.join();
  }

  void many(ExecutorService executor, Properties properties) {
    List<Reader> readers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Reader reader = new Reader(properties, "topic-" + i);
      readers.add(reader);
      executor.submit(reader);
    }
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> readers.forEach(reader -> reader.shutdown())));
  }

  void allAtOnce(ExecutorService executor) throws Exception {
    List<Digest> tasks = new ArrayList<>();
    for (byte i = 0; i < 3; i++) {
      tasks.add(new Digest(new byte[] {i}));
    }
    executor.invokeAll(tasks);
  }

  Runnable withItsConsumer(Properties properties) {
    Reader reader = new Reader(new KafkaConsumer<>(properties), "prices");
    new Thread(reader).start();
    return reader::shutdown;
  }
}
