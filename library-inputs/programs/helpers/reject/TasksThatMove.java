// check: default
// Tasks that are still used here, handed over twice, or that got what they work with from here.

import java.text.SimpleDateFormat;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class TasksThatMove {
  static final class Report implements Runnable {
    private SimpleDateFormat format = new SimpleDateFormat("yyyy");
    final SimpleDateFormat other = new SimpleDateFormat("MM");

    Report() {}

    Report(SimpleDateFormat format) {
      this.format = format;
    }

    void use(SimpleDateFormat format) {
      this.format = format;
    }

    String line() {
      return format.format(new Date());
    }

    @Override
    public void run() {
      System.out.println(line());
    }
  }

  static final class Title extends Thread {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    String title() {
      return format.format(new Date());
    }

    @Override
    public void run() {
      System.out.println(title());
    }
  }

  static final class Header extends Thread {
    final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    @Override
    public void run() {
      System.out.println(format.format(new Date()));
    }
  }

  static final class Footer implements Runnable {
    private SimpleDateFormat format = new SimpleDateFormat("yyyy");

    Footer() {}

    Footer(SimpleDateFormat format) {
      this.format = format;
    }

    void use(SimpleDateFormat format) {
      this.format = format;
    }

    @Override
    public void run() {
      System.out.println(format.format(new Date()));
    }
  }

  static final class Reader implements Runnable {
    private final KafkaConsumer<String, String> consumer;

    Reader(KafkaConsumer<String, String> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void run() {
      consumer.poll(Duration.ofSeconds(1)).forEach(each -> System.out.println(each.value()));
    }
  }

  void titleHereAndThere() {
    Title title = new Title();
    title.start(); // !! argument.not.sendable
    System.out.println(title.title());
  }

  void headerHereAndThere() {
    Header header = new Header();
    header.start(); // !! argument.not.sendable
    System.out.println(header.format.format(new Date()));
  }

  void reportHereAndThere(ExecutorService executor) {
    Report report = new Report();
    executor.submit(report); // !! argument.not.sendable
    report.run();
  }

  void footerTwice(ExecutorService executor) {
    Footer footer = new Footer();
    executor.submit(footer);
    executor.submit(footer); // !! argument.not.sendable
  }

  void footerInEachRound(ExecutorService executor) {
    Footer footer = new Footer();
    for (int i = 0; i < 3; i++) {
      executor.submit(footer); // !! argument.not.sendable
    }
  }

  void footerWithOurs(ExecutorService executor) {
    SimpleDateFormat ours = new SimpleDateFormat("yyyy");
    executor.submit(new Footer(ours)); // !! argument.not.sendable
    System.out.println(ours.format(new Date()));
  }

  void footerSetToOurs(ExecutorService executor, SimpleDateFormat ours) {
    Footer footer = new Footer();
    footer.use(ours);
    executor.submit(footer); // !! argument.not.sendable
  }

  void readerOfOurs(Properties properties) {
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties);
    consumer.subscribe(List.of("prices"));
    new Thread(new Reader(consumer)).start(); // !! argument.not.sendable
    consumer.poll(Duration.ZERO);
  }
}
