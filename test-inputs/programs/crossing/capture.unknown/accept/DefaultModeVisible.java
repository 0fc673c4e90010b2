// check: default
// Section 4: in unmarked sources private and final methods of the same file are inferred.
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

class DefaultModeVisible {
  private final List<String> names = new ArrayList<>();

  private void each(Consumer<String> body) {
    for (String name : names) {
      body.accept(name);
    }
  }

  static <T> T time(Supplier<T> body) {
    long start = System.nanoTime();
    T result = body.get();
    System.out.println(System.nanoTime() - start);
    return result;
  }

  final int run(SimpleDateFormat format) {
    each(name -> System.out.println(format.format(name.length())));
    return time(() -> format.toPattern().length());
  }
}
