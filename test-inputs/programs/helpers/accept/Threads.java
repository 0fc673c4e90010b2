// check: default
// Wrappers over Thread whose closures make their own formats.
import java.text.NumberFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;

class Threads {
  private static final ThreadLocal<NumberFormat> FORMAT =
      ThreadLocal.withInitial(NumberFormat::getInstance);

  private static void fork(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void with(int times, Consumer<Integer> body) {
    for (int i = 0; i < times; i++) {
      int index = i;
      new Thread(() -> body.accept(index)).start();
    }
  }

  private static <T> void printed(Supplier<NumberFormat> formats, T number) {
    new Thread(() -> System.out.println(formats.get().format(number))).start();
  }

  static void show(NumberFormat format) {
    String one = format.format(1);
    fork("printer", () -> System.out.println(one));
    fork("own", () -> System.out.println(NumberFormat.getInstance().format(2)));
    with(4, i -> System.out.println(FORMAT.get().format(i)));
    printed(NumberFormat::getInstance, 5);
  }
}
