// check: default
// Listeners that a helper calls from its own thread.
import java.text.DateFormat;
import java.util.Date;
import java.util.function.Consumer;

class Notified {
  private static void watch(Consumer<Date> listener) {
    Thread thread =
        new Thread("watch") {
          @Override
          public void run() {
            while (!isInterrupted()) {
              tell(listener, new Date());
            }
          }
        };
    thread.start();
  }

  private static void tell(Consumer<Date> listener, Date date) {
    if (listener != null) {
      listener.accept(date);
    }
  }

  static void show(DateFormat format) {
    watch(date -> System.out.println(format.format(date))); // !! capture.not.sendable
    tell(date -> System.out.println(format.format(date)), new Date());
    watch(System.out::println);
    watch(null);
  }
}
